import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { writeFilesAtomically } from '../tables/writeAtomically.ts';
import { citeWorldBank } from './citation.ts';
import type { Patience } from './fetchJson.ts';
import { SERIES, type Series } from './series.ts';
import { formatWorldBank, observationOf, readWorldBank, type WorldBankRow } from './worldBank.ts';
import { apiAddress, fetchSeries } from './worldBankApi.ts';

/** A figure that is new (no `before`) or revised. */
export interface Change {
  readonly before?: WorldBankRow;
  readonly after: WorldBankRow;
}

export interface RefreshOptions {
  /** The API's address without a path. */
  readonly baseUrl: string;
  /** The CSV to compare with and to replace; its citation lies beside it, with the same name and `.json`. */
  readonly out: string;
  /** The date of retrieval, ISO. */
  readonly retrieved: string;
  readonly patience?: Patience;
}

/**
 * Fetches every declared series from the World Bank and replaces the CSV and its citation, both or neither. A file that isn't
 * there yet counts as empty.
 *
 * @returns what changed, in the file's order
 * @throws Error saying why nothing was written: the connection, the answer's shape, a year that has gone, an implausible jump
 */
export async function refresh({ baseUrl, out, retrieved, patience }: RefreshOptions): Promise<Change[]> {
  const before = await readFormer(out);
  const rows: WorldBankRow[] = [];
  const updates = new Set<string>();
  for (const series of SERIES) {
    const fetched = await fetchSeries(series, baseUrl, patience);
    rows.push(...fetched.rows);
    updates.add(fetched.updated);
  }
  const changes = compareWorldBank(before, rows, out);
  const csv = formatWorldBank(rows);
  const citation = citeWorldBank(csv, apiAddress(baseUrl), retrieved, [...updates].sort().join(', '));
  const files = new Map([
    [basename(out), csv],
    [basename(citationPath(out)), `${JSON.stringify(citation, null, 2)}\n`],
  ]);
  await writeFilesAtomically(dirname(out), files);
  return changes;
}

/** The citation that lies beside a CSV. */
export function citationPath(csv: string): string {
  return csv.replace(/\.csv$/, '.json');
}

/**
 * Compares the World Bank's figures of now with the committed ones.
 *
 * @param file the committed file's name, for errors
 * @throws Error listing every committed figure that has gone, and every one that was revised by more than its series'
 *   `largestRevision`
 */
export function compareWorldBank(
  before: readonly WorldBankRow[],
  after: readonly WorldBankRow[],
  file: string,
): Change[] {
  const now = new Set(after.map(observationOf));
  const gone = before.filter((row) => !now.has(observationOf(row)));
  const former = new Map(before.map((row) => [observationOf(row), row]));
  const changes = after.flatMap((row): Change[] => {
    const old = former.get(observationOf(row));
    if (old === undefined) return [{ after: row }];
    return old.value === row.value ? [] : [{ before: old, after: row }];
  });
  const jumps = changes.filter(isJump);
  if (gone.length > 0 || jumps.length > 0)
    throw new Error([...describeGone(gone, file), ...describeJumps(jumps, file)].join('\n'));
  return changes;
}

/** A change in an editor's words: `~ TJK 2011 remittances, % of GDP 41.7 → 41.9`, or with `+` where it is new. */
export function describeChange({ before, after }: Change): string {
  if (before === undefined) return `+ ${nameOf(after)} ${write(after.value, decimalsOf(after))}`;
  let decimals = decimalsOf(after);
  while (decimals < 5 && write(before.value, decimals) === write(after.value, decimals)) decimals += 1;
  return `~ ${nameOf(after)} ${write(before.value, decimals)} → ${write(after.value, decimals)}`;
}

async function readFormer(path: string): Promise<WorldBankRow[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return readWorldBank(text, path);
}

function isJump({ before, after }: Change): boolean {
  const allowed = seriesOf(after)?.largestRevision;
  if (before === undefined || allowed === undefined) return false;
  return Math.max(before.value, after.value) > allowed * Math.min(before.value, after.value);
}

function describeGone(rows: readonly WorldBankRow[], file: string): string[] {
  if (rows.length === 0) return [];
  return [
    `${file} has figures that the World Bank does not give now:`,
    ...rows.map((row) => {
      const declared = isDeclared(row) ? '' : ' (not declared in src/reference/series.ts)';
      return `- ${nameOf(row)} ${write(row.value, decimalsOf(row))}${declared}`;
    }),
    'Declare in src/reference/series.ts what was not asked for. If the World Bank has withdrawn a figure, delete its line; if not, run again later.',
  ];
}

function describeJumps(jumps: readonly Change[], file: string): string[] {
  if (jumps.length === 0) return [];
  return [
    'These revisions are implausibly large:',
    ...jumps.map((change) => {
      const factor = seriesOf(change.after)?.largestRevision;
      return `${describeChange(change)} (more than ${factor} times apart: “largestRevision” in src/reference/series.ts)`;
    }),
    `Look them up on https://data.worldbank.org. Where the World Bank did revise a figure, write the new one into ${file} by hand and run again.`,
  ];
}

function nameOf(row: WorldBankRow): string {
  return `${row.country_code} ${row.year} ${seriesOf(row)?.label ?? row.indicator}`;
}

function decimalsOf(row: WorldBankRow): number {
  return seriesOf(row)?.decimals ?? 0;
}

function seriesOf(row: WorldBankRow): Series | undefined {
  return SERIES.find((series) => series.code === row.indicator_code);
}

function isDeclared(row: WorldBankRow): boolean {
  return SERIES.some(
    ({ code, countries, years: [first, last] }) =>
      code === row.indicator_code &&
      countries.some((country) => country.code === row.country_code) &&
      row.year >= first &&
      row.year <= last,
  );
}

function write(value: number, decimals: number): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
