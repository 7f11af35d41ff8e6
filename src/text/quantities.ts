import { hedgeAfter, hedgeBefore } from './hedges.ts';
import {
  FRACTION_CHARACTERS,
  FRACTIONS,
  MAGNITUDES,
  ORDINALS,
  SCALES,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_MULTIPLIERS,
} from './numberWords.ts';
import type { Qualifier } from './qualifiers.ts';
import { currencyBefore, type Unit, unitAfter, YEARS_IN } from './units.ts';

/**
 * How a quantity is written. A `share` is a part of a whole (“a tenth”, “one in seven”) and is given in percent; an
 * `identifier` has more digits than anything that is counted, and no value.
 */
export type QuantityForm = 'cardinal' | 'magnitude' | 'share' | 'ordinal' | 'identifier';

/** A number in a text, with the hedge and the unit that stand next to it. */
export interface Quantity {
  /** The span of the number with its adjacent hedge, currency sign and unit. */
  readonly start: number;
  readonly end: number;
  /** The span of the number's own words or digits. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly form: QuantityForm;
  /** The number stated; null for a range, an order of magnitude or an identifier. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit | null;
}

/** A number alone, before hedges, units and ranges. */
interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly form: QuantityForm;
  readonly value: number;
  /** For magnitudes. */
  readonly bounds?: readonly [number, number];
  /** The factor that a scale word gave (“million”), to hand on in “2 to 3 million”. */
  readonly scale: number;
  /** Written in digits without a scale or fraction: the only kind that may join with a bare hyphen. */
  readonly digits: boolean;
}

/** The words, to look up what a text says: most of what is asked for is none of them. */
const SMALL = new Map(Object.entries(UNITS_AND_TEENS));
const TENFOLD = new Map(Object.entries(TENS));
const FACTORS = new Map(Object.entries(SCALES));
const PARTS = new Map(Object.entries(FRACTIONS));
const PLACES = new Map(Object.entries(ORDINALS));
const BOUNDS = new Map(Object.entries(MAGNITUDES));

/** Words that a numeral may begin with. */
const WORDS = new Set([
  ...Object.keys(UNITS_AND_TEENS),
  ...Object.keys(TENS),
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozens',
  'scores',
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  ...Object.keys(FRACTIONS),
  ...Object.keys(ORDINALS),
]);

/** A place where a numeral may begin. */
const ATOM = new RegExp(
  `\\d|[${Object.keys(FRACTION_CHARACTERS).join('')}]|\\b(?:${[...WORDS].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z])`,
  'gi',
);

const DIGITS = /\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** “750,1”, “8,5”: one or two digits behind a comma without a space are decimals, unless they are of a list. */
const COMMA_DECIMAL = /(?<!\d,)(\d+),(\d{1,2})(?!\d|[,.]\d|\/)/y;
/** “17.000”, “1.250.000”: of three digits each, behind full stops as on the continent. */
const FULL_STOP_GROUPS = /[1-9]\d{0,2}((?:\.\d{3})+)(?![\d.,]*\d)/y;
/** Behind a single such group: a word for what is counted. */
const COUNTED_WORD = /[ \u00a0](?!(?:to|times)\b)[A-Za-z]/y;
const SIMPLE_FRACTION = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
/** The fraction in “9 1/2”, “8½” and “eight and a half”. */
const FRACTION_AFTER = new RegExp(
  [
    '[ \\u00a0-](\\d{1,2})/(\\d{1,2})(?![\\d/])',
    `[ \\u00a0]?([${Object.keys(FRACTION_CHARACTERS).join('')}])`,
    '(?:[ \\u00a0]and[ \\u00a0]|-and-)(?:(a|one|three)[ \\u00a0-])?(half|quarters?|third|thirds)(?![A-Za-z])',
  ].join('|'),
  'iy',
);
const SCALE = new RegExp(`[ \\u00a0-]?(${Object.keys(SCALES).join('|')})(?![A-Za-z])`, 'iy');
const SCALE_LETTER = /(m|b|k)(?![A-Za-z])/iy;
const SCALE_LETTERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, k: 1e3 };
const LENGTH_NOUN =
  /[ \u00a0-](?:long|wide|high|deep|tall|above|below|runway|race|sprint|dash|dam|away|hurdles|peak)\b/iy;
