import { readPeople } from '../corpus/people.ts';
import { Cast } from '../figures/people.ts';
import { readPackagedFile } from './packagedFile.ts';

const PEOPLE = 'data/reference/people.csv';
let known: Cast | undefined;

/**
 * The persons of the case, from the list that comes with the package; read once. Node only.
 *
 * @throws {Error} where the list cannot be read
 * @example
 * ```ts
 * import { caseCast } from 'price-of-a-pilot/extractor';
 *
 * caseCast().pilots.map(({ person }) => person); // → ['Vladimir Sadovnichy', 'Alexei Rudenko']
 * ```
 */
export function caseCast(): Cast {
  known ??= new Cast(readPeople(readPackagedFile(PEOPLE), PEOPLE));
  return known;
}
