import type { Context } from './context.ts';
import { ORDERED_OUT, PENDING, STATUS } from './vocabulary.ts';

export type Status = 'detained' | 'to be deported' | 'deported';

const word = (source: string, flags = 'gi') => new RegExp(`(?<![A-Za-z])(?:${source})(?![A-Za-z])`, flags);
const CUE = word(`(?<detained>${STATUS.detained})|(?<ordered>${ORDERED_OUT})|(?<deported>${STATUS.deported})`);
const PENDING_BEFORE = new RegExp(`(?<![A-Za-z])(?:${PENDING})(?: (?:the|a|an|be|being|their|mass|immediate|them|from being|have|get|of|summary|collective|forced|orders? for|hundreds|another))*[\\s\\u00a0]*$`, 'i');
const PENDING_AFTER = /^[^.;,]{0,40}\b(?:await(?:s|ed|ing)?|orders?|lists?|looms?|is planned|are planned|was ordered|were ordered|have been ordered|is being prepared|hearings?)\b/i;
const SEIZED_BEFORE = new RegExp(`(?<![A-Za-z])(?:${STATUS.detained})[\\s\\u00a0]*$`, 'i');
const UNDONE = /\b(?:not|no longer|never|n['’]t|without|instead of|rather than|avoid\w*|halt\w*|stop\w*|suspend\w*|cancel\w*)[ \u00a0](?:been |be |to be |being )?$/i;
/** Verbs that close around the number: “put 300 labourers on planes”. */
const CARRIED_AROUND = /\b(?:put|sen[dt]|fl(?:ew|own|ying)|threw|thrown|kick(?:ed)?|ship(?:ped)?|load(?:ed)?|pack(?:ed)?|bundled)[^.;#]{0,20}#[^.;#]{0,45}\b(?:on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)|home|back to|out of (?:Russia|the country)|packing|out)\b/i;
const ORDER_AROUND = /\border(?:ed|s|ing)?[^.;#]{0,20}#[^.;#]{0,50}\b(?:out of|to leave|to be|deport|expel|remov|expulsion|out\b)/i;

/**
 * Which status the words next to a number give to the people it counts. The first cue behind the number decides,
 * failing that the last before it.
 */
export function statusOf({ nearBefore, nearAfter, before, runsIntoNext, counted, sentence }: Context): Status | undefined {
  if (/deportees?$/i.test(counted.phrase)) return 'deported';
  if (/detainees?$/i.test(counted.phrase)) return 'detained';
  if (CARRIED_AROUND.test(`${nearBefore}#${nearAfter}`)) return 'deported';
  if (ORDER_AROUND.test(`${nearBefore}#${nearAfter}`)) return 'to be deported';
  const seized = SEIZED_BEFORE.test(nearBefore);
  for (const cue of nearAfter.matchAll(CUE)) {
    // “Detained 300 and deported 200”: a verb right before the next number is that number's.
    const rest = nearAfter.slice(cue.index + cue[0].length);
    if (rest.trim() === '' && runsIntoNext && cue.index > 0) continue;
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearAfter, nearBefore);
    // “Rounding up hundreds for deportation”: they are detained; the deportation is the purpose.
    if (found === 'to be deported' && seized) return 'detained';
    if (found) return found;
  }
  const cues = [...nearBefore.matchAll(CUE)];
  for (const cue of cues.reverse()) {
    const found = sentsMoney(cue[0], sentence) ? undefined : read(cue, nearBefore, before.slice(0, before.length - nearBefore.length));
    if (found) return found;
  }
  return undefined;
}

/** What migrants send home is money. */
function sentsMoney(cue: string, sentence: string): boolean {
  return /^sen[dt]/i.test(cue) && /\b(?:remit\w*|money|transfers?|wages|earnings|dollars?|savings|cash|families)\b|[$€]/i.test(sentence);
}

function read(cue: RegExpMatchArray, text: string, lead: string): Status | undefined {
  const opening = text.slice(0, cue.index);
  if (UNDONE.test(opening)) return undefined;
  if (cue.groups?.ordered) return 'to be deported';
  if (cue.groups?.detained) return 'detained';
  // A participle used as an adjective says what became of people before: “the deported workers”.
  const pending = PENDING_BEFORE.test(opening) || (opening.trim() === '' && PENDING_BEFORE.test(lead));
  const after = text.slice((cue.index ?? 0) + cue[0].length);
  const noun = /(?:deportations?|expulsions?|removals?)$/i.test(cue[0]);
  if (pending || (noun && PENDING_AFTER.test(after))) return 'to be deported';
  // “To deport 300” is a purpose; “deported 300” is done.
  if (/(?:^|[^A-Za-z])to[ \u00a0]$/i.test(opening)) return 'to be deported';
  return 'deported';
}
