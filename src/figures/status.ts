import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, words, wordsOf } from '../text/phrases.ts';
import { ARE_TAJIKS, type Counted } from './counted.ts';
import {
  AFTER_INTENDED,
  AFTER_PENDING,
  BEFORE_OBJECT,
  DEPORTED,
  DETAINED,
  INTENDED,
  ORDERED_OUT,
  PENDING,
  PENDING_AFTER,
  UNDONE,
} from './vocabulary/statuses.ts';

/** What became of migrants: three different things. */
export type Status = 'detained' | 'to be deported' | 'deported';

/** The words around a number that a status is read from. */
export interface StatusContext {
  readonly nearBefore: string;
  readonly nearAfter: string;
  /** The two, with `#` for the number between them. */
  readonly near: string;
  readonly before: string;
  readonly after: string;
  /** True where `nearAfter` ends at the next quantity. */
  readonly runsIntoNext: boolean;
  readonly sentence: string;
  /** The sentences before. */
  readonly previous: string;
  readonly counted: Counted;
}

/** Its groups hold words for those ordered out and for the detained. */
const ANY_CUE = wordsOf([`(${anyOf(ORDERED_OUT)})`, anyOf(DEPORTED), `(${anyOf(DETAINED)})`]);
const CUE = new RegExp(ANY_CUE, 'gi');
const CUE_ONCE = new RegExp(ANY_CUE, 'i');
const INTENTION = `${anyOf(INTENDED)}(?: ${anyOf(AFTER_INTENDED)})*`;
const PENDING_BEFORE = new RegExp(`\\b${anyOf([INTENTION], PENDING)}(?: ${anyOf(AFTER_PENDING)})*\\s*$`, 'i');
/** “Is deporting”, “answers by deporting”, “are being deported”: under way, not done. */
const DOING = /\b(?:(?:is|are) (?:(?:now|already|currently) )?|(?:is|are) \w+ing\b[^.;]{0,80}\bby )$/i;
const BEING_DONE = /\b(?:is|are) (?:(?:now|already|currently) )?being $/i;
const NOUN = /(?:deportations?|expulsions?|removals?)$/i;
const ORDERING = /\b(?:order|rul|decid|issu)(?:ed|es|ing)\b[^.;]{0,40}$/i;
const STILL_TO_COME = new RegExp(`^[^.;,]{0,80}\\b${anyOf(PENDING_AFTER)}\\b`, 'i');
/** Between a verb and the number that is its object: “deported another 300”, “the expulsion of a group of 300”. */
const OBJECT = new RegExp(`^(?: of)?(?: ${anyOf(BEFORE_OBJECT)})*\\s*$`, 'i');
/** “Those detained”, “they were deported”: the verb has its object already. */
const OBJECT_GIVEN =
  /(?:\b(?:those|who|whom|people|persons|men|migrants|Tajiks|workers|the|was|were|been|being|are|be|is)) $/i;
