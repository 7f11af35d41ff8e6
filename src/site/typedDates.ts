import { withoutCode } from '../findings/claims.ts';
import type { Tables } from '../tables/codebook.ts';
import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';

const MONTH = new RegExp(`(?:(?<day>\\b\\d{1,2}) )?\\b(?<month>${anyOf(MONTH_NAMES)})\\b(?: (?<year>\\d{4}))?`, 'g');
/** Dates that are tied to an event: claims of pages, and what is filled into other texts. */
const TIED = /\[[^[\]]*\]\(claim:[^()\s]*\)|\{[a-z0-9_]+\}/g;

/**
 * Checks the dates that somebody typed into a text, so that one that is corrected in the tables does not stay behind here. A day must be
 * tied to its event; a month of a year must be that of an event, an article or a figure.
 *
 * @param text prose, or a template; what is shown as code is left out
 * @param placeOf names file and line for the error, given the line within the text
 * @throws where a day is not tied, or a month is none of those in the tables
 */
export function checkTypedDates(text: string, tables: Tables, placeOf: (line: number) => string): void {
  const prose = withoutCode(text).replace(TIED, (tied) => tied.replace(/[^\n]/g, ' '));
  const known = datesOf(tables);
  for (const { 0: words, index, groups = {} } of prose.matchAll(MONTH)) {
    const place = () => placeOf(prose.slice(0, index).split('\n').length);
    const { day, month = '', year } = groups;
    if (day !== undefined)
      throw new Error(
        `${place()}: the date “${words}” is typed. Tie it to its event: [${words}](claim:date_EVENT) in a page, {date_EVENT} elsewhere, where EVENT is an event_id of data/reference/events.csv with underscores for hyphens.`,
      );
    const number = MONTH_NAMES.findIndex((name) => new RegExp(`^${name}$`).test(month)) + 1;
    if (year !== undefined && !known.some((date) => date.startsWith(`${year}-${String(number).padStart(2, '0')}`)))
      throw new Error(
        `${place()}: “${words}” is the date of no event, article or figure in the tables. Correct it, or tie it to an event: [${words}](claim:date_EVENT).`,
      );
  }
}

function datesOf(tables: Tables): string[] {
  return [
    ...tables.events.map(({ date }) => date),
    ...tables.articles.map(({ published }) => published),
    ...tables.figures.map(({ as_of }) => as_of),
  ].flatMap((date) => date ?? []);
}
