import { matchesOf } from '../text/matchesOf.ts';
import { anyOf } from '../text/phrases.ts';
import type { ArticleContext } from './context.ts';
import { ofInitials, writtenOut } from './fullNames.ts';
import { isPerson, NOBODY, nameAlone, ORGANISATION } from './properNames.ts';
import { sourceOfNote, turnOf } from './speakerLabels.ts';
import { speakerName } from './speakerName.ts';
import { ACCORDING_TO, BEFORE_SAYING, NOT_A_SOURCE, SAYING, SAYING_OF } from './vocabulary/speech.ts';

const SAID = `${anyOf(SAYING)}\\b`;
/** The same before the speaker: “told the press” names who is told. */
const SAID_FIRST = `${anyOf(SAYING.filter((verb) => verb !== 'told' && verb !== 'tells'))}\\b`;
const ACCORDING = new RegExp(
  `\\b${anyOf(ACCORDING_TO)} (?:an? )?((?:(?!\\b${anyOf(NOT_A_SOURCE)}\\b)(?:[^,.;:()“”"]|(?<=\\b[A-Z])\\.)){2,90})(?:, ([^,.;:()“”"]{4,60})(?=,))?`,
  'i',
);
const RECKONING =
  '(?:count|reckoning|estimates?|figures|data|calculations?|words|account|showing|measure|records|statistics|tally)';
