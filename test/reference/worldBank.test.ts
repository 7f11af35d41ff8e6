import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERIES } from '../../src/reference/series.ts';
import { formatWorldBank, readWorldBank, roundValue } from '../../src/reference/worldBank.ts';

const FILE = 'data/reference/world-bank.csv';
const COMMITTED = readFileSync(FILE, 'utf8');
const HEADER = 'indicator_code,indicator,country_code,country,year,value,unit';
const POPULATION = 'SP.POP.TOTL,"Population, total",TJK,Tajikistan,2011,7824785,people';

function read(...lines: string[]) {
  return readWorldBank([HEADER, ...lines, ''].join('\n'), 'wb.csv');
}

describe('readWorldBank', () => {
  it('reads the committed file, numbers as numbers', () => {
    const rows = readWorldBank(COMMITTED, FILE);
    expect(rows).toHaveLength(COMMITTED.trimEnd().split('\n').length - 1);
    expect(rows.find((row) => row.country_code === 'TJK' && row.year === 2011)).toEqual({
      indicator_code: 'BX.TRF.PWKR.DT.GD.ZS',
      indicator: 'Personal remittances, received (% of GDP)',
      country_code: 'TJK',
      country: 'Tajikistan',
      year: 2011,
      value: Number(/GD\.ZS,.*,TJK,Tajikistan,2011,([\d.]+)/.exec(COMMITTED)?.[1]),
      unit: 'percent of GDP',
    });
  });

  it('finds in the committed file exactly the declared series, with values that are plausible', () => {
    const rows = readWorldBank(COMMITTED, FILE);
    const declared = SERIES.flatMap((series) =>
      series.countries.flatMap((country) =>
        rows.filter(
          (row) =>
            row.indicator_code === series.code &&
            row.indicator === series.name &&
            row.unit === series.unit &&
            row.country_code === country.code &&
            row.country === country.name &&
            row.year >= series.years[0] &&
            row.year <= series.years[1] &&
            row.value >= series.plausible[0] &&
            row.value <= series.plausible[1],
        ),
      ),
    );
    expect(declared).toEqual(rows);
  });

  it('reads a file saved with a byte order mark and Windows line ends', () => {
    expect(readWorldBank(`\uFEFF${COMMITTED.replaceAll('\n', '\r\n')}`, FILE)).toEqual(readWorldBank(COMMITTED, FILE));
  });

  it.each([
    ['another header', 'code,year\n', 'wb.csv:1: found an unknown column “code”, expected indicator_code,'],
    ['no rows', `${HEADER}\n`, 'wb.csv:1: there are no rows'],
    ['an empty file', '', 'wb.csv:1: found no column “indicator_code”'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readWorldBank(text, 'wb.csv')).toThrow(message);
  });

  it.each([
    [
      'a value that is a word',
      POPULATION.replace('7824785', 'many'),
      'wb.csv:3: value is “many”: expected a plain number',
    ],
    ['an empty value', POPULATION.replace('7824785', ''), 'a year without a value has no row'],
    ['a negative value', POPULATION.replace('7824785', '-1'), 'wb.csv:3: value is “-1”'],
    ['a value with separators', POPULATION.replace('7824785', '"7,824,785"'), 'wb.csv:3: value is “7,824,785”'],
    ['a year with a digit too many', POPULATION.replace('2011', '20111'), 'wb.csv:3: year is “20111”'],
    [
      'a year before the database',
      POPULATION.replace('2011', '1011'),
      'wb.csv:3: year is 1011: expected one from 1960',
    ],
    ['a two-letter country', POPULATION.replace('TJK', 'TJ'), 'wb.csv:3: country_code is “TJ”'],
    [
      'an indicator in words',
      POPULATION.replace('SP.POP.TOTL', 'Population'),
      'wb.csv:3: indicator_code is “Population”',
    ],
    ['no unit', POPULATION.replace('people', ''), 'wb.csv:3: unit is “”'],
    ['a cell too few', POPULATION.replace(',people', ''), 'wb.csv:3: found 6 cells, expected 7'],
    ['an empty line in the middle', `\n${POPULATION}`, 'wb.csv:3: found 1 cell, expected 7'],
    ['a quote left open', POPULATION.replace('total"', 'total'), 'wb.csv:3: '],
    [
      'a row twice',
      POPULATION.replace('2011', '2010'),
      'wb.csv:3: SP.POP.TOTL TJK 2010 has a value already, on line 2.',
    ],
    [
      'two units of one indicator',
      POPULATION.replace('people', 'thousands'),
      'wb.csv:3: the unit of SP.POP.TOTL is “thousands” here, but “people” on line 2',
    ],
    ['two names of one country', POPULATION.replace('Tajikistan', 'Tadjikistan'), 'wb.csv:3: the country of TJK'],
  ])('names the line of %s', (_, line, message) => {
    expect(() => read(POPULATION.replace('2011', '2010'), line)).toThrow(message);
  });

  it('counts the lines of a cell that runs over two', () => {
    const long = POPULATION.replace('2011', '2010').replace('Population, total', 'Population,\ntotal');
    expect(() => read(long, POPULATION.replace('2011', 'x'))).toThrow(/wb\.csv:[24]: /);
  });
});

describe('formatWorldBank', () => {
  it('gives the committed file back, byte for byte', () => {
    expect(formatWorldBank(readWorldBank(COMMITTED, FILE))).toBe(COMMITTED);
  });

  it('keeps five decimals at most', () => {
    expect([41.737954321, 7824785, 5161299725.276731, 0.5].map(roundValue)).toEqual([
      41.73795, 7824785, 5161299725.27673, 0.5,
    ]);
  });
});
