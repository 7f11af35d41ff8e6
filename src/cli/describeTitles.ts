import type { Article } from '../corpus/article.ts';
import { articleHead } from '../corpus/articleHead.ts';
import type { ReportLine } from './describeChanges.ts';

/**
 * The titles that are not those of the texts: neither is part of the other, whatever their case and punctuation.
 *
 * @param folder the folder of texts, as the report names it
 */
export function describeTitles(articles: readonly Article[], folder: string): ReportLine[] {
  return articles.flatMap(({ source, title, line, text, part }): ReportLine[] => {
    const found = articleHead(text, part).title;
    if (found === undefined || holds(title, found) || holds(found, title)) return [];
    return [
      {
        sign: '!',
        text: `${folder}/sources.csv:${line}: the title is “${shown(title)}”; the headline in ${folder}/${source}.txt is read as “${shown(found)}”. Copy it, unless the row is meant to differ.`,
      },
    ];
  });
}

function holds(title: string, part: string): boolean {
  return wordsOf(title).includes(wordsOf(part));
}

function wordsOf(title: string): string {
  return ` ${(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** A title on one line; control and format characters would act on the terminal. */
function shown(title: string): string {
  return title.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
