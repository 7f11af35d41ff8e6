import { withoutCode } from '../findings/claims.ts';
import type { Tables } from '../tables/codebook.ts';
import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';

/** A date in words or in ISO, or a year by itself. */
const DATE = new RegExp(
  [
    `(?:(?<day>\\b\\d{1,2}) )?\\b(?<month>${anyOf(MONTH_NAMES)})\\b(?: (?<yearOfMonth>\\d{4}))?`,
    '(?<iso>\\b\\d{4}-\\d\\d-\\d\\d\\b)',
    '(?<![\\d.,-])(?<year>(?:19|20)\\d\\d)(?![\\d-]|[.,]\\d)',
  ].join('|'),
  'g',
);
/** Dates that are tied to an event: claims of pages, and what is filled into other texts. */
const TIED = /\[[^[\]]*\]\(claim:[^()\s]*\)|\{[a-z0-9_]+\}/g;
/** The addresses of links, which may hold a year. */
const ADDRESS = /(?<=\])\([^()\s]*\)|<[^<>\s]+>/g;

/**
 * Checks the dates that somebody typed into a text, so that one that is corrected in the tables does not stay behind here. A day must be
 * tied to its event; a month of a year, or a year, must be that of an event, an article or a figure.
 *
 * @param text prose, or a template; what is shown as code is left out
 * @param placeOf names file and line for the error, given the line within the text
 * @throws where a day is not tied, or a month or a year is none of those in the tables
 */
export function checkTypedDates(text: string, tables: Tables, placeOf: (line: number) => string): void {
  const blank = (words: string) => words.replace(/[^\n]/g, ' ');
  const prose = withoutCode(text).replace(TIED, blank).replace(ADDRESS, blank);
  const known = datesOf(tables);
  for (const { 0: words, index, groups = {} } of prose.matchAll(DATE)) {
    const place = () => placeOf(prose.slice(0, index).split('\n').length);
    const { day, month, yearOfMonth, iso, year = yearOfMonth } = groups;
    if (day !== undefined || iso !== undefined)
      throw new Error(
        `${place()}: the date “${words}” is typed. Tie it to its event: [${words}](claim:date_EVENT) in a page, {date_EVENT} elsewhere, where EVENT is an event_id of data/reference/events.csv with underscores for hyphens.`,
      );
    const ordinal = MONTH_NAMES.findIndex((name) => new RegExp(`^${name}$`).test(month ?? '')) + 1;
    const date = ordinal === 0 ? year : `${year}-${String(ordinal).padStart(2, '0')}`;
    if (year !== undefined && !known.some((other) => other.startsWith(String(date))))
      throw new Error(
        `${place()}: “${words}” is the date of no event, article or figure in the tables. Correct it, or tie it to an event: [${words}](claim:date_EVENT).`,
      );
  }
}

/** The dates of all events, articles and figures, the years of the reference series too, in ISO, each as precise as it is known. */
export function datesOf(tables: Tables): string[] {
  return [
    ...tables.events.map(({ date }) => date),
    ...tables.articles.map(({ published }) => published),
    ...tables.figures.map(({ as_of }) => as_of),
    ...tables['remittance-share'].map(({ as_of }) => as_of),
  ].flatMap((date) => date ?? []);
}
