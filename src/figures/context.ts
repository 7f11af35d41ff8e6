import type { PartialDate } from '../text/dates.ts';
import type { Quantity } from '../text/quantities.ts';
import { GENERIC_HEADS, MIGRANT_HEADS, OTHER_COUNTRIES, OTHER_PEOPLES, TAJIK } from './vocabulary.ts';

/** What an article is, to the rules: its sentences in order and its date. */
export interface ArticleContext {
  readonly published: PartialDate | null;
  readonly sentences: readonly string[];
  /** The whole article in one string. */
  readonly text: string;
}

/** The noun phrase that a number counts. */
export interface Counted {
  /** As written: “Tajik migrant workers”. Empty where the number stands alone (“hundreds for deportation”). */
  readonly phrase: string;
  readonly kind: 'migrants' | 'generic' | 'none' | 'other';
  /** Whose people the phrase itself says they are. */
  readonly people: 'Tajik' | 'other' | 'unsaid';
  /** Where the phrase ends in the sentence. */
  readonly end: number;
}

/** A number in its sentence, as an indicator's rule sees it. */
export interface Context {
  readonly quantity: Quantity;
  readonly sentence: string;
  readonly index: number;
  readonly article: ArticleContext;
  /** The sentence before the number, and after it. */
  readonly before: string;
  readonly after: string;
  /** The same, cut off at other quantities and at clause boundaries. */
  readonly nearBefore: string;
  readonly nearAfter: string;
  /** True where `nearAfter` ends at the next quantity. */
  readonly runsIntoNext: boolean;
  /** The clause around the number, across other quantities. */
  readonly clause: string;
  /** Where the clause begins in the sentence. */
  readonly clauseStart: number;
  readonly counted: Counted;
  /** The two sentences before. */
  readonly previous: string;
}

