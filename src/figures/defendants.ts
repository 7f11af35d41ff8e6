import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, wordsOf } from '../text/phrases.ts';
import { recogniseQuantities } from '../text/quantities.ts';
import type { Context } from './context.ts';
import { isAdjectival, tellsOfPunishment } from './penalty.ts';
import type { Cast, Reference } from './people.ts';
import {
  BODIES,
  FUNCTION_WORDS,
  HANDED_DOWN,
  JOINING,
  NO_PERSONS,
  NOT_FIRST_NAMES,
  OFFICIALS,
  OPINING,
  OTHER_CONVICTS,
  PENALTIES,
  PLACES_OF_CUSTODY,
  PREPOSITIONS,
} from './vocabulary/courts.ts';
import { BEFORE_SAYING, SAYING } from './vocabulary/speech.ts';

/** Whom a figure is about, and whether the words name him. */
export interface Defendant {
  readonly name: string;
  readonly basis: 'stated' | 'resolved';
}

const VERB = new RegExp(wordsOf(HANDED_DOWN), 'gi');
/** Verbs whose subject is who is punished. */
const SUFFERING = /^(?:got|gets?|receiv|serv|doing|collect)/i;
const PASSIVE = /\b(?:was|were|been|be|is|are|being) (?:\w+ ){0,3}$/i;
/** “The court was lenient and gave …”, “the court is giving …”: no passive, whatever stands before. */
const ACTIVE = /^gave|(?:ing|s)\b/i;
const JOINT = new RegExp(`^(?:[\\s,–—-]|${JOINING.join('|')})*$`);
/** What may be said of one before the other is named: “(left)”, “, a Russian citizen,”. */
const INSERTED = /\([^()]{1,40}\)|, (?:an?|the|who|whose|of|from|aged) [^,;]{1,60}(?=,)/gi;
const TOWARDS =
  /^(?:(?: in (?:prison|jail))?, (?=(?:imposed|passed|pronounced|handed|given|meted)\b))?[-\s’']*(?:(?!(?:for|to|and|but|with)\b)[\w’'-]+[\s-]+){0,8}(?:for|on|upon|against|to|of|awaiting|given|gave)\s+(?:(?:the|both|each|of|two|[A-Z][a-z]+|[A-Z]\.) )*$/;
/** “The 8.5 years that Sadovnichy got”, “to which a court sentenced him” */
const THAT_ONE_GOT =
  /^ (?:in (?:prison|jail) )?(?:that|which|to which) (?:(?:an?|the) (?:[\w-]+ ){1,3}(?:gave|sentenced|condemned) )?(?:the )?$/;
/** What follows a verb up to the next preposition or comma. */
const OBJECT = new RegExp(`^(?:(?!\\b${anyOf(PREPOSITIONS)}(?![A-Za-z]))[^,;:(])*`, 'i');
/** “… wants the term brought down to”, “handed down a harsh sentence of”: the object is the sentence itself. */
const TERM_FIRST = new RegExp(
  `^ (?:that )?(?:(?:the|an?|his|her|their) )?(?:(?!(?:the|an?|his|her|their|of)\\b)[a-z’'-]+ ){0,3}?${anyOf(PENALTIES)}\\b`,
);
const EACH_FUNCTION_WORD = new RegExp(wordsOf(FUNCTION_WORDS), 'gi');
/** Nouns of what is done, which are never persons: “a reduction”, “the punishment”. */
const ABSTRACT = /\b[a-z]+(?:tion|ment|ency|ty|ing)s?(?![A-Za-z])/g;
const NAME = new RegExp(
  `(?<![A-Za-z.])(?!${anyOf(NOT_FIRST_NAMES)} )([A-Z][a-zà-ÿ’'-]+(?: (?:[A-Z]\\. )?(?:(?:van|von|der|de|du|da|al|bin|ibn|la|le) )?[A-Z][a-zà-ÿ’'-]+){1,2})(?![A-Za-z])`,
  'g',
);
const NOT_A_PERSON = new RegExp(`\\b${anyOf(NO_PERSONS)}\\b`);
/** Words before a name that make it somebody at court, whoever speaks, or a place. */
const NOT_TRIED = new RegExp(
  `\\b(?:${anyOf(OFFICIALS)},?|agency|compan(?:y|ies)|firm|said|by|(?:in|near|from|at)(?: the)?) $`,
  'i',
);
/** Behind a name that is no person's: “the Kurgan Tyube regional court”. */
const NAME_OF_BODY = new RegExp(`^(?:['’]s)? (?:(?!the )[a-z-]+ ){0,2}${anyOf(BODIES)}\\b`);
/** Between a stranger and “his”: “Petrov saw his term cut”. */
const UNDERGOES =
  /^(?:, [^,;]{1,60},)? (?:(?:has|had|also|then|later) )*(?:saw|seen|sees|had|has|got|gets|watched)(?: [a-z]+)? $/;
