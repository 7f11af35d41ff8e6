import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, wordStart } from '../text/phrases.ts';
import { isOfOtherCountry } from './peoplesSpokenOf.ts';
import { HANDED_DOWN } from './vocabulary/courts.ts';
import {
  AFTER_DEMONYM,
  BEFORE_ROLE,
  BOTH_OF_THEM,
  NO_SURNAMES,
  NOT_PERSONS_AFTER,
  ROLE_NOUNS,
} from './vocabulary/persons.ts';

/** A person of the case, from data/reference/people.csv. Who “a Russian pilot” is comes from there, never from a rule. */
export interface Person {
  readonly person: string;
  readonly aliases: readonly string[];
  readonly nationality: string;
  readonly role: string;
  /** The case in which he was a defendant; empty for others. */
  readonly case: string;
  /** The country whose court tried him; empty for others. */
  readonly court: string;
}

/** A place in a sentence where one or more persons of the case are meant. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly persons: readonly Person[];
  /** `stated` for a name, `resolved` for a description or a pronoun. */
  readonly basis: 'stated' | 'resolved';
}

/**
 * Finds references to the persons of the case, and resolves descriptions and pronouns.
 *
 * @example
 * ```ts
 * import { Cast, extractDocument } from 'price-of-a-pilot/extractor';
 *
 * const pilot = { person: 'Vladimir Sadovnichy', aliases: ['Sadovnichy'], nationality: 'Russian', role: 'pilot' };
 * const cast = new Cast([{ ...pilot, case: 'pilots', court: 'Tajikistan' }]);
 * const text = 'A court in Tajikistan sentenced the Russian pilot to 8 1/2 years in prison.';
 * extractDocument({ id: 1, text }, cast).map(({ subject }) => subject); // → ['Vladimir Sadovnichy']
 * ```
 */
export class Cast {
  readonly persons: readonly Person[];
  /** Those who were tried. */
  readonly defendants: readonly Person[];
  /** The defendants of the case that the dispute began with. */
  readonly pilots: readonly Person[];
  readonly #names: RegExp;
  readonly #byName = new Map<string, Person>();
  readonly #descriptions: RegExp;
  readonly #firstNames: ReadonlySet<string>;

