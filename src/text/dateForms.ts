import { MONTH_NAMES } from './monthNames.ts';
import { anyOf } from './phrases.ts';

/**
 * How dates are written, as regular expressions. Adding a way to write one is adding to a list; a new form also needs
 * its reading in `dates.ts`.
 */

/** Whole words that a date may consist of: those of the days near the article’s own. */
const DAY_WORDS = ['yesterday', 'today', 'tomorrow', 'tonight'] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Stretches of time that “this”, “last” and “next” name. */
const PERIODS = ['week', 'weekend', 'month', 'year', 'spring', 'summer', 'autumn', 'fall', 'winter'] as const;

/** Months that are no other word; “May” and “March” need more. */
const PLAIN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Words before “May” that make it the month. */
const BEFORE_MAY = [
  '[Ii]n ',
  '[Ss]ince ',
  '[Ee]arly ',
  '[Ll]ate ',
  '[Mm]id-',
  '[Bb]y ',
  '[Dd]uring ',
  '[Uu]ntil ',
  'for ',
  'of ',
] as const;

/** How many months “the first four months of this year” have. */
export const FIRST_MONTHS: Readonly<Record<string, number>> = {
  two: 2,
  quarter: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  half: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** Numbers of days, weeks, months or years ago. */
const HOW_MANY = [
  '[Aa]n?',
  '[Oo]ne',
  '[Tt]wo',
  '[Tt]hree',
  '[Ff]our',
  '[Ff]ive',
  '[Ss]ix',
  'seven',
  'eight',
  'nine',
  'ten',
  '[Ee]leven',
  '[Tt]welve',
  '\\d{1,2}',
] as const;

/** What words of dates begin with: months, days, numbers, “that”, “last”, “this”, “next”, “in”, “early”, “later”, “same”. */
export const FIRST_LETTERS = 'ADEFIJLMNOSTWYaefilnosty';

const MONTHS = anyOf(MONTH_NAMES);
const YEAR = '(?:1[89]|20)\\d\\d';
const NO_DIGIT_AFTER = '(?!\\d)';
/** “October 57 people” holds no day. */
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** A number with this before it is part of a longer one, or money. */
const NO_YEAR_BEFORE = '(?<![\\d.,$€£-]|[$€£] )';

/** “Was given two years earlier this month”: the words behind belong together. */
const NO_DATE_BEHIND = '(?! (?:this|that|in|on)\\b)';
/** “Got two years before an amnesty”: so long, and then something. */
const NO_EVENT_BEHIND = '(?! (?!(?:and|but|when|at|in|on|had|was|were)\\b)\\w)';

/** The forms, the more telling first; without groups of their own. */
export const DATE_FORMS = {
  /** 2011-11-08 */
  iso: `${YEAR}-\\d\\d(?:-\\d\\d)?${NO_DIGIT_AFTER}`,
  /** 8 November, 8th of November 2011, 8–9 November, between 8 and 14 November */
  dayMonth: `(?<![\\d.,])(?:\\d{1,2}(?:[-–]|(?<=etween \\d{1,2}) and |(?<=rom \\d{1,2}) to ))?${DAY} (?:of )?${MONTHS}\\b\\.?(?:,? ${YEAR}${NO_DIGIT_AFTER})?`,
  /** Nov. 8, November 8th, 2011, November 11-21, November 8 of last year, between November 8 and 14 */
  monthDay: `\\b${MONTHS}\\b\\.? (?:\\d{1,2}(?:[-–]|(?<=etween \\w{3,9}\\.? \\d{1,2}) and |(?<=rom \\w{3,9}\\.? \\d{1,2}) to ))?${DAY}(?![\\d.,]*\\d)(?:,? ${YEAR}${NO_DIGIT_AFTER}| of last year\\b)?`,
  /** November 2011, November of 2011 */
  monthYear: `\\b${MONTHS}\\b\\.?,? (?:of )?${YEAR}${NO_DIGIT_AFTER}`,
  /** October this year, November of that year */
  monthOfYear: `\\b${MONTHS},? (?:of )?(?:this|last|that|the same) year\\b`,
  /** 08.11.2011 */
  numeric: `(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d${NO_DIGIT_AFTER}`,
  /** the first four months of this year */
  firstMonths: `(?:[Ff]irst|(?:[Ii]n|[Dd]uring|[Oo]ver)(?= \\w+ months)) ${anyOf(Object.keys(FIRST_MONTHS))}(?: months)?(?: \\([^()\\d]{1,30}\\))? of (?:this year|the current year|last year|the year|${YEAR})`,
  /** the same period of last year */
  sameMonths: '[Ss]ame (?:period|(?:\\w+ )?months) (?:of |in )?(?:last|the previous) year',
  /** later that month, the following day */
  that: '(?:(?:[Ll]ater|[Ee]arlier) )?[Tt]hat (?:same )?(?:day|week|month|year)\\b|\\b[Tt]he (?:following|next) day\\b',
  /** this week, last year, the previous month */
  period: `\\b(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:past|previous|following)) ${anyOf(PERIODS)}\\b`,
  /** last November */
  namedMonth: `\\b(?:[Ll]ast|[Tt]his|[Nn]ext) ${MONTHS}\\b`,
  /** on Saturday, yesterday */
  day: `\\b(?:(?:[Ll]ast|[Tt]his|[Nn]ext) )?${anyOf(WEEKDAYS)}\\b|\\b${anyOf(DAY_WORDS)}\\b`,
  /** two weeks earlier, a month ago, the year before, two years later */
  ago: `(?<!\\bfor |\\d[.,/])\\b(?:${anyOf(HOW_MANY)} (?:days?|weeks?|months?|years?)|[Aa] fortnight|[Tt]he (?:year|month)) (?:ago|earlier${NO_DATE_BEHIND}|before${NO_EVENT_BEHIND}|(?<=years? )later)\\b`,
  /** in November; “in November 300 people”, but not “November 8” */
  month: `\\b(?:${anyOf(PLAIN_MONTHS)}|May(?<=(?:${BEFORE_MAY.join('|')})May))\\b(?! (?:${DAY}|${YEAR})(?![\\d.,]*\\d))`,
  /** the 1990s */
  decade: '(?<![\\d.,])(?:1[89]|20)\\d0s',
  /** 2008-2011, 2010/11 */
  years: `${NO_YEAR_BEFORE}${YEAR}[-–/]${YEAR}${NO_DIGIT_AFTER}|${NO_YEAR_BEFORE}${YEAR}[-–/]\\d\\d(?![\\d,]|\\.\\d)`,
  /** 2011 */
  year: `${NO_YEAR_BEFORE}${YEAR}(?![\\d,]*\\d|\\.\\d| ?%|-[a-z]+-|[A-Za-z])`,
} as const;

export type DateForm = keyof typeof DATE_FORMS;

/** Nouns that a four-digit number in front of them counts: then it is no year. */
export const COUNTED_NOUNS = [
  'people',
  'persons?',
  'men',
  'women',
  'migrants?',
  'workers?',
  'labou?rers',
  'citizens',
  'nationals',
  'Tajiks',
  'soldiers',
  'servicemen',
  'troops',
  'officers',
  'families',
  'households',
  'deaths',
  'homes',
  'kilomet\\w+',
  'kms?\\b',
  'miles',
  'met(?:er|re)s',
  'tonnes',
  'tons',
  'dollars',
  'euros',
  'ro?ubles',
  'somonis?',
  'hectares',
  'years',
  'days',
  'hours',
  'prisoners',
  'inmates',
  'passengers',
  'readers',
  'signatures',
  'jobs',
  'employees',
  'students',
  'children',
  'refugees',
  'deportees',
  'detainees',
  'deportations',
  'expulsions',
  'arrests',
  'visas',
  'flights',
  'seats',
  'percent',
  'per cent',
  'in all\\b',
] as const;

/** Adjectives that may stand between such a number and its noun. */
export const COUNTED_ADJECTIVES = [
  'of',
  'Tajik',
  'other',
  'more',
  'illegal',
  'ethnic',
  'foreign',
  'labou?r',
  'young',
  'Russian',
] as const;

/** Hedges that make a four-digit number a quantity: nobody writes “about 2011 migrants” of a year. */
export const HEDGES_OF_COUNTS = [
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'than',
  'least',
  'roughly',
  'approximately',
  'another',
] as const;

/** Words before a date that send it into the future. */
export const ANNOUNCING = [
  'scheduled',
  'planned',
  'set',
  'due',
  'slated',
  'next',
  'upcoming',
  'expected',
  'will',
] as const;
