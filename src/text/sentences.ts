/** A span of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose full stop ends no sentence when a capital or a digit follows. */
const ABBREVIATIONS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Gen',
  'Col',
  'Lt',
  'Maj',
  'Capt',
  'Sgt',
  'Sen',
  'Rep',
  'Gov',
  'Rev',
  'Hon',
  'St',
  'No',
  'Nos',
  'Art',
  'Fig',
  'vs',
  'cf',
  'c',
  'ca',
  'approx',
  'est',
  'Inc',
  'Ltd',
  'Co',
  'Corp',
  'U.S',
  'U.K',
  'U.N',
  'E.U',
  'e.g',
  'i.e',
  'a.m',
  'p.m',
] as const;

const ABBREVIATION_END = new RegExp(
  `(?:^|[\\s(“"'‘—–-])(?:(?:${ABBREVIATIONS.map((a) => a.replaceAll('.', '\\.')).join('|')})|[A-Z])\\.$`,
);

/** “At the ‘Let Us Stay!’ rally”: a call inside a sentence, where a small letter follows. */
const QUOTED_CALL_END = /[!?]['"’”»]+$/;

/** As much of a sentence's end as shows whether it is an abbreviation. */
const LONGEST_ABBREVIATION = 16;

/** The segmenter takes more than linear time on long strings, so they are handed to it in pieces. */
const PIECE = 2000;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a paragraph into sentences: the platform's segmenter, with abbreviations and initials put right.
 *
 * @param text the whole text
 * @param paragraph the span of one paragraph in it
 * @returns the spans of its sentences in `text`, without the white space around them
 * @example
 * ```ts
 * import { splitSentences } from 'price-of-a-pilot/extractor';
 *
 * const text = 'He was freed on Nov. 22. She said so.';
 * const sentences = splitSentences(text, { start: 0, end: text.length });
 * sentences.map(({ start, end }) => text.slice(start, end)); // → ['He was freed on Nov. 22.', 'She said so.']
 * ```
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let open: number | undefined;
  for (let from = paragraph.start; from < paragraph.end; ) {
    const to = pieceEnd(text, from, paragraph.end);
    for (const segment of segmentsOf(text.slice(from, to))) {
      const start = open ?? from;
      from += segment.length;
      const end = from;
      if (end < paragraph.end && end - start < PIECE && goesOn(segment, text.charAt(end))) {
        open = start;
        continue;
      }
      open = undefined;
      const trimmed = trim(text, { start, end });
      if (trimmed.end > trimmed.start) sentences.push(trimmed);
    }
  }
  if (open !== undefined) sentences.push(trim(text, { start: open, end: paragraph.end }));
  return sentences;
}

/** Whether what the platform takes for a sentence's end is none. */
function goesOn(segment: string, next: string): boolean {
  const end = segment.slice(-LONGEST_ABBREVIATION).trimEnd();
  if (end.endsWith('.')) return ABBREVIATION_END.test(end);
  return /[a-z]/.test(next) && QUOTED_CALL_END.test(end);
}

/** What may end a sentence: stops, line ends, and all letters and signs beyond those of European languages. */
const MAY_END = /[.?!]|[^\t -~\u00a0-\u0588\u2010-\u201f\u20ac]/;
const LAST_STOP = /^[.?!]["”’)]?$/;

/** Without a stop before its end, or a line's end, a piece is one sentence. */
function isOneSentence(piece: string): boolean {
  const at = piece.search(MAY_END);
  return at === -1 || LAST_STOP.test(piece.slice(at, at + 3));
}

/** What the platform takes for sentences. Asking for one after the other costs half as much as iterating. */
function segmentsOf(piece: string): string[] {
  if (isOneSentence(piece)) return [piece];
  const segments = segmenter.segment(piece);
  const found: string[] = [];
  for (let at = 0; at < piece.length; ) {
    const segment = segments.containing(at)?.segment ?? piece.slice(at);
    found.push(segment);
    at += segment.length;
  }
  return found;
}

/** Where to cut a long paragraph: at the last full stop, failing that the last space, of the piece. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const piece = text.slice(from, from + PIECE);
  const stop = piece.lastIndexOf('. ');
  if (stop > 0) return from + stop + 2;
  const space = piece.lastIndexOf(' ');
  return from + (space > 0 ? space + 1 : PIECE);
}

/** The span without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space as regular expressions and readers know it. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}
