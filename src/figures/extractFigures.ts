import type { ArticleText, SourceText } from '../text/articles.ts';
import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import { asOf } from './asOf.ts';
import { attributionOf } from './attribution.ts';
import { aboutTajikistan, type ArticleContext, type Context, contextOf, countsTajiks, lastPeople, mostlyTajik } from './context.ts';
import { type Defendant, defendantsOf, isPenalty } from './defendants.ts';
import { type Cue, INDICATORS, type Indicator } from './indicators.ts';
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
  let spokenOf: Indicator | undefined;
  sentences.forEach((sentence, index) => {
    const span = spans[index];
    if (!span) return;
    const quantities = recogniseQuantities(sentence);
    if (quantities.length === 0) {
      spokenOf = undefined;
      return;
    }
    const dates = recogniseDates(sentence, published, lastDate);
    lastDate = dates.at(-1)?.date ?? lastDate;
    const stated = readSentence(text, span, index, withoutDates(quantities, dates), dates, context, cast, spokenOf);
    figures.push(...stated);
    spokenOf = INDICATORS.find(({ name, status }) => status && stated.at(-1)?.indicator === name);
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
  before: Indicator | undefined,
): StatedFigure[] {
  const sentence = article.sentences[index] ?? '';
  const figures: StatedFigure[] = [];
  let spokenOf = before;
  for (const quantity of quantities) {
    if (quantity.form === 'ordinal') continue;
    const context = contextOf(quantity, quantities, sentence, index, article);
    const left = spokenOf ?? (ADMITTING.test(context.nearBefore) ? statusBefore(context) : undefined);
    const ellipsis = left && isElliptical(context) && countsTajiks(context) ? left : undefined;
    for (const indicator of INDICATORS) {
      const subjects = indicator === ellipsis ? [{ name: peopleCounted(context), basis: 'stated' as const }] : subjectsOf(indicator, context, cast);
      if (subjects.length === 0) continue;
      if (indicator.status) spokenOf = indicator;
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

const COUNTING = /(?:^|[^A-Za-z])(?:confirm(?:s|ed)?|admit(?:s|ted)?(?: to)?|acknowledge[sd]?|sp(?:oke|eaks?) of|(?:number|figure|total|toll)(?: of [^,.;]{0,40})? (?:is|was|at|as|to|of)|put (?:the|that|their) (?:number|figure|total) at|gave the (?:number|figure)[^,.;]{0,40} as|against|compared (?:with|to)|total(?:s|led|ling)?|count(?:s|ed)?|and|,|says?|said)[ \u00a0](?:only |just |another |a further )?$/i;

const ADMITTING = /\b(?:confirm|admit|acknowledge)/i;

/** A bare number that takes its meaning from what was said before: “… 69 in St. Petersburg, 43 in Yekaterinburg”. */
function isElliptical({ nearBefore, before, nearAfter, counted, quantity }: Context): boolean {
  if (counted.kind !== 'none' || quantity.unit !== null || quantity.form === 'share') return false;
  return COUNTING.test(nearBefore.trim() === '' ? before : nearBefore) && /^(?:$|[.,;)]|[ \u00a0](?:in|from|at|by|on|of whom|of them|more|others|and|last|so far)\b)/i.test(nearAfter);
}

/** The status of which the sentence, or the one before, spoke before it came to a bare number. */
function statusBefore(context: Context): Indicator | undefined {
  const { article, index, before } = context;
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const status = statusOf({ ...context, nearBefore: text, nearAfter: '', before: text, runsIntoNext: false, sentence: text, counted: { phrase: '', kind: 'none', people: 'unsaid', end: 0 } });
    if (status) return INDICATORS.find((indicator) => indicator.status === status);
  }
  return undefined;
}

/** The subjects that the indicator's rule finds for a number; none where the rule does not fit. */
function subjectsOf(indicator: Indicator, context: Context, cast: Cast): readonly Defendant[] {
  const { quantity, counted } = context;
  if (!hasDimension(quantity, indicator)) return [];
  if (indicator.least !== undefined && (quantity.value ?? quantity.high ?? quantity.low ?? 0) < indicator.least) return [];
  // People come whole: “13.47” is a time of day.
  if (indicator.dimension === 'people' && quantity.value !== null && !Number.isInteger(quantity.value)) return [];
  if (indicator.most !== undefined && (quantity.value ?? quantity.high ?? 0) > indicator.most) return [];
  if (indicator.counts && !new RegExp(`^[ \\u00a0](?:of[ \\u00a0](?:the[ \\u00a0]|its[ \\u00a0])?)?(?:(?:[\\w’'-]+)[ \\u00a0]){0,3}?(?:${indicator.counts.source})`, 'i').test(`${context.nearAfter} `)) return [];
  if (!indicator.all.every((cue) => found(cue, context))) return [];
  if (indicator.none.some((cue) => found(cue, context))) return [];
  if (indicator.status) {
    if (counted.kind === 'other' || statusOf(context) !== indicator.status || !countsTajiks(context)) return [];
    if (counted.kind !== 'migrants' && !speaksOfMigrants(context, cast)) return [];
  }
  if (indicator.nearer && !wins(indicator.nearer, context)) return [];
  switch (indicator.about) {
    case 'defendant':
      return isPenalty(context) ? defendantsOf(context, cast) : [];
    case 'Tajiks':
      if (indicator.dimension === 'people' && (counted.kind === 'other' || !countsTajiks(context))) return [];
      if (indicator.dimension === 'percent' && !aboutTajikistan(context)) return [];
      if (indicator.dimension === 'time' && (lastPeople(context.before) === 'other' || !speaksOfMigrants(context, cast) || !mostlyTajik(context.article))) return [];
      return [{ name: indicator.subject ?? peopleCounted(context), basis: 'stated' }];
    case 'Tajikistan':
      return aboutTajikistan(context) ? [{ name: indicator.subject ?? 'Tajikistan', basis: 'stated' }] : [];
    case 'region':
      if (!TAJIK_ANYWHERE.test(`${context.previous} ${context.sentence}`) && !mostlyTajik(context.article)) return [];
      return indicator.subject === undefined ? heldInHotel(context, cast) : [{ name: indicator.subject, basis: 'stated' }];
  }
}

function hasDimension({ unit, form }: Quantity, { dimension, about }: Indicator): boolean {
  switch (dimension) {
    case 'people':
    case 'count':
      return unit === null && form !== 'share';
    case 'percent':
      return unit === 'percent';
    case 'money':
      return unit === 'US dollars';
    case 'time':
      return unit !== null ? unit in YEARS_IN : about === 'defendant';
    case 'length':
      return unit === 'kilometres' || unit === 'miles';
  }
}

function found({ in: scope, words }: Cue, context: Context): boolean {
  switch (scope) {
    case 'asked':
      return words.test(`${context.before}#${context.after}`);
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
  const other = own === 1e6 ? distance(sentence, than, quantity.start) : distance(clause, than, at);
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

const MIGRANTS_SPOKEN_OF = /\b(?:Tajiks|migrants?|workers?|labou?rers?|nationals|citizens|deport\w*|expel\w*|expuls\w*|remov\w*|roundups?|raids?)\b/i;

/** A bare number, or one of “men”, is one of migrants only where migrants are spoken of, and no age or person of the case. */
function speaksOfMigrants({ before, nearAfter, sentence, previous, quantity }: Context, cast: Cast): boolean {
  if (/(?:,|\baged?|\bturned|\bturns|\bis|\bof them)[ \u00a0]$/i.test(before) && /^(?:,| in| of them|$)/.test(nearAfter) && (quantity.value ?? 1000) < 100 && cast.named(`${before}`).length > 0) return false;
  if (quantity.value !== null && quantity.value <= 9 && /^[ \u00a0]of\b/i.test(nearAfter)) return false;
  if (!/\b(?:Russia\w*|Moscow|deport\w*|expel\w*|police|migrat\w*)\b/i.test(`${previous} ${sentence}`)) return false;
  if (quantity.value !== null && quantity.value <= 4 && cast.named(sentence).length > 0) return false;
  return MIGRANTS_SPOKEN_OF.test(sentence.replace(/detain\w*/gi, '')) || MIGRANTS_SPOKEN_OF.test(previous);
}

/** The crews, where they are spoken of as such; else the defendants meant. */
function heldInHotel(context: Context, cast: Cast): readonly Defendant[] {
  const crews = /crews? of (?:the |both |their )?(?:two )?(?:cargo )?(?:planes?|aircraft|transports?)/i.exec(`${context.sentence} ${context.previous}`);
  if (crews) return [{ name: crews[0], basis: 'stated' }];
  const held = defendantsOf(context, cast);
  return held.length > 0 ? held : [{ name: 'the crews', basis: 'stated' }];
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
