import { type ColumnTable, table } from 'arquero';

/**
 * An Arquero table of rows with the given columns, which it has even where there are no rows: sources of which nothing can
 * be said in a table give an empty table, not an error.
 */
export function fromRows<R extends object>(rows: readonly R[], columns: readonly (keyof R & string)[]): ColumnTable {
  return table(columns.map((column) => [column, rows.map((row) => row[column])]));
}
