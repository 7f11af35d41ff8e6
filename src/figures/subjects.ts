import { anyOf, words } from '../text/phrases.ts';
import { isAgeOfNamed } from './age.ts';
import { aboutTajikistan, type Context, countsTajiks } from './context.ts';
import { countsThings } from './counted.ts';
import { convictsOf, type Defendant, defendantsOf } from './defendants.ts';
import { isDenied } from './denial.ts';
import { isDifference } from './difference.ts';
import { isSupposed } from './hypothesis.ts';
import type { Indicator } from './indicators.ts';
import { NUMBERED } from './mentionRules.ts';
import { isPenalty } from './penalty.ts';
import type { Cast } from './people.ts';
import { lastCountry, lastPeople, namesTajikistan } from './peoplesSpokenOf.ts';
import { type Status, statusOf } from './status.ts';
import { OTHER_COUNTRIES, OTHER_PEOPLES } from './vocabulary/peoples.ts';
import { OTHER_ARRESTS, SPEAKING_OF_MIGRANTS } from './vocabulary/statuses.ts';

/** Who or what the figures that one number may state are about. What several indicators ask is found once. */
export class Subjects {
  readonly #context: Context;
  readonly #cast: Cast;
  #status: { readonly found: Status | undefined } | undefined;
  #people: boolean | undefined;
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
        return this.#isPenalty() ? convictsOf(this.#context, this.#cast) : [];
      case 'Tajiks':
        return this.#isOfTajiks(indicator) && !isSupposed(this.#context)
          ? [stated(indicator.subject ?? peopleCounted(this.#context))]
          : [];
      case 'Tajikistan':
        return this.#isOfTajikistan() ? [stated(indicator.subject ?? 'Tajikistan')] : [];
      case 'Russia':
        return [stated(indicator.subject ?? 'Russia')];
      case 'region':
        return this.#ofRegion(indicator);
    }
  }

  /** False where the words that tell of no subject are enough to say that the indicator has none. Asked before its rule, which takes longer. */
  mayBeOf({ about, status }: Indicator): boolean {
    if (about === 'defendant') return this.#isPenalty();
    return status === undefined || (this.#countsPeople() && this.#statusFound() === status);
  }

  #isPenalty(): boolean {
    this.#penalty ??= isPenalty(this.#context);
    return this.#penalty;
  }

  #isOfTajiks({ dimension, status }: Indicator): boolean {
    const { counted, before, near, article } = this.#context;
    switch (dimension) {
      case 'percent':
        return this.#isOfTajikistan();
      case 'time':
        return (
          lastPeople(before) !== 'other' &&
          !isLawForAll(this.#context) &&
          !isOfAnotherState(this.#context) &&
          (article.speaksOfDeportation || isKeptOutOfRussia(this.#context)) &&
          article.mostlyTajik
        );
      default:
        if (status !== undefined && this.#statusFound() !== status) return false;
        if (!this.#countsPeople() || !this.#countsTajiks()) return false;
        if (status !== undefined && (isOfOthers(this.#context, this.#cast) || isRate(this.#context))) return false;
        if (status === undefined && isAnyMigrants(this.#context)) return false;
        if (status === undefined && (AT_A_TIME.test(near) || (counted.people === 'unsaid' && HOST.test(before))))
          return false;
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

  #countsPeople(): boolean {
    this.#people ??=
      this.#context.counted.kind !== 'other' && !PAPERS_OF.test(this.#context.before) && !isNumber(this.#context);
    return this.#people;
  }

  #countsTajiks(): boolean {
    this.#tajiks ??= countsTajiks(this.#context) && !isOfAll(this.#context);
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
  if (counted.people === 'Tajik' && /Ta(?:j|dzh)ik/.test(phrase)) return phrase;
  return counted.kind === 'migrants' ? `Tajik ${phrase}` : 'Tajik migrants';
}

const MIGRANTS_SPOKEN_OF = words(SPEAKING_OF_MIGRANTS);
/** Arrests of those who took a part in something else: “at a rally against deportations”, “for beating a Tajik”. */
const NOT_AS_MIGRANTS = words(OTHER_ARRESTS);
const DISPUTE = words([
  'Russia\\w*',
  'Moscow',
  'deport\\w*',
  'expel\\w*',
  'expul\\w*',
  'removed from the country',
  'police',
  'migrat\\w*',
  'FMS',
]);

/** “A dozen have been removed to Tajikistan.” */
const HOMEWARD = / to (?:Tajikistan|Dushanbe)\b/;

/** “Of the 120 held, 40 are Tajiks”: not all of them. */
const OF_ALL = /^(?:every \w+ )?of (?:the |all |all the )?$/i;
const BEING_TAJIK =
  /\b(?:is|are|were|be) (?:(?:a )?Tajiks?|(?:citizens|nationals|natives) of Tajikistan|from Tajikistan)\b/;
/** “Russia expelled 6,500 migrants; 443 were Tajiks.” */
const SOME_BEING_TAJIK =
  /(?:[;,:] |\b(?:and|but|says?|said) )(?:about |some |only )?(?:[\d,]+|half|a third|a quarter|most|many)(?: of them)? (?:are|were|c[ao]me) (?:Tajiks?|from Tajikistan|citizens of Tajikistan)\b/;
/** “Tajiks made up 300 of the 6,000 migrants”: nor are all of them Tajiks here. */
const MADE_UP_BY_TAJIKS = /\bTajiks (?:made up|account(?:ed)? for)\b[^.;]{0,40} of (?:the |all )*$/;
/** Words that make a count one of which only a part are Tajiks: “120 people, including 40 Tajiks”, “120 people (40 Tajiks)”. */
const SOME_OF_THEM =
  /^[^.;]{0,60}\b(?:including|among (?:them|whom)|(?<!\ball )of (?:them|whom))\b[^.;]{0,30}\b(?:Tajiks?\b|(?:of|from) Tajikistan)|^[^.;()]{0,60}\([\d,]+ Tajiks\b/;
/** “Deported 4,600 people, most of them Georgians.” */
const MOSTLY_OTHERS = new RegExp(
  `^[^.;]{0,60}?\\b(?:most|all|mainly|mostly|chiefly|half|the rest)(?: of (?:them|whom))?(?: (?:were|are|being))? ${anyOf(OTHER_PEOPLES)}\\b`,
);
/** The sentence behind says so: “They detained 47. Thirty-one were Tajiks.” */
const SOME_WERE_TAJIKS =
  /^(?:Of (?:them|these|those),? )?(?:About |Some |Only )?[\w-]+(?: of (?:them|these|those))? (?:are|were|c[ao]me) (?:Tajiks?|from Tajikistan|citizens of Tajikistan)\b/;
/** “1,014 Tajik citizens, including 331 persons who were expelled in November”: those are some of the Tajiks. */
const WHO_WERE = /^ (?:people|persons) who (?:were|had been|have been)\b/;
/** “Sixteen Tajiks were among the 45 held”; but “his cousin was among 52 picked up”. */
const SOME_AMONG =
  /\b(?:Tajik|citizen|national|migrant|worker|labou?rer|people|m[ae]n\b|wom[ae]n\b|some\b|several\b|many\b|\d)[^.;]{0,60}\bamong (?:the |those |some )?$|^[^A-Za-z]*Among (?:the |those |some )?$|\bamong the $/i;
/** “All but 49 of whom are to leave”: those 49 are not. */
const ALL_BUT = /\b(?:all|every(?:one|body)?|the rest)\b[^.;]{0,20} (?:but|except(?: for)?|save(?: for)?|bar) $/i;
const WITH = /\b(?:alongside|with|and) (?:the |his )?(?:other )?$/i;
/** So many were never held or deported of one people in a year, where the words don't say that they were. */
const MOST_OF_ONE_PEOPLE = 20_000;
/** As many as are named beside a person, not as many as are rounded up. */
const FEW = 10;
/** “The bodies of 804 migrants”, “the papers of 600 traders”: what comes home or is seized is not they. */
const PAPERS_OF = /\b(?:bod(?:y|ies)|coffins?|remains|corpses?|papers|documents|passports|particulars) of (?:the )?$/i;
const STATE_ACTING = new RegExp(
  `^[^A-Za-z]*(?:in )?${anyOf(OTHER_COUNTRIES)}(?:['’]s)?\\b|\\b${anyOf(OTHER_PEOPLES)} (?:border )?(?:guards|police|officers|authorities|courts?)\\b`,
  'i',
);
/** “In Kazakhstan 300,000 work illegally. Police held 700 of them.” */
const IN_ANOTHER = new RegExp(`\\b[Ii]n ${anyOf(OTHER_COUNTRIES)}\\b`);
const RUSSIA_ACTING = /\b(?:Russia|Moscow)/;

/** Whether a status is denied, or the number counts people of whom Tajiks are a part, or another state acts. */
function isOfOthers(context: Context, cast: Cast): boolean {
  const { before, after, counted, clause, quantity, article, index, previous, sentence } = context;
  if (ALL_BUT.test(before)) return true;
  // “Khukumov was detained with three more citizens”
  if (WITH.test(before) && (quantity.value ?? 0) <= FEW && cast.named(before).length > 0) return true;
  if (counted.people !== 'Tajik') {
    if (
      (counted.kind !== 'none' &&
        PART_OF_THEM.test(before) &&
        !(WHO_WERE.test(after) && lastPeople(before) === 'Tajik')) ||
      SOME_OF_THEM.test(after) ||
      MOSTLY_OTHERS.test(after) ||
      (OF_ALL.test(before) && BEING_TAJIK.test(after)) ||
      SOME_BEING_TAJIK.test(after) ||
      MADE_UP_BY_TAJIKS.test(before) ||
      SOME_WERE_TAJIKS.test(article.sentences[index + 1] ?? '') ||
      SOME_AMONG.test(before)
    )
      return true;
  }
  if (isDenied(context)) return true;
  if (counted.people === 'unsaid' && !RUSSIA_ACTING.test(`${previous} ${sentence}`)) {
    if (IN_ANOTHER.test(previous)) return true;
    // “Turkey barred Tajiks. Since then 300 have been expelled.”
    if (STATE_ACTING.test(sentence) || STATE_ACTING.test(article.sentences[index - 1] ?? '')) return true;
  }
  return STATE_ACTING.test(clause) && !RUSSIA_ACTING.test(clause);
}

/** “The total for all states is 21,640 people.” */
const OF_EVERY_PEOPLE =
  /\b(?:all|other|various|different|several|many|\d+) (?:states|countries|nationalities|nations)\b/i;
/** “Russia has 10 million migrants”: those of all peoples, where the words do not say Tajik. */
const HOST = /\b(?:Russia|Moscow) (?:has|hosts|needs|employs|is home to|is host to)[^.;:]{0,40}$/;

/** “Of whom 506,000 were men”: a part is not the whole again. */
const PART_BY_SEX =
  /^(?: of (?:them|those|these|whom))?(?: (?:are|were|being))? (?:men|women|males?|females?|girls|boys|children|minors)\b/i;
const PART_BEFORE = /\b(?:of (?:whom|them|these)|including|among (?:them|whom))\b[^.;]{0,200}$/i;

/** “300 Tajik and Uzbek migrants”, “300 migrants from Tajikistan and Uzbekistan”. */
const OF_OTHERS_AS_WELL = new RegExp(
  `^ (?:Tajiks?(?:,| and| or) ${anyOf(OTHER_PEOPLES)}\\b|[a-z]+ (?:from|of) Tajikistan(?:,| and| or) ${anyOf(OTHER_COUNTRIES)}\\b)`,
);

const FOREIGNERS = /\b[Ff]oreign(?:ers?|(?: \w+)? (?:citizens?|nationals?|workers?))\b/;

/** “Those who have overstayed are excluded for five years”, behind a sentence about foreigners. */
function isLawForAll({ before, article, index }: Context): boolean {
  return lastPeople(before) === undefined && FOREIGNERS.test(article.sentences[index - 1] ?? '');
}

const DEPORTED_BY_TAJIKISTAN = /\b(?:Tajikistan|Dushanbe)(?: has| had)? (?:deport|expel|bann|barr|refus)\w*/;

const KEPT_OUT =
  /\b(?:entry bans?|ban list|black-?list\w*|removed|removal|banned from (?:Russia|entering)|may not enter)\b/i;

/** Where no deportation is spoken of, Tajiks may be kept out of Russia all the same. */
function isKeptOutOfRussia({ article, sentence }: Context): boolean {
  if (namesTajikistan(sentence) && RUSSIA_ACTING.test(sentence)) return true;
  return article.has(RUSSIA_ACTING) && article.has(KEPT_OUT);
}

/** “Spain will deport 800. They may not return for five years.” */
function isOfAnotherState({ before, sentence, article, index }: Context): boolean {
  const last = article.sentences[index - 1] ?? '';
  if (DEPORTED_BY_TAJIKISTAN.test(`${last} ${sentence}`)) return true;
  if (STATE_ACTING.test(last) && !RUSSIA_ACTING.test(`${last} ${sentence}`)) return true;
  return (
    lastCountry(before) === undefined && lastCountry(last) === 'other' && !RUSSIA_ACTING.test(`${last} ${sentence}`)
  );
}

/** Whether a number is one of all peoples, or of a part of those counted before. */
export function isOfAll({ counted, before, after, clause }: Context): boolean {
  if (OF_THEM.test(after) && OF_A_SAMPLE.test(before)) return true;
  if ((PART_BEFORE.test(before) || /^ of (?:them|whom)\b/.test(after)) && PART_BY_SEX.test(after)) return true;
  if (counted.people === 'Tajik' && OF_OTHERS_AS_WELL.test(after)) return true;
  return counted.people === 'unsaid' && OF_EVERY_PEOPLE.test(clause);
}

/** Words before a number that counts some of those counted before: “87 more, among them 16 women”. */
const PART_OF_THEM = /\b(?:among them|including|of whom) (?:\w+ )?$/i;

/** A bare number, or one of “men”, is one of migrants only where migrants are spoken of, and no age or person of the case. */
function speaksOfMigrants(context: Context, cast: Cast): boolean {
  const { before, nearAfter, sentence, previous, quantity, counted, article } = context;
  const value = quantity.value ?? Number.POSITIVE_INFINITY;
  if (isAgeOfNamed(context) || isAge(context, cast) || NUMBERED_BEFORE.test(before)) return false;
  if (value <= 4 && /^ of\b/i.test(nearAfter)) return false;
  // “The two men have been in custody for months”
  if (value === 2 && /\bthe $/i.test(before) && article.speaksOfCase) return false;
  if (value <= 4 && cast.named(sentence).length > 0) return false;
  if (counted.kind !== 'migrants' && NOT_AS_MIGRANTS.test(sentence)) return false;
  // “Thirty nationalists rallied. Police detained five of them.”
  const last = article.sentences[context.index - 1] ?? '';
  if (OF_THEM.test(nearAfter) && NOT_AS_MIGRANTS.test(last) && countsThings(last)) return false;
  if (!DISPUTE.test(`${previous} ${sentence}`) && !HOMEWARD.test(nearAfter)) {
    // An article about deportations goes on about the Tajiks just spoken of.
    if (!article.speaksOfDeportation || !article.has(RUSSIA_ACTING) || lastPeople(`${previous} ${before}`) !== 'Tajik')
      return false;
  }
  return MIGRANTS_SPOKEN_OF.test(sentence.replace(/detain\w*/gi, '')) || MIGRANTS_SPOKEN_OF.test(previous);
}

/** “Articles 289 (smuggling), 335 and 318 of the Criminal Code”, “RUB4.1”. */
const ARTICLES_BEFORE = /\b[Aa]rticles?\b[^.;]{0,200}[ (:,] ?$/;

const SAMPLING =
  '\\b(?:(?:surveys?|polls?|samples?|stud(?:y|ies)) (?:of|among)|(?:survey|interview|question|poll|trac|contact)(?:ed|s)(?: with)?|(?:sp(?:oke|oken)|talked) (?:to|with)) (?:some |about )?';
/** “A survey of 1,000 Tajiks”. */
const SAMPLED = new RegExp(`${SAMPLING}$`, 'i');
/** “Spoke to 21 workers, five of them in detention”. */
const OF_A_SAMPLE = new RegExp(`${SAMPLING}\\d`, 'i');
/** “Of 58 deportees whom they traced”, “45 deported men interviewed for the study”. */
const IN_A_SAMPLE =
  /^(?: [\w-]+){0,4}? (?:(?:who were|(?:whom |that )?(?:they|we|it|the [a-z]+)(?: had| have)?) )?(?:traced|interviewed|surveyed|polled|questioned for|sampled|contacted)\b/i;
const OF_THEM = /^ of (?:them|those|whom)\b/i;
/** “Five flights bring 200 workers every week”. */
const AT_A_TIME = /\b(?:every|each|per|(?<!in )a) (?:day|week|month)\b|\b(?:daily|weekly|monthly)\b/i;

/** “100,000 of them could be removed”: more than were ever deported, and only in thought. */
const MIGHT_BEFORE = /\b(?:could|can|might|may)\b[^.;,]{0,30}$/;
/** “Each cell held 20 Tajiks”. */
const EACH = /\b(?:each|every) (?:cell|room|bus|flight|plane|train|raid|market)\b[^.;,]{0,30}$/i;
const MIGHT_BEHIND = /^[^.;,]{0,60}? (?:could|can|might|may)\b/;
const A_TIME = /^[^,;.]{0,40}?\b(?:a|per|each|every) (?:day|week|month)\b/i;
/** “Moscow could deport 10,000 Tajiks a month”: a rate. “120,000 migrants were detained”: those of all peoples. */
function isRate({ before, nearAfter, counted, quantity: { value, low } }: Context): boolean {
  if (/\b(?:could|can|would)\b[^.;]{0,40}$/.test(before) && A_TIME.test(nearAfter)) return true;
  if (EACH.test(before)) return true;
  if ((value ?? low ?? 0) > MOST_OF_ONE_PEOPLE && (MIGHT_BEFORE.test(before) || MIGHT_BEHIND.test(nearAfter)))
    return true;
  return counted.people === 'unsaid' && counted.kind !== 'none' && (value ?? low ?? 0) > MOST_OF_ONE_PEOPLE;
}

/** Those who come back, or are abroad, are the country's own. */
const HOMEWARD_BOUND = /\b(?:our|back|home|return\w*|abroad)\b/i;
/** “The mayor says that 200,000 migrants work legally in Moscow”: of any people, where the sentence names none. */
function isAnyMigrants({ counted, sentence, near }: Context): boolean {
  if (
    counted.people !== 'unsaid' ||
    !/(?:migrants?|foreigners?|(?:migrant|guest|foreign) (?:workers|labou?rers))$/i.test(counted.phrase)
  )
    return false;
  return !namesTajikistan(sentence) && !HOMEWARD_BOUND.test(near);
}

/** “6,000 in the year, some 16 a day”: the same again. */
const LARGE = 40;
const A_DAY = /^ (?:a|per|each|every) (?:day|week|month)\b/i;

/** “Between 50,000 and 100,000 people were killed”: the dead are no migrants. */
const THE_DEAD =
  /^(?: [\w-]+){0,4}? (?:(?:were|was|are|been) (?:\w+ )?(?:killed|murdered|wounded|injured|shot|buried)|died|perished)\b|^ lives(?! (?:in|there|here|abroad))\b/i;
/** “So three hundred people is half a morning's arrivals”: what so many would be. */
const AS_A_SIZE = /^ [\w-]+ is (?:a|an|half|nothing|not|less|more)\b/i;
/** “Those expelled by a court face five”: years, or whatever else one gets. */
const GETTING = /\b(?:fac(?:e|es|ed|ing)|gets?|got|given|receiv(?:e|es|ed)) $/i;

/** “Those deported cannot enter for five”. */
const KEPT_OUT_FOR = /\b(?:not|cannot|barred|banned|excluded|closed)\b[^.;,]{0,40} for $/i;

/** Whether a number is no count of people: an article of a law, a sum, a difference, a rate, a sample, the dead. */
function isNumber(context: Context): boolean {
  const { before, after, counted, quantity } = context;
  if (/[A-Za-z$€£]$/.test(before) || SAMPLED.test(before) || IN_A_SAMPLE.test(after) || isDifference(context))
    return true;
  if (THE_DEAD.test(after) || AS_A_SIZE.test(after)) return true;
  if (counted.phrase === '' && (quantity.value ?? LARGE) < LARGE && (GETTING.test(before) || KEPT_OUT_FOR.test(before)))
    return true;
  // “Those deported by a court, five”
  if (
    counted.phrase === '' &&
    (quantity.value ?? LARGE) < LARGE &&
    /\bthose (?:whom?\b|\w+ed\b)[^.;,]{0,60}, $/i.test(before)
  )
    return true;
  return (
    counted.kind === 'none' && ((quantity.form === 'cardinal' && ARTICLES_BEFORE.test(before)) || A_DAY.test(after))
  );
}

/** “Held in cell 7”: a number that names and does not count. */
const NUMBERED_BEFORE = new RegExp(`\\b${anyOf(NUMBERED, ['No', '[Cc]ell'])} $`);

/** “Sadovnichy, 55, …” */
function isAge({ before, nearAfter, quantity }: Context, cast: Cast): boolean {
  if ((quantity.value ?? 1000) >= 100) return false;
  const set =
    /(?:,|\baged?|\bturned|\bturns|\bis|\bof them) $/i.test(before) && /^(?:,| in| of them|$)/.test(nearAfter);
  return set && cast.named(before).length > 0;
}

const CREWS =
  /\b(?:crews?(?: of (?:the |both |their )?(?:two )?(?:cargo )?(?:planes?|aircraft|transports?))?|crewmen|aviators)\b/i;

/**
 * The crews, where they are spoken of and no defendant is named; else the defendants. Others' stays are none.
 *
 * Those who stayed together are one subject: unlike a sentence, which each is given, the stay is one.
 */
function heldInHotel(context: Context, cast: Cast): readonly Defendant[] {
  const { sentence, previous } = context;
  const spokenOf = cast.references(sentence, undefined);
  const crews = CREWS.exec(sentence)?.[0] ?? CREWS.exec(previous)?.[0];
  const named = spokenOf.some(({ basis, start }) => basis === 'stated' && start < context.quantity.start);
  if (crews !== undefined && !named) return [stated(crews)];
  // “The first Tajiks are home, held for two weeks in a former hotel”
  if (spokenOf.length === 0 && lastPeople(sentence) !== undefined) return [];
  const anybody = spokenOf.length > 0 || cast.references(previous, undefined).length > 0;
  const guests = anybody ? defendantsOf(context, cast) : [];
  if (guests.length < 2) return guests;
  const basis = guests.every((guest) => guest.basis === 'stated') ? 'stated' : 'resolved';
  return [{ name: guests.map(({ name }) => name).join(' and '), basis }];
}
