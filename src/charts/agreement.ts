/**
 * What each article says of the same thing, each drawn with its hedge: an exact number as a dot, “about” as an open ring in a soft
 * spot, a bound with an open end, an order of size or a range as a band. Whether they agree is said in words.
 */
import { group, max, type ScaleLinear, scaleLinear, select } from 'd3';
import { formatFigure } from '../findings/formatFigure.ts';
import type { Row } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import {
  addHitArea,
  addMark,
  addText,
  balanceText,
  createSvg,
  type DrawOptions,
  isNarrow,
  lineHeight,
  noData,
  type Parent,
  polyline,
  round,
  segment,
  setHeight,
  textWidth,
  wrapText,
} from './drawing.ts';

/** A row of agreement.csv, with the source's own words for the number where they are to be shown: “almost 300”. */
export type Statement = Row<'agreement'> & { readonly words?: string };

/**
 * Draws a strip for each thing, in the order of the rows, and in it a line for each different statement of a publisher.
 *
 * @param document the document to make elements in
 * @param rows rows of agreement.csv; those of one thing are drawn together. Where a row has the source's own words, a number that is
 *   hedged stands in those
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { agreement, WIDE } from 'price-of-a-pilot/charts';
 * import { readTable } from 'price-of-a-pilot/tables';
 *
 * const { document } = parseHTML('<html></html>');
 * const options = {
 *   width: WIDE,
 *   id: 'agreement',
 *   title: 'Who agrees',
 *   description: 'A strip for each thing stated more than once.',
 * };
 * const svg = agreement(document, readTable('agreement'), options);
 * svg.querySelector('title')?.textContent; // → 'Who agrees'
 * ```
 */
export function agreement(document: Document, rows: readonly Statement[], options: DrawOptions): SVGSVGElement {
  const { width } = options;
  if (rows.length === 0) return noData(document, options);
  const svg = createSvg(document, width, 0, options);
  const root = select<SVGSVGElement | SVGGElement, unknown>(svg);
  let y = 15;
  for (const [thing, statements] of group(rows, (row) => row.thing)) {
    y = drawThing(root, thing, statements, y, width) + 34;
  }
  setHeight(svg, width, y - 34);
  return svg;
}

const VERDICTS: Readonly<Record<Statement['agreement'], string>> = {
  same: 'They say the same',
  compatible: 'They can all be true',
  different: 'They differ',
};

/** Whether the statements agree, how they differ and where they come from, in a sentence or two. */
function verdict({ agreement, difference, common_origin }: Statement): string {
  return [VERDICTS[agreement], difference ?? '', common_origin === null ? '' : `Common origin: ${common_origin}`]
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1).replace(/\.$/, '')}.`)
    .join(' ');
}

interface Said {
  readonly statement: Statement;
  readonly who: string;
  readonly words: string;
  readonly figures: readonly string[];
}

/** What is counted, where a strip holds several things: “to be deported”, “registered in Russia”. */
function kindOf({ indicator }: Statement): string {
  return indicator
    .replace(/^migrants_/, '')
    .replaceAll('_', ' ')
    .replace('russia', 'Russia');
}

/** The number as its source words it where that hedges, since “almost 300” is not quite “up to 300”; else as a number. */
export function stated(statement: Statement): string {
  const { words, qualifier } = statement;
  return words === undefined || qualifier === 'exact' ? formatFigure(statement) : `“${words}”`;
}

/** Statements of one publisher that are alike in number and hedge become one. */
function gather(statements: readonly Statement[]): Said[] {
  const isMixed = new Set(statements.map(({ indicator }) => indicator)).size > 1;
  const key = (s: Statement) =>
    [s.indicator, s.publisher, s.attributed_to, s.value, s.low, s.high, s.unit, s.qualifier, stated(s)].join('\t');
  return [...group(statements, key).values()].flatMap((alike) => {
    const [statement] = alike;
    if (!statement) return [];
    const articles = new Set(alike.map((s) => `${s.source}#${s.article}`)).size;
    const times = articles > 1 ? ` (${articles} articles)` : '';
    const citing = statement.attributed_to ? `, citing ${statement.attributed_to}` : '';
    return [
      {
        statement,
        who: `${statement.publisher}${times}${citing}`,
        words: isMixed ? `${stated(statement)} ${kindOf(statement)}` : stated(statement),
        figures: alike.map((s) => s.figure_id),
      },
    ];
  });
}

const ROW = 30;
/** The least part of the width that a strip needs for sizes to be compared. */
const STRIP = 0.25;
/** The room for who says it, where that stands left of the strip. */
const WHO_WIDTH = 232;

