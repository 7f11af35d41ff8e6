/** An ISO date at the precision known: `2011`, `2011-11` or `2011-11-08`. */
export type PartialDate = string;

export type Precision = 'year' | 'month' | 'day';

/** In milliseconds. */
const A_DAY = 86_400_000;

/** The length of an ISO date at each precision. */
const LENGTHS: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

/** The precision at which a date is written. */
export function precisionOf(date: PartialDate): Precision {
  return date.length >= LENGTHS.day ? 'day' : date.length >= LENGTHS.month ? 'month' : 'year';
}

/** The date at a precision no finer than asked. */
export function cut(date: PartialDate, precision: Precision): PartialDate {
  return date.slice(0, LENGTHS[precision]);
}

/** Whether a date lies behind another, as far as both are known: this month is not to come. Nothing lies behind no date. */
export function isLater(date: PartialDate, than: PartialDate | null): boolean {
  if (than === null) return false;
  const precision = date.length < than.length ? precisionOf(date) : precisionOf(than);
  return cut(date, precision) > cut(than, precision);
}

/** Two dates agree if they are equal at the coarser of their precisions. */
export function agree(a: PartialDate, b: PartialDate): boolean {
  const coarser = a.length < b.length ? precisionOf(a) : precisionOf(b);
  return cut(a, coarser) === cut(b, coarser);
}

/** True for an ISO date that exists, at any of the three precisions. */
export function valid(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

function daysIn(year: number, month: number): number {
  // The calendar repeats itself every 400 years; years below 100 would be read as of the last century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The first day that a date at some precision may mean. */
export function firstDay(date: PartialDate): PartialDate {
  return date + '-01-01'.slice(date.length - LENGTHS.year);
}

/** The last day that a date at some precision may mean. */
export function lastDay(date: PartialDate): PartialDate {
  if (date.length >= LENGTHS.day) return date;
  const month = date.length >= LENGTHS.month ? Number(date.slice(5, 7)) : 12;
  return isoDay(Number(date.slice(0, 4)), month + 1, 0);
}

/** The day some days later, or earlier. */
export function shiftDays(day: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, LENGTHS.day);
}

/** The same day or month some years later, or earlier. */
export function shiftYears(date: PartialDate, years: number): PartialDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

/** The month some months later, or earlier. */
export function shiftMonths(date: PartialDate, months: number): PartialDate {
  return cut(isoDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months, 1), 'month');
}

/** How many days lie between two days. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return (Date.parse(to) - Date.parse(from)) / A_DAY;
}

/** The day of the week of a day, from 0 for Monday. */
export function weekdayOf(day: PartialDate): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** The ISO day of a year, month (from 1) and day of the month; those beyond their bounds run over. */
export function isoDay(year: number, month: number, day: number): PartialDate {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, LENGTHS.day);
}
