import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, wordStart, words, wordsOf } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import { YEARS_IN } from '../text/units.ts';
import type { Context } from './context.ts';
import { type Cue, INDICATORS, type Indicator } from './indicators.ts';
import { LONGEST_BARE_TERM } from './penalty.ts';

/** An indicator with its words made patterns. */
export interface Rule {
  readonly indicator: Indicator;
  /** True where number and words are what the indicator asks for. Whom it is about is not asked here. */
  fits(context: Context): boolean;
}

/** Lists that several indicators share are compiled once. */
const compiled = new Map<readonly string[], RegExp>();

/** The rules of all indicators, in their order. */
const RULES: readonly Rule[] = INDICATORS.map((indicator) => {
  const all = indicator.all.map(test);
  const none = indicator.none.map(test);
  const counts = indicator.counts && countPattern(indicator.counts);
  const wins = indicator.nearer && contest(indicator.nearer);
  return {
    indicator,
    fits: (context) =>
      hasSize(context.quantity, indicator) &&
      (counts === undefined || counts.test(context.nearAfter)) &&
      all.every((holds) => holds(context)) &&
      !none.some((holds) => holds(context)) &&
      (wins === undefined || wins(context)),
  };
});

const ofDimension = (...dimensions: readonly string[]) =>
  RULES.filter(({ indicator }) => dimensions.includes(indicator.dimension));
const OF_COUNTS = ofDimension('people', 'count');
const OF_TIME = ofDimension('time');
/** A term handed down may lack its unit: “and 10 for Rudenko”. */
const OF_SMALL_NUMBERS = RULES.filter((rule) => OF_COUNTS.includes(rule) || rule.indicator.about === 'defendant');
const BY_UNIT = new Map([
  ['percent', ofDimension('percent')],
  ['US dollars', ofDimension('money')],
  ['kilometres', ofDimension('length')],
  ['miles', ofDimension('length')],
]);

/** The rules for numbers of a quantity's kind. */
export function rulesFor({ unit, form, value }: Quantity): readonly Rule[] {
  if (unit !== null) return unit in YEARS_IN ? OF_TIME : (BY_UNIT.get(unit) ?? []);
  if (form === 'share') return [];
  return value !== null && value <= LONGEST_BARE_TERM ? OF_SMALL_NUMBERS : OF_COUNTS;
}

function hasSize({ value, low, high }: Quantity, { dimension, least, most }: Indicator): boolean {
  // People come whole: “13.47” is a time of day.
  if (dimension === 'people' && value !== null && !Number.isInteger(value)) return false;
  if (least !== undefined && (value ?? high ?? low ?? 0) < least) return false;
  // “The million-plus Tajiks”: of a range, the least must make sense.
  return most === undefined || (value ?? (low || high) ?? 0) <= most;
}

/** “Hundreds of thousands of Tajik families”: a few words may stand before the noun. */
function countPattern(nouns: readonly string[]): RegExp {
  return new RegExp(
    `^ (?:of (?:the |its )?)?(?:(?!(?:in|during|after|by|with|from)\\b)[\\w’'-]+ ){0,3}?${wordsOf(nouns)}`,
    'i',
  );
}

function patternOf({ at, words: list }: Cue): RegExp {
  if (at === 'next') return new RegExp(`^[-\\s’']*${anyOf(list)}(?![A-Za-z])`, 'i');
  if (at === 'last') return new RegExp(`${wordStart(list)}${anyOf(list)} ?$`, 'i');
  const known = compiled.get(list) ?? words(list);
  compiled.set(list, known);
  return known;
}

