import { anyOf, words } from '../text/phrases.ts';
import type { Context } from './context.ts';
import { AFTER_A_TERM, PENAL, PRISON_ADJECTIVES, PRISONS, SOUGHT } from './vocabulary/courts.ts';

const EACH = '(?:apiece|each|per man|per pilot|to be served)[\\s,]+';
const PRISON_AFTER = new RegExp(
  `^[-\\s’'s]*(?:${EACH})?(?:(?:in|of|at|behind|inside)\\s+)?(?:${anyOf(PRISON_ADJECTIVES)}[\\s-]+){0,4}${anyOf(PRISONS)}\\b`,
  'i',
);
const A_SENTENCE = words(PENAL);
const SENTENCE_BEFORE = /(?:sentences?|terms?|verdict|jail|prison)\b[^.;]{0,40}$/i;
const SOUGHT_AROUND = words(SOUGHT);
const OPEN_END = new RegExp(
  `^[-\\s’']*(?:$|[,.;:()!?”"—–]|(?!(?:year|month|week|day)s?\\b)${anyOf(AFTER_A_TERM)}\\b)`,
  'i',
);
/** Words right before a number that hands down a sentence without a unit: “to 8 1/2 years and Rudenko to 10”. */
const COORDINATE_BEFORE =
  /(?:\b(?:to|of|from|and|is|for|got|gave \w+|sought|wanted|demanded|requested|with|asked|then|on)|,|\b(?!(?:The|All|Both|These|Those|Some|Only|Another|Other)\b)[A-Z][a-z]+) $/;
/** Words that make “after” and “before” belong to the sentence rather than to the time that passed. */
const GIVEN_BEFORE = /(?:\bto|\bfor|\bof|\bwith|\bgot|\bgave|\bgiven|\breceived|\beach|\bthem|\bhim) $/i;
/** No number of years without a unit is a longer sentence. */
export const LONGEST_BARE_TERM = 30;

/** True where the words next to the number hand down a prison term (or ask for one), and nothing else that takes years. */
export function isPenalty(context: Context): boolean {
  const { nearBefore, nearAfter, around, before, clause, quantity } = context;
  if (quantity.unit === null) return isBareTerm(context);
  if (quantity.unit !== 'years' && quantity.unit !== 'months') return false;
  // “…, four years after police searched …” counts time, and hands down nothing.
  if (/^ (?:after|before|since)\b/i.test(nearAfter) && !GIVEN_BEFORE.test(before)) return false;
  // “Lost 15 kg in eight months in prison”
  if (/\b(?:in|within|during|over) $/i.test(before)) return false;
  if (PRISON_AFTER.test(nearAfter)) return true;
  if (!OPEN_END.test(nearAfter)) return false;
  if (/^[,\s]*(?:for )?(?:each|both|apiece)\b/i.test(nearAfter) || SOUGHT_AROUND.test(around)) return true;
  return A_SENTENCE.test(nearBefore) || A_SENTENCE.test(clause) || SENTENCE_BEFORE.test(before);
}

/** A number without a unit, where the sentence or the ones before count years: “… and 10 for Rudenko”. */
function isBareTerm({ quantity, sentence, previous, before, nearAfter }: Context): boolean {
  const { value } = quantity;
  if (value === null || value <= 0 || value > LONGEST_BARE_TERM) return false;
  if (!/years?/i.test(`${previous} ${sentence}`) || !A_SENTENCE.test(sentence)) return false;
  // “Rudenko, 43, …” is an age.
  if (/, $/.test(before) && /^,/.test(nearAfter)) return false;
  return COORDINATE_BEFORE.test(before) && OPEN_END.test(nearAfter) && !/^ (?:of|in|on|to(?! [A-Z]))\b/.test(nearAfter);
}