const RECKONED_BY = new RegExp(
  `\\b(?:by|on) (?:the )?((?!her\\b|his\\b|their\\b|its\\b)[^,.;:()“”"]{2,50}?)['’]s? (?:own |first |latest |official ){0,2}${RECKONING}\\b`,
  'i',
);
/** “Was put at 297 by the labour ministry” */
const STATED_BY =
  /\b(?:put|estimated|reckoned|counted|recorded|registered|calculated|cited|quoted|published|issued)\b((?:[^.;]|\.(?=\d)){0,60}?) by (?:the )?((?!the\b|a\b|an\b)[^,.;:()“”"]{2,50})/;
const A_FIGURE = /\b(?:figures?|estimates?|count|tally|data)(?:,|:| is| was| of) $/;
/** “The World Bank's figure, 31 percent”, “the Drug Control Service figures: 30,000” */
const WHOSE_FIGURE =
  /\b(?:([A-Z][^,.;:()“”"]{1,60}?)['’]s?|([A-Z][\w-]+(?: [A-Z][\w-]+){1,5})) (?:own |latest |official )?(?:figures?|estimates?|count|tally|data)(?:,|:| is| was| of) $/;
/** “$2.2 billion in 2010 (National Bank of Tajikistan)” */
const IN_BRACKETS = /^[^.;()]{0,40}\(([A-Z][^()\d,]{3,60})\)/;
/** “… (Interfax, November 12)” */
const CITED_IN_BRACKETS = /^[^;()]{0,160}?\(([A-Z][^()\d,]{2,60}), [^()]{0,20}\d{1,4}\)/;
const BY_THEIR_OWN = new RegExp(`\\b(?:by|in) (her|his|their|its) (?:own )?${RECKONING}\\b`, 'i');
/** A verb of saying that is no noun: “said”, but neither “an estimate” nor “reports of”. */
const VERB = new RegExp(
  // What stands before is asked last: few words are verbs of saying.
  `\\b(?<=[ ,])(?=${SAID}|${anyOf(SAYING_OF)})(?<!\\b(?:an|the|by|of|as|own|a|(?:other|some|official|[Uu]nofficial)(?= (?:estimates?|reports?|counts?)\\b)|(?:was|were|been|being|are|is)(?: each| all| also)?) )(?:${SAID}(?! (?:of|by(?! (?:phone|telephone|e-?mail|video)))\\b)|${anyOf(SAYING_OF)})`,
  'g',
);
const BEFORE_VERB = new RegExp(`[ ,]+(?:${anyOf(BEFORE_SAYING)} )*$`);
const INVERTED = new RegExp(
  `[,”"’] ${SAID_FIRST} (?!(?:in|at|to|by|that|it|he|she|they|on (?!\\w+day))\\b)((?:[^,.;:“”"]){2,90})`,
  'g',
);
const SPEECH_AFTER_QUOTE = new RegExp(`^(?:${SAID} (.{2,90})|(.{2,90}?) ${SAID})`);

const PRONOUN = /^(?:he|she|they|it|him|her)$/i;
/** “In Moscow, he continued, …”, “this year he says …” */
const SPOKEN_BY_PRONOUN = /(?:^|, ?)(?:he|she|they|it)\s*$|^[^,]* (?:he|she|they)$|^On [A-Z]\w+(?: \d{1,2})? it$/i;

/** “…, "Stolichnaya Gazeta" writes” */
const NAME_IN_QUOTES = /[“"]([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})[”"]$/;

/** “That is equal to 47 percent of GDP”, “Of these, 61 have left”: it plainly goes on with what was said. */
const GOES_ON =
  /^(?:(?:That|This|It) (?:is|was) (?:equal|equivalent)|(?:That|This) (?:equals|equalled|represents)|Of (?:these|them|those|that number)|(?:During|In|Over) the same (?:period|time|months)|Another \d|A further \d|The (?:remaining|other) \d|(?:(?:By|On|In|For|At) [^,.;]{1,40},? )?[Tt](?:hat|his) (?:number|figure|total|indicator|sum|share) (?:had|has|was|is|rose|reached|stood)\b)/;

/** As many words before a verb as a speaker may have. */
const LONGEST_SPEAKER = 160;
/** As much before a number as holds whose figure it is. */
const LONGEST_OWNER = 110;
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
    quotedSpeaker(sentence, start, index, article) ??
    labelledSpeaker(sentence, index, article) ??
    (GOES_ON.test(sentence) ? lastSpeaker(article, index, 'they', 1) : null) ??
    citedInBrackets(sentence, end, article)
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
    const closed = pattern === RECKONED_BY && match !== null && !opensStatement(sentence, match.index, start);
    if (!match?.[1] || closed || !governs(sentence, match.index, start, end)) continue;
    // “He said that, according to the service, 297 …”: it is he who says it here.
    if (/\bthat,? $/.test(sentence.slice(0, match.index))) continue;
    if (PRONOUN.test(match[1])) return lastSpeaker(article, index, match[1]);
    // “According to Russia's drug tsar, Viktor Ivanov, …”
    const apposed = match[2] ?? '';
    return speakerName(isPerson(apposed) ? apposed : match[1], article);
  }
  // The plain words first: they are found much faster than the patterns that hold them.
  const stated = sentence.includes(' by ') ? STATED_BY.exec(sentence) : null;
  if (stated?.[1] !== undefined && stated[2] && isBetween(stated, start, end)) {
    const name = speakerName(stated[2], article);
    if (name) return name;
  }
  const lead = sentence.slice(Math.max(0, start - LONGEST_OWNER), start);
  const [, owner, named] = (A_FIGURE.test(lead) && WHOSE_FIGURE.exec(lead)) || [];
  const whose = owner ?? named;
  const bracket = IN_BRACKETS.exec(sentence.slice(end))?.[1];
  if (whose) return speakerName(whose, article);
  if (bracket && ORGANISATION.test(bracket)) return speakerName(bracket, article);
  const own = BY_THEIR_OWN.exec(sentence);
  return own?.[1] && governs(sentence, own.index, start, end) ? lastSpeaker(article, index, own[1]) : null;
}

/** Whether the number stands between the verb and “by”: “estimated at 297” is all of it the number's. */
function isBetween({ index, 0: words, 1: between = '' }: RegExpExecArray, start: number, end: number): boolean {
  const verb = / ?\w+/.exec(words)?.[0].length ?? 0;
  return start >= index && end <= index + verb + between.length + 1;
}

/** “By the bank's count 297 …”, but neither “$2 billion by the bank's count, half of GDP” nor “by its count the …, and 297”. */
function opensStatement(sentence: string, at: number, start: number): boolean {
  // “Was 47 percent in 2012 and 52 in 2013 on its estimate”: of the nearer one.
  if (at >= start)
    return (
      / $/.test(sentence.slice(0, at)) &&
      (/, $/.test(sentence.slice(0, at)) ||
        !/ and .*\d/.test(sentence.slice(start, Math.min(at, start + LONGEST_SPEAKER))))
    );
  return /(?:^|[,;:–—] ?)[“"]?$/.test(sentence.slice(0, at)) && !/, and\b/.test(sentence.slice(at, start));
}

function governs(sentence: string, at: number, start: number, end: number): boolean {
  if (at < start) return !/;|(?<!\b[A-Z])\. /.test(sentence.slice(at, start));
  return (
    at - end < 160 &&
    !/;|, (?:but|while|whereas|where|which|whose)\b|, and (?:the|their|its|they|that|those|it)\b/.test(
      sentence.slice(end, at),
    )
  );
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
    const before = sentence.slice(0, verb.index).replace(BEFORE_VERB, '').replace(NAME_IN_QUOTES, '$1');
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
  const speeches = speechesIn(sentence);
  for (const [turn, speech] of speeches.entries()) {
    // “Although the press spoke of thousands, the service said that 203 …”: it is the service that says so.
    const next = speeches[turn + 1];
    if (next !== undefined && next.end <= start && HAS_SPEAKER.test(next.speaker)) continue;
    const words = speech.end <= start ? openingSpeaker(sentence, start, speech) : closingSpeaker(sentence, end, speech);
    if (words === undefined) continue;
    const name = SPOKEN_BY_PRONOUN.test(words)
      ? (namedIn(speeches[turn - 1], article) ??
        subjectOf(sentence, start, words, article) ??
        lastSpeaker(article, index, lastWord(words)))
      : ((BY_OFFICE.test(words) ? lastSpeaker(article, index, 'he') : null) ??
        speakerName(words, article, sentence.startsWith(words)));
    if (name) return name;
  }
  return null;
}

/** “The minister said”: whoever was named before as one who speaks. */
const BY_OFFICE =
  /(?:^|[,”"] ?)[Tt]he (?:minister|ambassador|official|spokes(?:man|woman|person)|chairman|director|head|expert|economist|lawyer|activist|diplomat|researcher|analyst|lawmaker)$/;

/** Behind another statement, a speaker of one's own: “…, the service” said. */
const HAS_SPEAKER = /, (?:the [\w’' ]+|[A-Z][^,]*)$/;

/** “Its drug chief, X, said a half; now he says a third.” */
function namedIn(speech: Speech | undefined, article: ArticleContext): string | null {
  return speech === undefined ? null : speakerName(speech.speaker, article);
}

/** “The Federal Migration Service has detained 297 people, it said.”: the organisation that the sentence opens with. */
function subjectOf(sentence: string, start: number, words: string, article: ArticleContext): string | null {
  if (words !== 'it') return null;
  const subject = /^(?:The )?((?:[A-Z][\w’'-]* ?(?:of |for |and |on )?){1,7}) (?:has|had|have) /.exec(
    sentence.slice(0, start),
  )?.[1];
  return subject !== undefined && (ORGANISATION.test(subject) || /^[A-Z]{2,6}$/.test(subject))
    ? speakerName(subject, article)
    : null;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

const INVERTED_BEFORE = /^ ((?:the |an? )?[A-Z][^,]{1,60}), (?:against|compared|up|down|from)\b/;

function openingSpeaker(sentence: string, start: number, { before, end }: Speech): string | undefined {
  const between = sentence.slice(end, start);
  // “…, says the National Bank, against $2.3bn in 2010”
  const inverted = sentence.charAt(before.length) === ',' ? INVERTED_BEFORE.exec(between)?.[1] : undefined;
  if (inverted !== undefined) return inverted;
  if (/;|: (?![“"])|\. |” [A-Z]/.test(between)) return undefined;
  // “…, the service says, and the money …”; “an appeal by those who said so, the term was cut”
  if (/^, (?:and|but|while|although|though|which)\b/.test(between) && !/\b(?:he|she|they)$/i.test(before))
    return undefined;
  const isRelative = /, (?:which|who)(?: [^,]*)?$/.test(before) && sentence.charAt(before.length) !== ',';
  if (isRelative && (between.includes(',') || /, (?:which|who)$/.test(before))) return undefined;
  if (/\bcourt(?: (?:in|of) [^,]*)?$/i.test(before)) return undefined;
  return before.split(/[;:“”"]|, (?:but|while|and|though|although|whereas|as|because)\b/).at(-1) ?? '';
}

function closingSpeaker(sentence: string, end: number, { before, end: verbEnd }: Speech): string | undefined {
  if (before.length <= end) return undefined;
  const between = before.slice(end);
  if (/, (?:and|although|though|while|but|whereas) [^,]*$/.test(between)) return undefined;
  if (!/[,”"’] [^,]{1,140}$|[,”"’] [^,]{1,60},[^,]{1,120},?$/.test(between)) return undefined;
  const rest = sentence.slice(verbEnd);
  if (
    !/^(?: (?:on|in|at|by|late|the|an?|state|local|our|us|reporters|journalists|[A-Z])[^.;]{0,90})?[.,;]?["”’]?(?: |$)/.test(
      rest,
    )
  )
    return undefined;
  // “…, mostly from Domodedovo, a spokesman for the service said”; but “Viktor Ivanov, the head of the service, said”
  const described = /(?<!(?:^|, )[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){1,2}), (an? [^,”"]{1,90})$/.exec(between)?.[1];
  return described ?? between.match(/[,”"’] ([^”"]{1,190})$/)?.[1] ?? '';
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

/** A sentence inside a quotation that runs on: who speaks is said where it closes, or before it opens. */
function quotedSpeaker(sentence: string, start: number, index: number, article: ArticleContext): string | null {
  const marks = sentence.slice(0, start).match(/[“"]/g)?.length ?? 0;
  const opening = marks % 2 === 1 ? index : marks === 0 ? openedIn(article, index) : -1;
  if (opening === -1) return null;
  const first = article.sentences[opening] ?? '';
  // “…,” said X. “297 …”
  const goesOn = /^[“"]/.test(first);
  const before =
    goesOn && /[”"]/.test(article.sentences[opening - 1] ?? '') ? lastSpeaker(article, opening, 'they', 1) : null;
  if (before !== null) return before;
  for (let i = index; i <= index + REACH && i < article.sentences.length; i++) {
    const text = i === index ? sentence.slice(start) : (article.sentences[i] ?? '');
    const closing = /[”"](.{0,120})$/.exec(text);
    if (!closing) continue;
    if (i === index && /\w/.test(closing[1] ?? '')) return null;
    const words = i === index ? null : SPEECH_AFTER_QUOTE.exec((closing[1] ?? '').trim());
    const speaker = words?.[1] ?? words?.[2];
    if (speaker === undefined) break;
    return PRONOUN.test(speaker) ? lastSpeaker(article, index, speaker) : speakerName(speaker, article);
  }
  // X is in doubt: “297 …”
  return goesOn ? (lastSpeaker(article, opening, 'they', 1) ?? introducing(article, opening - 1)) : null;
}

/** How many sentences back a quotation may have been opened. */
const LONGEST_QUOTATION = 4;

/** A quotation that somebody forgot to close: “… he said.” */
const SAID_AT_END = /\b(?:said|says|told \w+|added|noted)\.$/;

/** Where the quotation was opened that a sentence without quotation marks is in the midst of; -1 where it is in none. */
function openedIn({ sentences }: ArticleContext, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_QUOTATION); i--) {
    const text = sentences[i] ?? '';
    const marks = text.match(/[“”"]/g)?.length ?? 0;
    if (marks > 0) return marks === 1 && /^[“"]/.test(text) && !SAID_AT_END.test(text) ? i : -1;
  }
  return -1;
}

/** “Ivanov is in doubt:” Whose words a sentence with a colon at its end introduces. */
function introducing(article: ArticleContext, index: number): string | null {
  const [, name] = INTRODUCES.exec(article.sentences[index] ?? '') ?? [];
  if (name === undefined || NOBODY.test(name)) return null;
  return PRONOUN.test(name) ? lastSpeaker(article, index, name) : speakerName(name, article);
}

/** A name, and nothing that merely opens a sentence, before a verb. */
const INTRODUCES = /^([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) (?:\w+s|isn['’]t|\w+ed)\b.*:$/;

/** “$2.3 billion in 2010 (National Bank, January 2011)” */
function citedInBrackets(sentence: string, end: number, article: ArticleContext): string | null {
  const cited = CITED_IN_BRACKETS.exec(sentence.slice(end))?.[1];
  return cited === undefined ? null : writtenOut(cited, article);
}

/** In an interview, whose turn it is; in a headline, the source before a colon or behind a dash. */
function labelledSpeaker(sentence: string, index: number, article: ArticleContext): string | null {
  const source = sourceOfNote(sentence, article);
  if (source !== undefined) return speakerName(source, article);
  const label = turnOf(article, index);
  // Who asks states nothing.
  if (label === undefined || /\?$/.test(sentence)) return null;
  const name = personOfLabel(label, article);
  return isPerson(name) && !ORGANISATION.test(name) ? name : null;
}

/** “Zalina Kornilova”, “KORNILOVA”, “Ms Kornilova” and, where she has been labelled in full, “ZK”. */
function personOfLabel(label: string, article: ArticleContext): string {
  const alone = nameAlone(label);
  if (/^[A-Z]{2,3}$/.test(alone)) return ofInitials(alone, article);
  const written = /^[A-Z]{4,}$/.test(alone) ? alone.charAt(0) + alone.slice(1).toLowerCase() : alone;
  return writtenOut(written, article);
}

/** Whoever spoke in the sentences before: a person, for “he” and “she”. */
function lastSpeaker(article: ArticleContext, index: number, pronoun: string, reach = REACH): string | null {
  const personal = /^(?:he|she|him|his|her)$/i.test(pronoun);
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const sentence = article.sentences[i] ?? '';
    const behind = [...sentence.matchAll(INVERTED)].map((match) => match[1] ?? '');
    const named = ACCORDING.exec(sentence)?.[1] ?? '';
    const speakers = [
      named,
      ...speechesIn(sentence).map(({ speaker }) => speaker.split(/[;:“”"]/).at(-1) ?? ''),
      ...behind,
    ];
    for (const words of speakers.reverse()) {
      if (PRONOUN.test(words.trim())) continue;
      const name = speakerName(words, article);
      if (name && (!personal || isPerson(name))) return name;
    }
  }
  return null;
}
