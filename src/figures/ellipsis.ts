import { anyOf, words } from '../text/phrases.ts';
import { isAgeOfNamed } from './age.ts';
import { type Context, countsTajiks } from './context.ts';
import { countsThings, NOTHING_COUNTED } from './counted.ts';
import { isDenied } from './denial.ts';
import { isDifference } from './difference.ts';
import { INDICATORS, type Indicator } from './indicators.ts';
import { namesTajikistan } from './peoplesSpokenOf.ts';
import { statusOf } from './status.ts';
import { isOfAll } from './subjects.ts';
import { COMPARED_WITH, COUNTING, STANDS_AT, THE_COUNT, THEN, UNOFFICIAL } from './vocabulary/statuses.ts';

const COUNTING_BEFORE = new RegExp(
  `(?:,|(?:^|[^A-Za-z])${anyOf(COUNTING)}) (?:only |just |another |a further )?[“"]?(?:far |even )?$`,
  'i',
);
const STILL = '(?:(?:already|now|only|just|(?:far |much )?(?:fewer|lower|higher)(?: [—–-]|:)) )?';
/** “By Friday the number had risen to …”, “a week later it was …”. */
const COUNT_STANDS_AT = new RegExp(
  `(?:^|[^A-Za-z])(?<subject>${anyOf(THE_COUNT)})(?! of\\b)(?: that by [A-Z][a-z]+(?: \\d{1,2})?)?(?: [A-Za-z’']+){0,3}? ${anyOf(STANDS_AT)} ${STILL}$`,
  'i',
);
/** “Put at 297 the number of those held”. */
const PUT_AT = /\b(?:put(?:s|ting)?|estimat(?:ed?s?|ing)) at $/i;
/** The subject is no mere pronoun. */
const NAMED = /^(?:number|figure|total|tally)/i;
const COMPARED = new RegExp(`(?<![A-Za-z])${anyOf(COMPARED_WITH)} $`, 'i');
const THEN_BEFORE = new RegExp(`(?:^|, |; |\\band |\\bbut )${anyOf(THEN)}(?:,| [—–-])? ${STILL}$`, 'i');
const NOTHING_BEHIND = new RegExp(
  `^(?: ?$|[.,;)]|,?[”"]| \\(| (?:in|from|at|by|on|of whom|of them|more|others|and|last|so far|nationwide|across|here|there|already|by|this|during|if you (?:add|count|include)|(?:often |usually |widely |commonly )?(?:quoted|cited|claimed)|${anyOf(THEN)})(?![A-Za-z]))`,
  'i',
);
/** “By 2020 the number will have grown to 2 million” */
const GROWING =
  /\b(?:will|would|could|may|might) (?:have )?(?:gr[eo]wn?|ris\w+|reach\w*|climb\w*|doubled?)\b[^.;]{0,20}$/i;
