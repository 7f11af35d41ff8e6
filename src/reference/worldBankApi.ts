import { isIsoDate } from './citation.ts';
import { fetchJson, type Patience } from './fetchJson.ts';
import type { Series } from './series.ts';
import { roundValue, type WorldBankRow } from './worldBank.ts';

/** A series as the World Bank gives it now. */
export interface FetchedSeries {
  /** In the order of the series' countries, years ascending; a year without a value has no row. */
  readonly rows: readonly WorldBankRow[];
  /** When the World Bank last updated its database: an ISO date. */
  readonly updated: string;
}

interface Page {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly updated: string;
  readonly records: readonly unknown[];
}

interface Observation {
  readonly country: string;
  readonly year: number;
  readonly value: number | null;
}

const PER_PAGE = 1000;
/** The World Development Indicators, which are CC BY 4.0, among the World Bank's databases. */
const SOURCE_ID = '2';

/**
 * Fetches a series from the World Bank's API, version 2, page by page, and checks all that it says of itself: the indicator and
 * its unit, the countries, the years, the number of records.
 * https://datahelpdesk.worldbank.org/knowledgebase/articles/889392
 *
 * @param baseUrl the API's address without a path, such as `https://api.worldbank.org`
 * @throws Error naming the address, what was found, what was expected and what to do
 */
export async function fetchSeries(series: Series, baseUrl: string, patience?: Patience): Promise<FetchedSeries> {
  const observations: Observation[] = [];
  let updated = '';
  for (let number = 1, pages = 1; number <= pages; number += 1) {
    const address = addressOf(series, baseUrl, number);
    const page = readPage(await fetchJson(address, patience), address);
    checkPage(page, number, pages, updated, series, address);
    observations.push(...page.records.map((record) => readRecord(record, series, address)));
    if (number === page.pages && observations.length !== page.total) {
      throw problem(address, `${page.total} records in all`, `${observations.length}`, 'Run again.');
    }
    ({ pages, updated } = page);
  }
  return { rows: rowsOf(observations, series, addressOf(series, baseUrl, 1)), updated };
}

