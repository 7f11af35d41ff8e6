import Papa from 'papaparse';
import { type Cell, expectedOf, fits, readCell, shown, writable, writeCell } from './cells.ts';
import { CODEBOOK, type Column, type Row, type TableDefinition, type TableName } from './codebook.ts';
import { cellsOf, repeatedKeys } from './keys.ts';
import { spreadsheetSafe, withoutGuard } from './spreadsheetSafe.ts';

/** What is done to a text that a spreadsheet would run, in words for the codebook's readers. */
export const FORMULA_NOTE =
  'In the CSV files an apostrophe stands before a text that begins with = + - @, a tab or a line break (or with apostrophes and then one of these), so that no spreadsheet runs it as a formula: take one apostrophe away to have the text itself. Numbers are never changed. Parquet files and the workbook hold the text itself.';

/**
 * Writes a table as CSV (RFC 4180, but with LF): the codebook's columns in the codebook's order, numbers in full, an
 * empty cell for `null`, and a line break at the end.
 *
 * @throws where a row has a column that the codebook lacks, lacks one that it has, or holds a value it does not allow
 * @param rows rows of the table, with all its columns
 * @example
 * ```ts
 * import { fromCsv, readTable, toCsv } from 'price-of-a-pilot/tables';
 *
 * const events = readTable('events');
 * const csv = toCsv('events', events);
 * csv.startsWith('event_id,date,precision,side,'); // → true
 * fromCsv('events', csv, 'events.csv'); // → events
 * ```
 */
export function toCsv<T extends TableName>(name: T, rows: readonly Row<T>[]): string {
  const definition: TableDefinition = CODEBOOK[name];
  const columns = Object.entries(definition.columns);
  const lines = rows.map((row, index) => {
    const cells = cellsOf(row);
    for (const column of cells.keys()) {
      if (definition.columns[column] === undefined) {
        throw new Error(
          `Table ${name}, row ${index + 1}: found a column “${column}”, expected only ${Object.keys(definition.columns).join(', ')}. Leave it out, or describe it in src/tables/codebook.ts.`,
        );
      }
    }
    return columns.map(([column, definition]) => {
      const cell = cells.get(column);
      if (!fits(definition, cell)) {
        throw new Error(
          `Table ${name}, row ${index + 1}, column “${column}”: found ${shown(cell)}, expected ${expectedOf(definition)}. Correct the definition of the table, or the column in src/tables/codebook.ts.`,
        );
      }
      return typeof cell === 'string' ? spreadsheetSafe(cell) : writeCell(cell);
    });
  });
  return `${Papa.unparse([columns.map(([column]) => column), ...lines], { newline: '\n' })}\n`;
}

/**
 * Reads a table that `toCsv` wrote, and checks it by the codebook: its columns and their order, and each cell's type,
 * bounds and uniqueness. Keys between tables are `checkTables`’s part.
 *
 * @param file the name of the file, for the errors
 * @throws with file, line, column, what was found and what was expected
 * @returns its rows in order, typed by the codebook; an empty cell is `null`
 * @example
 * ```ts
 * import { fromCsv, readTable, toCsv } from 'price-of-a-pilot/tables';
 *
 * const csv = toCsv('leverage', readTable('leverage'));
 * const [first] = fromCsv('leverage', csv, 'leverage.csv');
 * typeof first?.formula; // → 'string'
 * ```
 */
export function fromCsv<T extends TableName>(name: T, text: string, file: string): Row<T>[] {
  const definition: TableDefinition = CODEBOOK[name];
  const columns = Object.entries(definition.columns);
  const remedy = 'Correct it, or write the tables anew with “npm run data”.';
  // Cells may hold any line break, but records end in LF alone: a guess could be wrong.
  const [header, ...records] = parseRecords(text, file, '\n');
  const names = columns.map(([column]) => column);
  if (header?.cells.at(-1)?.endsWith('\r')) {
    throw new Error(`${file}:1: found line ends of CR LF, expected LF alone. ${remedy}`);
  }
  checkHeader(header?.cells ?? [], names, file, remedy);
  const misplaced = names.findIndex((column, index) => header?.cells[index] !== column);
  if (misplaced >= 0) {
    throw new Error(
      `${file}:1: found column “${header?.cells[misplaced]}” in place ${misplaced + 1}, expected “${names[misplaced]}”. ${remedy}`,
    );
  }
  const rows = records.map(({ line, cells }) => {
    checkLength(cells, names, file, line, remedy);
    const row = new Map<string, Cell>();
    columns.forEach(([column, definition], index) => {
      const written = cells[index] ?? '';
      const cell = readCell(definition, isText(definition) ? withoutGuard(written) : written);
      if (!fits(definition, cell)) {
        throw new Error(
          `${file}:${line}, column “${column}”: found ${shown(written)}, expected ${expectedOf(definition)}. ${remedy}`,
        );
      }
      row.set(column, cell);
    });
    return row;
  });
  for (const [column, { unique }] of columns) {
    const repeated = unique ? repeatedKeys(rows, [column])[0] : undefined;
    if (repeated !== undefined) {
      throw new Error(
        `${file}:${records[repeated.again]?.line}, column “${column}”: found ${shown(rows[repeated.again]?.get(column))} again, expected a value that no other row has; line ${records[repeated.first]?.line} has it. ${remedy}`,
      );
    }
  }
  return rows.map((row) => {
    const cells: object = Object.fromEntries(row);
    if (!isRow(name, cells)) throw new Error(`${file}: a row does not follow the codebook. ${remedy}`);
    return cells;
  });
}

