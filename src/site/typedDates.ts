import { withoutCode } from '../findings/claims.ts';
import type { Tables } from '../tables/codebook.ts';
import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';

const MONTH = new RegExp(`(?:(?<day>\\b\\d{1,2}) )?\\b(?<month>${anyOf(MONTH_NAMES)})\\b(?: (?<year>\\d{4}))?`, 'g');

/** A date as a writer types it: `8 November`, `12 March 2011` or `August 2011`. */
interface TypedDate {
  readonly words: string;
  readonly line: number;
  /** What it says of an ISO date, such as `-11-08` or `2011-08`. */
  readonly part: string;
}

/**
 * Checks the dates that somebody typed into a text: each must be that of an event, an article, a figure or a verdict in the tables, so
 * that a date which is corrected there does not stay behind here. A month alone needs its year to be checked.
 *
 * @param text prose; what is shown as code is left out
 * @param placeOf names file and line for the error, given the line within the text
 * @throws where a date is none of those in the tables
 */
export function checkTypedDates(text: string, tables: Tables, placeOf: (line: number) => string): void {
  const known = datesOf(tables);
  for (const { words, line, part } of typedDates(withoutCode(text))) {
    if (!known.some((date) => date.includes(part)))
      throw new Error(
        `${placeOf(line)}: “${words}” is the date of no event, article or figure in the tables (any more). Correct it, or add the event to data/reference/events.csv.`,
      );
  }
}

function typedDates(text: string): TypedDate[] {
  return [...text.matchAll(MONTH)].flatMap(({ 0: words, index, groups = {} }) => {
    const { day, month = '', year } = groups;
    if (day === undefined && year === undefined) return [];
    const number = MONTH_NAMES.findIndex((name) => new RegExp(`^${name}$`).test(month)) + 1;
    const part = [year ?? '', String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
    return [{ words, line: text.slice(0, index).split('\n').length, part: part.join('-') }];
  });
}

function datesOf(tables: Tables): string[] {
  return [
    ...tables.events.map(({ date }) => date),
    ...tables.articles.map(({ published }) => published),
    ...tables.figures.map(({ as_of }) => as_of),
  ].flatMap((date) => date ?? []);
}
