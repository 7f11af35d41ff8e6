import { describe, expect, test } from 'vitest';
import { cut, lastDay, precisionOf, recogniseDates, valid } from '../../src/text/dates.ts';
import { DATE_CASES } from './dateCases.ts';

test.each(DATE_CASES)('$text', ({ text, dates, published = '2011-11-15', antecedent = null }) => {
  const found = recogniseDates(text, published, antecedent);
  expect(found.map(({ start, end, date }) => [text.slice(start, end), date])).toEqual(dates);
});

describe('without the date of the article', () => {
  test('only whole dates are resolved', () => {
    const text = 'On Dec. 28, in November, last year, yesterday and on May 6, 2010 and in March 2011.';
    expect(recogniseDates(text, null).map(({ date }) => date)).toEqual(['2010-05-06', '2011-03']);
  });
});

describe('a date known only to the month or year', () => {
  test('gives relative dates no finer than that', () => {
    expect(recogniseDates('He said so on Monday.', '2011-08').map(({ date }) => date)).toEqual(['2011-08']);
    expect(recogniseDates('Two weeks ago it began.', '2011').map(({ date }) => date)).toEqual(['2011']);
  });
});

test('reads no-break spaces as spaces', () => {
  expect(recogniseDates('On 8\u00a0November\u00a02011', '2011-11-15')).toEqual([
    { start: 3, end: 18, date: '2011-11-08' },
  ]);
});

test('cuts dates to a precision and finds their last day', () => {
  expect(cut('2011-11-08', 'month')).toBe('2011-11');
  expect(cut('2011', 'day')).toBe('2011');
  expect(['2011', '2011-02', '2012-02', '2011-11-08'].map(lastDay)).toEqual([
    '2011-12-31',
    '2011-02-28',
    '2012-02-29',
    '2011-11-08',
  ]);
  expect(['2011', '2011-02', '2011-11-08'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test.each(['2011', '2011-11', '2012-02-29', '0099-01-01'])('%s is a date', (date) => {
  expect(valid(date)).toBe(true);
});

test.each(['', '11', '2011-13', '2011-00', '2011-02-29', '2011-1-1', '2011-11-31', '2011-11-08T00:00'])(
  '“%s” is no date',
  (date) => {
    expect(valid(date)).toBe(false);
  },
);