/** “Sixteen Tajiks were among the 45 detained”: the status stands behind the number that they are a part of. */
const AMONG_AFTER = /^[^.;,]{0,40} (?:were|are|was|being) among (?:the |those )?$/i;
/** “The first 11 of 300 detained Tajiks were flown home”. */
const OF_AFTER = /^(?: out)? of (?:the )?$/i;
/** “120 were detained, 40 of them Tajiks”. */
const PART_OF_ALL =
  /(?:, (?:including|among them|of (?:whom|them))?|\((?:including |among them )?|, (?:including|among them) [^.;]{1,60} and )\s*$/i;
/** “134 of the detained Tajiks had been ordered out”: the part's own status stands behind. */
const SOME_OF_THE_HELD =
  /^ of (?:the|those|these) (?:[\w-]+ ){0,2}?(?:detainees|deportees|detained|deported|arrested|held)(?: (?:Tajiks?|migrants?|people|men|workers|citizens))*/i;
/** Somebody has or does it, and is not held. */
const HAVING =
  /^h[eo]ld(?:ing)?,? (?:a|an|the|its|his|her|their|up|out|on to|onto|jobs|work|passports?|permits?|patents?|Russian|Tajik|valid|licen[cs]es?|citizenship|posts?|degrees?|talks|rallies|meetings?)\b/i;
/** “351 have come home since a court jailed the pilots”: whom the court jailed are others. */
const SINCE_OTHERS =
  /\b(?:since|after|because|when|before|until) (?:a|an|the|its|police|Russia|Moscow|Tajikistan|Dushanbe)\b[^.;,]*$/;
/** “400 were held, a fraction of …”: not they hold something. */
const PASSIVE = /\b(?:was|were|are|been|being) $/i;
const SEIZED_BEHIND = new RegExp(`^ (?:already )?(?:in )?${anyOf(DETAINED)}(?![A-Za-z])`, 'i');
const UNDONE_BEFORE = new RegExp(`\\b${anyOf(UNDONE)} (?:been |be |to be |being )?$`, 'i');
/** Verbs that close around the number: “put 300 labourers on planes”. */
const CARRIED_AROUND =
  /\b(?:put|sen[dt]|fl(?:ew|own|ying)|threw|thrown|kick(?:ed)?|ship(?:ped)?|load(?:ed)?|pack(?:ed)?|bundled)[^.;#]{0,20}#[^.;#]{0,45}\b(?:on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)|home|back to|packing|out)\b/i;
/** “A flight took 60 Tajiks to Dushanbe”. */
const TAKEN_HOME =
  /\b(?:t(?:ook|aken|akes)|carr(?:ied|ying)|brought|delivered|fl(?:ew|own)|transported)[^.;#]{0,20}#[^.;#]{0,45}\b(?:back )?to (?:Dushanbe|Tajikistan|their homeland)\b/i;
/** “Took 12 Tajiks from our street”. */
const TAKEN_AROUND =
  /\bt(?:ook|aken?|aking)[^.;#]{0,20}#[^.;#]{0,45}\bfrom (?:(?:a|an|the|our|their|its|one|this) )?(?:[\w-]+ ){0,2}(?:streets?|markets?|sites?|dormitor(?:y|ies)|hostels?|flats?|apartments?|basements?|houses?|homes?|barracks|metro|workplaces?)\b/i;
/** “1,612 are to be expelled, of whom 1,489 have left”: those who have left are no longer to be. */
const SOME_OF_THOSE = /\b(?:of|among) (?:whom|them|these|those)(?: Tajiks| people| migrants)?,? $/i;
const SOME_OF_THOSE_BEHIND = /^ of (?:whom|them|these|those)\b/i;
const HAVE_LEFT =
  /^(?: of (?:whom|them|these|those))?(?: people| men| Tajiks)? (?:(?:ha(?:ve|d|s) )?(?:since |already |now )?(?:left|departed|flown|gone)(?! (?:for|to) (?:Russia|Moscow|work))|(?:are|were) (?:already |now |back )*(?:home|in (?:Dushanbe|Tajikistan)))\b/i;
/** “Courts ordered the removal of 498; 295 have gone.” */
const REMOVAL = /\b(?:remov|deport|expel|expul)/i;
const ARE_GONE = /^ (?:have|had) (?:already |since )?(?:gone|left|departed)(?: home)?(?=$|[.,;])/i;
/** “400 are to be deported, and more than 100 have already left the country”. */
const TO_BE_DEPORTED = /\b(?:to|will|would|must) be (?:deported|expelled)\b/i;
/** “Detained 465; 93 were set free”: what became of those is told. */
const SET_FREE =
  /^(?: of (?:whom|them|these|those))?(?: (?:people|men|Tajiks|others))? (?:(?:were|was|are|ha(?:ve|d|s) been|be)(?: \w+ly| later| since| soon| already)? )?(?:set free|released|freed|let (?:go|off)|acquitted|cleared|spared)\b/i;
const SETTING_FREE = /\b(?:freed|releas(?:ed|es|ing)|rescued) (?:(?!and\b)[a-z]+ )?$/i;
const OUT_OF_RUSSIA = /\b(?:left|departed) (?:the country|Russia)\b/i;
const ORDERED_AROUND =
  /\b(?:order|want)[^.;#]{0,23}#[^.;#]{0,50}\b(?:to leave|to be|deport|expel|remov|expulsion|out\b)/i;
const MONEY = words([
  'remit\\w*',
  'money',
  'transfers?',
  'wages',
  'earnings',
  'dollars?',
  'savings',
  'cash',
  'families',
]);

/**
 * Which status the words next to a number give to the people it counts. The verb whose object the number is decides;
 * failing that the first cue behind it, then the last before it, then the status of those of whom they are a part.
 */
export function statusOf(context: StatusContext): Status | undefined {
  const { near } = context;
  const some = SOME_OF_THE_HELD.exec(context.nearAfter)?.[0].length;
  if (some !== undefined) {
    const rest = context.nearAfter.slice(some);
    const own = statusBehind({ ...context, nearAfter: rest });
    // “Ten of the deportees told reporters …”: what those did.
    if (own || !ARE_TAJIKS.test(rest)) return own;
  }
  const told = statusCounted(context);
  if (told) return told;
  const carried = CARRIED_AROUND.exec(near) ?? TAKEN_HOME.exec(near);
  if (carried) return PENDING_BEFORE.test(near.slice(0, carried.index)) ? 'to be deported' : 'deported';
  if (TAKEN_AROUND.test(near)) return 'detained';
  if (haveLeft(context)) return 'deported';
  if (ORDERED_AROUND.test(near)) return 'to be deported';
  if (SET_FREE.test(context.nearAfter) || SETTING_FREE.test(context.nearBefore)) return undefined;
  const governed = statusGoverning(context);
  // “Preparing to expel 300 migrants detained last week”: that they are held is certain.
  if (governed === 'to be deported' && SEIZED_BEHIND.test(behindCounted(context))) return 'detained';
  return governed ?? statusBehind(context) ?? statusAhead(context) ?? statusOfAll(context);
}

function haveLeft({ before, nearAfter, counted }: StatusContext): boolean {
  if (!HAVE_LEFT.test(nearAfter)) return false;
  if (counted.phrase === '' && REMOVAL.test(before) && ARE_GONE.test(nearAfter)) return true;
  if (counted.phrase === '' && TO_BE_DEPORTED.test(before) && OUT_OF_RUSSIA.test(nearAfter)) return true;
  return SOME_OF_THOSE.test(before) || SOME_OF_THOSE_BEHIND.test(nearAfter);
}

/** “49 deportees”, “297 detentions”; “ordered 30 expulsions” are still to come. */
function statusCounted({ nearBefore, counted: { phrase } }: StatusContext): Status | undefined {
  if (phrase === '') return undefined;
  if (/(?:detainees?|detentions|arrests)$/i.test(phrase)) return 'detained';
  if (/deportees?$/i.test(phrase)) return 'deported';
  if (/(?:orders|rulings|decisions)\b/i.test(phrase)) return 'to be deported';
  if (!NOUN.test(phrase)) return undefined;
  return ORDERING.test(nearBefore) || PENDING_BEFORE.test(nearBefore) ? 'to be deported' : 'deported';
}

function behindCounted({ nearAfter, counted: { phrase } }: StatusContext): string {
  return phrase === '' ? nearAfter : nearAfter.slice(nearAfter.indexOf(phrase) + phrase.length);
}

/** The status that a verb gives to the number right behind it, which is its object. */
function statusGoverning({ nearBefore, before, after, sentence }: StatusContext): Status | undefined {
  const cue = matchesOf(nearBefore, CUE).at(-1);
  if (!cue || !OBJECT.test(nearBefore.slice(cue.index + cue[0].length))) return undefined;
  if (OBJECT_GIVEN.test(nearBefore.slice(0, cue.index)) && !/^ of /.test(nearBefore.slice(cue.index + cue[0].length)))
    return undefined;
  const lead = before.slice(0, before.length - nearBefore.length);
  return sentsMoney(cue[0], sentence) ? undefined : read(cue, nearBefore, lead, after);
}

function statusBehind({
  nearBefore,
  nearAfter,
  runsIntoNext,
  sentence,
  counted: { phrase },
}: StatusContext): Status | undefined {
  for (const cue of matchesOf(nearAfter, CUE)) {
    // “Detained 300 and deported 200”: a verb right before the next number is that number's.
    const rest = nearAfter.slice(cue.index + cue[0].length);
    if (rest.trim() === '' && runsIntoNext && cue.index > 0) continue;
    // “Thousands of Tajiks hold brooms”: held by them.
    if (HAVING.test(nearAfter.slice(cue.index)) && !PASSIVE.test(nearAfter.slice(0, cue.index))) continue;
    // “… have come home since a court jailed the pilots”: others.
    if (phrase !== '' && SINCE_OTHERS.test(nearAfter.slice(0, cue.index)) && !/^ them\b/.test(rest)) continue;
    // “… 300 Tajiks for the jailing of its pilot”: somebody else's.
    if (/(?:ing|ions?|rests?|als?)$/i.test(cue[0]) && /^ of\b/.test(rest)) continue;
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearAfter, nearBefore, '');
    // “300 signed a letter against deportations”
    if (/\bagainst (?:[\w’'-]+ ){0,2}$/i.test(nearAfter.slice(0, cue.index))) continue;
    if (found) return found;
  }
  return undefined;
}

function statusAhead({ nearBefore, before, after, sentence }: StatusContext): Status | undefined {
  const lead = before.slice(0, before.length - nearBefore.length);
  for (const cue of matchesOf(nearBefore, CUE).reverse()) {
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearBefore, lead, after);
    if (found) return found;
  }
  return undefined;
}

/** The status of all, for a number that counts a part of them. */
function statusOfAll(context: StatusContext): Status | undefined {
  const cue = cueOfAll(context);
  return cue && !sentsMoney(cue[0], context.sentence) ? read(cue, cue.input, '', '') : undefined;
}

function cueOfAll({ before, nearAfter, previous, after, runsIntoNext }: StatusContext): RegExpExecArray | undefined {
  if (PART_OF_ALL.test(before) || ARE_TAJIKS.test(nearAfter))
    return matchesOf(before.trim() === '' ? previous : before, CUE).at(-1);
  if (!runsIntoNext) return undefined;
  if (AMONG_AFTER.test(nearAfter)) return CUE_ONCE.exec(after) ?? undefined;
  return OF_AFTER.test(nearAfter) ? matchesOf(after, CUE).at(-1) : undefined;
}

/** What migrants send home is money. */
function sentsMoney(cue: string, sentence: string): boolean {
  return /^sen[dt]/i.test(cue) && (MONEY.test(sentence) || /[$€]/.test(sentence));
}

/**
 * @param lead what stands before the text in its sentence
 * @param behind what follows the number, where the cue stands before it
 */
function read(cue: RegExpExecArray, text: string, lead: string, behind: string): Status | undefined {
  const [words, ordered, detained] = cue;
  const at = cue.index;
  const opening = text.slice(0, at);
  if (UNDONE_BEFORE.test(opening)) return undefined;
  if (ordered) return 'to be deported';
  if (detained) return 'detained';
  if (PENDING_BEFORE.test(opening) || (opening.trim() === '' && PENDING_BEFORE.test(lead))) return 'to be deported';
  if ((/ing\b/i.test(words) ? DOING : BEING_DONE).test(lead + opening)) return 'to be deported';
  const noun = NOUN.test(words);
  const rest = `${text.slice(at + words.length)}#${behind}`;
  return noun && STILL_TO_COME.test(rest) ? 'to be deported' : 'deported';
}
