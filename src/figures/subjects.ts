import { anyOf, words } from '../text/phrases.ts';
import { isAgeOfNamed } from './age.ts';
import { aboutTajikistan, type Context, countsTajiks } from './context.ts';
import { convictsOf, type Defendant, defendantsOf } from './defendants.ts';
import { isDenied } from './denial.ts';
import type { Indicator } from './indicators.ts';
import { NUMBERED } from './mentionRules.ts';
import { isPenalty } from './penalty.ts';
import type { Cast } from './people.ts';
import { lastPeople, namesTajikistan } from './peoplesSpokenOf.ts';
import { type Status, statusOf } from './status.ts';
import { OTHER_COUNTRIES, OTHER_PEOPLES } from './vocabulary/peoples.ts';
import { OTHER_ARRESTS, SPEAKING_OF_MIGRANTS } from './vocabulary/statuses.ts';

/** Who or what the figures that one number may state are about. What several indicators ask is found once. */
export class Subjects {
  readonly #context: Context;
  readonly #cast: Cast;
  #status: { readonly found: Status | undefined } | undefined;
  #tajiks: boolean | undefined;
  #migrants: boolean | undefined;
  #tajikistan: boolean | undefined;
  #penalty: boolean | undefined;

  constructor(context: Context, cast: Cast) {
    this.#context = context;
    this.#cast = cast;
  }

  /** The subjects of an indicator whose rule fits; none where number or words are about somebody else. */
  of(indicator: Indicator): readonly Defendant[] {
    switch (indicator.about) {
      case 'defendant':
        this.#penalty ??= isPenalty(this.#context);
        return this.#penalty ? convictsOf(this.#context, this.#cast) : [];
      case 'Tajiks':
        return this.#isOfTajiks(indicator) ? [stated(indicator.subject ?? peopleCounted(this.#context))] : [];
      case 'Tajikistan':
        return this.#isOfTajikistan() ? [stated(indicator.subject ?? 'Tajikistan')] : [];
      case 'region':
        return this.#ofRegion(indicator);
    }
  }

  #isOfTajiks({ dimension, status }: Indicator): boolean {
    const { counted, before, article } = this.#context;
    switch (dimension) {
      case 'percent':
        return this.#isOfTajikistan();
      case 'time':
        return lastPeople(before) !== 'other' && this.#speaksOfMigrants() && article.mostlyTajik;
      default:
        if (counted.kind === 'other' || (status !== undefined && isOfOthers(this.#context))) return false;
        if (status !== undefined && this.#statusFound() !== status) return false;
        if (!this.#countsTajiks() || (status === undefined && isOfAll(this.#context))) return false;
        return status === undefined || counted.kind === 'migrants' || this.#speaksOfMigrants();
    }
  }

  #ofRegion({ subject }: Indicator): readonly Defendant[] {
    const { previous, sentence, article } = this.#context;
    if (!namesTajikistan(`${previous} ${sentence}`) && !article.mostlyTajik) return [];
    return subject === undefined ? heldInHotel(this.#context, this.#cast) : [stated(subject)];
  }

  #statusFound(): Status | undefined {
    this.#status ??= { found: statusOf(this.#context) };
    return this.#status.found;
  }

  #countsTajiks(): boolean {
    this.#tajiks ??= countsTajiks(this.#context);
    return this.#tajiks;
  }

  #isOfTajikistan(): boolean {
    this.#tajikistan ??= aboutTajikistan(this.#context);
    return this.#tajikistan;
  }

  #speaksOfMigrants(): boolean {
    this.#migrants ??= speaksOfMigrants(this.#context, this.#cast);
    return this.#migrants;
  }
}

function stated(name: string): Defendant {
  return { name, basis: 'stated' };
}

/** How the people counted are named: the phrase itself, made Tajik where only the context says so. */
export function peopleCounted({ counted }: Context): string {
  const phrase = counted.phrase.replace(/\s+/g, ' ');
  if (phrase === '') return 'Tajik migrants';
  if (counted.people === 'Tajik' && /Tajik/.test(phrase)) return phrase;
  return counted.kind === 'migrants' ? `Tajik ${phrase}` : 'Tajik migrants';
}

const MIGRANTS_SPOKEN_OF = words(SPEAKING_OF_MIGRANTS);
/** Arrests of those who took a part in something else: “at a rally against deportations”, “for beating a Tajik”. */
const NOT_AS_MIGRANTS = words(OTHER_ARRESTS);
const DISPUTE = words(['Russia\\w*', 'Moscow', 'deport\\w*', 'expel\\w*', 'police', 'migrat\\w*']);

/** “Of the 120 held, 40 are Tajiks”: not all of them. */
const OF_ALL = /^of (?:the |all |all the )?$/i;
const BEING_TAJIK = /\b(?:are|were|be) (?:Tajiks?|(?:citizens|nationals|natives) of Tajikistan|from Tajikistan)\b/;
/** “Russia expelled 6,500 migrants; 443 were Tajiks.” */
const SOME_BEING_TAJIK =
  /(?:[;,:] |\b(?:and|but|says?|said) )(?:about |some |only )?(?:[\d,]+|half|a third|a quarter|most|many)(?: of them)? (?:are|were) (?:Tajiks|from Tajikistan|citizens of Tajikistan)\b/;
