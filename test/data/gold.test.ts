import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row, TableName } from '../../src/tables/codebook.ts';
import { fromCsv, readRows } from '../../src/tables/csv.ts';
import { isNear, readGold } from '../figures/goldScore.ts';

const read = <T extends TableName>(name: T): Row<T>[] => {
  const file = `data/tables/${name}.csv`;
  return fromCsv(name, readFileSync(file, 'utf8'), file);
};
const figures = read('figures');
const originals = figures.filter(({ duplicate_of }) => duplicate_of === null);
const gold = readGold('test/figures/gold/figures.csv');
/** The texts that were read by hand. A text that was added since is not among them. */
const readByHand = new Set(gold.map(({ source }) => source));
const comparable = originals.filter(({ source }) => readByHand.has(source));
const textOf = (source: string) => readFileSync(`seeds/${source}.txt`, 'utf8').replace(/^\ufeff/, '');
/** Where the gold’s words stand, of which one holds the number. */
const placesOf = (source: string, words: string) => {
  const text = textOf(source);
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
};

describe('figures.csv', () => {
  /** Each row of the gold with the rows that state it. */
  const matched = gold.map((row) => {
    const places = placesOf(row.source, row.text);
    return {
      row,
      found: comparable.filter(
        ({ source, article, indicator, subject, value, start, end, corrected }) =>
          source === row.source &&
          article === Number(row.article) &&
          [row.indicator, ...row.also.split('|')].includes(indicator) &&
          subject === row.subject &&
          // An editor may have overruled what was read.
          (corrected !== null || isNear(value, row.value)) &&
          places.some(([from, to]) => start < to && end > from),
      ),
    };
  });

  test('states every row that was read by hand, and none else', () => {
    expect(matched.filter(({ found }) => found.length === 0).map(({ row }) => row)).toEqual([]);
    const found = new Set(matched.flatMap(({ found }) => found));
    expect(comparable.filter((figure) => !found.has(figure))).toEqual([]);
    expect(comparable).toHaveLength(gold.length);
  });

  test.each(
    matched
      .filter(({ found }) => found.every(({ corrected }) => corrected === null))
      .map(({ row, found }) => ({ name: `${row.source.slice(0, 3)}#${row.article} “${row.text}”`, row, found })),
  )('has all columns of $name as read by hand', ({ row, found }) => {
    const shown = found.map(({ topic, unit, qualifier, as_of, attributed_to }) => ({
      topic,
      unit,
      qualifier,
      as_of,
      attributed_to: attributed_to ?? '',
    }));
    expect(shown).toContainEqual({
      topic: row.topic,
      unit: row.unit,
      qualifier: row.qualifier,
      as_of: row.as_of,
      attributed_to: row.attributed_to,
    });
    expect(found.some(({ low, high }) => isNear(low, row.low) && isNear(high, row.high))).toBe(true);
  });

  test('gives back each number’s own words, and the sentence around them', () => {
    for (const { source, start, end, quote } of figures) {
      const words = textOf(source).slice(start, end);
      expect(words).toMatch(/^\S[\s\S]*\S$|^\S$/);
      expect(quote.replaceAll('’', "'")).toContain(words.replace(/\s+/g, ' ').replaceAll('’', "'"));
    }
  });

  test('counts what a copy says once', () => {
    const copies = figures.filter(({ duplicate_of }) => duplicate_of !== null);
    expect(copies.map(({ source }) => source)).toContain('003_b6d7aed1128df656');
    expect(copies.filter(({ source }) => readByHand.has(source))).toEqual([]);
    for (const { duplicate_of, indicator, value } of copies) {
      const original = originals.find(({ figure_id }) => figure_id === duplicate_of);
      expect({ indicator: original?.indicator, value: original?.value }).toEqual({ indicator, value });
    }
  });
});

describe('events.csv', () => {
  test('holds the events that were read by hand', () => {
    const columns = ['date', 'precision', 'side', 'status', 'event', 'source', 'article', 'text'] as const;
    const file = 'test/data/gold/events.csv';
    const expected = readRows(readFileSync(file, 'utf8'), file, columns).map(({ cells }) => cells);
    const given = read('events')
      .filter(({ source }) => readByHand.has(source))
      .map(({ date, precision, side, status, event, source, article, quote }) => ({
        date,
        precision,
        side,
        status,
        event,
        source,
        article: String(article),
        text: quote,
      }));
    const inOrder = (events: readonly { date: string; text: string }[]) =>
      [...events].sort((a, b) => `${a.date} ${a.text}`.localeCompare(`${b.date} ${b.text}`));
    expect(inOrder(given)).toEqual(inOrder(expected));
  });

  test('gives each quote’s place in its text', () => {
    for (const { source, start, end, quote } of read('events')) expect(textOf(source).slice(start, end)).toBe(quote);
  });
});

test('mentions.csv knows what every number is', () => {
  expect(read('mentions').filter(({ kind }) => kind === 'unknown')).toEqual([]);
});
