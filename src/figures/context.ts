import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, words } from '../text/phrases.ts';
import type { Quantity } from '../text/quantities.ts';
import { YEARS_IN } from '../text/units.ts';
import { type Counted, readCounted } from './counted.ts';
import type { Cast, Person, Reference } from './people.ts';
import {
  countriesIn,
  isMostlyTajik,
  lastCountry,
  lastPeople,
  namesOtherCountry,
  namesTajikistan,
  type Whose,
} from './peoplesSpokenOf.ts';
import { OFFICIALS } from './vocabulary/courts.ts';
import { CLAUSE_BOUNDARIES, NEXT_CLAUSE, SOFT_BOUNDARIES } from './vocabulary/grammar.ts';
import { FLYING_NOUNS } from './vocabulary/persons.ts';

/** How many sentences back “he” may have been spoken of. */
const PERSON_REACH = 10;
/** Behind such a sentence “he” is none of the defendants: “The prosecutor rose. He …” */
const OTHERS_SPOKEN_OF = new RegExp(
  `^[“"]?(?:(?:On|In|At) [^,]{1,30}, )?(?:(?:The|the|An?|an?|His|State|[A-Z][a-z]+) ){0,3}${anyOf(OFFICIALS)}\\b`,
);

const FLYING = words(FLYING_NOUNS);

const THEM = /^(?:they|them|theirs?)$/i;
const THEY = /^(?:they|them|theirs?|each|both)$/i;
const MIGRANTS = /\b(?:Tajiks|migrants|deportees|labou?rers|workers)\b/;

const DEPORTATION = /\b(?:deport|expel|expul|migrant|migration|sen[dt] (?:home|back))/i;

/** What an article is, to the rules: its sentences in order and its date. What several numbers ask is found once. */
export class ArticleContext {
  readonly #cast: Cast;
  readonly #references: (readonly Reference[] | undefined)[] = [];
  readonly #resolved: (readonly Reference[] | undefined)[] = [];
  readonly #dates = new Map<string, readonly DateMention[]>();
  readonly #has = new Map<RegExp, boolean>();
  readonly #says = new Map<RegExp, boolean[]>();
  #mostlyTajik: boolean | undefined;
  #deportation: boolean | undefined;
  #persons: ReadonlySet<Person> | undefined;
  #speaksOfCase: boolean | undefined;

  /**
   * @param cast the persons of the case
   * @param published the article's date, where known
   * @param sentences its sentences in order
   * @param text the whole article in one string
   */
  constructor(
    cast: Cast,
    readonly published: PartialDate | null,
    readonly sentences: readonly string[],
    readonly text: string,
  ) {
    this.#cast = cast;
  }

  /** True where the article is about Tajikistan at all. */
  get mostlyTajik(): boolean {
    this.#mostlyTajik ??= isMostlyTajik(this.text);
    return this.#mostlyTajik;
  }

  /** True where the article has words of a pattern anywhere. */
  has(pattern: RegExp): boolean {
    const known = this.#has.get(pattern) ?? pattern.test(this.text);
    this.#has.set(pattern, known);
    return known;
  }

  /** True where one of its sentences, or one of the two before it, has words of a pattern. */
  saysNear(pattern: RegExp, index: number): boolean {
    const known = this.#says.get(pattern) ?? [];
    this.#says.set(pattern, known);
    for (let i = Math.max(0, index - SENTENCES_BEFORE); i <= index; i++) {
      known[i] ??= pattern.test(this.sentences[i] ?? '');
      if (known[i]) return true;
    }
    return false;
  }

  /** True where the article speaks of anybody's being deported. */
  get speaksOfDeportation(): boolean {
    this.#deportation ??= DEPORTATION.test(this.text);
    return this.#deportation;
  }

  /** The persons of the case whom the article names. */
  get personsNamed(): ReadonlySet<Person> {
    this.#persons ??= new Set(this.#cast.named(this.text).flatMap(({ persons }) => persons));
    return this.#persons;
  }

