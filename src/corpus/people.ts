import type { Person } from '../figures/people.ts';
import { readRows } from '../tables/csv.ts';

/** Reads data/reference/people.csv: the persons of the case; aliases are separated by “|”. */
export function readPeople(text: string, file: string): Person[] {
  return readRows(text, file, ['person', 'aliases', 'nationality', 'role', 'case', 'court']).map(({ line, cells }) => {
    if (cells.person === '')
      throw new Error(`${file}:${line}: person is empty; expected a name. Fill it in or remove the row.`);
    return {
      ...cells,
      aliases: cells.aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    };
  });
}