const BOUNDARY = /;|:(?= )|[ \u00a0][—–-][ \u00a0]|—|,? (?:but|while|whereas|although|though|even though|unlike|compared|in contrast)\b|\.(?= )|[“”"](?= )/gi;
const SOFT_BOUNDARY = /, (?:and|which|who|whose|where|with|of whom|of which|when|after|as|according|up from|down from|against|or)\b|\band (?=(?:at least|about|some|nearly|almost|over|more than|around)?\s?(?:\d|hundreds|dozens))/gi;

/** Where a subordinate clause with another subject begins. */
const NEXT_CLAUSE = /, (?:where|when|after|while|with|as|because|since|which|up from|down from|against)\b/gi;

/** Builds the context of one quantity. `others` are the other quantities of the sentence. */
export function contextOf(quantity: Quantity, others: readonly Quantity[], sentence: string, index: number, article: ArticleContext): Context {
  const { start, end } = quantity;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const clauseStart = lastBoundary(before, BOUNDARY);
  const clauseEnd = end + firstBoundary(after, BOUNDARY);
  const real = others.filter((other) => other !== quantity && other.form !== 'ordinal');
  const previousEnd = real.filter((other) => other.end <= start).at(-1)?.end ?? 0;
  const nextStart = real.find((other) => other.start >= end)?.start ?? sentence.length;
  const nearStart = Math.max(clauseStart, previousEnd, lastBoundary(before, SOFT_BOUNDARY));
  // Inside a clause set off by commas, the words behind the second comma are another's.
  const inset = /, (?:where|which|who|whose|with|of whom|of which)\b[^,]*$/i.test(before.slice(Math.max(clauseStart, previousEnd)));
  const inner = inset ? after.search(/,/) : -1;
  const nearEnd = Math.min(clauseEnd, nextStart, end + firstBoundary(after, NEXT_CLAUSE), inner === -1 ? sentence.length : end + inner);
  return {
    quantity,
    sentence,
    index,
    article,
    before,
    after,
    nearBefore: sentence.slice(nearStart, start),
    nearAfter: sentence.slice(end, nearEnd),
    runsIntoNext: nearEnd === nextStart && nextStart < sentence.length,
    clause: sentence.slice(clauseStart, clauseEnd),
    clauseStart,
    counted: readCounted(sentence, end),
    previous: article.sentences.slice(Math.max(0, index - 2), index).join(' '),
  };
}

function lastBoundary(before: string, boundary: RegExp): number {
  let last = 0;
  for (const match of before.matchAll(boundary)) last = match.index + match[0].length;
  return last;
}

function firstBoundary(after: string, boundary: RegExp): number {
  boundary.lastIndex = 0;
  const match = boundary.exec(after);
  boundary.lastIndex = 0;
  return match ? match.index : after.length;
}

const MIGRANTS = new RegExp(`^(?:${MIGRANT_HEADS.join('|')})$`, 'i');
const GENERIC = new RegExp(`^(?:${GENERIC_HEADS.join('|')})$`, 'i');
const OTHERS = new RegExp(`^(?:${OTHER_PEOPLES})$`, 'i');
const TAJIK_WORD = new RegExp(`^(?:${TAJIK})$`, 'i');
const OF_TAJIKISTAN = new RegExp(`^[ \\u00a0](?:of|from)[ \\u00a0](?:the[ \\u00a0])?(?:[A-Za-z-]+[ \\u00a0]){0,2}?(Tajikistan|Tajik\\b|Dushanbe)`, 'i');
const OF_OTHERS = new RegExp(`^[ \\u00a0](?:of|from)[ \\u00a0](?:the[ \\u00a0])?(?:[A-Za-z-]+[ \\u00a0]){0,2}?(?:${OTHER_COUNTRIES})\\b`, 'i');

/** Words that end a noun phrase before its head has come. */
const PHRASE_END =
  /^(?:were|was|have|has|had|are|is|be|been|being|will|would|to|in|on|at|for|from|by|with|after|before|since|during|over|under|who|which|that|and|or|but|as|than|when|while|until|if|because|last|this|next|every|each|per|a|an|against|between|into|out|back|home|abroad|not|did|do|does|may|might|could|can|also|now|already|currently|then|there|here|so|more|fewer|still|flown|sent|held|put|kept|taken|thrown|caught|seen|said|left|made|gone|come|came|went|got|told|found|respectively|only)$/i;
const PHRASE_START = /^(?:of|the|its|their|his|those|these|all|our|such|Russia['’]s|Moscow['’]s|or|so|odd|more|other|extra|additional|further|fellow)$/i;
const PARTICIPLE = /(?:ed|ing)$/i;
const ADJECTIVAL = /^(?:detained|deported|expelled|unregistered|registered|undocumented|documented|skilled|unskilled|low-skilled|educated|aged|unauthori[sz]ed|working|building|able-bodied|so-called|impoverished|unemployed|employed|arrested|accused|convicted|jailed|seized|visiting|living)$/i;

/** Reads the noun phrase that follows a number: “Tajik migrant workers”, “of them”, or none. */
function readCounted(sentence: string, from: number): Counted {
  const words = /[\s\u00a0]+([A-Za-z][\w’'-]*)|[^\s\u00a0]/gy;
  words.lastIndex = from;
  let phraseStart = -1;
  let phraseEnd = -1;
  let tajik = false;
  let other = false;
  for (let count = 0; count < 8; count++) {
    const match = words.exec(sentence);
    const word = match?.[1];
    if (!match || word === undefined) break;
    const start = match.index + match[0].length - word.length;
    const end = start + word.length;
    const bare = word.replace(/['’]s?$/, '');
    if (phraseStart === -1 && PHRASE_START.test(word)) continue;
    if (/^(?:them|whom)$/i.test(word)) return { phrase: '', kind: 'none', people: 'unsaid', end };
    if (PHRASE_END.test(word)) break;
    if (PARTICIPLE.test(word) && !ADJECTIVAL.test(word) && !MIGRANTS.test(word)) break;
    if (phraseStart === -1) phraseStart = start;
    phraseEnd = end;
    if (TAJIK_WORD.test(bare)) tajik = true;
    if (OTHERS.test(bare)) other = true;
    // “Russian pilots” and “police officers” are heads of their own, which the next words tell.
    const head = MIGRANTS.test(bare) || GENERIC.test(bare);
    const next = /^[\s\u00a0]+([A-Za-z][\w’'-]*)/.exec(sentence.slice(end, end + 40))?.[1] ?? '';
    const goesOn = head && !bare.endsWith('s') ? MIGRANTS.test(next) || /^(?:labou?r|guest|construction|seasonal)$/i.test(next) : head && (MIGRANTS.test(next) || /^(?:workers|labou?rers|men)$/i.test(next));
    if ((head && !goesOn) || (other && !MIGRANTS.test(next) && !GENERIC.test(next) && !PARTICIPLE.test(next) && !/^(?:migrant|labou?r|guest|citizens|nationals|and|or|illegal)$/i.test(next))) {
      const rest = sentence.slice(end, end + 80);
      const people = other || OF_OTHERS.test(rest) ? 'other' : tajik || OF_TAJIKISTAN.test(rest) ? 'Tajik' : 'unsaid';
      const kind = other && !head ? 'other' : MIGRANTS.test(bare) ? 'migrants' : 'generic';
      const of = OF_TAJIKISTAN.exec(rest);
      return { phrase: sentence.slice(phraseStart, end) + (of && !tajik && of[1] === 'Tajikistan' && !/impoverished/.test(of[0]) ? of[0] : ''), kind, people, end };
    }
  }
  const heads = sentence.slice(phraseStart, phraseEnd).split(/\s+/);
  if (phraseStart === -1 || heads.every((word) => ADJECTIVAL.test(word))) return { phrase: '', kind: 'none', people: 'unsaid', end: from };
  return { phrase: sentence.slice(phraseStart, from), kind: 'other', people: 'unsaid', end: from };
}

const TAJIK_PEOPLE = new RegExp(
  `(?<![A-Za-z])(?:Tajiks|Tajik (?:[\\w’'-]+ ){0,3}?(?:migrants?|workers?|labou?rers?|citizens?|nationals?|men|builders?|guest|people|labou?r)|(?:migrants?|workers?|citizens?|nationals?|natives|people|men|labou?rers?) (?:of|from) (?:the )?(?:[A-Za-z-]+ ){0,3}?(?:Tajikistan|Central Asian (?:state|country|nation|republic))|Tajik)(?![A-Za-z])`,
  'g',
);
const OTHER_PEOPLE = new RegExp(
  `(?<![A-Za-z])(?:${OTHER_PEOPLES.replace('Russians?|', '').replace('Estonians?|', '')}|(?:migrants?|workers?|citizens?|nationals?|natives|people) (?:of|from) (?:the )?(?:${OTHER_COUNTRIES})|foreigners|(?:Uzbek|Kyrgyz|Georgian|Central Asian) (?:migrants?|workers?|citizens?))(?![A-Za-z])`,
  'g',
);

/**
 * Whether the people that a number counts are Tajiks: by the phrase itself, else by whom the sentence last spoke of,
 * else by the sentences before.
 */
export function countsTajiks({ counted, before, after, article, index, nearAfter, previous }: Context): boolean {
  if (counted.people !== 'unsaid') return counted.people === 'Tajik';
  const here = lastPeople(before);
  if (here) return here === 'Tajik';
  if (nearest(before) === 'other') return false;
  const behind = lastPeople(nearAfter);
  if (behind) return behind === 'Tajik' || lastPeople(after) === 'Tajik';
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const people = lastPeople(article.sentences[i] ?? '');
    if (people) return people === 'Tajik';
  }
  const spoken = counted.kind !== 'none' || /\b(?:migrants?|workers|labou?rers|deport\w*)\b/i.test(`${previous} ${before}`);
  return spoken && mostlyTajik(article);
}

/** The people that a text speaks of last, if any. */
export function lastPeople(text: string): 'Tajik' | 'other' | undefined {
  const tajik = lastIndex(text, TAJIK_PEOPLE);
  const other = lastIndex(text, OTHER_PEOPLE);
  if (tajik === other) return undefined;
  return tajik > other ? 'Tajik' : 'other';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

const OTHER_COUNTRY = new RegExp(`(?<![A-Za-z])(?:${OTHER_COUNTRIES}|${OTHER_PEOPLES.replace('Russians?|', '').replace('Estonians?|', '')})(?![A-Za-z])`, 'g');
const TAJIKISTAN = new RegExp(`(?<![A-Za-z])(?:${TAJIK}|Dushanbe)(?![A-Za-z])`, 'g');

/**
 * Whether a figure about a country is about Tajikistan. Russia is the other end of the relation and never in
 * question; “the country” is Tajikistan even where Russia is the nearer noun.
 */
export function aboutTajikistan({ sentence, before, after, nearAfter, article, index }: Context): boolean {
  if (!new RegExp(TAJIKISTAN.source).test(sentence) && !mostlyTajik(article)) return false;
  const possessed = /^[^.;]{0,40}?(?:of|to|in|against)[ \u00a0]((?:[A-Z][\w’'-]+ ?){1,3})/.exec(after)?.[1] ?? '';
  if (new RegExp(OTHER_COUNTRY.source).test(possessed)) return false;
  if (new RegExp(TAJIKISTAN.source).test(possessed)) return true;
  const here = nearest(before) ?? nearest(nearAfter.slice(0, 40));
  if (here) return here === 'Tajik';
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const there = article.sentences[i] ?? '';
    if (new RegExp(TAJIKISTAN.source).test(there)) return true;
    if (new RegExp(OTHER_COUNTRY.source).test(there)) return false;
  }
  return mostlyTajik(article);
}

function nearest(text: string): 'Tajik' | 'other' | undefined {
  const tajik = lastIndex(text, TAJIKISTAN);
  const other = lastIndex(text, OTHER_COUNTRY);
  if (tajik === other) return undefined;
  return tajik > other ? 'Tajik' : 'other';
}

/** Whether the article is about Tajikistan at all: it names it, and no other country more often. */
export function mostlyTajik(article: ArticleContext): boolean {
  const tajik = article.text.match(TAJIKISTAN)?.length ?? 0;
  if (tajik === 0) return false;
  const others = new Map<string, number>();
  for (const [country] of article.text.matchAll(OTHER_COUNTRY)) others.set(country.slice(0, 5), (others.get(country.slice(0, 5)) ?? 0) + 1);
  return Math.max(0, ...others.values()) <= tajik;
}