  /** True where the article names a defendant of the case. */
  get namesDefendant(): boolean {
    return [...this.personsNamed].some(({ court }) => court !== '');
  }

  /** True where it names one, or speaks of one by a trade that is no soldier's rank as well. */
  get speaksOfCase(): boolean {
    this.#speaksOfCase ??=
      this.namesDefendant ||
      this.sentences.some((sentence, index) =>
        this.referencesIn(index).some(({ start, end }) => FLYING.test(sentence.slice(start, end))),
      );
    return this.#speaksOfCase;
  }

  /** The references to defendants in one of its sentences, read by itself. */
  referencesIn(index: number): readonly Reference[] {
    this.#references[index] ??= this.#cast.references(this.sentences[index] ?? '', undefined);
    return this.#references[index];
  }

  /** The same, where “he” may be whom the sentences before spoke of. */
  referencesResolvedIn(index: number): readonly Reference[] {
    this.#resolved[index] ??= this.#resolve(index);
    return this.#resolved[index];
  }

  #resolve(index: number): readonly Reference[] {
    const sentence = this.sentences[index] ?? '';
    const found = this.#cast.references(sentence, this.#lastPerson(index));
    const others = found.filter(({ start, end }) => !THEY.test(sentence.slice(start, end)));
    if (others.length === found.length || others.some(({ basis }) => basis === 'stated')) return found;
    return this.#migrantsSpokenOf(index) ? others : found;
  }

  /** True where the sentences before spoke of migrants last, and not of the defendants: “they” are those. */
  #migrantsSpokenOf(index: number): boolean {
    for (let i = index - 1; i >= Math.max(0, index - PERSON_REACH); i--) {
      const sentence = this.sentences[i] ?? '';
      if (this.referencesIn(i).some(({ start, end }) => !THEY.test(sentence.slice(start, end)))) return false;
      if (MIGRANTS.test(sentence)) return true;
    }
    return false;
  }

  /** True where a sentence speaks of “them” alone, and those are migrants. “Each man” is one of the convicts, whoever was spoken of. */
  theyAreMigrants(index: number): boolean {
    const sentence = this.sentences[index] ?? '';
    const spokenOf = this.referencesIn(index).some(({ start, end }) => THEM.test(sentence.slice(start, end)));
    return spokenOf && this.referencesResolvedIn(index).length === 0;
  }

  /** The dates in one of its sentences, `antecedent` being the date named last before it. */
  datesIn(index: number, antecedent: PartialDate | null): readonly DateMention[] {
    const key = `${index} ${antecedent}`;
    const dates = this.#dates.get(key) ?? recogniseDates(this.sentences[index] ?? '', this.published, antecedent);
    this.#dates.set(key, dates);
    return dates;
  }

  /** The person last spoken of alone, before a sentence. */
  #lastPerson(index: number): Person | undefined {
    for (let i = index - 1; i >= Math.max(0, index - PERSON_REACH); i--) {
      const references = this.referencesIn(i);
      const last =
        references.findLast(({ basis }) => basis === 'stated') ??
        references.findLast(({ persons }) => persons.length === 1);
      if (last) return last.persons[0];
      if (OTHERS_SPOKEN_OF.test(this.sentences[i] ?? '')) return undefined;
    }
    return undefined;
  }
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
  /** The same, with `#` for the number between them. */
  readonly near: string;
  /** The sentence up to the number, `#`, and what is near behind it. */
  readonly around: string;
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

const SENTENCES_BEFORE = 2;

const BOUNDARY = new RegExp(anyOf(CLAUSE_BOUNDARIES), 'gi');
const SOFT_BOUNDARY = new RegExp(`, ${anyOf(SOFT_BOUNDARIES)}\\b`, 'gi');
const ANOTHER_CLAUSE = new RegExp(`, ${anyOf(NEXT_CLAUSE)}\\b`, 'gi');
const INSET = /, (?:where|which|who|whose|with|of whom|of which)\b[^,]*$/i;

