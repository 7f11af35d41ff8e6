import type { Context } from './context.ts';
import type { Cast, Person, Reference } from './people.ts';
import { SOUGHT } from './vocabulary.ts';

export interface Defendant {
  readonly name: string;
  readonly basis: 'stated' | 'resolved';
}

const STRONG_VERDICT =
  "sentenc(?:ed|es|e|ing)|jail(?:ed|s|ing)|gaoled|imprison(?:ed|s|ing)|condemn(?:ed|s)|convict(?:ed|s)?|put away|locked away|sent down|handed(?: down)?|hand(?:s|ing)(?: down)?|gave|given|giving|gives|giv(?:e|es)|got|gets|get|receiv(?:ed|es|ing)|impos(?:ed|es|ing)|left|leaving|slapped|saddled|asked|ask|sought|seek|seeks|seeking|demand\\w*|request\\w*|want\\w*|called for|recommend\\w*|urg\\w+";
const VERB = new RegExp(`(?<![A-Za-z])(?:${STRONG_VERDICT})(?![A-Za-z])`, 'gi');
const PASSIVE = /\b(?:was|were|been|be|is|are|being|each|both)[ \u00a0](?:\w+[ \u00a0]){0,3}$/i;
const JOINT = /^(?:[\s,–—()-]|and|with|as well as|along with|together with|his|her|the|an?|of|Estonian|Estonia|Russian|Russia|colleague|fellow|co-pilot|pilots?|captains?|citizens?|nationals?|counterpart|partner|from|\d\d|aged)*$/i;
const TOWARDS =
  /^[-\s’']*(?:(?!(?:for|to|and|but|with)\b)[\w’'-]+[\s-]+){0,8}(?:for|on|upon|against|to|of|awaiting|given|gave)\s+(?:(?:the|both|each|of|two|[A-Z][a-z]+) )*$/i;
const FUNCTION_WORDS =
  /(?<![A-Za-z])(?:an?|the|to|for|with|of|at|least|most|up|about|each|apiece|both|them|him|all|two|men|man|and|total|effective|terms?|sentences?|prison|jail|harsh|stiff|heavy|lengthy|long|identical|combined|just|only|down|out|an estimated|a total|in|years?|months?|spell|behind|bars|that|had|be|been|would|no|fewer|less|than|not|even|on|appeal|initially|originally|first|finally|trial|nearly|almost|more|over|under|instead|either|is|was|it|these|those|this|days?|week|earlier|later|by|judge|court|penalty|penalties|punishment|what|prosecutors?|had|asked|same|pair|duo|minimum|maximum|some|similar|draconian|severe|tough|shocking|from|state|regime|strict|colony|in a)(?![A-Za-z])/gi;
const STRANGER = /(?<![A-Za-z.])([A-Z][a-zà-ÿ’'-]+(?:[ \u00a0](?:[A-Z]\.[ \u00a0])?(?:[a-z]{2,3}[ \u00a0])?[A-Z][a-zà-ÿ’'-]+){1,2})(?![A-Za-z])/g;
const NOT_A_PERSON =
  /\b(?:Tajik\w*|Russia\w*|Moscow|Dushanbe|Soviet|Supreme|Court|City|State|District|Regional|Khatlon|Kurgan\W?T\w+|Qurghonteppa|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Last|The|Foreign|Ministry|Committee|Central|Asia\w*|United|New|Criminal|Code|Security|Service|Federal|President|Kremlin|Estonia\w*|Afghan\w*|Prosecutor\w*|General|NATO|In|On|At|Both|Two|Eight|Ten|Airport|Antonov|Rolkan|Human|Rights|Interfax|News|Agency|Times|Judge|Prime|Minister)\b/;

/**
 * Whom a sentence of prison was handed to (or sought for): the persons of the case, by name, description or pronoun;
 * another person, where the words name one; nobody, where they speak of someone unnamed.
 */
