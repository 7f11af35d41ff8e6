import {
  type ArchiveDocument,
  checkDocument,
  type DocumentFigure,
  extractDocument as extract,
} from '../figures/extractDocument.ts';
import type { Cast } from '../figures/people.ts';
import { caseCast } from './caseCast.ts';

/**
 * Reads the figures that a document states: splits it into its articles, and reads each.
 *
 * @param document `id`, a string or a whole number, which comes back with each figure; `text` as it was published, HTML and
 *   Markdown included; `published` as an ISO date at the precision known (`2011`, `2011-11` or `2011-11-12`), from which “last
 *   year” is counted; `title` where the text does not hold its headline
 * @param cast whom “the Russian pilot” may mean. Left out, it is the persons of the pilots' case, which needs Node; in a browser
 *   give one. Sentences of a court are read only of its defendants
 * @returns figures in text order, with the columns of figures.csv: numbers in `unit` (people, percent, years, US dollars, …),
 *   offsets in UTF-16 units of `text`; none from a text that does not speak of Tajikistan
 * @throws {Error} where a field is missing or not as it should be, with what was found and what was expected; without `cast`
 *   where the list of persons cannot be read
 * @example
 * ```ts
 * import { extractDocument } from 'price-of-a-pilot/extractor';
 *
 * const text = 'Russia has detained almost 300 Tajik migrants.';
 * const [figure] = extractDocument({ id: 'wire-1', text, published: '2011-11-12' });
 * figure?.indicator; // → 'migrants_detained'
 * [figure?.value, figure?.qualifier, figure?.high]; // → [300, 'below', 300]
 * text.slice(figure?.start, figure?.end); // → 'almost 300'
 * ```
 */
export function extractDocument(document: ArchiveDocument, cast: Cast = caseCast()): DocumentFigure[] {
  return extract(checkDocument(document), cast);
}
