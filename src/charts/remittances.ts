import { extent, greatest, least, max, min, scaleLinear, select, ticks } from 'd3';
import { HEDGE_WORDS } from '../findings/formatFigure.ts';
import { formatPeriod, periodSpan } from '../tables/period.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import {
  addHitArea,
  addMark,
  addText,
  createSvg,
  type DrawOptions,
  isNarrow,
  lineHeight,
  noData,
  type Parent,
  polyline,
  round,
  textWidth,
} from './drawing.ts';

/** A year's remittances, in percent of GDP. */
interface Point {
  readonly year: number;
  readonly share: number;
}

export interface RemittancesRows {
  /** The World Bank's series: context from outside the seeds. */
  readonly series: readonly Point[];
  /** What the seeds say, drawn on the series with its hedge. `as_of` is a year, a month or a day in ISO form. */
  readonly stated: readonly {
    readonly as_of: string;
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly figure_id: string;
  }[];
}

/** The hedges of the charts are those of the prose. */
const HEDGES: Readonly<Record<Qualifier, string>> = { ...HEDGE_WORDS, range: 'about ', magnitude: 'about ' };

/** Where a text lies, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the parts of the drawing share: where it is drawn, and what must be kept clear. */
interface Plot {
  readonly root: Parent;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly series: readonly Point[];
  /** The years that the sources speak of. */
  readonly said: readonly number[];
  /** Years, with a fraction within the year, to pixels. */
  readonly x: (year: number) => number;
  /** Percent of GDP to pixels. */
  readonly y: (share: number) => number;
  /** Where the lines of the grid are, in pixels. */
  readonly grid: readonly number[];
  /** Where labels are. */
  readonly taken: Box[];
}

/**
 * Remittances measured against GDP over the years: a line for the World Bank's series, a soft ring for what a source said.
 *
 * @param document the document to make elements in
 * @param rows shares in percent of GDP
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { remittances, WIDE } from 'price-of-a-pilot/charts';
 * import { readTable } from 'price-of-a-pilot/tables';
 *
 * const { document } = parseHTML('<html></html>');
 * const series = readTable('remittance-share').flatMap(({ origin, country_code, as_of, share }) =>
 *   origin === 'World Bank' && country_code === 'TJK' && share !== null ? [{ year: Number(as_of), share }] : [],
 * );
 * const options = {
 *   width: WIDE,
 *   id: 'remittances',
 *   title: 'Remittances rose',
 *   description: 'A line, and a ring for what a text said.',
 * };
 * const stated = [{ as_of: '2011-08', value: 40, qualifier: 'approximate', figure_id: 'mine' }] as const;
 * const svg = remittances(document, { series, stated }, options);
 * svg.querySelector('title')?.textContent; // → 'Remittances rose'
 * ```
 */
export function remittances(document: Document, rows: RemittancesRows, options: DrawOptions): SVGSVGElement {
  const series = [...rows.series].sort((a, b) => a.year - b.year);
  const said = rows.stated.map((s) => Number(s.as_of.slice(0, 4)));
  const [first, last] = extent([...series.map((point) => point.year), ...said]);
  if (series.length === 0 || first === undefined || last === undefined) return noData(document, options);

  const { width, id } = options;
  const height = isNarrow(width) ? 330 : 390;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const top = 50;
  const bottom = height - 26;
  const left = textWidth('50', 'axis') + 10;
  const x = scaleLinear([first, last + 1], [left, width - textWidth('00.0', 'value') - 6]);
  const highest = max([...series.map((p) => p.share), ...rows.stated.map((s) => s.value)]) ?? 0;
  const y = scaleLinear([0, highest], [bottom, top]).nice(5);
  const levels = ticks(0, y.domain()[1] ?? 0, 5);
  const plot: Plot = { root, width, left, top, bottom, series, said, x, y, grid: levels.map(y), taken: [] };

  addText(root, 'Remittances received, in percent of GDP', { style: 'note', x: 0, y: 13 });
  drawShareAxis(plot, levels);
  drawYears(plot, first, last);
  drawSoftGround(plot, rows.stated, `${id}-soft`);
  drawSeries(plot);
  for (const stated of rows.stated) drawStated(plot, stated);
  nameSeries(plot);
  return svg;
}

/** A year's value stands in the middle of its year, so that a date within the year has its place beside it. */
const middle = ({ x }: Plot, year: number): number => x(year + 0.5);

