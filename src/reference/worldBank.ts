import Papa from 'papaparse';
import { readRows } from '../tables/csv.ts';

/** One observation of a World Bank series: a row of data/reference/world-bank.csv. */
export interface WorldBankRow {
  /** The indicator's code, such as `BX.TRF.PWKR.DT.GD.ZS`. */
  readonly indicator_code: string;
  /** The indicator's name, as the World Bank writes it. */
  readonly indicator: string;
  /** ISO 3166-1 alpha-3. */
  readonly country_code: string;
  readonly country: string;
  readonly year: number;
  /** In the row's unit, at the precision of the file (five decimals at most). */
  readonly value: number;
  /** `percent of GDP`, `people` or `current US dollars`. */
  readonly unit: string;
}

const COLUMNS = ['indicator_code', 'indicator', 'country_code', 'country', 'year', 'value', 'unit'] as const;
const DECIMALS = 5;
/** The World Development Indicators begin in 1960; the end only catches a slip of the keyboard. */
const YEARS = [1960, 2100] as const;

/**
 * Reads data/reference/world-bank.csv.
 *
 * Each row must be complete and of its type, no country may have two values of an indicator for a year, and a code must
 * mean the same name (and an indicator's code the same unit) throughout.
 *
 * @param text the file's text
 * @param file its name, for errors
 * @throws Error naming file and line, what was found, what was expected and what to do
 */
export function readWorldBank(text: string, file: string): WorldBankRow[] {
  const consistent = consistencyCheck();
  const rows = readRows(text, file, COLUMNS).map(({ line, cells }) => {
    const row = readRow(cells, `${file}:${line}`);
    consistent(row, file, line);
    return row;
  });
  if (rows.length === 0)
    throw new Error(`${file}:1: there are no rows below the header. Run “npm run refresh” to fetch them.`);
  return rows;
}

/** Writes rows as data/reference/world-bank.csv has them: in the order given, values with five decimals at most. */
export function formatWorldBank(rows: readonly WorldBankRow[]): string {
  const data = rows.map((row) => COLUMNS.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\n' })}\n`;
}

/** A value at the file's precision, so that a row read back is the row written. */
export function roundValue(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** What makes a row the same observation in two files. */
export function observationOf(row: Pick<WorldBankRow, 'indicator_code' | 'country_code' | 'year'>): string {
  return `${row.indicator_code} ${row.country_code} ${row.year}`;
}

function readRow(cells: Readonly<Record<(typeof COLUMNS)[number], string>>, where: string): WorldBankRow {
  const { indicator_code, indicator, country_code, country, year, value, unit } = cells;
  const expect = (column: (typeof COLUMNS)[number], pattern: RegExp, expected: string) => {
    if (!pattern.test(cells[column]))
      throw new Error(
        `${where}: ${column} is “${cells[column]}”: expected ${expected}. Mend the cell or delete the line.`,
      );
  };
  expect('indicator_code', /^[A-Z0-9]+(\.[A-Z0-9]+)+$/, 'a code such as SP.POP.TOTL');
  expect('indicator', /^\S.*$/, 'the indicator’s name');
  expect('country_code', /^[A-Z]{3}$/, 'three capitals such as TJK (ISO 3166-1 alpha-3)');
  expect('country', /^\S.*$/, 'the country’s name');
  expect('year', /^\d{4}$/, 'a year such as 2011');
  expect('value', /^\d+(\.\d+)?$/, 'a plain number such as 41.73795 (a year without a value has no row)');
  expect('unit', /^\S.*$/, 'a unit such as percent of GDP');
  const [first, last] = YEARS;
  if (Number(year) < first || Number(year) > last) {
    throw new Error(
      `${where}: year is ${year}: expected one from ${first} to ${last}. Mend the cell or delete the line.`,
    );
  }
  return { indicator_code, indicator, country_code, country, year: Number(year), value: Number(value), unit };
}

/** Remembers the rows read so far, and throws where one contradicts or repeats an earlier one. */
function consistencyCheck(): (row: WorldBankRow, file: string, line: number) => void {
  const seen = new Map<string, { value: string; line: number }>();
  return (row, file, line) => {
    const observation = observationOf(row);
    const former = seen.get(observation);
    if (former) {
      throw new Error(
        `${file}:${line}: ${observation} has a value already, on line ${former.line}. Delete one of the two lines.`,
      );
    }
    seen.set(observation, { value: String(row.value), line });
    const pairs = [
      [row.indicator_code, 'indicator', row.indicator],
      [row.indicator_code, 'unit', row.unit],
      [row.country_code, 'country', row.country],
    ] as const;
    for (const [code, column, value] of pairs) {
      const said = seen.get(`${column} of ${code}`);
      if (said === undefined) seen.set(`${column} of ${code}`, { value, line });
      else if (said.value !== value) {
        throw new Error(
          `${file}:${line}: the ${column} of ${code} is “${value}” here, but “${said.value}” on line ${said.line}. Write one of them on both.`,
        );
      }
    }
  };
}
