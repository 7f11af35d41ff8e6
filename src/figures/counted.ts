import { Memory } from '../text/memory.ts';
import { anyOf } from '../text/phrases.ts';
import { recogniseQuantities } from '../text/quantities.ts';
import { ADJECTIVAL, PHRASE_ENDS, PHRASE_STARTS } from './vocabulary/grammar.ts';
import { GENERIC_HEADS, MIGRANT_HEADS, OTHER_COUNTRIES, OTHER_PEOPLES, TAJIK } from './vocabulary/peoples.ts';

/** The noun phrase that a number counts. */
export interface Counted {
  /** As written: “Tajik migrant workers”. Empty where the number stands alone (“hundreds for deportation”). */
  readonly phrase: string;
  readonly kind: 'migrants' | 'generic' | 'none' | 'other';
  /** Whose people the phrase itself says they are. */
  readonly people: 'Tajik' | 'other' | 'unsaid';
}

/** A number that stands alone. */
export const NOTHING_COUNTED: Counted = { phrase: '', kind: 'none', people: 'unsaid' };

const anotherThing = (phrase = ''): Counted => ({ phrase, kind: 'other', people: 'unsaid' });

const whole = (list: readonly string[]) => new RegExp(`^${anyOf(list)}$`, 'i');
const MIGRANTS = whole(MIGRANT_HEADS);
const GENERIC = whole(GENERIC_HEADS);
const OTHERS = whole(OTHER_PEOPLES);
const TAJIK_WORD = whole(TAJIK);
const PHRASE_END = whole(PHRASE_ENDS);
const PHRASE_START = whole(PHRASE_STARTS);
const ADJECTIVE = whole(ADJECTIVAL);
/** “3,870 foreign citizens”: of whatever people. */
const FOREIGN = /^foreign$/i;
const THEM = /^(?:them|whom|us|ours)$/i;
/** “Millions of the region’s labourers”: of several countries. */
const MANY_COUNTRIES = /^(?:region|world|continent|Asia|bloc|Union|area|CIS)$/;
const POSSESSIVE = /['’]s?$/;
const PARTICIPLE = /(?:ed|ing)$/i;
const PLURAL = /^(?!(?:as|has|is|was|plus|its|his|thus|this|across)$)[a-z]+s$/;
const ANOTHER_PHRASE = /^(?:of|the|its|their|his|our|these|those|all)$/;
/** Where the head is not the end: “Tajik nationals and workers”, “migrant workers”. */
const AFTER_OTHER_PEOPLE = /^(?:labou?r|guest|illegal)$/i;
const AFTER_SINGULAR_HEAD = /^(?:labou?r|guest|construction|seasonal)$/i;

const OF = '^ (?:of|from) (?:the )?(?:[A-Za-z-]+ ){0,2}?';
const OF_TAJIKISTAN = new RegExp(`${OF}(Tajikistan|Tajiks?\\b|Dushanbe)`, 'i');
const OF_OTHERS = new RegExp(
  `${OF}${anyOf(OTHER_COUNTRIES)}\\b|^ of (?:the )?(?:Russian Federation|Russia\\b(?! (?:working|living|at)))`,
  'i',
);

/** “40 of them Tajiks”, “40 are citizens of Tajikistan”: whose people they are is told of the number itself. */
export const ARE_TAJIKS =
  /^(?: of (?:them|whom|those|these),?(?: (?:were|are|being|c[ao]me))?| (?:were|are|c[ao]me)) (Tajiks\b|(?:citizens|nationals|natives) of Tajikistan|from Tajikistan|Tajik (?:citizens|nationals|migrants|workers|labou?rers))/i;

/** “40 foreign workers, all of them Tajiks”, “foreign citizens from Tajikistan”. */
const ALL_TAJIKS =
  /^(?:,? (?:all|every one)(?: of (?:them|whom))?(?: (?:were|are|being))?| from| of) (?:Tajiks\b|Tajikistan\b|(?:from|citizens of|nationals of) Tajikistan|Tajik (?:citizens|nationals|migrants|workers))/i;

/** “12 of 34 complaints”, “9 of the 250 Tajiks”: what a part is of. */
const PART_OF = /^(?: out)? of (?:(?:the|its|some|all|about) ){0,2}\d[\d.,]*/;

/** “300,000 work permits”: “work” ends no phrase here. */
const PERMITS = /^ (?:new )?work (?:permits?|licen[cs]es|visas|patents)\b/i;

/** “393 deportation orders”, “393 decisions on expulsion”: as many people. */
const ORDERS_TO_LEAVE =
  /^ (?:court )?(?:(?:deportation|expulsion|removal) (?:orders|rulings|decisions)|(?:orders|rulings|decisions) (?:on|of|for) (?:the )?(?:deportation|expulsion|removal))(?![A-Za-z])/i;

/** “863,400 twelve months later”. */
const LATER = /^ [\w-]+ (?:day|week|month|year)s? (?:later|earlier|before|after|ago)\b/i;

/** “A 300-strong workforce”; of “a one-off campaign” the hyphen alone. */
const HYPHENED = /^-(?:(strong)|[A-Za-z])/;
const NEXT_WORD = /\s+([A-Za-z][\w’'-]*)/y;

const LONGEST_PHRASE = 8;

/** What a word is, whatever stands around it. */
interface WordKind {
  readonly isMigrants: boolean;
  readonly isGeneric: boolean;
  readonly isTajik: boolean;
  readonly isOther: boolean;
  readonly isThem: boolean;
  readonly isAdjective: boolean;
  readonly isParticiple: boolean;
  readonly isPhraseStart: boolean;
  readonly isPhraseEnd: boolean;
}

/** Texts use the same words again and again. */
const KINDS = new Memory<WordKind>(10_000);

function kindOf(word: string): WordKind {
  return KINDS.recall(word, () => ({
    isMigrants: MIGRANTS.test(word),
    isGeneric: GENERIC.test(word),
    isTajik: TAJIK_WORD.test(word),
    isOther: OTHERS.test(word) || FOREIGN.test(word),
    isThem: THEM.test(word),
    isAdjective: ADJECTIVE.test(word),
    isParticiple: PARTICIPLE.test(word),
    isPhraseStart: PHRASE_START.test(word),
    isPhraseEnd: PHRASE_END.test(word),
  }));
}

/** Whether the last number in a text counts things, or people who are no migrants: “30 nationalists”. */
export function countsThings(text: string): boolean {
  const last = recogniseQuantities(text).at(-1);
  return last !== undefined && readCounted(text, last.end).kind === 'other';
}

/** Reads the noun phrase that follows a number: “Tajik migrant workers”, “of them”, or none. */
export function readCounted(sentence: string, from: number): Counted {
  const told = ARE_TAJIKS.exec(sentence.slice(from, from + 80))?.[1];
  if (told !== undefined) return { phrase: told, kind: 'migrants', people: 'Tajik' };
  // “A one-off campaign”, “a 15-man crew”.
  const hyphened = sentence.charAt(from) === '-' ? HYPHENED.exec(sentence.slice(from, from + 7)) : null;
  if (hyphened && hyphened[1] === undefined) return anotherThing();
  if (isPartOfThings(sentence, from) || PERMITS.test(sentence.slice(from, from + 30))) return anotherThing();
  const orders = ORDERS_TO_LEAVE.exec(sentence.slice(from, from + 60))?.[0].trim();
  if (orders !== undefined) return { phrase: orders, kind: 'generic', people: 'unsaid' };
  if (LATER.test(sentence.slice(from, from + 40))) return NOTHING_COUNTED;
  NEXT_WORD.lastIndex = from + (hyphened?.[0].length ?? 0);
  let phraseStart = -1;
  let phraseEnd = -1;
  let tajik = false;
  let other = false;
  for (let count = 0; count < LONGEST_PHRASE; count++) {
    const match = NEXT_WORD.exec(sentence);
    const word = match?.[1];
    if (!match || word === undefined) break;
    const end = match.index + match[0].length;
    const bare = word.replace(POSSESSIVE, '');
    const kind = kindOf(word);
    const noun = bare === word ? kind : kindOf(bare);
    if (phraseStart === -1 && kind.isPhraseStart) continue;
    if (phraseStart === -1 && kind.isThem) return withoutNoun(sentence, from);
    // “1.3 million of Tajikistan’s 7.5 million people”
    if (phraseStart === -1 && /['’]s$/.test(word)) {
      tajik ||= noun.isTajik;
      other ||= MANY_COUNTRIES.test(bare);
      continue;
    }
    // “5,000 mixed marriages”: a participle before a noun is its adjective.
    const adjective = phraseStart === -1 && word.endsWith('ed') && PLURAL.test(wordAt(sentence, end));
    if (adjective ? kind.isPhraseEnd : endsPhrase(kind)) break;
    // “603 bodies of Tajik workers”, “30 buses took the Tajiks away”: the noun before “of” or another article is counted.
    if (phraseStart !== -1 && ANOTHER_PHRASE.test(word)) break;
    // “200 policemen detained Tajiks”
    if (phraseStart !== -1 && word.endsWith('ed') && /(?:s|men)$/.test(sentence.slice(phraseStart, phraseEnd))) break;
    if (phraseStart === -1) phraseStart = end - word.length;
    phraseEnd = end;
    tajik ||= noun.isTajik;
    other ||= noun.isOther;
    if (isHead(bare, other, wordAt(sentence, end))) {
      return phraseUpTo(sentence, phraseStart, end, bare, { tajik, other });
    }
  }
  const phrase = sentence.slice(Math.max(0, phraseStart), Math.max(0, phraseEnd));
  if (phrase === '' || phrase.split(/\s+/).every((word) => kindOf(word).isAdjective))
    return tajik ? { ...NOTHING_COUNTED, people: 'Tajik' } : withoutNoun(sentence, from);
  return anotherThing(phrase);
}

function isPartOfThings(sentence: string, from: number): boolean {
  const whole = PART_OF.exec(sentence.slice(from, from + 40));
  if (!whole) return false;
  const { kind, phrase } = readCounted(sentence, from + whole[0].length);
  return kind === 'other' && !/\bforeigners?\b/i.test(phrase);
}

/** A number without a noun, whose people may be told all the same: “40 from Uzbekistan”. */
function withoutNoun(sentence: string, from: number): Counted {
  return OF_OTHERS.test(sentence.slice(from, from + 80)) ? { ...NOTHING_COUNTED, people: 'other' } : NOTHING_COUNTED;
}

function endsPhrase({ isPhraseEnd, isParticiple, isAdjective, isMigrants }: WordKind): boolean {
  return isPhraseEnd || (isParticiple && !isAdjective && !isMigrants);
}

function wordAt(sentence: string, at: number): string {
  return /^\s+([A-Za-z][\w’'-]*)/.exec(sentence.slice(at, at + 40))?.[1] ?? '';
}

/** “Russian pilots” and “police officers” are heads of their own, which the next word tells. */
function isHead(word: string, other: boolean, next: string): boolean {
  const { isMigrants, isGeneric, isTajik } = kindOf(word);
  const behind = kindOf(next);
  if (isMigrants || isGeneric) {
    // “300 Tajik cars” are no Tajiks.
    if (isTajik && !word.endsWith('s') && next !== '' && !endsPhrase(behind)) return false;
    return !behind.isMigrants && (word.endsWith('s') || !AFTER_SINGULAR_HEAD.test(next));
  }
  if (!other || behind.isMigrants || behind.isGeneric || behind.isParticiple) return false;
  return !AFTER_OTHER_PEOPLE.test(next);
}

function phraseUpTo(
  sentence: string,
  start: number,
  end: number,
  head: string,
  { tajik, other }: { readonly tajik: boolean; readonly other: boolean },
): Counted {
  const rest = sentence.slice(end, end + 80);
  const of = OF_TAJIKISTAN.exec(rest);
  const people = ALL_TAJIKS.test(rest)
    ? 'Tajik'
    : other || OF_OTHERS.test(rest)
      ? 'other'
      : tajik || of
        ? 'Tajik'
        : 'unsaid';
  const { isMigrants, isGeneric } = kindOf(head);
  const kind = isMigrants ? 'migrants' : isGeneric ? 'generic' : 'other';
  const ofTajikistan = of?.[1] === 'Tajikistan' && !tajik ? of[0] : '';
  return { phrase: sentence.slice(start, end) + ofTajikistan, kind, people };
}
