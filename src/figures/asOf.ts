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
const MEASURED_FROM = new RegExp(`(?:^|[^A-Za-z])${anyOf(NOT_AS_OF)} (?:the )?$`, 'i');
/** “last week's convictions”, “November 8, the day they were jailed”: the event names the date, wherever it is from. */
const THE_DAY_OF = /^(?:['’]s\b|,? (?:the day|when|on which)\b)/;
const OF_SOMETHING = new RegExp(`^['’]s (?!(?:\\w+ )?${anyOf(VERDICT_EVENTS)})`, 'i');
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
  return bracketedDate(context) ?? nearestDate(context, dates) ?? dateOfTheWhole(context) ?? own;
}

/** “November 8.”, “Nov. 8: …”: in a chronicle a date stands above what it dates. */
function headingDate({ article, index, sentence }: Context): PartialDate | undefined {
  const opening = sentence.slice(0, LONGEST_HEADING);
  const [first] = recogniseDates(opening, article.published);
  if (
    first !== undefined &&
    !/\w/.test(opening.slice(0, first.start)) &&
    /^(?::| [–—-])/.test(opening.slice(first.end))
  )
    return first.date;
  for (let i = index - 1; i >= Math.max(0, index - HEADING_SENTENCES); i--) {
    const heading = article.sentences[i] ?? '';
    if (heading.length > LONGEST_HEADING) continue;
    const [date, ...others] = recogniseDates(heading, article.published);
    if (date === undefined || others.length > 0) continue;
    if (!/\w/.test(heading.slice(0, date.start) + heading.slice(date.end))) return date.date;
  }
  return undefined;
}

function bracketedDate({ after, article }: Context): PartialDate | undefined {
  const match = BRACKETED.exec(after);
  if (!match?.[1]) return undefined;
  const bracket = recogniseDates(match[1], article.published)[0]?.date;
  // “411 in November (Interfax, December 1)”: the source's date is not the figure's.
  return recogniseDates(match[0].slice(0, -match[1].length - 2), article.published).length > 0 ? undefined : bracket;
}

/** The nearest date in the number's clause, unless the number is only measured from it, or it is still to come. */
function nearestDate(context: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const { quantity, sentence, clauseStart, clause, after, article } = context;
  const end = Math.min(clauseStart + clause.length, quantity.end + (NEXT_STATEMENT.exec(after)?.index ?? after.length));
  const [nearest] = dates
    .filter((date) => date.start >= clauseStart && date.end <= end)
    .filter((date) => !isOfAnother(sentence.slice(clauseStart, date.start), sentence.slice(date.end, quantity.start)))
    .filter(({ start }) => !MEASURED_FROM.test(sentence.slice(Math.max(0, start - 40), start)))
    .filter((date) => !OF_AN_EVENT.test(sentence.slice(date.end, date.end + 12)))
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  if (nearest === undefined) return undefined;
  return isToCome(nearest.date, article.published) ? undefined : nearest.date;
}

/** “14 of them”, “the remaining 43”: those counted before, so at the date given before. */
function dateOfTheWhole({ before, after, article, index }: Context): PartialDate | undefined {
  if (!/^ of (?:them|these|those|whom)\b/.test(after) && !/\bthe (?:remaining|other) $/i.test(before)) return undefined;
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const last = recogniseDates(text, article.published)
      .filter(({ start }) => !MEASURED_FROM.test(text.slice(Math.max(0, start - 40), start)))
      .at(-1);
    if (last) return last.date;
  }
  return undefined;
}

/** “520 by November 16, and 200 since”: the date is the other number's. */
function isOfAnother(before: string, between: string): boolean {
  return /\d/.test(before) && NEXT_STATEMENT.test(between);
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
