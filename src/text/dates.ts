import * as chrono from 'chrono-node';

/** An ISO date at the precision known: `2011`, `2011-11` or `2011-11-08`. */
export type PartialDate = string;

export type Precision = 'year' | 'month' | 'day';

/** A date in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  /** True for a date seen from the article's own (“last year”, “on Saturday”, “Dec. 28”). */
  readonly relative: boolean;
}

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[89]|20)\\d\\d';
const GAP = '[ \\u00a0]';

/**
 * Where dates stand. Resolving them is chrono's job; finding them is ours, because chrono also takes “8 1/2” for the
 * second of January. The names of the groups say what was found.
 */
const DATE = new RegExp(
  [
    `(?<iso>${YEAR}-\\d\\d(?:-\\d\\d)?)(?!\\d)`,
    `(?<dayMonth>(?<![\\d.,])(?:\\d{1,2}[-–])?\\d{1,2}(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?:${MONTHS})\\b\\.?(?:,?${GAP}${YEAR}(?!\\d))?)`,
    `(?<monthDay>\\b(?:${MONTHS})\\b\\.?${GAP}\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]*\\d)(?:,?${GAP}${YEAR}(?!\\d))?)`,
    `(?<monthYear>\\b(?:${MONTHS})\\b\\.?,?${GAP}(?:of${GAP})?${YEAR}(?!\\d))`,
    `(?<numeric>(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d(?!\\d))`,
    `(?<firstMonths>first${GAP}(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|half|quarter)(?:${GAP}months)?${GAP}of${GAP}(?<of>this${GAP}year|last${GAP}year|the${GAP}year|${YEAR}))`,
    `(?<that>(?:(?:later|earlier)${GAP})?that${GAP}(?:same${GAP})?(?:day|week|month|year))`,
    `(?<span>(?<![A-Za-z])(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he${GAP}(?:past|previous|following))${GAP}(?:week(?:end)?|month|year|spring|summer|autumn|fall|winter)\\b)`,
    `(?<lastMonth>(?<![A-Za-z])(?:[Ll]ast|[Tt]his|[Nn]ext)${GAP}(?:${MONTHS})\\b)`,
    `(?<day>\\b(?:(?:last|this|next)${GAP})?${DAYS}\\b|\\b(?:yesterday|today|tomorrow|tonight)\\b)`,
    `(?<ago>(?<!\\bfor${GAP})\\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})${GAP}(?:days?|weeks?|months?|years?)${GAP}(?:ago|earlier|before)\\b)`,
    `(?<month>(?<![A-Za-z])(?:January|February|March|April|June|July|August|September|October|November|December|(?<=[Ii]n${GAP}|[Ss]ince${GAP}|early${GAP}|late${GAP}|mid-|by${GAP}|[Dd]uring${GAP}|until${GAP}|for${GAP}|of${GAP}|[Ll]ast${GAP})May)\\b(?!${GAP}\\d))`,
    `(?<decade>(?<![\\d.,])(?:1[89]|20)\\d0s)`,
    `(?<years>(?<![\\d.,$€£-])${YEAR}[-–/]${YEAR}(?!\\d)|(?<![\\d.,$€£-])${YEAR}[-–/]\\d\\d(?![\\d,]|\\.\\d))`,
    `(?<year>(?<![\\d.,$€£-]|[$€£]${GAP})${YEAR}(?![\\d,]*\\d|\\.\\d|${GAP}?%|-[a-z]+-|[A-Za-z]))`,
  ].join('|'),
  'g',
);

/** Cheap test before the search. */
const MAY_HOLD_DATE =
  /\d{4}|\d[ \u00a0](?:of[ \u00a0])?[A-Z]|[A-Z][a-z]{2,}|\b(?:ago|earlier|before|week|weekend|month|year|yesterday|today|tonight|summer|autumn|spring|winter|fall)\b/;