const WORD = /[A-Za-z]+/y;
const WORD_GAP = /[ \u00a0]and[ \u00a0]|[ \u00a0-]/y;
const MAGNITUDE_OF = /(tens|hundreds)[ \u00a0]of[ \u00a0](thousands|millions|billions)(?![A-Za-z])/iy;
const VAGUE = new RegExp(`\\b(?:${VAGUE_MULTIPLIERS.join('|')})[ \\u00a0]$`, 'i');
/** “Rounded up by the hundred”. */
const BY_THE = /\bby[ \u00a0]the[ \u00a0]$/i;
const ARTICLE = /\ban?[ \u00a0]$/i;
const HALF_A =
  /half(?:[ \u00a0]of)?[ \u00a0]an?[ \u00a0](hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])/iy;
const QUARTER_OF_A = /quarter[ \u00a0]of[ \u00a0]a[ \u00a0](million|billion|trillion)(?![A-Za-z])/iy;
const HALF_A_UNIT = /half[ \u00a0]an?[ \u00a0](?=years?|months?|hours?|days?|weeks?)/iy;
const ORDINAL_ENDING = /(?:st|nd|rd|th)(?![A-Za-z])/iy;
const EVERY = /\bevery[ \u00a0]$/i;
const IN_N =
  /(?:[ \u00a0](?:Tajiks?|citizens?|people|persons?|men|man|women|woman|adults?|migrants?|workers?|famil(?:y|ies)|households?|inhabitants?|residents?|nationals?)){0,2}[ \u00a0](?:in|out[ \u00a0]of|of)[ \u00a0](?:every[ \u00a0])?/iy;
const CHANGE_FROM =
  /\b(?:ris|ros|gr[eo]w|increas|jump|climb|f[ae]ll|cut|reduc|drop|declin|lower|shorten|down|up|went|rais|soar|swell|swoll|chang|revis|commut|doubl|tripl)\w*\b[^.;]{0,80}\bfrom[ \u00a0](?:[A-Za-z ]{0,20})$/i;

/** Longer whole numbers name something; no currency is counted in more. */
const MOST_DIGITS = 18;

const RANGE_WORD = /[ \u00a0](?:to|or)[ \u00a0]/iy;
const RANGE_AND = /[ \u00a0]and[ \u00a0]/iy;
const RANGE_DASH = /[ \u00a0]?[–—-][ \u00a0]?/y;
/** Any of the three. */
const RANGE_JOINT = new RegExp([RANGE_WORD, RANGE_AND, RANGE_DASH].map(({ source }) => source).join('|'), 'iy');
const BETWEEN = /\bbetween[ \u00a0]$/i;
const FROM = /\b(?:anywhere[ \u00a0])?from[ \u00a0]$/i;
/** “Estimates range from $400 million (the bank) to about $1 billion”: behind these words the bounds may be apart. */
const RANGING =
  /\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|anywhere)[ \u00a0](?:anywhere[ \u00a0])?(?:from|between)[ \u00a0]$/i;
const ASIDE = /[ \u00a0]\([^()\d]{1,60}\)/y;
const SECOND_HEDGE =
  /(?:about|around|some|roughly|approximately|perhaps|maybe|nearly|almost|(?:well )?over|more than|as (?:much|many|high) as)[ \u00a0]/iy;
const IN_A_YEAR = /\b(?:in|since|by|of|[a-z]+-[a-z]+)[ \u00a0]$/i;
const YEARS_AND_A_HALF = /[ \u00a0]and[ \u00a0]a[ \u00a0]half(?![A-Za-z])/iy;
/** The rest in “2 billion 960 million”, “1 million 100 thousand” and “12 thousand 262”. */
const SMALLER_PART =
  /[ \u00a0](?:and[ \u00a0])?(\d{1,3}(?:\.\d+)?)(?:[ \u00a0](million|mln|mn|thousand)(?![A-Za-z])|(?![\d,.%/-]{0,3}[\d%/-]|[ \u00a0]?(?:percent|per cent|hundred|billion|million|thousand|mln|mn|bln|bn)))/iy;
