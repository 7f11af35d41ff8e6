import type { ArticleText, SourceText } from '../text/articles.ts';
import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import { asOf } from './asOf.ts';
import { attributionOf } from './attribution.ts';
import { aboutTajikistan, type ArticleContext, type Context, contextOf, countsTajiks } from './context.ts';
import { type Defendant, defendantsOf, isPenalty } from './defendants.ts';
import { type Cue, type Dimension, INDICATORS, type Indicator } from './indicators.ts';
import type { Cast } from './people.ts';
import { statusOf } from './status.ts';
import type { Topic } from './topics.ts';
import { TAJIK } from './vocabulary.ts';

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

const TAJIK_ANYWHERE = new RegExp(`(?<![A-Za-z])(?:${TAJIK}|Dushanbe)(?![A-Za-z])`);

/**
 * Reads the figures that one article states.
 *
 * @param text the text that the article stands in
 * @param article which of its articles
 * @param published the article's date, or null where it is not known
 * @param cast the persons of the case
 * @returns figures in text order; none from an article that does not speak of Tajikistan
 */
export function extractFigures(text: SourceText, article: ArticleText, published: PartialDate | null, cast: Cast): StatedFigure[] {
  const whole = article.paragraphs.map(({ start, end }) => text.text.slice(start, end)).join('\n');
  if (!TAJIK_ANYWHERE.test(whole)) return [];
  const spans = article.paragraphs.flatMap((paragraph) => splitSentences(text.text, paragraph));
  const sentences = spans.map(({ start, end }) => text.text.slice(start, end));
  const context: ArticleContext = { published, sentences, text: whole };
  const figures: StatedFigure[] = [];
  let lastDate: PartialDate | null = null;
  sentences.forEach((sentence, index) => {
    const span = spans[index];
    if (!span) return;
    const quantities = recogniseQuantities(sentence);
    if (quantities.length === 0) return;
    const dates = recogniseDates(sentence, published, lastDate);
    lastDate = dates.at(-1)?.date ?? lastDate;
    figures.push(...readSentence(text, span, index, withoutDates(quantities, dates), dates, context, cast));
  });
  return figures;
}

/** Numbers that belong to dates are no quantities. */
export function withoutDates(quantities: readonly Quantity[], dates: readonly DateMention[]): Quantity[] {
  return quantities.filter(({ numberStart, numberEnd }) => !dates.some(({ start, end }) => numberStart < end && numberEnd > start));
}

function readSentence(
  text: SourceText,
  span: Span,
  index: number,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
  article: ArticleContext,
  cast: Cast,
): StatedFigure[] {
  const sentence = article.sentences[index] ?? '';
  const figures: StatedFigure[] = [];
  for (const quantity of quantities) {
    if (quantity.form === 'ordinal') continue;
    const context = contextOf(quantity, quantities, sentence, index, article);
    for (const indicator of INDICATORS) {
      const subjects = subjectsOf(indicator, context, cast);
      if (subjects.length === 0) continue;
      const [start, end] = text.visible.spanInSource(span.start + quantity.start, span.start + quantity.end);
      for (const { name, basis } of subjects) {
        figures.push({
          topic: indicator.topic,
          indicator: indicator.name,
          subject: name,
          subjectBasis: basis,
          ...converted(quantity, indicator),
          qualifier: quantity.qualifier,
          asOf: asOf(indicator, context, dates, cast, name),
          attributedTo: isPresupposed(context) ? null : attributionOf(sentence, quantity.start, quantity.end, index, article),
          quote: sentence.replace(/\s+/g, ' '),
          start,
          end,
        });
      }
      break;
    }
  }
  return figures;
}

