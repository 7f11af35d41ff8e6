import { expect, test } from 'vitest';
import { isNear, readFolder, readGold, score } from './goldScore.ts';

const ARTICLES = ['source', 'article', 'title', 'publisher', 'author', 'published', 'basis', 'url', 'duplicate_of'];
const seeds = readFolder('seeds', 'test/figures/gold/articles.csv', ARTICLES);
const gold = readGold('test/figures/gold/figures.csv');
/** The copy of 001: what it says is told apart by the tables, not by the extractor. */
const originals = seeds.filter(({ source }) => !source.startsWith('003'));
const { found, missed, extra } = score(originals, gold);

test('every figure of the five seeds is found, and none else', () => {
  expect(missed).toEqual([]);
  expect(extra).toEqual([]);
  expect(found).toHaveLength(gold.length);
});

test.each(
  found.map(({ gold, figure }) => ({
    name: `${gold.source.slice(0, 3)}#${gold.article} “${gold.text}”`,
    gold,
    figure,
  })),
)('all columns of $name are as read by hand', ({ gold, figure }) => {
  expect({
    topic: figure.topic,
    subject: figure.subject,
    unit: figure.unit,
    qualifier: figure.qualifier,
    as_of: figure.asOf,
    attributed_to: figure.attributedTo ?? '',
  }).toEqual({
    topic: gold.topic,
    subject: gold.subject,
    unit: gold.unit,
    qualifier: gold.qualifier,
    as_of: gold.as_of,
    attributed_to: gold.attributed_to,
  });
  expect(isNear(figure.value, gold.value)).toBe(true);
  expect(isNear(figure.low, gold.low)).toBe(true);
  expect(isNear(figure.high, gold.high)).toBe(true);
  expect([gold.indicator, gold.also]).toContain(figure.indicator);
});

test('the copy of an article states the same figures as its original', () => {
  const of = (source: string) => seeds.find((seed) => seed.source.startsWith(source))?.figures[0] ?? [];
  const shown = (source: string) => of(source).map(({ indicator, subject, value }) => [indicator, subject, value]);
  expect(shown('003')).toEqual(shown('001'));
});

test('the words at start and end are the number with its hedge and unit', () => {
  for (const { text, figures } of seeds) {
    for (const { start, end } of figures.flat()) expect(text.source.slice(start, end)).toMatch(/^\S.*\S$/s);
  }
});