/** “Half a percent”, “a tenth of one percent”. */
const OF_A_PERCENT =
  /(?:[ \u00a0]of)?[ \u00a0](?:an?|one|1)[ \u00a0]per[ \u00a0]?cent(?:age[ \u00a0]point)?(?![A-Za-z])/iy;
const AND_PERCENT = /[ \u00a0]and[ \u00a0]\d[\d.]*[ \u00a0]?(?:%|per ?cent)/iy;
const THEN_REST = /(?:,?[ \u00a0]and|,)?[ \u00a0]/iy;
/** “Eight years, two days after …”, “eight years and two days later …”: the days are another time than the years. */
const OF_ANOTHER_TIME = /[ \u00a0](?:after|before|longer|more|fewer|less|of|into)(?![A-Za-z])/iy;
const LATER = /[ \u00a0]later(?![A-Za-z])/iy;
/** Smaller units of time with how many of them are no more than one or two of the unit before. */
const PARTS_OF_TIME = [
  { unit: 'months', below: 24 },
  { unit: 'days', below: 32 },
] as const;

/**
 * Finds every number in a text: digits and words, fractions, ranges, orders of magnitude; with hedges and units.
 *
 * @returns quantities in text order, not overlapping; spans are in UTF-16 units of `text`
 * @example
 * ```ts
 * import { recogniseQuantities } from 'price-of-a-pilot/extractor';
 *
 * const [share, deaths] = recogniseQuantities('Remittances are about 40 percent of GDP; at least six died.');
 * [share?.value, share?.unit, share?.qualifier]; // → [40, 'percent', 'approximate']
 * [deaths?.value, deaths?.low, deaths?.qualifier]; // → [6, 6, 'above']
 * ```
 */
export function recogniseQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  let from = 0;
  for (;;) {
    ATOM.lastIndex = from;
    const atom = ATOM.exec(text);
    if (!atom) return quantities;
    const numeral = readNumeral(text, atom.index);
    if (!numeral) {
      from = atom.index + atom[0].length;
      continue;
    }
    const quantity = readQuantity(text, numeral, from);
    quantities.push(quantity);
    from = Math.max(quantity.end, numeral.end);
  }
}

/** Adds to a numeral what stands around it. `floor` is where the quantity before ended. */
function readQuantity(text: string, first: Numeral, floor: number): Quantity {
  if (first.form === 'identifier') return identifier(first);
  const currency = first.start > floor ? currencyBefore(text, first.start) : undefined;
  const firstUnit = first.form === 'ordinal' ? undefined : unitAfter(text, first.end);
  const range =
    first.form === 'cardinal' ? readRange(text, first, firstUnit?.end ?? first.end, currency?.unit) : undefined;
  const last = range?.last ?? first;
  let unit: Unit | null = currency?.unit ?? null;
  let end = last.end;
  // “40-plus percent”, “1,300-odd km”
  const inside = firstUnit || first.form === 'ordinal' ? undefined : hedgeAfter(text, last.end);
  const lastUnit = range ? unitAfter(text, last.end) : (firstUnit ?? (inside && unitAfter(text, inside.at)));
  if (lastUnit && !unit) {
    unit = lastUnit.unit;
    end = lastUnit.end;
  } else if (lastUnit && lastUnit.unit === unit) {
    end = lastUnit.end;
  }
  if (range && !unit && firstUnit) unit = firstUnit.unit;
  if (!range && !unit && first.digits && isRespective(text, first)) unit = 'percent';
  let value = first.value;
  if (first.form === 'share' && !unit) {
    unit = 'percent';
    const ofPercent = sticky(OF_A_PERCENT, text, end);
    if (ofPercent !== undefined) {
      value = round(value / 100);
      end = ofPercent;
    }
  }
  if (!range && (unit === 'years' || unit === 'months')) {
    const half = unit === 'years' ? sticky(YEARS_AND_A_HALF, text, end) : undefined;
    if (half !== undefined) {
      value = first.value + 0.5;
      end = half;
    } else {
      const rest = readRestOfTime(text, end, unit);
      value = round(value + rest.value);
      end = rest.end;
    }
  }

  const start = range?.start ?? currency?.start ?? first.start;
  const before = first.form === 'ordinal' || start <= floor ? undefined : hedgeBefore(text, start);
  const behind = first.form === 'ordinal' ? undefined : end === last.end && !firstUnit ? inside : hedgeAfter(text, end);
  const hedge = before ?? behind ?? inside;
  const stated = range ? inRange(range) : first.bounds ? ofMagnitude(first.bounds) : hedged(value, hedge?.qualifier);
  return {
    start: before && before.at >= floor ? before.at : start,
    end: behind?.at ?? end,
    numberStart: first.start,
    numberEnd: last.end,
    form: first.form,
    unit,
    value: stated.value,
    low: stated.low,
    high: stated.high,
    qualifier: stated.qualifier,
  };
}

