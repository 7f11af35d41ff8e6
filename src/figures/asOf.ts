import {
  cut,
  type DateMention,
  lastDay,
  type PartialDate,
  precisionOf,
  recogniseDates,
  shiftDays,
} from '../text/dates.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf, wordsOf } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Span } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import type { ArticleContext, Context } from './context.ts';
import type { Indicator } from './indicators.ts';
import type { Cast, Person } from './people.ts';
import { OTHER_EVENTS, VERDICT_EVENTS } from './vocabulary/courts.ts';
import { NOT_AS_OF } from './vocabulary/grammar.ts';

/** Its group holds a verdict. */
const EVENTS = new RegExp(wordsOf([`(${anyOf(VERDICT_EVENTS)})`], OTHER_EVENTS), 'gi');
const MEASURED_FROM = new RegExp(
  `(?:^|[^A-Za-z])${anyOf(NOT_AS_OF)} (?:the )?(?:(?:beginning|start|end|middle) of (?:the )?)?$`,
  'i',
);
/** “last week's convictions”, “November 8, the day they were jailed”: the event names the date, wherever it is from. */
const THE_DAY_OF = /^(?:['’]s\b|,? (?:the day|when|on which)\b)/;
const OF_SOMETHING = new RegExp(`^['’]s (?!(?:\\w+ )?${anyOf(VERDICT_EVENTS)})`, 'i');
const OF_THEM_BEHIND = /^ of (?:them|these|those|whom)\b/;
/** “The remaining 43”, “of that number, 155”, “that is 14 percent of …” */
const OF_THEM_BEFORE =
  /\bthe (?:remaining|other) $|^Of (?:that number|them|these|those)\b[^.;]{0,40}$|^(?:That|This) (?:is|was|makes|represents|equals|amounts to) $/i;
/** “Since 2004, when they were $252 million”. */
const WHEN = /^, when\b/;
const INSERTION = /, (?:who|which|whose|where)\b[^,;]*(?=[,;])|^As [^,;]*,/g;
/** Where another statement begins, whose date is its own. */
const NEXT_STATEMENT = /;|, (?:and|but|while|who|which|against|compared|up|down)\b/;
const BRACKETED = /^[^.;()\d]{0,240}\(([^()]{4,90})\)/;
/** A term as cut was not handed down by the verdict. */
const REDUCED =
  /\b(?:cut|reduc\w+|lower\w*|slash\w*|trimm\w+|pared|short\w+|brought|commut\w+|soften\w+|down)\b[^.;]{0,60} to $/i;
const OF_AN_EVENT = /^ (?:verdict|ruling|sentence|arrest|election)/i;
const VERDICT = /(?:sentenc|jail|convict|verdict|guilty)/i;

/** How many characters may lie between a verdict and its date. */
const VERDICT_REACH = 120;
/** How many sentences back a verdict may have been dated. */
const VERDICT_SENTENCES = 40;
/** How long a heading that is a date may be, and how many sentences may stand below it. */
const LONGEST_HEADING = 30;
const HEADING_SENTENCES = 6;
/** A day or a month that may be one. */
const OPENS_WITH_DATE = new RegExp(`^\\W*(?:\\d|${anyOf(MONTH_NAMES)})`, 'i');
/** How many sentences back a stay may have begun. */
const STAY_SENTENCES = 4;

/**
 * When a figure holds: the date that the article's words give for it, failing that the article's own.
 *
 * A source's date in brackets dates the figure before it. A sentence handed down is dated by its verdict, in the same
 * sentence or an earlier one about the same court. A completed duration is dated by its end.
 */
export function asOf(
  indicator: Indicator,
  context: Context,
  dates: readonly DateMention[],
  cast: Cast,
  subject: string,
): PartialDate {
  const own = headingDate(context) ?? context.article.published ?? '';
  if (indicator.about === 'defendant') return verdictDate(indicator, context, dates, cast, subject) ?? own;
  if (indicator.asOf === 'end of stay') return endOfStay(context) ?? own;
  // A border is as long in any year.
  if (indicator.dimension === 'length') return own;
  return bracketedDate(context, own) ?? nearestDate(context, dates) ?? dateOfTheWhole(context) ?? own;
}

/** “November 8.”, “Nov. 8: …”: in a chronicle a date stands above, or opens, what it dates. */
function headingDate({ article, index }: Context): PartialDate | undefined {
  for (let i = index; i >= Math.max(0, index - HEADING_SENTENCES); i--) {
    const sentence = article.sentences[i] ?? '';
    const opening = sentence.slice(0, LONGEST_HEADING);
    if (!OPENS_WITH_DATE.test(opening)) continue;
    const [first, ...others] = recogniseDates(opening, article.published);
    if (first === undefined || /\w/.test(opening.slice(0, first.start))) continue;
    if (/^(?::| [–—-])/.test(opening.slice(first.end))) return first.date;
    const alone = i < index && sentence.length <= LONGEST_HEADING && others.length === 0;
    if (alone && !/\w/.test(sentence.slice(first.end))) return first.date;
  }
  return undefined;
}

function bracketedDate({ after, article }: Context, own: PartialDate): PartialDate | undefined {
  const match = BRACKETED.exec(after);
  if (!match?.[1]) return undefined;
  const [bracket, ...others] = recogniseDates(match[1], article.published).map(({ date }) => date);
  // “(Olimova 2003; FMS 2011)”: of several sources none is the figure's date.
  if (others.length > 0) return own;
  // “411 in November (Interfax, December 1)”: the source's date is not the figure's.
  return recogniseDates(match[0].slice(0, -match[1].length - 2), article.published).length > 0 ? undefined : bracket;
}

/** The nearest date in the number's clause, unless the number is only measured from it, or it is still to come. */
function nearestDate(context: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const { quantity, sentence, clauseStart, clause, after, article } = context;
  const behind = sentence.length - after.length;
  const end = Math.min(clauseStart + clause.length, behind + (NEXT_STATEMENT.exec(after)?.index ?? after.length));
  const [nearest] = dates
    .filter((date) => date.start >= clauseStart && date.end <= end)
    .filter((date) => !isOfAnother(sentence.slice(clauseStart, date.start), sentence.slice(date.end, quantity.start)))
    .filter((date) => WHEN.test(sentence.slice(date.end)) || !isMeasuredFrom(sentence, date))
    .filter(({ start, end }) => !/\bnext\b/i.test(sentence.slice(start, end)))
    .filter((date) => !OF_AN_EVENT.test(sentence.slice(date.end, date.end + 12)))
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  if (nearest === undefined) return undefined;
  const { date } = endOfPeriod(nearest, dates, sentence);
  return isToCome(date, article.published) ? undefined : date;
}

/** “Between June and October”: a count of a period is whole at its end. */
function endOfPeriod(first: DateMention, dates: readonly DateMention[], sentence: string): DateMention {
  if (!/\bbetween $/i.test(sentence.slice(0, first.start))) return first;
  return dates.find(({ start }) => sentence.slice(first.end, start) === ' and ') ?? first;
}

function isMeasuredFrom(text: string, { start }: Span): boolean {
  return MEASURED_FROM.test(text.slice(Math.max(0, start - 60), start));
}

/** “14 of them”, “the remaining 43”: those counted before, so at the date given before. */
function dateOfTheWhole({ before, after, article, index }: Context): PartialDate | undefined {
  if (!OF_THEM_BEHIND.test(after) && !OF_THEM_BEFORE.test(before)) return undefined;
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const last = recogniseDates(text, article.published)
      .filter((date) => !isMeasuredFrom(text, date))
      .at(-1);
    if (last) return last.date;
  }
  return undefined;
}

/** “520 by November 16, and 200 since”: the date is the other number's. */
function isOfAnother(before: string, between: string): boolean {
  return /\d/.test(before) && (NEXT_STATEMENT.test(between) || /^ to (?:\w+ )?$/.test(between));
}

/** Whether a date lies behind the article's, as far as both are known: this month is not to come. */
function isToCome(date: PartialDate, published: PartialDate | null): boolean {
  if (published === null) return false;
  const precision = date.length < published.length ? precisionOf(date) : precisionOf(published);
  return cut(date, precision) > cut(published, precision);
}

function distance({ start, end }: DateMention, quantity: Quantity): number {
  return end <= quantity.start ? quantity.start - end : start - quantity.end;
}

function verdictDate(
  indicator: Indicator,
  context: Context,
  dates: readonly DateMention[],
  cast: Cast,
  subject: string,
): PartialDate | undefined {
  const { article, index, sentence, quantity, clause, clauseStart } = context;
  const inClause = dates.filter(({ start, end }) => start >= clauseStart && end <= clauseStart + clause.length);
  const here = dateOfVerdict(sentence, inClause, quantity.start) ?? dateOfVerdict(sentence, dates, quantity.start);
  if (here) return isToCome(here, article.published) ? undefined : here;
  // What was asked for was asked for before the verdict.
  if (indicator.asOf !== 'verdict' || REDUCED.test(sentence.slice(0, quantity.start))) return undefined;
  const person = cast.defendants.find((defendant) => defendant.person === subject);
  if (!person) return undefined;
  let antecedent: PartialDate | null = null;
  for (let i = index - 1; i >= Math.max(0, index - VERDICT_SENTENCES); i--) {
    const sentence = article.sentences[i] ?? '';
    if (!VERDICT.test(sentence) || !isAboutVerdictOf(person, article, i, cast)) continue;
    const found = article.datesIn(i, antecedent);
    antecedent = found.at(-1)?.date ?? antecedent;
    const date = dateOfVerdict(sentence, found, sentence.length);
    if (date) return date;
  }
  return undefined;
}

/** Whether a sentence speaks of the person, or of a conviction in the country that tried him. */
function isAboutVerdictOf(person: Person, article: ArticleContext, index: number, cast: Cast): boolean {
  const sentence = article.sentences[index] ?? '';
  if (article.referencesIn(index).some(({ persons }) => persons.includes(person))) return true;
  if (!convictionIn(person.court).test(sentence)) return false;
  return !cast.defendants.some(({ court }) => court !== person.court && courtOf(court).test(sentence));
}

const convictions = new Map<string, RegExp>();
const courts = new Map<string, RegExp>();

/** Finds a conviction in a country. */
function convictionIn(country: string): RegExp {
  const known = convictions.get(country);
  const pattern = known ?? new RegExp(`(?:conviction|convicted|jailed|sentenced|sentencing) in ${country}`, 'i');
  convictions.set(country, pattern);
  return pattern;
}

/** Finds a court of a country: “a court in Tajikistan”, “a Tajik court”. */
function courtOf(country: string): RegExp {
  const known = courts.get(country);
  const pattern = known ?? new RegExp(`court in ${country}|${country.slice(0, 5)}\\w* (?:[a-z]+ )?court`, 'i');
  courts.set(country, pattern);
  return pattern;
}

/** The date in a sentence whose nearest event is the verdict, the one closest to the number. */
function dateOfVerdict(sentence: string, dates: readonly DateMention[], at: number): PartialDate | undefined {
  if (dates.length === 0) return undefined;
  // In “On Monday X, who had flown …, was jailed” the day is not the flight's.
  const insertions = matchesOf(sentence, INSERTION).map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const insertionAt = (place: number) => insertions.findIndex(([start, end]) => place >= start && place < end);
  const events = matchesOf(sentence, EVENTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: match[1] !== undefined,
  }));
  // The number of years is itself what the court handed down.
  if (at < sentence.length) events.push({ start: at, end: at, verdict: true });
  const [best] = dates
    .filter((date) => isDateOfSentence(date, sentence))
    .filter((date) => {
      const [nearest] = events
        .filter(({ start }) => insertionAt(start) === insertionAt(date.start))
        .sort((a, b) => gap(date, a) - gap(date, b));
      // “On November 8 …” opens what it dates, however long that is.
      return nearest?.verdict === true && (date.start < 4 || gap(date, nearest) < VERDICT_REACH);
    })
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return best?.date;
}

