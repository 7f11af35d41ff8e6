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

/**
 * The charges that an article names against the person of a figure, in its own words: read in the sentences about that
 * person, and in no sentence about another case.
 *
 * @returns the charges separated by “; ”, or null where the article names none
 */
export function chargesOf(
  { subject, quote }: Row<'figures'>,
  article: Article | undefined,
  people: readonly Person[],
): string | null {
  const person = people.find((other) => other.person === subject);
  if (!article || !person) return null;
  const cast = new Cast(people);
  const sentences = article.part.paragraphs
    .flatMap((paragraph) => splitSentences(article.text.text, paragraph))
    .map(({ start, end }) => article.text.text.slice(start, end).replace(/\s+/g, ' '));
  const about = sentences.filter((sentence) => {
    const persons = cast.references(sentence, undefined).flatMap(({ persons }) => persons);
    const otherCase = persons.some((other) => other.case !== person.case);
    return sentence === quote || (persons.includes(person) && !otherCase);
  });
  const found = CHARGES.map((charge) =>
    about.map((sentence) => charge.exec(sentence)?.[0]).find((words) => words !== undefined),
  ).filter((words) => words !== undefined);
  return found.length > 0 ? found.join('; ') : null;
}
