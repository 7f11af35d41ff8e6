/**
 * What a reader of the workbench asks: a table, conditions, groups and a summary. A question is plain data, which the page's
 * address holds and src/components/workbenchResult.ts answers.
 */
import {
  CODEBOOK,
  type Column,
  type ColumnType,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
} from '../tables/codebook.ts';

export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  /** As typed; empty where the operator needs none. */
  readonly value: string;
}

export interface Query {
  readonly table: TableName;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  /** None, one or two columns. */
  readonly by: readonly string[];
  readonly show: Summary;
  /** The column of numbers that is summarised, or drawn where each row is shown. A count leaves it alone. */
  readonly of: string;
}

interface OperatorDefinition {
  readonly words: string;
  /** The types of columns that it can be asked of. */
  readonly types: readonly ColumnType[];
  /** False where it says all by itself. */
  readonly takesValue: boolean;
  /** The condition as an Arquero expression: `column` is `d.NAME`, `value` a literal. */
  readonly expression: (column: string, value: string) => string;
  /** What becomes of the value before it is a literal. */
  readonly prepare?: (value: string) => string;
}

const ANY: readonly ColumnType[] = ['string', 'period', 'integer', 'number'];
const NUMBERS: readonly ColumnType[] = ['integer', 'number'];

/** The day on which a period begins: `2011` begins with 2011-01-01. */
const firstDay = (period: string) => `${period}-01-01`.slice(0, 10);
/** The same, as an Arquero expression. */
const firstDayOf = (column: string) => `op.substring(${column} + "-01-01", 0, 10)`;

export const OPERATORS = {
  is: { words: 'is', types: ANY, takesValue: true, expression: (c, v) => `${c} === ${v}` },
  not: { words: 'is not', types: ANY, takesValue: true, expression: (c, v) => `${c} !== ${v}` },
  contains: {
    words: 'contains',
    types: ['string'],
    takesValue: true,
    expression: (c, v) => `op.indexof(op.lower(${c}), op.lower(${v})) >= 0`,
  },
  within: {
    words: 'lies within',
    types: ['period'],
    takesValue: true,
    expression: (c, v) => `op.startswith(${c}, ${v})`,
  },
  before: {
    words: 'begins before',
    types: ['period'],
    takesValue: true,
    expression: (c, v) => `${c} !== null && ${firstDayOf(c)} < ${v}`,
    prepare: firstDay,
  },
  from: {
    words: 'begins in or after',
    types: ['period'],
    takesValue: true,
    expression: (c, v) => `${c} !== null && ${firstDayOf(c)} >= ${v}`,
    prepare: firstDay,
  },
  below: { words: 'is below', types: NUMBERS, takesValue: true, expression: (c, v) => `${c} !== null && ${c} < ${v}` },
  most: {
    words: 'is at most',
    types: NUMBERS,
    takesValue: true,
    expression: (c, v) => `${c} !== null && ${c} <= ${v}`,
  },
  above: { words: 'is above', types: NUMBERS, takesValue: true, expression: (c, v) => `${c} !== null && ${c} > ${v}` },
  least: {
    words: 'is at least',
    types: NUMBERS,
    takesValue: true,
    expression: (c, v) => `${c} !== null && ${c} >= ${v}`,
  },
  filled: { words: 'is not empty', types: ANY, takesValue: false, expression: (c) => `${c} !== null` },
  empty: { words: 'is empty', types: ANY, takesValue: false, expression: (c) => `${c} === null` },
} as const satisfies Record<string, OperatorDefinition>;
export type Operator = keyof typeof OPERATORS;
const OPERATOR_NAMES = Object.keys(OPERATORS).filter(isOperator);

/** What is made of the rows of a group. */
export const SUMMARIES = {
  count: 'Number of rows',
  sum: 'Sum',
  mean: 'Mean',
  median: 'Median',
  min: 'Minimum',
  max: 'Maximum',
  rows: 'Every row',
} as const;
export type Summary = keyof typeof SUMMARIES;
export const SUMMARY_NAMES = Object.keys(SUMMARIES).filter(isSummary);

export const MOST_GROUPS = 2;

/** What each table is first asked: a question that it can answer well. */
const FIRST: Readonly<Record<TableName, string>> = {
  figures: 'where=duplicate_of:empty:&by=topic',
  articles: 'by=publisher',
  'migration-figures': 'where=unit:is:people&by=indicator&show=rows&of=value',
  'security-figures': 'by=indicator',
  'remittance-share': 'where=origin:is:World+Bank&by=as_of&by=country&show=mean&of=share',
  'sentence-lengths': 'by=defendant&show=mean&of=years',
  events: 'by=side',
  agreement: 'by=thing&by=agreement',
  leverage: 'by=unit',
  'reference-checks': 'by=indicator&show=rows&of=relative_difference',
  mentions: 'by=kind',
};

/** The columns of a table by name, in the codebook's order. */
export function columnsOfTable(table: TableName): ReadonlyMap<string, Column> {
  const definition: TableDefinition = CODEBOOK[table];
  return new Map(Object.entries(definition.columns));
}

/** The columns that can be summarised: first those of numbers, then those of whole numbers (which are often mere places). */
export function numberColumns(table: TableName): string[] {
  const all = [...columnsOfTable(table)];
  return (['number', 'integer'] as const).flatMap((type) =>
    all.filter(([, column]) => column.type === type).map(([name]) => name),
  );
}

/** The operators that a column of this type can be asked with. */
export function operatorsFor(type: ColumnType): Operator[] {
  return OPERATOR_NAMES.filter((name) => definitionOf(name).types.includes(type));
}

