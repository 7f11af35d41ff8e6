import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseQuantities } from '../../src/text/quantities.ts';
import { QUANTITY_CASES } from './quantityCases.ts';

test.each(QUANTITY_CASES)('$text', ({ text, quantities }) => {
  const found = recogniseQuantities(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quantities.map(({ words }) => words));
  found.forEach((quantity, i) => {
    const expected = quantities[i];
    expect(quantity.value).toBe(expected?.value);
    expect(quantity.qualifier).toBe(expected?.qualifier ?? 'exact');
    expect(quantity.unit).toBe(expected?.unit ?? null);
    expect(quantity.low).toBe(expected?.low ?? null);
    expect(quantity.high).toBe(expected?.high ?? null);
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'about',
      'at least',
      'two',
      'hundred',
      'and',
      'a',
      'half',
      'million',
      'between',
      'to',
      '-',
      '–',
      '%',
      '$',
      '1/2',
      '½',
      'percent',
      'years',
      'every',
      'third',
      'tens',
      'of',
      'thousands',
      ' ',
      '\u00a0',
      ',',
      '.',
      '8',
      '1,400',
      '2011',
      'in',
      'from',
      'or',
      'so',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
  );

  test('quantities are in order, do not overlap, hold their number, and their bounds are in order', () => {
    fc.assert(
      fc.property(text, (text) => {
        let end = 0;
        for (const quantity of recogniseQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.numberStart).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.numberEnd).toBeGreaterThan(quantity.numberStart);
          expect(quantity.end).toBeGreaterThanOrEqual(quantity.numberEnd);
          if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThan(quantity.high);
          end = quantity.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every digit is in some quantity', () => {
    fc.assert(
      fc.property(text, (text) => {
        const quantities = recogniseQuantities(text);
        for (const { index } of text.matchAll(/\d/g)) {
          expect(quantities.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