/** Nouns that a four-digit number in front of them counts: then it is no year. */
const COUNTED = new RegExp(
  `^${GAP}(?:(?:of|Tajik|other|more|illegal|ethnic|foreign|labou?r|young)${GAP}){0,3}(?:people|persons|men|women|migrants?|workers?|labou?rers|citizens|nationals|Tajiks|soldiers|troops|officers|families|deaths|homes|kilomet|miles|met(?:er|re)s|tonnes|tons|dollars|euros|rou?bles|hectares|years|days|hours|prisoners|inmates|passengers|readers|signatures|jobs|employees|students|children|refugees|deportees|detainees|arrests|visas|flights|seats|percent|per cent|in all\\b)`,
  'i',
);

/** Words before a date that send it into the future. */
const PLANNED = /\b(?:scheduled|planned|set|due|slated|next|upcoming|expected|will)\b[^.;]{0,40}$/i;

/**
 * Finds the dates in a sentence and resolves them against the article's date.
 *
 * A date without a year is taken to be the last one before the article, unless the words announce it (“scheduled for
 * September”). “Later that month” follows the last month named, in this text or, by `antecedent`, before it.
 *
 * @param published the article's date, at its precision
 */
export function recogniseDates(
  text: string,
  published: PartialDate | null,
  antecedent: PartialDate | null = null,
): DateMention[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const mentions: DateMention[] = [];
  let last = antecedent;
  for (const match of text.matchAll(DATE)) {
    const { groups = {} } = match;
    const start = match.index;
    const end = start + match[0].length;
    if (groups.year && COUNTED.test(text.slice(end, end + 60))) continue;
    if (
      groups.year &&
      /(?:^|[^A-Za-z])(?:some|about|around|nearly|almost|over|than|least|to|roughly|approximately|another)[ \u00a0]$/i.test(
        text.slice(Math.max(0, start - 16), start),
      ) &&
      !/\bto[ \u00a0]$/i.test(text.slice(0, start))
    )
      continue;
    const date = resolve(match[0], groups, published, last, text.slice(0, start));
    if (date === undefined) continue;
    const relative = !(
      groups.iso ||
      groups.numeric ||
      groups.year ||
      groups.years ||
      groups.decade ||
      groups.monthYear ||
      new RegExp(`${YEAR}$`).test(match[0])
    );
    mentions.push({ start, end, date, relative });
    last = date;
  }
  return mentions;
}

function resolve(
  words: string,
  groups: Record<string, string | undefined>,
  published: PartialDate | null,
  last: PartialDate | null,
  before: string,
): PartialDate | undefined {
  if (groups.year) return groups.year;
  if (groups.iso) return valid(groups.iso) ? groups.iso : undefined;
  if (groups.years || groups.decade) return words.slice(0, 4);
  const reference = published === null ? undefined : lastDay(published);
  if (groups.that)
    return last === null
      ? undefined
      : cut(
          last,
          /month/i.test(words) ? 'month' : /year/i.test(words) ? 'year' : /week/i.test(words) ? 'month' : 'day',
        );
  if (groups.firstMonths && groups.count && groups.of) {
    const year = /this|the/i.test(groups.of)
      ? published?.slice(0, 4)
      : /last/i.test(groups.of)
        ? String(Number(published?.slice(0, 4)) - 1)
        : groups.of;
    const months = {
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      half: 6,
      quarter: 3,
    }[groups.count.toLowerCase()];
    return year === undefined || months === undefined ? undefined : `${year}-${String(months).padStart(2, '0')}`;
  }
  if (reference === undefined) return /\d{4}/.test(words) ? byChrono(words, new Date(2000, 0, 1), 'day') : undefined;
  if (groups.ago) {
    // “Two weeks earlier” counts from the day the text last spoke of, “two weeks ago” from the article.
    const ago = /ago$/i.test(words);
    const from = ago || last === null ? published : last;
    if (from === null) return undefined;
    const date = byChrono(words.replace(/(?:earlier|before)$/i, 'ago'), toDate(lastDay(from)), 'day');
    const unit = /day/i.test(words) ? 'day' : /year/i.test(words) ? 'year' : /month/i.test(words) ? 'month' : 'day';
    return date === undefined ? undefined : cut(cut(date, unit), precisionOf(from));
  }
  const planned = PLANNED.test(before);
  if (groups.span) return resolveSpan(words, reference);
  const precision: Precision = groups.month || groups.monthYear || groups.lastMonth ? 'month' : 'day';
  const back = groups.lastMonth && /^last/i.test(words) ? 1 : 0;
  const plain = groups.lastMonth ? words.replace(/^\w+[ \u00a0]/, '') : words;
  const found = byChrono(plain.replaceAll('\u00a0', ' '), toDate(reference), precision);
  if (found === undefined) return undefined;
  if (/(?:1[89]|20)\d\d/.test(words)) return found;
  if (groups.day) {
    const past = !planned && found > reference ? shiftDays(found, -7) : found;
    return published === null ? undefined : cut(past, precisionOf(published));
  }
  // Chrono takes the nearest such day or month; a report speaks of the last one, an announcement of the next.
  let date = found;
  const now = cut(reference, precision);
  if (planned) {
    if (monthsBetween(now, date) < -6) date = shiftYear(date, 1);
    if (monthsBetween(now, date) > 11) date = shiftYear(date, -1);
  } else {
    while (date > now || (back && date >= now)) date = shiftYear(date, -1);
    while (back ? shiftYear(date, 1) < now : shiftYear(date, 1) <= now) date = shiftYear(date, 1);
  }
  return date;
}

