import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../src/figures/extractFigures.ts';
import { splitArticles } from '../../src/text/articles.ts';
import { CITATION_CASES } from './citationCases.ts';
import { COUNT_CASES } from './countCases.ts';
import { COURT_CASES } from './courtCases.ts';
import { COURT_WORD_CASES, VERDICT_DATE_CASES } from './courtWordCases.ts';
import { ENTRY_CASES, ENTRY_SOURCES } from './entryCases.ts';
import { FIGURE_CASES } from './figureCases.ts';
import { cast } from './goldScore.ts';
import { LOOKALIKE_CASES } from './lookalikeCases.ts';
import { ORIGIN_CASES } from './originCases.ts';
import { PART_CASES, PART_ORIGINS } from './partCases.ts';
import {
  ALTERNATIVE_CASES,
  ALTERNATIVE_ORIGINS,
  PATTERN_CASES,
  PATTERN_ORIGINS,
  QUOTED_SPACES,
} from './patternCases.ts';
import { REACH_CASES } from './reachCases.ts';
import { WORDING_CASES } from './wordingCases.ts';

function figuresIn(source: string, published = '2011-11-15') {
  const text = splitArticles(source);
  return text.articles.flatMap((article) =>
    extractFigures(text, article, published, cast).map((figure) => ({
      ...figure,
      words: text.source.slice(figure.start, figure.end),
    })),
  );
}

test.each(FIGURE_CASES)('$text', ({ text, figures, published }) => {
  const found = figuresIn(text, published);
  expect(found.map(({ indicator, words }) => `${indicator}: ${words}`)).toEqual(
    figures.map(({ indicator, words }) => `${indicator}: ${words}`),
  );
  figures.forEach((expected, i) => {
    expect(found[i]).toMatchObject(expected);
  });
});

test.each([...WORDING_CASES, ...COUNT_CASES, ...REACH_CASES, ...ENTRY_CASES])('$text', ({ text, figures }) => {
  expect(figuresIn(text).map(({ indicator, words }) => `${indicator}: ${words}`)).toEqual(figures);
});

test.each([...COURT_CASES, ...COURT_WORD_CASES, ...PATTERN_CASES, ...ALTERNATIVE_CASES, ...PART_CASES])(
  '$text',
  ({ text, figures }) => {
    expect(figuresIn(text).map(({ indicator, words, subject }) => `${indicator}: ${words}, ${subject}`)).toEqual(
      figures,
    );
  },
);

test.each(LOOKALIKE_CASES)('$text', ({ text, figures }) => {
  expect(
    figuresIn(text).map(({ topic, indicator, words, subject }) =>
      [`${indicator}: ${words}`, ...(topic === 'sentences' ? [subject] : [])].join(', '),
    ),
  ).toEqual(figures);
});

test.each([
  ...ORIGIN_CASES,
  ...CITATION_CASES,
  ...VERDICT_DATE_CASES,
  ...ENTRY_SOURCES,
  ...PATTERN_ORIGINS,
  ...ALTERNATIVE_ORIGINS,
  ...PART_ORIGINS,
])('$text', ({ text, figures }) => {
  expect(
    figuresIn(text).map(({ words, subject, asOf, attributedTo }) =>
      [words, subject, asOf, attributedTo].filter(Boolean).join(', '),
    ),
  ).toEqual(figures);
});

test.each(QUOTED_SPACES)('a quotation has single, plain spaces only: $quote', ({ text, quote }) => {
  expect(figuresIn(text).map((figure) => figure.quote)).toEqual([quote]);
});

describe('for any text', () => {
  const around = fc.constantFrom(
    ['', ''],
    ['**', '**'],
    ['_', '_'],
    ['`', '`'],
    ['<b class="n1">', '</b>'],
    ['[', '](http://x.org/12)'],
    ['\u200b', '&shy;'],
    ['<!-- 5 -->', '&#8203;'],
    ['\ufeff', '\u202c'],
  );
  const sentence = fc.constantFrom(...FIGURE_CASES.filter(({ figures }) => figures.length > 0));

  test('start and end give the number’s words back, in whatever markup they stand', () => {
    fc.assert(
      fc.property(sentence, around, fc.nat(3), ({ text, figures: [first] }, [before, after], lines) => {
        if (!first) return;
        const at = text.indexOf(first.words);
        const rest = text.slice(at + first.words.length);
        const wrapped = `${'\n'.repeat(lines)}${text.slice(0, at)}${before}${first.words}${after}${rest}`;
        for (const { start, end, words } of figuresIn(wrapped)) {
          expect(wrapped.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
        }
        expect(figuresIn(wrapped).some(({ words }) => words.includes(first.words))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing throws, and figures are in order and in the text', () => {
    const pieces = fc.array(
      fc.oneof(
        sentence.map(({ text }) => text),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '\n\n',
          '# ',
          '<script>',
          '[',
          '](',
          '&#039;',
          '\u202e',
          '\ud800',
          '\u0000',
          '“',
          '8 1/2',
          ' Tajikistan ',
          ' 300 ',
          '- ',
          '1. ',
          'By A',
          ' 2011 ',
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('');
        let last = 0;
        for (const { start, end } of figuresIn(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
