import type { Person } from '../figures/people.ts';
import { readRows } from '../tables/csv.ts';

/**
 * Reads data/reference/people.csv: the persons of the case; aliases are separated by “|”.
 *
 * @throws with file and line where a name is missing or stands twice
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
    return {
      ...cells,
      aliases: cells.aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    };
  });
}
