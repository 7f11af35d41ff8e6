import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyMentions } from '../../src/figures/classifyMentions.ts';
import { MENTION_KINDS } from '../../src/figures/mentionKinds.ts';
import { splitArticles } from '../../src/text/articles.ts';
import { readFolder } from './goldScore.ts';
import { MENTION_CASES } from './mentionCases.ts';

test.each(MENTION_CASES)('$text', ({ text, mentions }) => {
  const found = classifyMentions(splitArticles(text), [], ['2011-11-15']);
  expect(found.map((mention) => [mention.text, mention.kind])).toEqual(mentions);
});

test('tells article, line, value and rule of each number', () => {
  const text = splitArticles('# Pilots\n\nIt freed two pilots.\n\nLeave 1 comment\n\n3 comments\n');
  expect(classifyMentions(text, [], [null])).toEqual([
    { article: 1, line: 3, start: 19, end: 22, text: 'two', kind: 'count', value: 2, rule: 'small number' },
    { article: 1, line: 5, start: 38, end: 39, text: '1', kind: 'count', value: 1, rule: 'small number' },
    { article: null, line: 7, start: 49, end: 50, text: '3', kind: 'boilerplate', value: 3, rule: 'comments' },
  ]);
});

test('a number that states a figure is one', () => {
  const source = 'It counted about 300 men, and 5 left.';
  const found = classifyMentions(
    splitArticles(source),
    [
      { start: 11, end: 20 },
      { start: 11, end: 20 },
    ],
    [null],
  );
  expect(found.map(({ text, kind }) => [text, kind])).toEqual([
    ['about 300', 'figure'],
    ['5', 'count'],
  ]);
});

describe('in the five seeds', () => {
  const columns = ['source', 'article', 'title', 'publisher', 'author', 'published', 'basis', 'url', 'duplicate_of'];
  const seeds = readFolder('seeds', 'test/figures/gold/articles.csv', columns).map(
    ({ source, text, figures, published }) => ({
      source,
      text,
      spans: figures.flat(),
      mentions: classifyMentions(text, figures.flat(), published),
    }),
  );

  test.each(seeds)('no number of $source is unknown', ({ mentions }) => {
    expect(mentions.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  test.each(seeds)('every figure of $source is a mention', ({ spans, mentions }) => {
    const figures = mentions.filter(({ kind }) => kind === 'figure');
    expect(spans.every(({ start, end }) => figures.some((mention) => mention.start < end && mention.end > start))).toBe(
      true,
    );
  });

  test.each(seeds)('every digit of $source is in one mention, and mentions are in order', ({ text, mentions }) => {
    expectEveryDigitOnce(text.source, mentions);
  });
});

function expectEveryDigitOnce(source: string, mentions: readonly { start: number; end: number; kind: string }[]) {
  let last = 0;
  for (const { start, end, kind } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(MENTION_KINDS).toContain(kind);
    last = end;
  }
  for (const { index } of source.matchAll(/\d/g)) {
    expect(mentions.filter(({ start, end }) => start <= index && index < end)).toHaveLength(1);
  }
}

test('for any text, every digit is in one mention', () => {
  const piece = fc.constantFrom(
    '12',
    ' ',
    '\n\n',
    '[',
    '](/2011/x)',
    '&#039;',
    '<b n="5">',
    'November 8',
    ', ',
    'two',
    '$',
    '%',
    'Antonov-72',
    '10:30',
    '1. ',
    '12 comments',
    '# ',
    'aged',
    '- ',
    '.',
    '1/2',
    '+7 495 555',
    'http://x/1',
    'Flight',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = splitArticles(pieces.join(''));
      expectEveryDigitOnce(text.source, classifyMentions(text, [], []));
    }),
    { numRuns: 1000 },
  );
});
