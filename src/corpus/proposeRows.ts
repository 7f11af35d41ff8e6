import Papa from 'papaparse';
import type { ArticleText, SourceText } from '../text/articles.ts';
import { articleHead } from './articleHead.ts';
import { SOURCE_COLUMNS, type SourceRow } from './sources.ts';

const AND = new Intl.ListFormat('en-GB');

/** A text, and what sources.csv says of it. */
export interface ListedText {
  readonly source: string;
  /** Its file, as errors name it. */
  readonly name: string;
  readonly text: SourceText;
  /** The rows that list it. */
  readonly listed: readonly SourceRow[];
  /** By article number, the article that it is a copy of. */
  readonly copies: ReadonlyMap<number, string>;
}

/**
 * The error for a text whose articles sources.csv does not list as they were found: says what was found, and prints
 * the rows to add, with title and date filled in as far as the text gives them.
 *
 * @param file the name of sources.csv
 * @param isThere whether there is such a file; where there is none its header is printed too
 */
export function proposeRows(
  { source, name, text, listed, copies }: ListedText,
  file: string,
  isThere: boolean,
): string {
  if (text.articles.length === 0)
    return `${name}: no article was found in the text. Check that it holds one, or remove it.`;
  const headings = text.articles.map((article, index) => {
    const original = copies.get(index + 1);
    const note = original === undefined ? '' : ` — a copy of ${original}, whose date it takes unless it has its own`;
    return `  ${index + 1}. ${articleHead(text, article).title ?? '(no headline)'}${note}`;
  });
  const found = `found ${text.articles.length} ${text.articles.length === 1 ? 'article' : 'articles'}`;
  const rows = text.articles.map((article, index) => rowOf(source, text, article, index + 1, copies.has(index + 1)));
  const csv = Papa.unparse([...(isThere ? [] : [[...SOURCE_COLUMNS]]), ...rows], { newline: '\n' });
  const lines = `${listed.length === 1 ? 'line' : 'lines'} ${AND.format(listed.map(({ line }) => String(line)))}`;
  const problem =
    listed.length === 0
      ? `${found}, but ${file} has no row for ${text.articles.length === 1 ? 'it' : 'them'}. Add, with “?” filled in (${SOURCE_COLUMNS.join(', ')}):`
      : `${found}, but ${file} lists ${listed.length} (${lines}). Correct the rows, numbering the articles from 1:`;
  return `${name}: ${problem}\n${csv}\nFound in it:\n${headings.join('\n')}`;
}

function rowOf(source: string, text: SourceText, article: ArticleText, number: number, isCopy: boolean): string[] {
  const { title = '(none: the body alone)', author, dates } = articleHead(text, article);
  const date = dates[0]?.date;
  const [published, basis] = date ? [date, 'stated'] : isCopy ? ['', ''] : ['?', '?'];
  return [source, String(number), title, '?', author, published, basis, ''];
}
