import type { ArticleText, SourceText } from '../text/articles.ts';
import { agree, type PartialDate, precisionOf, recogniseDates } from '../text/dates.ts';

/** What a text itself says of an article. */
export interface ArticleHead {
  readonly title?: string;
  /** Empty where the text names none. */
  readonly author: string;
  /** The dates of its datelines in order. */
  readonly dates: readonly Dateline[];
}

/** A date, and the line in which it stands. */
export interface Dateline {
  readonly date: PartialDate;
  readonly words: string;
}

/** Reads headline, byline and datelines of an article, each as words on one line. */
export function articleHead(text: SourceText, { title, meta }: ArticleText): ArticleHead {
  const lines = meta.map(({ start, end }) => wordsOf(text, start, end));
  return {
    ...(title ? { title: wordsOf(text, title.start, title.end) } : {}),
    author: lines.map((words) => /^by\s+([^,|]+?)\s*$/i.exec(words)?.[1]).find(Boolean) ?? '',
    dates: lines.flatMap((words) => recogniseDates(words, null).map(({ date }) => ({ date, words }))),
  };
}

/** What gives another day than that of publication: when an article was changed, or a year, which may be anything's. */
const CHANGED = /^(?:last )?(?:updated|modified)\b/i;
const isOfPublication = ({ date, words }: Dateline) => precisionOf(date) !== 'year' && !CHANGED.test(words);

/**
 * The dateline that speaks against a date of publication; undefined where one bears it out, at the precision that both have,
 * or where the text has none.
 */
export function contradictingDateline({ dates }: ArticleHead, published: PartialDate): Dateline | undefined {
  const own = dates.filter(isOfPublication);
  return own.some(({ date }) => agree(date, published)) ? undefined : own[0];
}

/** A stretch of the text on one line; control characters would act on the terminal that shows it. */
function wordsOf({ text }: SourceText, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
