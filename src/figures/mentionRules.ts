import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf, wordStart } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import { YEARS_IN } from '../text/units.ts';
import type { MentionKind } from './mentionKinds.ts';

/** A number that its own surroundings give away, before anything is recognised as a quantity. Adding one is adding a row. */
export interface PatternRule {
  readonly rule: string;
  readonly kind: MentionKind;
  /** A regular expression for the whole mention. */
  readonly pattern: string;
}

/** Nouns with a number behind them that names and does not count. */
export const NUMBERED = [
  'Article',
  'Art\\.',
  'Section',
  'Paragraph',
  'Clause',
  'Chapter',
  'Resolution',
  'Decree',
  'Order',
  'Protocol',
  'Law',
  'Case',
  'Flight',
  'flight',
  'Room',
  'room',
  'Page',
  'Gate',
  'Terminal',
  'page',
  'No\\.',
  'Nos\\.',
  '№',
];

/** Nouns with a year before them that are an event’s name. */
const EVENTS_OF_A_YEAR = [
  '[Ee]lections?',
  'Olympics',
  'Games',
  'World Cup',
  'Eurovision',
  '[Cc]ensus',
  '[Cc]onstitution',
  '[Rr]evolution',
  '[Cc]oup',
];

/** Units of an army, which are named by their ordinals. */
const FORMATIONS = ['Military', 'Motor', 'Motori[sz]ed', 'Rifle', 'Division', 'Brigade', 'Regiment', 'Army', 'base'];

/** Capitalised words before a year that leave it a date. */
const NO_NAMES = [
  ...MONTH_NAMES,
  'Since',
  'Until',
  'From',
  'After',
  'Before',
  'During',
  'For',
  'The',
  'And',
  'Early',
  'Late',
  'Mid',
  'Spring',
  'Summer',
  'Autumn',
  'Winter',
  'Fall',
  '[A-Z][a-z]+day',
  'Through',
  'Between',
];

export const PATTERN_RULES: readonly PatternRule[] = [
  { rule: 'link', kind: 'address', pattern: '(?:https?:\\/\\/|www\\.)[^\\s<>()"”]+' },
  { rule: 'e-mail', kind: 'address', pattern: '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}' },
  {
    rule: 'telephone',
    kind: 'identifier',
    pattern:
      '(?<![\\d$€£])(?:\\+\\d{1,3}[ -]?(?:\\(\\d{1,4}\\)[ -]?)?|\\(\\d{2,4}\\) ?)\\d[\\d -]{4,14}\\d|(?<!\\d)\\d{3}-\\d{3,4}-\\d{2,4}(?:-\\d{2})?(?!\\d)',
  },
  {
    rule: 'numbered',
    kind: 'identifier',
    pattern: `${wordStart(NUMBERED)}${anyOf(NUMBERED)} ?(?:No\\. ?)?[A-Z]{0,3}-?\\d[\\w./-]*`,
  },
  {
    rule: 'event of a year',
    kind: 'name',
    pattern: `(?<!\\d)(?:19|20)\\d\\d(?= (?:[A-Za-z-]+ )?${anyOf(EVENTS_OF_A_YEAR)}\\b)`,
  },
  { rule: 'army unit', kind: 'name', pattern: `(?<!\\d)\\d{1,4}(?:st|nd|rd|th)(?= ${anyOf(FORMATIONS)}\\b)` },
  {
    rule: 'name with a year',
    kind: 'name',
    pattern: `(?<![A-Za-z'’])(?<!\\b[A-Z][a-z]+ of )(?!${anyOf(NO_NAMES)}\\.? )[A-Z][a-z]{2,} (?:19|20)\\d\\d(?![\\d-]|[.,]\\d)`,
  },
  {
    rule: 'model',
    kind: 'name',
    pattern:
      '(?<![A-Za-z\\d])[A-Z][A-Za-z]*-\\d+[A-Za-z]{0,2}(?![\\dA-Za-z-])|(?<![A-Za-z\\d])(?:Boeing|Airbus|Antonov|Ilyushin|Tupolev|Yak|Mi|Su) [A-Z]?\\d{2,3}(?:-\\d+)?(?!\\d)',
  },
  {
    rule: 'letters and digits',
    kind: 'name',
    pattern: '(?<![A-Za-z\\d$€£])[A-Z]{1,4}\\d+[A-Za-z]?(?![\\d.,]*\\d)(?![A-Za-z])',
  },
  { rule: 'round the clock', kind: 'name', pattern: '(?<!\\d)(?:24\\/7|9\\/11|7\\/7)(?![\\d/])' },
  {
    rule: 'time of day',
    kind: 'date',
    pattern:
      "(?<![\\d.,])\\d{1,2}(?::\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\b\\.?| GMT| MSK| EST)?|(?:\\.\\d\\d)? ?(?:[ap]\\.m\\.|[ap]m\\b)| o['’]clock)|(?<![\\d.,])(?:[01]\\d|2[0-3])[.:]?[0-5]\\d(?: GMT| MSK| EST| hours)|(?<=\\b[Aa]t )(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d%]| ?(?:percent|per cent|million|billion))",
  },
];

