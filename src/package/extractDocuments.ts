import {
  type ArchiveDocument,
  checkDocument,
  type DocumentFigure,
  extractDocuments as extract,
} from '../figures/extractDocument.ts';
import type { Cast } from '../figures/people.ts';
import { caseCast } from './caseCast.ts';

/**
 * Reads the figures of several documents, as `extractDocument` does of each, but in less time: some dozens at once are
 * enough.
 *
 * @param documents as `extractDocument` takes them
 * @param cast whom “the Russian pilot” may mean, as for `extractDocument`
 * @returns the figures of each document, in the documents' order
 * @throws {Error} where a field of one is missing or not as it should be, with what was found and what was expected: then none is
 *   read; without `cast` where the list of persons cannot be read
 * @example
 * ```ts
 * import { extractDocuments } from 'price-of-a-pilot/extractor';
 *
 * const [ministry, service] = extractDocuments([
 *   { id: 1, text: 'Russia has detained almost 300 Tajik migrants.', published: '2011-11-12' },
 *   { id: 2, text: 'Russia deported 12 Tajik migrants.', published: '2011-11-14' },
 * ]);
 * ministry?.map(({ id, value }) => [id, value]); // → [[1, 300]]
 * service?.map(({ id, value }) => [id, value]); // → [[2, 12]]
 * ```
 */
export function extractDocuments(documents: readonly ArchiveDocument[], cast: Cast = caseCast()): DocumentFigure[][] {
  return extract(documents.map(checkDocument), cast);
}
