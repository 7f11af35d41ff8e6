import type { SourceText } from '../text/articles.ts';
import { LIST_MARK } from '../text/boilerplate.ts';
import { type PartialDate, recogniseDates } from '../text/dates.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { MAGNITUDES, SCALES, TENS, UNITS_AND_TEENS } from '../text/numberWords.ts';
import { wordsOf } from '../text/phrases.ts';
import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import type { MentionKind } from './mentionKinds.ts';
import { PATTERN_RULES, QUANTITY_RULES } from './mentionRules.ts';

/** A number in a text, and what it was taken to be. Offsets are in the original text. */
export interface Mention {
  /** The article that it stands in, counted from 1; null outside of all. */
  readonly article: number | null;
  /** The line of the original text, counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words, as they are in the original text. */
  readonly text: string;
  readonly kind: MentionKind;
  /** The number, where it counts or measures something. */
  readonly value: number | null;
  /** The rule that decided. */
  readonly rule: string;
}

/** A mention before its place in the original text is told. */
interface Found extends Span {
  readonly kind: MentionKind;
  readonly value: number | null;
  readonly rule: string;
}

/**
 * Accounts for every number in a text, in digits or in words: in articles, bylines, boilerplate, link addresses and
 * entities.
 *
 * @param figures the spans of the text's figures, as `extractFigures` gives them for its articles
 * @param published the date of each of its articles, in their order
 * @returns the mentions in text order, not overlapping
 */
export function classifyMentions(
  text: SourceText,
  figures: readonly Span[],
  published: readonly (PartialDate | null)[],
): Mention[] {
  const regions = regionsOf(text);
  const stated = distinct(figures);
  const seen = regions.flatMap((region) => {
    const date = region.article === null ? null : (published[region.article - 1] ?? null);
    return inRegion(text, region, date, stated).map((found) => ({ ...found, article: region.article }));
  });
  const hidden = withoutOverlaps(
    text.visible.hidden.flatMap((span) => inHidden(text, span)),
    seen,
  ).map((found) => ({
    ...found,
    article: articleAt(text, regions, found.start),
  }));
  const lines = new LineCounter(text.source);
  return [...seen, ...hidden]
    .sort((a, b) => a.start - b.start)
    .map(({ article, start, end, kind, value, rule }) => ({
      article,
      line: lines.at(start),
      start,
      end,
      text: text.source.slice(start, end),
      kind,
      value,
      rule,
    }));
}

/** The spans in order, those of two figures stated by one number once. */
function distinct(figures: readonly Span[]): Span[] {
  const sorted = [...figures].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0));
}

/** A stretch of the visible text that one set of rules is for. */
interface Region extends Span {
  readonly article: number | null;
  readonly boilerplate: string | null;
  /** True for paragraphs, which have sentences. */
  readonly prose: boolean;
}

function regionsOf({ articles, boilerplate }: SourceText): Region[] {
  const ofArticles = articles.flatMap(({ meta, paragraphs }, index) => [
    ...meta.map(({ start, end }) => ({ start, end, article: index + 1, boilerplate: null, prose: false })),
    ...paragraphs.map(({ start, end }) => ({ start, end, article: index + 1, boilerplate: null, prose: true })),
  ]);
  const rest = boilerplate.map(({ start, end, rule }) => ({
    start,
    end,
    article: null,
    boilerplate: rule,
    prose: false,
  }));
  return [...ofArticles, ...rest].sort((a, b) => a.start - b.start);
}

/** The numbers of one region, in order, with offsets in the original text. */
function inRegion(text: SourceText, region: Region, published: PartialDate | null, figures: readonly Span[]): Found[] {
  const isLine = !region.prose && region.end - region.start <= LONGEST_LINE;
  const sentences = isLine ? [region] : splitSentences(text.text, region);
  const opening = text.text.slice(region.start, region.start + LONGEST_MARK);
  const found: Found[] = [];
  let last: PartialDate | null = null;
  sentences.forEach((span, index) => {
    const sentence = text.text.slice(span.start, span.end);
    const { mentions, date } = inSentence(sentence, published, last, index === 0 ? opening : '');
    last = date ?? last;
    for (const mention of mentions) {
      const [start, end] = text.visible.spanInSource(span.start + mention.start, span.start + mention.end);
      found.push(placed({ ...mention, start, end }, region, figures));
    }
  });
  return found;
}

/** Kinds that a number keeps also in boilerplate: they say what it is, not where. */
const KEPT: readonly MentionKind[] = ['list_marker', 'address'];

function placed(found: Found, { boilerplate }: Region, figures: readonly Span[]): Found {
  if (KEPT.includes(found.kind)) return found;
  if (boilerplate !== null) return { ...found, kind: 'boilerplate', rule: boilerplate };
  return overlapsAny(found, figures) ? { ...found, kind: 'figure', rule: 'figure' } : found;
}

/** As much of a line as shows whether it is an item of a list. */
const LONGEST_MARK = 12;
/** A line of furniture is looked at whole; a longer one in pieces, so that the time is linear in its length. */
const LONGEST_LINE = 1000;
/** How far the words next to a number reach, in characters. */
const NEXT_TO_IT = 100;
/** Where the article's own date is not known. */
const ANY_YEAR = '2000';
const PATTERNS = PATTERN_RULES.map(({ rule, kind, pattern }) => ({ rule, kind, pattern: new RegExp(pattern, 'g') }));