/** “Could decline to 44 and 28 percent respectively”: the unit is said once. */
function isRespective(text: string, { start, end }: Numeral): boolean {
  if (sticky(AND_PERCENT, text, end) === undefined) return false;
  return /\brespectively\b/i.test(text.slice(Math.max(0, start - 40), end + 120));
}

type Stated = Pick<Quantity, 'value' | 'low' | 'high' | 'qualifier'>;

function inRange({ low, high }: Range): Stated {
  return { value: null, low, high, qualifier: 'range' };
}

function ofMagnitude([low, high]: readonly [number, number]): Stated {
  return { value: null, low, high, qualifier: 'magnitude' };
}

function hedged(value: number, qualifier: Qualifier = 'exact'): Stated {
  return {
    value,
    low: qualifier === 'above' ? value : null,
    high: qualifier === 'below' ? value : null,
    qualifier,
  };
}

function identifier({ start, end, form }: Numeral): Quantity {
  const nothing = { value: null, low: null, high: null, unit: null } as const;
  return { ...nothing, start, end, numberStart: start, numberEnd: end, form, qualifier: 'exact' };
}

interface Range {
  readonly start: number;
  readonly last: Numeral;
  readonly low: number;
  readonly high: number;
}

function readRange(text: string, first: Numeral, afterFirst: number, currency: Unit | undefined): Range | undefined {
  const aside = text.startsWith(' (', afterFirst) || text.startsWith('\u00a0(', afterFirst);
  const jointAt = (aside ? sticky(ASIDE, text, afterFirst) : undefined) ?? afterFirst;
  if (sticky(RANGE_JOINT, text, jointAt) === undefined) return undefined;
  const opening = text.slice(Math.max(0, first.start - 120), first.start - (currency ? 1 : 0));
  const ranging = RANGING.test(opening);
  if (jointAt > afterFirst && !ranging) return undefined;
  const between = BETWEEN.exec(opening);
  const fromWord = FROM.exec(opening);
  const jointEnd = between
    ? sticky(RANGE_AND, text, jointAt)
    : (sticky(RANGE_WORD, text, jointAt) ?? sticky(RANGE_DASH, text, jointAt));
  if (jointEnd === undefined) return undefined;
  const joint = (ranging ? sticky(SECOND_HEDGE, text, jointEnd) : undefined) ?? jointEnd;
  if (fromWord && CHANGE_FROM.test(opening)) return undefined;
  // “Rose by $700 million to $2.9 billion”, “cut by two years to eight”: the change, then the result.
  const changed = (currency && first.scale > 1) || (afterFirst > first.end && !currency);
  if (changed && /\bby[ \u00a0]$/i.test(opening)) return undefined;
  const dashed = !between && /[–—-]/.test(text.slice(jointAt, jointEnd));
  // “up to” is a hedge of the second number and no range; “or” joins only small neighbours (“two or three years”).
  const sign = currencyAt(text, joint);
  // “By 20 percent to $1.8 billion” is no range.
  if (sign !== undefined && currency === undefined) return undefined;
  const last = readNumeral(text, sign ?? joint);
  if (last?.form !== 'cardinal' || (sign === undefined && last.start !== joint)) return undefined;
  // “In 2008 to $2.5 billion”, “in 2010 to 3,000”: a year is no lower bound.
  if (IN_A_YEAR.test(opening) && /^(?:19|20)\d\d$/.test(text.slice(first.start, first.end))) return undefined;
  if (sign !== undefined && currency === undefined && afterFirst === first.end && first.scale === 1) return undefined;
  if (dashed && !(first.digits && /\d/.test(text.charAt(last.start)))) return undefined;
  // “Fell by 160,000 to 840,000”
  if (!dashed && last.value > 3 * first.value && /\bby[ \u00a0]$/i.test(opening)) return undefined;
  const or = /or[ \u00a0]$/i.test(text.slice(jointAt, jointEnd));
  const neighbour = first.scale === 1 ? last.value / last.scale : last.value;
  // “From 999,169 in January 2015 to 863,400”: a year has no comma, where the next number has.
  const written = text.slice(first.start, first.end);
  if (!between && /^(?:19|20)\d\d$/.test(written) && /^\d{1,3},\d/.test(text.slice(last.start, last.end)))
    return undefined;
  if (or && (neighbour > 20 || neighbour - first.value > 3)) return undefined;
  const low =
    first.scale === 1 && last.scale > 1 && first.value * last.scale < last.value
      ? first.value * last.scale
      : first.value;
  if (!(low < last.value)) return undefined;
  // “sentenced the two to nine years”: a small word that counts people is no lower bound.
  if (
    !dashed &&
    !between &&
    !or &&
    !first.digits &&
    /\b(?:the|both|these|those|all|all of the)[ \u00a0]$/i.test(opening)
  )
    return undefined;
  const start = first.start - (between ? between[0].length : fromWord ? fromWord[0].length : 0) - (currency ? 1 : 0);
  return { start, last, low, high: last.value };
}

