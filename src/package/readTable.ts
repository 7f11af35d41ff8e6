import { type Row, TABLE_NAMES, type TableName, type Tables } from '../tables/codebook.ts';
import { fromCsv } from '../tables/csv.ts';
import { eachTable } from '../tables/eachTable.ts';
import { readPackagedFile } from './packagedFile.ts';

/**
 * Reads one of the released tables, which come with the package. Node only.
 *
 * @param name the table's name, as in `TABLE_NAMES`; what its columns mean is in `CODEBOOK[name]`
 * @returns its rows in the order released, typed by the codebook; an empty cell is `null`
 * @throws {Error} where the name is none of a table, the file cannot be read, or it does not follow the codebook
 * @example
 * ```ts
 * import { readTable } from 'price-of-a-pilot/tables';
 *
 * const counted = readTable('figures').filter(({ indicator }) => indicator === 'migrants_detained');
 * counted.some(({ value, unit }) => value === 297 && unit === 'people'); // → true
 * ```
 */
export function readTable<T extends TableName>(name: T): Row<T>[] {
  if (!TABLE_NAMES.includes(name)) {
    throw new Error(`Found “${name}”, expected the name of a table: ${TABLE_NAMES.join(', ')}.`);
  }
  const file = `data/tables/${name}.csv`;
  return fromCsv(name, readPackagedFile(file), file);
}

/**
 * Reads all released tables. Node only.
 *
 * @returns the rows of each table by its name
 * @throws {Error} as `readTable` does
 * @example
 * ```ts
 * import { readTables, TABLE_NAMES } from 'price-of-a-pilot/tables';
 *
 * const tables = readTables();
 * TABLE_NAMES.filter((name) => tables[name].length === 0); // → []
 * ```
 */
export function readTables(): Tables {
  return eachTable(readTable);
}
