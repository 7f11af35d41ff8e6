import type { ArticleContext } from './context.ts';

const SAID =
  'said|says|say|told|tells|reported|reports|report|suggested|suggests|claimed|claims|announced|announces|confirmed|confirms|stated|states|noted|notes|wrote|writes|warned|warns|added|adds|acknowledged|acknowledges|estimated|estimates|estimate|reckoned|reckons|reckon|calculated|calculates|put|puts|admitted|admits|counted|counts|insisted|insists|revealed|disclosed|specified|explained|complained|argued|maintains|recorded|records|documented|shows?|showed';
const PROPER = `(?:[A-Z][\\w’'&-]*(?:[ \\u00a0](?:(?:of|for|and|on|de|al)[ \\u00a0](?:the[ \\u00a0])?)?[A-Z][\\w’'&-]*){0,6})`;
const ACCORDING = new RegExp(`(?<![A-Za-z])(?:according to|as per|cit(?:ing|ed by)|quot(?:ing|ed by)|in the words of|by (?:the )?(?:count|estimates?|reckoning) of|estimates? (?:by|from)|figures from|data from|statistics from|reports? by)[ \\u00a0](?:the[ \\u00a0]|an?[ \\u00a0])?((?:(?!\\b(?:are|is|were|was|has|have|had|will|would|who|that|which|published|released|in|on|as|at|there)\\b)[^,.;:()“”"]){2,90})`, 'i');
const SPEAKER = new RegExp(`((?:[^.;:“”"]){1,160}?)[ \\u00a0,]+(?:(?:has|have|had|also|later|earlier|then|now|once|recently|on \\w+day|officially|publicly)[ \\u00a0])*(?<!\\b(?:an|the|by|of|as)[ \\u00a0])(${SAID})\\b(?![ \\u00a0](?:of|by)\\b)`, 'g');
const INVERTED = new RegExp(`[,”"’][ \\u00a0](?:${SAID})[ \\u00a0]((?:[^,.;:“”"]){2,90})`, 'g');