/** Where the number begins if a currency sign stands at `index`. */
function currencyAt(text: string, index: number): number | undefined {
  const match = /^(?:US\$|\$|€|£)(?=\d)/.exec(text.slice(index, index + 4));
  return match ? index + match[0].length : undefined;
}

/** What follows the years in “13 years and eight months” and “2 years, six months and 14 days”, in the first unit. */
function readRestOfTime(text: string, after: number, whole: 'years' | 'months'): { value: number; end: number } {
  let value = 0;
  let end = after;
  for (const { unit, below } of PARTS_OF_TIME) {
    const joint = unit === whole ? undefined : sticky(THEN_REST, text, end);
    const numeral = joint === undefined ? undefined : readNumeral(text, joint);
    if (numeral?.form !== 'cardinal' || numeral.start !== joint || numeral.value >= below) continue;
    const found = unitAfter(text, numeral.end);
    if (found?.unit !== unit) continue;
    const apart = text[end] === ',' ? OF_ANOTHER_TIME : unit === 'days' ? LATER : undefined;
    if (apart && sticky(apart, text, found.end) !== undefined) break;
    value += (numeral.value * (YEARS_IN[unit] ?? 0)) / (YEARS_IN[whole] ?? 1);
    end = found.end;
  }
  return { value, end };
}

/** Reads the numeral whose first digit or number word is at `at`; an article before it (“a hundred”) belongs to it. */
function readNumeral(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return readDigits(text, at);
  const fraction = FRACTION_CHARACTERS[text.charAt(at)];
  if (fraction !== undefined) return share(at, at + 1, fraction);
  return readWords(text, at);
}

function readDigits(text: string, at: number): Numeral {
  const divided = text.charAt(at + 1) === '/' || text.charAt(at + 2) === '/';
  const fractionMatch = divided ? match(SIMPLE_FRACTION, text, at) : null;
  if (fractionMatch) {
    const fraction = properFraction(fractionMatch[1], fractionMatch[2]);
    if (fraction !== undefined) return share(at, at + fractionMatch[0].length, fraction);
  }
  const decimal = match(COMMA_DECIMAL, text, at);
  const groups = readGroups(text, at);
  const found = groups ?? decimal?.[0] ?? match(DIGITS, text, at)?.[0] ?? text.charAt(at);
  let end = at + found.length;
  const written = decimal
    ? `${decimal[1]}.${decimal[2]}`
    : found.replace(groups ? /\./g : /[,\u00a0\u2009\u202f ]/g, '');
  let value = Number(written);
  if (written.length > MOST_DIGITS && written.replace(/\..*/, '').length > MOST_DIGITS) {
    return { start: at, end, form: 'identifier', value, scale: 1, digits: false };
  }
  const ordinalEnd = sticky(ORDINAL_ENDING, text, end);
  if (ordinalEnd !== undefined) return ordinal(at, ordinalEnd, value);
  let digits = true;
  const part = readFraction(text, end);
  if (part) {
    value = Math.round((value + part.value) * 1000) / 1000;
    end = part.end;
    digits = false;
  }
  const scale = readScale(text, end, value, at);
  if (!scale) {
    const ratio = digits ? readRatio(text, at, end, value) : undefined;
    return ratio ?? { start: at, end, form: 'cardinal', value, scale: 1, digits };
  }
  const rest = readRest(text, scale.end, scale.factor);
  return {
    start: at,
    end: rest.end,
    form: 'cardinal',
    value: round(value * scale.factor + rest.value),
    scale: scale.factor,
    digits: true,
  };
}

