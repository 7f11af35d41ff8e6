import { matchesOf } from '../text/matchesOf.ts';
import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';
import type { ArticleContext } from './context.ts';
import {
  ACCORDING_TO,
  BEFORE_SAYING,
  BEFORE_SPEAKER,
  NO_SPEAKERS,
  NOT_A_SOURCE,
  OPENERS,
  ORGANISATIONS,
  SAYING,
  SOURCES,
  TITLES,
} from './vocabulary/speech.ts';

const SAID = `${anyOf(SAYING)}\\b`;
const ACCORDING = new RegExp(
  `(?<![A-Za-z])${anyOf(ACCORDING_TO)} (?:the |an? )?((?:(?!\\b${anyOf(NOT_A_SOURCE)}\\b)(?:[^,.;:()“”"]|(?<=\\b[A-Z])\\.(?= [A-Z]))){2,90})`,
  'i',
);
const RECKONING = '(?:count|reckoning|estimates?|figures|data|calculations?|words)';
const RECKONED_BY = new RegExp(
  `\\bby (?:the )?((?!her\\b|his\\b|their\\b|its\\b)[^,.;:()“”"]{2,50}?)['’]s? (?:own )?${RECKONING}\\b`,
  'i',
);
const BY_THEIR_OWN = new RegExp(`\\b(?:by|in) (her|his|their|its) (?:own )?${RECKONING}\\b`, 'i');
/** A verb of saying that is no noun: “said”, but neither “an estimate” nor “reports of”. */
const VERB = new RegExp(`(?<=[ ,])(?<!\\b(?:an|the|by|of|as) )${SAID}(?! (?:of|by)\\b)`, 'g');
const BEFORE_VERB = new RegExp(`[ ,]+(?:${anyOf(BEFORE_SAYING)} )*$`);
const INVERTED = new RegExp(`[,”"’] (?!told|tells)${SAID} ((?:[^,.;:“”"]){2,90})`, 'g');
const SPEECH_AFTER_QUOTE = new RegExp(`^(?:${SAID} (.{2,90})|(.{2,90}?) ${SAID})`);

