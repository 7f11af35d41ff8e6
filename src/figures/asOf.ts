import {
  cut,
  type DateMention,
  isLater,
  lastDay,
  type PartialDate,
  precisionOf,
  recogniseDates,
  shiftDays,
} from '../text/dates.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Span } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import type { Context } from './context.ts';
import { headingDate } from './headingDate.ts';
import type { Indicator } from './indicators.ts';
import { MEASURED_FROM } from './measuredFrom.ts';
import type { Cast } from './people.ts';
import { verdictDate } from './verdictDate.ts';

const OF_THEM_BEHIND = /^ of (?:them|these|those|whom)\b/;
/** “The remaining 43”, “of that number, 155”, “that is 14 percent of …” */
const OF_THEM_BEFORE = /\bthe (?:remaining|other) $|^Of (?:that number|them|these|those)\b[^.;]{0,40}$/i;
/** “That is equivalent to 47 percent of GDP”: of the sum that the sentence before was about. */
const THAT_IS =
  /^[“"]?(?:(?:That|This)(?: is|['’]s| was| makes| represents| equals| amounts to)(?: (?:equal|equivalent) to| worth)?|It (?:is|was) (?:(?:equal|equivalent) to|worth)) $/;
/** “$3 billion in 2011, against $2.3 billion the year before. That is half of GDP.”: of the sum, and not of what it is set against. */
const COMPARED_BEFORE = /\b(?:against|compared|exceed\w*|than|level of) [^;]{0,40}$/;
/** “During the same period, 41,000 returned.” */
const SAME_PERIOD =
  /\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Ff]or) the same (?:period|time|months|year)\b(?! (?:of|in|last|a)\b)/;
/** “Since 2004, when they were $252 million”. */
const WHEN = /^, when\b/;
/** Where another statement begins, whose date is its own. */
const NEXT_STATEMENT = /, (?:and|who|which|against|up|down)\b/;
/** The same, behind the number only: “1,502 this year, 318 of them in November”. */
const NEXT_BEHIND =
  /, (?:and|but|while|who|which|against|compared|up|down|from)\b|, (?:\w+ )?\d[\d,]* of (?:them|whom)\b| and (?:that|it|the (?:following|next) day)\b/;