/** True where the operator is of no use without a value. */
export function takesValue(operator: Operator): boolean {
  return definitionOf(operator).takesValue;
}

/** What a table is first asked. */
export function firstQuery(table: TableName): Query {
  return parseQuery(`table=${table}&${FIRST[table]}`).query;
}

/** True where a condition can be tried: one whose value is still to be typed cannot. */
export function isComplete({ column, operator, value }: Condition, table: TableName): boolean {
  const type = columnsOfTable(table).get(column)?.type;
  if (type === undefined) return false;
  if (!takesValue(operator)) return true;
  return isNumeric(type) ? isDecimal(value) : value !== '';
}

export const isNumeric = (type: ColumnType): boolean => NUMBERS.includes(type);

const isDecimal = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** A condition as the Arquero expression that is both shown and run. */
export function expressionOf({ column, operator, value }: Condition, type: ColumnType): string {
  const { expression, prepare } = definitionOf(operator);
  return `d => ${expression(`d.${column}`, literalOf(prepare ? prepare(value) : value, type))}`;
}

/** The question as the part of an address after `#`. */
export function formatQuery({ table, where, by, show, of }: Query): string {
  const parameters = new URLSearchParams({ table });
  for (const { column, operator, value } of where) parameters.append('where', [column, operator, value].join(':'));
  for (const column of by) parameters.append('by', column);
  if (show !== 'count') {
    parameters.append('show', show);
    parameters.append('of', of);
  }
  // What an address may hold as it is, and people would rather read.
  return parameters.toString().replaceAll('%3A', ':');
}

/** A question read from an address, and what in it made no sense and was left out, in words. */
export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly string[];
}

/** True where the part of an address after `#` asks for a table; otherwise it points to a place in the page. */
export function isQuery(text: string): boolean {
  return new URLSearchParams(text).has('table');
}

/**
 * Reads a question as `formatQuery` writes it. Whatever the tables cannot be asked is left out: an address may be old, cut
 * off, or made up.
 */
export function parseQuery(text: string): ParsedQuery {
  const parameters = new URLSearchParams(text);
  const problems: string[] = [];
  const asked = parameters.get('table') ?? '';
  const table = TABLE_NAMES.find((name) => name === asked);
  if (table === undefined) {
    return { query: firstQuery('figures'), problems: [`There is no table “${asked}”: this is “figures”.`] };
  }
  const columns = columnsOfTable(table);
  const where = parameters.getAll('where').flatMap((written) => {
    const condition = parseCondition(written, columns);
    if (condition === undefined) problems.push(`The condition “${written}” is none for ${table}, and was left out.`);
    return condition ?? [];
  });
  const by = [...new Set(parameters.getAll('by'))].filter((column) => {
    if (!columns.has(column)) problems.push(`${table} has no column “${column}” to group by.`);
    return columns.has(column);
  });
  const written = parameters.get('show') ?? 'count';
  if (!isSummary(written)) problems.push(`There is no summary “${written}”: this is the number of rows.`);
  const numbers = numberColumns(table);
  const wanted = parameters.get('of');
  const of = numbers.find((column) => column === wanted) ?? numbers[0] ?? '';
  if (wanted !== null && wanted !== of) problems.push(`${table} has no numbers in “${wanted}”: these are of “${of}”.`);
  return {
    query: { table, where, by: by.slice(0, MOST_GROUPS), show: isSummary(written) ? written : 'count', of },
    problems,
  };
}

function parseCondition(written: string, columns: ReadonlyMap<string, Column>): Condition | undefined {
  const [, column = '', operator = '', value = ''] = /^([^:]*):([^:]*):([\s\S]*)$/.exec(written) ?? [];
  const type = columns.get(column)?.type;
  if (type === undefined || !isOperator(operator) || !operatorsFor(type).includes(operator)) return undefined;
  return { column, operator, value };
}

/** What is measured, in words: “Number of rows”, “Mean of share”, or the column alone where each row is shown. */
export function measureInWords({ show, of }: Query): string {
  if (show === 'count') return SUMMARIES.count;
  return show === 'rows' ? of : `${SUMMARIES[show]} of ${of}`;
}

/** The question in words, without its conditions: “Mean of share in remittance-share, by as_of and country”. */
export function titleOf(query: Query): string {
  const groups = query.by.length === 0 ? '' : `, by ${query.by.join(' and ')}`;
  return `${query.show === 'rows' ? 'Each ' : ''}${measureInWords(query)} in ${query.table}${groups}`;
}

/** The conditions in words: “Where origin is “World Bank” and share is not empty”; empty where there are none. */
export function conditionsInWords({ table, where }: Query): string {
  const complete = where.filter((condition) => isComplete(condition, table));
  if (complete.length === 0) return '';
  const words = complete.map(({ column, operator, value }) => {
    const given = isNumeric(columnsOfTable(table).get(column)?.type ?? 'string') ? value : `“${value}”`;
    return `${column} ${OPERATORS[operator].words}${takesValue(operator) ? ` ${given}` : ''}`;
  });
  return `Where ${words.join(' and ')}`;
}

function literalOf(value: string, type: ColumnType): string {
  return isNumeric(type) ? String(Number(value)) : JSON.stringify(value);
}

function definitionOf(operator: Operator): OperatorDefinition {
  return OPERATORS[operator];
}

function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERATORS, name);
}

function isSummary(name: string): name is Summary {
  return Object.hasOwn(SUMMARIES, name);
}