const LEADING = new RegExp(`^${anyOf(BEFORE_SPEAKER)}[ ,]+`, 'i');
const NOBODY = new RegExp(`^(?:[A-Z][a-z]+day|[A-Z]|${[...MONTH_NAMES, ...OPENERS, ...NO_SPEAKERS].join('|')})$`);
const PRONOUN = /^(?:he|she|they|it|him|her|his|their|its)$/i;
/** A proper name: “Federal Migration Service”, “Ministry of the Interior”. */
const PROPER = /[A-Z][\w’'&-]*(?: (?:(?:of|for|and|on|de|al) (?:the )?)?[A-Z](?:\.(?= [A-Z])|[\w’'&-]*)){0,6}/g;
const TITLE = new RegExp(`^(?:${TITLES.join('|')}) `);
const FIRST_NAME = /(?<![\w’'-])([A-Z][a-zà-ÿ’'-]+)( [A-Z]\.)?$/;
const OPENING = new RegExp(`^(?:[A-Z][a-z]+day|${OPENERS.join('|')}) (?=[A-Z])`);
const NO_FIRST_NAME = new RegExp(`^(?:${[...TITLES, ...ORGANISATIONS].join('|')})$`);
const ORGANISATION = new RegExp(`\\b${anyOf(ORGANISATIONS)}\\b`);
/** A phrase that ends in a noun for a source, with what says whose or where it is. */
const SOURCE = new RegExp(
  `(?:^|[ ,])((?:[Aa]n? )?(?:(?!(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|and|or|that|of|by|to|as|same)\\b)[\\w-]+(?:['’]s?)? ){0,4}${anyOf(SOURCES)}(?: (?:of|in) (?:\\w+ ?){1,2})?)$`,
);
const DEMONYM_BEFORE = /^(?:Russian|Tajik|Russia['’]s|Tajikistan['’]s|Moscow['’]s) /;

/** As many words before a verb as a speaker may have. */
const LONGEST_SPEAKER = 160;
/** How far from the beginning of a sentence a speaker may be named behind the verb, before the number. */
const LONGEST_OPENING = 40;
/** How many sentences back “he said” may reach. */
const REACH = 4;

/** Who, in a sentence, is said to have stated the number at [start, end). */
export function attributionOf(
  sentence: string,
  start: number,
  end: number,
  index: number,
  article: ArticleContext,
): string | null {
  return (
    sourceNamed(sentence, start, end, index, article) ??
    speakerAround(sentence, start, end, index, article) ??
    speakerBehind(sentence, end, article) ??
    quotedSpeaker(sentence, start, index, article)
  );
}

/** “According to X, 297 …”, “by X's reckoning”, “in her words”, at the opening or in the number's own clause. */
function sourceNamed(
  sentence: string,
  start: number,
  end: number,
  index: number,
  article: ArticleContext,
): string | null {
  for (const pattern of [ACCORDING, RECKONED_BY]) {
    const match = pattern.exec(sentence);
    if (match?.[1] && governs(sentence, match.index, start, end)) return speakerName(match[1], article);
  }
  const own = BY_THEIR_OWN.exec(sentence);
  return own?.[1] && governs(sentence, own.index, start, end) ? lastSpeaker(article, index, own[1]) : null;
}

function governs(sentence: string, at: number, start: number, end: number): boolean {
  if (at < start) return !/;|(?<!\b[A-Z])\. /.test(sentence.slice(at, start));
  return at - end < 160 && !/;|, (?:but|while|whereas)\b/.test(sentence.slice(end, at));
}

/** A speaker and the verb of saying. */
interface Speech {
  /** The sentence up to the end of the speaker's words. */
  readonly before: string;
  /** The same, without what belongs to the speech before. */
  readonly speaker: string;
  /** Where the verb ends. */
  readonly end: number;
}

function speechesIn(sentence: string): Speech[] {
  const speeches: Speech[] = [];
  let floor = 0;
  for (const verb of matchesOf(sentence, VERB)) {
    const before = sentence.slice(0, verb.index).replace(BEFORE_VERB, '');
    const speaker = before.slice(Math.max(floor, before.length - LONGEST_SPEAKER));
    if (speaker === '' || /[.;:“”"]$/.test(speaker)) continue;
    floor = verb.index + verb[0].length;
    speeches.push({ before, speaker, end: floor });
  }
  return speeches;
}

/** “X said 297 …”, and “…, X said.” */
function speakerAround(
  sentence: string,
  start: number,
  end: number,
  index: number,
  article: ArticleContext,
): string | null {
  for (const speech of speechesIn(sentence)) {
    const words = speech.end <= start ? openingSpeaker(sentence, start, speech) : closingSpeaker(sentence, end, speech);
    if (words === undefined) continue;
    // “In Moscow, he continued, …”
    const last = words.split(/, ?/).at(-1)?.trim() ?? '';
    const name = PRONOUN.test(last) ? lastSpeaker(article, index, last) : speakerName(words, article);
    if (name) return name;
  }
  return null;
}

function openingSpeaker(sentence: string, start: number, { before, end }: Speech): string | undefined {
  if (/;|: |\. |” [A-Z]/.test(sentence.slice(end, start))) return undefined;
  return before.split(/[;:“”"]|, (?:but|while|and)\b/).at(-1) ?? '';
}

function closingSpeaker(sentence: string, end: number, { before, end: verbEnd }: Speech): string | undefined {
  if (before.length <= end) return undefined;
  const between = before.slice(end);
  if (!/[,”"’] [^,]{1,80}$|[,”"’] [^,]{1,60},[^,]{1,120},?$/.test(between)) return undefined;
  const rest = sentence.slice(verbEnd);
  if (!/^(?: (?:on|in|at|by|late|the|Interfax|RIA|[A-Z])[^.;]{0,90})?[.,;]?["”’]?(?: |$)/.test(rest)) return undefined;
  return between.match(/[,”"’] ([^”"]{1,190})$/)?.[1] ?? '';
}

/** “…,” said X. */
function speakerBehind(sentence: string, end: number, article: ArticleContext): string | null {
  for (const match of matchesOf(sentence, INVERTED)) {
    // “On November 8, said X, head of the service, some 84 …” too
    const opens = match.index < LONGEST_OPENING;
    const name = (match.index >= end || opens) && match[1] ? speakerName(match[1], article) : null;
    if (name) return name;
  }
  return null;
}

/** A sentence inside a quotation that runs on: who speaks is said where it closes. */
function quotedSpeaker(sentence: string, start: number, index: number, article: ArticleContext): string | null {
  const marks = sentence.slice(0, start).match(/[“"]/g)?.length ?? 0;
  if (marks % 2 === 0 || /[”"]/.test(sentence.slice(start))) return null;
  for (let i = index + 1; i <= index + REACH && i < article.sentences.length; i++) {
    const closing = /[”"] (.{1,120})$/.exec(article.sentences[i] ?? '');
    if (!closing?.[1]) continue;
    const words = SPEECH_AFTER_QUOTE.exec(closing[1]);
    const speaker = words?.[1] ?? words?.[2] ?? '';
    return PRONOUN.test(speaker) ? lastSpeaker(article, index, speaker) : speakerName(speaker, article);
  }
  return null;
}

/** Whoever spoke in the sentences before: a person, for “he” and “she”. */
function lastSpeaker(article: ArticleContext, index: number, pronoun: string): string | null {
  const personal = /^(?:he|she|him|his|her)$/i.test(pronoun);
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const sentence = article.sentences[i] ?? '';
    const behind = [...sentence.matchAll(INVERTED)].map((match) => match[1] ?? '');
    const named = ACCORDING.exec(sentence)?.[1] ?? '';
    const speakers = [
      named,
      ...speechesIn(sentence).map(({ speaker }) => speaker.split(/[;:“”"]/).at(-1) ?? ''),
      ...behind,
    ];
    for (const words of speakers.reverse()) {
      const name = speakerName(words, article);
      if (name && (!personal || isPerson(name))) return name;
    }
  }
  return null;
}

/**
 * Whom a speaker's words name: a person if they do, else an organisation, written out, else whoever is described by a
 * noun for sources (“officials”, “central bank”).
 */
function speakerName(words: string, article: ArticleContext): string | null {
  let text = words.replace(/\([^)]*\)/g, '').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING, '');
  }
  const names = (text.match(PROPER) ?? [])
    .map((name) => nameAlone(name))
    .filter((name) => name !== '' && !NOBODY.test(name))
    .map((name) => writtenOut(withoutDemonym(name), article));
  // “Russia's anti-narcotics chief, Viktor Ivanov”, “Viktor Ivanov, head of the Federal Service”: the person speaks.
  return names.filter(isPerson).at(-1) ?? sourceInPlace(text) ?? names.at(-1) ?? describedSource(words, article);
}

/** A proper name without what opens a sentence, an office or an acronym before it: “On”, “President”, “FMS”. */
function nameAlone(name: string): string {
  let text = name.replace(/['’]s$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(OPENING, '').replace(TITLE, '');
  }
  text = text.replace(/^[A-Z]{2,6} (?=[A-Z][a-z]+ [A-Z])/, '');
  // “Zalina Kornilova of the Labour Ministry”
  const head = /^(\S+ \S+) (?:of|for|on) /.exec(text)?.[1] ?? '';
  return isPerson(head) ? head : text;
}

/** “Russian Federal Migration Service” has a name without its country; “Tajik Migration Service” has not. */
function withoutDemonym(name: string): string {
  const rest = name.replace(DEMONYM_BEFORE, '');
  return rest.split(' ').length > 2 ? rest : name;
}

function isPerson(name: string): boolean {
  return /^[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}$/.test(name) && !ORGANISATION.test(name);
}

/** “Migrant associations in Moscow”: the place is not the speaker. */
function sourceInPlace(text: string): string | null {
  return /^[^,]* in [A-Z]\w+$/.test(text) ? (SOURCE.exec(text)?.[1] ?? null) : null;
}

/** “officials”, “the central bank”, “a migrants' organisation”; the proper name, where the article has one for it. */
function describedSource(words: string, article: ArticleContext): string | null {
  const source = SOURCE.exec(words.trim())?.[1]?.replace(/^[A-Z]\w+['’]s |^A(?=n? )/, (lead) =>
    lead === 'A' ? 'a' : '',
  );
  if (source === undefined) return null;
  const capitals = source.replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase());
  const at = source.includes(' ') ? article.text.indexOf(capitals) : -1;
  if (at === -1) return source;
  const before = /(?:[A-Z][\w-]+ )*$/.exec(article.text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return withoutDemonym(nameAlone(`${before}${capitals}`));
}

/** Where an article first has each acronym in brackets. */
const acronyms = new WeakMap<ArticleContext, ReadonlyMap<string, number>>();
/** The full names found so far. */
const fullNames = new WeakMap<ArticleContext, Map<string, string>>();

/** The full name behind an acronym that the article introduces, “Federal Migration Service (FMS)”, or a surname. */
function writtenOut(name: string, article: ArticleContext): string {
  const acronym = /^[A-Z]{2,6}$/.test(name);
  if (!acronym && !/^[A-Z][a-zà-ÿ’'-]+$/.test(name)) return name;
  const known = fullNames.get(article) ?? new Map<string, string>();
  fullNames.set(article, known);
  const full = known.get(name) ?? (acronym ? introduced(name, article) : firstNamed(name, article.text)) ?? name;
  known.set(name, full);
  return full;
}

/** A surname with the first name that the article gives before it somewhere. */
function firstNamed(surname: string, text: string): string | undefined {
  for (let at = text.indexOf(` ${surname}`); at !== -1; at = text.indexOf(` ${surname}`, at + 1)) {
    const [, first, initial = ''] = FIRST_NAME.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
    const whole = !/\w/.test(text.charAt(at + surname.length + 1));
    if (whole && first !== undefined && isFirstName(first, text)) return `${first}${initial} ${surname}`;
  }
  return undefined;
}

/** Not a word that merely opens a sentence: “Citing Interfax”. */
function isFirstName(word: string, text: string): boolean {
  if (/ing$/.test(word) || NO_FIRST_NAME.test(word) || NOBODY.test(word)) return false;
  return !text.includes(` ${word.toLowerCase()} `);
}

function inBrackets(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { 1: acronym = '', index } of text.matchAll(/\(([A-Z]{2,6})\)/g)) {
    if (!places.has(acronym)) places.set(acronym, index);
  }
  return places;
}

function introduced(acronym: string, article: ArticleContext): string | undefined {
  const places = acronyms.get(article) ?? inBrackets(article.text);
  acronyms.set(article, places);
  const bracket = places.get(acronym);
  if (bracket === undefined) return undefined;
  const { text } = article;
  const initials = [...acronym].map((letter) => `${letter}[\\w’'-]*`).join(' (?:of (?:the )?|for |and )?');
  return new RegExp(`(${initials})[^.()]{0,40}$`).exec(text.slice(Math.max(0, bracket - 160), bracket))?.[1];
}
