import type { Row } from '../tables/codebook.ts';
import { MAGNITUDES, UNITS_AND_TEENS } from '../text/numberWords.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { CURRENCY_SIGNS, UNITS } from '../text/units.ts';

/** What is stated of a figure: as in figures.csv, agreement.csv and leverage.csv. */
export type Stated = Pick<Row<'figures'>, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>;

/** The words that a hedge is written with, where the text's own are not given. */
export const HEDGE_WORDS: Readonly<Record<Exclude<Qualifier, 'range' | 'magnitude'>, string>> = {
  exact: '',
  approximate: 'about ',
  below: 'at most ',
  above: 'at least ',
};

/**
 * A figure as prose writes it, its hedge included: “about 40 percent”, “at least six”, “between 250 and 300”, “hundreds
 * (200 to 999)”, “no number” where nothing is stated. The project's own recogniser reads the same value, bounds and
 * qualifier back from it.
 *
 * @param figure value and bounds in `unit`, which is written out (“percent”, “years”) where it is not people or things
 * @example
 * ```ts
 * import { formatFigure } from 'price-of-a-pilot/findings';
 *
 * formatFigure({ value: 40, low: null, high: null, unit: 'percent', qualifier: 'approximate' }); // → 'about 40 percent'
 * formatFigure({ value: null, low: 250, high: 300, unit: 'people', qualifier: 'range' }); // → 'between 250 and 300'
 * ```
 */
export function formatFigure({ value, low, high, unit, qualifier }: Stated): string {
  if (value !== null && qualifier !== 'range' && qualifier !== 'magnitude') {
    return HEDGE_WORDS[qualifier] + formatNumber(value, unit);
  }
  if (low !== null && high !== null) {
    const word = qualifier === 'magnitude' ? magnitudeOf(low, high) : undefined;
    return word ? `${word} (${span(low, 'to', high, unit)})` : `between ${span(low, 'and', high, unit)}`;
  }
  if (low !== null) return HEDGE_WORDS.above + formatNumber(low, unit);
  if (high !== null) return HEDGE_WORDS.below + formatNumber(high, unit);
  return value === null ? 'no number' : formatNumber(value, unit);
}

/**
 * A number as prose writes it: “six”, “40 percent”, “$800”, “1.5 million”, “8½ years”, “13 years and eight months”. What is
 * counted (people, families, clashes) is left to the words around it. At most two decimals, or two significant digits
 * where those are finer.
 *
 * @param unit a unit of the tables, such as `people`, `percent` or `US dollars`
 */
export function formatNumber(value: number, unit: string): string {
  const months = unit === 'years' ? monthsBeyond(value) : 0;
  if (months > 0) return `${formatNumber(Math.floor(value), 'years')} and ${formatNumber(months, 'months')}`;
  return withUnit(numeral(value, unit, false), value, unit);
}

/** Two numbers with one unit: “250 and 300”, “10 to 15 percent”, “$5 and $10”. */
function span(low: number, joint: string, high: number, unit: string): string {
  // “Between 1 and 2 million” would be read as between one million and two.
  const inDigits = !(isSmall(low) && isSmall(high)) && !(scaleOf(low) && scaleOf(high));
  const sign = signOf(unit);
  return withUnit(`${numeral(low, unit, inDigits)} ${joint} ${sign}${numeral(high, unit, inDigits)}`, high, unit);
}

function magnitudeOf(low: number, high: number): string | undefined {
  return Object.entries(MAGNITUDES).find(([, bounds]) => bounds[0] === low && bounds[1] === high)?.[0];
}

const TIMES = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'];
/** Units that have no singular. */
const INVARIABLE = ['percent', 'somoni'];

/** The unit that a text writes beside the number; none where people or things are counted. */
function measureOf(unit: string): string | undefined {
  return UNITS.find((known) => unit === known.unit || unit.startsWith(`${known.unit} `))?.unit;
}

function signOf(unit: string): string {
  const measure = measureOf(unit);
  return Object.entries(CURRENCY_SIGNS).find(([sign, of]) => of === measure && sign.length === 1)?.[0] ?? '';
}

/** The numeral with its unit, and what a unit such as “percent of GDP” adds to it. */
function withUnit(written: string, value: number, unit: string): string {
  const measure = measureOf(unit);
  if (measure === undefined) return written;
  const sign = signOf(unit);
  const rest = unit.slice(measure.length);
  if (sign !== '') return written.replace(/^(−?)/, `$1${sign.replace('$', '$$$$')}`) + rest;
  const isSingular = value === 1 && !INVARIABLE.includes(measure);
  return `${written} ${isSingular ? measure.replace(/s$/, '') : measure}${rest}`;
}

/** Small numbers of things and of time are words; measures are digits. */
function numeral(value: number, unit: string, inDigits: boolean): string {
  if (value < 0) return `−${numeral(-value, unit, inDigits)}`;
  const measure = measureOf(unit);
  const isTime = measure !== undefined && TIMES.includes(measure);
  if (!inDigits && isSmall(value) && (isTime || measure === undefined)) return wordFor(value);
  const scale = inDigits ? undefined : scaleOf(value);
  if (scale) return `${digits.format(value / scale.factor)} ${scale.word}`;
  const quarter = isTime && value > 1 ? QUARTERS[value % 1] : undefined;
  return quarter ? digits.format(Math.floor(value)) + quarter : digits.format(value);
}

const QUARTERS: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½', 0.75: '¾' };

const digits = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 2,
  maximumSignificantDigits: 2,
  roundingPriority: 'morePrecision',
});

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9;
}

function wordFor(value: number): string {
  return Object.entries(UNITS_AND_TEENS).find(([, worth]) => worth === value)?.[0] ?? String(value);
}

const SCALES = [
  { word: 'trillion', factor: 1e12 },
  { word: 'billion', factor: 1e9 },
  { word: 'million', factor: 1e6 },
];

/** The scale word for a number that it writes in full with two decimals or fewer. */
function scaleOf(value: number): (typeof SCALES)[number] | undefined {
  const scale = SCALES.find(({ factor }) => value >= factor);
  return scale && value < scale.factor * 1000 && value % (scale.factor / 100) === 0 ? scale : undefined;
}

/** The months in a number of years that is no quarter, where it holds whole ones: 8 in 13.67, as the recogniser reads it. */
function monthsBeyond(years: number): number {
  const whole = Math.floor(years);
  const months = Math.round((years - whole) * 12);
  const isWritten = Math.round((whole + months / 12) * 100) / 100 === years;
  return whole >= 1 && months % 12 !== 0 && isWritten && (years * 4) % 1 !== 0 ? months : 0;
}
