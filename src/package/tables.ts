/** The released tables, their codebook, and how they are written and read. */
export {
  CODEBOOK,
  type Column,
  columnsOf,
  type ForeignKey,
  type Row,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
  type Tables,
} from '../tables/codebook.ts';
export { fromCsv, toCsv } from '../tables/csv.ts';
export { readTable, readTables } from './readTable.ts';
