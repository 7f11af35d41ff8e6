import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { INDICATORS } from '../../src/figures/indicators.ts';
import { formatFigure, formatNumber, type Stated } from '../../src/findings/formatFigure.ts';
import { MAGNITUDES } from '../../src/text/numberWords.ts';
import { recogniseQuantities } from '../../src/text/quantities.ts';
import { CURRENCY_SIGNS, UNITS } from '../../src/text/units.ts';

describe('formatNumber', () => {
  test.each([
    [6, 'people', 'six'],
    [10, 'people', '10'],
    [0, 'people', '0'],
    [297, 'people', '297'],
    [700_000, 'people', '700,000'],
    [1_000_000, 'people', '1 million'],
    [7_250_000, 'people', '7.25 million'],
    [7_251_000, 'people', '7,251,000'],
    [130_000, 'people per year', '130,000'],
    [40, 'percent', '40 percent'],
    [5, 'percent', '5 percent'],
    [47.5, 'percent', '47.5 percent'],
    [40, 'percent of GDP', '40 percent of GDP'],
    [0.042_371, 'percent', '0.042 percent'],
    [-4.1, 'percent', '−4.1 percent'],
    [800, 'US dollars', '$800'],
    [2_960_000_000, 'US dollars', '$2.96 billion'],
    [3e9, 'US dollars a year', '$3 billion a year'],
    [-5, 'US dollars', '−$5'],
    [5, 'euros', '€5'],
    [5, 'roubles', '5 roubles'],
    [1400, 'kilometres', '1,400 kilometres'],
    [2, 'months', 'two months'],
    [1, 'years', 'one year'],
    [5, 'years', 'five years'],
    [8.5, 'years', '8½ years'],
    [13.67, 'years', '13 years and eight months'],
    [8.08, 'years', 'eight years and one month'],
    [0.5, 'years', '0.5 years'],
    [2.3, 'years', '2.3 years'],
  ])('writes %d %s as “%s”', (value, unit, written) => {
    expect(formatNumber(value, unit)).toBe(written);
  });
});

describe('formatFigure', () => {
  const none = { value: null, low: null, high: null };
  test.each<[string, Stated]>([
    ['297', { ...none, value: 297, unit: 'people', qualifier: 'exact' }],
    ['about 40 percent', { ...none, value: 40, unit: 'percent', qualifier: 'approximate' }],
    ['at least six', { ...none, value: 6, low: 6, unit: 'clashes', qualifier: 'above' }],
    ['at most 7 million', { ...none, value: 7e6, high: 7e6, unit: 'people', qualifier: 'below' }],
    ['between 250 and 300', { ...none, low: 250, high: 300, unit: 'people', qualifier: 'range' }],
    ['between two and three months', { ...none, low: 2, high: 3, unit: 'months', qualifier: 'range' }],
    ['between 5 and 12 years', { ...none, low: 5, high: 12, unit: 'years', qualifier: 'range' }],
    ['between 1 and 2,000,000', { ...none, low: 1, high: 2e6, unit: 'people', qualifier: 'range' }],
    ['between $5 and $10', { ...none, low: 5, high: 10, unit: 'US dollars', qualifier: 'range' }],
    ['hundreds (200 to 999)', { ...none, low: 200, high: 999, unit: 'people', qualifier: 'magnitude' }],
    ['thousands ($2,000 to $9,999)', { ...none, low: 2000, high: 9999, unit: 'US dollars', qualifier: 'magnitude' }],
    ['between 300 and 999', { ...none, low: 300, high: 999, unit: 'people', qualifier: 'magnitude' }],
    ['at least 300', { ...none, low: 300, unit: 'people', qualifier: 'range' }],
    ['at most 300', { ...none, high: 300, unit: 'people', qualifier: 'range' }],
    ['no number', { ...none, unit: 'people', qualifier: 'range' }],
  ])('writes “%s”', (written, figure) => {
    expect(formatFigure(figure)).toBe(written);
  });

  const units = [...new Set([...UNITS.map(({ unit }) => unit as string), ...INDICATORS.map(({ unit }) => unit)])];
  const unit = fc.constantFrom(...units);
  const number = fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.integer({ min: 100, max: 99_999 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 1, max: 999 }).map((quarters) => quarters / 4),
    fc.integer({ min: 12, max: 400 }).map((months) => Math.round((months / 12) * 100) / 100),
    fc.integer({ min: 1, max: 99_999 }).chain((n) => fc.constantFrom(1e4, 1e7, 1e8).map((factor) => n * factor)),
  );
  const single = fc
    .record({ value: number, unit, qualifier: fc.constantFrom('exact', 'approximate', 'below', 'above') })
    .map(
      ({ value, unit, qualifier }): Stated => ({
        value,
        unit,
        qualifier,
        low: qualifier === 'above' ? value : null,
        high: qualifier === 'below' ? value : null,
      }),
    );
  const range = fc
    .record({ a: number, b: number, unit })
    .filter(({ a, b }) => a !== b)
    .map(
      ({ a, b, unit }): Stated => ({
        value: null,
        low: Math.min(a, b),
        high: Math.max(a, b),
        unit,
        qualifier: 'range',
      }),
    );
  const magnitude = fc
    .record({ bounds: fc.constantFrom(...Object.values(MAGNITUDES)), unit })
    .map(({ bounds: [low, high], unit }): Stated => ({ value: null, low, high, unit, qualifier: 'magnitude' }));
  /** What the recogniser gives for a unit of the tables: nothing for what is counted. */
  const readUnit = (unit: string) => UNITS.find((known) => known.unit === unit)?.unit ?? null;

  it('writes numbers and ranges that the recogniser reads back the same, hedge and unit included', () => {
    fc.assert(
      fc.property(fc.oneof(single, range), (figure) => {
        const written = formatFigure(figure);
        const { value, low, high, unit, qualifier } = figure;
        expect(recogniseQuantities(written), written).toMatchObject([
          { start: 0, end: written.length, value, low, high, qualifier, unit: readUnit(unit) },
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it('writes orders of magnitude that the recogniser reads back the same, then their bounds', () => {
    fc.assert(
      fc.property(magnitude, (figure) => {
        const written = formatFigure(figure);
        const { low, high, unit } = figure;
        expect(recogniseQuantities(written.replace(/^(?:scores|tens)(?! of)/, '$& of')), written).toMatchObject([
          { value: null, low, high, qualifier: 'magnitude' },
          { value: null, low, high, qualifier: 'range', unit: readUnit(unit) },
        ]);
      }),
    );
  });

  it('knows a sign for each currency of which texts write one', () => {
    const signed = Object.entries(CURRENCY_SIGNS).filter(([sign]) => sign.length === 1);
    for (const [sign, currency] of signed) expect(formatNumber(12, currency)).toBe(`${sign}12`);
  });
});
