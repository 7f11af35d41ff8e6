/** How many were detained against how many could be: a dot is a thousand people, and those detained do not fill one. */
import { format, select } from 'd3';
import { HEDGE_WORDS } from '../findings/formatFigure.ts';
import type { Row } from '../tables/codebook.ts';
import {
  addHitArea,
  addMark,
  addParts,
  addText,
  balanceText,
  createSvg,
  type DrawOptions,
  isNarrow,
  lineHeight,
  noData,
  type Parent,
  partsWidth,
  round,
  segment,
  setHeight,
  wrapText,
} from './drawing.ts';

type Qualifier = Row<'figures'>['qualifier'];

export interface ScaleFigure {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** What the number counts and who says so, as a continuation of it: “detained, the migration service said”. */
  readonly label: string;
  readonly figure_id: string;
}

export interface ScaleRows {
  readonly detained: ScaleFigure;
  readonly registered: ScaleFigure;
  readonly estimated: ScaleFigure;
}

/** How many people a dot stands for. */
const PEOPLE_A_DOT = 1000;

/** The hedges of the charts are those of the prose; a number drawn of a range is only about right. */
const HEDGES: Readonly<Record<Qualifier, string>> = { ...HEDGE_WORDS, range: 'about ', magnitude: 'about ' };
/** Between one field and the heading of the next. */
const SPACE = 36;
const count = format(',');

