import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { citationCff } from '../../src/publish/citation.ts';
import { ARCHIVE_FILE, downloads, WORKBOOK_FILE } from '../../src/publish/downloads.ts';
import { CODEBOOK, TABLE_NAMES, type Tables } from '../../src/tables/codebook.ts';
import { toCsv } from '../../src/tables/csv.ts';
import { sampleTables, TABLE_SETS } from '../tables/sampleTables.ts';

const RELEASE = { siteUrl: 'https://example.org/pilot/', version: '1.2.3', released: '2024-05-01' };

afterEach(() => {
  vi.useRealTimers();
});

const csvsOf = (tables: Tables) => new Map(TABLE_NAMES.map((name) => [name, toCsv(name, tables[name])]));
const bytes = (file: Uint8Array | string | undefined) => Buffer.from(file ?? '');

describe.each(TABLE_SETS)('the downloads of the $set', async ({ tables }) => {
  const csvs = csvsOf(tables);
  const files = await downloads(tables, csvs, RELEASE);
  const archived = unzipSync(bytes(files.get(ARCHIVE_FILE)));

  test('are each table in three forms, and the package, the workbook and the archive', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`, `${name}.parquet`]),
        'datapackage.json',
        WORKBOOK_FILE,
        ARCHIVE_FILE,
      ].sort(),
    );
    for (const name of TABLE_NAMES) expect(files.get(`${name}.csv`)).toBe(csvs.get(name));
  });

  test('the archive holds the CSVs and their metadata as published, and what explains and licenses them', () => {
    const own = ['README.txt', 'LICENSE', 'CITATION.cff', 'codebook.csv'];
    const texts = [...files.keys()].filter((name) => /\.(csv|json)$/.test(name));
    expect(Object.keys(archived).sort()).toEqual([...own, ...texts].sort());
    for (const name of texts) expect(bytes(archived[name]).equals(bytes(files.get(name)))).toBe(true);
    expect(strFromU8(archived['CITATION.cff'] ?? new Uint8Array())).toBe(citationCff(RELEASE));
    expect(strFromU8(archived.LICENSE ?? new Uint8Array())).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  test('the archive’s README names every table and says what an empty cell and an apostrophe mean', () => {
    const readme = strFromU8(archived['README.txt'] ?? new Uint8Array());
    for (const name of TABLE_NAMES) expect(readme).toContain(`${name}.csv`);
    expect(readme).toContain('never zero');
    expect(readme).toContain('apostrophe');
  });

  test('the archive’s codebook has every column, with what it means', () => {
    const { data, errors } = Papa.parse<string[]>(strFromU8(archived['codebook.csv'] ?? new Uint8Array()).trimEnd());
    expect(errors).toEqual([]);
    const [header = [], ...lines] = data;
    const columns = TABLE_NAMES.flatMap((table) =>
      Object.entries(CODEBOOK[table].columns).map(([column, { description }]) => [table, column, description]),
    );
    expect(lines.map((line) => ['table', 'column', 'description'].map((name) => line[header.indexOf(name)]))).toEqual(
      columns,
    );
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  test('nothing in them points to this machine, and the seed texts are in none', () => {
    const seeds = readdirSync('seeds')
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ({ file, text: readFileSync(`seeds/${file}`, 'utf8').slice(0, 400) }));
    const opened = [...files].flatMap(([path, file]): [string, Uint8Array][] =>
      /\.(zip|xlsx)$/.test(path) ? Object.entries(unzipSync(bytes(file))) : [[path, bytes(file)]],
    );
    for (const [path, file] of opened) {
      const text = bytes(file).toString('utf8');
      for (const trace of [process.cwd(), homedir(), tmpdir(), 'localhost', '127.0.0.1', 'node_modules']) {
        expect(text.includes(trace), `${path} contains ${trace}`).toBe(false);
      }
      for (const seed of seeds) {
        expect(path).not.toContain(seed.file);
        expect(text.includes(seed.text), `${path} contains ${seed.file}`).toBe(false);
      }
    }
  });
});

test('the same tables give the same bytes, in whatever order and at whatever time', async () => {
  const tables = sampleTables();
  const csvs = csvsOf(tables);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2011-11-08T12:00:00Z') });
  const first = await downloads(tables, csvs, RELEASE);
  vi.setSystemTime(new Date('2031-06-01T00:00:00Z'));
  const second = await downloads(tables, new Map([...csvs].reverse()), RELEASE);
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, file] of first) expect([name, bytes(second.get(name)).equals(bytes(file))]).toEqual([name, true]);
});
