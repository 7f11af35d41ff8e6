import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articleKey } from '../tables/articleKey.ts';
import { type ArticleText, type SourceText, splitArticles } from '../text/articles.ts';
import { SourceError } from '../text/decodeText.ts';
import type { Article } from './article.ts';
import { articleHead, contradictingDateline } from './articleHead.ts';
import { findCopies } from './copies.ts';
import { LIST, listTexts } from './listTexts.ts';
import { proposeRows } from './proposeRows.ts';
import { readText } from './readText.ts';
import { TEXT } from './sourceName.ts';
import { readSources } from './sources.ts';

/**
 * Reads the texts of a folder, and splits them into the articles that its sources.csv lists.
 *
 * @param folder the folder of texts
 * @param name the folder, as errors name it
 * @throws {SourceError} where texts and list do not fit, or a text or the list cannot be read: file, line or byte, and the remedy
 */
export function readArticles(folder: string, name: string): Article[] {
  const files = listTexts(folder, name);
  const file = join(name, LIST);
  const path = join(folder, LIST);
  const isThere = existsSync(path);
  const rows = isThere ? readSources(readText(path, file), file) : [];
  const texts = new Map(
    files.map((entry) => [basename(entry, TEXT), splitArticles(readText(join(folder, entry), join(name, entry)))]),
  );
  for (const { source, line } of rows) {
    if (!texts.has(source))
      throw new SourceError(
        `${file}:${line}: there is no text ${join(name, `${source}${TEXT}`)}. Add it, or remove the row.`,
      );
  }
  const found = [...texts].flatMap(([source, text]) =>
    text.articles.map((part, index) => ({ source, text, part, number: index + 1 })),
  );
  const words = found.map(({ text, part }) => wordsOf(text, part));
  const rowsByArticle = new Map(rows.map((row) => [articleKey(row), row]));
  const rowOf = (source: string, article: number) => rowsByArticle.get(articleKey({ source, article }));
  const copies = findCopies(
    found.map(({ source, number }, index) => ({
      text: words[index]?.words ?? '',
      published: rowOf(source, number)?.published ?? '',
    })),
  );
  for (const [source, text] of texts) {
    const listed = rows.filter((row) => row.source === source);
    if (
      listed.length === 0 ||
      listed.length !== text.articles.length ||
      listed.some(({ article }) => article > text.articles.length)
    ) {
      throw new SourceError(
        proposeRows(
          { source, name: join(name, `${source}${TEXT}`), text, listed, copies: copyNotes(found, copies, source) },
          file,
          isThere,
        ),
      );
    }
  }
  return found.map(({ source, text, part, number }, index) => {
    const row = rowOf(source, number);
    const at = copies[index] ?? null;
    const original = at === null ? undefined : found[at];
    const originalRow = original && rowOf(original.source, original.number);
    const published = row?.published || originalRow?.published;
    const basis = row?.basis || originalRow?.basis;
    if (!row || !published || !basis) {
      throw new SourceError(
        `${file}:${row?.line ?? 1}: ${source}#${number} has no date; expected an ISO date at the precision known, with its basis, since it is no copy of a dated article. Fill in published and basis.`,
      );
    }
    const against = row.basis === 'stated' ? contradictingDateline(articleHead(text, part), published) : undefined;
    if (against) {
      throw new SourceError(
        `${file}:${row.line}: published is “${published}” (stated), but ${join(name, source)}${TEXT} states “${against.words}”, read as ${against.date}. Correct published; if that line does not say when the article was published, write “inferred” for basis.`,
      );
    }
    return {
      ...row,
      published,
      basis,
      duplicateOf: original ? `${original.source}#${original.number}` : null,
      text,
      part,
      start: words[index]?.start ?? 0,
      words: words[index]?.words ?? '',
    };
  });
}

function copyNotes(
  found: readonly { source: string; number: number }[],
  copies: readonly (number | null)[],
  source: string,
): Map<number, string> {
  const notes = new Map<number, string>();
  found.forEach((article, index) => {
    const original = found[copies[index] ?? -1];
    if (article.source === source && original) notes.set(article.number, `${original.source}#${original.number}`);
  });
  return notes;
}

function wordsOf(text: SourceText, part: ArticleText): { start: number; words: string } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const paragraph of part.paragraphs) {
    start = Math.min(start, paragraph.start);
    end = Math.max(end, paragraph.end);
  }
  return { start, words: text.text.slice(start, end) };
}