function inSentence(
  sentence: string,
  published: PartialDate | null,
  antecedent: PartialDate | null,
  opening: string,
): { mentions: Found[]; date: PartialDate | undefined } {
  const quantities = recogniseQuantities(sentence);
  if (quantities.length === 0) return { mentions: [], date: undefined };
  const marker = listMarker(opening);
  const patterns = PATTERNS.flatMap(({ rule, kind, pattern }) =>
    matchesOf(sentence, pattern)
      .map((match) => ({ start: match.index, end: match.index + match[0].length, kind, value: null, rule }))
      .filter((found) => overlapsAny(found, quantities)),
  ).sort((a, b) => a.start - b.start);
  // Where a date stands shows without knowing the year.
  const dates = recogniseDates(sentence, published ?? ANY_YEAR, antecedent);
  const datesWithNumbers = dates
    .filter((date) =>
      overlapsAny(
        date,
        quantities.map(({ numberStart, numberEnd }) => ({ start: numberStart, end: numberEnd })),
      ),
    )
    .map(({ start, end }) => dateMention(sentence, start, end));
  const first = withoutOverlaps(patterns, marker, true);
  const second = withoutOverlaps(datesWithNumbers, inOrder(marker, first));
  const taken = inOrder(marker, first, second);
  const rest = quantities.flatMap((quantity) => {
    const span = spanOf(quantity, taken);
    return span === undefined ? [] : [quantityMention(sentence, quantity, span)];
  });
  const placed = inOrder(taken, rest);
  return { mentions: inOrder(placed, digitsBetween(sentence, placed)), date: dates.at(-1)?.date };
}

function listMarker(opening: string): Found[] {
  const mark = LIST_MARK.exec(opening)?.[0] ?? '';
  const digits = /\d+/.exec(mark);
  if (!digits) return [];
  return [
    {
      start: digits.index,
      end: digits.index + digits[0].length,
      kind: 'list_marker',
      value: null,
      rule: 'list marker',
    },
  ];
}

function inOrder(...mentions: readonly (readonly Found[])[]): Found[] {
  return mentions.flat().sort((a, b) => a.start - b.start);
}

const DIGIT = /\d/g;

/** Digits that are left of a number when something before it took its beginning. */
function digitsBetween(sentence: string, placed: readonly Found[]): Found[] {
  const left: Found[] = [];
  for (const { index: start } of matchesOf(sentence, DIGIT)) {
    const end = start + 1;
    if (overlapsAny({ start, end }, placed)) continue;
    const last = left.at(-1);
    if (last?.end === start) left[left.length - 1] = { ...last, end };
    else left.push({ start, end, kind: 'identifier', value: null, rule: 'rest of a number' });
  }
  return left;
}

/** “Two weeks earlier” says how long before, “November 8” says when. */
function dateMention(sentence: string, start: number, end: number): Found {
  const elapsed = /(?:ago|earlier|before)$/i.test(sentence.slice(start, end));
  return { start, end, kind: elapsed ? 'duration' : 'date', value: null, rule: elapsed ? 'elapsed' : 'date' };
}

/** The span of a quantity that nothing else has taken: with hedge and unit if they are free, else the number alone. */
function spanOf({ start, end, numberStart, numberEnd }: Quantity, taken: readonly Span[]): Span | undefined {
  const whole = { start, end };
  if (!overlapsAny(whole, taken)) return whole;
  const number = { start: numberStart, end: numberEnd };
  return overlapsAny(number, taken) ? undefined : number;
}

function quantityMention(sentence: string, quantity: Quantity, span: Span): Found {
  const { start, end, numberEnd } = quantity;
  const before = sentence.slice(Math.max(0, start - NEXT_TO_IT), numberEnd);
  const number = { quantity, before, after: sentence.slice(end, end + NEXT_TO_IT) };
  const { rule, kind } = QUANTITY_RULES.find(({ fits }) => fits(number)) ?? { rule: 'none', kind: 'unknown' as const };
  return { ...span, kind, value: quantity.value, rule };
}

/** Digits, or number words, in what a reader does not see. */
const HIDDEN_NUMBER = new RegExp(
  `\\d+(?:[.,]\\d+)*|${wordsOf([...Object.keys(UNITS_AND_TEENS), ...Object.keys(TENS), ...Object.keys(SCALES).filter((word) => word.length > 3), ...Object.keys(MAGNITUDES)])}`,
  'gi',
);

function inHidden({ source }: SourceText, { start, end, kind }: SourceText['visible']['hidden'][number]): Found[] {
  return matchesOf(source.slice(start, end), HIDDEN_NUMBER).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind,
    value: null,
    rule: kind === 'address' ? 'link address' : 'markup',
  }));
}

function articleAt({ visible }: SourceText, regions: readonly Region[], at: number): number | null {
  let from = 0;
  let to = regions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (visible.toSource(regions[middle]?.start ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return regions[Math.max(0, from - 1)]?.article ?? null;
}

/** Whether a span overlaps any of the others, which are in order and do not overlap each other. */
function overlapsAny({ start, end }: Span, others: readonly Span[]): boolean {
  let from = 0;
  let to = others.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((others[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const next = others[from];
  return next !== undefined && next.start < end;
}

/** The spans, in order, that overlap none of those taken, and with `each` none before them either. */
function withoutOverlaps(spans: readonly Found[], taken: readonly Span[], each = false): Found[] {
  const kept: Found[] = [];
  for (const span of spans) {
    if (overlapsAny(span, taken)) continue;
    const last = kept.at(-1);
    if (each && last && last.end > span.start) continue;
    kept.push(span);
  }
  return kept;
}

/** Tells lines of a text for offsets that only grow. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('\n');
  }

  at(offset: number): number {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line++;
      this.#next = this.#text.indexOf('\n', this.#next + 1);
    }
    return this.#line;
  }
}