/**
 * Reads “17.000 citizens” as thousands. A single group is decimals where a currency, a scale or a unit says so (“$1.344”,
 * “4.155 billion”, “1.344 km”), or nothing is counted.
 */
function readGroups(text: string, at: number): string | undefined {
  if (text.charAt(at + 1) !== '.' && text.charAt(at + 2) !== '.' && text.charAt(at + 3) !== '.') return undefined;
  const found = match(FULL_STOP_GROUPS, text, at);
  if (!found?.[1]) return undefined;
  const end = at + found[0].length;
  if (found[1].length > '.000'.length) return found[0];
  if (sticky(COUNTED_WORD, text, end) === undefined || sticky(SCALE, text, end) !== undefined) return undefined;
  return unitAfter(text, end) || currencyBefore(text, at) ? undefined : found[0];
}

/** What smaller scales in digits add to a number that ends at `at`: “2 million 240 thousand 500”. */
function readRest(text: string, at: number, factor: number): { value: number; end: number } {
  const found = match(SMALLER_PART, text, at);
  if (!found?.[1]) return { value: 0, end: at };
  const scale = found[2] === undefined ? 1 : (FACTORS.get(found[2].toLowerCase()) ?? 1);
  const whole = scale > 1 || (factor === 1000 && Number.isInteger(Number(found[1])));
  if (scale >= factor || !whole) return { value: 0, end: at };
  const rest = readRest(text, at + found[0].length, scale);
  return { value: Number(found[1]) * scale + rest.value, end: rest.end };
}

function readFraction(text: string, at: number): { value: number; end: number } | undefined {
  const found = match(FRACTION_AFTER, text, at);
  if (!found) return undefined;
  const [words, numerator, denominator, character, count, part] = found;
  const value =
    character !== undefined
      ? FRACTION_CHARACTERS[character]
      : part !== undefined
        ? (PARTS.get(part.toLowerCase()) ?? 0) * (count?.toLowerCase() === 'three' ? 3 : 1)
        : properFraction(numerator, denominator);
  return value === undefined ? undefined : { value, end: at + words.length };
}

function readScale(
  text: string,
  at: number,
  value: number,
  numberStart: number,
): { factor: number; end: number } | undefined {
  const word = match(SCALE, text, at);
  if (word?.[1]) return { factor: FACTORS.get(word[1].toLowerCase()) ?? 1, end: at + word[0].length };
  const letter = match(SCALE_LETTER, text, at);
  const factor = letter?.[1] ? SCALE_LETTERS[letter[1].toLowerCase()] : undefined;
  if (factor === undefined) return undefined;
  // “1.03m people” are a million, a “300m runway” is not: metres are what money and decimals are not counted in.
  const money = currencyBefore(text, numberStart) !== undefined;
  const written = text.slice(numberStart, at);
  const plausible = money || written.includes('.') || (factor === 1e6 ? value < 100 : factor === 1e3);
  return plausible && sticky(LENGTH_NOUN, text, at + 1) === undefined ? { factor, end: at + 1 } : undefined;
}