const DASHED_INSET = /(?: [—–-] [^—–.;]{1,60}? [—–-] |—[^—.;]{1,60}—)/g;

const QUOTED = /^(?:“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»)$/;

/** Builds the context of one quantity. `others` are the quantities of the sentence, this one among them. */
export function contextOf(
  quantity: Quantity,
  others: readonly Quantity[],
  sentence: string,
  index: number,
  article: ArticleContext,
): Context {
  // “The ‘several hundred’ Tajiks who …”: quotation marks around nothing but the number part it from nothing.
  const quoted = QUOTED.test(sentence.slice(Math.max(0, quantity.start - 1), quantity.end + 1));
  const start = quoted ? quantity.start - 1 : quantity.start;
  const before = sentence.slice(0, start);
  // “14,200: deported this year”: in a list the words behind the colon say what the number before it is.
  const listed = sentence.charAt(quantity.end) === ':' && !/\w/.test(before);
  const end = listed || quoted ? quantity.end + 1 : quantity.end;
  const after = sentence.slice(end);
  // A number right behind a colon belongs to the words before it: “Deported so far: 104.”
  const leading = quantity.unit !== null && quantity.unit in YEARS_IN ? before : before.replace(/: $/, ', ');
  const clauseStart = lastBoundary(withoutDashes(leading), BOUNDARY);
  const clauseEnd = end + firstBoundary(withoutDashes(after), BOUNDARY);
  const { previousEnd, nextStart } = neighbours(quantity, others, sentence);
  const nearStart = Math.max(
    clauseStart,
    behindBracket(sentence, previousEnd, start),
    lastBoundary(before, SOFT_BOUNDARY),
  );
  // Inside a clause set off by commas, the words behind the second comma are another's.
  const inset = INSET.test(before.slice(Math.max(clauseStart, previousEnd)));
  const comma = inset ? after.indexOf(',') : -1;
  const insetEnd = comma === -1 ? sentence.length : end + comma;
  const nearEnd = Math.min(clauseEnd, nextStart, end + firstBoundary(after, ANOTHER_CLAUSE), insetEnd);
  const nearBefore = sentence.slice(nearStart, start);
  const nearAfter = sentence.slice(end, nearEnd);
  return {
    quantity,
    sentence,
    index,
    article,
    before,
    after,
    nearBefore,
    nearAfter,
    near: `${nearBefore}#${nearAfter}`,
    around: `${before}#${nearAfter}`,
    runsIntoNext: nearEnd === nextStart && nextStart < sentence.length,
    clause: sentence.slice(clauseStart, clauseEnd),
    clauseStart,
    counted: readCounted(sentence, end),
    previous: article.sentences.slice(Math.max(0, index - SENTENCES_BEFORE), index).join(' '),
  };
}

/** The text, equally long, without the dashes around what is set in: “a million Tajiks – one in seven – work there”. */
function withoutDashes(text: string): string {
  if (!text.includes('—') && !text.includes(' – ') && !text.includes(' - ')) return text;
  return text.replace(DASHED_INSET, (inset) => inset.replace(/^( ?)[—–-]/, '$1,').replace(/[—–-]( ?)$/, ',$1'));
}

/** Where the quantity before ends and the next one begins. */
function neighbours(
  quantity: Quantity,
  others: readonly Quantity[],
  sentence: string,
): { previousEnd: number; nextStart: number } {
  let previousEnd = 0;
  for (const other of others) {
    if (other === quantity || other.form === 'ordinal' || names(other, sentence)) continue;
    if (other.start >= quantity.end) {
      if (isInsetPart(sentence, quantity.end, other)) continue;
      return { previousEnd, nextStart: other.start };
    }
    if (other.end <= quantity.start) previousEnd = other.end;
  }
  return { previousEnd, nextStart: sentence.length };
}