function inWords({ value, qualifier }: ScaleFigure): string {
  const text = HEDGES[qualifier] + count(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Grid {
  readonly columns: number;
  /** From the centre of one dot to the next. */
  readonly pitch: number;
  readonly radius: number;
}

/**
 * Draws the three numbers below each other, each with all its dots.
 *
 * @param document the document to make elements in
 * @param rows three counts of people; the first is drawn in parts of a dot
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { scale, WIDE } from 'price-of-a-pilot/charts';
 *
 * const { document } = parseHTML('<html></html>');
 * const said = { qualifier: 'exact', label: 'by the migration service’s count', figure_id: 'mine' } as const;
 * const rows = {
 *   detained: { ...said, value: 297 },
 *   registered: { ...said, value: 700_000 },
 *   estimated: { ...said, value: 1_000_000 },
 * };
 * const options = {
 *   width: WIDE,
 *   id: 'scale',
 *   title: 'Less than one dot detained',
 *   description: 'A dot a thousand people.',
 * };
 * const svg = scale(document, rows, options);
 * svg.querySelector('title')?.textContent; // → 'Less than one dot detained'
 * ```
 */
export function scale(document: Document, rows: ScaleRows, options: DrawOptions): SVGSVGElement {
  const { detained, registered, estimated } = rows;
  const { width } = options;
  if (![detained, registered, estimated].some(({ value }) => value > 0)) return noData(document, options);
  const columns = isNarrow(width) ? 40 : 50;
  const pitch = Math.floor((width / columns) * 10) / 10;
  const grid: Grid = { columns, pitch, radius: pitch * 0.36 };
  const svg = createSvg(document, width, 0, options);
  const root = select<SVGSVGElement | SVGGElement, unknown>(svg);
  drawUnit(root, grid);
  let y = drawDetained(root, detained, { grid, width, top: 48 });
  y = drawField(root, registered, { grid, width, top: y + SPACE });
  y = drawField(root, estimated, { grid, width, top: y + SPACE });
  setHeight(svg, width, y + 2);
  return svg;
}

function drawUnit(root: Parent, grid: Grid): void {
  drawDots(root, 1, 10, grid, 'stroke-other');
  addText(root, `= ${count(PEOPLE_A_DOT)} people`, { style: 'note', x: grid.pitch + 4, y: 14.5 });
}

/** The number in bold and what it counts, on one line or on several. Returns the bottom of the last line. */
function addHeading(mark: Parent, figure: ScaleFigure, y: number, width: number, classes: string): number {
  const number = { text: inWords(figure), style: 'value', classes } as const;
  const parts = [number, { text: figure.label, style: 'label' }] as const;
  if (partsWidth(parts) <= width) {
    addParts(mark, parts, { x: 0, y });
    return y + 6;
  }
  addText(mark, number.text, { ...number, x: 0, y });
  const lines = balanceText(figure.label, width, 'label');
  return addText(mark, lines, { style: 'label', x: 0, y: y + lineHeight('label') }) - lineHeight('label') + 6;
}

interface Field {
  readonly grid: Grid;
  readonly width: number;
  /** The baseline of the field's heading. */
  readonly top: number;
}

/** Whole dots and the part of one: those detained in Russia's colour, as much of the last dot's area as they fill. */
function drawDetained(root: Parent, figure: ScaleFigure, { grid, width, top }: Field): number {
  const mark = addMark(root, `${inWords(figure)} ${figure.label}`, [figure.figure_id]);
  const bottom = addHeading(mark, figure, top, width, 'text-russia');
  const dots = figure.value / PEOPLE_A_DOT;
  const whole = Math.floor(dots);
  const y = bottom + 6 + grid.pitch / 2;
  drawDots(mark, whole, y, grid, 'stroke-russia');
  const x = (whole % grid.columns) * grid.pitch + grid.pitch / 2;
  const row = y + Math.floor(whole / grid.columns) * grid.pitch;
  if (dots > whole) {
    const dot = (name: string, radius: number) =>
      mark.append('circle').attr('class', name).attr('cx', round(x)).attr('cy', round(row)).attr('r', round(radius));
    dot('empty thin stroke-russia', grid.radius);
    dot('fill-russia', grid.radius * Math.sqrt(dots - whole));
  }
  if (whole === 0) addText(mark, 'less than one dot', { style: 'note', x: x + grid.pitch, y: row + 4.5 });
  addHitArea(mark, 0, top - 15, width, row + grid.pitch / 2 - top + 15);
  return row + grid.pitch / 2;
}

/** The dots of a number; one that is only about right has hollow ones. */
function drawField(root: Parent, figure: ScaleFigure, { grid, width, top }: Field): number {
  const mark = addMark(root, `${inWords(figure)} ${figure.label}`, [figure.figure_id]);
  const dots = Math.round(figure.value / PEOPLE_A_DOT);
  let y = addHeading(mark, figure, top, width, 'text-tajikistan');
  if (figure.qualifier !== 'exact') {
    const lines = wrapText('hollow dots: an estimate, not a count', width, 'note');
    y = addText(mark, lines, { style: 'note', x: 0, y: y + 12 }) - lineHeight('note') + 6;
  }
  const first = y + 6 + grid.pitch / 2;
  drawDots(mark, dots, first, grid, 'stroke-tajikistan');
  if (figure.qualifier !== 'exact') {
    drawDots(mark, dots, first, { ...grid, radius: grid.radius - (grid.radius > 4 ? 1.3 : 1) }, 'stroke-paper');
  }
  const bottom = first - grid.pitch / 2 + Math.max(0, Math.ceil(dots / grid.columns)) * grid.pitch;
  addHitArea(mark, 0, top - 15, width, bottom - top + 15);
  return bottom;
}

/** Dots as the round caps of dashes without length: a line a row, however many dots there are. */
function drawDots(mark: Parent, dots: number, first: number, grid: Grid, name: string): void {
  if (dots <= 0) return;
  const { columns, pitch, radius } = grid;
  const rows = Array.from({ length: Math.ceil(dots / columns) }, (_, row) => {
    const x = pitch / 2;
    const y = first + row * pitch;
    const inRow = Math.min(columns, dots - row * columns);
    return segment(x, y, x + (inRow - 1) * pitch + 0.1, y);
  });
  mark
    .append('path')
    .attr('class', name)
    .attr('d', rows.join(''))
    .attr('fill', 'none')
    .attr('stroke-width', round(2 * radius))
    .attr('stroke-linecap', 'round')
    .attr('stroke-dasharray', `0 ${pitch}`);
}
