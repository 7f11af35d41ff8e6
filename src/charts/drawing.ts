/**
 * What the charts share: the frame of a drawing, its type sizes, an estimate of text widths, and the marks that can be pointed at.
 *
 * A chart is drawn one unit to one CSS pixel, so that its text keeps its size. Looks are in chart.css, by class; a drawing carries
 * positions only. Nothing here knows a browser: any DOM with `createElementNS` will do.
 */
import { range, type Selection, select, sum } from 'd3';

/** The width of a chart on a phone, in CSS pixels. */
export const NARROW = 342;
/** The width of a chart in a window with room, in CSS pixels. */
export const WIDE = 720;

export interface DrawOptions {
  /** The width in CSS pixels, usually NARROW or WIDE. */
  readonly width: number;
  /** What all ids inside begin with: two drawings of one chart may share a page. */
  readonly id: string;
  /** What the chart shows, in a sentence: its accessible name. */
  readonly title: string;
  /** What a reader who cannot see it needs to know. */
  readonly description: string;
}

/**
 * The type sizes in pixels, by class. chart.css sets the same ones. The smallest is such that a drawing of 342 that a
 * screen of 320 scales down to 288 still has text of 11.
 */
export const TEXT_SIZES = { head: 15, value: 15, label: 14, note: 13.2, axis: 13.2 } as const;
export type TextStyle = keyof typeof TEXT_SIZES;

/** The classes whose text is bold. */
const BOLD: ReadonlySet<TextStyle> = new Set(['head', 'value']);

/** The distance between two baselines, in pixels. */
export function lineHeight(style: TextStyle): number {
  return Math.ceil(TEXT_SIZES[style] * 1.25);
}

/** An element of a drawing that can be added to. */
export type Parent = Selection<SVGSVGElement | SVGGElement, unknown, null, undefined>;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An empty drawing with its name and description. Below 480 pixels it has the class `narrow` as well.
 * Changing its height later is `setHeight`.
 */
export function createSvg(document: Document, width: number, height: number, options: DrawOptions): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const root = select(svg)
    .attr('xmlns', SVG)
    .attr('class', isNarrow(width) ? 'chart narrow' : 'chart')
    .attr('role', 'img')
    .attr('aria-labelledby', `${options.id}-title`)
    .attr('aria-describedby', `${options.id}-description`)
    .attr('width', width);
  setHeight(svg, width, height);
  root.append('title').attr('id', `${options.id}-title`).text(options.title);
  root.append('desc').attr('id', `${options.id}-description`).text(options.description);
  return svg;
}

/** Gives a drawing its height, once what is in it is known. */
export function setHeight(svg: SVGSVGElement, width: number, height: number): void {
  select(svg)
    .attr('height', Math.ceil(height))
    .attr('viewBox', `0 0 ${width} ${Math.ceil(height)}`);
}

/** A drawing that says that there is nothing to draw. */
export function noData(document: Document, options: DrawOptions): SVGSVGElement {
  const svg = createSvg(document, options.width, 60, options);
  select(svg).append('text').attr('class', 'note').attr('x', 0).attr('y', 34).text('No data');
  return svg;
}

/** True where a chart should be laid out for a phone. */
export function isNarrow(width: number): boolean {
  return width < 480;
}

/** A coordinate, to a tenth of a pixel: it keeps files small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An SVG path from points, in straight lines. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

/** An SVG path of one straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number): string {
  return polyline([
    [x1, y1],
    [x2, y2],
  ]);
}

/**
 * Advance widths in hundredths of an em, from DejaVu Sans: the widest of the system fonts that a reader is likely to have, so
 * that what fits by this table fits in all of them. A character that isn't listed counts as an average lower-case letter.
 */