/** Reads “one in seven”, “two out of five” as a share. */
function readRatio(text: string, start: number, end: number, value: number): Numeral | undefined {
  const joint = sticky(IN_N, text, end);
  if (joint === undefined || value > 9) return undefined;
  const whole = readPlain(text, joint);
  if (!whole || whole.value <= value || whole.value > 1000) return undefined;
  const of = /of[ \u00a0]$/i.test(text.slice(end, joint)) && !/out/i.test(text.slice(end, joint));
  if (of) return undefined;
  return share(start, whole.end, value / whole.value);
}

/** A small whole number in digits or words, for the second half of a ratio. */
function readPlain(text: string, at: number): { value: number; end: number } | undefined {
  const digits = match(/\d{1,4}(?![\d.,/])/y, text, at);
  // “One in 2010” is a year.
  if (digits) return digits[0].length === 4 ? undefined : { value: Number(digits[0]), end: at + digits[0].length };
  const word = match(WORD, text, at)?.[0];
  const value = word ? (SMALL.get(word.toLowerCase()) ?? TENFOLD.get(word.toLowerCase())) : undefined;
  return word && value !== undefined ? { value, end: at + word.length } : undefined;
}

function readWords(text: string, at: number): Numeral | undefined {
  const magnitude = readMagnitude(text, at);
  if (magnitude) return magnitude;
  const first = match(WORD, text, at)?.[0].toLowerCase();
  if (first === undefined) return undefined;
  const size = PARTS.get(first);
  if (size !== undefined) return readFractionWord(text, at, first, size);
  const place = PLACES.get(first);
  if (place !== undefined) return ordinal(at, at + first.length, place);

  let total = 0;
  let current = 0;
  let scale = 1;
  let lastKind: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' = 'none';
  let end = at;
  for (let next = at; ; ) {
    const word = match(WORD, text, next)?.[0].toLowerCase();
    if (word === undefined) break;
    const unit = SMALL.get(word);
    const tens = TENFOLD.get(word);
    const factor = FACTORS.get(word);
    if (unit !== undefined && lastKind !== 'unit' && !(lastKind === 'tens' && (unit > 9 || unit === 0))) {
      current += unit;
      lastKind = 'unit';
    } else if (tens !== undefined && lastKind !== 'unit' && lastKind !== 'tens') {
      current += tens;
      lastKind = 'tens';
    } else if (factor !== undefined && (factor === 100 || factor === 12) && lastKind !== 'hundred') {
      current = (current || 1) * factor;
      lastKind = 'hundred';
    } else if (factor !== undefined && factor >= 1000) {
      total += (current || 1) * factor;
      current = 0;
      scale = Math.max(scale, factor);
      lastKind = 'scale';
    } else break;
    end = next + word.length;
    const gap = match(WORD_GAP, text, end);
    if (!gap) break;
    // “One hundred and thirty” goes on; “two and three” are two numbers.
    if (/and/i.test(gap[0]) && lastKind !== 'hundred' && lastKind !== 'scale') break;
    next = end + gap[0].length;
  }
  if (end === at) return undefined;
  let value = total + current;
  const opening = text.slice(Math.max(0, at - 8), at);
  const many = BY_THE.test(opening) ? BOUNDS.get(`${text.slice(at, end).toLowerCase()}s`) : undefined;
  if (many) return { start: at, end, form: 'magnitude', value: many[0], bounds: many, scale: 1, digits: false };
  const vague = VAGUE.exec(opening);
  const dozens = first === 'dozen' ? BOUNDS.get('dozens') : undefined;
  if (vague && dozens)
    return { start: at - vague[0].length, end, form: 'magnitude', value, bounds: dozens, scale: 1, digits: false };
  if (vague && value >= 100 && (total === 0 ? value === 100 : current === 0 && Math.log10(value) % 1 === 0)) {
    return {
      start: at - vague[0].length,
      end,
      form: 'magnitude',
      value,
      bounds: [2 * value, 10 * value - 1],
      scale: 1,
      digits: false,
    };
  }
  // “A hundred” belongs together; “a one-way ticket” does not.
  const article = FACTORS.has(first) ? ARTICLE.exec(opening) : null;
  const start = article ? at - article[0].length : at;
  const part = readFraction(text, end);
  if (part) {
    // “A million and a half”, but “a hundred and a half”.
    value += part.value * (lastKind === 'scale' && scale >= 1e6 && part.value === 1 / 2 ? scale : 1);
    end = part.end;
    const later = readScale(text, end, value, start);
    if (later) {
      value *= later.factor;
      scale = later.factor;
      end = later.end;
    }
  }
  // “Two-thirds”, “three quarters”.
  const fraction = match(/[ \u00a0-]([a-z]+)/iy, text, end);
  const piece = fraction?.[1]?.toLowerCase();
  const pieceSize = piece === undefined ? undefined : PARTS.get(piece);
  if (piece !== undefined && pieceSize !== undefined && value < 10 && !part) {
    const parts = value * pieceSize;
    const plural = piece.endsWith('s');
    if (parts <= 1 && value > 1 === plural) return share(start, end + (fraction?.[0].length ?? 0), parts);
  }
  const ratio = part ? undefined : readRatio(text, start, end, value);
  if (ratio) return ratio;
  const rest = lastKind === 'scale' && !part ? readRest(text, end, scale) : { value: 0, end };
  return { start, end: rest.end, form: 'cardinal', value: round(value + rest.value), scale, digits: false };
}

