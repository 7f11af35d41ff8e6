import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toParquet } from '../../src/publish/parquet.ts';
import {
  CODEBOOK,
  type ColumnType,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
} from '../../src/tables/codebook.ts';
import { toCsv } from '../../src/tables/csv.ts';
import { cellsOf } from '../../src/tables/keys.ts';
import { TABLE_SETS } from '../tables/sampleTables.ts';

const DUCKDB_TYPES: Record<ColumnType, string> = {
  string: 'VARCHAR',
  period: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
};

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

describe.each(TABLE_SETS)('DuckDB reads the $set', ({ set, tables }) => {
  const file = (name: string) => join(folder, `${set.replaceAll(' ', '-')}-${name}`);

  beforeAll(() => {
    for (const name of TABLE_NAMES) {
      writeFileSync(file(`${name}.parquet`), toParquet(name, tables[name]));
      writeFileSync(file(`${name}.csv`), toCsv(name, tables[name]));
    }
  });

  test.each(TABLE_NAMES)(
    '%s.parquet: the columns and types of the codebook, null only where it allows',
    async (name) => {
      const { columns }: TableDefinition = CODEBOOK[name];
      const described = await query(`DESCRIBE SELECT * FROM '${file(`${name}.parquet`)}'`);
      expect(described.map(([column, type]) => [column, type])).toEqual(
        Object.entries(columns).map(([column, { type }]) => [column, DUCKDB_TYPES[type]]),
      );
      const schema = await query(
        `SELECT name, repetition_type FROM parquet_schema('${file(`${name}.parquet`)}') WHERE type IS NOT NULL`,
      );
      expect(schema).toEqual(
        Object.entries(columns).map(([column, { optional }]) => [column, optional ? 'OPTIONAL' : 'REQUIRED']),
      );
    },
  );

  test.each(TABLE_NAMES)('%s.parquet: the same values as the table', async (name) => {
    const rows = await query(`SELECT * FROM '${file(`${name}.parquet`)}'`);
    expect(rows).toEqual(
      tables[name].map((row) =>
        [...cellsOf(row)].map(([column, cell]) =>
          typeof cell === 'number' && typeOf(name, column) === 'integer' ? BigInt(cell) : cell,
        ),
      ),
    );
  });

  test.each(TABLE_NAMES)('%s: the same values in CSV and in Parquet', async (name) => {
    const { columns }: TableDefinition = CODEBOOK[name];
    const types = Object.entries(columns).map(([column, { type }]) => `'${column}': '${DUCKDB_TYPES[type]}'`);
    const csv = `read_csv('${file(`${name}.csv`)}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {${types.join(', ')}})`;
    const texts = Object.keys(columns).map((column) =>
      DUCKDB_TYPES[typeOf(name, column)] === 'VARCHAR'
        ? `CASE WHEN regexp_matches("${column}", '^''+[=+@\\t\\r\\n-]') THEN substr("${column}", 2) ELSE "${column}" END AS "${column}"`
        : `"${column}"`,
    );
    const read = `SELECT ${texts.join(', ')} FROM ${csv}`;
    const parquet = `SELECT * FROM '${file(`${name}.parquet`)}'`;
    expect(await query(`(${read}) EXCEPT ALL (${parquet})`)).toEqual([]);
    expect(await query(`(${parquet}) EXCEPT ALL (${read})`)).toEqual([]);
    expect(await query(`SELECT count(*) FROM (${read})`)).toEqual([[BigInt(tables[name].length)]]);
  });

  test.each(TABLE_NAMES)(
    '%s.csv: numbers are found to be numbers without being told which columns have them',
    async (name) => {
      const { columns }: TableDefinition = CODEBOOK[name];
      // No one should have to say anything to read the released tables; the samples leave too much open to guess.
      const dialect =
        set === 'samples' ? `, header = true, delim = ',', quote = '"', escape = '"', sample_size = -1` : '';
      const found = new Map(
        (await query(`DESCRIBE SELECT * FROM read_csv('${file(`${name}.csv`)}'${dialect})`)).map(([column, type]) => [
          String(column),
          String(type),
        ]),
      );
      for (const [column, { type }] of Object.entries(columns)) {
        const isEmpty = tables[name].every((row) => cellsOf(row).get(column) === null);
        if ((type === 'integer' || type === 'number') && !isEmpty)
          expect([column, found.get(column)]).toEqual([column, expect.stringMatching(/BIGINT|DOUBLE|HUGEINT/)]);
      }
    },
  );
});

test('a table without rows is a Parquet file with its columns', async () => {
  const path = join(folder, 'empty.parquet');
  writeFileSync(path, toParquet('events', []));
  expect(await query(`SELECT count(*) FROM '${path}'`)).toEqual([[0n]]);
  expect(await query(`DESCRIBE SELECT * FROM '${path}'`)).toHaveLength(Object.keys(CODEBOOK.events.columns).length);
});

function typeOf(name: TableName, column: string): ColumnType {
  const { columns }: TableDefinition = CODEBOOK[name];
  return columns[column]?.type ?? 'string';
}
