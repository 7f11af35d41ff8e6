import type { Qualifier } from './qualifiers.ts';

export interface Hedge {
  readonly words: string;
  readonly qualifier: Exclude<Qualifier, 'exact' | 'range' | 'magnitude'>;
}

/**
 * The words before a number that say how firmly it is meant. `below` and `above` give a bound; `approximate` does not.
 * Longer phrases win over the shorter ones inside them.
 */
export const HEDGES: readonly Hedge[] = [
  { words: 'about', qualifier: 'approximate' },
  { words: 'around', qualifier: 'approximate' },
  { words: 'some', qualifier: 'approximate' },
  { words: 'roughly', qualifier: 'approximate' },
  { words: 'approximately', qualifier: 'approximate' },
  { words: 'circa', qualifier: 'approximate' },
  { words: 'an estimated', qualifier: 'approximate' },
  { words: 'the estimated', qualifier: 'approximate' },
  { words: 'estimated', qualifier: 'approximate' },
  { words: 'estimated at', qualifier: 'approximate' },
  { words: 'estimated to be', qualifier: 'approximate' },
  { words: 'perhaps', qualifier: 'approximate' },
  { words: 'maybe', qualifier: 'approximate' },
  { words: 'may be', qualifier: 'approximate' },
  { words: 'probably', qualifier: 'approximate' },
  { words: 'something like', qualifier: 'approximate' },
  { words: 'in the region of', qualifier: 'approximate' },
  { words: 'on the order of', qualifier: 'approximate' },
  { words: 'close to', qualifier: 'approximate' },
  { words: 'closer to', qualifier: 'approximate' },
  { words: 'near to', qualifier: 'approximate' },
  { words: 'near', qualifier: 'approximate' },
  { words: 'nearer', qualifier: 'approximate' },
  { words: 'nearer to', qualifier: 'approximate' },
  { words: 'almost', qualifier: 'below' },
  { words: 'nearly', qualifier: 'below' },
  { words: 'just under', qualifier: 'below' },
  { words: 'a little under', qualifier: 'below' },
  { words: 'slightly under', qualifier: 'below' },
  { words: 'just short of', qualifier: 'below' },
  { words: 'just below', qualifier: 'below' },
  { words: 'just shy of', qualifier: 'below' },
  { words: 'under', qualifier: 'below' },
  { words: 'below', qualifier: 'below' },
  { words: 'less than', qualifier: 'below' },
  { words: 'fewer than', qualifier: 'below' },
  { words: 'slightly fewer than', qualifier: 'below' },
  { words: 'a little less than', qualifier: 'below' },
  { words: 'slightly less than', qualifier: 'below' },
  { words: 'not more than', qualifier: 'below' },
  { words: 'no more than', qualifier: 'below' },
  { words: 'not above', qualifier: 'below' },
  { words: 'at most', qualifier: 'below' },
  { words: 'up to', qualifier: 'below' },
  { words: 'as many as', qualifier: 'below' },
  { words: 'as much as', qualifier: 'below' },
  { words: 'as high as', qualifier: 'below' },
  { words: 'as long as', qualifier: 'below' },
  { words: 'approaching', qualifier: 'below' },
  { words: 'approach', qualifier: 'below' },
  { words: 'approaches', qualifier: 'below' },
  { words: 'at least', qualifier: 'above' },
  { words: 'no fewer than', qualifier: 'above' },
  { words: 'no less than', qualifier: 'above' },
  { words: 'not less than', qualifier: 'above' },
  { words: 'more than', qualifier: 'above' },
  { words: 'slightly more than', qualifier: 'above' },
  { words: 'a little more than', qualifier: 'above' },
  { words: 'well over', qualifier: 'above' },
  { words: 'just over', qualifier: 'above' },
  { words: 'a little over', qualifier: 'above' },
  { words: 'slightly over', qualifier: 'above' },
  { words: 'over', qualifier: 'above' },
  { words: 'above', qualifier: 'above' },
  { words: 'exceeding', qualifier: 'above' },
  { words: 'in excess of', qualifier: 'above' },
  { words: 'upwards of', qualifier: 'above' },
  { words: 'upward of', qualifier: 'above' },
  { words: 'a minimum of', qualifier: 'above' },
  { words: 'north of', qualifier: 'above' },
];

/** Hedges that follow the number: “300 or so”, “six or more”. */
export const TRAILING_HEDGES: readonly Hedge[] = [
  { words: 'or so', qualifier: 'approximate' },
  { words: 'or thereabouts', qualifier: 'approximate' },
  { words: 'give or take', qualifier: 'approximate' },
  { words: 'or more', qualifier: 'above' },
  { words: 'or fewer', qualifier: 'below' },
  { words: 'or less', qualifier: 'below' },
  { words: 'at most', qualifier: 'below' },
  { words: 'at least', qualifier: 'above' },
];

const byLength = (a: Hedge, b: Hedge) => b.words.length - a.words.length;
const source = (hedges: readonly Hedge[]) =>
  [...hedges]
    .sort(byLength)
    .map(({ words }) => words.replaceAll(' ', '[ \\u00a0]'))
    .join('|');

/** “c. 500”, “c.1mn”, “~500”: the abbreviations may touch the number. */
const CIRCA = '(?:ca?\\.|~)[ \\u00a0]?';
/** “Add up to 300”, “has gone up to 300”, “bring the number up to 300” are no hedges. */
const NO_SUM = '(?<!\\b(?:add(?:s|ed|ing)?|gone|went|come|the[ \\u00a0](?:number|total|strength))[ \\u00a0](?=up\\b))';
/** Looks back from the number, which takes less time than looking for the hedge. */
const BEFORE = new RegExp(`(?<=(?<![\\w-])${NO_SUM}((?:${source(HEDGES)})[ \\u00a0]|${CIRCA}))`, 'iy');
/** “300+ people”, “300-odd Tajiks”, “300 or so”. */
const AFTER = new RegExp(
  `(?<plus>\\+|-plus\\b)|(?<odd>[- \\u00a0]odd\\b)|[ \\u00a0](?:${source(TRAILING_HEDGES)})(?![\\w-])`,
  'iy',
);
const QUALIFIER = new Map([...HEDGES, ...TRAILING_HEDGES].map(({ words, qualifier }) => [words, qualifier]));

export interface HedgeFound {
  readonly qualifier: Hedge['qualifier'];
  /** Where the hedge begins (before a number) or ends (after one). */
  readonly at: number;
}

/** The hedge that ends where a number begins, if there is one. */
export function hedgeBefore(text: string, numberStart: number): HedgeFound | undefined {
  BEFORE.lastIndex = numberStart;
  const words = BEFORE.exec(text)?.[1];
  return words === undefined ? undefined : { qualifier: qualifierOf(words), at: numberStart - words.length };
}

/** The hedge that follows where a number ends, if there is one. */
export function hedgeAfter(text: string, numberEnd: number): HedgeFound | undefined {
  AFTER.lastIndex = numberEnd;
  const match = AFTER.exec(text);
  if (!match) return undefined;
  const [words] = match;
  const { plus, odd } = match.groups ?? {};
  return { qualifier: plus ? 'above' : odd ? 'approximate' : qualifierOf(words), at: numberEnd + words.length };
}

function qualifierOf(found: string): Hedge['qualifier'] {
  return QUALIFIER.get(found.replaceAll('\u00a0', ' ').trim().toLowerCase()) ?? 'approximate';
}
