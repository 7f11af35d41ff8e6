import { describe, expect, test } from 'vitest';
import { expectedOf, fits, readCell, writeCell } from '../../src/tables/cells.ts';

const description = 'A column.';

test.each(['2011', '2011-11', '2011-11-08', '2012-02-29', '0099-01-01'])('%s is a period', (text) => {
  expect(fits({ type: 'period', description }, text)).toBe(true);
});

test.each([
  '',
  '11',
  '2011-',
  '2011-13',
  '2011-00',
  '2011-1-1',
  '2011-02-29',
  '2011-11-31',
  '2011-11-08T00:00',
  'May 2011',
])('“%s” is no period', (text) => {
  expect(fits({ type: 'period', description }, text)).toBe(false);
});

describe('a cell', () => {
  test('may be empty only where the column says so, and an empty text is no cell', () => {
    expect(fits({ type: 'number', description }, null)).toBe(false);
    expect(fits({ type: 'number', description, optional: true }, null)).toBe(true);
    expect(fits({ type: 'string', description, optional: true }, '')).toBe(false);
    expect(fits({ type: 'string', description, optional: true }, undefined)).toBe(false);
  });

  test('keeps to its type, its list and its bounds', () => {
    expect(fits({ type: 'integer', description, minimum: 1 }, 1)).toBe(true);
    expect(fits({ type: 'integer', description, minimum: 1 }, 0)).toBe(false);
    expect(fits({ type: 'integer', description }, 1.5)).toBe(false);
    expect(fits({ type: 'number', description }, Number.POSITIVE_INFINITY)).toBe(false);
    expect(fits({ type: 'string', description, values: ['a', 'b'] }, 'c')).toBe(false);
  });

  test('reads as what its column holds, and as its own text where it cannot', () => {
    expect(readCell({ type: 'string', description }, 'true')).toBe('true');
    expect(readCell({ type: 'number', description }, '-0.5')).toBe(-0.5);
    expect(readCell({ type: 'integer', description }, '007')).toBe('007');
    expect(readCell({ type: 'number', description }, '')).toBeNull();
  });

  test('is written as it is read', () => {
    expect([null, 0.1, 1e-7, 'a'].map(writeCell)).toEqual(['', '0.1', '0.0000001', 'a']);
  });
});

test('what a column expects is said in words', () => {
  expect(expectedOf({ type: 'integer', description, minimum: 1, optional: true })).toBe(
    'a whole number, at least 1, or an empty cell',
  );
  expect(expectedOf({ type: 'string', description, values: ['same', 'different'] })).toBe('one of same, different');
});
