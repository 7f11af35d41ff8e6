import { describe, expect, it } from 'vitest';
import { formatPeriod, periodSpan } from '../../src/tables/period.ts';

describe('formatPeriod', () => {
  it.each([
    ['2011', '2011'],
    ['2011-08', 'August 2011'],
    ['2011-11-08', '8 November 2011'],
  ])('writes %s at its own precision', (period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });

  it('refuses what is no date', () => {
    expect(() => formatPeriod('8 November')).toThrow('“8 November” is no date: expected YYYY, YYYY-MM or YYYY-MM-DD');
  });
});

describe('periodSpan', () => {
  it.each([
    ['2011', '2011-01-01', '2012-01-01'],
    ['2011-12', '2011-12-01', '2012-01-01'],
    ['2012-02-28', '2012-02-28', '2012-02-29'],
  ])('holds the whole of %s', (period, start, end) => {
    expect(periodSpan(period)).toEqual({ start: new Date(start), end: new Date(end) });
  });
});
