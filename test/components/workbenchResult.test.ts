import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as aq from 'arquero';
import Papa from 'papaparse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { firstQuery, parseQuery, type Query } from '../../src/components/workbenchQuery.ts';
import {
  answer,
  cellOf,
  chartDataOf,
  codeOf,
  describeChart,
  loadTable,
  type Result,
  resultCsv,
} from '../../src/components/workbenchResult.ts';
import { TABLE_NAMES, type TableName } from '../../src/tables/codebook.ts';
import { fromCsv } from '../../src/tables/csv.ts';

const csvOf = (table: string) => readFileSync(`data/tables/${table}.csv`, 'utf8');
const rowsOf = (table: TableName) => fromCsv(table, csvOf(table), `${table}.csv`);
const ask = (text: string) => parseQuery(text).query;
const answerTo = (text: string, rows?: readonly object[]) => {
  const query = ask(text);
  return answer(aq, query, rows ?? rowsOf(query.table));
};
const cells = ({ columns, rows }: Result) => rows.map((row) => columns.map(({ name }) => cellOf(row, name)));

/** Rows of a table that say no more than a test needs. */
const FIGURES = [
  { figure_id: 'a', topic: 'migration', value: 300, unit: 'people', as_of: '2011', duplicate_of: null },
  { figure_id: 'b', topic: 'migration', value: 297, unit: 'people', as_of: '2011-11-12', duplicate_of: null },
  { figure_id: 'c', topic: 'migration', value: null, unit: 'people', as_of: '2010-12', duplicate_of: 'a' },
  { figure_id: 'd', topic: 'sentences', value: 8.5, unit: 'years', as_of: '2011-11-08', duplicate_of: null },
];

describe('an answer', () => {
  it('counts the rows of each group, the largest first', () => {
    const result = answerTo('table=figures&by=topic', FIGURES);
    expect(cells(result)).toEqual([
      ['migration', 3],
      ['sentences', 1],
    ]);
    expect(result).toMatchObject({ measure: 'rows', unit: null, matched: 4, total: 4 });
  });

  it.each([
    ['sum', 597],
    ['mean', 298.5],
    ['median', 298.5],
    ['min', 297],
    ['max', 300],
  ])('gives the %s of the numbers that there are', (show, expected) => {
    const result = answerTo(`table=figures&where=unit:is:people&show=${show}&of=value`, FIGURES);
    expect(cells(result)).toEqual([[expected]]);
    expect(result.unit).toBe('people');
  });

  it('has an empty cell where there is nothing to summarise, never a zero', () => {
    expect(cells(answerTo('table=figures&where=figure_id:is:c&show=sum&of=value', FIGURES))).toEqual([[null]]);
    expect(cells(answerTo('table=figures&show=mean&of=value', []))).toEqual([[null]]);
    expect(cells(answerTo('table=figures&by=topic', []))).toEqual([]);
  });

  it.each([
    ['where=topic:not:migration', 'd'],
    ['where=value:below:300', 'bd'],
    ['where=value:most:300', 'abd'],
    ['where=value:above:8.5', 'ab'],
    ['where=value:is:297', 'b'],
    ['where=value:empty:', 'c'],
    ['where=value:filled:', 'abd'],
    ['where=topic:contains:SENT', 'd'],
    ['where=as_of:within:2011-11', 'bd'],
    ['where=as_of:before:2011', 'c'],
    ['where=as_of:from:2011', 'abd'],
    ['where=as_of:from:2011&where=value:above:100', 'ab'],
    ['where=value:above:', 'abcd'],
  ])('holds the rows where %s', (conditions, expected) => {
    const { rows } = answerTo(`table=figures&${conditions}&show=rows&of=value`, FIGURES);
    expect(rows.map((row) => cellOf(row, 'figure_id')).join('')).toBe(expected);
  });

  it('stands in the order of time or number, and of size within', () => {
    const rows = [
      { country: 'A', as_of: '2012', share: 1 },
      { country: 'B', as_of: '2011', share: 2 },
      { country: 'C', as_of: '2011', share: 3 },
    ];
    const result = answerTo('table=remittance-share&by=as_of&by=country&show=max&of=share', rows);
    expect(cells(result)).toEqual([
      ['2011', 'C', 3],
      ['2011', 'B', 2],
      ['2012', 'A', 1],
    ]);
    expect(result.unit).toBe('percent of GDP');
  });

  it('warns of units that are mixed, of copies and of rows without a number', () => {
    expect(answerTo('table=figures&by=topic&show=sum&of=value', FIGURES).cautions).toEqual([
      'These numbers are in different units (people, years): choose one before you compare or add them up.',
      '1 row copies another article: keep those where duplicate_of is empty to count each once.',
      '1 row has no number in value, and is not counted as zero.',
    ]);
    expect(answerTo('table=figures&by=topic&where=duplicate_of:empty:', FIGURES).cautions).toEqual([]);
  });

  it.each(TABLE_NAMES)('answers the first question of %s', (table) => {
    const query = firstQuery(table);
    const result = answer(aq, query, rowsOf(table));
    expect(result.rows.length).toBeGreaterThan(0);
    expect(chartDataOf(query, result)?.data.length).toBeGreaterThan(0);
  });
});

