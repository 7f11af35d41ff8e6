import Papa from 'papaparse';
import type { Cell } from '../tables/cells.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition } from '../tables/codebook.ts';

/** What the codebook says of a column, in the order in which codebook.csv and the workbook's sheet show it. */
const HEADER = [
  'table',
  'column',
  'type',
  'unit',
  'may_be_empty',
  'values',
  'minimum',
  'unique',
  'primary_key',
  'refers_to',
  'description',
];

/** The codebook as a table: a header, then one line for each column of each table, what can be true or false as such. */
export function codebookSheet(): readonly (readonly (Cell | boolean)[])[] {
  return [
    HEADER,
    ...TABLE_NAMES.flatMap((table) => {
      const definition: TableDefinition = CODEBOOK[table];
      return Object.entries(definition.columns).map(([name, column]): (Cell | boolean)[] => [
        table,
        name,
        column.type,
        column.unit ?? null,
        column.optional === true,
        column.values?.join(', ') ?? null,
        column.minimum ?? null,
        column.unique === true,
        definition.primaryKey.includes(name),
        references(definition, name),
        column.description,
      ]);
    }),
  ];
}

/** The codebook as CSV. */
export function codebookCsv(): string {
  return `${Papa.unparse(
    codebookSheet().map((line) => [...line]),
    { newline: '\n' },
  )}\n`;
}

/** The columns of other tables that a column's foreign keys lead to, such as `articles.article`. */
function references({ foreignKeys }: TableDefinition, column: string): string | null {
  const targets = foreignKeys
    .filter((key) => key.columns.includes(column))
    .map((key) => `${key.table}.${key.references[key.columns.indexOf(column)]}`);
  return targets.length === 0 ? null : targets.join(', ');
}