function test(cue: Cue): (context: Context) => boolean {
  const pattern = patternOf(cue);
  const scope = cue.in;
  const instead = cue.orElse && test(cue.orElse);
  if (instead) {
    const first = test({ ...cue, orElse: undefined });
    return (context) => first(context) || instead(context);
  }
  switch (scope) {
    case 'article':
      return ({ article }) => article.has(pattern);
    case 'context':
      return ({ sentence, previous }) => pattern.test(sentence) || pattern.test(previous);
    case 'aroundFurther': {
      const each = cue.each === undefined ? undefined : new RegExp(cue.each, 'i');
      return ({ previous, around, article, index }) =>
        (each === undefined || article.saysNear(each, index)) && pattern.test(`${previous} ${around}`);
    }
    // Each by its name: one function for all of them takes longer.
    case 'near':
      return ({ near }) => pattern.test(near);
    case 'nearBefore':
      return ({ nearBefore }) => pattern.test(nearBefore);
    case 'nearAfter':
      return ({ nearAfter }) => pattern.test(nearAfter);
    case 'clause':
      return ({ clause }) => pattern.test(clause);
    case 'sentence':
      return ({ sentence }) => pattern.test(sentence);
    case 'around':
      return ({ around }) => pattern.test(around);
  }
}

/**
 * “Remittances, more than the state collects in tax, equal 40 percent of GDP and 130 percent of the budget”: what a sum
 * exceeds, or is a share of, is not measured.
 */
const NOT_MEASURED =
  /(?:percent|per cent|%) of (?:the |its |all |total |state )*(?:budgets?|exports?|imports?|revenues?|spending)\b|, (?:more|less|higher|lower|greater|bigger|larger) than (?:the|all|its) [^,.;#\d]{1,60},|\b(?:higher|lower|greater|bigger|larger) than (?:the|all|its) (?:[\w’'-]+ ){1,3}(?=and\b|or\b)|, (?:paid|fed|fuell?ed|financed|funded|driven|sustained|supported)\b[^,.;#\d]{1,60},/gi;

/** “They reached $2.2 billion, against exports of $1.2 billion”: what a sum is set against behind it. */
const SET_AGAINST = /, (?:against|compared (?:with|to)|next to|alongside|not counting)\b/;

/** “The budget is small. It was …” */
const IT = /^(?:It|This|That)\b/;

/** Of two things that could be measured, the one whose word stands nearer to the number must be the indicator's. */
function contest(nearer: NonNullable<Indicator['nearer']>): (context: Context) => boolean {
  const own = new RegExp(wordsOf(nearer.words), 'gi');
  const other = new RegExp(wordsOf(nearer.than), 'gi');
  return ({ clause: whole, clauseStart, quantity: { start }, sentence: all, previous }) => {
    const at = start - clauseStart;
    const sentence = withoutSetAgainst(all, start);
    const clause = withoutSetAgainst(whole, at).replace(NOT_MEASURED, (words) => ' '.repeat(words.length));
    const rival = distance(clause, other, at);
    const near = distance(clause, own, at);
    if (near !== undefined) return rival === undefined || near <= rival;
    // “Trade came to $1 billion; remittances …”: the clause has a subject of its own.
    if (distance(clause.slice(0, at), other, at) !== undefined) return false;
    const outside = distance(sentence, own, start);
    if (outside !== undefined) return rival === undefined || outside <= rival;
    // What was spoken of last is what “it” is.
    const since = distance(previous, other, previous.length);
    const spokenOf = distance(previous, own, previous.length);
    if (spokenOf === undefined || distance(sentence, other, start) !== undefined) return false;
    return since === undefined || spokenOf <= since || !IT.test(sentence);
  };
}

function withoutSetAgainst(text: string, at: number): string {
  const behind = SET_AGAINST.exec(text.slice(at))?.index;
  return behind === undefined ? text : text.slice(0, at + behind);
}

/** How far the nearest match is from a place in the text. */
function distance(text: string, pattern: RegExp, at: number): number | undefined {
  let least: number | undefined;
  for (const match of matchesOf(text, pattern)) {
    const gap = match.index >= at ? match.index - at : at - match.index - match[0].length;
    if (least === undefined || gap < least) least = gap;
  }
  return least;
}