/** Words at the start of a speaker that are no part of the name. */
const LEADING = /^(?:the|an?|its|his|her|their|Russian|Russia['’]s|Tajik|Tajikistan['’]s|Moscow['’]s|some|that|and|but|while|as|earlier|later|meanwhile|however|on \w+day|in \w+|last \w+|official|officials at|experts? (?:at|from)|economists? (?:at|from)|analysts? (?:at|from)|figures from|data from|deputy|head of|spokes(?:man|woman|person) (?:for|of)?)[ \u00a0,]+/i;
const TRAILING = /[ \u00a0,]+(?:figures|data|statistics|estimates?|numbers|officials?|economists|experts|analysts|spokes(?:man|woman|person)|reports?|sources?|itself|also|has|have|had|who|which|in|on|at)$/i;
const PRONOUN = /^(?:he|she|they|it|him|her)$/i;

/** Who, in a sentence, is said to have stated the number at [start, end). */
export function attributionOf(sentence: string, start: number, end: number, index: number, article: ArticleContext): string | null {
  const according = sentence.match(ACCORDING);
  if (according?.[1] && (according.index ?? 0) >= 0 && governs(sentence, according.index ?? 0, start, end)) {
    const name = speakerName(according[1], article);
    if (name) return name;
  }
  // “X said 297 …”, and “…, X said.”
  for (const match of sentence.matchAll(SPEAKER)) {
    const verb = match.index + match[0].length;
    const before = sentence.slice(0, match.index + (match[1] ?? '').length);
    const ahead = verb <= start && !/;|: |\. |” [A-Z]/.test(sentence.slice(verb, start));
    const behind = verb > end && /[,”"’][ \u00a0][^,]{1,80}$|[,”"’][ \u00a0][^,]{1,60},[^,]{1,60},?$/.test(sentence.slice(end, match.index + (match[1] ?? '').length)) && /^(?:[ \u00a0](?:on|in|at|by|late|the|Interfax|RIA|[A-Z])[^.;]{0,90})?[.,;]?["”’]?(?: |$)/.test(sentence.slice(verb));
    if (!ahead && !behind) continue;
    const words = behind ? (before.match(/[,”"’][ \u00a0]([^”"]{1,120})$/)?.[1] ?? '') : (before.split(/[;:“”"]|, (?:but|while|and)\b/).at(-1) ?? '');
    const name = speakerName(words, article) ?? (PRONOUN.test(words.trim()) ? lastSpeaker(article, index) : null);
    if (name) return name;
  }
  for (const match of sentence.matchAll(INVERTED)) {
    if (match.index < end || !match[1]) continue;
    const name = speakerName(match[1], article);
    if (name) return name;
  }
  return quotedSpeaker(sentence, start, index, article);
}

/** A sentence inside a quotation that runs on: who speaks is said where it closes. */
function quotedSpeaker(sentence: string, start: number, index: number, article: ArticleContext): string | null {
  const marks = sentence.slice(0, start).match(/[“"]/g)?.length ?? 0;
  if (marks % 2 === 0 || /[”"]/.test(sentence.slice(start))) return null;
  for (let i = index + 1; i <= index + 3 && i < article.sentences.length; i++) {
    const closing = /[”"][ \u00a0](.{1,120})$/.exec(article.sentences[i] ?? '');
    if (!closing?.[1]) continue;
    const words = new RegExp(`^(?:(?:${SAID})[ \\u00a0](.{2,90})|(.{2,90}?)[ \\u00a0](?:${SAID})\\b)`).exec(closing[1]);
    const speaker = words?.[1] ?? words?.[2] ?? '';
    return speakerName(speaker, article) ?? (PRONOUN.test(speaker) ? lastSpeaker(article, index) : null);
  }
  return null;
}

/** “According to” opens the sentence, or follows the number in its own clause. */
function governs(sentence: string, at: number, start: number, end: number): boolean {
  if (at < start) return !/;|\. /.test(sentence.slice(at, start));
  return at - end < 160 && !/;|, (?:but|while|whereas)\b/.test(sentence.slice(end, at));
}

/** The name in a speaker's words: a person's if there is one, else the organisation's, written out. */
function speakerName(words: string, article: ArticleContext): string | null {
  let text = words.trim().replace(/\([^)]*\)/g, '').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  const names = [...text.matchAll(new RegExp(PROPER, 'g'))].map(([name]) => name.replace(/['’]s$/, '')).filter((name) => !/^(?:[A-Z][a-z]+day|On|In|At|The|It|He|She|They|But|And|Russian|Tajik|Moscow|Russia|Tajikistan|[A-Z])$/.test(name));
  // “Russia's anti-narcotics chief, Viktor Ivanov”: the person closest to the verb.
  const name = names.at(-1);
  if (!name) return null;
  const clean = name.replace(/^(?:Russian|Tajik|Russia['’]s|Tajikistan['’]s|Moscow['’]s)[ \u00a0]/, '');
  return writtenOut(clean, article);
}

/** The full name behind an acronym that the article introduces: “Federal Migration Service (FMS)”. */
function writtenOut(name: string, article: ArticleContext): string {
  if (!/^[A-Z]{2,6}$/.test(name)) return name;
  const initials = [...name].map((letter) => `${letter}[\\w’'-]*`).join('[ \\u00a0](?:of[ \\u00a0](?:the[ \\u00a0])?|for[ \\u00a0]|and[ \\u00a0])?');
  const full = new RegExp(`(${initials})[^.()]{0,40}\\(${name}\\)`).exec(article.text)?.[1];
  return full ?? name;
}

/** Whoever spoke in the sentences before. */
function lastSpeaker(article: ArticleContext, index: number): string | null {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const sentence = article.sentences[i] ?? '';
    for (const match of [...sentence.matchAll(SPEAKER)].reverse()) {
      const name = speakerName((match[1] ?? '').split(/[;:“”"]/).at(-1) ?? '', article);
      if (name) return name;
    }
  }
  return null;
}
