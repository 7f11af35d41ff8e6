import { anyOf, words, wordsOf } from '../text/phrases.ts';
import type { Context } from './context.ts';
import {
  AFTER_A_TERM,
  AT_COURT,
  CHANGES_OF_A_TERM,
  GIVEN_BEHIND,
  GRANTED,
  HANDED_DOWN,
  HOLDING,
  IN_CUSTODY,
  NO_TERM_BEHIND,
  OTHER_MATTERS,
  PENAL,
  PENALTIES,
  PLACES_OF_CUSTODY,
  PRISON_ADJECTIVES,
  PROSECUTORS,
  SOUGHT,
  YET_TO_SERVE,
} from './vocabulary/courts.ts';

const EACH = '(?:for |to )?(?:each|both|apiece|either|per man|per pilot)';
const TO_BE_SERVED = `(?:${EACH}[\\s,]+)?(?:to be (?:served|spent)[\\s,]+)?`;
const ADJECTIVES = `(?:${anyOf(PRISON_ADJECTIVES)}[\\s-]+){0,4}`;
const PENALTY_BEHIND = new RegExp(
  `^[-\\s’'s]*${TO_BE_SERVED}(?:(?:in|of)\\s+)?${ADJECTIVES}${anyOf(PENALTIES)}\\b`,
  'i',
);
const CUSTODY_BEHIND = new RegExp(
  `^[-\\s’'s]*${TO_BE_SERVED}(?:(?:in|of|at|behind|inside)\\s+)?${ADJECTIVES}${anyOf(PLACES_OF_CUSTODY)}\\b`,
  'i',
);
const A_SENTENCE = words(PENAL, GRANTED, AT_COURT);
const OF_PUNISHMENT = words(PENAL, AT_COURT);
const PUNISHED = words(PENAL, GRANTED);
const PENAL_ALONE = words(PENAL);
const BARE_TERM = /^[-\s]*terms?\b/i;
const EACH_TERM = /\bterms?\b/gi;
const KEPT_OUT = /\b(?:deport|expel|expul|banned|bans?\b|barred|re-?ent(?:er|ry)|migrants?\b)/i;
const SOUGHT_AROUND = words(SOUGHT);
/** Asked first: most numbers have none near. */
const PROSECUTED = new RegExp(PROSECUTORS, 'i');
const INSIDE = /\b(?:in|behind) (?:a )?(?:jail|prison|custody|detention|bars|cell)\b/i;
const HANDS_DOWN = words(HANDED_DOWN);
const EACH_BEHIND = new RegExp(`^[,\\s]*${EACH}\\b`, 'i');
const NO_TERM = new RegExp(`^[-\\s’']*${anyOf(NO_TERM_BEHIND)}\\b`, 'i');
const YET_TO = new RegExp(`^ ${anyOf(YET_TO_SERVE)}\\b`);
const GIVEN = new RegExp(`^ (?:in (?:prison|jail) )?${anyOf(GIVEN_BEHIND)}\\b`);
const OTHER_MATTER = words(OTHER_MATTERS);
/** “… from 8.5 years to”, “… which an amnesty turned into”, “… shrank to” */
const CHANGED = new RegExp(
  `(?:\\b(?:in)?to|\\bfrom|\\b${anyOf(CHANGES_OF_A_TERM)})(?: (?:just|only|about|a|an|the|as little as))* $`,
  'i',
);
const FOR_SO_LONG = /\bfor (?:[\w’'-]+ ){0,2}$/i;
/** What a law allows, and no court hands down. */
const UP_TO = /^(?:up to|at most)\b/i;
/** “Terms over ten years are cut by a fifth”: of a law, whoever got them. */
const ANY_TERMS = /(?:^|[,;] )(?:terms|sentences) (?:of )?$/i;
const OPENING = /(?:^|[,:;—–“"(]) ?$/;
const FOR_AN_OFFENCE =
  /^ (?:each )?for (?:(?!being\b)[a-z]+ing\b|(?:an?|some|one|two) (?:[a-z-]+ ){0,2}(?:engines?|landings?|offences?|crimes?|parts?|violations?)\b)/;
const OPEN_END = new RegExp(
  `^[-\\s’']*(?:$|[,.;:()!?”"—–]|(?!(?:year|month|week|day)s?\\b)${anyOf(AFTER_A_TERM)}\\b)`,
  'i',
);
/** Somebody is, sits or is kept somewhere: how long that lasted is no sentence. “Was jailed for” is one. */
const STAYED = new RegExp(
  `\\b(?:${anyOf(HOLDING)}|(?:been|was|were|is|are) ${anyOf(IN_CUSTODY)})(?:(?!${wordsOf(HANDED_DOWN)})[^,;])*$`,
  'i',
);
/** “Six months in custody behind them”, “eight months in a Tajik jail have changed him” */
const OVER = /^[^,;.]{0,40}\b(?:behind (?:him|her|them|us|me)|already|so far|counted|have|has|had|did|taught)\b/i;
/** “Instead of the 13 that prosecutors had sought” */
const DEMANDED_BEHIND = new RegExp(
  `^ (?:(?:that |which )?(?:the |state )*${PROSECUTORS}|(?:demanded|sought|requested|wanted|asked for|proposed)\\b)`,
  'i',
);
/** Words right before a number that hands down a sentence without a unit: “to 8 1/2 years and Rudenko to 10”. */
const COORDINATE_BEFORE =
  /(?:\b(?:to|of|from|and|is|for|got|get|serving|gave \w+|sought|wanted|demanded|requested|with|asked|then|on)|,) $/;
/** Words that make “after” and “before” belong to the sentence rather than to the time that passed. */
const GIVEN_BEFORE = /(?:\bto|\bfor|\bof|\bwith|\bgot|\bgave|\bgiven|\breceived|\beach|\bthem|\bhim) $/i;
/** No number of years without a unit is a longer sentence. */
export const LONGEST_BARE_TERM = 30;

/** True where the words next to the number hand down a prison term (or ask for one), and nothing else that takes years. */
export function isPenalty(context: Context): boolean {
  const { nearAfter, before, clause, clauseStart, quantity, sentence, nearBefore } = context;
  if (quantity.unit === null) return isBareTerm(context);
  if (quantity.unit !== 'years' && quantity.unit !== 'months') return false;
  // “…, four years after police searched …” counts time, and hands down nothing.
  if (/^ (?:after|before|since)\b/i.test(nearAfter) && !GIVEN_BEFORE.test(before)) return false;
  // “Lost 15 kg in eight months in prison”
  if (/\b(?:in|within|during|over) (?:(?:his|her|their|its|the|all|these|those) )*$/i.test(before)) return false;
  if (isOfOffice(context) || (UP_TO.test(sentence.slice(quantity.start, quantity.end)) && !isSought(context)))
    return false;
  if (quantity.qualifier !== 'exact' && ANY_TERMS.test(before)) return false;
  if (PENALTY_BEHIND.test(nearAfter) || YET_TO.test(nearAfter) || isWholeVerdict(context)) return true;
  const lead = before.slice(clauseStart);
  if (isStay(lead, nearAfter)) return false;
  // How many months somebody sat is told more often than that so few were handed down.
  if (CUSTODY_BEHIND.test(nearAfter)) return quantity.unit === 'years' || HANDS_DOWN.test(lead) || isSought(context);
  // “In jail since May, more than five months”
  if (quantity.unit === 'months' && INSIDE.test(lead) && !HANDS_DOWN.test(lead)) return false;
  if (isAdjectival(context) || NO_TERM.test(nearAfter) || OTHER_MATTER.test(nearBefore)) return false;
  if (EACH_BEHIND.test(nearAfter) || GIVEN.test(nearAfter)) return true;
  // “Asked for two months to study the papers”
  if (isSought(context) && (quantity.unit === 'years' || PUNISHED.test(clause))) return true;
  if (isForAnOffence(context) || (CHANGED.test(before) && A_SENTENCE.test(before))) return true;
  // “Guarded the border for ten years before the court sentenced …”: a court's word behind is of something else.
  if (FOR_SO_LONG.test(before)) return PUNISHED.test(lead);
  return A_SENTENCE.test(lead.trim() === '' ? sentence : clause) && !isOfABan(clause);
}

/**
 * “The president was re-elected to a seven-year term”, “the 30-year term of the lease”: a term that nothing in the sentence
 * makes one of prison. Those of office and of treaties come in whole years.
 */
function isOfOffice(context: Context): boolean {
  const { nearAfter, sentence, quantity, article, index } = context;
  if (!BARE_TERM.test(nearAfter) || !Number.isInteger(quantity.value)) return false;
  const isTold = A_SENTENCE.test(sentence.replace(EACH_TERM, '')) || isSought(context);
  return !isTold && article.referencesResolvedIn(index).length === 0;
}

/** Whether a number's sentence speaks of a punishment, beyond somebody's getting something. */
export function tellsOfPunishment(context: Context): boolean {
  return OF_PUNISHMENT.test(context.sentence) || isWholeVerdict(context) || isForAnOffence(context);
}

/** “Whatever you think of them, nine years for landing there is harsh”: the number opens its clause. */
function isForAnOffence({ before, nearAfter }: Context): boolean {
  return OPENING.test(before) && FOR_AN_OFFENCE.test(nearAfter);
}

/** “The court found him guilty. Eight and a half years.”: the number is all that the sentence says. */
function isWholeVerdict({ before, after, index, article, quantity: { unit } }: Context): boolean {
  const whole = unit === 'years' && !/\w/.test(before) && /^(?: each| apiece)?[.!]?$/.test(after);
  return whole && OF_PUNISHMENT.test(article.sentences[index - 1] ?? '');
}

/** Whether the number says how long somebody was held or has sat, which no court handed down. */
function isStay(lead: string, nearAfter: string): boolean {
  return (FOR_SO_LONG.test(lead) && STAYED.test(lead)) || (CUSTODY_BEHIND.test(nearAfter) && OVER.test(nearAfter));
}

/** “8.5-year”, “six-month”: the number describes the noun behind it. */
export function isAdjectival({ sentence, quantity: { start, end } }: Context): boolean {
  return /[^a]\W(?:year|month)$/i.test(sentence.slice(start, end));
}

function isSought({ previous, around, article, index }: Context): boolean {
  return article.saysNear(PROSECUTED, index) && SOUGHT_AROUND.test(`${previous} ${around}`);
}

/** “Those deported by a court wait for three years”: of migrants, unless a word of punishment stands with it. */
function isOfABan(clause: string): boolean {
  return KEPT_OUT.test(clause) && !PENAL_ALONE.test(clause);
}

/** “… to give one 13 years and his colleague 12” */
function isBehindDefendant({ article, index, quantity }: Context): boolean {
  return article.referencesResolvedIn(index).some(({ end }) => end === quantity.start - 1);
}

const YEARS = /years?/i;

/** A number without a unit, where the sentence or the ones before count years: “… and 10 for Rudenko”. */
function isBareTerm(context: Context): boolean {
  const { quantity, sentence, previous, before, nearAfter } = context;
  const { value } = quantity;
  if (value === null || value <= 1 || value > LONGEST_BARE_TERM) return false;
  // “Rudenko, 43, …” is an age.
  if (/, $/.test(before) && /^,/.test(nearAfter)) return false;
  if (DEMANDED_BEHIND.test(nearAfter)) return (YEARS.test(sentence) || YEARS.test(previous)) && isSought(context);
  // Whatever else comes in halves has a unit: “the eight and a half they were left with”.
  const isHalf = !Number.isInteger(value) && Number.isInteger(2 * value);
  const goesOn = isHalf
    ? /^ (?:of|in|times|per)\b/.test(nearAfter)
    : !OPEN_END.test(nearAfter) || /^ (?:of|in(?! the [A-Z]\w+['’]s\b)|on|to(?! (?:[A-Z]|\d)))\b/.test(nearAfter);
  if (goesOn || !(YEARS.test(sentence) || YEARS.test(previous)) || isOfABan(context.clause)) return false;
  if (!isHalf && !COORDINATE_BEFORE.test(before) && !isBehindDefendant(context)) return false;
  return A_SENTENCE.test(sentence) || isSought(context);
}