const INSET_OPENING = /(?:, |\()(?:including|among them|of (?:them|whom)|among whom)(?: [a-z]+)? $/;
const INSET_CLOSING =
  /^ (?:(?:of (?:them|whom) )?(?:were |are )?)(?:women|men|children|minors|girls|females?)(?:, |\))/;

/** “297 Tajiks, including 12 women, were deported”: what is said of all goes on behind. */
function isInsetPart(sentence: string, from: number, { start, end }: Quantity): boolean {
  return (
    start - from <= LONGEST_INSET &&
    INSET_CLOSING.test(sentence.slice(end, end + 30)) &&
    INSET_OPENING.test(sentence.slice(from, start))
  );
}

const LONGEST_INSET = 70;

/** “700,000 (those on its books), or 1.1 million”: a bracket right behind the number before is about that one. */
function behindBracket(sentence: string, previousEnd: number, start: number): number {
  if (previousEnd === 0 || !sentence.startsWith(' (', previousEnd)) return previousEnd;
  const close = sentence.indexOf(')', previousEnd);
  return close === -1 || close > start ? previousEnd : close + 1;
}

/** “Detention centre No. 1”: the number is a part of a name, and no neighbour. */
function names({ numberStart }: Quantity, sentence: string): boolean {
  if (sentence.charAt(numberStart - 2) !== '.') return false;
  return /\b(?:No|Nos|Art)\. $/.test(sentence.slice(Math.max(0, numberStart - 6), numberStart));
}

function lastBoundary(before: string, boundary: RegExp): number {
  let last = 0;
  for (const match of matchesOf(before, boundary)) last = match.index + match[0].length;
  return last;
}

function firstBoundary(after: string, boundary: RegExp): number {
  boundary.lastIndex = 0;
  const match = boundary.exec(after);
  boundary.lastIndex = 0;
  return match ? match.index : after.length;
}

const MIGRATION =
  /\b(?:migrants?|migration|workers|labou?rers|citizens working|deport\w*|expel\w*|expul\w*|(?:in|to|for|from|across) Russia)\b/i;

/** “A dozen have been removed to Tajikistan.” */
const HOME =
  /\b(?:removed|deported|expelled|sent|flown|returned|repatriated)\b[^.;]{0,30} to (?:Tajikistan|Dushanbe)\b/i;

const SOME_AMONG_THEM = /\b(?:[Aa]mong (?:them|those)|including|mostly|mainly|[Mm]ost of (?:them|whom|those))\b/;

/**
 * Whether the people that a number counts are Tajiks: by the phrase itself, else by whom the sentence last spoke of,
 * else by the sentences before.
 */
export function countsTajiks({
  counted,
  before,
  after,
  article,
  index,
  nearAfter,
  previous,
  sentence,
}: Context): boolean {
  if (counted.people !== 'unsaid') return counted.people === 'Tajik';
  const here = lastPeople(before);
  if (here) return here === 'Tajik';
  const country = lastCountry(before);
  if (country) return country === 'Tajik';
  // “The first 9 of 250 Tajiks”
  const behind = lastPeople(/^ (?:out )?of (?:the )?$/.test(nearAfter) ? after : nearAfter);
  if (behind) return behind === 'Tajik' || lastPeople(after) === 'Tajik';
  if (HOME.test(nearAfter)) return true;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const there = article.sentences[i] ?? '';
    const people = lastPeople(there);
    // “Among them were natives of Azerbaijan and Tajikistan. Some 450 face deportation.”
    if (SOME_AMONG_THEM.test(there) && namesTajikistan(there) && namesOtherCountry(there)) return false;
    if (people) return people === 'Tajik';
    // “Uzbekistan has sent its men too. A million are in Russia.”
    if (counted.kind === 'none' && i === index - 1 && lastCountry(there) === 'other') return false;
  }
  return (counted.kind !== 'none' || MIGRATION.test(`${previous} ${sentence}`)) && article.mostlyTajik;
}

