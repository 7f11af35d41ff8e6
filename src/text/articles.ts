import { BOILERPLATE, LIST_ITEM } from './boilerplate.ts';
import { type Span, trim } from './sentences.ts';
import { type VisibleText, visibleText } from './visibleText.ts';

/** One article of a text. Spans are in the visible text. */
export interface ArticleText {
  readonly title: Span | null;
  /** Bylines and datelines: no sentences of the article. */
  readonly meta: readonly Span[];
  /** Title first, then the paragraphs in order. */
  readonly paragraphs: readonly Span[];
}

/** Something that is not the article, and the rule that says so. */
export interface Boilerplate extends Span {
  readonly rule: string;
}

export interface SourceText {
  /** The text as it is in the file. */
  readonly source: string;
  readonly visible: VisibleText;
  /** The visible text with the line breaks of hard-wrapped paragraphs read as spaces; offsets are those of `visible`. */
  readonly text: string;
  readonly articles: readonly ArticleText[];
  readonly boilerplate: readonly Boilerplate[];
}

interface Line extends Span {
  /** Level of a Markdown heading, else 0. */
  readonly level: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly listItem: boolean;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b`, 'i');
const BYLINE = /^(?:by|from|posted (?:on|by)|published(?: on)?|written by|updated|last (?:updated|modified)|date)\b\s?:?\s?.{1,80}$/i;
const HORIZONTAL_RULE = /^(?:[-–—_=~] ?){3,}$|^(?:[*#•] ?){3,}$/;
const LONGEST_TITLE = 150;

/**
 * Splits a text into its articles, leaving out what is not part of any.
 *
 * A new article begins at a heading that follows the foot of the one before (“Continue reading”, “Filed under”, a
 * rule), at a further Markdown heading of the first level, or at a heading with a byline or dateline under it.
 */
export function splitArticles(source: string): SourceText {
  const visible = visibleText(source);
  const text = joinWrappedLines(visible.text);
  const lines = readLines(text);
  const articles: { title: Span | null; meta: Span[]; paragraphs: Span[] }[] = [];
  const boilerplate: Boilerplate[] = [];
  let current: (typeof articles)[number] | undefined;
  let ended = false;
  let skipping: { extent: 'list' | 'rest'; rule: string } | undefined;
  const begin = (title: Span | null) => {
    current = { title, meta: [], paragraphs: title ? [title] : [] };
    articles.push(current);
    ended = false;
    skipping = undefined;
  };

  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    const next = lines[i + 1];
    const heading = isHeading(line, words);
    const signed = next !== undefined && isByline(text.slice(next.start, next.end));
    const hasBody = current?.paragraphs.some((span) => isProse(text.slice(span.start, span.end))) ?? false;
    const newArticle = heading && hasBody && (ended || line.level === 1 || signed);
    const rule = BOILERPLATE.find(({ pattern }) => pattern.test(words));

    if (skipping && !(skipping.extent === 'list' ? endsList(line, words) : newArticle)) {
      boilerplate.push({ start: line.start, end: line.end, rule: skipping.rule });
    } else if (rule) {
      boilerplate.push({ start: line.start, end: line.end, rule: rule.name });
      skipping = rule.extent === 'list' || rule.extent === 'rest' ? { extent: rule.extent, rule: rule.name } : undefined;
      if (rule.extent === 'end') ended = true;
    } else if (HORIZONTAL_RULE.test(words)) {
      skipping = undefined;
      ended = current !== undefined;
    } else {
      skipping = undefined;
      if (isByline(words)) {
        if (!current) begin(null);
        current?.meta.push(line);
      } else if (heading && (!current || newArticle || !hasBody)) {
        if (current && !newArticle) {
          // A kicker stands above the headline.
          if (!current.title || line.level === 1 || isKicker(text, current.title)) current.title = line;
          current.paragraphs.push(line);
        } else begin(line);
      } else {
        if (!current) begin(null);
        current?.paragraphs.push(line);
      }
    }
  });
  return { source, visible, text, articles: articles.filter(({ paragraphs }) => paragraphs.length > 0), boilerplate };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const span = trim(text, { start, end });
    const blank = span.start === span.end;
    const previous = lines.at(-1);
    if (blank) {
      if (previous) lines[lines.length - 1] = { ...previous, blankAfter: true };
    } else {
      const hashes = /^#{1,6}(?=\s)/.exec(text.slice(span.start, span.start + 7))?.[0].length ?? 0;
      const item = LIST_ITEM.exec(text.slice(span.start, span.start + 12));
      const body = trim(text, { start: span.start + hashes, end: span.end });
      lines.push({ ...body, level: hashes, blankBefore, blankAfter: newline === -1, listItem: item !== null });
    }
    blankBefore = blank;
    start = end + 1;
  }
  return lines;
}

function isHeading(line: Line, words: string): boolean {
  if (line.level > 0) return !DATE.test(words) || words.length > 40;
  const short = words.length <= LONGEST_TITLE && /\s\S+\s/.test(words);
  const open = !/[.;,:]["'”’)]?$/.test(words) || /\b[A-Z]\.[A-Z]\.$/.test(words);
  return line.blankBefore && short && open && !line.listItem && /^["'“‘(\d]*\p{Lu}/u.test(words);
}

function isProse(words: string): boolean {
  return words.length > LONGEST_TITLE || (words.length > 60 && /[.!?]["'”’)]?$/.test(words));
}

/** The words above a headline that name a section: “WORLD IN BRIEF”. */
function isKicker(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function isByline(words: string): boolean {
  if (words.length > 100) return false;
  if (BYLINE.test(words) && !/[.!?]$/.test(words)) return true;
  // A line that is little more than a date: “AFP , Saturday 12 Nov 2011”.
  const date = DATE.exec(words);
  return date !== null && words.length - date[0].length < 45 && !/[.!?]["'”’]?$/.test(words);
}

/** A list of other stories ends at a heading, or where prose begins again. */
function endsList(line: Line, words: string): boolean {
  if (line.level > 0) return true;
  return !line.listItem && line.blankBefore && words.length > 120 && /[.!?]["'”’)]?$/.test(words);
}

/**
 * Reads the line breaks inside hard-wrapped paragraphs as spaces: those of blocks whose lines, the last apart, are all
 * of about the same length, none longer than a terminal is wide. A block of two lines is one only where a longer one
 * shows that the text is wrapped.
 */
function joinWrappedLines(text: string): string {
  const blocks = /[^\n]+(?:\n[^\n]+)+/g;
  const longer = (text.match(blocks) ?? []).some((block) => isWrapped(block) && block.split('\n').length > 2);
  if (!longer) return text;
  return text.replace(blocks, (block) => (isWrapped(block) ? block.replaceAll('\n', ' ') : block));
}

function isWrapped(block: string): boolean {
  const lines = block.split('\n');
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > 100) return false;
  const full = lines.slice(0, -1).every(({ length }) => length >= 40 && length >= longest - 24);
  return full && !lines.some((line) => LIST_ITEM.test(line));
}
