import { precisionOf, valid } from '../text/dates.ts';

/**
 * What is wrong with a date that an editor wrote, for an error: that no calendar has it, or that it is written in another way.
 *
 * @param expected how a date is written, and why
 * @returns null for a date that exists, at any precision
 */
export function dateFault(date: string, expected: string): string | null {
  if (valid(date)) return null;
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return `is “${date}”; expected ${expected}`;
  return `is “${date}”, but there is no such ${precisionOf(date)}; expected ${expected}`;
}
