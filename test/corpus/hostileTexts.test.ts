import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { extractDocument, parseDocument } from '../../src/figures/extractDocument.ts';
import { toParquet } from '../../src/publish/parquet.ts';
import { workbook } from '../../src/publish/workbook.ts';
import { dataPage } from '../../src/site/dataPage.ts';
import { evidencePage } from '../../src/site/evidencePage.ts';
import { writable } from '../../src/tables/cells.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition, type Tables } from '../../src/tables/codebook.ts';
import { fromCsv } from '../../src/tables/csv.ts';
import { cellsOf } from '../../src/tables/keys.ts';
import { splitArticles } from '../../src/text/articles.ts';
import { recogniseQuantities } from '../../src/text/quantities.ts';
import { visibleText } from '../../src/text/visibleText.ts';
import { cast } from '../figures/goldScore.ts';
import { readWorkbook } from '../publish/readWorkbook.ts';
import { GROWING_TEXTS, HOSTILE_PIECES, hostileArticle, LONE_SURROGATES } from './hostileTexts.ts';
import { HEADER, runScript } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A text and what its editor says of each of its articles. */
interface Listed {
  readonly name: string;
  readonly text: string;
  readonly cell?: string;
}

/** A folder of texts with its sources.csv. */
function seedsOf(texts: readonly Listed[]): string {
  const seeds = mkdtempSync(join(folder, 'seeds-'));
  const rows = texts.flatMap(({ name, text, cell = 'plain' }) => {
    writeFileSync(join(seeds, `${name}.txt`), text);
    return splitArticles(text).articles.map((_, index) => [
      name,
      index + 1,
      cell,
      cell,
      cell,
      '2011-11-12',
      'stated',
      `https://x.example/${cell}`,
    ]);
  });
  writeFileSync(join(seeds, 'sources.csv'), `${HEADER}\n${Papa.unparse(rows)}\n`);
  return seeds;
}

const read = (seeds: string) => readCorpus({ root: process.cwd(), seeds });

/** Words that no other text has, so that none is taken for a copy of another. */
const ownWords = (index: number) =>
  Array.from({ length: 150 }, (_, i) => 'own'.repeat(index) + String.fromCharCode(97 + (i % 26), 97 + i / 26)).join(
    ' ',
  );

/** As each piece stands in an article, and in the cells that an editor writes of it, where these may hold it. */
function hostileTexts(pieces: Readonly<Record<string, string>>): Listed[] {
  return Object.values(pieces).map((piece, index) => ({
    name: `${index}_text`,
    text: hostileArticle(piece, ownWords(index)),
    cell: writable(piece) === piece && piece.trim() !== '' ? piece : 'plain',
  }));
}

const texts = hostileTexts(HOSTILE_PIECES);
const seeds = seedsOf(texts);
const tables = tablesOf(read(seeds));
const csvs = csvsOf(tables);
const textNamed = (source: string) => texts.find(({ name }) => name === source)?.text ?? '';
const typeOf = (name: keyof Tables, column: string) => {
  const { columns }: TableDefinition = CODEBOOK[name];
  return columns[column]?.type;
};