const POSSESSOR = /^[^.;,]{0,40}?(?:of|to|in|for) ((?:[A-Z][\w’'-]+ ?){1,3})/;

const COMPARISON =
  /\b(?:ahead of|second (?:only )?to|followed by|compared (?:with|to)|unlike|next door (?:in|to)|(?:north|south|east|west) of|border(?:s|ing)?(?: on)?|next to|neighbou?r(?:s|ing)?(?: of)?|(?:more|less|higher|lower|greater) than)\b[^.;]*|\b(?:[A-Z]\w+ ){1,2}\(\d[^)]{0,20}\)/g;

/** “Moldova, at 23 percent, looks self-sufficient by comparison.” */
const BY_COMPARISON = /\bby (?:comparison|contrast)\b|\bcompares (?:with|to)\b/i;
const INSET_COMPARISON =
  /, (?:like|unlike|along with) [^,.;]{1,40},|\b(?:poorest|richest|smallest|largest|biggest|highest|lowest)\b[^,.;]{0,40} (?:in|of) (?:the former Soviet Union|the CIS|Central Asia|Europe)\b/g;

/** The text without the countries that it only compares with: “ahead of Lesotho”, “Samoa (25%)”. */
function withoutComparisons(text: string): string {
  return text.replace(COMPARISON, ' ');
}

/** “Against $1.3 billion, or 27 percent, in Kyrgyzstan”: the country behind is that of the number. */
const COMPARED =
  /(?<!\b(?:measured|weighed|set) )\b(?:against(?! the (?:size|background))|compared (?:with|to)|versus) (?:[^.;]|\.\d){0,200}$/i;
const RESPECTIVELY = /\brespectively\b/i;
/** The numbers before one in a list: “44 and ”. */
const LISTED_BEFORE = /(?:[$€]?\d[\d.]*(?:%| percent| per cent| million| billion|bn|m)?(?:,? and|,) ){1,6}$/;

/** “To Tajikistan and Kyrgyzstan, 44 and 28 percent respectively”: the first number is the first country's. */
function respectiveCountry(sentence: string, before: string): Whose | undefined {
  if (!RESPECTIVELY.test(sentence)) return undefined;
  const earlier = LISTED_BEFORE.exec(before)?.[0].match(/\d[\d.]*/g)?.length ?? 0;
  return countriesIn(sentence)[earlier];
}
const IN_RUSSIA = /^[^.;,]{0,20} (?:in|for) Russia\b/;

/**
 * Whether a figure about a country is about Tajikistan. Russia is the other end of the relation and never in
 * question; “the country” is Tajikistan even where Russia is the nearer noun.
 */
export function aboutTajikistan({ sentence, before, after, nearAfter, article, index }: Context): boolean {
  if (!namesTajikistan(sentence) && !article.mostlyTajik) return false;
  if (COMPARED.test(before)) {
    const [compared = ''] = /^(?:[^.;]|\.\d)*/.exec(after) ?? [];
    if ((namesOtherCountry(compared) && !namesTajikistan(compared)) || IN_RUSSIA.test(compared)) return false;
  }
  const respective = respectiveCountry(sentence, before);
  if (respective) return respective === 'Tajik';
  const possessor = POSSESSOR.exec(withoutComparisons(nearAfter))?.[1] ?? '';
  if (namesOtherCountry(possessor)) return false;
  if (namesTajikistan(possessor)) return true;
  const here =
    lastCountry(before.replace(INSET_COMPARISON, ' ')) ?? lastCountry(withoutComparisons(nearAfter.slice(0, 40)));
  if (here) return here === 'Tajik';
  if (namesTajikistan(sentence) && !namesOtherCountry(sentence)) return true;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const sentenceBefore = article.sentences[i] ?? '';
    if (BY_COMPARISON.test(sentenceBefore)) continue;
    const there = withoutComparisons(sentenceBefore.replace(INSET_COMPARISON, ' '));
    if (namesTajikistan(there)) return true;
    if (namesOtherCountry(there)) return false;
  }
  return article.mostlyTajik;
}