/** The subjects that the indicator's rule finds for a number; none where the rule does not fit. */
function subjectsOf(indicator: Indicator, context: Context, cast: Cast): readonly Defendant[] {
  const { quantity, counted } = context;
  if (!hasDimension(quantity, indicator.dimension, context)) return [];
  if (indicator.least !== undefined && (quantity.value ?? quantity.high ?? quantity.low ?? 0) < indicator.least) return [];
  if (indicator.counts && !new RegExp(`^[ \\u00a0](?:of[ \\u00a0](?:the[ \\u00a0]|its[ \\u00a0])?)?(?:(?:[\\w’'-]+)[ \\u00a0]){0,3}?(?:${indicator.counts.source})`, 'i').test(`${context.nearAfter} `)) return [];
  if (!indicator.all.every((cue) => found(cue, context))) return [];
  if (indicator.none.some((cue) => found(cue, context))) return [];
  if (indicator.status) {
    if (counted.kind === 'other' || statusOf(context) !== indicator.status || !countsTajiks(context)) return [];
  }
  if (indicator.nearer && !wins(indicator.nearer, context)) return [];
  switch (indicator.about) {
    case 'defendant':
      return isPenalty(context) ? defendantsOf(context, cast) : [];
    case 'Tajiks':
      if (indicator.dimension === 'people' && counted.kind === 'other') return [];
      if (!indicator.status && indicator.dimension === 'people' && !countsTajiks(context)) return [];
      if (indicator.dimension === 'percent' && !aboutTajikistan(context)) return [];
      return [{ name: indicator.subject ?? peopleCounted(context), basis: 'stated' }];
    case 'Tajikistan':
      return aboutTajikistan(context) ? [{ name: indicator.subject ?? 'Tajikistan', basis: 'stated' }] : [];
    case 'region':
      return [{ name: indicator.name === 'hotel_detention' ? heldInHotel(context) : (indicator.subject ?? ''), basis: 'stated' }];
  }
}

function hasDimension({ unit, form }: Quantity, dimension: Dimension, { counted }: Context): boolean {
  switch (dimension) {
    case 'people':
      return unit === null && form !== 'share' && counted.kind !== 'other' ? true : unit === null && form !== 'share';
    case 'count':
      return unit === null && form !== 'share';
    case 'percent':
      return unit === 'percent';
    case 'money':
      return unit === 'US dollars';
    case 'time':
      return unit === null || unit in YEARS_IN;
    case 'length':
      return unit === 'kilometres' || unit === 'miles';
  }
}

function found({ in: scope, words }: Cue, context: Context): boolean {
  switch (scope) {
    case 'near':
      return words.test(`${context.nearBefore}#${context.nearAfter}`);
    case 'context':
      return words.test(context.sentence) || words.test(context.previous);
    default:
      return words.test(context[scope]);
  }
}

/** Of two things that could be measured, the one whose word stands nearer to the number. */
function wins({ words, than }: { words: RegExp; than: RegExp }, { clause, clauseStart, quantity, sentence, previous }: Context): boolean {
  const at = quantity.start - clauseStart;
  const own = distance(clause, words, at) ?? distance(sentence, words, quantity.start) ?? (words.test(previous) ? 1e6 : undefined);
  if (own === undefined) return false;
  const other = distance(clause, than, at);
  return other === undefined || own <= other;
}

function distance(text: string, pattern: RegExp, at: number): number | undefined {
  let least: number | undefined;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) {
    const gap = match.index >= at ? match.index - at : at - match.index - match[0].length;
    if (least === undefined || gap < least) least = gap;
  }
  return least;
}

/** How the people counted are named: the phrase itself, made Tajik where only the context says so. */
function peopleCounted({ counted }: Context): string {
  const phrase = counted.phrase.replace(/\s+/g, ' ');
  if (phrase === '') return 'Tajik migrants';
  return counted.people === 'Tajik' && /Tajik/.test(phrase) ? phrase : counted.kind === 'migrants' ? `Tajik ${phrase}` : 'Tajik migrants';
}

function heldInHotel({ sentence, previous }: Context): string {
  const crews = /crews? of (?:the |both |their )?(?:two )?(?:cargo )?(?:planes?|aircraft|transports?)/i.exec(`${sentence} ${previous}`);
  return crews ? crews[0] : 'pilots';
}

/** Converts to the indicator's unit: a sentence of six months is one of half a year. */
function converted(quantity: Quantity, indicator: Indicator): Pick<StatedFigure, 'value' | 'low' | 'high' | 'unit'> {
  const { value, low, high, unit } = quantity;
  if (indicator.dimension !== 'time' || unit === null || unit === indicator.unit) return { value, low, high, unit: indicator.unit };
  if (indicator.keepsUnit) return { value, low, high, unit };
  const factor = (YEARS_IN[unit] ?? 1) / (YEARS_IN.years ?? 1);
  const convert = (number: number | null) => (number === null ? null : Math.round(number * factor * 100) / 100);
  return { value: convert(value), low: convert(low), high: convert(high), unit: indicator.unit };
}

/** “The country's population of N”: what a definite phrase takes for granted is not what the speaker asserts. */
function isPresupposed({ before, sentence, quantity }: Context): boolean {
  const quoted = (before.match(/[“"]/g)?.length ?? 0) % 2 === 1 && /[”"]/.test(sentence.slice(quantity.end));
  return !quoted && /(?:['’]s|\b(?:its|their|his|the))[ \u00a0](?:\w+[ \u00a0]){0,2}\w+[ \u00a0]of[ \u00a0]$/i.test(before);
}
