import { calendarDate, monthIn, numericDate } from './calendarDate.ts';
import {
  ANNOUNCING,
  COUNTED_ADJECTIVES,
  COUNTED_NOUNS,
  DATE_FORMS,
  type DateForm,
  FIRST_LETTERS,
  FIRST_MONTHS,
  HEDGES_OF_COUNTS,
} from './dateForms.ts';
import { daysAway } from './daysAway.ts';
import { matchesOf } from './matchesOf.ts';
import { UNITS_AND_TEENS } from './numberWords.ts';
import {
  cut,
  lastDay,
  type PartialDate,
  precisionOf,
  shiftDays,
  shiftMonths,
  shiftYears,
  valid,
  weekdayOf,
} from './partialDate.ts';
import { anyOf } from './phrases.ts';

export { agree, cut, isLater, lastDay, type PartialDate, precisionOf, shiftDays, valid } from './partialDate.ts';

/** A date in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
}

/**
 * Where dates stand. What “last Tuesday” means is chrono's to say; finding dates is ours, because chrono also takes “8 1/2” for
 * the second of January. There is a group for each form. Most words are left out by their first letter, before the forms are tried.
 */
const DATE = new RegExp(
  `\\b(?=[\\d${FIRST_LETTERS}])${anyOf(Object.values(DATE_FORMS).map((pattern) => `(${pattern})`))}`,
  'g',
);
const FORMS = Object.keys(DATE_FORMS).filter(isDateForm);

const COUNTED = new RegExp(`^ (?:${anyOf(COUNTED_ADJECTIVES)} ){0,3}${anyOf(COUNTED_NOUNS)}`, 'i');
const COUNTED_BEFORE = new RegExp(`(?:^|[^A-Za-z])${anyOf(HEDGES_OF_COUNTS)} $`, 'i');
const ANNOUNCED = new RegExp(`\\b${anyOf(ANNOUNCING)}\\b[^.;]{0,40}$`, 'i');

/** What a date without a year or a month is seen from. */
interface Viewpoint {
  /** The article's date, at its precision. */
  readonly published: PartialDate | null;
  /** The date that the text named last. */
  readonly last: PartialDate | null;
  /** True where the words before announce what is to come. */
  readonly announced: boolean;
}

/**
 * Finds the dates in a sentence and resolves them against the article's date.
 *
 * A date without a year is taken to be the last one before the article, unless the words announce it (“scheduled for
 * September”). “Later that month” follows the last month named, in this text or, by `antecedent`, before it.
 *
 * @param published the article's date, at its precision
 * @param antecedent the date that the text named last before this sentence
 * @returns dates in text order, each ISO at the precision of its words; spans are in UTF-16 units of `text`. Words that need an
 *   article's date are left out where `published` is null
 * @example
 * ```ts
 * import { recogniseDates } from 'price-of-a-pilot/extractor';
 *
 * const dates = recogniseDates('Jailed on Nov. 8, they were freed last Tuesday.', '2011-11-28');
 * dates.map(({ date }) => date); // → ['2011-11-08', '2011-11-22']
 * ```
 */
export function recogniseDates(
  text: string,
  published: PartialDate | null,
  antecedent: PartialDate | null = null,
): DateMention[] {
  const plain = text.replaceAll('\u00a0', ' ');
  const mentions: DateMention[] = [];
  let last = antecedent;
  for (const match of matchesOf(plain, DATE)) {
    const { 0: words, index: start } = match;
    const end = start + words.length;
    const form = formOf(match);
    if (form === undefined || (form === 'year' && isCount(plain, start, end))) continue;
    const announced = ANNOUNCED.test(plain.slice(Math.max(0, start - 60), start));
    const date = resolve(form, words, { published, last, announced });
    // There was no February 29 a year before, nor a year before the first.
    if (date === undefined || !valid(date)) continue;
    mentions.push({ start, end, date });
    last = date;
  }
  return mentions;
}

function isDateForm(name: string): name is DateForm {
  return name in DATE_FORMS;
}

function formOf([, ...groups]: RegExpExecArray): DateForm | undefined {
  return FORMS[groups.findIndex((group) => group !== undefined)];
}

/** “2,000” is no year, nor is “2011 migrants”. */
function isCount(text: string, start: number, end: number): boolean {
  // “In 2011 migrants sent …”: nothing happens in a number of migrants.
  if (/\b[Ii]n $/.test(text.slice(Math.max(0, start - 4), start))) return false;
  return COUNTED.test(text.slice(end, end + 60)) || COUNTED_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}