/** Who speaks of him, or waits for him, and got no sentence. */
const CLOSE_TO_HIM = /\b(?:wife|mother|father|daughter|sister|brother|friend|consul|deput(?:y|ies)|diplomat)\b/i;
/** Behind a name or “he”: the words are his, or about his view. */
const SPEAKS = new RegExp(
  `^(?:,[^,;.]{1,60},)?,? (?:${anyOf(BEFORE_SAYING)} )?(?:\\w+ly )?${anyOf(SAYING, OPINING)}(?![A-Za-z])`,
);
/** Before a name: it only says more of somebody named before. */
const DESCRIBING = /\b(?:of|for|with|on)(?: the)? $/;
/** “Petrov, whose case was told with that of the pilots, received …”: whoever is in between is not whom it is about. */
const AFTER_INSET =
  /^, (?:who|whose|(?:(?:with|alongside) )?whom|an?|the|himself|also|another|once|formerly)\b[^,;:]{0,120}, (?:(?:has|had|was|is|been|also|then|later|himself|[a-z]+ly) )*$/;
/** “A three-year sentence for …”: whose it is stands behind it. */
const SENTENCE_OF = new RegExp(`^[- ](?:[a-z]+ ){0,2}${anyOf(PENALTIES)} (?:for|against|on|to|of) $`);
/** “Ten years for a local dealer” */
const FOR_ANOTHER = new RegExp(
  `^[- ]?(?:(?:in )?(?:[a-z]+ ){0,2}${anyOf(PENALTIES, PLACES_OF_CUSTODY)} )?(?:for|to|on) (?:an?|the|another|one|some|several|many|\\d+|two|three|four|five|six|ten) (?:(?!pilot)[\\w-]+ ){0,2}${anyOf(OTHER_CONVICTS)}s?\\b`,
);
/** “The smugglers' sentences were cut to …” */
const OF_ANOTHER_CONVICT = new RegExp(`\\b${anyOf(OTHER_CONVICTS)}(?:['’]s|s['’]) (?:[a-z]+ )?$`);
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Captain|Colonel)\.? (?=[A-Z])/;
/** “…, like Sadovnichy a cargo pilot, …”: with whom somebody is compared is not whom the sentence is about. */
const COMPARED = /(?:^|, )(?:un)?like [^,]{1,60},/gi;
/** “8 and 10 years”; “eight and a half years” are of one. */
const OF_TWO = /[\w½] and (?!a half\b)(?:[\w½/.-]+ ){1,4}years\b/;
/** “Sadovnichy, who was convicted on Tuesday along with his colleague”: both, whatever the verb. */
const ALONGSIDE = /^(?:, who)? (?:was|is|had been) (?:[\w’'-]+ ){0,5}(?:(?:along|together) with|alongside) (?:his )?$/;
/** “His Estonian colleague, Alexei Rudenko, received the same term.” */
const SAME_TERM =
  /^[^.;\d]{0,80}\b(?:received|got|given|handed|serving|sentenced to|drew) (?:exactly |precisely )?(?:the same|an identical|an equal) (?:(?:prison|jail) )?(?:terms?|sentences?|punishment|penalty|number)\b/;
const SAME_AS =
  /\b(?:the same (?:as|for|to|term as|sentence as)|as did|like|along with|together with|as well as|alongside)\b/i;

/**
 * Whom a sentence of prison was handed to (or sought for): the persons of the case, by name, description or pronoun;
 * another person, where the words name one; nobody, where they speak of someone unnamed.
 *
 * Where the sentence itself speaks of nobody, those before it are asked, if it speaks of a punishment at all.
 */
export function convictsOf(context: Context, cast: Cast): readonly Defendant[] {
  const { article, index } = context;
  if (!article.speaksOfCase) return [];
  const { here, references } = defendantsHere(context, cast);
  // A stranger's sentence is told for comparison only where the case is told.
  if (here) return article.namesDefendant ? here : here.filter(({ name }) => cast.named(name).length > 0);
  if (article.theyAreMigrants(index)) return [];
  return references.length > 0 || tellsOfPunishment(context) ? elsewhere(context, references, cast) : [];
}

/** Whom a number is about that is not a sentence: the same, and in any sentence. */
export function defendantsOf(context: Context, cast: Cast): readonly Defendant[] {
  const { here, references } = defendantsHere(context, cast);
  return here ?? elsewhere(context, references, cast);
}

function defendantsHere(
  context: Context,
  cast: Cast,
): { here: readonly Defendant[] | undefined; references: readonly Reference[] } {
  const references = context.article.referencesResolvedIn(context.index);
  const here =
    defendantInTurn(context, references, cast) ??
    defendantBehind(context, references, cast) ??
    defendantBefore(context, references, cast);
  return { here, references };
}

/**
 * The stranger whose pronoun it is: “Petrov saw his term cut from 11 years to 10”, “the last was Igor Petrov, and he got
 * five”.
 */
function strangerMeant(sentence: string, pronoun: Reference | undefined, cast: Cast): Stranger | undefined {
  if (!pronoun || !/^(?:he|him|his)$/i.test(sentence.slice(pronoun.start, pronoun.end))) return undefined;
  const before = sentence.slice(0, pronoun.start);
  const stranger = strangers(before, 0, cast).at(-1);
  if (!stranger) return undefined;
  if (undergoes(stranger, sentence, pronoun)) return stranger;
  const isOther =
    CLOSE_TO_HIM.test(before) || /\b(?:to|with|of|for|about|told) $/.test(before.slice(0, stranger.start));
  return isOther || cast.named(before).length > 0 ? undefined : stranger;
}

/** “Petrov saw his term cut”: whether the pronoun is the subject's own. */
function undergoes(stranger: Stranger, sentence: string, pronoun: Reference): boolean {
  return UNDERGOES.test(sentence.slice(stranger.end, pronoun.start));
}

/** “A and B were sentenced to 8 and 10 years respectively.” */
function defendantInTurn(context: Context, references: readonly Reference[], cast: Cast): Defendant[] | undefined {
  const inTurn = respectively(context, references, cast);
  return inTurn && [inTurn];
}

/** “8.5 years for Sadovnichy and 10 for Rudenko” */
function defendantBehind(context: Context, references: readonly Reference[], cast: Cast): Defendant[] | undefined {
  const { sentence, quantity } = context;
  const next = references.find(({ start }) => start >= quantity.end);
  const [stranger] = strangers(sentence.slice(quantity.end, next?.start), quantity.end, cast);
  if (FOR_ANOTHER.test(sentence.slice(quantity.end))) return [];
  if (stranger && SENTENCE_OF.test(sentence.slice(quantity.end, stranger.start))) return [stranger];
  if (!next || next.start - quantity.end >= 70) return undefined;
  const between = sentence.slice(quantity.end, next.start);
  // “Twelve in the Russian's case”
  const inCase = / in $/.test(between) && /^['’]s\b/.test(sentence.slice(next.end, next.end + 3));
  if (!inCase && !TOWARDS.test(between) && !THAT_ONE_GOT.test(between)) return undefined;
  return defendants([...group(references, next, sentence, 'after'), ...punishedAlike(context, references)]);
}

/** “The court gave Sadovnichy 8.5 years”, “Sadovnichy was given 8.5 years”, “Sadovnichy: 8.5 years” */
function defendantBefore(
  context: Context,
  references: readonly Reference[],
  cast: Cast,
): readonly Defendant[] | undefined {
  const { sentence, quantity, clauseStart, clause } = context;
  const clauseEnd = clauseStart + clause.length;
  const compared = [...matchesOf(sentence, COMPARED)];
  const before = references.filter(
    ({ start, end }) =>
      start >= clauseStart &&
      end <= Math.min(clauseEnd, quantity.start) &&
      !compared.some(({ index, 0: words }) => start >= index && end <= index + words.length),
  );
  const verb = lastVerb(sentence, clauseStart, quantity.start);
  if (!verb) {
    const nearest = before.at(-1);
    const stranger = strangers(sentence.slice(clauseStart, quantity.start), clauseStart, cast).at(-1);
    const meant = strangerMeant(sentence, nearest, cast);
    if (meant) return [meant];
    if (stranger && (!nearest || stranger.start > nearest.end)) {
      // “Petrov signed for the base, and the 30-year term …”: of no one named
      return /[,;] (?:and|but|while)\b/.test(sentence.slice(stranger.end, quantity.start)) ? [] : [stranger];
    }
    return (
      nearest && defendants([...group(references, nearest, sentence, 'before'), ...punishedAlike(context, references)])
    );
  }
  return objectOf(verb, context, before, references, cast) ?? subjectOf(verb, context, before, references, cast);
}

/** “… sentenced Sadovnichy to 8.5 years”: who stands between the verb and the number; nobody of ours, if it is another. */
function objectOf(
  verb: Verb,
  context: Context,
  before: readonly Reference[],
  references: readonly Reference[],
  cast: Cast,
): readonly Defendant[] | undefined {
  const { sentence, quantity } = context;
  const objects = before.filter(({ start }) => start >= verb.end);
  const between = sentence.slice(verb.end, quantity.start);
  // “Sentenced Sadovnichy, a captain of Sky Cargo, to …”: what describes one of ours is not another.
  const others = strangers(between, verb.end, cast).filter(
    ({ start }) => !(objects.some(({ end }) => end <= start) && DESCRIBING.test(sentence.slice(verb.end, start))),
  );
  const stranger = others.at(-1);
  const spoken = /\b(?:said|says|told)\b/.test(between);
  if (stranger && !spoken && !objects.some(({ start }) => start > stranger.start))
    return sentencedTogether(others, sentence);
  const nearest = objects.at(-1);
  if (nearest) {
    // “Petrov got his term cut to …”
    const last = strangers(sentence.slice(0, verb.start), 0, cast).at(-1);
    if (last && undergoes(last, sentence, nearest)) return [last];
    return defendants([...group(objects, nearest, sentence, 'before'), ...punishedAlike(context, references)]);
  }
  if (isAnybody(sentence, verb, between)) return convictNamed(references);
  return hasObject(between, isAdjectival(context)) ? [] : undefined;
}

/** “To give a man ten years because … is barbarous”: said in general, of whom the sentence names. */
function isAnybody(sentence: string, verb: Verb, between: string): boolean {
  return (
    /\bto $/i.test(sentence.slice(0, verb.start)) &&
    /^ (?:an? (?:man|pilot|human being)|somebody|someone|anyone|people) $/.test(between)
  );
}

function convictNamed(references: readonly Reference[]): readonly Defendant[] {
  return defendants(references.filter(({ basis }) => basis === 'stated'));
}

/** “Sadovnichy was sentenced to 8.5 years, the same as Rudenko” */
function subjectOf(
  verb: Verb,
  context: Context,
  before: readonly Reference[],
  references: readonly Reference[],
  cast: Cast,
): readonly Defendant[] | undefined {
  const { sentence, clauseStart } = context;
  const subjects = before.filter(({ start, end }) => end <= verb.start && !isAside(sentence, start, end, verb.start));
  const subject = subjects.at(-1);
  const lead = sentence.slice(clauseStart, verb.start);
  // “Sadovnichy, who flew with Igor Petrov, the engineer, was sentenced …”
  const stranger = strangers(lead, clauseStart, cast)
    .filter(({ start }) => !(subjects.some(({ end }) => end <= start) && DESCRIBING.test(sentence.slice(0, start))))
    .at(-1);
  const meant = strangerMeant(sentence, subject, cast);
  if (meant) return [meant];
  if (stranger && AFTER_INSET.test(sentence.slice(stranger.end, verb.start))) return [stranger];
  if (stranger && (!subject || stranger.start > subject.end)) {
    const between = sentence.slice(stranger.end, verb.start);
    const opens = !/[A-Za-z]/.test(sentence.slice(0, stranger.start));
    if (
      (opens && subject === undefined) ||
      /^(?:[^,]{0,60}|,(?: who\b[^,]{0,40})?[^,]{0,20}|,[^,]{0,60},[^,]{0,20})$/.test(between)
    )
      return sentencedTogether(strangers(lead, clauseStart, cast), sentence);
  }
  if (subject) {
    return defendants([...group(subjects, subject, sentence, 'before'), ...punishedAlike(context, references)]);
  }
  if (OF_ANOTHER_CONVICT.test(lead)) return [];
  if (ANYBODY.test(lead) && PARTICIPLE.test(verb.word)) return [];
  const passive = (PASSIVE.test(lead) && !ACTIVE.test(verb.word)) || SUFFERING.test(verb.word);
  return passive && speaksOfOthers(lead) ? [] : undefined;
}

/** “Their navigator, who spoke against them, got …”: a pronoun between commas, behind other words, is no subject. */
function isAside(sentence: string, start: number, end: number, verb: number): boolean {
  if (!/^(?:him|them|they|he)$/i.test(sentence.slice(start, end))) return false;
  return /, [^,]*\w $/.test(sentence.slice(0, start)) && sentence.slice(end, verb).includes(',');
}

/** “… the same as Rudenko”, “and the same to his colleague, Rudenko”, “… . Rudenko received the same term.” */
function punishedAlike({ quantity, sentence, after, article, index }: Context, references: readonly Reference[]) {
  const next = article.sentences[index + 1] ?? '';
  if (SAME_TERM.test(next) && sentence.match(/\byears?\b/g)?.length === 1) {
    return article.referencesResolvedIn(index + 1).map((other) => ({ ...other, start: sentence.length + other.start }));
  }
  const same = SAME_AS.exec(after);
  if (!same) return [];
  const from = quantity.end + same.index;
  return references.filter(({ start, basis }) => basis === 'stated' && start > from && start < from + 90);
}

/** Such a sentence is about others, and about no one in particular: “hundreds of Islamists got …”. */
const MANY_OTHERS = /\b(?:dozens|scores|hundreds|thousands|many|most|several) of (?!them\b)/i;

/** Whom a law is about: “anyone over 55 sentenced to less than five years”. */
const ANYBODY =
  /\b(?:any(?:one|body)|those|people|persons|prisoners|convicts|inmates|migrants|foreigners)(?: [\w-]+){0,4} $/i;
const PARTICIPLE = /(?:ed|given)$/i;
const OTHER_CASE = /\bin (?:another|a (?:separate|different)|an unrelated) (?:trial|case)\b/i;

/** How many sentences back a sentence may have its subject. */
const REACH = 4;

/** Whoever is spoken of nearest; failing that the two of the case, if the article is about them. */
function elsewhere(
  { sentence, clause, quantity, article, index }: Context,
  references: readonly Reference[],
  cast: Cast,
): readonly Defendant[] {
  const ahead = references.filter(({ end }) => end <= quantity.start).at(-1);
  if (ahead) return defendants(group(references, ahead, sentence, 'before'));
  const behind = references.find(({ start, end }) => start >= quantity.end && !isSpeaking(sentence, start, end));
  if (behind) return defendants(group(references, behind, sentence, 'after'));
  if (quantity.qualifier === 'range' || MANY_OTHERS.test(clause) || OTHER_CASE.test(sentence)) return [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const found = article.referencesResolvedIn(i);
    const last = found.at(-1);
    if (last) return defendants(group(found, last, article.sentences[i] ?? '', 'before')).map(resolved);
  }
  const named = article.personsNamed;
  return cast.pilots.every((pilot) => named.has(pilot))
    ? cast.pilots.map(({ person }) => resolved({ name: person }))
    : [];
}

/** “…, he said”: whose words these are, who need be none of the case. */
function isSpeaking(sentence: string, start: number, end: number): boolean {
  return /^he$/i.test(sentence.slice(start, end)) && SPEAKS.test(sentence.slice(end, end + 90));
}

function resolved({ name }: Pick<Defendant, 'name'>): Defendant {
  return { name, basis: 'resolved' };
}

/** “A and B were sentenced to 8 and 10 years”: the person whose turn the number is, of the case or not. */
function respectively(
  { sentence, quantity }: Context,
  references: readonly Reference[],
  cast: Cast,
): Defendant | undefined {
  const inTurn = /\brespectively\b/i.test(sentence);
  if (!inTurn && !OF_TWO.test(sentence)) return undefined;
  const quantities = recogniseQuantities(sentence);
  const at = quantities.findIndex(({ numberStart }) => numberStart === quantity.numberStart);
  const isPair = (i: number) => sentence.slice(quantities[i]?.end, quantities[i + 1]?.start) === ' and ';
  const first = !inTurn && isPair(at - 1) ? at - 1 : at;
  if (!inTurn && !isPair(first)) return undefined;
  const ours = references
    .filter(({ basis }) => basis === 'stated')
    .flatMap(({ persons, start, end }) =>
      persons.slice(0, 1).map(({ person }) => ({ name: person, basis: 'stated' as const, start, end })),
    );
  const named = [...ours, ...strangers(sentence, 0, cast)].sort((a, b) => a.start - b.start);
  const ahead = named.filter(({ end }) => end <= (quantities[inTurn ? at : first]?.start ?? 0));
  const numbers = quantities.filter(({ start }) => start > (ahead.at(-1)?.end ?? 0));
  const turn = inTurn ? numbers.indexOf(quantities[at] ?? quantity) : at - first;
  const whose = ahead.length > 0 || inTurn ? ahead : named;
  if (turn < 0 || whose.length !== 2 || (inTurn && numbers.length !== 2)) return undefined;
  const { name, basis } = whose[turn] ?? {};
  return name === undefined || basis === undefined ? undefined : { name, basis };
}

/** The references joined to one: “Sadovnichy and Rudenko”, “a Russian pilot and his Estonian colleague”. */
function group(
  references: readonly Reference[],
  from: Reference,
  sentence: string,
  direction: 'before' | 'after',
): Reference[] {
  const joined = [from];
  const at = references.indexOf(from);
  const step = direction === 'before' ? -1 : 1;
  for (let i = at + step; i >= 0 && i < references.length; i += step) {
    const other = references[i];
    const edge = joined.at(-1);
    // Those of different cases are not sentenced together.
    if (!other || !edge || other.persons[0]?.case !== from.persons[0]?.case) break;
    const between =
      direction === 'before' ? sentence.slice(other.end, edge.start) : sentence.slice(edge.end, other.start);
    if (!JOINT.test(between.replace(INSERTED, ' ')) && !ALONGSIDE.test(between)) break;
    joined.push(other);
  }
  return joined;
}

function defendants(references: readonly Reference[]): Defendant[] {
  const found = new Map<string, Defendant>();
  for (const { persons, basis } of [...references].sort((a, b) => a.start - b.start)) {
    for (const { person } of persons) {
      if (!found.has(person) || basis === 'stated') found.set(person, { name: person, basis });
    }
  }
  return [...found.values()];
}

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function lastVerb(sentence: string, from: number, to: number): Verb | undefined {
  let last: Verb | undefined;
  for (const match of matchesOf(sentence.slice(from, to), VERB)) {
    last = { start: from + match.index, end: from + match.index + match[0].length, word: match[0] };
  }
  return last;
}

interface Stranger extends Defendant {
  readonly start: number;
  readonly end: number;
}

/** “Sentenced A. B. and C. D. to ten years”: the last of the strangers, and those joined to him. */
function sentencedTogether(others: readonly Stranger[], sentence: string): readonly Stranger[] {
  let first = others.length - 1;
  while (first > 0 && /^(?:,|,? and) $/.test(sentence.slice(others[first - 1]?.end, others[first]?.start))) first -= 1;
  return others.slice(first);
}

function strangers(text: string, offset: number, cast: Cast): Stranger[] {
  const found: Stranger[] = [];
  for (const match of matchesOf(text, NAME)) {
    const name = match[1] ?? '';
    if (NOT_A_PERSON.test(name) || cast.named(name).length > 0) continue;
    if (NOT_TRIED.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const end = match.index + match[0].length;
    if (SPEAKS.test(text.slice(end, end + 90)) || NAME_OF_BODY.test(text.slice(end, end + 60))) continue;
    found.push({
      name: name.replace(TITLE, ''),
      basis: 'stated',
      start: offset + match.index,
      end: offset + end,
    });
  }
  return found;
}

/**
 * Whether the verb has an object before the number: “gave a courier 12 years”, but not “sentenced in Tajikistan to 12
 * years” nor “handed down a stiff 12-year term”.
 */
function hasObject(between: string, adjectival: boolean): boolean {
  const phrase = OBJECT.exec(between)?.[0] ?? '';
  if (adjectival && phrase === between && !/(?:['’]s|s['’]) /.test(phrase)) return false;
  return !TERM_FIRST.test(phrase) && !isTerm(phrase) && speaksOfOthers(phrase.replace(ABSTRACT, ' '));
}

/** “Imposed ten years, which became”: the object is another number of years. */
function isTerm(phrase: string): boolean {
  return /(?:year|month)s? ?$/.test(phrase) && recogniseQuantities(phrase)[0]?.start === 1;
}

/** Whether the object between verb and number is someone else, unnamed: “a courier”, “two of the smugglers”. */
function speaksOfOthers(between: string): boolean {
  return /[A-Za-z]{3,}/.test(between.replace(EACH_FUNCTION_WORD, ' '));
}