/** “Tajiks made up 300 of the 6,000 migrants”: nor are all of them Tajiks here. */
const MADE_UP_BY_TAJIKS = /\bTajiks (?:made up|account(?:ed)? for)\b[^.;]{0,40} of (?:the |all |some )*$/;
/** Words that make a count one of which only a part are Tajiks: “120 people, including 40 Tajiks”. */
const SOME_OF_THEM = /^[^.;]{0,60}\b(?:including|among (?:them|whom)|(?<!\ball )of (?:them|whom))\b[^.;]{0,30}\bTajik/;
const STATE_ACTING = new RegExp(
  `^[^A-Za-z]*(?:in )?${anyOf(OTHER_COUNTRIES)}(?:['’]s)?\\b|\\b${anyOf(OTHER_PEOPLES)} (?:border )?(?:guards|police|officers|authorities|courts?)\\b`,
  'i',
);
const RUSSIA_ACTING = /\b(?:Russia|Moscow)/;

/** Whether a status is denied, or the number counts people of whom Tajiks are a part, or another state acts. */
function isOfOthers(context: Context): boolean {
  const { before, after, counted, clause } = context;
  if (counted.people !== 'Tajik') {
    if (
      (counted.kind !== 'none' && PART_OF_THEM.test(before)) ||
      SOME_OF_THEM.test(after) ||
      (OF_ALL.test(before) && BEING_TAJIK.test(after)) ||
      SOME_BEING_TAJIK.test(after) ||
      MADE_UP_BY_TAJIKS.test(before) ||
      /\bamong (?:the |those |some )?$/i.test(before)
    )
      return true;
  }
  if (isDenied(context)) return true;
  return STATE_ACTING.test(clause) && !RUSSIA_ACTING.test(clause);
}

const HOST = /\b(?:Russia|Moscow) (?:has|hosts|needs|employs|is home to|is host to)[^.;]{0,40}$/;

/** “Russia has 10 million migrants”: those of all peoples, where the words do not say Tajik. */
function isOfAll({ counted, before }: Context): boolean {
  return counted.people === 'unsaid' && HOST.test(before);
}

/** Words before a number that counts some of those counted before: “87 more, among them 16 women”. */
const PART_OF_THEM = /\b(?:among them|including|of whom) (?:\w+ )?$/i;

/** A bare number, or one of “men”, is one of migrants only where migrants are spoken of, and no age or person of the case. */
function speaksOfMigrants(context: Context, cast: Cast): boolean {
  const { nearAfter, sentence, previous, quantity, counted } = context;
  const value = quantity.value ?? Number.POSITIVE_INFINITY;
  if (isAgeOfNamed(context) || isAge(context, cast) || NUMBERED_BEFORE.test(context.before)) return false;
  if (value <= 4 && /^ of\b/i.test(nearAfter)) return false;
  if (value <= 4 && cast.named(sentence).length > 0) return false;
  if (counted.kind !== 'migrants' && NOT_AS_MIGRANTS.test(sentence)) return false;
  if (!DISPUTE.test(`${previous} ${sentence}`)) return false;
  return MIGRANTS_SPOKEN_OF.test(sentence.replace(/detain\w*/gi, '')) || MIGRANTS_SPOKEN_OF.test(previous);
}

/** “Held in cell 7”: a number that names and does not count. */
const NUMBERED_BEFORE = new RegExp(`(?<![A-Za-z])${anyOf(NUMBERED, ['No', '[Cc]ell'])} $`);

/** “Sadovnichy, 55, …” */
function isAge({ before, nearAfter, quantity }: Context, cast: Cast): boolean {
  if ((quantity.value ?? 1000) >= 100) return false;
  const set =
    /(?:,|\baged?|\bturned|\bturns|\bis|\bof them) $/i.test(before) && /^(?:,| in| of them|$)/.test(nearAfter);
  return set && cast.named(before).length > 0;
}

const CREWS =
  /\b(?:crews?(?: of (?:the |both |their )?(?:two )?(?:cargo )?(?:planes?|aircraft|transports?))?|crewmen|aviators)\b/i;

/** The crews, where they are spoken of and no defendant is named; else the defendants. Others' stays are none. */
function heldInHotel(context: Context, cast: Cast): readonly Defendant[] {
  const { sentence, previous } = context;
  const spokenOf = cast.references(sentence, undefined);
  const crews = CREWS.exec(sentence)?.[0] ?? CREWS.exec(previous)?.[0];
  if (crews !== undefined && !spokenOf.some(({ basis }) => basis === 'stated')) return [stated(crews)];
  const anybody = spokenOf.length > 0 || cast.references(previous, undefined).length > 0;
  return anybody ? defendantsOf(context, cast) : [];
}