function readMagnitude(text: string, at: number): Numeral | undefined {
  const joined = match(MAGNITUDE_OF, text, at);
  const word = joined ? `${joined[1]} of ${joined[2]}`.toLowerCase() : match(WORD, text, at)?.[0].toLowerCase();
  const bounds = word === undefined ? undefined : BOUNDS.get(word);
  if (word === undefined || bounds === undefined) return undefined;
  const end = at + (joined ? joined[0].length : word.length);
  // “Scores” and “tens” are numbers only when they count something.
  if ((word === 'scores' || word === 'tens') && sticky(/[ \u00a0]of[ \u00a0]/iy, text, end) === undefined)
    return undefined;
  return { start: at, end, form: 'magnitude', value: bounds[0], bounds, scale: 1, digits: false };
}

function readFractionWord(text: string, at: number, word: string, size: number): Numeral | undefined {
  if (word === 'half') {
    const whole = match(HALF_A, text, at);
    if (whole?.[1]) {
      const scale = FACTORS.get(whole[1].toLowerCase()) ?? 1;
      return { start: at, end: at + whole[0].length, form: 'cardinal', value: scale / 2, scale, digits: false };
    }
    const unit = match(HALF_A_UNIT, text, at);
    if (unit) return { start: at, end: at + unit[0].length - 1, form: 'cardinal', value: 0.5, scale: 1, digits: false };
  }
  const opening = text.slice(Math.max(0, at - 8), at);
  if (word === 'quarter') {
    const whole = match(QUARTER_OF_A, text, at);
    if (whole?.[1]) {
      const scale = FACTORS.get(whole[1].toLowerCase()) ?? 1;
      const article = ARTICLE.exec(opening)?.[0].length ?? 0;
      return {
        start: at - article,
        end: at + whole[0].length,
        form: 'cardinal',
        value: scale / 4,
        scale,
        digits: false,
      };
    }
  }
  const every = EVERY.exec(opening);
  if (every) return share(at - every[0].length, at + word.length, size);
  const article = ARTICLE.exec(opening);
  if (article && !word.endsWith('s')) return share(at - article[0].length, at + word.length, size);
  if (word === 'half') return share(at, at + word.length, size);
  const place = PLACES.get(word);
  return place === undefined ? undefined : ordinal(at, at + word.length, place);
}

function ordinal(start: number, end: number, value: number): Numeral {
  return { start, end, form: 'ordinal', value, scale: 1, digits: false };
}

function share(start: number, end: number, part: number): Numeral {
  return { start, end, form: 'share', value: round(part * 100), scale: 1, digits: false };
}

function properFraction(numerator: string | undefined, denominator: string | undefined): number | undefined {
  const [n, d] = [Number(numerator), Number(denominator)];
  return n > 0 && n < d && d <= 16 ? n / d : undefined;
}

/** Two decimals are as fine as any text in words is; they keep 8.5 from becoming 8.500000000000002. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a sticky pattern that begins at `at` ends. */
function sticky(pattern: RegExp, text: string, at: number): number | undefined {
  const found = match(pattern, text, at);
  return found ? at + found[0].length : undefined;
}
