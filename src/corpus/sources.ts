import { readRows } from '../tables/csv.ts';
import type { PartialDate } from '../text/dates.ts';
import { SourceError } from '../text/decodeText.ts';
import { dateFault } from './dateFault.ts';
import { isSourceName, SOURCE_NAME } from './sourceName.ts';

/** What seeds/sources.csv says of one article. */
export interface SourceRow {
  readonly line: number;
  readonly source: string;
  readonly article: number;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** Empty for a copy that has no date of its own. */
  readonly published: PartialDate | '';
  readonly basis: 'stated' | 'inferred' | '';
  readonly url: string;
}

export const SOURCE_COLUMNS = [
  'source',
  'article',
  'title',
  'publisher',
  'author',
  'published',
  'basis',
  'url',
] as const;

const ISO_DATE =
  'an ISO date at the precision known (2011, 2011-08 or 2011-08-02); any other order of day and month is ambiguous';

/**
 * Reads sources.csv.
 *
 * @param text the file's text
 * @param file its name, for the errors
 * @throws {SourceError} with file and line where a cell is not as it should be, or an article is listed twice
 */
export function readSources(text: string, file: string): SourceRow[] {
  const seen = new Map<string, number>();
  return readRows(text, file, SOURCE_COLUMNS).map(({ line, cells }) => {
    const fail = (column: string, found: string, expected: string): never => {
      throw new SourceError(`${file}:${line}: ${column} is “${found}”; expected ${expected}. Correct the row.`);
    };
    const { source, title, publisher, author, published, url } = cells;
    if (!isSourceName(source)) fail('source', source, `the text’s file name without folder and “.txt”: ${SOURCE_NAME}`);
    if (!/^[1-9]\d*$/.test(cells.article)) fail('article', cells.article, 'a whole number from 1');
    if (isUnfilled(title)) fail('title', title, 'the headline, or “(none: the body alone)”');
    if (isUnfilled(publisher)) fail('publisher', publisher, 'who published it');
    if (url !== '' && !isWebAddress(url))
      fail('url', url, 'the article’s address with its http:// or https://, or an empty cell where there is none');
    if (author !== '' && isUnfilled(author)) fail('author', author, 'the byline, or an empty cell where there is none');
    const fault = published === '' ? null : dateFault(published, ISO_DATE);
    if (fault !== null) throw new SourceError(`${file}:${line}: published ${fault}. Correct the row.`);
    const basis = cells.basis;
    if (basis !== 'stated' && basis !== 'inferred' && basis !== '') fail('basis', basis, '“stated” or “inferred”');
    if ((published === '') !== (basis === ''))
      fail('basis', basis, 'a basis where there is a date, and none where there is none');
    const article = Number(cells.article);
    const key = `${source}#${article}`;
    const before = seen.get(key);
    if (before !== undefined) {
      throw new SourceError(
        `${file}:${line}: ${key} is listed again; line ${before} lists it already. Remove one of the two rows.`,
      );
    }
    seen.set(key, line);
    return {
      line,
      source,
      article,
      title,
      publisher,
      author,
      published,
      basis: basis === 'stated' || basis === 'inferred' ? basis : '',
      url,
    };
  });
}

/** True for a cell that says nothing: a blank one, or the “?” of a proposed row, which an editor is to replace. */
function isUnfilled(cell: string): boolean {
  return /^[\s?]*$/.test(cell);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
