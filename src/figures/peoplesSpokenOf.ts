import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, names, wordsOf } from '../text/phrases.ts';
import { EVERY_COUNTRY, OTHER_COUNTRIES, OTHER_PEOPLES, PEOPLE_NOUNS, TAJIK } from './vocabulary/peoples.ts';

/** Whose people, or whose country, words speak of. */
export type Whose = 'Tajik' | 'other';

/** Russians are at the other end of the relation, and Estonia is where a pilot is from: neither competes. */
const NEVER_IN_QUESTION = ['Russians?', 'Estonians?'];
const RIVALS = OTHER_PEOPLES.filter((people) => !NEVER_IN_QUESTION.includes(people));
const PEOPLE = anyOf(PEOPLE_NOUNS);

const TAJIK_PEOPLE = new RegExp(
  wordsOf([
    'Ta(?:j|dzh)iks?',
    `${PEOPLE} (?:of|from) (?:the )?(?:[A-Za-z-]+ ){0,3}?(?:Tajikistan|Central Asian (?:state|country|nation|republic))`,
  ]),
  'g',
);
const OTHER_PEOPLE = new RegExp(
  wordsOf(RIVALS, [
    `${PEOPLE} (?:of|from) (?:the )?${anyOf(OTHER_COUNTRIES)}`,
    // “a centre for foreigners” holds whoever is spoken of
    '(?<!\\bfor )[Ff]oreigners?',
    `(?<!\\bfor )[Ff]oreign ${PEOPLE}`,
    `(?:Uzbek|Georgian|Central Asian) ${PEOPLE}`,
  ]),
  'g',
);
const OTHER_COUNTRY = wordsOf(OTHER_COUNTRIES, RIVALS);
const OTHER_PEOPLE_BEFORE = new RegExp(`\\b${anyOf(RIVALS)} $`);
const FROM_OTHER_COUNTRY = new RegExp(`^ (?:from|of) (?:the )?${anyOf(OTHER_COUNTRIES)}(?![A-Za-z])`);
const EACH_OTHER_COUNTRY = new RegExp(OTHER_COUNTRY, 'g');
const COUNTRY_SPOKEN_OF = new RegExp(wordsOf(OTHER_COUNTRIES, RIVALS, EVERY_COUNTRY), 'g');
const TAJIKISTAN = wordsOf(TAJIK, ['Dushanbe']);
const EACH_TAJIKISTAN = new RegExp(TAJIKISTAN, 'g');
const ANY_TAJIKISTAN = new RegExp(TAJIKISTAN);
const ANY_OTHER_COUNTRY = names(OTHER_COUNTRIES, RIVALS);

/** True where a text speaks of Tajikistan or Tajiks at all. */
export function namesTajikistan(text: string): boolean {
  return ANY_TAJIKISTAN.test(text);
}

/** True where a text names a country or people other than those of the dispute. */
export function namesOtherCountry(text: string): boolean {
  return ANY_OTHER_COUNTRY.test(text);
}

/** True where the words around a person make him one of another country: “a Ukrainian …”, “… from Ukraine”. */
export function isOfOtherCountry(before: string, after: string): boolean {
  return OTHER_PEOPLE_BEFORE.test(before) || FROM_OTHER_COUNTRY.test(after);
}

/** The people that a text speaks of last, if any. */
export function lastPeople(text: string): Whose | undefined {
  return later(text, TAJIK_PEOPLE, OTHER_PEOPLE);
}

/** The country that a text speaks of last, if any. */
export function lastCountry(text: string): Whose | undefined {
  return later(text, EACH_TAJIKISTAN, COUNTRY_SPOKEN_OF);
}

/** The countries of a text in their order. */
export function countriesIn(text: string): Whose[] {
  const tajik = matchesOf(text, EACH_TAJIKISTAN).map(({ index }) => ({ index, whose: 'Tajik' as const }));
  const others = matchesOf(text, EACH_OTHER_COUNTRY).map(({ index }) => ({ index, whose: 'other' as const }));
  return [...tajik, ...others].sort((a, b) => a.index - b.index).map(({ whose }) => whose);
}

/** True for a text that names Tajikistan, and no other country more often. */
export function isMostlyTajik(text: string): boolean {
  const tajik = text.match(EACH_TAJIKISTAN)?.length ?? 0;
  if (tajik === 0) return false;
  const others = new Map<string, number>();
  for (const [country] of matchesOf(text, EACH_OTHER_COUNTRY)) {
    // “Uzbekistan” and “Uzbeks” are one.
    const key = country.slice(0, 5);
    const times = (others.get(key) ?? 0) + 1;
    if (times > tajik) return false;
    others.set(key, times);
  }
  return true;
}

function later(text: string, tajik: RegExp, other: RegExp): Whose | undefined {
  const lastTajik = lastIndex(text, tajik);
  const lastOther = lastIndex(text, other);
  if (lastTajik === lastOther) return undefined;
  return lastTajik > lastOther ? 'Tajik' : 'other';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
}
