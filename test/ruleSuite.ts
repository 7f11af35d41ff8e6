import { classifyMentions } from '../src/figures/classifyMentions.ts';
import { extractFigures } from '../src/figures/extractFigures.ts';
import { splitArticles } from '../src/text/articles.ts';
import { recogniseDates } from '../src/text/dates.ts';
import { recogniseQuantities } from '../src/text/quantities.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { visibleText } from '../src/text/visibleText.ts';
import { CITATION_CASES } from './figures/citationCases.ts';
import { COUNT_CASES } from './figures/countCases.ts';
import { COURT_CASES } from './figures/courtCases.ts';
import { COURT_WORD_CASES, VERDICT_DATE_CASES } from './figures/courtWordCases.ts';
import { ENTRY_CASES, ENTRY_SOURCES } from './figures/entryCases.ts';
import { FIGURE_CASES } from './figures/figureCases.ts';
import { cast, readFolder, readGold, score } from './figures/goldScore.ts';
import { LOOKALIKE_CASES } from './figures/lookalikeCases.ts';
import { MENTION_CASES } from './figures/mentionCases.ts';
import { ORIGIN_CASES } from './figures/originCases.ts';
import { PART_CASES, PART_ORIGINS } from './figures/partCases.ts';
import {
  ALTERNATIVE_CASES,
  ALTERNATIVE_ORIGINS,
  PATTERN_CASES,
  PATTERN_ORIGINS,
  QUOTED_SPACES,
} from './figures/patternCases.ts';
import { REACH_CASES } from './figures/reachCases.ts';
import { WORDING_CASES } from './figures/wordingCases.ts';
import { BOILERPLATE_LINES, PROSE_LINES } from './text/boilerplateCases.ts';
import { DATE_CASES } from './text/dateCases.ts';
import {
  BLOCKS,
  BYLINES,
  ENTITY_CASES,
  HEADINGS,
  HIDDEN_ELEMENTS,
  MARKUP_CASES,
  SEPARATORS,
  WITH_HIDDEN,
} from './text/markupCases.ts';
import { QUANTITY_CASES } from './text/quantityCases.ts';
import { ABBREVIATED, OTHER_ENDS } from './text/sentenceCases.ts';

const PUBLISHED = '2011-11-15';

/** The figures of a text as `indicator: words`. */
export function shownFigures(source: string, published = PUBLISHED): string[] {
  const text = splitArticles(source);
  return text.articles.flatMap((article) =>
    extractFigures(text, article, published, cast).map(
      ({ indicator, start, end }) => `${indicator}: ${source.slice(start, end)}`,
    ),
  );
}

/** The figures of a text as `indicator: words, whom of`. */
export function shownSubjects(source: string, published = PUBLISHED): string[] {
  const text = splitArticles(source);
  return text.articles.flatMap((article) =>
    extractFigures(text, article, published, cast).map(
      ({ indicator, subject, start, end }) => `${indicator}: ${source.slice(start, end)}, ${subject}`,
    ),
  );
}

/** The figures of a text as `indicator: words`, and whose for a term of prison. */
export function shownTerms(source: string, published = PUBLISHED): string[] {
  const text = splitArticles(source);
  return text.articles.flatMap((article) =>
    extractFigures(text, article, published, cast).map(
      ({ topic, indicator, subject, start, end }) =>
        `${indicator}: ${source.slice(start, end)}${topic === 'sentences' ? `, ${subject}` : ''}`,
    ),
  );
}

/** The figures of a text as `words, whom of, as of when, said by whom`. */
export function shownOrigins(source: string, published = PUBLISHED): string[] {
  const text = splitArticles(source);
  return text.articles.flatMap((article) =>
    extractFigures(text, article, published, cast).map(
      ({ start, end, subject, asOf, attributedTo }) =>
        `${source.slice(start, end)}, ${subject}, ${asOf}${attributedTo === null ? '' : `, ${attributedTo}`}`,
    ),
  );
}

