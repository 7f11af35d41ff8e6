import { cut, type DateMention, lastDay, type PartialDate, recogniseDates, shiftDays } from '../text/dates.ts';
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
const BRACKETED = /^[^.;()]{0,240}\(([^()]{4,90})\)/;
const OF_AN_EVENT = /^ (?:verdict|ruling|sentence|arrest|election)/i;
const VERDICT = /(?:sentenc|jail|convict|verdict|guilty)/i;

/** How many characters may lie between a verdict and its date. */
const VERDICT_REACH = 120;
/** How many sentences back a verdict may have been dated. */
const VERDICT_SENTENCES = 40;
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
  const own = context.article.published ?? '';
  if (indicator.about === 'defendant') return verdictDate(context, dates, cast, subject) ?? own;
  if (indicator.asOfEnd) return endOfStay(context) ?? own;
  return bracketedDate(context) ?? nearestDate(context, dates) ?? own;
}

function bracketedDate({ after, article }: Context): PartialDate | undefined {
  const bracket = BRACKETED.exec(after)?.[1];
  return bracket === undefined ? undefined : recogniseDates(bracket, article.published)[0]?.date;
}

/** The nearest date in the number's clause, unless the number is only measured from it, or it is still to come. */
function nearestDate(context: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const { quantity, sentence, clauseStart, clause, article } = context;
  const [nearest] = dates
    .filter(({ start, end }) => start >= clauseStart && end <= clauseStart + clause.length)
    .filter(({ start }) => !MEASURED_FROM.test(sentence.slice(Math.max(0, start - 40), start)))
    .filter(({ end }) => !OF_AN_EVENT.test(sentence.slice(end, end + 12)))
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  if (nearest === undefined) return undefined;
  const future = article.published !== null && lastDay(nearest.date) > lastDay(article.published);
  return future ? undefined : nearest.date;
}

function distance({ start, end }: DateMention, quantity: Quantity): number {
  return end <= quantity.start ? quantity.start - end : start - quantity.end;
}

function verdictDate(
  context: Context,
  dates: readonly DateMention[],
  cast: Cast,
  subject: string,
): PartialDate | undefined {
  const here = dateOfVerdict(context.sentence, dates, context.quantity.start);
  if (here) return here;
  const { article, index } = context;
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
  const events = matchesOf(sentence, EVENTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: match[1] !== undefined,
  }));
  // The number of years is itself what the court handed down.
  if (at < sentence.length) events.push({ start: at, end: at, verdict: true });
  const [best] = dates
    .filter(({ start }) => !MEASURED_FROM.test(sentence.slice(Math.max(0, start - 40), start)))
    .filter((date) => {
      const [nearest] = [...events].sort((a, b) => gap(date, a) - gap(date, b));
      return nearest?.verdict === true && gap(date, nearest) < VERDICT_REACH;
    })
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return best?.date;
}

/** How far an event is from a date, which is more often said behind it than before it. */
function gap(date: DateMention, event: Span): number {
  return event.start >= date.end ? event.start - date.end : (date.start - event.end) * 0.9;
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