/** Where the line's highest and lowest points lie over or under a text of this width that is centred on cx. */
function lineAround(plot: Plot, cx: number, width: number): { readonly above: number; readonly below: number } {
  const near = plot.series
    .filter((p) => Math.abs(middle(plot, p.year) - cx) < width / 2 + 8)
    .map((p) => plot.y(p.share));
  return { above: min(near) ?? plot.top, below: max(near) ?? plot.top };
}

/** How far a text from `top` to `bottom` goes up (-1) or down (1) for no line of the grid to run through it; 0 where none is near. */
function offGrid({ grid }: Plot, top: number, bottom: number, direction: -1 | 1): number {
  const crossed = grid.find((line) => line > top && line < bottom);
  if (crossed === undefined) return 0;
  return direction === 1 ? crossed - top : crossed - bottom;
}

function drawShareAxis({ root, left, width, y }: Plot, levels: readonly number[]): void {
  const gridline = (level: number) => `M${round(left)},${round(y(level))}H${width}`;
  root.append('path').attr('class', 'grid').attr('d', levels.slice(1).map(gridline).join(''));
  root.append('path').attr('class', 'rule').attr('d', gridline(0));
  for (const level of levels) {
    addText(root, String(level), { style: 'axis', x: left - 7, y: y(level) + 4.5, anchor: 'end' });
  }
}

/** Labels the round years, and the first and the last where they have room. */
function drawYears(plot: Plot, first: number, last: number): void {
  const rounded = ticks(first, last, 5).filter(Number.isInteger);
  const room = textWidth('0000', 'axis') + 8;
  const ends = [first, last].filter((end) =>
    rounded.every((year) => Math.abs(middle(plot, year) - middle(plot, end)) > room),
  );
  for (const year of new Set([...rounded, ...ends])) {
    addText(plot.root, String(year), { style: 'axis', x: middle(plot, year), y: plot.bottom + 19, anchor: 'middle' });
  }
}

/** The line, a mark for each year, and labels for the ends, the peak and the years that the sources speak of. */
function drawSeries(plot: Plot): void {
  const { root, series, said, top, bottom, y } = plot;
  const lines = runs(series).map((run) => polyline(run.map((p) => [middle(plot, p.year), y(p.share)])));
  root.append('path').attr('class', 'line stroke-outside').attr('d', lines.join(''));

  const peak = greatest(series, (point) => point.share);
  for (const point of series) {
    const share = point.share.toFixed(1);
    const mark = addMark(root, `${point.year}: ${share} percent of GDP (World Bank)`);
    addHitArea(mark, middle(plot, point.year) - 12, top, 24, bottom - top);
    const isEnd = point === series[0] || point === series.at(-1);
    if (isEnd || point === peak || said.includes(point.year)) labelPoint(plot, point, isEnd, mark);
  }
}

function labelPoint(plot: Plot, { year, share }: Point, isEnd: boolean, mark: Parent): void {
  const cx = middle(plot, year);
  const cy = plot.y(share);
  const classes = 'text-outside halo';
  addCircle(mark, cx, cy, 3.5).attr('class', 'fill-outside');
  if (isEnd) {
    // The first year's label keeps clear of the line that leaves it.
    const dy = year === plot.series[0]?.year ? 14 : 5.5;
    addText(mark, share.toFixed(1), { style: 'value', x: cx + 8, y: cy + dy, classes });
    return;
  }
  const label = `${share.toFixed(1)} in ${year}`;
  const half = textWidth(label, 'value') / 2;
  const at = clamp(cx, half, plot.width - half);
  const { above } = lineAround(plot, at, 2 * half);
  addText(mark, label, { style: 'value', x: at, y: above - 10, anchor: 'middle', classes });
}

/** A glow where a number isn't exact: it fades out, because nobody said where it ends. It lies below the line. */
function drawSoftGround({ root, x, y }: Plot, stated: RemittancesRows['stated'], id: string): void {
  const soft = stated.filter((s) => s.qualifier !== 'exact');
  if (soft.length === 0) return;
  const gradient = root.append('defs').append('radialGradient').attr('id', id);
  for (const [offset, opacity] of [
    [0, 0.55],
    [0.4, 0.35],
    [1, 0],
  ] as const) {
    gradient.append('stop').attr('class', 'stop-tajikistan').attr('offset', offset).attr('stop-opacity', opacity);
  }
  for (const { as_of, value } of soft) {
    addCircle(root, x(decimalYear(as_of)), y(value), 22).attr('fill', `url(#${id})`);
  }
}

