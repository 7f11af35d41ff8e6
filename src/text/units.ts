/** The units that the recogniser knows, and how texts write them. */
export type Unit =
  | 'percent'
  | 'US dollars'
  | 'euros'
  | 'pounds'
  | 'roubles'
  | 'somoni'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'kilometres'
  | 'miles'
  | 'metres'
  | 'kilograms'
  | 'tonnes'
  | 'degrees';

interface UnitWords {
  readonly unit: Unit;
  /** How it is written after a number, without the space or hyphen before it: regular expressions. */
  readonly after: readonly string[];
}

export const UNITS: readonly UnitWords[] = [
  { unit: 'percent', after: ['%', 'percent', 'per cent', 'pct', 'percentage points?'] },
  { unit: 'US dollars', after: ['(?:US |U\\.S\\. )?dollars?', 'USD'] },
  { unit: 'euros', after: ['euros?', 'EUR'] },
  { unit: 'pounds', after: ['pounds sterling', 'pounds'] },
  { unit: 'roubles', after: ['ro?ubles?'] },
  { unit: 'somoni', after: ['somonis?'] },
  { unit: 'years', after: ["years?['’]?", 'yrs?', '(?<=\\d)y'] },
  { unit: 'months', after: ["months?['’]?"] },
  { unit: 'weeks', after: ["weeks?['’]?"] },
  { unit: 'days', after: ["days?['’]?"] },
  { unit: 'hours', after: ["hours?['’]?"] },
  { unit: 'minutes', after: ['minutes?'] },
  { unit: 'kilometres', after: ['kilomet(?:er|re)s?', 'kms?'] },
  { unit: 'miles', after: ['miles?', 'mi'] },
  { unit: 'metres', after: ['met(?:er|re)s?', 'm'] },
  { unit: 'kilograms', after: ['kilograms?', 'kilos?', 'kg'] },
  { unit: 'tonnes', after: ['tonnes?', 'tons?', 'metric tons?'] },
  { unit: 'degrees', after: ['degrees?'] },
];

/** Signs before a number. */
export const CURRENCY_SIGNS: Readonly<Record<string, Unit>> = {
  US$: 'US dollars',
  $: 'US dollars',
  USD: 'US dollars',
  '€': 'euros',
  EUR: 'euros',
  '£': 'pounds',
};

const AFTER = new RegExp(
  `(?:[ \\u00a0\\u2009\\u202f-]?(?:${UNITS.map(({ after }) => `(${after.join('|')})`).join('|')}))(?![A-Za-z])`,
  'iy',
);
const SIGN = new RegExp(
  `(${Object.keys(CURRENCY_SIGNS)
    .map((sign) => sign.replace('$', '\\$').replace(/^(?=[A-Z]+$)/, '\\b'))
    .join('|')})[ \\u00a0]?$`,
);

/** What a sign may end with: most numbers have nothing of the kind before them. */
const SIGN_ENDS = new Set(Object.keys(CURRENCY_SIGNS).map((sign) => sign.at(-1)));

export interface UnitFound {
  readonly unit: Unit;
  readonly end: number;
}

/** The unit written right after a number that ends at `numberEnd`, as in “40 percent” and “8 1/2-year”. */
export function unitAfter(text: string, numberEnd: number): UnitFound | undefined {
  AFTER.lastIndex = numberEnd;
  const match = AFTER.exec(text);
  if (!match) return undefined;
  const index = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
  const unit = UNITS[index]?.unit;
  return unit && { unit, end: numberEnd + match[0].length };
}

/** The currency sign right before a number that begins at `numberStart`, and where the sign begins. */
export function currencyBefore(text: string, numberStart: number): { unit: Unit; start: number } | undefined {
  const before = text.charAt(numberStart - 1);
  if (!SIGN_ENDS.has(before === ' ' || before === '\u00a0' ? text.charAt(numberStart - 2) : before)) return undefined;
  const from = Math.max(0, numberStart - 5);
  const match = SIGN.exec(text.slice(from, numberStart));
  const unit = match?.[1] ? CURRENCY_SIGNS[match[1]] : undefined;
  return match && unit ? { unit, start: from + match.index } : undefined;
}

/** The length of one unit in years, for the units of time. */
export const YEARS_IN: Readonly<Partial<Record<Unit, number>>> = {
  years: 1,
  months: 1 / 12,
  weeks: 7 / 365.25,
  days: 1 / 365.25,
};