function resolve(form: DateForm, words: string, view: Viewpoint): PartialDate | undefined {
  const { published, last, announced } = view;
  switch (form) {
    case 'year':
      return words;
    case 'years':
    case 'decade':
      return words.slice(0, 4);
    case 'iso':
      return valid(words) ? words : undefined;
    case 'that':
      if (/^the/i.test(words)) return last === null || precisionOf(last) !== 'day' ? undefined : shiftDays(last, 1);
      return last === null ? undefined : cut(last, /day/i.test(words) ? 'day' : /year/i.test(words) ? 'year' : 'month');
    case 'firstMonths':
      return resolveFirstMonths(words, published);
    case 'sameMonths':
      return last === null ? undefined : sameAYearBefore(last);
    case 'monthOfYear':
      return published === null ? undefined : resolveMonthOfYear(words, published, last);
    case 'ago':
      return resolveAgo(words, published, last);
    case 'period':
      return published === null ? undefined : resolvePeriod(words, lastDay(published));
    case 'day':
      return published === null ? undefined : resolveDay(words, published, announced);
    case 'numeric':
      return numericDate(words);
    case 'monthYear':
    case 'dayMonth':
    case 'monthDay':
    case 'month':
    case 'namedMonth':
      return calendarDate(words, published, announced);
  }
}

/** “The first four months of this year” */
function resolveFirstMonths(words: string, published: PartialDate | null): PartialDate | undefined {
  const [, count = '', of = ''] =
    /^(?:first|in|during|over) (\w+)(?: months)?(?: \([^()]*\))? of (.*)$/i.exec(words) ?? [];
  const thisYear = published?.slice(0, 4);
  const months = FIRST_MONTHS[count.toLowerCase()];
  const year = /^\d/.test(of) ? of : /last/i.test(of) && thisYear !== undefined ? shiftYears(thisYear, -1) : thisYear;
  return year === undefined || months === undefined ? undefined : `${year}-${String(months).padStart(2, '0')}`;
}

/** In the year before, to the month where it had no such day. */
function sameAYearBefore(date: PartialDate): PartialDate {
  const before = shiftYears(date, -1);
  return valid(before) ? before : cut(before, 'month');
}

/** “October this year”, “November of that year” */
function resolveMonthOfYear(words: string, published: PartialDate, last: PartialDate | null): PartialDate | undefined {
  const of = /(?:that|the same) year$/i.test(words) ? last : published;
  if (of === null) return undefined;
  const year = shiftYears(of.slice(0, 4), /last year$/i.test(words) ? -1 : 0);
  return `${year}-${monthIn(words)}`;
}

const COUNT_AND_UNIT = /^(\w+) (day|week|fortnight|month|year)/i;

/** “Two weeks earlier” counts from the day the text last spoke of, “two weeks ago” from the article. */
function resolveAgo(words: string, published: PartialDate | null, last: PartialDate | null): PartialDate | undefined {
  const later = /later$/i.test(words);
  const from = later ? last : /ago$/i.test(words) ? published : (last ?? published);
  if (from === null || (published === null && !later)) return undefined;
  const [, word = '', unit = ''] = COUNT_AND_UNIT.exec(words.toLowerCase()) ?? [];
  const count = /^(?:an?|the)$/.test(word) ? 1 : (UNITS_AND_TEENS[word] ?? Number(word));
  switch (unit) {
    case 'year':
      return shiftYears(cut(from, 'year'), later ? count : -count);
    case 'month':
      return cut(shiftMonths(lastDay(from), -count), precisionOf(from));
    default:
      return cut(shiftDays(lastDay(from), -count * (DAYS_IN[unit] ?? 1)), precisionOf(from));
  }
}

const DAYS_IN: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };

function resolvePeriod(words: string, today: PartialDate): PartialDate {
  const step = /^(?:last|the (?:past|previous))/i.test(words) ? -1 : /^(?:next|the following)/i.test(words) ? 1 : 0;
  if (/year$/i.test(words)) return shiftYears(cut(today, 'year'), step);
  if (/month$/i.test(words)) return shiftMonths(today, step);
  // A week may lie across two months, and is known no better than by the month it is mostly in.
  if (/week/i.test(words)) return cut(shiftDays(today, 7 * step), 'month');
  // “Last summer”, said in spring, was the year before, and so was “last autumn”, said in summer.
  const notYet = today.slice(5, 7) < (/(?:autumn|fall)$/i.test(words) ? '09' : '06');
  return shiftYears(cut(today, 'year'), step < 0 && notYet ? -1 : 0);
}

function resolveDay(words: string, published: PartialDate, announced: boolean): PartialDate | undefined {
  const today = lastDay(published);
  const away = daysAway(words, weekdayOf(today));
  if (away === undefined) return undefined;
  // “Next Tuesday”, said on a Saturday, is no day of the week that ends.
  if (/^next/i.test(words)) return cut(shiftDays(today, away > 0 ? away : away + 7), precisionOf(published));
  const ahead = announced || /^tomorrow/i.test(words);
  return cut(shiftDays(today, !ahead && away > 0 ? away - 7 : away), precisionOf(published));
}