/** A number in its line, not part of a date. */
export interface NumberInLine {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

/** A number that is placed by what it is and by the words next to it. The first rule that fits decides. */
export interface QuantityRule {
  readonly rule: string;
  readonly kind: MentionKind;
  fits(number: NumberInLine): boolean;
}

/** From this size on, things that an article counts are of substance: unplaced, they are `unknown`. */
const SUBSTANTIAL = 100;

const size = ({ value, high }: Quantity) => value ?? high ?? 0;
const isTime = ({ unit }: Quantity) => unit !== null && (unit in YEARS_IN || unit === 'hours' || unit === 'minutes');

export const QUANTITY_RULES: readonly QuantityRule[] = [
  { rule: 'ordinal', kind: 'ordinal', fits: ({ quantity }) => quantity.form === 'ordinal' },
  { rule: 'too many digits', kind: 'identifier', fits: ({ quantity }) => quantity.form === 'identifier' },
  {
    rule: 'ordinal with an article',
    kind: 'ordinal',
    fits: ({ quantity: { form, start, numberStart }, before, after }) =>
      form === 'share' &&
      start === numberStart &&
      /(?<!every )(?<=\ba )(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(before) &&
      !/^ (?:of|are|is|were|was|in)\b/i.test(after),
  },
  {
    rule: 'year-old',
    kind: 'age',
    fits: ({ quantity, after }) => quantity.unit === 'years' && /^[- ](?:old|olds)\b/i.test(after),
  },
  {
    rule: 'aged',
    kind: 'age',
    fits: ({ quantity: { unit, start, numberStart }, before }) =>
      unit === null && start === numberStart && /\b(?:aged?|age of)(?: of)? [\w-]*$/i.test(before),
  },
  {
    rule: 'age set off by commas',
    kind: 'age',
    fits: ({ quantity: { unit, value, form }, before, after }) =>
      unit === null &&
      form === 'cardinal' &&
      value !== null &&
      value >= 10 &&
      value < 100 &&
      /\p{Lu}[\p{L}’'-]+, [\w-]*$/u.test(before) &&
      /^(?:,|\)|$|\.)/.test(after),
  },
  { rule: 'time', kind: 'duration', fits: ({ quantity }) => isTime(quantity) },
  {
    rule: 'percent or money',
    kind: 'unknown',
    fits: ({ quantity: { unit, form } }) =>
      form === 'share' || ['percent', 'US dollars', 'euros', 'pounds', 'roubles', 'somoni'].includes(unit ?? ''),
  },
  { rule: 'large number', kind: 'unknown', fits: ({ quantity }) => size(quantity) >= SUBSTANTIAL },
  { rule: 'small number', kind: 'count', fits: () => true },
];
