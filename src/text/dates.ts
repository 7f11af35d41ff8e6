// English alone: all languages are some two hundred modules, which every command would load.
import { casual } from 'chrono-node/en';
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
import { matchesOf } from './matchesOf.ts';
import {
  cut,
  lastDay,
  monthsBetween,
  type PartialDate,
  type Precision,
  precisionOf,
  shiftDays,
  shiftMonths,
  shiftYears,
  valid,
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
 * Where dates stand. Resolving them is chrono's job; finding them is ours, because chrono also takes “8 1/2” for the
 * second of January. There is a group for each form. Most words are left out by their first letter, before the forms are tried.
 */
const DATE = new RegExp(
  `\\b(?=[\\d${FIRST_LETTERS}])${anyOf(Object.values(DATE_FORMS).map((pattern) => `(${pattern})`))}`,
  'g',
);
const FORMS = Object.keys(DATE_FORMS).filter(isDateForm);

const COUNTED = new RegExp(`^ (?:${anyOf(COUNTED_ADJECTIVES)} ){0,3}${anyOf(COUNTED_NOUNS)}`, 'i');
const COUNTED_BEFORE = new RegExp(`(?:^|[^A-Za-z])${anyOf(HEDGES_OF_COUNTS)} $`, 'i');
const ANNOUNCED = new RegExp(`\\b${anyOf(ANNOUNCING)}\\b[^.;]{0,40}$`, 'i');
const A_YEAR = /(?:1[89]|20)\d\d$/;

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
    if (date === undefined) continue;
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
      return last === null ? undefined : shiftYears(last, -1);
    case 'monthOfYear':
      return published === null ? undefined : resolveMonthOfYear(words, published, last);
    case 'ago':
      return resolveAgo(words, published, last);
    case 'period':
      return published === null ? undefined : resolvePeriod(words, lastDay(published));
    case 'day':
      return published === null ? undefined : resolveDay(words, published, announced);
    case 'monthYear':
      return byChrono(words, lastDay(published ?? words.slice(-4)), 'month');
    case 'numeric':
    case 'dayMonth':
    case 'monthDay':
    case 'month':
    case 'namedMonth':
      return resolveCalendarDate(form, words, published, announced || /^next/i.test(words));
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

/** “October this year”, “November of that year” */
function resolveMonthOfYear(words: string, published: PartialDate, last: PartialDate | null): PartialDate | undefined {
  const of = /(?:that|the same) year$/i.test(words) ? last : published;
  if (of === null) return undefined;
  const year = shiftYears(of.slice(0, 4), /last year$/i.test(words) ? -1 : 0);
  return byChrono(`${words.replace(/\W.*$/, '')} ${year}`, lastDay(published), 'month');
}

/** “Two weeks earlier” counts from the day the text last spoke of, “two weeks ago” from the article. */
function resolveAgo(words: string, published: PartialDate | null, last: PartialDate | null): PartialDate | undefined {
  if (/later$/i.test(words)) {
    // As many years behind as “ago” would be before.
    const year = last && byChrono(words.replace(/later$/i, 'ago'), lastDay(last), 'month')?.slice(0, 4);
    return year ? String(2 * Number(last.slice(0, 4)) - Number(year)) : undefined;
  }
  const from = /ago$/i.test(words) || last === null ? published : last;
  if (from === null || published === null) return undefined;
  const day = byChrono(
    words
      .replace(/(?:earlier|before)$/i, 'ago')
      .replace(/^the /i, 'a ')
      .replace(/^a fortnight/i, 'two weeks'),
    lastDay(from),
    'day',
  );
  if (day === undefined) return undefined;
  const precision = /year/i.test(words) ? 'year' : /month/i.test(words) ? 'month' : 'day';
  return cut(cut(day, precision), precisionOf(from));
}

function resolvePeriod(words: string, today: PartialDate): PartialDate {
  const step = /^(?:last|the (?:past|previous))/i.test(words) ? -1 : /^(?:next|the following)/i.test(words) ? 1 : 0;
  if (/year$/i.test(words)) return cut(shiftYears(today, step), 'year');
  if (/month$/i.test(words)) return shiftMonths(today, step);
  // A week may lie across two months, and is known no better than by the month it is mostly in.
  if (/week/i.test(words)) return cut(shiftDays(today, 7 * step), 'month');
  // “Last summer”, said in spring, was the year before, and so was “last autumn”, said in summer.
  const notYet = today.slice(5, 7) < (/(?:autumn|fall)$/i.test(words) ? '09' : '06');
  return cut(shiftYears(today, step < 0 && notYet ? -1 : 0), 'year');
}

function resolveDay(words: string, published: PartialDate, announced: boolean): PartialDate | undefined {
  const today = lastDay(published);
  const found = byChrono(words, today, 'day');
  if (found === undefined) return undefined;
  return cut(!announced && found > today ? shiftDays(found, -7) : found, precisionOf(published));
}

function resolveCalendarDate(
  form: DateForm,
  words: string,
  published: PartialDate | null,
  announced: boolean,
): PartialDate | undefined {
  const withYear = A_YEAR.test(words);
  if (published === null && !withYear) return undefined;
  if (published !== null && / of last year$/.test(words)) {
    const year = shiftYears(published.slice(0, 4), -1);
    return resolveCalendarDate(form, words.replace(/ of last year$/, `, ${year}`), published, announced);
  }
  const today = lastDay(published ?? '2000');
  const precision: Precision = form === 'month' || form === 'namedMonth' ? 'month' : 'day';
  const found = byChrono(form === 'namedMonth' ? words.replace(/^\w+ /, '') : words, today, precision);
  if (found === undefined || withYear) return found;
  // Chrono takes the nearest such day or month; a report speaks of the last one, an announcement of the next.
  const now = cut(today, precision);
  if (announced) {
    const months = monthsBetween(now, found);
    return months < -6 ? shiftYears(found, 1) : months > 11 ? shiftYears(found, -1) : found;
  }
  const last = /^last/i.test(words);
  const near = shiftYears(found, isPast(found, now, last) ? 1 : 0);
  return isPast(near, now, last) ? near : shiftYears(near, -1);
}

/** The day or month of now is past, too, but for “last November”. */
function isPast(date: PartialDate, now: PartialDate, last: boolean): boolean {
  return date < now || (date === now && !last);
}

/** Chrono's answers for single phrases: reports repeat their dates. */
const remembered = new Map<string, PartialDate | undefined>();
const REMEMBERED_AT_MOST = 20_000;

function byChrono(words: string, today: PartialDate, precision: Precision): PartialDate | undefined {
  // What names its year is the same from every day.
  const key = A_YEAR.test(words) ? `${words}|${precision}` : `${words}|${precision}|${today}`;
  if (remembered.has(key)) return remembered.get(key);
  const date = parse(
    words.replace(/\b\d{1,2}(?:[-–]| and | to )(?=\d)/, '').replace(/^(\d{1,2})(?:st|nd|rd|th)? of /i, '$1 '),
    today,
    precision,
  );
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(key, date);
  return date;
}

function parse(words: string, today: PartialDate, precision: Precision): PartialDate | undefined {
  // Chrono reads references in local time: noon keeps every zone on the same day.
  const [year, month, day] = today.split('-').map(Number);
  const [result] = casual.parse(words, new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, 12));
  if (!result) return undefined;
  const { start } = result;
  const parts = [start.get('year'), start.get('month'), start.get('day')];
  const iso = parts.map((part, i) => String(part ?? 1).padStart(i === 0 ? 4 : 2, '0')).join('-');
  const toTheDay = start.isCertain('day') || start.isCertain('weekday') || /\d|day|tonight/i.test(words);
  return cut(iso, toTheDay ? precision : 'month');
}