function drawThing(root: Parent, thing: string, statements: readonly Statement[], top: number, width: number): number {
  const [first] = statements;
  const said = gather(statements);
  let y = addText(root, wrapText(thing, width, 'head'), { style: 'head', x: 0, y: top });
  const origins = [...new Set(statements.map(({ common_origin }) => common_origin))].filter(
    (origin) => origin !== null,
  );
  const together = first && { ...first, common_origin: origins.join('; ') || null };
  if (together) y = addText(root, balanceText(verdict(together), width, 'note'), { style: 'note', x: 0, y });
  const left = isNarrow(width) ? 8 : WHO_WIDTH + 20;
  const words = Math.max(...said.map((one) => textWidth(one.words, 'label'))) + OPEN_END + 12;
  const isBeside = width - words - left >= STRIP * width;
  const largest = max(statements, (s) => Math.max(s.value ?? 0, s.low ?? 0, s.high ?? 0));
  const x = scaleLinear()
    .domain([0, largest || 1])
    .range([left, width - (isBeside ? words : OPEN_END)]);
  const strip = { x, width, isBeside };
  for (const one of said) y = drawRow(root, one, strip, y);
  return y - 4;
}

interface Strip {
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  /** True where there is room for the words beside the marks; else they stand below them. */
  readonly isBeside: boolean;
}

/** One line of a strip. On a phone who says it stands above it, else left of it. */
function drawRow(root: Parent, one: Said, { x, width, isBeside }: Strip, top: number): number {
  const { statement, who, words, figures } = one;
  const mark = addMark(root, `${who}: ${words} (${formatPeriod(statement.as_of)})`, figures);
  const lines = balanceText(who, isNarrow(width) ? width : WHO_WIDTH, 'note');
  const block = lines.length * lineHeight('note');
  const [from = 0, to = 0] = x.range();
  const text = isBeside ? [words] : wrapText(words, width - from, 'label');
  const below = isBeside ? 0 : text.length * lineHeight('label') + 4;
  const height = (isNarrow(width) ? block + ROW : Math.max(ROW, block + 10)) + below;
  const line = isNarrow(width) ? top + block + 8 : top + (height - below) / 2 - 4;
  const first = isNarrow(width) ? top + 10 : line + 5 - (block - lineHeight('note')) / 2;
  addText(mark, lines, { style: 'note', x: 0, y: first, classes: 'text-ink' });
  mark
    .append('path')
    .attr('class', 'grid')
    .attr('d', segment(from, line, to, line));
  const end = drawStatement(mark, statement, x, line);
  const place = isBeside ? { x: end + 10, y: line + 5 } : { x: from, y: line + 9 + lineHeight('label') };
  addText(mark, text, { style: 'label', ...place, classes: 'halo' });
  addHitArea(mark, 0, top - 4, width, height - 2);
  return top + height;
}

const RADIUS = 5.5;
/** The length of the arrow of a bound. */
const OPEN_END = 24;

/** The mark of a statement, with its hedge. Returns how far to the right it reaches. */
function drawStatement(
  mark: Parent,
  { value, low, high, qualifier }: Statement,
  x: ScaleLinear<number, number>,
  y: number,
): number {
  if (value === null) {
    if (low === null && high === null) return x(0);
    const from = x(low ?? 0);
    const to = high === null ? (x.range()[1] ?? from) : x(high);
    rounded(mark, 'fill-paper', from, y, to - from);
    rounded(mark, 'soft fill-ink', from, y, to - from);
    return to;
  }
  const at = x(value);
  if (qualifier === 'approximate' || qualifier === 'magnitude' || qualifier === 'range') {
    circle(mark, 'fill-paper', at, y, RADIUS + 6);
    circle(mark, 'soft fill-ink', at, y, RADIUS + 6);
    circle(mark, 'hollow thick stroke-ink', at, y, RADIUS - 1);
    return at + RADIUS + 6;
  }
  if (qualifier === 'below' || qualifier === 'above') {
    const out = qualifier === 'below' ? -1 : 1;
    const tip = at + out * OPEN_END;
    mark
      .append('path')
      .attr('class', 'line stroke-ink')
      .attr(
        'd',
        segment(at, y - 7, at, y + 7) +
          segment(at, y, tip, y) +
          polyline([
            [tip - out * 5, y - 4],
            [tip, y],
            [tip - out * 5, y + 4],
          ]),
      );
    return Math.max(at, tip);
  }
  circle(mark, 'fill-ink stroke-paper', at, y, RADIUS);
  return at + RADIUS;
}

function circle(mark: Parent, name: string, x: number, y: number, radius: number): void {
  mark.append('circle').attr('class', name).attr('cx', round(x)).attr('cy', round(y)).attr('r', radius);
}

function rounded(mark: Parent, name: string, x: number, y: number, width: number): void {
  mark
    .append('rect')
    .attr('class', name)
    .attr('x', round(x))
    .attr('y', round(y - 7))
    .attr('width', round(Math.max(width, 2)))
    .attr('height', 14)
    .attr('rx', 3);
}
