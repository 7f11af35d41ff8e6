// English alone: all languages are some two hundred modules, which every command would load.
import { casual } from 'chrono-node/en';
import { Memory } from './memory.ts';
import { daysBetween, isoDay, monthsBetween, shiftDays } from './partialDate.ts';

/** How far away something is, in days and in calendar months; below 0 where it is past. */
export interface Distance {
  readonly days: number;
  readonly months: number;
}

/** A Monday in the middle of a month: months ago there was such a day as well. */
const MONDAY = '2001-01-15';

/** Reports repeat their phrases, each on a day of its own. */
const DISTANCES = new Memory<Distance | undefined>(5000);

/**
 * How far from the day of asking “last Tuesday”, “tonight” or “two months ago” is, as chrono reads it.
 *
 * @param weekday the day of the week on which it is asked, from 0 for Monday
 * @returns undefined for what is no such phrase
 */
export function phraseDistance(phrase: string, weekday = 0): Distance | undefined {
  return DISTANCES.recall(`${phrase}|${weekday}`, () => {
    const from = shiftDays(MONDAY, weekday);
    const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
    // Chrono reads references in local time: noon keeps every zone on the same day.
    const [found] = casual.parse(phrase, new Date(year, month - 1, day, 12));
    if (!found) return undefined;
    const { start } = found;
    const to = isoDay(start.get('year') ?? year, start.get('month') ?? month, start.get('day') ?? day);
    return { days: daysBetween(from, to), months: monthsBetween(from, to) };
  });
}
