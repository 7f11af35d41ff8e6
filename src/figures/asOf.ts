import {
  cut,
  type DateMention,
  lastDay,
  type PartialDate,
  precisionOf,
  recogniseDates,
  shiftDays,
} from '../text/dates.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, wordsOf } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Span } from '../text/sentences.ts';
import { YEARS_IN } from '../text/units.ts';
import type { ArticleContext, Context } from './context.ts';
import type { Indicator } from './indicators.ts';
import type { Cast, Person } from './people.ts';
import { OTHER_EVENTS, VERDICT_EVENTS } from './vocabulary/courts.ts';
import { NOT_AS_OF } from './vocabulary/grammar.ts';

/** Its group holds a verdict. */
const EVENTS = new RegExp(wordsOf([`(${anyOf(VERDICT_EVENTS)})`], OTHER_EVENTS), 'gi');
const MEASURED_FROM = new RegExp(
  `(?:^|[^A-Za-z])${anyOf(NOT_AS_OF)} (?:the )?(?:(?:beginning|start|end|middle) of (?:the )?)?$`,
  'i',
);
/** “last week's convictions”, “November 8, the day they were jailed”: the event names the date, wherever it is from. */
const THE_DAY_OF = /^(?:['’]s\b|,? (?:the day|when|on which)\b)/;
const OF_SOMETHING = new RegExp(`^['’]s (?!(?:\\w+ )?${anyOf(VERDICT_EVENTS)})`, 'i');
const OF_THEM_BEHIND = /^ of (?:them|these|those|whom)\b/;
/** “The remaining 43”, “of that number, 155”, “that is 14 percent of …” */
const OF_THEM_BEFORE = /\bthe (?:remaining|other) $|^Of (?:that number|them|these|those)\b[^.;]{0,40}$/i;
/** “That is equivalent to 47 percent of GDP”: of the sum that the sentence before was about. */
const THAT_IS =
  /^[“"]?(?:(?:That|This)(?: is|['’]s| was| makes| represents| equals| amounts to)(?: (?:equal|equivalent) to| worth)?|It (?:is|was) (?:(?:equal|equivalent) to|worth)) $/;
/** “$3 billion in 2011, against $2.3 billion the year before. That is half of GDP.”: of the sum, and not of what it is set against. */
const COMPARED_BEFORE = /\b(?:against|compared|exceed\w*|than|level of) [^;]{0,40}$/;
/** “During the same period, 41,000 returned.” */
const SAME_PERIOD =
  /\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Ff]or) the same (?:period|time|months|year)\b(?! (?:of|in|last|a)\b)/;
/** “Since 2004, when they were $252 million”. */
const WHEN = /^, when\b/;
const INSERTION = /, (?:who|which|whose|where)\b[^,;]*(?=[,;](?! (?:an?|his|her) ))|^As [^,;]*,/g;
/** Where another statement begins, whose date is its own. */
const NEXT_STATEMENT = /;|, (?:and|but|while|who|which|against|compared|up|down)\b/;
/** The same, behind the number only: “1,502 this year, 318 of them in November”. */
const NEXT_BEHIND =
  /;|, (?:and|but|while|who|which|against|compared|up|down|from)\b|, (?:\w+ )?\d[\d,]* of (?:them|whom)\b| and (?:that|it|the (?:following|next) day)\b/;
/** “Since the verdict was announced last Tuesday”: from then on, and not then. */
const SINCE = /\bsince\b[^,;.\d]{1,60}$/i;
/** “Whose jailing two weeks ago led to …”: the date is the event’s alone. */
const EVENT_BEFORE = /\b(?:jailing|sentencing|conviction|imprisonment|verdict|landing)(?: (?:on|last|of))?\s$/i;
/** “A nation of seven million that fought a war in the 1990s” */
const RELATIVE = /^[^,;]{0,40}\b(?:that|which|who)\b/;
/** “Figures released on October 18 show 870,000 departures in the first nine months”: the date of the figures’ release. */
const RELEASE =
  /\b(?:released|published|issued|presented|announced|reported|said|told [\w ]{2,30}|according to [\w’' ]{2,40}) (?:(?:in \w+|late|early) )?(?:on )?$/i;
const BRACKETED = /^[^.;()\d]{0,240}\(([^()]{4,90})\)/;
/** A term as cut was not handed down by the verdict. */
const REDUCED =
  /\b(?:cut|reduc\w+|lower\w*|slash\w*|trimm\w+|pared|short\w+|brought|commut\w+|soften\w+|down)\b[^.;]{0,110} to $|\breplaced\b[^.;]{0,60} with (?:one of )?$/i;
/** What is cut as it is handed down bears the verdict's date. */
const AT_ONCE = /\b(?:on the spot|at once|immediately|there and then|straight away|in the same breath|the same day)\b/i;
const APPEAL = /\b(?:appeals?|appellate|cassation|freed|releas\w+)\b/i;
/** “The sentence was reduced to eight years under an amnesty”: where no appeal has been told of, as it was handed down. */
const AMNESTY = /\bamnest/i;
const APPEALED = /\b(?:appeal|appellate|cassation)/i;
const TRIED_TOGETHER = /\b(?:co-defendants?|co-accused|accomplices?|companions?)\b/i;
const OF_AN_EVENT = /^ (?:verdict|ruling|sentence|arrest|election)/i;
const VERDICT = /(?:sentenc|jail|convict|verdict|guilty)/i;

/** “On November 8 …”, “…: in 2010 a court …”: a date that opens what it dates, however long that is. */
const OPENS = /(?:^|[:;] )\w{0,2} ?$/;
/** How many characters may lie between a verdict and its date. */
const VERDICT_REACH = 120;
/** How many sentences back a verdict may have been dated. */
const VERDICT_SENTENCES = 40;
/** How long a heading that is a date may be, and how many sentences may stand below it. */
const LONGEST_HEADING = 30;
const HEADING_SENTENCES = 6;
/** How many sentences back an appeal may have been dated. */
const APPEAL_SENTENCES = 2;
/** How many sentences back a stay may have begun. */
const STAY_SENTENCES = 4;

/**
 * When a figure holds: the date that the article's words give for it, failing that the article's own.
 *
 * A source's date in brackets dates the figure before it. A sentence handed down is dated by its verdict, in the same
 * sentence or an earlier one about the same court. A completed duration is dated by its end.
 */
export function asOf(
  indicator: Indicator,
  context: Context,
  dates: readonly DateMention[],
  cast: Cast,
  subject: string,
): PartialDate {
  const heading = headingDate(context);
  const own = heading ?? context.article.published ?? '';
  if (indicator.about === 'defendant') return verdictDate(indicator, context, dates, cast, subject) ?? own;
  if (indicator.asOf === 'end of stay') return endOfStay(context) ?? own;
  // A border is as long in any year.
  if (indicator.dimension === 'length') return own;
  const dated = openingDate(context, dates) ?? bracketedDate(context, own) ?? nearestDate(indicator, context, dates);
  return (
    dated ??
    dateOfTheWhole(context) ??
    dateOfTheSum(indicator, context) ??
    heading ??
    narratedDate(indicator, context, dates) ??
    own
  );
}

/** “November 8.”, “Nov. 8: …”: in a chronicle a date stands above what it dates. */
function headingDate({ article, index, sentence }: Context): PartialDate | undefined {
  const opening = sentence.slice(0, LONGEST_HEADING);
  const [first] = LABEL_SIGN.test(opening) ? recogniseDates(opening, article.published) : [];
  if (first !== undefined && isLabel(opening, first)) return first.date;
  const item = itemDate(article, index);
  if (item !== undefined) return item;
  for (let i = index - 1; i >= Math.max(0, index - HEADING_SENTENCES); i--) {
    const heading = article.sentences[i] ?? '';
    if (heading.length > LONGEST_HEADING) continue;
    const [date, ...others] = recogniseDates(heading, article.published);
    if (date === undefined || others.length > 0) continue;
    if (!/\w/.test(heading.slice(0, date.start) + heading.slice(date.end))) return date.date;
  }
  return undefined;
}

/** “Nov. 8: …”, “8 November – …” */
function isLabel(opening: string, { start, end }: DateMention): boolean {
  return !/\w/.test(opening.slice(0, start)) && /^(?::| [–—-])/.test(opening.slice(end));
}

/** The date before the item of a chronicle that a sentence goes on with: one whose sentences are dated so again and again. */
function itemDate(article: ArticleContext, index: number): PartialDate | undefined {
  const items = chronicles.get(article) ?? itemsIn(article);
  chronicles.set(article, items);
  if (items.size < FEWEST_ITEMS) return undefined;
  for (let i = index; i >= Math.max(0, index - ITEM_SENTENCES); i--) {
    const date = items.get(i);
    if (date !== undefined) return date;
    // “Year's end: …” begins another item.
    if (OTHER_LABEL.test(article.sentences[i] ?? '')) return undefined;
  }
  return undefined;
}

/** The items of each chronicle, by their first sentence. */
const chronicles = new WeakMap<ArticleContext, ReadonlyMap<number, PartialDate>>();
/** As many dated items make a chronicle. */
const FEWEST_ITEMS = 3;
/** How many more sentences an item may have. */
const ITEM_SENTENCES = 3;

function itemsIn({ sentences, published }: ArticleContext): ReadonlyMap<number, PartialDate> {
  const items = new Map<number, PartialDate>();
  sentences.forEach((sentence, index) => {
    const opening = sentence.slice(0, LONGEST_HEADING);
    if (!LABEL_SIGN.test(opening)) return;
    const [first] = recogniseDates(opening, published);
    if (first !== undefined && isLabel(opening, first)) items.set(index, first.date);
  });
  return items;
}

const OTHER_LABEL = /^[^:.;,]{1,24}: /;
const LABEL_SIGN = /:| [–—-]/;

/** “In 2010 they were $2.1 billion (National Bank, January 2011)”: the sentence opens with a date of its own. */
function openingDate({ sentence, quantity, article }: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const [first, ...others] = dates.filter(({ end }) => end <= quantity.start);
  if (first === undefined || others.length > 0 || !/^In $/.test(sentence.slice(0, first.start))) return undefined;
  if (!/^[a-z\s]|^,/.test(sentence.slice(first.end)) || !BRACKETED.test(sentence.slice(quantity.end))) return undefined;
  return isToCome(first.date, article.published) ? undefined : first.date;
}

/** How long after an event an article that speaks of it looks back. */
const LOOKING_BACK_DAYS = 60;
/** How many sentences back the event that a story goes on with may have been dated. */
const NARRATED_SENTENCES = 2;
/** What has happened up to now, and is no part of the story told. */
const UP_TO_NOW = /\b(?:now|so far|already|today|currently|ha(?:s|ve)|are|is|to be|will)\b/i;

/** “That was on display in November 2011. Russia detained hundreds …”: who looks back tells what followed. */
function narratedDate(
  { status }: Indicator,
  { article, index, sentence }: Context,
  dates: readonly DateMention[],
): PartialDate | undefined {
  const { published } = article;
  if (published === null || (status !== 'detained' && status !== 'deported')) return undefined;
  if (dates.length > 0 || UP_TO_NOW.test(sentence)) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - NARRATED_SENTENCES); i--) {
    const date = article.datesIn(i, null).at(-1)?.date;
    if (date === undefined) continue;
    if (precisionOf(date) === 'year') return undefined;
    return lastDay(date) < shiftDays(lastDay(published), -LOOKING_BACK_DAYS) ? cut(date, 'month') : undefined;
  }
  return undefined;
}

function bracketedDate({ after, article }: Context, own: PartialDate): PartialDate | undefined {
  const match = BRACKETED.exec(after);
  if (!match?.[1]) return undefined;
  const [bracket, ...others] = recogniseDates(match[1], article.published).map(({ date }) => date);
  // “(Olimova 2003; FMS 2011)”: of several sources none is the figure's date.
  if (others.length > 0) return own;
  // “411 in November (Interfax, December 1)”: the source's date is not the figure's.
  return recogniseDates(match[0].slice(0, -match[1].length - 2), article.published).length > 0 ? undefined : bracket;
}

/** The nearest date in the number's clause, unless the number is only measured from it, or it is still to come. */
function nearestDate(indicator: Indicator, context: Context, dates: readonly DateMention[]): PartialDate | undefined {
  const { quantity, sentence, clauseStart, clause, after, article } = context;
  const behind = sentence.length - after.length;
  const end = Math.min(clauseStart + clause.length, behind + (NEXT_BEHIND.exec(after)?.index ?? after.length));
  const candidates = dates
    .filter((date) => date.start >= clauseStart && date.end <= end)
    .filter((date) => !isOfAnother(sentence.slice(clauseStart, date.start), sentence.slice(date.end, quantity.start)))
    .filter((date) => WHEN.test(sentence.slice(date.end)) || !isMeasuredFrom(sentence, date))
    .filter(({ start, end }) => !/\bnext\b/i.test(sentence.slice(start, end)))
    .filter(
      ({ start, end }) =>
        !OF_AN_EVENT.test(sentence.slice(end, end + 12)) &&
        !EVENT_BEFORE.test(sentence.slice(Math.max(0, start - 30), start)),
    )
    .filter(
      ({ start }) =>
        start < quantity.end || indicator.topic !== 'economy' || !RELATIVE.test(sentence.slice(quantity.end, start)),
    )
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  const [first] = candidates;
  // “Figures released on Tuesday show that 870,000 left in the first half of the year”, “$2.3bn in 2010 and $1.8bn in 2009”
  const later = candidates.find(({ start }) => start >= quantity.end);
  const isPrior = first !== undefined && first.end <= quantity.start;
  const isOfRelease = isPrior && isDateOfOther(sentence, first, quantity);
  // “Said on 20 November that 310 had been detained over the past week”: a period that ends on the day it is told.
  const nearest = later !== undefined && isOfRelease && !first.date.startsWith(later.date) ? later : first;
  if (nearest === undefined) return undefined;
  const { date } = endOfPeriod(nearest, dates, sentence);
  return isToCome(date, article.published) ? undefined : date;
}

/** Whether a date before the number may be that of a release, or of another number in a list. */
function isDateOfOther(sentence: string, { start, end }: DateMention, quantity: Quantity): boolean {
  if (RELEASE.test(sentence.slice(Math.max(0, start - 60), start))) return true;
  return /\d/.test(sentence.slice(0, start)) && /^ and (?:\w+ )?$/.test(sentence.slice(end, quantity.start));
}

/** “Between June and October”: a count of a period is whole at its end. */
function endOfPeriod(first: DateMention, dates: readonly DateMention[], sentence: string): DateMention {
  if (!/\bbetween $/i.test(sentence.slice(0, first.start))) return first;
  return dates.find(({ start }) => sentence.slice(first.end, start) === ' and ') ?? first;
}

function isMeasuredFrom(text: string, { start, end }: Span): boolean {
  // “From 11 to 14 November”: until then.
  if (/\d (?:to|and) \d/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return MEASURED_FROM.test(before) || SINCE.test(before);
}

/** “14 of them”, “the remaining 43”: those counted before, so at the date given before. */
function dateOfTheWhole({ before, after, article, index }: Context): PartialDate | undefined {
  const ofThem = OF_THEM_BEHIND.test(after) || OF_THEM_BEFORE.test(before);
  const thatIs = THAT_IS.test(before);
  if (!ofThem && !thatIs && !SAME_PERIOD.test(`${before}#${after}`)) return undefined;
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const last = recogniseDates(text, article.published)
      .filter((date) => !isMeasuredFrom(text, date))
      .findLast(({ start }) => !thatIs || !COMPARED_BEFORE.test(text.slice(0, start)));
    if (last) return last.date;
  }
  return undefined;
}

/** “$2.2 billion in 2010, more than it exports, and the equivalent of 39 percent of GDP”: a share has the date of its sum. */
function dateOfTheSum({ dimension, topic }: Indicator, { before, article, index }: Context): PartialDate | undefined {
  if (topic !== 'remittances' || dimension !== 'percent' || !EQUALLING.test(before)) return undefined;
  const text = SUM.test(before) ? before : THAT_SUM.test(before) ? (article.sentences[index - 1] ?? '') : '';
  if (!SUM.test(text)) return undefined;
  return recogniseDates(text, article.published)
    .filter((date) => !isMeasuredFrom(text, date))
    .findLast(({ start }) => !COMPARED_BEFORE.test(text.slice(0, start)))?.date;
}

const EQUALLING =
  /\b(?:(?:equivalent|equal) (?:of|to)|equals|equall?ing|(?:amount(?:s|ed|ing)|comes?|came) to|represent(?:s|ed|ing)|account(?:s|ed|ing) for|(?:is|was|would be|are|were)) $/;
const SUM = /[$€£]\d|\b(?:billion|bn)\b/;
/** Begins the clause: “the bank says that is equal to …” */
const THAT_SUM =
  /(?:^|, (?:and )?|\b(?:says?|said|told [\w ]{1,40}) (?:that )?)(?:[Tt]hat|[Tt]his|[Tt]he (?:sum|total|amount)) [^,;]{0,24}$/;

/** “520 by November 16, and 200 since”: the date is the other number's. */
function isOfAnother(before: string, between: string): boolean {
  return /\d/.test(before) && (NEXT_STATEMENT.test(between) || /^ to (?:\w+ )?$/.test(between));
}

/** Whether a date lies behind the article's, as far as both are known: this month is not to come. */
function isToCome(date: PartialDate, published: PartialDate | null): boolean {
  if (published === null) return false;
  const precision = date.length < published.length ? precisionOf(date) : precisionOf(published);
  return cut(date, precision) > cut(published, precision);
}

function distance({ start, end }: DateMention, quantity: Quantity): number {
  return end <= quantity.start ? quantity.start - end : start - quantity.end;
}

function verdictDate(
  indicator: Indicator,
  context: Context,
  dates: readonly DateMention[],
  cast: Cast,
  subject: string,
): PartialDate | undefined {
  const { article, index, sentence, quantity, clause, clauseStart } = context;
  const inClause = dates.filter(({ start, end }) => start >= clauseStart && end <= clauseStart + clause.length);
  const isReduced = REDUCED.test(sentence.slice(0, quantity.start)) && !AT_ONCE.test(sentence);
  const here =
    dateOfVerdict(sentence, inClause, quantity.start, isReduced) ??
    dateOfVerdict(sentence, dates, quantity.start, isReduced);
  if (here) return isToCome(here, article.published) ? undefined : here;
  const item = itemDate(article, index);
  if (item !== undefined) return item;
  // What was asked for was asked for before the verdict.
  if (indicator.asOf !== 'verdict') return undefined;
  if (isReduced) {
    const appeal = dateOfAppeal(sentence, dates) ?? appealDate(context);
    if (appeal !== undefined || !AMNESTY.test(sentence)) return appeal;
    if (article.sentences.slice(0, index + 1).some((text) => APPEALED.test(text))) return undefined;
  }
  const person = cast.defendants.find((defendant) => defendant.person === subject);
  if (!person) return TRIED_TOGETHER.test(sentence) ? trialDate(context) : undefined;
  let antecedent: PartialDate | null = null;
  for (let i = index - 1; i >= Math.max(0, index - VERDICT_SENTENCES); i--) {
    const sentence = article.sentences[i] ?? '';
    if (
      !VERDICT.test(sentence) ||
      !(isAboutVerdictOf(person, article, i, cast) || (i === index - 1 && isOfAllTried(person, article, i)))
    )
      continue;
    const found = article.datesIn(i, antecedent ?? (OF_THAT.test(sentence) ? dateBefore(article, i) : null));
    antecedent = found.at(-1)?.date ?? antecedent;
    const date = dateOfVerdict(sentence, found, sentence.length);
    if (date) return date;
  }
  return HANDED_DOWN.test(context.before) ? dateOfVerdictBehind(person, context, cast) : undefined;
}

const HANDED_DOWN = /\b(?:sentenced|jailed|convicted|condemned)\b[^.;,]{0,40}$/i;

/** “Jailed for eight years, they are free. … On November 8 the court sentenced them to …”: told further down. */
function dateOfVerdictBehind(person: Person, { article, index }: Context, cast: Cast): PartialDate | undefined {
  const { sentences, published } = article;
  for (let i = index + 1; i < Math.min(sentences.length, index + VERDICT_SENTENCES); i++) {
    const sentence = sentences[i] ?? '';
    if (!VERDICT.test(sentence) || !isAboutVerdictOf(person, article, i, cast)) continue;
    const date = dateOfVerdict(sentence, article.datesIn(i, null), sentence.length);
    if (date) return isToCome(date, published) ? undefined : date;
  }
  return undefined;
}

/** “Reduced on appeal to two years, they were freed on Tuesday”: the only date in a sentence about an appeal. */
function dateOfAppeal(sentence: string, dates: readonly DateMention[]): PartialDate | undefined {
  const [date, ...others] = dates.filter((mention) => isDateOfSentence(mention, sentence));
  if (date === undefined || others.length > 0 || !APPEAL.test(sentence)) return undefined;
  const isOfVerdict = matchesOf(sentence.slice(0, date.start), EVENTS).at(-1)?.[1] !== undefined;
  return isOfVerdict ? undefined : date.date;
}

const OF_THAT = /\b(?:that|the same) (?:day|week|month|year)\b/;

/** The date named last before a sentence. */
function dateBefore(article: ArticleContext, index: number): PartialDate | null {
  for (let i = index - 1; i >= Math.max(0, index - STAY_SENTENCES); i--) {
    const date = article.datesIn(i, null).at(-1)?.date;
    if (date !== undefined) return date;
  }
  return null;
}

/** “On Tuesday an appeals court freed both. It cut their terms to …”: the date that the sentences before give the appeal. */
function appealDate({ article, index }: Context): PartialDate | undefined {
  for (let i = index - 1; i >= Math.max(0, index - APPEAL_SENTENCES); i--) {
    const sentence = article.sentences[i] ?? '';
    if (!APPEAL.test(sentence)) continue;
    const [date, ...others] = article.datesIn(i, null).filter((mention) => isDateOfSentence(mention, sentence));
    if (date === undefined || others.length > 0 || VERDICT.test(sentence)) continue;
    const opening = sentence.slice(0, date.start).lastIndexOf(',') + 1;
    if (APPEAL.test(sentence.slice(opening).replace(/(?<=.{20}),.*/, ''))) return date.date;
  }
  return undefined;
}

/** “X was sentenced in 2010 to nine years. A co-defendant, Y, got eight.”: the date of the sentence before. */
function trialDate({ article, index }: Context): PartialDate | undefined {
  const before = article.sentences[index - 1] ?? '';
  return VERDICT.test(before) ? dateOfVerdict(before, article.datesIn(index - 1, null), before.length) : undefined;
}

/** Whether a sentence speaks of the person, or of a conviction in the country that tried him. */
function isAboutVerdictOf(person: Person, article: ArticleContext, index: number, cast: Cast): boolean {
  const sentence = article.sentences[index] ?? '';
  const spokenOf = article.referencesIn(index).flatMap(({ persons }) => persons);
  if (spokenOf.some((other) => other.case !== person.case) && spokenOf.includes(person)) return false;
  if (spokenOf.includes(person)) return true;
  if (!convictionIn(person.court).test(sentence)) return false;
  return !cast.defendants.some(({ court }) => court !== person.court && courtOf(court).test(sentence));
}

/** “In 2010 a panel convicted all four. X was sentenced to …”: nobody of another case is named. */
function isOfAllTried(person: Person, article: ArticleContext, index: number): boolean {
  const spokenOf = article.referencesIn(index).flatMap(({ persons }) => persons);
  return spokenOf.every((other) => other.case === person.case) && ALL_TRIED.test(article.sentences[index] ?? '');
}

const ALL_TRIED =
  /\b(?:convicted|sentenced|jailed|found)\b[^.;,]{0,20} (?:all|both|them|the (?:men|two|three|four|five|six))\b/i;
const convictions = new Map<string, RegExp>();
const courts = new Map<string, RegExp>();

/** Finds a conviction in a country. */
function convictionIn(country: string): RegExp {
  const known = convictions.get(country);
  const pattern = known ?? new RegExp(`(?:conviction|convicted|jailed|sentenced|sentencing) in ${country}`, 'i');
  convictions.set(country, pattern);
  return pattern;
}

/** Finds a court of a country: “a court in Tajikistan”, “a Tajik court”. */
function courtOf(country: string): RegExp {
  const known = courts.get(country);
  const pattern = known ?? new RegExp(`court in ${country}|${country.slice(0, 5)}\\w* (?:[a-z]+ )?court`, 'i');
  courts.set(country, pattern);
  return pattern;
}

/** The date in a sentence whose nearest event is the verdict, the one closest to the number. */
function dateOfVerdict(
  sentence: string,
  dates: readonly DateMention[],
  at: number,
  isReduced = false,
): PartialDate | undefined {
  if (dates.length === 0) return undefined;
  // In “On Monday X, who had flown …, was jailed” the day is not the flight's.
  const insertions = matchesOf(sentence, INSERTION).map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const insertionAt = (place: number) => insertions.findIndex(([start, end]) => place >= start && place < end);
  const events = matchesOf(sentence, EVENTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: match[1] !== undefined,
  }));
  // The number of years is itself what the court handed down.
  if (at < sentence.length) events.push({ start: at, end: at, verdict: true });
  const [best] = dates
    .filter((date) => isDateOfSentence(date, sentence))
    .filter((date) => {
      const near = events.filter(({ start }) => insertionAt(start) === insertionAt(date.start));
      // “…, imposed on both on November 8, was cut on appeal”: between two commas, the event before the date is its own.
      const own = near.filter(({ end }) => end <= date.start && !/[,;(–—]/.test(sentence.slice(end, date.start)));
      const closed = /^[,;)]/.test(sentence.slice(date.end));
      // What was cut from it later has another date.
      if (isReduced && own.length > 0 && closed && !/^, and\b/.test(sentence.slice(date.end))) return false;
      // “Jailed in November and freed in December”: what comes behind “and” is dated anew.
      const isOwn = own.at(-1)?.verdict === true && !APPEAL.test(sentence.slice(0, date.start));
      const [nearest] = (closed && own.length > 0 ? own : near)
        .filter(({ start }) => start < date.end || !isOwn || !/^ and\b/.test(sentence.slice(date.end, start)))
        .sort((a, b) => gap(date, a) - gap(date, b));
      return (
        nearest?.verdict === true && (OPENS.test(sentence.slice(0, date.start)) || gap(date, nearest) < VERDICT_REACH)
      );
    })
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return best?.date;
}

