import type { ArticleText, SourceText } from '../text/articles.ts';
import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import { asOf } from './asOf.ts';
import { attributionOf } from './attribution.ts';
import { canBeCarried, carriedIndicator, indicatorWithoutUnit, type LastStated } from './carried.ts';
import { ArticleContext, type Context, contextOf } from './context.ts';
import type { Defendant } from './defendants.ts';
import { countsOthers, ellipticalIndicator, indicatorAsked, indicatorNamed } from './ellipsis.ts';
import type { Indicator } from './indicators.ts';
import type { Cast } from './people.ts';
import { namesTajikistan } from './peoplesSpokenOf.ts';
import { type Rule, rulesFor } from './rules.ts';
import { peopleCounted, Subjects } from './subjects.ts';
import type { Topic } from './topics.ts';

/** A figure that an article states. Offsets are in the original text. */
export interface StatedFigure {
  readonly topic: Topic;
  readonly indicator: string;
  readonly subject: string;
  readonly subjectBasis: 'stated' | 'resolved';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly asOf: PartialDate;
  readonly attributedTo: string | null;
  /** The sentence, as a reader sees it. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the figures that one article states.
 *
 * @param text the text that the article stands in
 * @param article which of its articles
 * @param published the article's date, or null where it is not known
 * @param cast the persons of the case
 * @param headline the article's headline where the text does not hold it: it says what the article is about
 * @returns figures in text order; none from an article that does not speak of Tajikistan
 * @example
 * ```ts
 * import { caseCast, extractFigures, splitArticles } from 'price-of-a-pilot/extractor';
 *
 * const text = splitArticles('A Tajik court sentenced Vladimir Sadovnichy to 8 1/2 years on Nov. 8.');
 * const figures = text.articles.flatMap((article) => extractFigures(text, article, '2011-11-22', caseCast()));
 * figures.map(({ indicator, value, unit }) => [indicator, value, unit]); // → [['sentence_length', 8.5, 'years']]
 * figures[0]?.asOf; // → '2011-11-08'
 * ```
 */
export function extractFigures(
  text: SourceText,
  article: ArticleText,
  published: PartialDate | null,
  cast: Cast,
  headline = '',
): StatedFigure[] {
  const paragraphs = article.paragraphs.map(({ start, end }) => text.text.slice(start, end));
  const whole = [headline, ...paragraphs].join('\n');
  if (!namesTajikistan(whole) && !cast.namesInFull(whole)) return [];
  const spans = article.paragraphs.flatMap((paragraph) => splitSentences(text.text, paragraph));
  const sentences = spans.map(({ start, end }) => text.text.slice(start, end));
  const context = new ArticleContext(cast, published, sentences, whole);
  // One question after the other, each put to the whole article: its patterns are then still in the processor's cache.
  const places = readPlaces(text, spans, sentences, published);
  const statements = readStatements(places, context, cast);
  const speakers = statements.map(speakerOf);
  return statements.flatMap((statement, i) => figuresOf(statement, cast, speakers[i] ?? null));
}

/** A sentence, where it stands and what was recognised in it. */
interface Place {
  readonly text: SourceText;
  readonly span: Span;
  readonly sentence: string;
  readonly index: number;
  readonly dates: readonly DateMention[];
  /** Its numbers but for those of dates; null where it holds none at all. */
  readonly quantities: readonly Quantity[] | null;
}

function readPlaces(
  text: SourceText,
  spans: readonly Span[],
  sentences: readonly string[],
  published: PartialDate | null,
): Place[] {
  const quantities = sentences.map(recogniseQuantities);
  let lastDate: PartialDate | null = null;
  return spans.map((span, index) => {
    const sentence = sentences[index] ?? '';
    const numbers = quantities[index] ?? [];
    if (numbers.length === 0) return { text, span, sentence, index, dates: [], quantities: null };
    const dates = recogniseDates(sentence, published, lastDate);
    lastDate = dates.at(-1)?.date ?? lastDate;
    const counted = withoutDates(sentence, numbers, dates).filter(
      (quantity) => !isAnotherDay(sentence, quantity, dates),
    );
    return { text, span, sentence, index, dates, quantities: counted };
  });
}

/** “Activists believe that the real tally is higher.”: still the count of before. */
const SPEAKS_OF_COUNT = /\b(?:tally|tolls?|totals?|figures?|numbers?)\b/i;

/** Numbers that belong to dates are no quantities. In “on November 8 to 10 years” only the 10 is left to be one. */
function withoutDates(
  sentence: string,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): readonly Quantity[] {
  if (dates.length === 0) return quantities;
  const ofDates = quantities.filter(({ numberStart, numberEnd }) =>
    dates.some(({ start, end }) => numberStart < end && numberEnd > start),
  );
  const reachOut = ofDates.some(({ numberEnd }) => dates.every(({ end }) => numberEnd !== end));
  if (!reachOut) return quantities.filter((quantity) => !ofDates.includes(quantity));
  let masked = sentence;
  for (const { start, end } of dates) masked = masked.slice(0, start) + '·'.repeat(end - start) + masked.slice(end);
  return recogniseQuantities(masked);
}

const LAST_DAY = 31;
const JOINS_DAYS = /^(?:,|,? (?:and|or|to|through|till|until)|[–—-]) ?$/;
/** The number behind it, or the end of what is said: no noun, no place. */
const ENDS_DAYS = /^(?:$|[.,;:)”"]|,? and \d)/;

/** “November 9, 11 and 14”: of the days behind the first, each is one where the numbers between are. */
function isAnotherDay(
  sentence: string,
  { numberStart, numberEnd, start, end, unit, value }: Quantity,
  dates: readonly DateMention[],
): boolean {
  if (value === null || value > LAST_DAY || unit !== null || start !== numberStart || end !== numberEnd) return false;
  if (!ENDS_DAYS.test(sentence.slice(end, end + 8))) return false;
  return dates.some(
    (date) =>
      date.end < start &&
      start - date.end <= LONGEST_LIST &&
      /[A-Z][a-z]+\.? \d{1,2}$/.test(sentence.slice(date.start, date.end)) &&
      sentence
        .slice(date.end, start)
        .split(/\d{1,2}/)
        .every((joint) => JOINS_DAYS.test(joint)),
  );
}

const LONGEST_LIST = 30;

/** What a number states: which indicator, and of whom. */
interface Statement {
  readonly indicator: Indicator;
  readonly subjects: readonly Defendant[];
  readonly context: Context;
  readonly place: Place;
}

/** What the numbers of an article state, in text order. What a bare number counts may be said by those before it. */
function readStatements(places: readonly Place[], article: ArticleContext, cast: Cast): Statement[] {
  const contexts = places.map((place) => contextsIn(place, article));
  const statements: Statement[] = [];
  let spokenOf: Indicator | undefined;
  const last = new Map<string | null, LastStated>();
  places.forEach((place, index) => {
    if (place.quantities === null) {
      spokenOf = spokenOfIn(place.sentence, spokenOf);
      return;
    }
    let stated: Indicator | undefined;
    for (const { context, rules } of contexts[index] ?? []) {
      const statement = readNumber(context, rules, cast, spokenOf, last);
      remember(last, context.quantity, statement?.indicator, index);
      if (!statement) continue;
      stated = statement.indicator;
      if (countsMigrants(stated)) spokenOf = stated;
      statements.push({ ...statement, context, place });
    }
    spokenOf = stated && countsMigrants(stated) ? stated : undefined;
  });
  return statements;
}

/** The numbers of a sentence that could state something, each with the rules that might say what. */
function contextsIn(
  { quantities, sentence, index }: Place,
  article: ArticleContext,
): { readonly context: Context; readonly rules: readonly Rule[] }[] {
  const all = quantities ?? [];
  return all.flatMap((quantity) => {
    const rules = quantity.form === 'ordinal' || quantity.form === 'identifier' ? [] : rulesFor(quantity);
    return rules.length === 0 ? [] : [{ context: contextOf(quantity, all, sentence, index, article), rules }];
  });
}

/** What a sentence without a number leaves spoken of. */
function spokenOfIn(sentence: string, before: Indicator | undefined): Indicator | undefined {
  const asked = indicatorAsked(sentence) ?? indicatorNamed(sentence);
  if (asked || !before) return asked;
  return SPEAKS_OF_COUNT.test(sentence) && !countsOthers(sentence) ? before : undefined;
}

/** Those whose count a bare number may go on with. */
function countsMigrants({ dimension, about }: Indicator): boolean {
  return dimension === 'people' && about === 'Tajiks';
}

/** The first indicator whose rule fits the number, else the one carried on to it, and its subjects. */
function readNumber(
  context: Context,
  rules: readonly Rule[],
  cast: Cast,
  spokenOf: Indicator | undefined,
  last: ReadonlyMap<string | null, LastStated>,
): Pick<Statement, 'indicator' | 'subjects'> | undefined {
  const ellipsis = ellipticalIndicator(context, spokenOf);
  const subjects = new Subjects(context, cast);
  for (const rule of rules) {
    const { indicator } = rule;
    if (indicator === ellipsis) return { indicator, subjects: [{ name: peopleCounted(context), basis: 'stated' }] };
    if (!subjects.mayBeOf(indicator) || !rule.fits(context)) continue;
    const found = subjects.of(indicator);
    if (found.length > 0) return { indicator, subjects: found };
  }
  const carried = carriedIndicator(context, last.get(context.quantity.unit)) ?? indicatorWithoutUnit(context, last);
  return carried && { indicator: carried, subjects: [{ name: carried.subject ?? 'Tajikistan', basis: 'stated' }] };
}

function remember(
  last: Map<string | null, LastStated>,
  { unit }: Quantity,
  indicator: Indicator | undefined,
  index: number,
): void {
  const before = last.get(unit);
  if (indicator && canBeCarried(indicator)) last.set(unit, { indicator, index, fresh: true });
  else if (before) last.set(unit, { ...before, fresh: false });
}

/** White space that a quotation does not keep. */
const OTHER_SPACE = /\s\s|[^\S ]/;

/** Who vouches for what a number states. */
function speakerOf({ indicator, context, place: { sentence, index } }: Statement): string | null {
  const { quantity, article } = context;
  if (isPresupposed(context) || (indicator.asOf === 'verdict' && isBackground(context))) return null;
  return attributionOf(sentence, quantity.start, quantity.end, index, article);
}

function figuresOf(
  { indicator, subjects, context, place: { text, span, sentence, dates } }: Statement,
  cast: Cast,
  attributedTo: string | null,
): StatedFigure[] {
  const { quantity } = context;
  const [start, end] = text.visible.spanInSource(span.start + quantity.start, span.start + quantity.end);
  const quote = OTHER_SPACE.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence;
  return subjects.map(({ name, basis }) => ({
    topic: indicator.topic,
    indicator: indicator.name,
    subject: name,
    subjectBasis: basis,
    ...converted(quantity, indicator),
    qualifier: quantity.qualifier,
    asOf: asOf(indicator, context, dates, cast, name),
    attributedTo,
    quote,
    start,
    end,
  }));
}

/** Converts to the indicator's unit: a sentence of six months is one of half a year. */
function converted(
  { value, low, high, unit }: Quantity,
  indicator: Indicator,
): Pick<StatedFigure, 'value' | 'low' | 'high' | 'unit'> {
  if (indicator.keepsUnit && unit !== null) return { value, low, high, unit };
  if (indicator.dimension !== 'time' || unit === null || unit === indicator.unit) {
    return { value, low, high, unit: indicator.unit };
  }
  const factor = YEARS_IN[unit] ?? 1;
  const convert = (number: number | null) => (number === null ? null : Math.round(number * factor * 100) / 100);
  return { value: convert(value), low: convert(low), high: convert(high), unit: indicator.unit };
}

/** “…, who was sentenced to N years”, “after a court jailed him for N years”: background, which no speaker vouches for. */
const BACKGROUND =
  /(?:, (?:who|whom|whose)|(?<!,) (?:who (?:was|were|had been|is)|when)|\b(?:after|since|because))\b[^,;.“"]{0,120}$/i;
const LONGEST_BACKGROUND = 140;

function isBackground({ before, sentence, quantity }: Context): boolean {
  return BACKGROUND.test(before.slice(-LONGEST_BACKGROUND)) && !/[”"]/.test(sentence.slice(quantity.end));
}

/** “The country's population of N”: what a definite phrase takes for granted is not what the speaker asserts. */
function isPresupposed({ before, sentence, quantity }: Context): boolean {
  const quoted = (before.match(/[“"]/g)?.length ?? 0) % 2 === 1 && /[”"]/.test(sentence.slice(quantity.end));
  if (/, who (?:number|total) (?:about |some )?$/i.test(before)) return true;
  return !quoted && /(?:['’]s|\b(?:its|their|his)) (?:\w+ ){0,2}\w+ of $/i.test(before);
}
