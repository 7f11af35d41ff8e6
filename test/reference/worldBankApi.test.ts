import { afterEach, describe, expect, it } from 'vitest';
import { SERIES, type Series } from '../../src/reference/series.ts';
import { fetchSeries } from '../../src/reference/worldBankApi.ts';
import {
  type ApiPage,
  type ApiRecord,
  COMMITTED_ROWS,
  hurried,
  type ServerOptions,
  startWorldBank,
  type WorldBankServer,
} from './worldBankServer.ts';

let server: WorldBankServer | undefined;
afterEach(() => server?.close());

const [shares, , population] = SERIES;
const { patience } = hurried();

async function fetchFrom(options: ServerOptions, series: Series | undefined = population) {
  if (series === undefined) throw new Error('a series is missing');
  server = await startWorldBank(options);
  return fetchSeries(series, server.baseUrl, patience);
}

/** Fetches from a server whose first record is altered. */
function fetchAltered(change: Partial<ApiRecord>) {
  return fetchFrom({ alter: ({ records }) => void Object.assign(records?.[0] ?? {}, change) });
}

function fetchAbout(change: Record<string, unknown>) {
  return fetchFrom({ alter: (page) => void Object.assign(page.about, change) });
}

describe('fetchSeries', () => {
  it('asks for the series’ countries and years', async () => {
    await fetchFrom({}, shares);
    expect(server?.requests).toEqual([
      '/v2/country/TJK;KGZ;MDA;UZB;ARM/indicator/BX.TRF.PWKR.DT.GD.ZS?format=json&per_page=1000&page=1&date=2002:2024',
    ]);
  });

  it('takes a base address that ends with a slash', async () => {
    server = await startWorldBank();
    if (population === undefined) throw new Error('a series is missing');
    await fetchSeries(population, `${server.baseUrl}/`, patience);
    expect(server.requests[0]).toMatch(/^\/v2\//);
  });

  it('gathers all pages, in the order of the series’ countries and years, and leaves out years without a value', async () => {
    const { rows, updated } = await fetchFrom({ perPage: 20 }, shares);
    expect(server?.requests.map((request) => /[?&]page=(\d+)/.exec(request)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(rows).toEqual(COMMITTED_ROWS.slice(0, rows.length));
    expect(rows.filter((row) => row.country_code === 'UZB').map((row) => row.year)[0]).toBe(2005);
    expect(updated).toBe('2026-10-28');
  });

  it('rounds to the file’s five decimals', async () => {
    const { rows } = await fetchAltered({ value: 8014084.123456789 });
    expect(rows.at(-1)?.value).toBe(8014084.12346);
  });

  it('takes a unit that the API spells out, where it is the declared one', async () => {
    expect((await fetchAltered({ unit: 'people' })).rows).toHaveLength(5);
  });

  it.each<[string, Partial<ApiRecord>, string]>([
    [
      'another indicator',
      { indicator: { id: 'SP.POP.GROW', value: 'Population, total' } },
      'expected the indicator SP.POP.TOTL; found "SP.POP.GROW"',
    ],
    [
      'a name that may be another unit',
      { indicator: { id: 'SP.POP.TOTL', value: 'Population (thousands)' } },
      'expected the name “Population, total”, which carries the unit; found "Population (thousands)"',
    ],
    ['another unit', { unit: 'thousands' }, 'expected the unit people; found "thousands"'],
    ['a country not asked for', { countryiso3code: 'TKM' }, 'expected a country of TJK; found "TKM"'],
    ['no country', { countryiso3code: '' }, 'expected a country of TJK; found ""'],
    ['a year not asked for', { date: '2013' }, 'expected a year from 2008 to 2012; found "2013"'],
    ['a quarter', { date: '2012Q1' }, 'found "2012Q1"'],
    ['a value in quotes', { value: '8014084' }, 'expected a number or null; found "8014084"'],
    [
      'a value out of all proportion',
      { value: 8014.084 },
      'expected a value from 1000000 to 100000000 (people); found 8014.084',
    ],
    ['a year twice', { date: '2011' }, 'expected one record for TJK 2011; found two'],
  ])('refuses %s', async (_, change, message) => {
    await expect(fetchAltered(change)).rejects.toThrow(message);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another database', { sourceid: '57' }, 'expected the World Development Indicators, sourceid “2”; found "57"'],
    ['no date of update', { lastupdated: null }, 'expected an ISO date as lastupdated; found null'],
    ['pages that are no count', { pages: 'one' }, 'expected page, pages and total; found {'],
    ['another page', { page: 2 }, 'expected page 1; found page 2'],
    [
      'more records than were asked for',
      { total: 5000, pages: 100 },
      'expected 5 records at most, one per country and year; found 5000 on 100 pages',
    ],
  ])('refuses %s', async (_, change, message) => {
    await expect(fetchAbout(change)).rejects.toThrow(message);
  });

  it('refuses fewer records than announced', async () => {
    const short = fetchFrom({ alter: ({ records }) => void records?.pop() });
    await expect(short).rejects.toThrow('expected 5 records in all; found 4. Run again.');
  });

  it.each<[string, (page: ApiPage) => void]>([
    ['an empty list', (page) => void page.records?.splice(0)],
    ['null', (page) => void Object.assign(page, { records: null })],
    [
      'no pages at all',
      (page) =>
        void Object.assign(page, {
          about: { page: 0, pages: 0, per_page: 0, total: 0, sourceid: null, lastupdated: null },
          records: null,
        }),
    ],
  ])('refuses an empty page: %s', async (_, alter) => {
    await expect(fetchFrom({ alter })).rejects.toThrow('expected records; found an empty page');
  });

  it('refuses an empty page after a full one', async () => {
    const alter = (page: ApiPage) => {
      if (page.about.page === 2) page.records = [];
    };
    await expect(fetchFrom({ perPage: 2, alter })).rejects.toThrow(/page=2.*: expected records; found an empty page/);
  });

  it('refuses pages of two vintages', async () => {
    const alter = ({ about }: ApiPage) => {
      if (about.page === 2) about.lastupdated = '2026-10-29';
    };
    await expect(fetchFrom({ perPage: 2, alter })).rejects.toThrow('It changed meanwhile: run again.');
  });

  it('refuses a country without any value', async () => {
    const rows = COMMITTED_ROWS.filter((row) => row.country_code !== 'MDA');
    await expect(fetchFrom({ rows }, shares)).rejects.toThrow('expected a value for MDA in 2002 to 2024; found none');
  });

  it('passes on the World Bank’s own error', async () => {
    await expect(fetchFrom({ rows: [] })).rejects.toThrow(
      'the World Bank answers “Invalid value: The provided parameter value is not valid (120)”. Check the indicator',
    );
  });

  it.each(['{}', 'null', '[]', '"busy"', '[[],[]]'])('refuses JSON of another shape: %s', async (body) => {
    const instead: ServerOptions['instead'] = (response) => {
      response.end(body);
      return true;
    };
    await expect(fetchFrom({ instead })).rejects.toThrow('expected a list of two: about the page, and its records');
  });

  it('refuses records that are no records', async () => {
    const alter = (page: ApiPage) => void Object.assign(page, { records: [null, 1] });
    await expect(fetchFrom({ alter })).rejects.toThrow('expected a record of an indicator; found null');
  });
});
