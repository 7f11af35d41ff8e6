import type { Person } from '../figures/people.ts';
import { ROLE_NOUNS } from '../figures/vocabulary/persons.ts';
import { readRows } from '../tables/csv.ts';

/** The roles by which texts speak of a defendant whom they don't name. */
const ROLES = Object.keys(ROLE_NOUNS);

/**
 * Reads data/reference/people.csv: the persons of the case; aliases are separated by “|”.
 *
 * @throws with file and line where a name is missing or stands twice, or a defendant’s role is none that texts are read for
 */
export function readPeople(text: string, file: string): Person[] {
  const seen = new Map<string, number>();
  return readRows(text, file, ['person', 'aliases', 'nationality', 'role', 'case', 'court']).map(({ line, cells }) => {
    const { person } = cells;
    if (person === '')
      throw new Error(`${file}:${line}: person is empty; expected a name. Fill it in or remove the row.`);
    const before = seen.get(person);
    if (before !== undefined)
      throw new Error(`${file}:${line}: ${person} stands in line ${before} already. Make one row of the two.`);
    seen.set(person, line);
    // Others are found by their names alone.
    if (cells.court !== '' && !ROLES.includes(cells.role))
      throw new Error(
        `${file}:${line}: role is “${cells.role}”; expected one of ${ROLES.join(', ')} for a person with a court. Correct the row, or teach the role’s nouns in src/figures/vocabulary/persons.ts.`,
      );
    return {
      ...cells,
      aliases: cells.aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    };
  });
}
