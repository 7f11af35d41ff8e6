import { anyOf } from './phrases.ts';

/**
 * Reads through markup: Markdown links and emphasis, HTML tags and entities, invisible characters. The result is the
 * text as a reader sees it, with a map back to the offsets of the original.
 */
export interface VisibleText {
  readonly text: string;
  /** What was left out, as spans of the original: addresses of links, tags, entities and the like. */
  readonly hidden: readonly HiddenSpan[];
  /** The original's offset of the character at `index` of the visible text. */
  toSource(index: number): number;
  /** The original's span of the visible span, markup inside it included. */
  spanInSource(start: number, end: number): readonly [start: number, end: number];
}

export interface HiddenSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'address' | 'markup';
}

/** Soft hyphen, zero-width and directional controls, byte order mark, other control characters but \t \n \r. */
const INVISIBLE =
  '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]';
const IS_INVISIBLE = new RegExp(INVISIBLE);

/** Every repetition is bounded, so that the time taken is linear in the text, and no run too long for the regular expressions' stack. */
const MARKUP = new RegExp(
  [
    String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});`,
    '<!--',
    // Tags, and addresses in their place: “<https://…>”
    '</?[A-Za-z][^<>]{0,2000}>',
    String.raw`!?\[[^[\]]{0,2000}\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,200}")?\)`,
    String.raw`(?<!\*)\*{1,3}(?![*\s])|(?<![*\s])\*{1,3}(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_])_{1,2}(?![_\s])|(?<![_\s])_{1,2}(?![\p{L}\p{N}_])`,
    '`{1,1000}',
    '[ \\t\\r]{2,1000}|[\\t\\r]',
    `${INVISIBLE}{1,1000}`,
  ].join('|'),
  'gu',
);

const LAYOUT = /[ \t\r]/;