type Check = readonly [name: string, holds: () => boolean];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The cases of the tests of rules, to be run many times over in one process. Each says whether it holds. */
const CHECKS: readonly Check[] = [
  ...QUANTITY_CASES.map(
    ({ text, quantities }): Check => [
      text,
      () =>
        same(
          recogniseQuantities(text).map(({ start, end, value, low, high, qualifier, unit }) => [
            text.slice(start, end),
            value,
            low,
            high,
            qualifier,
            unit,
          ]),
          quantities.map(({ words, value, low, high, qualifier, unit }) => [
            words,
            value,
            low ?? null,
            high ?? null,
            qualifier ?? 'exact',
            unit ?? null,
          ]),
        ),
    ],
  ),
  ...DATE_CASES.map(
    ({ text, dates, published = PUBLISHED, antecedent = null }): Check => [
      text,
      () =>
        same(
          recogniseDates(text, published, antecedent).map(({ start, end, date }) => [text.slice(start, end), date]),
          dates,
        ),
    ],
  ),
  ...BOILERPLATE_LINES.map(
    ({ line, rule }): Check => [
      line,
      () =>
        same(
          splitArticles(`It was so.\n\n${line}\n`).boilerplate.map((found) => found.rule),
          [rule],
        ),
    ],
  ),
  ...PROSE_LINES.map((line): Check => [line, () => splitArticles(`It was so.\n\n${line}\n`).boilerplate.length === 0]),
  ...ENTITY_CASES.map(([source, seen]): Check => [source, () => visibleText(`a${source}b`).text === `a${seen}b`]),
  ...MARKUP_CASES.map(([source, seen]): Check => [source, () => visibleText(source).text === seen]),
  [
    WITH_HIDDEN.source,
    () => {
      const { source, hidden } = WITH_HIDDEN;
      return same(
        visibleText(source).hidden.map(({ start, end, kind }) => [source.slice(start, end), kind]),
        hidden,
      );
    },
  ],
  ...HIDDEN_ELEMENTS.map(
    (element): Check => [element, () => visibleText(`a<${element}>12</${element}>b`).text === 'ab'],
  ),
  ...HEADINGS.map((line): Check => [line, () => Boolean(splitArticles(`${line}\n\nIt was so.\n`).articles[0]?.title)]),
  ...SEPARATORS.map(
    (line): Check => [
      line,
      () => splitArticles(`It was so.\n\n${line}\n\nSo it was.\n`).articles[0]?.paragraphs.length === 2,
    ],
  ),
  ...BYLINES.map(
    (line): Check => [
      line,
      () => splitArticles(`Pilots Jailed For Landing\n\n${line}\n\nIt was so.\n`).articles[0]?.meta.length === 1,
    ],
  ),
  ...BLOCKS.map((element): Check => [element, () => visibleText(`a<${element}>b`).text === 'a\nb']),
  ...[...ABBREVIATED, ...OTHER_ENDS].map(
    (text): Check => [text, () => splitSentences(text, { start: 0, end: text.length }).length === 2],
  ),
  ...FIGURE_CASES.map(
    ({ text, figures, published }): Check => [
      text,
      () =>
        same(
          shownFigures(text, published),
          figures.map(({ indicator, words }) => `${indicator}: ${words}`),
        ),
    ],
  ),
  ...[...WORDING_CASES, ...COUNT_CASES, ...REACH_CASES, ...ENTRY_CASES].map(
    ({ text, figures }): Check => [text, () => same(shownFigures(text), figures)],
  ),
  ...LOOKALIKE_CASES.map(({ text, figures }): Check => [text, () => same(shownTerms(text), figures)]),
  ...[...COURT_CASES, ...COURT_WORD_CASES, ...PATTERN_CASES, ...ALTERNATIVE_CASES, ...PART_CASES].map(
    ({ text, figures }): Check => [text, () => same(shownSubjects(text), figures)],
  ),
  ...[
    ...ORIGIN_CASES,
    ...CITATION_CASES,
    ...VERDICT_DATE_CASES,
    ...ENTRY_SOURCES,
    ...PATTERN_ORIGINS,
    ...ALTERNATIVE_ORIGINS,
    ...PART_ORIGINS,
  ].map(({ text, figures }): Check => [text, () => same(shownOrigins(text), figures)]),
  ...MENTION_CASES.map(
    ({ text, mentions }): Check => [
      text,
      () =>
        same(
          classifyMentions(splitArticles(text), [], [PUBLISHED]).map((mention) => [mention.text, mention.kind]),
          mentions,
        ),
    ],
  ),
  ...QUOTED_SPACES.map(
    ({ text, quote }): Check => [
      text,
      () => {
        const source = splitArticles(text);
        const quotes = source.articles.flatMap((article) =>
          extractFigures(source, article, PUBLISHED, cast).map((figure) => figure.quote),
        );
        return same(quotes, [quote]);
      },
    ],
  ),
  [
    'the five seeds against their gold',
    () => {
      const columns = [
        'source',
        'article',
        'title',
        'publisher',
        'author',
        'published',
        'basis',
        'url',
        'duplicate_of',
      ];
      const seeds = readFolder('seeds', 'test/figures/gold/articles.csv', columns);
      const originals = seeds.filter(({ source }) => !source.startsWith('003'));
      const { found, missed, extra } = score(originals, readGold('test/figures/gold/figures.csv'));
      return (
        missed.length === 0 &&
        extra.length === 0 &&
        found.every(
          ({ gold, figure }) =>
            figure.asOf === gold.as_of &&
            (figure.attributedTo ?? '') === gold.attributed_to &&
            figure.qualifier === gold.qualifier &&
            figure.subject === gold.subject,
        )
      );
    },
  ],
];

/**
 * The first case that does not hold, or undefined where all do.
 *
 * @param isLikely the cases to try first, by their text: most entries of the rules' lists are words, and a case that needs one holds it
 */
export function firstFailure(isLikely: (text: string) => boolean): string | undefined {
  const likely = CHECKS.filter(([name]) => isLikely(name));
  for (const [name, holds] of new Set([...likely, ...CHECKS])) {
    try {
      if (!holds()) return name;
    } catch {
      return name;
    }
  }
  return undefined;
}