export function defendantsOf(context: Context, cast: Cast): readonly Defendant[] {
  const { sentence, quantity, article, index, clauseStart, clause } = context;
  const previous = lastPerson(article.sentences, index, cast);
  const all = cast.references(sentence, previous);
  const inClause = all.filter(({ start, end }) => start >= clauseStart && end <= clauseStart + clause.length);

  const inTurn = respectively(context, all);
  if (inTurn) return defendants([inTurn]);

  // “Rudenko was given 8.5 years, the same as Sadovnichy”
  const same = /\b(?:the same (?:as|for|term as|sentence as)|as did|like)\b/i.exec(context.after);
  const alike = same ? all.filter(({ start, basis }) => basis === 'stated' && start > quantity.end + same.index) : [];

  // “8.5 years for Sadovnichy and 10 for Rudenko”
  const next = all.find(({ start }) => start >= quantity.end);
  if (next && next.start - quantity.end < 70 && TOWARDS.test(sentence.slice(quantity.end, next.start))) {
    return defendants(group(all, next, sentence, 'after'));
  }

  const before = inClause.filter(({ end }) => end <= quantity.start);
  const verb = lastVerb(sentence, clauseStart, quantity.start);
  if (verb) {
    const object = before.filter(({ start }) => start >= verb.end);
    const between = sentence.slice(verb.end, quantity.start);
    const stranger = strangers(between, verb.end, cast).at(-1);
    if (stranger && !/\b(?:said|says|told)\b/.test(between) && !object.some(({ start }) => start > stranger.start)) return [stranger];
    if (object.length > 0) {
      const nearest = object.at(-1);
      return nearest ? defendants(group(object, nearest, sentence, 'before')) : [];
    }
    if (speaksOfOthers(between)) return [];
    const subjects = before.filter(({ end }) => end <= verb.start);
    const subject = subjects.at(-1);
    const lead = sentence.slice(clauseStart, verb.start);
    const strangerSubject = strangers(lead, clauseStart, cast).at(-1);
    if (strangerSubject && (!subject || strangerSubject.start > subject.end) && /^(?:[^,]{0,60}|,[^,]{0,60},[^,]{0,20})$/.test(sentence.slice(strangerSubject.start + strangerSubject.name.length, verb.start))) return [strangerSubject];
    if (subject) return defendants([...group(subjects, subject, sentence, 'before'), ...alike]);
    const passive = PASSIVE.test(lead) || /^(?:got|gets?|receiv)/i.test(verb.word);
    if (passive && /[A-Za-z]{3,}/.test(lead.replace(FUNCTION_WORDS, ''))) return [];
  } else {
    const nearest = before.at(-1);
    const stranger = strangers(sentence.slice(clauseStart, quantity.start), clauseStart, cast).at(-1);
    if (stranger && (!nearest || stranger.start > nearest.end)) return [stranger];
    if (nearest) return defendants(group(before, nearest, sentence, 'before'));
  }
  const outside = all.filter(({ end }) => end <= quantity.start).at(-1) ?? all.find(({ start }) => start >= quantity.end);
  if (outside) return defendants(group(all, outside, sentence, 'before'));
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const references = cast.references(article.sentences[i] ?? '', lastPerson(article.sentences, i, cast));
    const last = references.at(-1);
    if (last) return defendants(group(references, last, article.sentences[i] ?? '', 'before')).map(({ name }) => ({ name, basis: 'resolved' as const }));
  }
  // Nobody is named near: the two of the case, if the article is about them.
  const pilots = cast.defendants.filter(({ role }) => role === 'pilot');
  const spoken = cast.named(article.text).flatMap(({ persons }) => persons);
  return pilots.length > 0 && pilots.every((pilot) => spoken.includes(pilot)) ? pilots.map(({ person }) => ({ name: person, basis: 'resolved' as const })) : [];
}