/** What a source said: an open ring (a point where it's exact) on a leader from its label. */
function drawStated(plot: Plot, { as_of, value, qualifier, figure_id }: RemittancesRows['stated'][number]): void {
  const { root, width, bottom, taken } = plot;
  const cx = plot.x(decimalYear(as_of));
  const cy = plot.y(value);
  const number = `${HEDGES[qualifier]}${value}%`;
  const when = `said in ${formatPeriod(as_of)}`;
  const half = textWidth(when, 'note') / 2;
  const at = clamp(cx, half, width - half);
  const tall = lineHeight('value');
  const { above, below } = lineAround(plot, at, 2 * half);
  // Below the line, or above it where there's no room, and clear of what else was said.
  const placeAt = (baseline: number) => ({
    baseline,
    box: { left: at - half, right: at + half, top: baseline - 16, bottom: baseline + tall + 6 },
  });
  const wishes = [below + 34, below + 76, above - 22 - tall, above - 64 - tall];
  const places = wishes.flatMap((wish) => {
    const { box } = placeAt(wish);
    return [placeAt(wish + offGrid(plot, box.top + 1, box.bottom, wish > cy ? 1 : -1)), placeAt(wish)];
  });
  const isFree = (box: Box) => box.top >= 18 && box.bottom <= bottom && !taken.some((other) => meet(box, other));
  const place = places.find(({ box }) => isFree(box)) ?? places[1];
  if (!place) return;

  const { baseline, box } = place;
  const mark = addMark(root, `${number} of GDP, ${when}`, [figure_id]);
  const [from, to] = baseline > cy ? [cy + 7, baseline - 15] : [cy - 7, baseline + tall + 6];
  mark
    .append('path')
    .attr('class', 'rule')
    .attr('d', `M${round(cx)},${round(from)}V${round(to)}`);
  addCircle(mark, cx, cy, 5).attr(
    'class',
    qualifier === 'exact' ? 'fill-tajikistan' : 'hollow stroke-tajikistan thick',
  );
  addText(mark, number, { style: 'value', x: at, y: baseline, anchor: 'middle', classes: 'text-tajikistan halo' });
  addText(mark, when, { style: 'note', x: at, y: baseline + tall, anchor: 'middle', classes: 'halo' });
  addHitArea(mark, cx - 5, cy - 5, 10, 10);
  taken.push({ ...box, top: Math.min(box.top, cy), bottom: Math.max(box.bottom, cy) });
}

/** The name of the line, on one line or on two. */
const SERIES_NAMES = [['World Bank series'], ['World Bank', 'series']] as const;

/** Names the line below it, where it is flattest and the name nearest. */
function nameSeries(plot: Plot): void {
  const place = least(
    SERIES_NAMES.flatMap((lines) => placesOfName(plot, lines)),
    ({ steepness, distance }) => steepness + distance,
  );
  if (!place) return;
  const { lines, x, y } = place;
  addText(plot.root, lines, { style: 'label', x, y, anchor: 'middle', classes: 'text-outside halo' });
}

/** Where the name stands clear of what is written already: its middle, and the baseline of its first line. */
function placesOfName(plot: Plot, lines: readonly string[]) {
  const { series, left, width, bottom, taken } = plot;
  const half = Math.max(...lines.map((line) => textWidth(line, 'label'))) / 2;
  const height = lines.length * lineHeight('label');
  return series.flatMap(({ year }) => {
    const x = middle(plot, year);
    const { above, below } = lineAround(plot, x, 2 * half);
    const top = below + 8 + offGrid(plot, below + 8, below + 10 + height, 1);
    const box = { left: x - half, right: x + half, top, bottom: top + height };
    const isInside = box.left >= left && box.right <= width && box.bottom <= bottom;
    const isFree = isInside && !taken.some((other) => meet(box, other));
    return isFree ? [{ lines, x, y: top + 14, steepness: below - above, distance: top - below }] : [];
  });
}

/** The stretches of years that follow one another: the line has a gap where a year is missing. */
function runs(series: readonly Point[]): Point[][] {
  const stretches: Point[][] = [];
  let previous: number | undefined;
  for (const point of series) {
    const current = stretches.at(-1);
    if (current && previous === point.year - 1) current.push(point);
    else stretches.push([point]);
    previous = point.year;
  }
  return stretches;
}

/** The middle of a period, in years. */
function decimalYear(period: string): number {
  const { start, end } = periodSpan(period);
  const year = start.getUTCFullYear();
  const from = Date.UTC(year, 0);
  return year + ((start.getTime() + end.getTime()) / 2 - from) / (Date.UTC(year + 1, 0) - from);
}

function addCircle(parent: Parent, cx: number, cy: number, radius: number) {
  return parent.append('circle').attr('cx', round(cx)).attr('cy', round(cy)).attr('r', radius);
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