function resolveSpan(words: string, reference: PartialDate): PartialDate | undefined {
  const year = Number(reference.slice(0, 4));
  const step = /^(?:last|the[ \u00a0](?:past|previous))/i.test(words)
    ? -1
    : /^(?:next|the[ \u00a0]following)/i.test(words)
      ? 1
      : 0;
  if (/year/i.test(words)) return String(year + step);
  if (/month/i.test(words)) {
    const shifted = new Date(Date.UTC(year, Number(reference.slice(5, 7)) - 1 + step, 1));
    return shifted.toISOString().slice(0, 7);
  }
  // A week may lie across two months, and is known no better than by the month it is mostly in.
  if (/week/i.test(words)) return shiftDays(reference, 7 * step).slice(0, 7);
  return String(
    /spring|summer|autumn|fall|winter/i.test(words) && step < 0 && reference.slice(5, 7) < '06' ? year - 1 : year,
  );
}

/** Chrono's answer for one phrase; remembered, since reports repeat their dates. */
const remembered = new Map<string, PartialDate | undefined>();
const REMEMBER = 5000;

function byChrono(words: string, reference: Date, precision: Precision): PartialDate | undefined {
  const key = `${words}|${reference.getTime()}|${precision}`;
  if (remembered.has(key)) return remembered.get(key);
  const [result] = chrono.en.casual.parse(
    words.replace(/^\d{1,2}[-–]/, '').replace(/^(\d{1,2})(?:st|nd|rd|th)? of /i, '$1 '),
    reference,
  );
  let date: PartialDate | undefined;
  if (result) {
    const { start } = result;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year !== null && month !== null && day !== null) {
      date = cut(
        `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
        start.isCertain('day') || start.isCertain('weekday')
          ? precision
          : precision === 'day' && /\d|day|tonight/i.test(words)
            ? 'day'
            : 'month',
      );
    }
  }
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(key, date);
  return date;
}

/** The last day that a date at some precision may mean. */
export function lastDay(date: PartialDate): PartialDate {
  if (date.length >= 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : 12;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The precision at which a date is written. */
export function precisionOf(date: PartialDate): Precision {
  return date.length >= 10 ? 'day' : date.length >= 7 ? 'month' : 'year';
}

/** The date at a precision no finer than asked. */
export function cut(date: PartialDate, precision: Precision): PartialDate {
  return date.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
}

/** True for an ISO date that exists, at any of the three precisions. */
export function valid(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined ||
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().slice(0, 10) === date
  );
}

/** The date some days later, or earlier. */
export function shiftDays(date: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function shiftYear(date: PartialDate, years: number): PartialDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

function monthsBetween(from: PartialDate, to: PartialDate): number {
  const months = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return months(to) - months(from);
}

/** Chrono reads references in local time: noon keeps every zone on the same day. */
function toDate(date: PartialDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