describe('texts that hold what no text should', () => {
  test.each(Object.keys(HOSTILE_PIECES).map((name, index) => [name, index] as const))(
    'state figures around %s, whose spans give their numbers back',
    (_, index) => {
      const figures = tables.figures.filter(({ source }) => source === texts[index]?.name);
      expect(figures.length).toBeGreaterThan(0);
      for (const { start, end, value, low, high, duplicate_of } of figures) {
        const words = visibleText(textNamed(texts[index]?.name ?? '').slice(start, end)).text;
        const [found] = recogniseQuantities(words);
        expect([found?.value, found?.low, found?.high], words).toEqual([value, low, high]);
        expect(duplicate_of).toBeNull();
      }
    },
  );

  test('have every number accounted for in its own words', () => {
    expect(tables.mentions.length).toBeGreaterThan(texts.length);
    for (const { source, start, end, text } of tables.mentions) {
      expect(text).toBe(writable(textNamed(source).slice(start, end)));
    }
  });

  test('are documents too, halves of surrogate pairs among them, and give JSON that gives their figures back', () => {
    for (const piece of [...Object.values(HOSTILE_PIECES), LONE_SURROGATES]) {
      const text = hostileArticle(piece, '');
      const document = parseDocument(JSON.stringify({ id: piece, text, published: '2011-11-12', title: piece }));
      const figures = extractDocument(document, cast);
      expect(figures.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      for (const { start, end } of figures)
        expect(recogniseQuantities(visibleText(text.slice(start, end)).text)).toHaveLength(1);
    }
  });

  test('act on no terminal that shows what was read', async () => {
    const { code, stdout, stderr } = await runScript('src/cli/data.ts', [
      '--seeds',
      seeds,
      '--out',
      join(folder, 'out'),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Wrote ${TABLE_NAMES.length} tables`);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('that are furniture alone are refused, naming the file and what to do', () => {
    const text = 'Leave a comment\n\nShort link: http://x.example/2011\n\nFiled under 2011\n\n';
    expect(() => read(seedsOf([{ name: 'foot', text }]))).toThrow(
      /foot\.txt: no article was found in the text\. Check that it holds one, or remove it\./,
    );
  });
});

describe('in the tables of such texts', () => {
  test.each(TABLE_NAMES)('no cell of %s.csv is one that a spreadsheet runs, and each reads back as it was', (name) => {
    const csv = csvs.get(name) ?? '';
    const [header = [], ...records] = Papa.parse<string[]>(csv.trimEnd(), { newline: '\n' }).data;
    for (const [column, cell] of records.flatMap((cells) => cells.map((cell, i) => [header[i] ?? '', cell] as const))) {
      const runnable = /^(?:string|period)$/.test(typeOf(name, column) ?? '') ? /^[=+\-@\t\r\n]/ : /[^-.\w]/;
      expect(cell).not.toMatch(runnable);
    }
    expect(fromCsv(name, csv, `${name}.csv`)).toEqual(tables[name]);
  });

  test('the workbook has the same texts as texts, cut to what a cell holds, and no formula', async () => {
    const { parts, sheets } = readWorkbook(await workbook(tables));
    const shown = (cell: unknown) =>
      typeof cell === 'string' && cell.length > 32_767 ? expect.stringMatching(/^[^…]{32765,32766}…$/) : cell;
    for (const name of ['articles', 'figures', 'mentions'] as const) {
      const [, ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      expect(rows.map((row) => row.map(([, value]) => value))).toEqual(
        tables[name].map((row) => [...cellsOf(row).values()].filter((cell) => cell !== null).map(shown)),
      );
    }
    for (const [path, part] of Object.entries(parts)) {
      expect(strFromU8(part), path).not.toMatch(
        /<f[\s>]|<hyperlink|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
      );
    }
  });

  test('the Parquet files have the same values', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const name of ['articles', 'figures', 'mentions'] as const) {
      const file = join(folder, `${name}.parquet`);
      writeFileSync(file, toParquet(name, tables[name]));
      const rows = (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowsJS();
      expect(rows).toEqual(
        tables[name].map((row) =>
          [...cellsOf(row)].map(([column, cell]) =>
            typeof cell === 'number' && typeOf(name, column) === 'integer' ? BigInt(cell) : cell,
          ),
        ),
      );
    }
    connection.closeSync();
  });
});

const parse = (page: string) => parseHTML(`<!doctype html><html><body>${page}</body></html>`).document;

/** Every element of a page with the names of its attributes, each sort once. */
function elementsIn(document: Document): Set<string> {
  return new Set(
    [...document.querySelectorAll('*')].map((element) =>
      [element.localName, ...element.getAttributeNames().sort()].join(' '),
    ),
  );
}

const plain = tablesOf(read(seedsOf(hostileTexts({ first: ' 7 ', second: ' 9 ' }))));
/** Each figure would list all others of its sort: a few are enough. */
const fewCompared = (all: Tables): Tables => ({ ...all, agreement: all.agreement.filter((_, i) => i % 6 === 0) });

describe.each([
  ['evidence', (all: Tables) => evidencePage(fewCompared(all), new Map())],
  [
    'data',
    (all: Tables) =>
      dataPage(all, { siteUrl: 'https://example.org/', version: '1.0.0', released: '2024-05-01' }, new Map(), ''),
  ],
] as const)('the %s page of such texts', (_, page) => {
  const document = parse(page(tables));

  test('has no element and no attribute that the page of plain texts lacks', () => {
    const known = elementsIn(parse(page(plain)));
    expect([...elementsIn(document)].filter((element) => !known.has(element))).toEqual([]);
  });

  test('links to nothing that runs', () => {
    const links = [...document.querySelectorAll('[href], [src], [action]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^(?:#|\/(?!\/)|https?:\/\/)/);
  });
});

test('the evidence page of such texts shows their quotes as they are', () => {
  const shown = new Map(
    [...parse(evidencePage(fewCompared(tables), new Map())).querySelectorAll('article')].map((entry) => [
      entry.id,
      entry.querySelector('blockquote p')?.textContent,
    ]),
  );
  for (const { figure_id, quote } of tables.figures) expect(shown.get(figure_id), figure_id).toBe(quote);
});

describe('eight times as much takes about eight times as long, and never the square of that:', () => {
  /** In milliseconds of the processor's time: enough for what is measured to be the text's. */
  const MEASURABLE = 10;
  const LONGEST = 40_000;
  const TIMES = 8;
  /** Far from both: linear time gives 8, quadratic time 64, and a busy machine blurs either. */
  const BOUND = 32;

  const STATEMENT = '300 Tajik migrants were detained in Moscow. ';

  const elapsed = (text: string) => {
    const seeds = seedsOf([{ name: 'text', text }]);
    const from = process.cpuUsage();
    const made = csvsOf(tablesOf(read(seeds)));
    const { user, system } = process.cpuUsage(from);
    expect(made.size).toBe(TABLE_NAMES.length);
    return (user + system) / 1000;
  };
  /** What reading takes where there is next to nothing to read. */
  let least = Number.POSITIVE_INFINITY;
  beforeAll(() => {
    for (let i = 0; i < 5; i++) least = Math.min(least, elapsed(STATEMENT));
  });
  const ownTime = (text: string) => elapsed(text) - least;

  test('or no time at all: ten million spaces, letters, brackets or invisible characters on one line', () => {
    for (const unit of [' ', 'x', 'ж', '[', '\u200b']) {
      const [figure] = read(
        seedsOf([{ name: 'line', text: `${STATEMENT}${unit.repeat(10_000_000 / unit.length)}` }]),
      ).figures;
      expect(figure).toMatchObject({ value: 300, start: 0, end: 3 });
    }
  });

  test.each(Object.entries(GROWING_TEXTS))('%s', (_, textOf) => {
    // Sentences are at most some thousand characters long, and within one time need not be linear.
    const length = LONGEST / TIMES;
    let once = Math.max(ownTime(textOf(length)), MEASURABLE);
    let often = ownTime(textOf(TIMES * length));
    // Others use the processor's caches too: only what is slow every time is slow.
    for (let attempt = 0; attempt < 6 && often > BOUND * once; attempt++) {
      once = Math.max(once, ownTime(textOf(length)));
      often = Math.min(often, ownTime(textOf(TIMES * length)));
    }
    expect(often / once).toBeLessThan(BOUND);
  });
});