/** Where the API lies on a server: what a citation gives as the place where the figures were read. */
export function apiAddress(baseUrl: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/v2`;
}

function addressOf({ code, countries, years }: Series, baseUrl: string, page: number): string {
  const path = `country/${countries.map((country) => country.code).join(';')}/indicator/${code}`;
  return `${apiAddress(baseUrl)}/${path}?format=json&per_page=${PER_PAGE}&page=${page}&date=${years.join(':')}`;
}

/** An answer is `[about, records]`; an error comes with status 200 too, as `[{message: [{id, key, value}]}]`. */
function readPage(answer: unknown, address: string): Page {
  const [about, records]: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (!isObject(about)) throw problem(address, 'a list of two: about the page, and its records', show(answer));
  if (Array.isArray(about.message)) {
    const said = about.message.filter(isObject).map(({ id, key, value }) => `${key}: ${value} (${id})`);
    throw new Error(
      `${address}: the World Bank answers “${said.join('; ')}”. Check the indicator, the countries and the years in src/reference/series.ts.`,
    );
  }
  const { page, pages, total, sourceid, lastupdated } = about;
  if (total === 0 || records === null || (Array.isArray(records) && records.length === 0)) {
    throw problem(
      address,
      'records',
      `an empty page (${show(about)})`,
      'Run again later, or check src/reference/series.ts.',
    );
  }
  if (!isCount(page) || !isCount(pages) || !isCount(total))
    throw problem(address, 'page, pages and total', show(about));
  if (sourceid !== SOURCE_ID)
    throw problem(address, `the World Development Indicators, sourceid “${SOURCE_ID}”`, show(sourceid));
  if (typeof lastupdated !== 'string' || !isIsoDate(lastupdated)) {
    throw problem(address, 'an ISO date as lastupdated', show(lastupdated));
  }
  if (!Array.isArray(records)) throw problem(address, 'a list of records', show(records));
  return { page, pages, total, updated: lastupdated, records };
}

/** Whether a page is the one asked for and belongs to the pages before it. */
function checkPage(page: Page, number: number, pages: number, updated: string, series: Series, address: string): void {
  if (page.page !== number) throw problem(address, `page ${number}`, `page ${page.page}`);
  const most = series.countries.length * (series.years[1] - series.years[0] + 1);
  if (page.total > most || page.pages > page.total) {
    throw problem(address, `${most} records at most, one per country and year`, `${page.total} on ${page.pages} pages`);
  }
  if (number > 1 && (page.pages !== pages || page.updated !== updated)) {
    const expected = `${pages} pages updated on ${updated}, as before`;
    throw problem(address, expected, `${page.pages} updated on ${page.updated}`, 'It changed meanwhile: run again.');
  }
}

function readRecord(record: unknown, series: Series, address: string): Observation {
  if (!isObject(record) || !isObject(record.indicator))
    throw problem(address, 'a record of an indicator', show(record));
  const { indicator, countryiso3code, date, value, unit } = record;
  const where = `${address} (${countryiso3code} ${date})`;
  if (indicator.id !== series.code) throw problem(where, `the indicator ${series.code}`, show(indicator.id));
  if (indicator.value !== series.name) {
    const remedy =
      'If the unit is still the same, write the new name into src/reference/series.ts; if not, the story needs another series.';
    throw problem(where, `the name “${series.name}”, which carries the unit`, show(indicator.value), remedy);
  }
  if (unit !== '' && unit !== null && unit !== series.unit) throw problem(where, `the unit ${series.unit}`, show(unit));
  if (typeof countryiso3code !== 'string' || !series.countries.some(({ code }) => code === countryiso3code)) {
    throw problem(where, `a country of ${series.countries.map(({ code }) => code).join(', ')}`, show(countryiso3code));
  }
  const [first, last] = series.years;
  const year = typeof date === 'string' && /^\d{4}$/.test(date) ? Number(date) : Number.NaN;
  if (!(year >= first && year <= last)) throw problem(where, `a year from ${first} to ${last}`, show(date));
  if (value !== null && typeof value !== 'number') throw problem(where, 'a number or null', show(value));
  const [least, most] = series.plausible;
  if (value !== null && !(value >= least && value <= most)) {
    const remedy = 'If the figure is right, widen “plausible” in src/reference/series.ts.';
    throw problem(where, `a value from ${least} to ${most} (${series.unit})`, show(value), remedy);
  }
  return { country: countryiso3code, year, value };
}

function rowsOf(observations: readonly Observation[], series: Series, address: string): WorldBankRow[] {
  return series.countries.flatMap((country) => {
    const own = observations.filter((observation) => observation.country === country.code);
    const years = own.map(({ year }) => year);
    const twice = years.find((year, index) => years.indexOf(year) !== index);
    if (twice !== undefined) throw problem(address, `one record for ${country.code} ${twice}`, 'two');
    const rows = own.sort((a, b) => a.year - b.year).flatMap(({ year, value }) => rowOf(series, country, year, value));
    if (rows.length > 0) return rows;
    throw problem(
      address,
      `a value for ${country.code} in ${series.years.join(' to ')}`,
      'none',
      'Run again later, or take the country out of src/reference/series.ts.',
    );
  });
}

function rowOf(
  series: Series,
  country: Series['countries'][number],
  year: number,
  value: number | null,
): WorldBankRow[] {
  if (value === null) return [];
  return [
    {
      indicator_code: series.code,
      indicator: series.name,
      country_code: country.code,
      country: country.name,
      year,
      value: roundValue(value),
      unit: series.unit,
    },
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

/** What was found, cut to the length of a line. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function problem(where: string, expected: string, found: string, remedy = ''): Error {
  return new Error(`${where}: expected ${expected}; found ${found}. ${remedy}`.trimEnd());
}