/** “Since the verdict was announced last Tuesday”: from then on, and not then. */
const SINCE = /\bsince\b[^,;.\d]{1,60}$/i;
/** “Whose jailing two weeks ago led to …”: the date is the event’s alone. */
const EVENT_BEFORE = /\b(?:jailing|sentencing|conviction|imprisonment|verdict|landing)(?: (?:on|last|of))?\s$/i;
/** “A nation of seven million that fought a war in the 1990s” */
const RELATIVE = /^[^,;]{0,40}\b(?:that|which|who)\b/;
/** “Figures released on October 18 show 870,000 departures in the first nine months”: the date of the figures’ release. */
const RELEASE =
  /\b(?:released|published|issued|presented|announced|reported|said|told [\w ]{2,30}|according to [\w’' ]{2,40}) (?:(?:in \w+|late|early) )?(?:on )?$/i;
const BRACKETED = /^[^.;()\d]{0,240}\(([^()]{4,90})\)/;
const OF_AN_EVENT = /^ (?:verdict|ruling|sentence|arrest|election)/i;

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
  const heading = headingDate(context);
  const own = heading ?? context.article.published ?? '';
  if (indicator.about === 'defendant') return verdictDate(indicator, context, dates, cast, subject) ?? own;
  if (indicator.asOf === 'end of stay') return endOfStay(context) ?? own;
  // A border is as long in any year.
  if (indicator.dimension === 'length') return own;
  const dated = openingDate(context, dates) ?? bracketedDate(context, own) ?? nearestDate(indicator, context, dates);
  return (
    dated ??
    dateOfTheWhole(context) ??
    dateOfTheSum(indicator, context) ??
    heading ??
    narratedDate(indicator, context, dates) ??
    own
  );
}

/** “In 2010 they were $2.1 billion (National Bank, January 2011)”: the sentence opens with a date of its own. */
function openingDate({ sentence, quantity, article }: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const [first, ...others] = dates.filter(({ end }) => end <= quantity.start);
  if (first === undefined || others.length > 0 || !/^In $/.test(sentence.slice(0, first.start))) return undefined;
  if (!/^[a-z\s]|^,/.test(sentence.slice(first.end)) || !BRACKETED.test(sentence.slice(quantity.end))) return undefined;
  return isLater(first.date, article.published) ? undefined : first.date;
}

/** How long after an event an article that speaks of it looks back. */
const LOOKING_BACK_DAYS = 60;
/** How many sentences back the event that a story goes on with may have been dated. */
const NARRATED_SENTENCES = 2;
/** What has happened up to now, and is no part of the story told. */
const UP_TO_NOW = /\b(?:now|so far|already|currently|ha(?:s|ve)|are|is|will)\b/i;

/** “That was on display in November 2011. Russia detained hundreds …”: who looks back tells what followed. */
function narratedDate(
  { status }: Indicator,
  { article, index, sentence }: Context,
  dates: readonly DateMention[],
): PartialDate | undefined {
  const { published } = article;
  if (published === null || (status !== 'detained' && status !== 'deported')) return undefined;
  if (dates.length > 0 || UP_TO_NOW.test(sentence)) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - NARRATED_SENTENCES); i--) {
    const date = article.datesIn(i, null).at(-1)?.date;
    if (date === undefined) continue;
    if (precisionOf(date) === 'year') return undefined;
    return lastDay(date) < shiftDays(lastDay(published), -LOOKING_BACK_DAYS) ? cut(date, 'month') : undefined;
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
function nearestDate(indicator: Indicator, context: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const { quantity, sentence, clauseStart, clause, after, article } = context;
  const behind = sentence.length - after.length;
  const end = Math.min(clauseStart + clause.length, behind + (NEXT_BEHIND.exec(after)?.index ?? after.length));
  const candidates = dates
    .filter((date) => date.start >= clauseStart && date.end <= end)
    .filter((date) => !isOfAnother(sentence.slice(clauseStart, date.start), sentence.slice(date.end, quantity.start)))
    .filter((date) => WHEN.test(sentence.slice(date.end)) || !isMeasuredFrom(sentence, date))
    .filter(({ start, end }) => !/\bnext\b/i.test(sentence.slice(start, end)))
    .filter(
      ({ start, end }) =>
        !OF_AN_EVENT.test(sentence.slice(end, end + 12)) &&
        !EVENT_BEFORE.test(sentence.slice(Math.max(0, start - 30), start)),
    )
    .filter(
      ({ start }) =>
        start < quantity.end || indicator.topic !== 'economy' || !RELATIVE.test(sentence.slice(quantity.end, start)),
    )
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  const [first] = candidates;
  // “Figures released on Tuesday show that 870,000 left in the first half of the year”, “$2.3bn in 2010 and $1.8bn in 2009”
  const later = candidates.find(({ start }) => start >= quantity.end);
  const isPrior = first !== undefined && first.end <= quantity.start;
  const isOfRelease = isPrior && isDateOfOther(sentence, first, quantity);
  // “Said on 20 November that 310 had been detained over the past week”: a period that ends on the day it is told.
  const nearest = later !== undefined && isOfRelease && !first.date.startsWith(later.date) ? later : first;
  if (nearest === undefined) return undefined;
  const { date } = endOfPeriod(nearest, dates, sentence);
  return isLater(date, article.published) ? undefined : date;
}

/** Whether a date before the number may be that of a release, or of another number in a list. */
function isDateOfOther(sentence: string, { start, end }: DateMention, quantity: Quantity): boolean {
  if (RELEASE.test(sentence.slice(Math.max(0, start - 60), start))) return true;
  return /\d/.test(sentence.slice(0, start)) && /^ and (?:\w+ )?$/.test(sentence.slice(end, quantity.start));
}

/** “Between June and October”: a count of a period is whole at its end. */
function endOfPeriod(first: DateMention, dates: readonly DateMention[], sentence: string): DateMention {
  if (!/\bbetween $/i.test(sentence.slice(0, first.start))) return first;
  return dates.find(({ start }) => sentence.slice(first.end, start) === ' and ') ?? first;
}

function isMeasuredFrom(text: string, { start, end }: Span): boolean {
  // “From 11 to 14 November”: until then.
  if (/\d (?:to|and) \d/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return MEASURED_FROM.test(before) || SINCE.test(before);
}

/** “14 of them”, “the remaining 43”: those counted before, so at the date given before. */
function dateOfTheWhole({ before, after, article, index }: Context): PartialDate | undefined {
  const ofThem = OF_THEM_BEHIND.test(after) || OF_THEM_BEFORE.test(before);
  const thatIs = THAT_IS.test(before);
  if (!ofThem && !thatIs && !SAME_PERIOD.test(`${before}#${after}`)) return undefined;
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const last = recogniseDates(text, article.published)
      .filter((date) => !isMeasuredFrom(text, date))
      .findLast(({ start }) => !thatIs || !COMPARED_BEFORE.test(text.slice(0, start)));
    if (last) return last.date;
  }
  return undefined;
}

/** “$2.2 billion in 2010, more than it exports, and the equivalent of 39 percent of GDP”: a share has the date of its sum. */
function dateOfTheSum({ dimension, topic }: Indicator, { before, article, index }: Context): PartialDate | undefined {
  if (topic !== 'remittances' || dimension !== 'percent' || !EQUALLING.test(before)) return undefined;
  const text = SUM.test(before) ? before : THAT_SUM.test(before) ? (article.sentences[index - 1] ?? '') : '';
  if (!SUM.test(text)) return undefined;
  return recogniseDates(text, article.published)
    .filter((date) => !isMeasuredFrom(text, date))
    .findLast(({ start }) => !COMPARED_BEFORE.test(text.slice(0, start)))?.date;
}

const EQUALLING =
  /\b(?:(?:equivalent|equal) (?:of|to)|equals|equall?ing|(?:amount(?:s|ed|ing)|comes?|came) to|represent(?:s|ed|ing)|account(?:s|ed|ing) for|(?:is|was|would be|are|were)) $/;
const SUM = /[$€£]\d|\b(?:billion|bn)\b/;
/** Begins the clause: “the bank says that is equal to …” */
const THAT_SUM =
  /(?:^|, (?:and )?|\b(?:says?|said|told [\w ]{1,40}) (?:that )?)(?:[Tt]hat|[Tt]his|[Tt]he (?:sum|total|amount)) [^,;]{0,24}$/;

/** “520 by November 16, and 200 since”: the date is the other number's. */
function isOfAnother(before: string, between: string): boolean {
  return /\d/.test(before) && (NEXT_STATEMENT.test(between) || /^ to (?:\w+ )?$/.test(between));
}

function distance({ start, end }: DateMention, quantity: Quantity): number {
  return end <= quantity.start ? quantity.start - end : start - quantity.end;
}

const ENDED_BY = /\b(?:arrest\w*|until|jail\w*|custody|prison)\b[^.;,\d]{0,30}$/i;

/** The last day named before a stay, plus its length, at the precision of a month. */
function endOfStay({ article, index, quantity, sentence }: Context): PartialDate | undefined {
  // “Kept in a hotel for two months and placed under arrest on May 12”
  const behind = sentence.slice(quantity.end);
  const [arrest] = recogniseDates(behind, article.published).filter(({ start }) =>
    ENDED_BY.test(behind.slice(0, start)),
  );
  if (arrest !== undefined) return arrest.date;
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
