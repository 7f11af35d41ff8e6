import { boilerplateRule, LIST_MARK } from './boilerplate.ts';
import { MONTH_NAMES } from './monthNames.ts';
import { anyOf } from './phrases.ts';
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
  /**
   * The visible text with no-break spaces, and the line breaks of hard-wrapped paragraphs, read as spaces; offsets are
   * those of `visible`.
   */
  readonly text: string;
  readonly articles: readonly ArticleText[];
  readonly boilerplate: readonly Boilerplate[];
}

interface Line extends Span {
  /** Level of a Markdown heading, else 0. */
  readonly level: number;
  readonly blankBefore: boolean;
  readonly listItem: boolean;
}

const MONTH = `${anyOf(MONTH_NAMES)}\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** A whole date, as datelines have it. */
const DATE = new RegExp(
  `\\b${anyOf([`${DAY} ${MONTH},? \\d{4}`, `${MONTH} ${DAY},? \\d{4}`, '\\d{4}-\\d\\d-\\d\\d', '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}'])}\\b`,
  'i',
);

/** How a byline or a dateline begins. */
const BYLINE_OPENINGS = [
  'by',
  'from',
  'posted (?:on|by)',
  'published(?: on)?',
  'written by',
  'updated',
  'last (?:updated|modified)',
  'date',
] as const;
const BYLINE = new RegExp(`^${anyOf(BYLINE_OPENINGS)}\\b\\s?:?\\s?.{1,80}$`, 'i');
const MARKDOWN_HEADING = /^#{1,6}(?=\s)/;
/** As much of a line as shows whether it is a heading or an item of a list. */
const LONGEST_MARK = 12;
const HORIZONTAL_RULE = /^(?:[-–—_=~] ?){3,}$|^(?:[*#•] ?){3,}$/;
const SENTENCE_END = /[.!?]["'”’)]?$/;
const LONGEST_TITLE = 150;
const LONGEST_BYLINE = 100;
/** How much a dateline holds besides its date: “AFP , Saturday”. */
const DATELINE_WORDS = 45;

/**
 * Splits a text into its articles, leaving out what is not part of any.
 *
 * A new article begins at a heading that follows the foot of the one before (“Continue reading”, “Filed under”, a
 * rule), at a further Markdown heading of the first level, or at a heading with a byline or dateline under it.
 *
 * @param source the text as it was published: plain text, Markdown or HTML
 * @returns its articles in order; their spans, and those of what was left out, are in `text` (UTF-16 units), which
 *   `visible.spanInSource` leads back to `source`. An empty text has none
 * @example
 * ```ts
 * import { splitArticles } from 'price-of-a-pilot/extractor';
 *
 * const { text, articles } = splitArticles('# Pilots freed\n\nA court in Tajikistan freed two pilots on Tuesday.\n');
 * articles.length; // → 1
 * text.slice(articles[0]?.title?.start, articles[0]?.title?.end); // → 'Pilots freed'
 * ```
 */
export function splitArticles(source: string): SourceText {
  const visible = visibleText(source);
  const text = joinWrappedLines(visible.text.replaceAll('\u00a0', ' '));
  const splitter = new Splitter(text);
  const lines = readLines(text);
  lines.forEach((line, i) => {
    splitter.read(line, lines[i + 1]);
  });
  return { source, visible, text, articles: splitter.articles, boilerplate: splitter.boilerplate };
}

interface OpenArticle {
  title: Span | null;
  readonly meta: Span[];
  readonly paragraphs: Span[];
  /** True once a paragraph of prose has been read. */
  hasBody: boolean;
}

/** Takes the lines of a text in order and gives each its place. */
class Splitter {
  readonly articles: OpenArticle[] = [];
  readonly boilerplate: Boilerplate[] = [];
  readonly #text: string;
  #current: OpenArticle | undefined;
  /** True after the foot of an article: what follows may be the next one. */
  #ended = false;
  #skipping: { readonly extent: 'list' | 'rest'; readonly rule: string } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(line: Line, next: Line | undefined): void {
    const words = this.#text.slice(line.start, line.end);
    const heading = isHeading(line, words);
    const newArticle = heading && this.#beginsArticle(line, next);
    if (this.#skipping) {
      // A message above the article ends at the article's headline.
      const ends =
        this.#skipping.extent === 'list' ? endsList(line, words) : newArticle || (heading && !this.#current?.hasBody);
      if (!ends) {
        this.#leaveOut(line, this.#skipping.rule);
        return;
      }
      this.#skipping = undefined;
    }
    const rule = boilerplateRule(words);
    if (rule) {
      this.#leaveOut(line, rule.name);
      if (rule.extent === 'list' || rule.extent === 'rest') this.#skipping = { extent: rule.extent, rule: rule.name };
      if (rule.extent === 'end') this.#ended = true;
    } else if (HORIZONTAL_RULE.test(words)) {
      this.#ended = this.#current !== undefined;
    } else if (isByline(words)) {
      this.#open().meta.push(line);
    } else if (newArticle) {
      this.#begin(line);
    } else if (heading && !this.#current?.hasBody) {
      this.#addHeading(line);
    } else {
      const article = this.#open();
      article.paragraphs.push(line);
      if (isProse(words)) article.hasBody = true;
    }
  }

  #beginsArticle(line: Line, next: Line | undefined): boolean {
    if (!this.#current?.hasBody) return false;
    const signed = next !== undefined && isByline(this.#text.slice(next.start, next.end));
    // Readers' comments and links stand line under line; prose is set off from its headline.
    const setOff = line.level > 0 || next === undefined || next.blankBefore;
    return (this.#ended && setOff) || line.level === 1 || signed;
  }

  #leaveOut(line: Line, rule: string): void {
    this.boilerplate.push({ start: line.start, end: line.end, rule });
  }

  /** A heading before any prose: the title, or one below or above it. */
  #addHeading(line: Line): void {
    const article = this.#open();
    if (!article.title || line.level === 1 || isKicker(this.#text, article.title)) article.title = line;
    article.paragraphs.push(line);
  }

  #open(): OpenArticle {
    return this.#current ?? this.#begin(null);
  }

  #begin(title: Line | null): OpenArticle {
    const article: OpenArticle = { title, meta: [], paragraphs: title ? [title] : [], hasBody: false };
    this.articles.push(article);
    this.#current = article;
    this.#ended = false;
    return article;
  }
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const line = trim(text, { start, end: newline === -1 ? text.length : newline });
    const blank = line.start === line.end;
    if (!blank) {
      const opening = text.slice(line.start, line.start + LONGEST_MARK);
      const level = opening.startsWith('#') ? (MARKDOWN_HEADING.exec(opening)?.[0].length ?? 0) : 0;
      const body = level === 0 ? line : trim(text, { start: line.start + level, end: line.end });
      lines.push({ start: body.start, end: body.end, level, blankBefore, listItem: LIST_MARK.test(opening) });
    }
    blankBefore = blank;
    start = (newline === -1 ? text.length : newline) + 1;
  }
  return lines;
}

function isHeading(line: Line, words: string): boolean {
  if (line.level > 0) return !DATE.test(words) || words.length > 40;
  const short = words.length <= LONGEST_TITLE && /\s\S+\s/.test(words);
  if (!line.blankBefore || line.listItem || !short || !/^["'“‘(\d]*\p{Lu}/u.test(words)) return false;
  return !/[.;,:]["'”’)]?$/.test(words) || /\b[A-Z]\.[A-Z]\.$/.test(words);
}

function isProse(words: string): boolean {
  return words.length > LONGEST_TITLE || (words.length > 60 && SENTENCE_END.test(words));
}

/** The words above a headline that name a section: “WORLD IN BRIEF”. */
function isKicker(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function isByline(words: string): boolean {
  if (words.length > LONGEST_BYLINE || SENTENCE_END.test(words)) return false;
  if (BYLINE.test(words)) return true;
  // A line that is little more than a date: “AFP , Saturday 12 Nov 2011”.
  const date = /\d/.test(words) ? DATE.exec(words) : null;
  return date !== null && words.length - date[0].length < DATELINE_WORDS;
}

/** A list of other stories ends at a heading, or where prose begins again. */
function endsList(line: Line, words: string): boolean {
  if (line.level > 0) return true;
  return !line.listItem && line.blankBefore && words.length > 120 && SENTENCE_END.test(words);
}

/** As wide as a terminal, with some room. */
const WIDEST_WRAP = 100;
const SHORTEST_FULL_LINE = 40;
/** How far short of the longest line a full one may fall: the next word did not fit. */
const LONGEST_WORD = 24;

/**
 * Reads the line breaks inside hard-wrapped paragraphs as spaces: those of blocks whose lines, the last apart, are all
 * of about the same length, none longer than a terminal is wide. A block of two lines is one only where a longer one
 * shows that the text is wrapped.
 */
function joinWrappedLines(text: string): string {
  const lines = text.split('\n');
  const wrapped: { readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to] !== '') to++;
    if (to - from > 1 && isWrapped(lines, from, to)) wrapped.push({ from, to });
    from = to + 1;
  }
  if (!wrapped.some(({ from, to }) => to - from > 2)) return text;
  const joints = new Set(wrapped.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, i) => from + i)));
  return lines.map((line, i) => (i === lines.length - 1 ? line : `${line}${joints.has(i) ? ' ' : '\n'}`)).join('');
}

function isWrapped(lines: readonly string[], from: number, to: number): boolean {
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const { length } = lines[i] ?? '';
    if (length > WIDEST_WRAP) return false;
    longest = Math.max(longest, length);
    if (i < to - 1) shortest = Math.min(shortest, length);
  }
  if (shortest < SHORTEST_FULL_LINE || shortest < longest - LONGEST_WORD) return false;
  for (let i = from; i < to; i++) if (LIST_MARK.test(lines[i] ?? '')) return false;
  return true;
}
