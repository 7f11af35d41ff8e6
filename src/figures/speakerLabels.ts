import { anyOf } from '../text/phrases.ts';
import type { ArticleContext } from './context.ts';
import { ORGANISATIONS, SOURCES } from './vocabulary/speech.ts';

/** “Zalina Kornilova: …”, “ZK: …”, “Mr Orlov: …” */
const SPEAKER = /^[*“"]*((?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){0,3})\**: /;
/** “FMS: 297 Tajiks held”, “Tajik officials: 297 sent home” */
const SOURCE_BEFORE = /^([A-Z][\w’' -]{1,40}): /;
/** “297 Tajiks held - FMS” */
const SOURCE_BEHIND = / [-–—] ([A-Z][\w’' ]{1,40})$/;
const IS_SOURCE = new RegExp(`\\b(?:${anyOf(ORGANISATIONS)}|${anyOf(SOURCES)})$`);
const ACRONYM = /^[A-Z]{2,6}$/;

/** How many sentences a speaker may go on after the label. */
const LONGEST_TURN = 12;

/** Whose turn each sentence of a conversation belongs to. */
const turns = new WeakMap<ArticleContext, readonly (string | undefined)[]>();

/** The label of whoever speaks in a sentence of an interview: one that comes again is a speaker, no heading. */
export function turnOf(article: ArticleContext, index: number): string | undefined {
  const known = turns.get(article) ?? turnsIn(article.sentences);
  turns.set(article, known);
  return known[index];
}

function turnsIn(sentences: readonly string[]): readonly (string | undefined)[] {
  const labels = sentences.map((sentence) =>
    // Most sentences have no colon.
    sentence.includes(': ') ? SPEAKER.exec(sentence)?.[1] : undefined,
  );
  const times = new Map<string, number>();
  for (const label of labels) {
    if (label !== undefined) times.set(initialsOf(label), (times.get(initialsOf(label)) ?? 0) + 1);
  }
  let last: { readonly label: string; readonly index: number } | undefined;
  return labels.map((label, index) => {
    if (label !== undefined) last = (times.get(initialsOf(label)) ?? 0) > 1 ? { label, index } : undefined;
    return last !== undefined && index - last.index <= LONGEST_TURN ? last.label : undefined;
  });
}

/** Who is labelled “Zalina Kornilova” first is “ZK” from then on. */
function initialsOf(label: string): string {
  return label.includes(' ') ? label.replace(/(?<=\S)\S+/g, '').replaceAll(' ', '') : label;
}

/** The source that a headline or a note names before a colon or behind a dash. */
export function sourceOfNote(sentence: string, article: ArticleContext): string | undefined {
  const named = SOURCE_BEFORE.exec(sentence)?.[1] ?? SOURCE_BEHIND.exec(sentence)?.[1];
  if (named === undefined) return undefined;
  if (ACRONYM.test(named))
    return article.text.includes(` the ${named}`) || article.text.includes(`(${named})`) ? named : undefined;
  return IS_SOURCE.test(named) ? named : undefined;
}
