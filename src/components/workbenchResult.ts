/** Answers the workbench's questions with Arquero, and writes them and their answers as text to take along. */
import type * as Arquero from 'arquero';
import Papa from 'papaparse';
import { type Cell, writeCell } from '../tables/cells.ts';
import type { ColumnType, Row, TableName } from '../tables/codebook.ts';
import { fromCsv } from '../tables/csv.ts';
import { type CellsByColumn, cellsOf } from '../tables/keys.ts';
import { spreadsheetSafe } from '../tables/spreadsheetSafe.ts';
import { ALL, type ChartData, type Datum, EMPTY, formatValue } from './workbenchChart.ts';
import { columnsOfTable, expressionOf, isComplete, isNumeric, measureInWords, type Query } from './workbenchQuery.ts';

/** A column of an answer. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** The answer to a question. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly CellsByColumn[];
  /** The column that holds what was measured. */
  readonly measure: string;
  /** The unit of the measure, where all of it has the same one. */
  readonly unit: string | null;
  /** How many rows of the table the conditions let through, and of how many. */
  readonly matched: number;
  readonly total: number;
  /** What a reader should know before trusting the answer, in sentences. */
  readonly cautions: readonly string[];
}

/** The rows of a table, or none, and why there are none, in sentences. */
export interface Loaded<T extends TableName> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly string[];
}

/**
 * Loads a table from the site and reads it as the codebook says. Where it cannot be had, the reader is told instead.
 *
 * @param address of the CSV
 */