const OF_THEM = /^ of (?:them|whom)\b/;
/** How far before a number the words that it goes on from are looked for. */
const FARTHEST = 160;
/** “How many are there?”, “Nobody knows how many there are.” */
const HOW_MANY =
  /\bhow many\b[^?]*\?|\b(?:nobody|no one|hard|impossible|difficult|un(?:clear|known|certain)|(?:not|n['’]t) (?:clear|known|know|agree)|disagree|differ|vary|guess)\b[^.;]{0,60} how many\b/i;
/** “A list of more than 500 names”. */
const ON_A_LIST = /\blists?\b[^.;]{0,40}$/i;
const ADMITTING = /\b(?:confirm|admit|acknowledge|count(?:ed|s)\b)/i;
/** “The service speaks of 297 people.” */
const PEOPLE = /^(?:people|persons|individuals)$/i;
const SPEAKING_OF =
  /\b(?:(?:talk(?:s|ed)?|sp(?:oke(?:n)?|eaks?)) of|admit(?:s|ted)?(?: to)?|acknowledge[sd]?|confirm(?:s|ed)?|put(?:s|ting)? it at) $/i;
/** “There were 420 such people”, “there are 310 of them”: those whom the sentence before speaks of. */
const THERE_WERE = /\bthere (?:are|were|have been|had been)(?: already| now| only| so far)? $/i;
const SUCH_PEOPLE = /^ (?:such (?:people|persons|cases|migrants|Tajiks|men|deportees)|of (?:them|those))\b/i;
/** “Many will come back for good. So far we have seen 96,000.” */
const SEEN_BEFORE = /\b(?:ha(?:ve|s|d)|we) (?:already |so far )?(?:seen|counted|registered|recorded|received) $/i;
const COMING_BACK =
  /\b(?:migrants|Tajiks|workers|citizens|compatriots)\b[^.;]{0,60}\b(?:(?:com(?:e|ing)|c[ao]me|go(?:ing)?|went) (?:back|home)|return(?:ed|ing)?)\b(?! to (?:Russia|Moscow))/i;
const RETURNS = INDICATORS.find(({ name }) => name === 'returns_from_russia');
/** “It is not 300 but 245”. */
const NOT_BUT = /(?:\bnot|n[’']t) [^.;]{0,40}\bbut $/i;
const OTHERWISE = words(UNOFFICIAL);

/**
 * The indicator that a bare number takes from what was said before: “… 69 in St. Petersburg, 43 in Yekaterinburg”, “By
 * Friday there were 205”.
 *
 * @param spokenOf the indicator of people that the sentence, or the one before, stated last
 */
export function ellipticalIndicator(context: Context, spokenOf: Indicator | undefined): Indicator | undefined {
  const indicator = continued(context, spokenOf);
  if (!indicator || !hasItsSize(context, indicator) || isDenied(context) || isAgeOfNamed(context)) return undefined;
  if (isDifference(context)) return undefined;
  return countsTajiks(context) && !isOfAll(context) ? indicator : undefined;
}

function continued(context: Context, spokenOf: Indicator | undefined): Indicator | undefined {
  const { nearBefore, before, nearAfter, counted, quantity } = context;
  if (quantity.unit !== null || quantity.form === 'share' || isPartOfThem(quantity.value, nearAfter)) return undefined;
  const opening = nearBefore.trim() === '' ? before : nearBefore;
  const close = before.slice(-FARTHEST);
  if (nearAfter.startsWith(' the number of ') && PUT_AT.test(nearBefore)) return indicatorNamed(nearAfter);
  const mayStandAt = counted.kind === 'none' || counted.kind === 'generic';
  const subject = mayStandAt ? COUNT_STANDS_AT.exec(close)?.groups?.subject : undefined;
  // “The number of those deported was 5,600 people.”
  if (counted.kind === 'generic' && subject && NAMED.test(subject)) return indicatorSpokenOf(subject) ?? spokenOf;
  if (counted.phrase.toLowerCase() === 'names' && ON_A_LIST.test(before)) return onSuchList(spokenOf);
  if (SUCH_PEOPLE.test(nearAfter) && THERE_WERE.test(opening))
    return indicatorSpokenOf(context.article.sentences[context.index - 1] ?? '') ?? ofStatus(spokenOf);
  if (PEOPLE.test(counted.phrase) && SPEAKING_OF.test(opening)) return ofStatus(spokenOf);
  if (counted.kind !== 'none' || !NOTHING_BEHIND.test(nearAfter) || hasOtherStatus(context, spokenOf)) return undefined;
  // “In Moscow, around 200,000 of them clear the snow”: what those do is told anew.
  if (spokenOf && !spokenOf.status && OF_THEM.test(nearAfter)) return undefined;
  if (!/\w/.test(before) && spokenOf && indicatorAsked(context.article.sentences[context.index - 1] ?? ''))
    return spokenOf;
  if (GROWING.test(close) || isComparedWithThings(context)) return undefined;
  if (subject && countsOthers(before)) return undefined;
  if (subject)
    return indicatorSpokenOf(subject) ?? indicatorNamed(before) ?? unlessOtherwise(context, spokenOf, subject);
  if (COMPARED.test(close) || THEN_BEFORE.test(close)) {
    // “Deportation orders were issued against 346 of them”
    const own = indicatorSpokenOf(nearBefore);
    return own && own !== spokenOf ? undefined : unlessOtherwise(context, spokenOf);
  }
  if (NOT_BUT.test(close)) return indicatorSpokenOf(before) ?? indicatorSpokenOf(context.after) ?? spokenOf;
  if (SEEN_BEFORE.test(opening) && COMING_BACK.test(context.article.sentences[context.index - 1] ?? '')) return RETURNS;
  if (!COUNTING_BEFORE.test(opening)) return undefined;
  if (spokenOf) return spokenOf.status || !/(?:,|and) $/.test(opening) ? unlessOtherwise(context, spokenOf) : undefined;
  return ADMITTING.test(nearBefore) ? indicatorBefore(context) : undefined;
}

/** “The service had 34,000 employees, up from 30,000” */
function isComparedWithThings({ before }: Context): boolean {
  return COMPARED.test(before) && countsThings(before);
}

/** Those on the lists that friends and relatives keep are in custody, unless they are known to be gone. */
function onSuchList(spokenOf: Indicator | undefined): Indicator | undefined {
  return spokenOf?.status === 'to be deported'
    ? INDICATORS.find(({ status }) => status === 'detained')
    : ofStatus(spokenOf);
}

function ofStatus(spokenOf: Indicator | undefined): Indicator | undefined {
  return spokenOf?.status ? spokenOf : undefined;
}

/** “…, one of them a Russian”: a part of those counted before. */
function isPartOfThem(value: number | null, nearAfter: string): boolean {
  return value !== null && value <= 4 && /^ of (?:them|whom)\b/i.test(nearAfter);
}

/** “And 60 of them had been expelled”: not what the number before counted. */
function hasOtherStatus({ nearAfter, runsIntoNext, sentence, counted }: Context, spokenOf: Indicator | undefined) {
  const own = statusOf({
    nearBefore: '',
    nearAfter,
    near: `#${nearAfter}`,
    before: '',
    after: nearAfter,
    runsIntoNext,
    sentence,
    previous: '',
    counted,
  });
  return own !== undefined && own !== spokenOf?.status;
}

function hasItsSize({ quantity: { value, low, high } }: Context, { least = 0, most }: Indicator): boolean {
  return (value ?? high ?? low ?? 0) >= least && (most === undefined || (value ?? high ?? 0) <= most);
}

const named = (name: string) => INDICATORS.find((indicator) => indicator.name === name);

const ALL_OVER_RUSSIA = /\b(?:in|across|throughout) (?:(?:all|the whole|the rest)(?: of)? )?Russia\b/i;
const IN_MOSCOW = /\b[Ii]n (?:Moscow|the (?:Russian )?capital)\b/;
const ARE_THERE = /^ (?:in (?:the country|Russia)|there|here)\b/i;

/** The count of before, unless the words tell of another place or of another counter, or of those who are there and not of who came. */
function unlessOtherwise(
  { sentence, clauseStart, quantity, nearAfter }: Context,
  spokenOf: Indicator | undefined,
  subject = '',
): Indicator | undefined {
  const clause = sentence.slice(clauseStart, quantity.start);
  switch (spokenOf?.name) {
    case 'workers_in_moscow':
      return ALL_OVER_RUSSIA.test(clause) ? named('labour_migrants_in_russia') : spokenOf;
    case 'arrivals_in_russia':
      return /^there$/i.test(subject) && ARE_THERE.test(nearAfter) ? named('labour_migrants_in_russia') : spokenOf;
    case 'labour_migrants_in_russia':
    case 'registered_in_russia':
      if (/^there$/i.test(subject) && IN_MOSCOW.test(clause)) return named('workers_in_moscow');
  }
  // Who is set against the official count is counted as living there in fact.
  return spokenOf?.unofficially !== undefined && OTHERWISE.test(clause) ? named(spokenOf.unofficially) : spokenOf;
}

const PLACE_ASKED =
  /\bhow many\b[^?.]*\b(?:(?<russia>in (?:Russia|the Russian Federation))|(?<moscow>(?:in|keep|sweep|clean|build) (?:Moscow|the capital|the city))|(?<abroad>abroad|(?:have|had) (?:left|gone)))\b/i;
/** “The number of Tajiks working abroad has doubled since 2005, when it was …”. */
const NUMBER_OF = /\b(?:number|tally|total|count) of (?<whom>[^.;:,]{1,80})/i;
const PLACE_NAMED =
  /\b(?:Tajiks|migrants|workers|citizens|compatriots|nationals)\b[^.;:,]{0,40}?\b(?:(?<registered>registered)|(?<abroad>abroad|overseas)|(?<russia>in (?:Russia|the Russian Federation)))\b/i;

const OF_PEOPLE = /\b(?:them|those|these|people|Tajik\w*|migrants|workers|citizens|nationals|deportees)\b/i;

/** “The number of tourists fell; it was …”: whether “the number of …” is of something else than migrants. */
export function countsOthers(text: string): boolean {
  const whom = NUMBER_OF.exec(text)?.groups?.whom;
  return whom !== undefined && !OF_PEOPLE.test(whom);
}

/** What the words “the number of …” say is counted. */
export function indicatorNamed(text: string): Indicator | undefined {
  const whom = NUMBER_OF.exec(text)?.groups?.whom;
  if (whom === undefined) return undefined;
  return indicatorSpokenOf(whom) ?? ofPlace(PLACE_NAMED.exec(whom)?.groups);
}

function ofPlace(place: Readonly<Record<string, string | undefined>> | undefined): Indicator | undefined {
  if (place?.registered) return named('registered_in_russia');
  if (place?.abroad) return named('labour_migrants_abroad');
  if (place?.russia) return named('labour_migrants_in_russia');
  return place?.moscow ? named('workers_in_moscow') : undefined;
}

/** What a question asks the number of: “How many Tajiks are in Russia now?” */
export function indicatorAsked(sentence: string): Indicator | undefined {
  if (!HOW_MANY.test(sentence)) return undefined;
  const place = PLACE_ASKED.exec(sentence)?.groups;
  return indicatorSpokenOf(sentence) ?? (place?.abroad || namesTajikistan(sentence) ? ofPlace(place) : undefined);
}

/** The status of which the sentence, or the one before, spoke before it came to the number. */
function indicatorBefore({ article, index, before }: Context): Indicator | undefined {
  return indicatorSpokenOf(before) ?? indicatorSpokenOf(article.sentences[index - 1] ?? '');
}

function indicatorSpokenOf(text: string): Indicator | undefined {
  const status = statusOf({
    nearBefore: text,
    nearAfter: '',
    near: `${text}#`,
    before: text,
    after: '',
    runsIntoNext: false,
    sentence: text,
    previous: '',
    counted: NOTHING_COUNTED,
  });
  return status && INDICATORS.find((indicator) => indicator.status === status);
}