/** How far an event is from a date, which is more often said behind it than before it. */
function gap(date: DateMention, event: Span): number {
  return event.start >= date.end ? event.start - date.end : (date.start - event.end) * 0.9;
}

/** Not that of another thing: “after November 8”, “last year's quarrel”. */
function isDateOfSentence({ start, end }: DateMention, sentence: string): boolean {
  const behind = sentence.slice(end, end + 40);
  if (OF_SOMETHING.test(behind)) return false;
  const isEvent = THE_DAY_OF.test(behind) && !/\bsince (?:19|20)\d\d$/.test(sentence.slice(0, end));
  return isEvent || !MEASURED_FROM.test(sentence.slice(Math.max(0, start - 40), start));
}

const ENDED_BY = /\b(?:arrest\w*|until|jail\w*|custody|prison)\b[^.;,\d]{0,30}$/i;

/** The last day named before a stay, plus its length, at the precision of a month. */
function endOfStay({ article, index, quantity, sentence }: Context): PartialDate | undefined {
  // “Kept in a hotel for two months and placed under arrest on May 12”
  const behind = sentence.slice(quantity.end);
  const [arrest] = recogniseDates(behind, article.published).filter(({ start }) =>
    ENDED_BY.test(behind.slice(0, start)),
  );
  if (arrest !== undefined) return arrest.date;
  const years = (quantity.value ?? 0) * (YEARS_IN[quantity.unit ?? 'months'] ?? 0);
  for (let i = index; i >= Math.max(0, index - STAY_SENTENCES); i--) {
    const text = i === index ? sentence.slice(0, quantity.start) : (article.sentences[i] ?? '');
    const dates = recogniseDates(text, article.published).filter(({ date }) => date.length >= 7);
    const start = dates.at(-1)?.date;
    if (start === undefined) continue;
    const from = start.length >= 10 ? start : `${start}-15`;
    const end = shiftDays(from, Math.round(years * 365.25));
    // A stay that was still to come when the article appeared began on another day.
    return article.published !== null && end > lastDay(article.published) ? undefined : cut(end, 'month');
  }
  return undefined;
}