export async function loadTable<T extends TableName>(table: T, address: string): Promise<Loaded<T>> {
  const failed = (reason: string) => ({
    rows: [],
    problems: [`${table}.csv could not be loaded: ${reason}. Load the page anew, or choose another table.`],
  });
  try {
    const response = await fetch(address);
    if (!response.ok) return failed(`the server said ${response.status}`);
    return { rows: fromCsv(table, await response.text(), `${table}.csv`), problems: [] };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** The name of the column that an answer measures. */
function measureOf({ show, of }: Query): string {
  if (show === 'count') return 'rows';
  return show === 'rows' ? of : `${show}_${of}`;
}

/** A verb of Arquero and what it's called with: expressions as text, which Arquero compiles and the page shows. */
type Step =
  | { readonly verb: 'filter'; readonly expression: string }
  | { readonly verb: 'groupby'; readonly columns: readonly string[] }
  | { readonly verb: 'rollup'; readonly name: string; readonly expression: string }
  | { readonly verb: 'orderby'; readonly columns: readonly string[]; readonly largestFirst?: string };

/** A question as the steps that answer it. */
function stepsOf(query: Query): Step[] {
  const { table, where, by, show, of } = query;
  const columns = columnsOfTable(table);
  const measure = measureOf(query);
  const filters = where.flatMap((condition): Step[] => {
    const type = columns.get(condition.column)?.type;
    if (type === undefined || !isComplete(condition, table)) return [];
    return [{ verb: 'filter', expression: expressionOf(condition, type) }];
  });
  const group: Step[] = by.length > 0 && show !== 'rows' ? [{ verb: 'groupby', columns: by }] : [];
  const expression = show === 'count' ? 'd => op.count()' : `d => op.${show}(d.${of})`;
  const summary: Step[] = show === 'rows' ? [] : [{ verb: 'rollup', name: measure, expression }];
  return [...filters, ...group, ...summary, ...orderOf(query)];
}

/** Times and numbers stand in their own order; within the other groups, what is largest comes first. */
function orderOf(query: Query): Step[] {
  const last = query.by.at(-1);
  if (last === undefined) return [];
  const type = columnsOfTable(query.table).get(last)?.type ?? 'string';
  return type === 'period' || isNumeric(type)
    ? [{ verb: 'orderby', columns: query.by }]
    : [{ verb: 'orderby', columns: query.by.slice(0, -1), largestFirst: measureOf(query) }];
}

/**
 * Answers a question from the rows of its table.
 *
 * @param aq Arquero, which the page brings
 */
export function answer(aq: typeof Arquero, query: Query, rows: readonly object[]): Result {
  const all = rows.map(cellsOf);
  const columns = columnsOfTable(query.table);
  const steps = stepsOf(query);
  const start = aq.table([...columns.keys()].map((name) => [name, all.map((row) => row.get(name) ?? null)]));
  const filtered = run(
    aq,
    start,
    steps.filter(({ verb }) => verb === 'filter'),
  );
  const end = run(
    aq,
    filtered,
    steps.filter(({ verb }) => verb !== 'filter'),
  );
  const matching = filtered.objects().map(cellsOf);
  const measured = query.show === 'count' ? [] : matching.filter((row) => row.get(query.of) !== null);
  const units = unitsOf(query, measured);
  return {
    columns: end.columnNames().map((name) => ({ name, type: columns.get(name)?.type ?? 'number' })),
    // Arquero's summary of nothing is undefined; a table's empty cell is null.
    rows: end.objects().map((row) => new Map([...cellsOf(row)].map(([name, cell]) => [name, cell ?? null]))),
    measure: measureOf(query),
    unit: units.length === 1 ? (units[0] ?? null) : null,
    matched: matching.length,
    total: all.length,
    cautions: cautionsOf(query, matching, measured, units),
  };
}

function run(aq: typeof Arquero, table: Arquero.ColumnTable, steps: readonly Step[]): Arquero.ColumnTable {
  return steps.reduce((result, step) => runStep(aq, result, step), table);
}

function runStep(aq: typeof Arquero, table: Arquero.ColumnTable, step: Step): Arquero.ColumnTable {
  switch (step.verb) {
    case 'filter':
      return table.filter(step.expression);
    case 'groupby':
      return table.groupby(...step.columns);
    case 'rollup':
      return table.rollup({ [step.name]: step.expression });
    case 'orderby':
      return table.orderby(...step.columns, ...(step.largestFirst ? [aq.desc(step.largestFirst)] : []));
  }
}

/** A step as a line of a program. */
function writeStep(step: Step): string {
  switch (step.verb) {
    case 'filter':
      return `.filter(${step.expression})`;
    case 'groupby':
      return `.groupby(${step.columns.map(quoted).join(', ')})`;
    case 'rollup':
      return `.rollup({ ${step.name}: ${step.expression} })`;
    case 'orderby': {
      const largest = step.largestFirst ? [`aq.desc(${quoted(step.largestFirst)})`] : [];
      return `.orderby(${[...step.columns.map(quoted), ...largest].join(', ')})`;
    }
  }
}

const quoted = (text: string): string => JSON.stringify(text);

/** The columns whose unit stands in the column `unit` of the same row. */
const IN_UNIT = new Set(['value', 'low', 'high', 'seed_value', 'reference_value']);

/** The units of the numbers that are summarised or drawn, each once. */
function unitsOf({ table, show, of }: Query, measured: readonly CellsByColumn[]): string[] {
  if (show === 'count') return [];
  const columns = columnsOfTable(table);
  if (IN_UNIT.has(of) && columns.has('unit'))
    return [...new Set(measured.map((row) => String(row.get('unit'))))].sort();
  const unit = columns.get(of)?.unit;
  return unit === undefined ? [] : [unit];
}

function cautionsOf(
  { show, of }: Query,
  matching: readonly CellsByColumn[],
  measured: readonly CellsByColumn[],
  units: readonly string[],
): string[] {
  const copies = matching.filter((row) => (row.get('duplicate_of') ?? null) !== null).length;
  const without = show === 'count' ? 0 : matching.length - measured.length;
  return [
    ...(units.length > 1
      ? [`These numbers are in different units (${units.join(', ')}): choose one before you compare or add them up.`]
      : []),
    ...(copies > 0
      ? [
          `${counted(copies, 'row copies', 'rows copy')} another article: keep those where duplicate_of is empty to count each once.`,
        ]
      : []),
    ...(without > 0
      ? [
          `${counted(without, 'row has', 'rows have')} no number in ${of}, and ${without === 1 ? 'is' : 'are'} not counted as zero.`,
        ]
      : []),
  ];
}

/** How many there are of something: “1 row”, “1,200 rows”. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/**
 * A question as a program that answers it anywhere.
 *
 * @param address of the table's CSV, absolute
 */
export function codeOf(query: Query, address: string): string {
  const numbers = [...columnsOfTable(query.table)].filter(([, { type }]) => isNumeric(type)).map(([name]) => name);
  const name = query.table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = stepsOf(query).map(writeStep);
  return [
    'import * as aq from "arquero";',
    ...(lines.some((line) => line.includes('op.')) ? ['import { op } from "arquero";'] : []),
    '',
    `const ${name} = await aq.loadCSV(`,
    `  ${quoted(address)},`,
    `  { autoType: false, parse: { ${numbers.map((column) => `${column}: Number`).join(', ')} } }`,
    ');',
    `const result = ${[name, ...lines].join('\n  ')};`,
    'result.print();',
  ].join('\n');
}

/** An answer as CSV, its cells written as in the tables themselves: no text is run as a formula, and numbers are in full. */
export function resultCsv({ columns, rows }: Result): string {
  const names = columns.map(({ name }) => name);
  const written = (cell: Cell) => (typeof cell === 'string' ? spreadsheetSafe(cell) : writeCell(cell));
  const cells = rows.map((row) => names.map((name) => written(cellOf(row, name))));
  return `${Papa.unparse([names, ...cells], { newline: '\n' })}\n`;
}

/** One cell of an answer. */
export function cellOf(row: CellsByColumn, column: string): Cell {
  const cell = row.get(column);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}

/** What of an answer is drawn; `null` where rows are shown that nothing puts in order. */
export function chartDataOf(query: Query, { rows, measure, unit }: Result): ChartData | null {
  const { table, by, show } = query;
  if (by.length === 0 && show === 'rows') return null;
  const [at, series] = by;
  const data = rows.flatMap((row): Datum[] => {
    const value = cellOf(row, measure);
    if (typeof value !== 'number') return [];
    const figure = cellOf(row, 'figure_id');
    return [
      {
        at: at === undefined ? ALL : cellOf(row, at),
        series: series === undefined ? null : String(cellOf(row, series) ?? EMPTY),
        value,
        ...(typeof figure === 'string' ? { figures: [figure] } : {}),
      },
    ];
  });
  return {
    data,
    type: at === undefined ? 'string' : (columnsOfTable(table).get(at)?.type ?? 'string'),
    measure: `${measureInWords(query)}${unit === null ? '' : `, in ${unit}`}`,
    unit: show === 'count' ? '' : (unit ?? ''),
    grouped: show !== 'rows',
  };
}

/** What a reader who cannot see the drawing needs to know, in a sentence or two. */
export function describeChart({ data, unit }: ChartData): string {
  const placeOf = ({ at, series }: Datum) => [at ?? EMPTY, ...(series === null ? [] : [series])].join(', ');
  const [first, ...rest] = data;
  if (first === undefined) return 'There is nothing to draw.';
  if (rest.length === 0) return `One number: ${placeOf(first)}, ${formatValue(first.value)} ${unit}.`;
  const largest = rest.reduce((best, datum) => (datum.value > best.value ? datum : best), first);
  const smallest = rest.reduce((best, datum) => (datum.value < best.value ? datum : best), first);
  const said = (datum: Datum) => `${formatValue(datum.value)}${unit === '' ? '' : ` ${unit}`} (${placeOf(datum)})`;
  return `${data.length} numbers, from ${said(smallest)} to ${said(largest)}. The same numbers are in the table below.`;
}
