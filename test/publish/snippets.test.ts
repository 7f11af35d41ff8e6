import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as d3 from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toParquet } from '../../src/publish/parquet.ts';
import { RESERVED_IN_SQL, snippets } from '../../src/publish/snippets.ts';
import { columnsOf, TABLE_NAMES } from '../../src/tables/codebook.ts';
import { toCsv } from '../../src/tables/csv.ts';
import { sampleTables } from '../tables/sampleTables.ts';

const rows = sampleTables()['migration-figures'];
const csv = toCsv('migration-figures', rows);
const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
const server = createServer((request, response) => {
  const isTable = request.url === '/pilot/data/migration-figures.csv';
  response.writeHead(isTable ? 200 : 404, { 'content-type': 'text/csv; charset=utf-8' });
  response.end(isTable ? csv : '');
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${portOf(server.address())}/pilot`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const snippet = (language: string, siteUrl = site) =>
  snippets('migration-figures', siteUrl).find((each) => each.language === language)?.code ?? '';

describe.each(TABLE_NAMES)('the snippets for %s', (name) => {
  test('are one line each, for five tools, with the address that does not change', () => {
    const all = snippets(name, 'https://example.org/pilot/');
    expect(all.map(({ language }) => language)).toEqual(['R', 'Python', 'DuckDB', 'Observable', 'Shell']);
    for (const { code } of all) {
      expect(code).toMatch(new RegExp(`https://example\\.org/pilot/data/${name}\\.(?:csv|parquet)\\b`));
      expect(code).not.toContain('\n');
    }
  });

  test('give the table a name that every language takes', () => {
    expect(snippets(name, 'https://example.org/')[0]?.code).toMatch(/^[a-z]+(_[a-z]+)* <- /);
  });
});

test('the line for the shell fetches the file, byte for byte', async () => {
  await promisify(execFile)('sh', ['-c', snippet('Shell')], { cwd: folder });
  expect(readFileSync(join(folder, 'migration-figures.csv'), 'utf8')).toBe(csv);
});

test('the line for Observable loads the rows', async () => {
  const [, expression = ''] = snippet('Observable').split(' = ');
  const loaded: unknown = await new Function('d3', `return ${expression}`)(d3);
  expect(loaded).toHaveLength(rows.length);
});

describe('DuckDB', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(() => connection.closeSync());

  test('loads the rows, a number as a number also where none is stated (here from a file: its part for addresses is fetched from the network)', async () => {
    const file = join(folder, 'table.parquet');
    writeFileSync(file, toParquet('migration-figures', rows));
    await connection.run(snippet('DuckDB').replace(`${site}/data/migration-figures.parquet`, file));
    const found = await connection.runAndReadAll('SELECT count(*), any_value(typeof(high)) FROM migration_figures');
    expect(found.getRowsJS()).toEqual([[BigInt(rows.length), 'DOUBLE']]);
  });

  test('reserves no other column names than those that the data page says to quote', async () => {
    const columns = TABLE_NAMES.flatMap((name) => columnsOf(name)).map((column) => `'${column}'`);
    const found = await connection.runAndReadAll(
      `SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved' AND keyword_name IN (${columns})`,
    );
    expect(found.getRowsJS().flat()).toEqual(RESERVED_IN_SQL);
  });
});

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
