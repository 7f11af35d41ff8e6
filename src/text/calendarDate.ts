import { MONTH_NAMES } from './monthNames.ts';
import {
  cut,
  daysBetween,
  firstDay,
  lastDay,
  type PartialDate,
  precisionOf,
  shiftYears,
  valid,
} from './partialDate.ts';

const A_YEAR = /(?:1[89]|20)\d\d$/;
const MONTH_NUMBERS = new Map(MONTH_NAMES.map((name, i) => [name.slice(0, 3), String(i + 1).padStart(2, '0')]));

/** The number of the month that words name, in two digits. */
export function monthIn(words: string): string {
  const names = words.match(/[A-Z][a-z]{2}/g) ?? [];
  return names.map((name) => MONTH_NUMBERS.get(name)).find((month) => month !== undefined) ?? '';
}

/** The date that three numbers mean: with full stops the day is first, with slashes the month where it can be. */
export function numericDate(words: string): PartialDate | undefined {
  const [first = '', second = '', year = ''] = words.split(/[./]/).map((part) => part.padStart(2, '0'));
  const dates = [`${year}-${second}-${first}`, `${year}-${first}-${second}`];
  return (words.includes('.') ? dates : dates.reverse()).find(valid);
}

/**
 * The date that a month, with or without a day and a year, means.
 *
 * @param words “8–9 November 2011”, “Nov. 8 of last year”, “last November”: of two days the last
 * @param published the day, month or year in which that was written
 * @param announced true where the words before speak of what is to come
 * @returns undefined where there is no such day, or no year and no date of writing
 */
export function calendarDate(
  words: string,
  published: PartialDate | null,
  announced: boolean,
): PartialDate | undefined {
  if (published !== null && / of last year$/.test(words)) {
    const year = shiftYears(published.slice(0, 4), -1);
    return calendarDate(words.replace(/ of last year$/, `, ${year}`), published, announced);
  }
  const ofYear = A_YEAR.exec(words)?.[0] ?? '';
  const day = words
    .slice(0, words.length - ofYear.length)
    .match(/\d{1,2}/g)
    ?.at(-1);
  if (ofYear === '' && published === null) return undefined;
  const year = ofYear || published?.slice(0, 4);
  const written = `${year}-${monthIn(words)}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  const date = ofYear === '' && published !== null ? nearest(written, words, published, announced) : written;
  return valid(date) ? date : undefined;
}

/** The same day or month in the year that the words mean: a report speaks of the last, an announcement of the nearest. */
function nearest(date: PartialDate, words: string, published: PartialDate, announced: boolean): PartialDate {
  const today = lastDay(published);
  const now = cut(today, precisionOf(date));
  if (/^next/i.test(words)) return shiftYears(date, date > now ? 0 : 1);
  if (/^this/i.test(words)) return date;
  // The day or month of now is past, too, but for “last November”.
  if (!announced) return shiftYears(date, date < now || (date === now && !/^last/i.test(words)) ? 0 : -1);
  const years = [0, 1, -1].map((by) => shiftYears(date, by));
  return years.reduce((best, other) => (gap(today, other) < gap(today, best) ? other : best));
}

function gap(day: PartialDate, date: PartialDate): number {
  return Math.abs(daysBetween(day, firstDay(date)));
}