/**
 * Takes objects for rows of a table, leaving out what the codebook does not name; the border between Arquero, whose
 * tables know no types, and the code that does.
 *
 * @throws naming table, row and column where a value is not what the codebook allows
 */
export function asRows<T extends TableName>(name: T, objects: Iterable<object>): Row<T>[] {
  const definition: TableDefinition = CODEBOOK[name];
  return Array.from(objects, (object, index) => {
    const found = cellsOf(object);
    const cells: object = Object.fromEntries(
      Object.entries(definition.columns).map(([column, definition]) => {
        const cell = found.get(column) ?? null;
        if (fits(definition, cell)) return [column, cell];
        throw new Error(
          `Table ${name}, row ${index + 1}, column “${column}”: found ${shown(cell)}, expected ${expectedOf(definition)}. Correct the definition of the table in src/data/${name}.csv.ts.`,
        );
      }),
    );
    if (!isRow(name, cells)) throw new Error(`Table ${name}, row ${index + 1} does not follow the codebook.`);
    return cells;
  });
}

/** One line of a file written by hand: where it stands (counted from 1, the header being 1) and its cells as text. */
export interface HandWrittenRow<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

/**
 * Reads a CSV that people write (sources, people, events, corrections): exactly the given columns, in any order, with
 * any line ends and with or without a byte order mark. The cells are text as written; an empty one is `''`.
 *
 * @param file the name of the file, for the errors
 * @throws with file and line where a column is unknown, missing or doubled, a row has too few or too many cells, or a cell
 * holds a character that no table may
 */
export function readRows<C extends string>(text: string, file: string, columns: readonly C[]): HandWrittenRow<C>[] {
  const [header, ...records] = parseRecords(text, file);
  const names = header?.cells ?? [];
  const remedy = `Correct ${file}.`;
  checkHeader(names, columns, file, remedy);
  return records.map(({ line, cells }) => {
    checkLength(cells, names, file, line, remedy);
    const at = cells.findIndex((cell) => writable(cell) !== cell);
    if (at !== -1)
      throw new Error(`${file}:${line}, column “${names[at]}”: found a control character, expected text. ${remedy}`);
    const row: object = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    if (!hasColumns(row, columns)) throw new Error(`${file}:${line}: a column is missing. ${remedy}`);
    return { line, cells: row };
  });
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits a CSV into records, each with the line on which it begins; empty lines at the end are left out. */
function parseRecords(text: string, file: string, newline?: '\n'): CsvRecord[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    ...(newline === undefined ? {} : { newline }),
  });
  let line = 1;
  const records = data.map((cells) => {
    const record = { line, cells };
    // A quoted cell may run over several lines.
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return record;
  });
  const error = errors[0];
  if (error !== undefined) {
    throw new Error(
      `${file}:${records[error.row ?? 0]?.line ?? 1}: found CSV that cannot be read (${error.message}), expected cells as in RFC 4180. Put cells with commas, quotes or line breaks in double quotes, and double each quote inside.`,
    );
  }
  const isBlank = (record: CsvRecord | undefined) => record?.cells.length === 1 && record.cells[0] === '';
  while (isBlank(records.at(-1))) records.pop();
  return records;
}

function checkHeader(header: readonly string[], columns: readonly string[], file: string, remedy: string): void {
  const expected = `expected ${columns.join(', ')}. ${remedy}`;
  const unknown = header.find((column) => !columns.includes(column));
  if (unknown !== undefined) throw new Error(`${file}:1: found an unknown column “${unknown}”, ${expected}`);
  const doubled = header.find((column, index) => header.indexOf(column) !== index);
  if (doubled !== undefined) throw new Error(`${file}:1: found the column “${doubled}” twice, ${expected}`);
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) throw new Error(`${file}:1: found no column “${missing}”, ${expected}`);
}

function checkLength(
  cells: readonly string[],
  header: readonly string[],
  file: string,
  line: number,
  remedy: string,
): void {
  if (cells.length !== header.length) {
    throw new Error(
      `${file}:${line}: found ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${header.length} (${header.join(', ')}). A comma inside a cell needs double quotes around the cell. ${remedy}`,
    );
  }
}

function isText(column: Column): boolean {
  return column.type === 'string' || column.type === 'period';
}

function isRow<T extends TableName>(name: T, cells: object): cells is Row<T> {
  const row = cellsOf(cells);
  const definition: TableDefinition = CODEBOOK[name];
  return Object.entries(definition.columns).every(([column, definition]) => fits(definition, row.get(column)));
}

function hasColumns<C extends string>(cells: object, columns: readonly C[]): cells is Record<C, string> {
  return columns.every((column) => Object.hasOwn(cells, column));
}
