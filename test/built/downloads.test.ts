import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODEBOOK, TABLE_NAMES } from '../../src/tables/codebook.ts';
import { inBuiltSite, SITE_URL } from './site.ts';

const site = inBuiltSite();

interface Download {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What readers can take away, fetched as a reader does, by its path below the site’s address. */
const downloads = new Map<string, Download>();

beforeAll(async () => {
  for (const page of ['data/', '']) {
    const { document } = parseHTML(await (await fetch(site.address + page)).text());
    const links = document.querySelectorAll(page === '' ? '.chart-tools > a' : 'main a[download]');
    for (const link of links) {
      const url = new URL(link.getAttribute('href') ?? '', site.address + page).href;
      const answer = await fetch(url);
      expect([url, answer.status]).toEqual([url, 200]);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      downloads.set(url.slice(site.address.length), { url, type: answer.headers.get('content-type') ?? '', bytes });
    }
  }
});

function get(path: string): Download {
  const download = downloads.get(path);
  if (!download) throw new Error(`The pages offer no ${path}, only ${[...downloads.keys()].join(', ')}.`);
  return download;
}
const text = (path: string) => strFromU8(get(path).bytes);
const of = (ending: string) => [...downloads].filter(([path]) => path.endsWith(ending));

describe.each(TABLE_NAMES)('the table %s', (name) => {
  it('is offered as CSV with the very bytes of data/tables, and with its metadata', () => {
    expect(Buffer.from(get(`data/${name}.csv`).bytes).equals(readFileSync(`data/tables/${name}.csv`))).toBe(true);
    const { data, errors, meta } = Papa.parse(text(`data/${name}.csv`), { header: true, skipEmptyLines: true });
    expect([errors, meta.fields]).toEqual([[], Object.keys(CODEBOOK[name].columns)]);
    expect(data.length).toBeGreaterThan(0);
    const metadata: unknown = JSON.parse(text(`data/${name}.csv-metadata.json`));
    expect(metadata).toMatchObject({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }] });
    expect(JSON.stringify(metadata)).toContain(`"url":"${name}.csv"`);
  });

  it('is offered as Parquet, which DuckDB reads, with the same values', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const file = (ending: string) => `'${join(site.dist, 'data', name + ending).replaceAll("'", "''")}'`;
    await connection.run(`CREATE TABLE said AS FROM read_parquet(${file('.parquet')}) LIMIT 0`);
    await connection.run(
      `INSERT INTO said FROM read_csv(${file('.csv')}, all_varchar = true, nullstr = '', header = true)`,
    );
    for (const [one, other] of [
      ['said', `read_parquet(${file('.parquet')})`],
      [`read_parquet(${file('.parquet')})`, 'said'],
    ]) {
      const difference = await connection.runAndReadAll(`FROM ${one} EXCEPT ALL FROM ${other}`);
      expect(difference.getRows()).toEqual([]);
    }
    connection.closeSync();
    expect(
      Buffer.from(get(`data/${name}.parquet`).bytes).equals(readFileSync(join(site.dist, `data/${name}.parquet`))),
    ).toBe(true);
  });
});

describe('all tables in one file', () => {
  it('are in the workbook, a sheet each and one for the codebook', () => {
    const [[path = ''] = ['']] = of('.xlsx');
    const parts = unzipSync(get(path).bytes);
    const workbook = parseHTML(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).document;
    const sheets = [...workbook.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name') ?? '');
    expect(sheets).toEqual(expect.arrayContaining(TABLE_NAMES.map((name) => name.slice(0, 31))));
    expect(sheets.length).toBe(TABLE_NAMES.length + 1);
    for (const name of TABLE_NAMES) {
      const sheet = strFromU8(parts[`xl/worksheets/sheet${sheets.indexOf(name) + 1}.xml`] ?? new Uint8Array());
      const lines = Papa.parse(text(`data/${name}.csv`), { skipEmptyLines: true }).data.length;
      expect([name, sheet.match(/<row\b/g)?.length]).toEqual([name, lines]);
      expect(sheet).not.toContain('<f>');
    }
  });

  it('are in the archive, with what explains and licenses them', () => {
    const [[path = ''] = ['']] = of('.zip');
    const files = unzipSync(get(path).bytes);
    for (const name of TABLE_NAMES)
      expect(strFromU8(files[`${name}.csv`] ?? new Uint8Array())).toBe(text(`data/${name}.csv`));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.txt', 'LICENSE', 'CITATION.cff', 'codebook.csv']),
    );
  });

  it('are described in the data package, whose files exist with the stated sizes', () => {
    const { resources }: { resources: { path: string; bytes: number }[] } = JSON.parse(text('data/datapackage.json'));
    expect(resources.length).toBe(TABLE_NAMES.length);
    for (const { path, bytes } of resources) expect([path, bytes]).toEqual([path, get(`data/${path}`).bytes.length]);
  });
});