const PRISON_AFTER =
  /^[-\s’'s]*(?:(?:apiece|each|per man|per pilot|to be served)[\s,]+)?(?:(?:in|of|at|behind|inside)\s+)?(?:(?:an?|the|his|their|maximum|strict|general|high|Tajik|Russian|penal|hard|local|foreign|harsh|prison|strict-regime|strict-security|general-regime|high-security|former|Soviet|custodial)[\s-]+){0,4}(?:prison|jail|gaol|imprisonment|colony|bars|custody|incarceration|detention|sentences?|terms?|penalt(?:y|ies)|punishment|labou?r camp|camp|captivity|cells?|servitude|deprivation of liberty|stretch|regime)\b/i;
const PENAL =
  /(?<![A-Za-z])(?:sentenc(?:ed|es|e|ing)|jail(?:ed|s|ing)?|gaoled|imprison(?:ed|s|ing|ment)?|condemn(?:ed|s)|convict\w*|sent down|put away|locked (?:up|away)|verdicts?|guilty|hand(?:ed|s|ing)(?: down)?|gave|given|giv(?:e|es|ing)|got|gets?|receiv(?:ed|es|ing)|impos(?:ed|es|ing)|left|serv(?:e|es|ing)|doing|drew|earned|amnestied|terms?|penalt(?:y|ies)|punishments?|prison|ask(?:ed|s|ing)?|sought|seeks?|demand\w*|request\w*|wants?|wanted|recommend\w*|call(?:ed|s|ing) for|urged|found for|worth|commut\w+|reduc\w+|lower\w*|cut|brought down|judge|court|settled on|down to|put (?:[\w’'-]+ ){1,4}away|jail terms?|came to|pared|trimmed)(?![A-Za-z])/i;
const OPEN_END = /^[-\s’']*(?:$|[,.;:()!?”"—–]|(?!(?:year|month|week|day)s?\b)(?:each|apiece|for|and|on|after|by|at|with|under|respectively|to|in|instead|when|before|over|from|but|against|as|despite|because|this|last|while|is|was|were|had|would|seemed|looks?|of|his|the|that|should|does|may|upon|awaiting|Tajik|prosecutors?)\b)/i;

/** True where the words next to the number hand down a prison term, and nothing else that takes years. */
export function isPenalty({ nearBefore, nearAfter, after, sentence, previous, before, clause, quantity }: Context): boolean {
  const { unit, value } = quantity;
  if (unit === null) {
    const years = /years?/i.test(`${previous} ${sentence}`) && PENAL.test(sentence);
    const coordinate = /(?:\b(?:to|of|from|and|is|for|got|gave \w+|sought|wanted|with|asked|then|on)|,|Rudenko|Sadovnichy)[ \u00a0]$/i.test(before);
    return years && coordinate && OPEN_END.test(nearAfter) && !/^[ \u00a0](?:of|in|on|to)\b/i.test(nearAfter) && value !== null && value > 0 && value <= 30;
  }
  if (unit !== 'years' && unit !== 'months') return false;
  // “…, four years after police searched …” counts time, and hands down nothing.
  if (/^[ \u00a0](?:after|before|since)\b/i.test(nearAfter) && !/(?:\bto|\bfor|\bof|\bwith|\bgot|\bgave|\bgiven|\breceived|\beach|\bthem|\bhim)[ \u00a0]$/i.test(before)) return false;
  if (PRISON_AFTER.test(nearAfter)) return true;
  if (/^[,\s]*(?:for )?(?:each|both|apiece)\b/i.test(nearAfter) || SOUGHT.test(`${before}#${after}`)) return OPEN_END.test(nearAfter);
  return OPEN_END.test(nearAfter) && (PENAL.test(nearBefore) || PENAL.test(clause) || /(?:sentences?|terms?|verdict|jail|prison)\b[^.;]{0,40}$/i.test(before));
}

/** “A and B were sentenced to 8 and 10 years respectively”: the person whose turn the number is. */
function respectively({ sentence, quantity }: Context, references: readonly Reference[]): Reference | undefined {
  if (!/\brespectively\b/i.test(sentence)) return undefined;
  const named = references.filter(({ basis, end }) => basis === 'stated' && end <= quantity.start);
  const numbers = [...sentence.matchAll(/\d+(?:[.,]\d+)?(?: \d\/\d|½)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b/gi)]
    .map(({ index }) => index)
    .filter((at) => at > (named.at(-1)?.end ?? 0));
  const turn = numbers.indexOf(quantity.numberStart);
  return turn >= 0 && named.length === 2 && numbers.length === 2 ? named[turn] : undefined;
}

/** The person last spoken of alone, before a sentence. */
function lastPerson(sentences: readonly string[], index: number, cast: Cast): Person | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    const named = cast.named(sentences[i] ?? '').filter(({ persons }) => persons.some(({ court }) => court !== ''));
    const last = named.at(-1)?.persons[0];
    if (last) return last;
    const described = cast.references(sentences[i] ?? '', undefined).filter(({ persons }) => persons.length === 1).at(-1)?.persons[0];
    if (described) return described;
  }
  return undefined;
}

/** The references joined to one: “Sadovnichy and Rudenko”, “a Russian pilot and his Estonian colleague”. */
function group(references: readonly Reference[], from: Reference, sentence: string, direction: 'before' | 'after'): Reference[] {
  const joined = [from];
  const at = references.indexOf(from);
  const step = direction === 'before' ? -1 : 1;
  for (let i = at + step; i >= 0 && i < references.length; i += step) {
    const other = references[i];
    const edge = joined.at(-1);
    if (!other || !edge) break;
    const between = direction === 'before' ? sentence.slice(other.end, edge.start) : sentence.slice(edge.end, other.start);
    if (!JOINT.test(between)) break;
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

function lastVerb(sentence: string, from: number, to: number): { start: number; end: number; word: string } | undefined {
  let last: { start: number; end: number; word: string } | undefined;
  for (const match of sentence.slice(from, to).matchAll(VERB)) {
    last = { start: from + match.index, end: from + match.index + match[0].length, word: match[0] };
  }
  return last;
}

function strangers(text: string, offset: number, cast: Cast): (Defendant & { start: number })[] {
  const found: (Defendant & { start: number })[] = [];
  for (const match of text.matchAll(STRANGER)) {
    const name = match[1] ?? '';
    if (NOT_A_PERSON.test(name) || cast.named(name).length > 0) continue;
    if (/\b(?:judge|court|president|prosecutor|lawyer|agency|minister|ambassador|spokes\w+|said|by)[ \u00a0]$/i.test(text.slice(0, match.index))) continue;
    found.push({ name, basis: 'stated', start: offset + match.index });
  }
  return found;
}

/** Whether the object between verb and number is someone else, unnamed: “a courier”, “two of the smugglers”. */
function speaksOfOthers(between: string): boolean {
  return /[A-Za-z]{3,}/.test(between.replace(FUNCTION_WORDS, ' '));
}
