import { Cast, type Person } from '../figures/people.ts';
import type { Row } from '../tables/codebook.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Article } from './article.ts';

/** How reports word the charges of such cases. Adding a charge is adding a row. */
const CHARGES: readonly RegExp[] = [
  /\b(?:drug[- ]smuggling|drug[- ]trafficking|smuggling (?:of )?(?:drugs|heroin|narcotics))\b/i,
  /(?<!drug[- ])\bsmuggling(?: (?:of )?(?:contraband(?: goods)?|goods|aircraft (?:parts|engines?)))?\b/i,
  /\billegal(?:ly)? (?:border[- ]crossing|crossing (?:of )?(?:the |[\w’']+ )?border)\b/i,
  /\bviolat(?:ing|ion of) (?:international )?(?:aviation|flight|air(?:space)?)(?: traffic)? (?:regulations|rules|laws?)\b/i,
];

/** A sentence that names charges. */
interface Accusation {
  /** Its place among those of the article. */
  readonly place: number;
  /** The words of each charge, by its place in the list. */
  readonly charges: readonly (string | undefined)[];
}

/** The accusations of an article: by sentence, and for each person the first of each charge. */
interface Accusations {
  readonly bySentence: ReadonlyMap<string, Accusation>;
  readonly first: ReadonlyMap<Person, readonly (Accusation | undefined)[]>;
}

/** The charges that articles name. Each article is read once. */
export class Charges {
  readonly #people: readonly Person[];
  readonly #cast: Cast;
  readonly #accusations = new Map<Article, Accusations>();

  constructor(people: readonly Person[]) {
    this.#people = people;
    this.#cast = new Cast(people);
  }

  /**
   * The charges that an article names against the person of a figure, in its own words: read in the sentences about that
   * person, and in no sentence about another case.
   *
   * @returns the charges separated by “; ”, or null where the article names none
   */
  of({ subject, quote }: Row<'figures'>, article: Article | undefined): string | null {
    const person = this.#people.find((other) => other.person === subject);
    if (!article || !person) return null;
    const accusations = this.#accusations.get(article) ?? this.#read(article);
    this.#accusations.set(article, accusations);
    const quoted = accusations.bySentence.get(quote);
    const found = CHARGES.map((_, charge) => {
      const first = accusations.first.get(person)?.[charge];
      const isQuoted =
        quoted?.charges[charge] !== undefined && quoted.place < (first?.place ?? Number.POSITIVE_INFINITY);
      return (isQuoted ? quoted : first)?.charges[charge];
    }).filter((words) => words !== undefined);
    return found.length > 0 ? found.join('; ') : null;
  }

  #read({ part, text }: Article): Accusations {
    const bySentence = new Map<string, Accusation>();
    const first = new Map<Person, (Accusation | undefined)[]>();
    for (const { start, end } of part.paragraphs.flatMap((paragraph) => splitSentences(text.text, paragraph))) {
      const sentence = text.text.slice(start, end).replace(/\s+/g, ' ');
      const charges = CHARGES.map((charge) => charge.exec(sentence)?.[0]);
      if (bySentence.has(sentence) || charges.every((words) => words === undefined)) continue;
      const accusation = { place: bySentence.size, charges };
      bySentence.set(sentence, accusation);
      const persons = new Set(this.#cast.references(sentence, undefined).flatMap(({ persons }) => persons));
      if (new Set([...persons].map((person) => person.case)).size > 1) continue;
      for (const person of persons) {
        const own = first.get(person) ?? [];
        first.set(
          person,
          charges.map((words, charge) => own[charge] ?? (words === undefined ? undefined : accusation)),
        );
      }
    }
    return { bySentence, first };
  }
}