describe('the charts', () => {
  it('are offered as SVG and as PNG of twice the size, which a browser shows', async () => {
    expect([of('.svg').length, of('.png').length]).toEqual([8, 8]);
    const page = await site.open('404');
    const sizes = await page.evaluate(
      async (urls) => {
        const all: Record<string, [number, number]> = {};
        for (const url of urls) {
          const image = new Image();
          image.src = url;
          await image.decode();
          all[url] = [image.naturalWidth, image.naturalHeight];
        }
        return all;
      },
      [...of('.svg'), ...of('.png')].map(([, { url }]) => url),
    );
    for (const [path, { url, bytes }] of of('.svg')) {
      const [width = 0, height = 0] = sizes[url] ?? [];
      expect(width, path).toBeGreaterThan(600);
      expect(sizes[url.replace(/svg$/, 'png')], path).toEqual([2 * width, 2 * height]);
      expect(strFromU8(bytes), path).not.toMatch(/<script|<foreignObject|href="http/);
    }
  });
});

describe('what is taken away', () => {
  it('has the type that it should have', () => {
    const types: Readonly<Record<string, string>> = {
      csv: 'text/csv; charset=utf-8',
      json: 'application/json; charset=utf-8',
      parquet: 'application/vnd.apache.parquet',
      png: 'image/png',
      svg: 'image/svg+xml',
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      zip: 'application/zip',
    };
    for (const [path, { type }] of downloads) expect([path, type]).toEqual([path, types[path.split('.').at(-1) ?? '']]);
  });

  it('is as large as the page says', async () => {
    const { document } = parseHTML(readFileSync(join(site.dist, 'data/index.html'), 'utf8'));
    for (const link of document.querySelectorAll('main a[download]:has(+ small)')) {
      const path = new URL(link.getAttribute('href') ?? '', `${SITE_URL}data/`).href.slice(SITE_URL.length);
      const [, size = '', unit = ''] =
        /^([\d.]+) (bytes|KB|MB)$/.exec(link.nextElementSibling?.textContent ?? '') ?? [];
      const stated = Number(size) * ({ bytes: 1, KB: 1e3, MB: 1e6 }[unit] ?? Number.NaN);
      expect(Math.abs(stated / get(path).bytes.length - 1), path).toBeLessThan(0.06);
    }
  });

  it('and every other file of the site points neither to this machine nor to a build', () => {
    const day = new Date().toISOString().slice(0, 10);
    const root = resolve(site.dist, '..');
    const traces = [root, process.cwd(), homedir(), tmpdir(), 'localhost', '127.0.0.1', 'file://'].filter(
      (trace) => trace.length > 4,
    );
    // The citation holds the day of the release, whenever it is built.
    if (!readFileSync('package.json', 'utf8').includes(`"released": "${day}"`)) traces.push(day);
    if (hostname().length > 4) traces.push(hostname());
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(site.dist, file)).isFile(),
    );
    for (const file of files) {
      const bytes = readFileSync(join(site.dist, file));
      const parts: [string, Uint8Array][] = /\.(?:zip|xlsx)$/.test(file)
        ? Object.entries(unzipSync(bytes))
        : [[file, bytes]];
      for (const [part, content] of parts) {
        const found = Buffer.from(content).toString('latin1');
        expect([file, part, traces.filter((trace) => found.includes(trace))]).toEqual([file, part, []]);
      }
    }
  });

  it('holds no text of a source, only the sentences that are evidence', () => {
    const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
    const sentences = new Set(
      ['figures', 'events'].flatMap((name) =>
        Papa.parse<Record<string, string>>(text(`data/${name}.csv`), { header: true, skipEmptyLines: true }).data.map(
          ({ quote = '' }) => quote,
        ),
      ),
    );
    const published = [...downloads.values()].map(({ bytes }) => strFromU8(bytes)).join('\n');
    for (const seed of seeds) {
      const lines = readFileSync(`seeds/${seed}`, 'utf8').split('\n');
      const whole = lines.filter((line) => line.length > 200 && published.includes(line.trim()));
      expect([seed, whole.filter((line) => ![...sentences].some((quote) => quote.includes(line.trim())))]).toEqual([
        seed,
        [],
      ]);
    }
  });
});