describe('the drawing of an answer', () => {
  it('has a place, a series and a value for each number', () => {
    const query = ask('table=figures&by=topic&by=unit&show=rows&of=value');
    const chart = chartDataOf(query, answer(aq, query, FIGURES));
    expect(chart).toMatchObject({ type: 'string', measure: 'value', unit: '', grouped: false });
    expect(chart?.data[0]).toEqual({ at: 'migration', series: 'people', value: 300, figures: ['a'] });
    expect(chart?.data).toHaveLength(3);
  });

  it('is left out where nothing orders the rows', () => {
    const query = ask('table=figures&show=rows&of=value');
    expect(chartDataOf(query, answer(aq, query, FIGURES))).toBeNull();
  });

  it('is described by how far its numbers reach', () => {
    const query = ask('table=figures&where=unit:is:people&by=figure_id&show=max&of=value');
    const chart = chartDataOf(query, answer(aq, query, FIGURES));
    expect(chart && describeChart(chart)).toBe(
      '2 numbers, from 297 people (b) to 300 people (a). The same numbers are in the table below.',
    );
  });
});

describe('the program', () => {
  const questions = [
    ...TABLE_NAMES.map(firstQuery),
    ask('table=figures&where=quote:contains:Tajik+%22&where=as_of:from:2011-11&by=unit&by=topic&show=median&of=value'),
    ask('table=mentions&where=line:least:3&where=value:filled:&show=rows&of=value&by=source'),
    ask('table=events&where=date:within:2011&where=side:not:other&show=rows&of=start'),
  ];
  it.each(questions.map((query): [string, Query] => [JSON.stringify(query), query]))(
    'gives the answer to %s',
    async (_, query) => {
      const server = createServer((_, response) => response.end(csvOf(query.table))).listen(0, '127.0.0.1');
      onTestFinished(() => void server.close());
      await new Promise((resolve) => server.once('listening', resolve));
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      const code = codeOf(query, `http://127.0.0.1:${port}/${query.table}.csv`);

      const [imports, body] = code.split('\n\n');
      expect(imports).toMatch(/^import \* as aq from "arquero";/);
      const run: (library: typeof aq, op: typeof aq.op) => Promise<aq.ColumnTable> = Object.getPrototypeOf(
        async () => {},
      ).constructor('aq', 'op', body?.replace('result.print();', 'return result;'));
      const { columns, rows } = answer(aq, query, rowsOf(query.table));
      const table = await run(aq, aq.op);
      expect(table.columnNames()).toEqual(columns.map(({ name }) => name));
      const written = table.objects().map((row) => JSON.stringify(row));
      // Texts that a spreadsheet would run have an apostrophe before them in the file.
      expect(written.map((row) => row.replaceAll(':"\'', ':"'))).toEqual(
        rows
          .map((row) => JSON.stringify(Object.fromEntries(row), (_, cell: unknown) => cell ?? undefined))
          .map((row, i) => (written[i]?.includes('null') ? JSON.stringify(Object.fromEntries(rows[i] ?? [])) : row)),
      );
    },
  );
});

describe('the CSV', () => {
  it('holds every column and row, with numbers in full', () => {
    const csv = resultCsv(answerTo('table=figures&show=rows&of=value', FIGURES));
    const { data } = Papa.parse<string[]>(csv.trimEnd());
    expect(data).toHaveLength(5);
    expect(data[0]?.slice(0, 3)).toEqual(['figure_id', 'source', 'article']);
    expect(csv.endsWith('\n')).toBe(true);
  });

  it('holds nothing that a spreadsheet would run, and leaves negative numbers alone', () => {
    const texts = ['=1+1', '@SUM(A1)', "'=1+1", '\n=1', '-5', '=1,2'];
    const csv = resultCsv(
      answerTo(
        'table=mentions&show=rows&of=value',
        texts.map((text) => ({ kind: 'unknown', text, value: -5 })),
      ),
    );
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data.map(({ text }) => text)).toEqual(texts.map((text) => `'${text}`));
    expect(data.map(({ value }) => value)).toEqual(texts.map(() => '-5'));
  });
});

describe('a table', () => {
  const serve = async (status: number, text: string) => {
    const server = createServer((_, response) => response.writeHead(status).end(text)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const bound = server.address();
    return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
  };

  it('is loaded with the types of the codebook', async () => {
    const loaded = await loadTable('events', await serve(200, csvOf('events')));
    expect(loaded).toEqual({ rows: rowsOf('events'), problems: [] });
  });

  it.each([
    ['the server said 404', 404, ''],
    ['found an unknown column “a”', 200, 'a,b\n'],
  ])('that cannot be had is empty, and why is said: %s', async (reason, status, text) => {
    const { rows, problems } = await loadTable('events', await serve(status, text));
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('events.csv could not be loaded: ');
    expect(problems[0]).toContain(reason);
  });

  it('that no server answers for is empty, and that is said', async () => {
    expect(await loadTable('events', 'http://127.0.0.1:1/')).toEqual({
      rows: [],
      problems: ['events.csv could not be loaded: fetch failed. Load the page anew, or choose another table.'],
    });
  });
});