/** Most texts hold none of these, and need no second look. */
const MAY_HOLD_MARKUP =
  / {2}|[&<[*_`\t\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The named entities that texts of this kind use. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  euro: '€',
  pound: '£',
  cent: '¢',
  deg: '°',
  eacute: 'é',
  copy: '©',
  middot: '·',
  bull: '•',
  shy: '',
};

/** Elements whose content is not prose. */
const CODE_ELEMENTS = ['script', 'style'] as const;

/** Elements that end a line. */
const BLOCK_ELEMENTS = [
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h\\d',
  'table',
  'tr',
  'td',
  'th',
  'blockquote',
  'section',
  'article',
] as const;
const BLOCK = new RegExp(`^</?${anyOf(BLOCK_ELEMENTS)}\\b`, 'i');
const CODE = CODE_ELEMENTS.map((element) => ({
  element,
  opening: new RegExp(`^<${element}[\\s>]`, 'i'),
  closing: new RegExp(`</${element}\\s{0,20}>`, 'gi'),
}));

/**
 * @param source the text as it is in the file
 * @returns the visible text and the map back
 */
export function visibleText(source: string): VisibleText {
  if (!MAY_HOLD_MARKUP.test(source)) return new Mapped(source, [0], [0], [], source.length);
  const builder = new Builder(source);
  // What has no end in the rest of the text is not looked for again: that keeps the time linear.
  const unclosed = new Set<string>();
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(source); match !== null; match = MARKUP.exec(source)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (found.startsWith('&')) {
      const text = decodeEntity(found);
      if (text !== undefined) builder.replace(start, end, text, 'markup');
    } else if (found === '<!--') {
      const close = unclosed.has(found) ? -1 : source.indexOf('-->', end);
      if (close === -1) {
        unclosed.add(found);
        continue;
      }
      builder.replace(start, close + 3, '', 'markup');
      MARKUP.lastIndex = close + 3;
    } else if (/^<https?:/.test(found)) {
      builder.replace(start, end, '', 'address');
    } else if (found.startsWith('<')) {
      const close = endOfCode(source, found, end, unclosed);
      builder.replace(start, close, BLOCK.test(found) ? '\n' : '', 'markup');
      MARKUP.lastIndex = close;
    } else if (found.startsWith('[') || found.startsWith('!')) {
      const text = start + found.indexOf('[') + 1;
      const textEnd = start + found.lastIndexOf('](');
      builder.replace(start, text, '', 'markup');
      // Read on inside the link's words, which may hold markup of their own.
      builder.hideLater(textEnd, end);
      MARKUP.lastIndex = text;
    } else if (LAYOUT.test(found.charAt(0))) {
      const close = endOfLayout(source, end);
      builder.replace(start, close, ' ', 'markup');
      MARKUP.lastIndex = close;
    } else {
      builder.replace(start, end, '', 'markup');
    }
  }
  return builder.build();
}

/** The end of the run of spaces, tabs and carriage returns that goes on at `from`. */
function endOfLayout(source: string, from: number): number {
  let end = from;
  while (LAYOUT.test(source.charAt(end))) end++;
  return end;
}

/** For `<script>` and `<style>`, the end of the element; for any other tag, its own end. */
function endOfCode(source: string, tag: string, end: number, unclosed: Set<string>): number {
  for (const { element, opening, closing } of CODE) {
    if (!opening.test(tag) || unclosed.has(element)) continue;
    closing.lastIndex = end;
    const found = closing.exec(source);
    if (found) return found.index + found[0].length;
    unclosed.add(element);
  }
  return end;
}

function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const character = valid ? String.fromCodePoint(code) : '';
  return IS_INVISIBLE.test(character) ? '' : character;
}

class Builder {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #visibleStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #hidden: HiddenSpan[] = [];
  /** Spans found ahead of the place read: the addresses of the links that are open. */
  readonly #later: (readonly [number, number])[] = [];
  /** How many of them have been left out by now. */
  #closed = 0;
  #length = 0;
  #read = 0;

  constructor(source: string) {
    this.#source = source;
  }

  replace(start: number, end: number, text: string, kind: HiddenSpan['kind']): void {
    this.#closeLinks(start);
    if (start < this.#read) return;
    this.#copyTo(start);
    if (text !== '') this.#push(text, start);
    this.#hidden.push({ start, end, kind });
    this.#read = end;
  }

  hideLater(start: number, end: number): void {
    this.#later.push([start, end]);
  }

  build(): VisibleText {
    this.#closeLinks(this.#source.length);
    this.#copyTo(this.#source.length);
    return new Mapped(this.#parts.join(''), this.#visibleStarts, this.#sourceStarts, this.#hidden, this.#source.length);
  }

  #closeLinks(before: number): void {
    while (this.#later.length > this.#closed) {
      const [start, end] = this.#later[this.#closed] ?? [0, 0];
      if (start > before) return;
      this.#closed++;
      if (start < this.#read) continue;
      this.#copyTo(start);
      this.#hidden.push({ start, end, kind: 'address' });
      this.#read = end;
    }
  }

  #copyTo(end: number): void {
    if (end > this.#read) this.#push(this.#source.slice(this.#read, end), this.#read);
    this.#read = Math.max(this.#read, end);
  }

  #push(text: string, from: number): void {
    this.#visibleStarts.push(this.#length);
    this.#sourceStarts.push(from);
    this.#parts.push(text);
    this.#length += text.length;
  }
}

class Mapped implements VisibleText {
  constructor(
    readonly text: string,
    private readonly visibleStarts: readonly number[],
    private readonly sourceStarts: readonly number[],
    readonly hidden: readonly HiddenSpan[],
    private readonly sourceLength: number,
  ) {}

  toSource(index: number): number {
    if (index >= this.text.length) return this.sourceLength;
    let from = 0;
    let to = this.visibleStarts.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((this.visibleStarts[middle] ?? 0) <= index) from = middle;
      else to = middle;
    }
    return (this.sourceStarts[from] ?? 0) + index - (this.visibleStarts[from] ?? 0);
  }

  spanInSource(start: number, end: number): readonly [number, number] {
    return [this.toSource(start), this.toSource(end - 1) + 1];
  }
}
