/** One row, as its cells by column. */
export type CellsByColumn = ReadonlyMap<string, unknown>;

/** The row as its cells by column: the form in which rows of any table can be checked alike. */
export function cellsOf(row: object): CellsByColumn {
  return new Map<string, unknown>(Object.entries(row));
}

/** The values of the given columns as one text, equal for two rows exactly where all of the values are. */
export function keyOf(row: CellsByColumn, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row.get(column) ?? null));
}

/** The pairs of rows (counted from 0) that share their values in the given columns; empty cells alone never clash. */
export function repeatedKeys(
  rows: readonly CellsByColumn[],
  columns: readonly string[],
): { readonly first: number; readonly again: number }[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, again) => {
    if (isEmptyKey(row, columns)) return [];
    const key = keyOf(row, columns);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, again);
    return first === undefined ? [] : [{ first, again }];
  });
}

/** True where all of the given columns are empty: such a key refers to nothing. */
export function isEmptyKey(row: CellsByColumn, columns: readonly string[]): boolean {
  return columns.every((column) => (row.get(column) ?? null) === null);
}
