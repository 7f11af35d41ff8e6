import { anyOf, words, wordsOf } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import { aboutTajikistan, type Context } from './context.ts';
import type { Indicator } from './indicators.ts';
import { namesOtherCountry } from './peoplesSpokenOf.ts';
import { PENAL } from './vocabulary/courts.ts';
import { OTHER_MONEY } from './vocabulary/money.ts';
import { COMPARED_WITH, SAME_MEASURE, STOOD_AT } from './vocabulary/statuses.ts';

/** What an article stated last in a unit. */
export interface LastStated {
  readonly indicator: Indicator;
  /** In which of its sentences. */
  readonly index: number;
  /** True where no number in that unit has come since that states nothing. */
  readonly fresh: boolean;
}

/** True for what later numbers may be set against. Counts of migrants and terms of prison have rules of their own. */
export function canBeCarried({ dimension, about }: Indicator): boolean {
  return dimension === 'time' ? about === 'Tajiks' : dimension !== 'people' || about !== 'Tajiks';
}

/** Words right before a number that set it against the one just given. */
const COMPARED = new RegExp(`(?<![A-Za-z])${anyOf(COMPARED_WITH)} $`, 'i');
/** “(2010: 39.8%)”. */
const OF_A_YEAR = /\((?:in )?(?:19|20)\d\d(?::| [—–-])? $/;
const MEASURED_AGAIN = new RegExp(`(?:^|[^A-Za-z])${anyOf(SAME_MEASURE)} $`, 'i');
/** “40 percent in 2010; in 2011, 45 percent”, “… and the year before, 38 percent”. */
const IN_ANOTHER_YEAR =
  /(?:;|\band|\bbut)(?: only| already)? (?:in (?:19|20)\d\d|(?:the|a) year (?:before|earlier|later|after)|(?:the|in the) (?:previous|next|following) year),?(?: (?:it was|they were))?(?: only| already)? $/i;
/** “It was 50 percent in 2008, fell to 35 the year after” */
const WENT_ON_TO =
  /, (?:and |but |then |only to |before )*(?:r[io]s(?:e|ing)|f[ae]ll(?:ing)?|dropp?(?:ed|ing)?|climb(?:ed|ing)?|gr[eo]w(?:ing)?|slipp?(?:ed|ing)?|jump(?:ed|ing)?) (?:back )?to $/i;
/** A line of a list by years: “2014 - 3.8 billion dollars”. */
const ITEM_OF_A_YEAR = /^\W{0,4}(?:In )?(?:19|20)\d\d\W{1,4}$/;
/** “The deficit grew, and the figure reached …”, “Of those questioned, the share was …” */
const ANOTHER_MEASURE = new RegExp(`^(?:Of|Among) |${wordsOf(OTHER_MONEY)}`, 'i');
const NOTHING_MORE =
  /^(?: ?$|[.,;:)]| (?:in|a year|the year|one year|last|a month|the month|according|by|at|for|as of|earlier|before|and) ?)/i;
/** “Barred for three years, and for ten …”, “those expelled by a court face five”. */
const AS_A_BAN =
  /\b(?:barred|banned|exclu\w+|kept out|turned away|those|others?)\b[^.;]{0,60} for $|\b(?:those|others?|some|many|most|who|they|he|she|I|we|migrants?|Tajiks?)\b[^.;]{0,40} (?:faces?|gets?|got|(?:(?:was|were|had been|have been|are) )?given) $|\bthose (?:whom?\b|\w+ed\b)[^.;,]{0,60}, $/i;
const LONGEST_BAN = 20;
const OF_PUNISHMENT = words(PENAL);

/**
 * The indicator of a number without the unit that the one before it has: “40 percent of GDP, up from 36 in 2008”, “the
 * ban is three years; those expelled by a court face five”.
 */
export function indicatorWithoutUnit(
  context: Context,
  last: ReadonlyMap<string | null, LastStated>,
): Indicator | undefined {
  const { quantity, index, sentence, before, nearAfter, counted } = context;
  const { unit, value, form } = quantity;
  if (unit !== null || value === null || form !== 'cardinal') return undefined;
  const ban = last.get('years');
  if (ban && ban.indicator.name === 'entry_ban' && index - ban.index <= 1 && counted.kind === 'none') {
    const isBan = value <= LONGEST_BAN && AS_A_BAN.test(before) && /^(?:$|[.,;])/.test(nearAfter);
    return isBan && !OF_PUNISHMENT.test(sentence) ? ban.indicator : undefined;
  }
  const sum = last.get('US dollars');
  if (sum && value >= LEAST_SUM && counted.kind === 'none') {
    if (sum.index === index && LISTED.test(before) && IN_A_YEAR.test(nearAfter)) return sum.indicator;
    // “Migrants sent home $2.5 billion. A year later remittances shrank to 1.8 billion.”
    const goesOn = index - sum.index <= 1 && REMITTED.test(before) && NOTHING_MORE.test(nearAfter);
    if (goesOn && sum.indicator.topic === 'remittances') return sum.indicator;
  }
  const share = last.get('percent');
  return share?.index === index && value < 100 ? carriedIndicator(context, share) : undefined;
}

/** “2.7 billion dollars in 2008 and 1.8 billion in 2009”: the second sum is a sum of money too. */
const LISTED = /(?:,|\band|\bbut|;) $/;
const IN_A_YEAR = /^ (?:in|for) (?:19|20)\d\d\b/;
const LEAST_SUM = 1e8;
const REMITTED = new RegExp(`\\b(?:remittances|transfers|they|it|the (?:sum|figure|total|amount)) ${STOOD_AT} $`, 'i');

/** How many sentences a list may be away from what it lists. */
const LIST_REACH = 8;

/**
 * The indicator of a number that is set against the one stated last in the same unit: “compared with 45.4 percent a year
 * earlier”, “down from 7,500 in 2007”, a line of a list by years.
 */
export function carriedIndicator(context: Context, last: LastStated | undefined): Indicator | undefined {
  const { before, after, nearAfter, index, counted, quantity } = context;
  if (!last || counted.kind !== 'none' || !hasSizeOf(quantity, last.indicator)) return undefined;
  if (ITEM_OF_A_YEAR.test(before)) {
    return /^\W*$/.test(after) && index - last.index <= LIST_REACH ? last.indicator : undefined;
  }
  if (!last.fresh || !NOTHING_MORE.test(nearAfter) || namesOtherCountry(nearAfter)) return undefined;
  if (last.indicator.about === 'Tajikistan' && !aboutTajikistan(context)) return undefined;
  if (
    index === last.index &&
    (COMPARED.test(before) || OF_A_YEAR.test(before) || IN_ANOTHER_YEAR.test(before) || WENT_ON_TO.test(before))
  )
    return last.indicator;
  if (index - last.index > 1 || !MEASURED_AGAIN.test(before)) return undefined;
  return index > last.index && ANOTHER_MEASURE.test(before) ? undefined : last.indicator;
}

function hasSizeOf({ value, low, high }: Quantity, { least = 0, most }: Indicator): boolean {
  const size = value ?? high ?? low ?? 0;
  return size >= least && (most === undefined || size <= most);
}