  constructor(persons: readonly Person[]) {
    this.persons = persons;
    for (const person of persons) {
      for (const name of [person.person, ...person.aliases]) this.#byName.set(name.toLowerCase(), person);
    }
    const names = [...this.#byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.#names = new RegExp(`${wordStart(names)}${anyOf(names)}(?![A-Za-z])`, 'gi');
    this.defendants = persons.filter(({ court }) => court !== '');
    this.pilots = this.defendants.filter(({ role }) => role === 'pilot');
    this.#descriptions = descriptionsOf(this.defendants);
    this.#firstNames = new Set(this.defendants.map(({ person }) => person.replace(/ .*/, '')));
  }

  /** Names of persons in a text, in order. */
  named(text: string): Reference[] {
    const found: Reference[] = [];
    for (const match of matchesOf(text, this.#names)) {
      const person = this.#byName.get(match[0].toLowerCase());
      if (person)
        found.push({ start: match.index, end: match.index + match[0].length, persons: [person], basis: 'stated' });
    }
    return found;
  }

  /** Whether a text gives a defendant's first name and surname: a surname alone may be anybody's. */
  namesInFull(text: string): boolean {
    return this.named(text).some(
      ({ start, end, persons }) => persons.some(({ court }) => court !== '') && text.slice(start, end).includes(' '),
    );
  }

  /**
   * All references to defendants in a sentence, in order.
   *
   * @param sentence the text to read
   * @param previous the singular person last spoken of before the sentence, for “he”
   */
  references(sentence: string, previous: Person | undefined): Reference[] {
    const names = this.named(sentence).filter(({ persons }) => persons.some(({ court }) => court !== ''));
    const found: Reference[] = [...names];
    let last = previous;
    let each: readonly Person[] | undefined;
    for (const match of matchesOf(sentence, this.#descriptions)) {
      const end = match.index + match[0].length;
      // “Jailed two pilots”: the noun alone, lest the reference swallow the verb.
      const [, , role] = match;
      const start = role === undefined ? match.index : end - role.length;
      if (names.some((name) => start < name.end && end > name.start)) continue;
      const before = names.filter((name) => name.end <= start).at(-1);
      if (before) last = before.persons[0];
      // “Each had eight years in front of him”
      const persons = match[5] !== undefined && each ? each : this.#describe(match, sentence, end, last, names);
      if (persons.length === 0) continue;
      if (/^(?:each|either)\b/i.test(match[0])) each = persons;
      if (persons.length === 1) last = persons[0];
      found.push({ start, end, persons, basis: 'resolved' });
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #describe(
    match: RegExpExecArray,
    sentence: string,
    end: number,
    last: Person | undefined,
    names: readonly Reference[],
  ): readonly Person[] {
    const [, demonym, role, noun, both, single, colleague] = match;
    if (single) return last ? [last] : [];
    if (both) {
      // “They” are those named together before in the sentence, failing that the two of the case.
      const before = names.filter((name) => name.end <= match.index);
      const named = [...new Set(before.flatMap(({ persons }) => persons))];
      return named.length > 1 ? named : this.pilots;
    }
    if (colleague) return last ? this.pilots.filter((person) => person !== last).slice(0, 1) : [];
    if (isOfOtherCountry(sentence.slice(Math.max(0, match.index - 30), match.index), sentence.slice(end, end + 30)))
      return [];
    if (this.#isStranger(sentence.slice(end, end + 60)) || this.#isOfStranger(sentence.slice(0, match.index)))
      return [];
    if (noun) return this.pilots.filter((person) => isOf(person, noun)).slice(0, 1);
    return role === undefined ? [] : this.#inRole(role, demonym, sentence, last);
  }

  /** A description with a stranger's name behind it is the stranger: “Russian pilot Konstantin Ivanov”. */
  #isStranger(after: string): boolean {
    const name = NAME_BEHIND.exec(after)?.[1];
    if (name === undefined || NO_NAME.test(name) || VERB_IN_CAPITALS.test(name)) return false;
    return this.named(name).length === 0 && !this.#firstNames.has(name);
  }

  /** So is one that says who a stranger is: “Konstantin Ivanov, a Russian pilot, …”. */
  #isOfStranger(before: string): boolean {
    const name = NAME_AHEAD.exec(before.slice(-60))?.[1];
    return name !== undefined && this.named(name).length === 0 && !NO_NAME.test(name);
  }

  #inRole(role: string, demonym: string | undefined, sentence: string, last: Person | undefined): readonly Person[] {
    const kind = ROLES.find(({ pattern }) => pattern.test(role))?.role;
    const fitting = this.defendants.filter((person) => person.role === kind);
    const before = last !== undefined && fitting.includes(last) ? [last] : undefined;
    // Any father has a son; the one of the case is an official's.
    if (kind === 'son')
      return before ?? (/\bofficial|\brail/i.test(sentence) || this.named(sentence).length > 0 ? fitting : []);
    if (/(?:s|men)$/.test(role)) return fitting;
    if (demonym) return fitting.filter((person) => isOf(person, demonym));
    return before ?? fitting.slice(0, 1);
  }
}

const ROLES = Object.entries(ROLE_NOUNS).map(([role, nouns]) => ({
  role,
  pattern: new RegExp(`^${anyOf(nouns)}$`, 'i'),
}));
const NAME_BEHIND = /^ (?:(?:captain|commander|pilot) )?((?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+)/;
const NAME_AHEAD =
  /(?:^|[^\w ] |\b(?!in|near|from|at|to)[a-z]+ )((?:[A-Z][a-z’'-]+ ){1,2}[A-Z][a-z’'-]+), (?:an?|the|another|also an?|himself an?|likewise an?) $/;
const NO_NAME = new RegExp(`^${anyOf(NO_SURNAMES)}\\b`);
/** “Pilots Get Ten Years”: in a headline the verb has a capital letter too. */
const VERB_IN_CAPITALS = new RegExp(`^${anyOf(HANDED_DOWN)}\\b`, 'i');

/** A dual national is of both. */
function isOf({ nationality }: Person, demonym: string): boolean {
  return nationality.split('-').includes(demonym);
}

/** The ways to speak of the defendants without naming them. The groups are the words for a demonym, a role, a
 * nationality as a noun, both, one of them, and a colleague. */
function descriptionsOf(defendants: readonly Person[]): RegExp {
  const nationalities = new Set(defendants.flatMap(({ nationality }) => nationality.split('-')).filter(Boolean));
  const demonym = anyOf([...nationalities].map(escaped));
  const roles = [...new Set(defendants.map(({ role }) => role))].flatMap((role) => ROLE_NOUNS[role] ?? [escaped(role)]);
  const notBoth = `(?! ${anyOf(NOT_PERSONS_AFTER)})`;
  const nationals = '(?:citizens?|nationals?|colleagues?|counterparts?|partners?)';
  const descriptions = [
    `(?<!-)(?:(${demonym})(?:[- ]?born)? )?(?:and ${demonym} )?(?:${anyOf(BEFORE_ROLE)} ){0,3}(${anyOf(roles)})(?![A-Za-z])`,
    `(?:[Tt]he|[Aa]n?|[Hh]is|fellow) (${demonym})(?! (?!${nationals}|${anyOf(AFTER_DEMONYM)}\\b)[\\w’'-]+)(?: ${nationals})?(?![A-Za-z-])`,
    `(${anyOf(BOTH_OF_THEM)})${notBoth}(?![A-Za-z])`,
    // “His sentence” is his; “his agent” is somebody else.
    "([Hh]e|[Hh]im|[Hh]is(?= (?:[\\w’'/.-]+ ){0,4}(?:sentence|term|imprisonment|punishment|conviction|jail|prison))|himself)(?![A-Za-z])",
    "((?:(?:[Hh]is|[Aa]|[Tt]he) |(?<=['’]s )(?:[A-Z][a-z]+ )?)(?:colleague|co-pilot|copilot|co-defendant|counterpart|fellow (?:captain|pilot)))(?![A-Za-z])",
  ];
  // The word boundary stands before them all: each with its own takes twice as long.
  return new RegExp(`\\b${anyOf(descriptions)}`, 'g');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
