import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';
import { NO_SPEAKERS, OPENERS, ORGANISATIONS, TITLES } from './vocabulary/speech.ts';

/** What looks like a name and is nobody's. */
export const NOBODY = new RegExp(
  `^(?:[A-Z][a-z]+day|[A-Z]|${[...MONTH_NAMES, ...OPENERS, ...NO_SPEAKERS].join('|')})$`,
);
export const ORGANISATION = new RegExp(`\\b${anyOf(ORGANISATIONS)}\\b`);
/** What opens a sentence before a name. */
export const OPENING = new RegExp(`^(?:[A-Z][a-z]+day|${[...MONTH_NAMES, ...OPENERS].join('|')}) (?=[A-Z])`);
const TITLE = new RegExp(`^(?:${TITLES.join('|')}) `);
const DEMONYM_BEFORE = /^(?:Russian|Tajik|Russia['’]s|Tajikistan['’]s|Moscow['’]s) /;
/** Behind an office and whose it is: “Deputy Chairman of the National Bank Jamshed Yusupov”. */
const PERSON_BEHIND = new RegExp(
  `\\b(?:${ORGANISATIONS.join('|')}|Russia|Tajikistan) ([A-Z][\\w’'-]+ [A-Z][\\w’'-]+)$`,
);

/** A proper name without what opens a sentence, an office or an acronym before it: “On”, “President”, “FMS”. */
export function nameAlone(name: string): string {
  let text = name.replace(/['’]s$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(OPENING, '').replace(TITLE, '');
  }
  text = text.replace(/^[A-Z]{2,6} (?=[A-Z][a-z]+ [A-Z])|^.* Minister (?=\S+ \S+$)/, '');
  const behind = PERSON_BEHIND.exec(text)?.[1];
  if (behind !== undefined && isPerson(behind)) return behind;
  // “Zalina Kornilova of the Labour Ministry”
  const head = /^(\S+ \S+) (?:of|for|on) /.exec(text)?.[1] ?? '';
  return isPerson(head) ? head : text;
}

/** “Russian Federal Migration Service” has a name without its country; “Tajik Migration Service” has not. */
export function withoutDemonym(name: string): string {
  const rest = name.replace(DEMONYM_BEFORE, '');
  return rest.split(' ').length > 2 ? rest : name;
}

/** “Viktor Ivanov”, but neither “Labour Ministry” nor a name alone. */
export function isPerson(name: string): boolean {
  return /^[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}$/.test(name) && !ORGANISATION.test(name);
}
