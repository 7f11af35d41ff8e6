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

/** Nouns that reports use for a role. */
const ROLE_NOUNS: Readonly<Record<string, string>> = {
  pilot: 'pilots?|airm[ae]n|aviators?|fl[iy]ers?|captains?|commanders?|crew commanders?|plane captains?|pilots in command',
  son: 'sons?',
};

/** A place in a sentence where one or more persons of the case are meant. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly persons: readonly Person[];
  /** `stated` for a name, `resolved` for a description or a pronoun. */
  readonly basis: 'stated' | 'resolved';
}

/** Finds references to the persons of the case, and resolves descriptions and pronouns. */
export class Cast {
  readonly persons: readonly Person[];
  readonly #names: RegExp;
  readonly #byName = new Map<string, Person>();
  readonly #descriptions: RegExp;

  constructor(persons: readonly Person[]) {
    this.persons = persons;
    for (const person of persons) {
      for (const name of [person.person, ...person.aliases]) this.#byName.set(name.toLowerCase(), person);
    }
    const names = [...this.#byName.keys()].sort((a, b) => b.length - a.length).map(escape);
    this.#names = new RegExp(`(?<![A-Za-z])(?:${names.length > 0 ? names.join('|') : '(?!)'})(?![A-Za-z])`, 'gi');
    const nationalities = [...new Set(this.defendants.flatMap(({ nationality }) => nationality.split('-')))].filter(Boolean).map(escape);
    const roles = [...new Set(this.defendants.map(({ role }) => role))].map((role) => ROLE_NOUNS[role] ?? escape(role));
    const demonym = `(?:${nationalities.length > 0 ? nationalities.join('|') : '(?!)'})`;
    const role = `(?:${roles.length > 0 ? roles.join('|') : '(?!)'})`;
    const word = "[\\w’'-]+";
    this.#descriptions = new RegExp(
      [
        `(?<![A-Za-z-])(?:(?<demonym>${demonym})(?:[- ]?born)? )?(?:and ${demonym} )?(?:(?:cargo|airline|transport|civilian|commercial|jailed|convicted|imprisoned|foreign|two|plane|aircraft|ace|veteran|fellow|air|colleague|An-72) ){0,3}(?<role>${role})(?![A-Za-z])`,
        `(?<![A-Za-z])(?:[Tt]he|[Aa]n?|[Hh]is|fellow) (?<noun>${demonym})(?! (?!citizens?|nationals?|colleagues?|counterparts?|partners?|(?:and|was|were|is|has|had|got|who|to|away|behind|for|in|by|as|after|on|at|from|with|would|could|free)\\b)${word})(?: (?:citizens?|nationals?|colleagues?|counterparts?|partners?))?(?![A-Za-z-])`,
        `(?<![A-Za-z])(?<both>[Bb]oth(?! (?:sides|countries|governments|nations|capitals|states|presidents|parties|charges|planes|Russia|Tajikistan|Moscow|the))(?: (?:men|of them|defendants|were|had|got|received|are))?|[Tt]he (?:pair|duo|two(?! (?:countries|governments|nations|capitals|states|presidents|sides|planes|aircraft|charges|republics|leaders))(?: (?:men|defendants|foreigners|convicts|prisoners|airmen))?|men|defendants|convicted men|jailed men|accused|foreigners|fliers|crews['’]? (?:captains|commanders))|[Tt]hem|[Tt]hey|[Tt]heirs?|[Ee]ach(?: of (?:them|the (?:two|men|pair)))?|apiece|the two)(?! (?:countries|governments|nations|capitals|states|presidents|sides|planes|aircraft|charges|republics|leaders))(?![A-Za-z])`,
        `(?<![A-Za-z])(?<single>[Hh]e|[Hh]im|[Hh]is|himself)(?![A-Za-z])`,
        `(?<![A-Za-z])(?<colleague>(?:[Hh]is|[Aa]|[Tt]he) (?:colleague|co-pilot|copilot|counterpart|fellow (?:captain|pilot)))(?![A-Za-z])`,
      ].join('|'),
      'g',
    );
  }

  /** Those who were tried. */
  get defendants(): readonly Person[] {
    return this.persons.filter(({ court }) => court !== '');
  }

  /** Names of persons in a text, in order. */
  named(text: string): Reference[] {
    const found: Reference[] = [];
    for (const match of text.matchAll(this.#names)) {
      const person = this.#byName.get(match[0].toLowerCase());
      if (person) found.push({ start: match.index, end: match.index + match[0].length, persons: [person], basis: 'stated' });
    }
    return found;
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
    for (const match of sentence.matchAll(this.#descriptions)) {
      const end = match.index + match[0].length;
      // “Jailed two pilots”: the noun alone, lest the reference swallow the verb.
      const start = match.groups?.role === undefined ? match.index : end - match.groups.role.length;
      if (names.some((name) => start < name.end && end > name.start)) continue;
      const before = names.filter((name) => name.end <= start).at(-1);
      if (before) last = before.persons[0];
      const persons = this.#describe(match, sentence, end, last, names);
      if (persons.length === 0) continue;
      if (persons.length === 1) last = persons[0];
      found.push({ start, end, persons, basis: 'resolved' });
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #describe(match: RegExpMatchArray, sentence: string, end: number, last: Person | undefined, names: readonly Reference[]): readonly Person[] {
    const { demonym, role, noun, both, single, colleague } = match.groups ?? {};
    const pilots = this.defendants.filter((person) => person.role === 'pilot');
    if (single) return last ? [last] : [];
    if (both) {
      // “They” are those named together before in the sentence, failing that the two of the case.
      const named = [...new Set(names.filter((name) => name.end <= (match.index ?? 0)).flatMap(({ persons }) => persons))];
      return named.length > 1 ? named : pilots;
    }
    if (colleague) return last ? pilots.filter((person) => person !== last).slice(0, 1) : [];
    // A description with a stranger's name behind it is the stranger: “Russian pilot Konstantin Ivanov”.
    const name = /^,? (?:(?:captain|commander|pilot) )?((?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+)/.exec(sentence.slice(end, end + 60));
    if (name?.[1] && this.named(name[1]).length === 0 && !/^(?:In|On|At|The|A|And|For|Tajik\w*|Russia\w*|Moscow|Dushanbe|Estonia\w*|November|March|Mr)\b/.test(name[1]) && /^ /.test(name[0])) return [];
    if (noun) return pilots.filter((person) => person.nationality.split('-').includes(noun)).slice(0, 1);
    const kind = Object.entries(ROLE_NOUNS).find(([, nouns]) => new RegExp(`^(?:${nouns})$`, 'i').test(role ?? ''))?.[0];
    const fitting = this.defendants.filter((person) => person.role === kind);
    const plural = /(?:s|men)$/.test(role ?? '') && role !== 'son';
    if (kind === 'son') return /\bofficial|\bKhukumov|rail/i.test(sentence) || fitting.includes(last as Person) ? fitting : [];
    if (plural) return fitting;
    if (demonym) return fitting.filter((person) => person.nationality.split('-').includes(demonym));
    return last && fitting.includes(last) ? [last] : fitting.slice(0, 1);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
