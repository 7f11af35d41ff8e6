import { expectedOf, fits, shown } from './cells.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition, type TableName, type Tables } from './codebook.ts';
import { type CellsByColumn, cellsOf, isEmptyKey, keyOf, repeatedKeys } from './keys.ts';

/** The columns that stand between `low` and `high`, where a table has them. */
const BOUNDED = ['value', 'share'];

const MOST_SHOWN = 20;

/**
 * Checks all tables by the codebook: each cell (type, values, bounds, dates that the calendar has), unique columns,
 * primary keys, foreign keys (the article of a figure is in articles.csv), low ≤ value ≤ high, and start < end.
 *
 * @throws one error that lists what is wrong, each with table, row (counted from 1, the header left out) and column
 */
export function checkTables(tables: Tables): void {
  const cells = new Map(TABLE_NAMES.map((name) => [name, tables[name].map((row) => cellsOf(row))]));
  const problems = TABLE_NAMES.flatMap((name) => {
    const definition: TableDefinition = CODEBOOK[name];
    const rows = cells.get(name) ?? [];
    return [
      ...cellProblems(name, definition, rows),
      ...keyProblems(name, definition, rows),
      ...foreignKeyProblems(name, definition, rows, cells),
      ...orderProblems(name, definition, rows),
    ];
  });
  if (problems.length === 0) return;
  const hidden = problems.length - MOST_SHOWN;
  throw new Error(
    [
      `The tables do not hold together: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Correct the source, the rule or the loader (src/data) that gives the row.`,
      ...problems.slice(0, MOST_SHOWN),
      ...(hidden > 0 ? [`… and ${hidden} more.`] : []),
    ].join('\n'),
  );
}

function cellProblems(name: TableName, { columns }: TableDefinition, rows: readonly CellsByColumn[]): string[] {
  return rows.flatMap((row, index) => [
    ...Object.entries(columns).flatMap(([column, definition]) =>
      fits(definition, row.get(column))
        ? []
        : [at(name, index, column, `found ${shown(row.get(column))}, expected ${expectedOf(definition)}`)],
    ),
    ...[...row.keys()]
      .filter((column) => columns[column] === undefined)
      .map((column) => at(name, index, column, 'found a column that the codebook does not have')),
  ]);
}

function keyProblems(name: TableName, definition: TableDefinition, rows: readonly CellsByColumn[]): string[] {
  const unique = Object.keys(definition.columns).filter((column) => definition.columns[column]?.unique);
  const isOneOfThem = definition.primaryKey.length === 1 && unique.includes(definition.primaryKey.join());
  return [...unique.map((column) => [column]), ...(isOneOfThem ? [] : [definition.primaryKey])].flatMap((key) => [
    ...repeatedKeys(rows, key).map(({ first, again }) =>
      at(
        name,
        again,
        key.join(', '),
        `found ${values(rows[again], key)} again, expected values that no other row has; row ${first + 1} has them`,
      ),
    ),
  ]);
}

function foreignKeyProblems(
  name: TableName,
  { foreignKeys }: TableDefinition,
  rows: readonly CellsByColumn[],
  tables: ReadonlyMap<TableName, readonly CellsByColumn[]>,
): string[] {
  return foreignKeys.flatMap(({ columns, table, references }) => {
    const known = new Set((tables.get(table) ?? []).map((row) => keyOf(row, references)));
    return rows.flatMap((row, index) =>
      isEmptyKey(row, columns) || known.has(keyOf(row, columns))
        ? []
        : [
            at(
              name,
              index,
              columns.join(', '),
              `found ${values(row, columns)}, expected a row of ${table}.csv with this ${references.join(', ')}`,
            ),
          ],
    );
  });
}

function orderProblems(name: TableName, { columns }: TableDefinition, rows: readonly CellsByColumn[]): string[] {
  const bounded = BOUNDED.filter((column) => columns[column] !== undefined);
  return rows.flatMap((row, index) => {
    const number = (column: string) => {
      const cell = row.get(column);
      return typeof cell === 'number' ? cell : undefined;
    };
    const wrong = (lower: string, upper: string, mayBeEqual: boolean): string[] => {
      const [less, more] = [number(lower), number(upper)];
      if (less === undefined || more === undefined || less < more || (mayBeEqual && less === more)) return [];
      const most = mayBeEqual ? 'at most' : 'less than';
      return [at(name, index, lower, `found ${less}, expected ${most} the ${upper} of the row, ${more}`)];
    };
    return [
      ...bounded.flatMap((column) => [...wrong('low', column, true), ...wrong(column, 'high', true)]),
      ...wrong('low', 'high', true),
      ...wrong('start', 'end', false),
    ];
  });
}

function at(table: TableName, index: number, column: string, problem: string): string {
  return `Table ${table}, row ${index + 1}, column “${column}”: ${problem}.`;
}

function values(row: CellsByColumn | undefined, columns: readonly string[]): string {
  return columns.map((column) => shown(row?.get(column))).join(', ');
}
