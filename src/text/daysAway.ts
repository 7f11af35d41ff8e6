// English alone: all languages are some two hundred modules, which every command would load.
import { casual } from 'chrono-node/en';
import { Memory } from './memory.ts';
import { daysBetween, isoDay, shiftDays } from './partialDate.ts';

const MONDAY = '2001-01-15';

/** Reports repeat their phrases, each on a day of its own. */
const DAYS = new Memory<number | undefined>(1000);

/**
 * How many days from the day of asking “last Tuesday” or “tonight” is, as chrono reads it; below 0 for what is past.
 *
 * @param weekday the day of the week on which it is asked, from 0 for Monday
 * @returns undefined for what is no such phrase
 */
export function daysAway(phrase: string, weekday: number): number | undefined {
  return DAYS.recall(`${phrase}|${weekday}`, () => {
    const from = shiftDays(MONDAY, weekday);
    const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
    // Chrono reads references in local time: noon keeps every zone on the same day.
    const [found] = casual.parse(phrase, new Date(year, month - 1, day, 12));
    if (!found) return undefined;
    const { start } = found;
    return daysBetween(from, isoDay(start.get('year') ?? year, start.get('month') ?? month, start.get('day') ?? day));
  });
}