const ADVANCES: readonly (readonly [number, string])[] = [
  [28, "ijl'"],
  [30, 'IJ'],
  [33, ' ,./:;|\\·’‘'],
  [39, '-()[]tf!'],
  [42, 'r"'],
  [52, 'sz?_–°“”*'],
  [56, 'cLF'],
  [61, 'aekvxyTYP'],
  [64, 'bdghnopqu0123456789$ESZ{}'],
  [69, 'ABCKVXRZ'],
  [78, 'DGHNOQU&'],
  [84, 'w#+<=>~×→←≈−'],
  [99, 'mMW%@—…½'],
];
const ADVANCE = new Map(ADVANCES.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
const AVERAGE = 61;
/** How much wider a text may come out where its letters are fitted to whole pixels. */
const HINTING = 1.035;
/** How much wider bold type is, fitted or not, at most. */
const BOLD_FACTOR = 1.13;

/** The width of a text in pixels: an estimate on the large side. */
export function textWidth(text: string, style: TextStyle): number {
  const hundredths = sum([...text], (c) => ADVANCE.get(c) ?? AVERAGE);
  return (hundredths / 100) * TEXT_SIZES[style] * (BOLD.has(style) ? BOLD_FACTOR : HINTING);
}

/** Breaks a text at its spaces into lines no wider than `width` pixels. A word that is wider has a line of its own. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks a text into as few lines as `width` lets it, and these into much the same length, so that no word is left alone. */
export function balanceText(text: string, width: number, style: TextStyle): string[] {
  const fewest = wrapText(text, width, style).length;
  const least = range(Math.ceil(width / 2), width, 4).find((w) => wrapText(text, w, style).length <= fewest);
  return wrapText(text, least ?? width, style);
}

export interface TextOptions {
  readonly style: TextStyle;
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes beside the style, such as `text-russia` or `halo`. */
  readonly classes?: string;
}

/** Writes a text, or several lines of one below each other, and returns the baseline that the next line would have. */
export function addText(parent: Parent, text: string | readonly string[], options: TextOptions): number {
  const { style, x, y, anchor = 'start', classes } = options;
  const lines = typeof text === 'string' ? [text] : text;
  const element = parent
    .append('text')
    .attr('class', classes ? `${style} ${classes}` : style)
    .attr('x', round(x))
    .attr('y', round(y));
  if (anchor !== 'start') element.attr('text-anchor', anchor);
  if (lines.length === 1) {
    element.text(lines[0] ?? '');
  } else {
    lines.forEach((line, i) => {
      const tspan = element.append('tspan').attr('x', round(x));
      if (i > 0) tspan.attr('dy', lineHeight(style));
      // A space between lines: copied, they are one sentence. At the end of a line set to the right it would show.
      tspan.text(i < lines.length - 1 && anchor === 'start' ? `${line} ` : line);
    });
  }
  return y + lines.length * lineHeight(style);
}

export interface Part {
  readonly text: string;
  readonly style: TextStyle;
  /** Classes beside the style, such as `text-russia`. */
  readonly classes?: string;
}

/** Between one part of a line and the next, besides the space that is written there, in pixels. */
const PART_GAP = 6;

/** The room that a line in parts takes, in pixels: an estimate on the large side. */
export function partsWidth(parts: readonly Part[]): number {
  const widths = parts.map(({ text, style }, i) => textWidth(i > 0 ? ` ${text}` : text, style));
  return sum(widths) + (parts.length - 1) * PART_GAP;
}

/** Writes texts in different styles one behind the other: whoever draws them knows where one ends and the next begins. */
export function addParts(
  parent: Parent,
  parts: readonly Part[],
  place: { x: number; y: number; classes?: string },
): void {
  const element = parent.append('text').attr('x', round(place.x)).attr('y', round(place.y));
  if (place.classes) element.attr('class', place.classes);
  parts.forEach(({ text, style, classes }, i) => {
    const part = element.append('tspan').attr('class', classes ? `${style} ${classes}` : style);
    if (i > 0) part.attr('dx', PART_GAP);
    part.text(i < parts.length - 1 ? `${text} ` : text);
  });
}

/**
 * A group for one datum that a reader can point at or reach by keyboard (what does so is a script of the page).
 * `figures` are the anchors of what it shows: the ids of figures, or those of events.
 */
export function addMark(parent: Parent, tip: string, figures: readonly string[] = []): Parent {
  const mark = parent.append('g').attr('class', 'mark').attr('data-tip', tip);
  if (figures.length > 0) mark.attr('data-figures', figures.join(' '));
  return mark;
}

/** The least side of an area that can be pointed at, in pixels (WCAG 2.2, 2.5.8). */
const MINIMUM_TARGET = 24;

/** An unseen rectangle that makes a mark easy to hit: at least 24 by 24, about the centre of the given one. */
export function addHitArea(mark: Parent, x: number, y: number, width: number, height: number): void {
  const w = Math.max(width, MINIMUM_TARGET);
  const h = Math.max(height, MINIMUM_TARGET);
  mark
    .append('rect')
    .attr('class', 'hit')
    .attr('x', round(x - (w - width) / 2))
    .attr('y', round(y - (h - height) / 2))
    .attr('width', round(w))
    .attr('height', round(h));
}

/** The class of a side's colour: `russia`, `tajikistan`, or `other` for both together or neither. */
export function sideClass(side: string): 'russia' | 'tajikistan' | 'other' {
  if (side === 'Russia') return 'russia';
  if (side === 'Tajikistan') return 'tajikistan';
  return 'other';
}
