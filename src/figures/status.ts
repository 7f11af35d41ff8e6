import { matchesOf } from '../text/matchesOf.ts';
import { anyOf, words, wordsOf } from '../text/phrases.ts';
import type { Counted } from './counted.ts';
import {
  AFTER_INTENDED,
  AFTER_PENDING,
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
  /** True where `nearAfter` ends at the next quantity. */
  readonly runsIntoNext: boolean;
  readonly sentence: string;
  readonly counted: Counted;
}

/** Its groups hold words for the detained and for those ordered out. */
const CUE = new RegExp(wordsOf([`(${anyOf(DETAINED)})`, `(${anyOf(ORDERED_OUT)})`], DEPORTED), 'gi');
const INTENTION = `${anyOf(INTENDED)}(?: ${anyOf(AFTER_INTENDED)})*`;
const PENDING_BEFORE = new RegExp(`(?<![A-Za-z])${anyOf([INTENTION], PENDING)}(?: ${anyOf(AFTER_PENDING)})*\\s*$`, 'i');
const STILL_TO_COME = new RegExp(`^[^.;,]{0,40}\\b${anyOf(PENDING_AFTER)}\\b`, 'i');
const SEIZED_BEFORE = new RegExp(`(?<![A-Za-z])${anyOf(DETAINED)}\\s*$`, 'i');
const UNDONE_BEFORE = new RegExp(`\\b${anyOf(UNDONE)} (?:been |be |to be |being )?$`, 'i');
/** Verbs that close around the number: “put 300 labourers on planes”. */
const CARRIED_AROUND =
  /\b(?:put|sen[dt]|fl(?:ew|own|ying)|threw|thrown|kick(?:ed)?|ship(?:ped)?|load(?:ed)?|pack(?:ed)?|bundled)[^.;#]{0,20}#[^.;#]{0,45}\b(?:on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)|home|back to|out of (?:Russia|the country)|packing|out)\b/i;
const ORDERED_AROUND =
  /\border(?:ed|s|ing)?[^.;#]{0,20}#[^.;#]{0,50}\b(?:out of|to leave|to be|deport|expel|remov|expulsion|out\b)/i;
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
 * Which status the words next to a number give to the people it counts. The first cue behind the number decides,
 * failing that the last before it.
 */
export function statusOf(context: StatusContext): Status | undefined {
  const { near, counted } = context;
  if (/deportees?$/i.test(counted.phrase)) return 'deported';
  if (/detainees?$/i.test(counted.phrase)) return 'detained';
  if (CARRIED_AROUND.test(near)) return 'deported';
  if (ORDERED_AROUND.test(near)) return 'to be deported';
  return statusBehind(context) ?? statusAhead(context);
}

function statusBehind({ nearBefore, nearAfter, runsIntoNext, sentence }: StatusContext): Status | undefined {
  for (const cue of matchesOf(nearAfter, CUE)) {
    // “Detained 300 and deported 200”: a verb right before the next number is that number's.
    const rest = nearAfter.slice(cue.index + cue[0].length);
    if (rest.trim() === '' && runsIntoNext && cue.index > 0) continue;
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearAfter, nearBefore);
    // “Rounding up hundreds for deportation”: they are detained; the deportation is the purpose.
    if (found === 'to be deported' && SEIZED_BEFORE.test(nearBefore)) return 'detained';
    if (found) return found;
  }
  return undefined;
}

function statusAhead({ nearBefore, before, sentence }: StatusContext): Status | undefined {
  const lead = before.slice(0, before.length - nearBefore.length);
  for (const cue of matchesOf(nearBefore, CUE).reverse()) {
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearBefore, lead);
    if (found) return found;
  }
  return undefined;
}

/** What migrants send home is money. */
function sentsMoney(cue: string, sentence: string): boolean {
  return /^sen[dt]/i.test(cue) && (MONEY.test(sentence) || /[$€]/.test(sentence));
}

function read(cue: RegExpExecArray, text: string, lead: string): Status | undefined {
  const [words, detained, ordered] = cue;
  const at = cue.index;
  const opening = text.slice(0, at);
  if (UNDONE_BEFORE.test(opening)) return undefined;
  if (ordered) return 'to be deported';
  if (detained) return 'detained';
  if (PENDING_BEFORE.test(opening) || (opening.trim() === '' && PENDING_BEFORE.test(lead))) return 'to be deported';
  const noun = /(?:deportations?|expulsions?|removals?)$/i.test(words);
  return noun && STILL_TO_COME.test(text.slice(at + words.length)) ? 'to be deported' : 'deported';
}
