import { anyOf } from '../text/phrases.ts';
import type { ArticleContext } from './context.ts';
import { NOBODY, nameAlone, withoutDemonym } from './properNames.ts';
import { ORGANISATIONS, TITLES } from './vocabulary/speech.ts';

const FIRST_NAME = /(?<![\w’'-])([A-Z][a-zà-ÿ’'-]+(?: [A-Z]\.)?)$/;
const NO_FIRST_NAME = new RegExp(`^(?:${[...TITLES, ...ORGANISATIONS].join('|')})$`);
const NAME_BEFORE_BRACKET = new RegExp(
  `((?:[A-Z][\\w-]+ (?:of (?:the )?|for |and |on )?){1,6}${anyOf(ORGANISATIONS)}) $`,
);
/** Where an article first has each acronym in brackets. */
const acronyms = new WeakMap<ArticleContext, ReadonlyMap<string, number>>();
/** The full names found so far. */
const fullNames = new WeakMap<ArticleContext, Map<string, string>>();

/** The full name behind an acronym that the article introduces, “Federal Migration Service (FMS)”, or a surname. */
export function writtenOut(name: string, article: ArticleContext): string {
  const acronym = /^[A-Z]{2,6}$/.test(name);
  if (!acronym && !/^[A-Z][a-zà-ÿ’'-]+$/.test(name)) return name;
  const known = fullNames.get(article) ?? new Map<string, string>();
  fullNames.set(article, known);
  const full = known.get(name) ?? (acronym ? introduced(name, article) : firstNamed(name, article.text)) ?? name;
  known.set(name, full);
  return full;
}

/** Who is labelled by initials: “Zalina Kornilova” for “ZK”. */
export function ofInitials(initials: string, article: ArticleContext): string {
  const known = fullNames.get(article) ?? new Map<string, string>();
  fullNames.set(article, known);
  const key = `${initials}:`;
  const words = [...initials].map((letter) => `${letter}[a-z’'-]+`).join(' ');
  const full = known.get(key) ?? new RegExp(`\\b${words}\\b`).exec(article.text)?.[0] ?? initials;
  known.set(key, full);
  return full;
}

/** “The service”, where the article names but one: “Federal Migration Service”. */
export function onlyOne(noun: string, article: ArticleContext): string | undefined {
  const known = fullNames.get(article) ?? new Map<string, string>();
  fullNames.set(article, known);
  const found = known.get(noun);
  if (found !== undefined) return found === noun ? undefined : found;
  const last = noun.charAt(0).toUpperCase() + noun.slice(1);
  const names = new Set(
    [...article.text.matchAll(new RegExp(`((?:[A-Z][\\w-]+ (?:and )?){1,5})${last}\\b`, 'g'))].map(([name]) =>
      withoutDemonym(nameAlone(name)),
    ),
  );
  const [only] = names;
  known.set(noun, names.size === 1 && only !== undefined ? only : noun);
  return names.size === 1 ? only : undefined;
}

/** A surname with the first name that the article gives before it somewhere. */
function firstNamed(surname: string, text: string): string | undefined {
  for (let at = text.indexOf(` ${surname}`); at !== -1; at = text.indexOf(` ${surname}`, at + 1)) {
    const [, first, initial = ''] = FIRST_NAME.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
    const whole = !/\w/.test(text.charAt(at + surname.length + 1));
    if (whole && first !== undefined && isFirstName(first, text)) return `${first}${initial} ${surname}`;
  }
  return undefined;
}

/** Not a word that merely opens a sentence: “Citing Interfax”. */
function isFirstName(word: string, text: string): boolean {
  if (/ing$/.test(word) || NO_FIRST_NAME.test(word) || NOBODY.test(word)) return false;
  return !text.includes(` ${word.toLowerCase()} `);
}

function inBrackets(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { 1: acronym = '', index } of text.matchAll(/\(([A-Z]{2,6})\)/g)) {
    if (!places.has(acronym)) places.set(acronym, index);
  }
  return places;
}

function introduced(acronym: string, article: ArticleContext): string | undefined {
  const places = acronyms.get(article) ?? inBrackets(article.text);
  acronyms.set(article, places);
  const bracket = places.get(acronym);
  if (bracket === undefined) return undefined;
  const { text } = article;
  const initials = [...acronym].map((letter) => `${letter}[\\w’'-]*`).join(' (?:of (?:the )?|for |and )?');
  const lead = text.slice(Math.max(0, bracket - 160), bracket);
  // That of another language has other letters: “Federal Drug Control Service (FSKN)”.
  return (
    new RegExp(`(${initials})[^.()]{0,40}$`).exec(lead)?.[1] ??
    NAME_BEFORE_BRACKET.exec(lead)?.[1]?.replace(/^The /, '')
  );
}
