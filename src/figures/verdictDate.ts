import { type DateMention, isLater, type PartialDate } from '../text/dates.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, wordsOf } from '../text/phrases.ts';
import type { Span } from '../text/sentences.ts';
import type { ArticleContext, Context } from './context.ts';
import { itemDate } from './headingDate.ts';
import type { Indicator } from './indicators.ts';
import { MEASURED_FROM } from './measuredFrom.ts';
import type { Cast, Person } from './people.ts';
import { OTHER_EVENTS, VERDICT_EVENTS } from './vocabulary/courts.ts';

/** Its group holds a verdict. */
const EVENTS = new RegExp(wordsOf([`(${anyOf(VERDICT_EVENTS)})`], OTHER_EVENTS), 'gi');
const OF_SOMETHING = new RegExp(`^['’]s (?!(?:\\w+ )?${anyOf(VERDICT_EVENTS)})`, 'i');
/** “last week's convictions”, “November 8, the day they were jailed”: the event names the date, wherever it is from. */
const THE_DAY_OF = /^(?:['’]s\b|,? (?:the day|when|on which)\b)/;
const INSERTION = /, (?:who|which|whose|where)\b[^,;]*(?=[,;](?! (?:an?|his|her) ))|^As [^,;]*,/g;
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
const VERDICT = /(?:sentenc|jail|convict|verdict|guilty)/i;
/** “On November 8 …”, “…: in 2010 a court …”: a date that opens what it dates, however long that is. */
const OPENS = /(?:^|[:;] )\w{0,2} ?$/;
/** How many characters may lie between a verdict and its date. */
const VERDICT_REACH = 120;
/** How many sentences back a verdict may have been dated. */
const VERDICT_SENTENCES = 40;
/** How many sentences back an appeal may have been dated. */
const APPEAL_SENTENCES = 2;
const HANDED_DOWN = /\b(?:sentenced|jailed|convicted|condemned)\b[^.;,]{0,40}$/i;
const OF_THAT = /\b(?:that|the same) (?:day|week|month|year)\b/;
const ALL_TRIED = /\b(?:convicted|sentenced|jailed|found)\b[^.;,]{0,20} (?:all|the (?:men|two|three|four|five|six))\b/i;
const convictions = new Map<string, RegExp>();
const courts = new Map<string, RegExp>();

/** The date of a sentence handed down, or sought: its verdict's, its appeal's, or that of the item of a chronicle. */
export function verdictDate(
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
    (inClause.length < dates.length ? dateOfVerdict(sentence, dates, quantity.start, isReduced) : undefined);
  if (here) return isLater(here, article.published) ? undefined : here;
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

/** “Jailed for eight years, they are free. … On November 8 the court sentenced them to …”: told further down. */
function dateOfVerdictBehind(person: Person, { article, index }: Context, cast: Cast): PartialDate | undefined {
  const { sentences, published } = article;
  for (let i = index + 1; i < Math.min(sentences.length, index + VERDICT_SENTENCES); i++) {
    const sentence = sentences[i] ?? '';
    if (!VERDICT.test(sentence) || !isAboutVerdictOf(person, article, i, cast)) continue;
    const date = dateOfVerdict(sentence, article.datesIn(i, null), sentence.length);
    if (date) return isLater(date, published) ? undefined : date;
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

/** How many sentences back a date may be that another is told by. */
const DATE_SENTENCES = 4;

/** The date named last before a sentence. */
function dateBefore(article: ArticleContext, index: number): PartialDate | null {
  for (let i = index - 1; i >= Math.max(0, index - DATE_SENTENCES); i--) {
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
  const candidates = dates.filter((date) => isDateOfSentence(date, sentence));
  if (candidates.length === 0) return undefined;
  // In “On Monday X, who had flown …, was jailed” the day is not the flight's.
  const insertions = matchesOf(sentence, INSERTION).map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const events = matchesOf(sentence, EVENTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: match[1] !== undefined,
  }));
  // The number of years is itself what the court handed down.
  if (at < sentence.length) events.push({ start: at, end: at, verdict: true });
  const [best] = candidates
    .filter((date) => {
      const inserted = insertionAt(insertions, date.start);
      const near = events.filter(({ start }) => insertionAt(insertions, start) === inserted);
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

/** Which of the insertions a place is in; -1 for none. */
function insertionAt(insertions: readonly (readonly [start: number, end: number])[], place: number): number {
  return insertions.findIndex(([start, end]) => place >= start && place < end);
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
