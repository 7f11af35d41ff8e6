import { parquetWriteBuffer } from 'hyparquet-writer';
import { CODEBOOK, type Column, type Row, type TableDefinition, type TableName } from '../tables/codebook.ts';
import { cellsOf } from '../tables/keys.ts';
import { LICENCE } from './release.ts';

const PARQUET_TYPES = {
  string: 'STRING',
  period: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
} as const;

/** Writes a table as a Parquet file: the codebook's columns and types, an empty cell as null, texts as they are. */
export function toParquet<T extends TableName>(name: T, rows: readonly Row<T>[]): Uint8Array {
  const definition: TableDefinition = CODEBOOK[name];
  const cells = rows.map((row) => cellsOf(row));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(definition.columns).map(([column, { type, optional }]) => ({
        name: column,
        type: PARQUET_TYPES[type],
        nullable: optional === true,
        data: cells.map((row) => toParquetValue(type, row.get(column))),
      })),
      kvMetadata: [
        { key: 'title', value: definition.title },
        { key: 'description', value: definition.description },
        { key: 'license', value: LICENCE.url },
      ],
    }),
  );
}

function toParquetValue(type: Column['type'], cell: unknown): unknown {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
}
