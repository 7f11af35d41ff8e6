import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Cell, fits } from '../../src/tables/cells.ts';
import {
  CODEBOOK,
  type Column,
  type Row,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
  type Tables,
} from '../../src/tables/codebook.ts';
import { fromCsv } from '../../src/tables/csv.ts';

/** Texts that break readers and writers of CSV, XML or spreadsheets. */
export const NASTY_TEXTS = [
  '=1+1',
  '+7 495 123',
  '-cmd|calc',
  '@SUM(A1)',
  '\tindented',
  '\rreturned',
  '\nbroken',
  "'quoted",
  "'=quoted",
  "''@quoted",
  'comma, and "quotes"',
  '"',
  'two\nlines',
  'two\r\nlines',
  ' spaces ',
  'tab\there',
  'NA',
  'null',
  'true',
  '007',
  '1e5',
  '<b>&amp;</b>',
  '_x000D_',
  'constructor',
  '__proto__',
  'Душанбе',
  '👩‍✈️ pilot',
  '#comment',
];

/** Any cell that the column allows. */
function arbitraryCell(column: Column): fc.Arbitrary<Cell> {
  const present = arbitraryValue(column).filter((cell) => fits(column, cell));
  return column.optional ? fc.option(present, { nil: null }) : present;
}

function arbitraryValue(column: Column): fc.Arbitrary<Cell> {
  switch (column.type) {
    case 'integer':
      return fc.integer({ min: column.minimum ?? -1_000_000, max: 5_000_000_000 });
    case 'number':
      return (
        fc
          .double({ min: column.minimum ?? -1e30, max: 1e30, noNaN: true })
          // The sign of a negative zero means nothing in these tables and is not written.
          .map((value) => (value === 0 ? 0 : value))
      );
    case 'period':
      return fc.constantFrom('2008', '2011-11', '2011-11-08', '2012-02-29');
    case 'string':
      return column.values
        ? fc.constantFrom(...column.values)
        : fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'grapheme', minLength: 1 }));
  }
}

/** Any row of a table, its keys not yet made to fit other rows. */
export function arbitraryRow<T extends TableName>(name: T): fc.Arbitrary<Row<T>> {
  const definition: TableDefinition = CODEBOOK[name];
  return fc
    .record(Object.fromEntries(Object.entries(definition.columns).map(([key, column]) => [key, arbitraryCell(column)])))
    .map((cells) => asRow(name, cells));
}

/** Cells as a row of a table, where they are one. */
export function asRow<T extends TableName>(name: T, cells: object): Row<T> {
  if (!isRow(name, cells)) throw new Error(`No row of ${name}: ${JSON.stringify(cells)}`);
  return cells;
}

function isRow<T extends TableName>(name: T, cells: object): cells is Row<T> {
  const definition: TableDefinition = CODEBOOK[name];
  const values = new Map<string, unknown>(Object.entries(cells));
  return Object.entries(definition.columns).every(([key, column]) => fits(column, values.get(key)));
}

const ROWS = 8;

/** Tables full of nasty cells that hold together: keys are unique and lead somewhere, bounds are in order. */
export function sampleTables(): Tables {
  const made = new Map<TableName, Record<string, Cell>[]>();
  const rows = <T extends TableName>(name: T): Row<T>[] =>
    (made.get(name) ?? sampleRows(name, made)).map((row) => asRow(name, row));
  return {
    articles: rows('articles'),
    figures: rows('figures'),
    'migration-figures': rows('migration-figures'),
    'security-figures': rows('security-figures'),
    'remittance-share': rows('remittance-share'),
    'sentence-lengths': rows('sentence-lengths'),
    events: rows('events'),
    agreement: rows('agreement'),
    leverage: rows('leverage'),
    'reference-checks': rows('reference-checks'),
    mentions: rows('mentions'),
  };
}

function sampleRows(name: TableName, made: Map<TableName, Record<string, Cell>[]>): Record<string, Cell>[] {
  const { columns, primaryKey, foreignKeys }: TableDefinition = CODEBOOK[name];
  const entries = Object.entries(columns);
  const arbitrary = fc.record(Object.fromEntries(entries.map(([key, column]) => [key, arbitraryCell(column)])));
  const rows = fc.sample(arbitrary, { numRuns: ROWS, seed: 2011 }).map((row, index): Record<string, Cell> => {
    const cells: Record<string, Cell> = { ...row };
    for (const [key, column] of entries) {
      // The first row has every cell that may be empty empty; the second has none empty.
      if (column.optional && index === 0) cells[key] = null;
      if (column.optional && index === 1)
        cells[key] =
          fc.sample(
            arbitraryValue(column).filter((cell) => fits(column, cell)),
            { numRuns: 1, seed: 1 },
          )[0] ?? null;
      const isKey = column.unique || primaryKey.includes(key);
      if (isKey && column.type === 'string' && !column.values && cells[key] !== null) cells[key] = `=${key} ${index}`;
      if (isKey && column.type === 'integer') cells[key] = (column.minimum ?? 0) + index;
    }
    const middle = columns.share ? 'share' : 'value';
    const toSample = columns[middle]?.minimum === undefined ? Number : Math.abs;
    sortCells(cells, ['low', middle, 'high'], toSample);
    if (typeof cells.start === 'number') cells.end = cells.start + 5;
    for (const key of foreignKeys) {
      const others = key.table === name ? undefined : made.get(key.table);
      key.columns.forEach((column, place) => {
        const reference = key.references[place] ?? '';
        const isEmpty = columns[column]?.optional && cells[column] === null;
        cells[column] = isEmpty ? null : (others?.[index]?.[reference] ?? null);
      });
    }
    return cells;
  });
  made.set(name, rows);
  return rows;
}

/** Puts the numbers among the cells of the given columns in rising order, changed as the smallest allowed value needs. */
function sortCells(cells: Record<string, Cell>, columns: readonly string[], toSample: (cell: number) => number): void {
  const present = columns.filter((column) => typeof cells[column] === 'number');
  const numbers = present.map((column) => toSample(Number(cells[column]))).sort((a, b) => a - b);
  present.forEach((column, index) => {
    cells[column] = numbers[index] ?? null;
  });
}

/** The released tables, or nothing where not all of them are in data/tables. */
function releasedTables(): Tables | undefined {
  const file = (name: TableName) => `data/tables/${name}.csv`;
  if (!TABLE_NAMES.every((name) => existsSync(file(name)))) return undefined;
  const rows = <T extends TableName>(name: T): Row<T>[] => fromCsv(name, readFileSync(file(name), 'utf8'), file(name));
  return {
    articles: rows('articles'),
    figures: rows('figures'),
    'migration-figures': rows('migration-figures'),
    'security-figures': rows('security-figures'),
    'remittance-share': rows('remittance-share'),
    'sentence-lengths': rows('sentence-lengths'),
    events: rows('events'),
    agreement: rows('agreement'),
    leverage: rows('leverage'),
    'reference-checks': rows('reference-checks'),
    mentions: rows('mentions'),
  };
}

const released = releasedTables();

/** The tables on which everything about downloads is tested: the samples, and the released tables where there are any. */
export const TABLE_SETS: readonly { readonly set: string; readonly tables: Tables }[] = [
  { set: 'samples', tables: sampleTables() },
  ...(released ? [{ set: 'released tables', tables: released }] : []),
];