/** How far an event is from a date, which is more often said behind it than before it. */
function gap(date: DateMention, event: Span): number {
  return event.start >= date.end ? event.start - date.end : (date.start - event.end) * 0.9;
}

/** Not that of another thing: “after November 8”, “last year's quarrel”. */
function isDateOfSentence({ start, end }: DateMention, sentence: string): boolean {
  const behind = sentence.slice(end, end + 40);
  if (OF_SOMETHING.test(behind)) return false;
  return THE_DAY_OF.test(behind) || !MEASURED_FROM.test(sentence.slice(Math.max(0, start - 40), start));
}

/** The last day named before a stay, plus its length, at the precision of a month. */
function endOfStay({ article, index, quantity, sentence }: Context): PartialDate | undefined {
  const years = (quantity.value ?? 0) * (YEARS_IN[quantity.unit ?? 'months'] ?? 0);
  for (let i = index; i >= Math.max(0, index - STAY_SENTENCES); i--) {
    const text = i === index ? sentence.slice(0, quantity.start) : (article.sentences[i] ?? '');
    const dates = recogniseDates(text, article.published).filter(({ date }) => date.length >= 7);
    const start = dates.at(-1)?.date;
    if (start === undefined) continue;
    const from = start.length >= 10 ? start : `${start}-15`;
    const end = shiftDays(from, Math.round(years * 365.25));
    // A stay that was still to come when the article appeared began on another day.
    return article.published !== null && end > lastDay(article.published) ? undefined : cut(end, 'month');
  }
  return undefined;
}
