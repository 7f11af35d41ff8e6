/** Dates as the tables hold them: ISO, at the precision known (`2011`, `2011-11` or `2011-11-08`). */
import { utcDay, utcFormat, utcMonth, utcYear } from 'd3';

const STEPS = { 4: utcYear, 7: utcMonth, 10: utcDay } as const;
const ISO = /^\d{4}(-\d{2}){0,2}$/;
const isPrecision = (length: number): length is keyof typeof STEPS => length in STEPS;

/** The first instant of a period and the first after it, in UTC. Throws where the text is no such date. */
export function periodSpan(period: string): { readonly start: Date; readonly end: Date } {
  const start = new Date(period);
  const length = period.length;
  if (!isPrecision(length) || !ISO.test(period) || Number.isNaN(start.getTime())) {
    throw new Error(`“${period}” is no date: expected YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return { start, end: STEPS[length].offset(start, 1) };
}

const FULL = { 4: utcFormat('%Y'), 7: utcFormat('%B %Y'), 10: utcFormat('%-d %B %Y') } as const;

const DAY_AND_MONTH = utcFormat('%-d %B');
const MONTH = utcFormat('%B');

/** A day without its year: `8 November`; other periods as they are. */
export function formatDay(period: string): string {
  return period.length === 10 ? DAY_AND_MONTH(periodSpan(period).start) : formatPeriod(period);
}

/** All the ways in which prose may write a date without saying more than is known: `8 November 2011`, `8 November`, `November`, … */
export function wordingsOf(period: string): string[] {
  const { start } = periodSpan(period);
  const year = period.slice(0, 4);
  if (period.length === 4) return [year];
  const coarser = [formatPeriod(period.slice(0, 7)), MONTH(start), year];
  return period.length === 7 ? coarser : [formatPeriod(period), formatDay(period), ...coarser];
}

/** A period in words at its own precision: `2011`, `November 2011`, `8 November 2011`. */
export function formatPeriod(period: string): string {
  const { start } = periodSpan(period);
  const length = period.length;
  return isPrecision(length) ? FULL[length](start) : period;
}
