import Papa from 'papaparse';
import type { ArticleText, SourceText } from '../text/articles.ts';
import { recogniseDates } from '../text/dates.ts';
import { SOURCE_COLUMNS, type SourceRow } from './sources.ts';

/**
 * The error for a text whose articles sources.csv does not list as they were found: says what was found, and prints
 * the rows to add, with title and date filled in as far as the text gives them.
 *
 * @param copies by article number, the article that it is a copy of
 */
export function proposeRows(
  source: string,
  text: SourceText,
  listed: readonly SourceRow[],
  file: string,
  name: string,
  copies: ReadonlyMap<number, string>,
): string {
  const headings = text.articles.map(
    (article, index) =>
      `  ${index + 1}. ${titleOf(text, article) ?? '(no headline)'}${copies.has(index + 1) ? ` — a copy of ${copies.get(index + 1)}` : ''}`,
  );
  const found = `${text.articles.length} ${text.articles.length === 1 ? 'article' : 'articles'}`;
  if (text.articles.length === 0)
    return `${name}: no article was found in the text. Check that it holds one, or remove it.`;
  const rows = text.articles.map((article, index) => {
    const copy = copies.has(index + 1);
    const date = copy ? '' : (dateOf(text, article) ?? '');
    return [
      source,
      String(index + 1),
      titleOf(text, article) ?? '(none: the body alone)',
      '?',
      bylineOf(text, article),
      date || (copy ? '' : '?'),
      date ? 'stated' : copy ? '' : '?',
      '',
    ];
  });
  const csv = Papa.unparse([[...SOURCE_COLUMNS], ...rows], { newline: '\n' });
  return listed.length === 0
    ? `${name}: found ${found}, but ${file} has no row for it. Add (and fill in what is marked “?”):\n${csv}\nFound:\n${headings.join('\n')}`
    : `${name}: found ${found}, but ${file} lists ${listed.length} (line ${listed.map(({ line }) => line).join(', ')}). Found:\n${headings.join('\n')}\nCorrect the rows, numbering the articles from 1:\n${csv}`;
}

function titleOf(text: SourceText, article: ArticleText): string | undefined {
  return article.title
    ? text.text.slice(article.title.start, article.title.end).replace(/\s+/g, ' ').trim()
    : undefined;
}

function dateOf(text: SourceText, article: ArticleText): string | undefined {
  for (const { start, end } of article.meta) {
    const [found] = recogniseDates(text.text.slice(start, end), null);
    if (found) return found.date;
  }
  return undefined;
}

function bylineOf(text: SourceText, article: ArticleText): string {
  for (const { start, end } of article.meta) {
    const name = /^by\s+([^,|]+?)\s*$/i.exec(text.text.slice(start, end))?.[1];
    if (name) return name;
  }
  return '';
}
