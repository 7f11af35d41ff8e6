/**
 * Draws an answer of the workbench: bars for categories, points along an axis for periods and numbers, with a line through
 * them where each stands for a group. Everything is labelled where it is.
 */
import { extent, format, max, scaleLinear, select, ticks, utcYear } from 'd3';
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
  segment,
  setHeight,
  textWidth,
  wrapText,
} from '../charts/drawing.ts';
import type { ColumnType } from '../tables/codebook.ts';
import { formatPeriod, periodSpan } from '../tables/period.ts';

/** One number to draw. */
export interface Datum {
  /** Its place: a category, a period or a number. */
  readonly at: string | number | null;
  /** Which of several it belongs to, where there are several. */
  readonly series: string | null;
  readonly value: number;
  /** The figures that it shows. */
  readonly figures?: readonly string[];
}

export interface ChartData {
  readonly data: readonly Datum[];
  /** The type of the places: what kind of axis they need. */
  readonly type: ColumnType;
  /** What is measured, for the axis: “share, in percent of GDP”. */
  readonly measure: string;
  /** The same in a word behind each number, such as `people`; may be empty. */
  readonly unit: string;
  /** True where each datum stands for a group, of which there is one at each place: then a line may join them. */
  readonly grouped: boolean;
}

/** More categories than this no longer make a picture. */
const MOST_CATEGORIES = 40;
/** What stands for an empty cell. */
export const EMPTY = '(empty)';

/** The place of an answer without groups. */
export const ALL = 'All rows';

/** Draws an answer. */
export function workbenchChart(document: Document, chart: ChartData, options: DrawOptions): SVGSVGElement {
  if (chart.data.length === 0) return noData(document, options);
  return chart.type === 'period' || chart.type === 'integer' || chart.type === 'number'
    ? drawPoints(document, chart, options)
    : drawCategories(document, chart, options);
}

/** A number as labels have it: “1,234.5”, at most two decimals or three significant digits. */
export function formatValue(value: number): string {
  return value.toLocaleString(
    'en-GB',
    Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 },
  );
}

const SHORT = format('~s');

/** A number as an axis has it: “0.5”, “700k”, “1M”. */
function formatTick(value: number): string {
  return Math.abs(value) < 1000 ? formatValue(value) : SHORT(value);
}

/** Round values for the axis of a scale, whole ones where all values are whole. */
function ticksOf(scale: { ticks(count: number): number[] }, values: readonly number[], count: number): number[] {
  const round = scale.ticks(count);
  return values.every(Number.isInteger) ? round.filter(Number.isInteger) : round;
}

/** The sides keep their colours; everything else has none. */
function colourOf(name: string | null): 'russia' | 'tajikistan' | 'other' {
  if (name === 'Russia' || name === 'Russian Federation') return 'russia';
  return name === 'Tajikistan' ? 'tajikistan' : 'other';
}

const nameOf = (at: Datum['at'], type: ColumnType): string => {
  if (at === null) return EMPTY;
  if (type === 'period') return formatPeriod(String(at));
  return typeof at === 'number' ? String(at) : at === '' ? EMPTY : String(at);
};

function tipOf({ at, series, value }: Datum, { type, unit }: ChartData): string {
  const place = [...(series === null ? [] : [series]), ...(at === ALL ? [] : [nameOf(at, type)])].join(', ');
  return `${place === '' ? '' : `${place}: `}${formatValue(value)}${unit === '' ? '' : ` ${unit}`}`;
}

// Categories.

/** A line of the drawing: a category, or one of several within it. */
interface Line {
  readonly label: string;
  readonly colour: 'russia' | 'tajikistan' | 'other';
  readonly data: Datum[];
  /** The category, above the first of its lines. */
  readonly head?: string;
}

function linesOf({ data, type }: ChartData): Line[] {
  const lines = new Map<string, Line>();
  const heads = new Set<string>();
  for (const datum of data) {
    const category = nameOf(datum.at, type);
    const key = JSON.stringify([category, datum.series]);
    const line = lines.get(key);
    if (line) {
      line.data.push(datum);
    } else {
      const label = datum.series ?? category;
      const first = datum.series !== null && !heads.has(category);
      heads.add(category);
      const colour = colourOf(label) === 'other' ? colourOf(category) : colourOf(label);
      lines.set(key, { label, colour, data: [datum], ...(first ? { head: category } : {}) });
    }
  }
  return [...lines.values()];
}

const BAR = 16;

function drawCategories(document: Document, chart: ChartData, options: DrawOptions): SVGSVGElement {
  const { width } = options;
  const all = linesOf(chart);
  const lines = all.slice(0, MOST_CATEGORIES);
  const values = lines.flatMap((line) => line.data.map(({ value }) => value));
  const [low = 0, high = 0] = extent([0, ...values]);
  const narrow = isNarrow(width);
  const labelRoom = narrow ? 0 : Math.min(max(lines, ({ label }) => textWidth(label, 'label')) ?? 0, width * 0.36);
  // Half of an axis label stands out beyond the last dot.
  const valueRoom = chart.grouped ? (max(values, (value) => textWidth(formatValue(value), 'value')) ?? 0) + 8 : 22;
  const x = scaleLinear(
    [low, low === high ? 1 : high],
    [labelRoom + (narrow ? 0 : 12) + (low < 0 ? valueRoom : 0), width - valueRoom],
  );

  const svg = createSvg(document, width, 0, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  let y = addText(root, wrapText(chart.measure, width, 'note'), { style: 'note', x: 0, y: 13 }) + 4;
  const top = y - 8;
  const grid = root.append('path').attr('class', 'grid');
  const zero = root.append('path').attr('class', 'rule');
  for (const line of lines) {
    if (line.head !== undefined) {
      const gap = line === lines[0] ? 14 : 24;
      y = addText(root, wrapText(line.head, width, 'head'), { style: 'head', x: 0, y: y + gap, classes: 'halo' }) - 10;
    }
    y = drawLine(root, line, { chart, y, x, labelRoom, width });
  }
  // Labels above their bars would stand on a line at the left edge.
  if (!narrow || low < 0) zero.attr('d', segment(x(0), top, x(0), y));
  // Bars bear their numbers; dots need an axis.
  if (!chart.grouped) {
    const levels = ticksOf(x, values, narrow ? 3 : 6);
    grid.attr('d', levels.map((level) => segment(x(level), top, x(level), y)).join(''));
    for (const level of levels) {
      addText(root, formatTick(level), { style: 'axis', x: x(level), y: y + 17, anchor: 'middle' });
    }
    y += 22;
  }
  if (all.length > lines.length) {
    const rest = `and ${all.length - lines.length} more, in the table below`;
    y = addText(root, rest, { style: 'note', x: 0, y: y + 16 });
  }
  setHeight(svg, width, y + 4);
  return svg;
}

interface LinePlace {
  readonly chart: ChartData;
  readonly y: number;
  readonly x: (value: number) => number;
  /** The room beside the bars for their labels; none where these stand above. */
  readonly labelRoom: number;
  readonly width: number;
}

/** Draws a line of bars or dots with its label, and returns where the next begins. */
function drawLine(root: Parent, { label, colour, data }: Line, { chart, y, x, labelRoom, width }: LinePlace): number {
  const beside = labelRoom > 0;
  const words = wrapText(label, beside ? labelRoom : width, 'label');
  const text = addText(root, words, { style: 'label', x: 0, y: y + 15, ...(beside ? {} : { classes: 'halo' }) });
  const top = beside ? y + 3 : text - 10;
  for (const datum of data) {
    const mark = addMark(root, tipOf({ ...datum, series: null, at: label }, chart), datum.figures);
    if (chart.grouped) drawBar(mark, datum.value, x, top, colour);
    else drawDot(mark, x(datum.value), top + BAR / 2, colour);
  }
  return Math.max(beside ? text - 10 : 0, top + BAR) + 7;
}

function drawBar(mark: Parent, value: number, x: (value: number) => number, top: number, colour: string): void {
  const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  mark
    .append('rect')
    .attr('class', `fill-${colour}`)
    .attr('x', round(left))
    .attr('y', round(top))
    .attr('width', round(Math.max(right - left, 1)))
    .attr('height', BAR);
  const outer = value < 0 ? { x: left - 6, anchor: 'end' as const } : { x: right + 6 };
  addText(mark, formatValue(value), { style: 'value', y: top + BAR - 3, ...outer });
  addHitArea(mark, left, top, right - left, BAR);
}

function drawDot(mark: Parent, x: number, y: number, colour: string): void {
  mark
    .append('circle')
    .attr('class', `fill-${colour} stroke-paper thin`)
    .attr('cx', round(x))
    .attr('cy', round(y))
    .attr('r', 5.5);
  addHitArea(mark, x - 5.5, y - 5.5, 11, 11);
}

// Periods and numbers.

/** A datum with its place on the axis: from where to where it reaches, and its middle. */
interface Placed {
  readonly datum: Datum;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** A period in years, with a fraction: 2011-07-02 is 2011.5. */
function yearsOf(date: Date): number {
  const start = utcYear.floor(date);
  return (
    start.getUTCFullYear() + (date.getTime() - start.getTime()) / (utcYear.offset(start, 1).getTime() - start.getTime())
  );
}

function place(datum: Datum, type: ColumnType): Placed[] {
  if (datum.at === null) return [];
  if (type !== 'period') {
    const at = Number(datum.at);
    return [{ datum, from: at, to: at, middle: at }];
  }
  const { start, end } = periodSpan(String(datum.at));
  const [from, to] = [yearsOf(start), yearsOf(end)];
  return [{ datum, from, to, middle: (from + to) / 2 }];
}

const TOP = 44;

function drawPoints(document: Document, chart: ChartData, options: DrawOptions): SVGSVGElement {
  const { width } = options;
  const placed = chart.data.flatMap((datum) => place(datum, chart.type));
  const [first, last] = extent(placed.flatMap(({ from, to }) => [from, to]));
  if (first === undefined || last === undefined) return noData(document, options);
  const narrow = isNarrow(width);
  const height = narrow ? 330 : 390;
  const bottom = height - 28;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  addText(root, wrapText(chart.measure, width, 'note').slice(0, 2), { style: 'note', x: 0, y: 13 });

  const [low = 0, high = 0] = extent([0, ...chart.data.map(({ value }) => value)]);
  const y = scaleLinear([low, low === high ? 1 : high], [bottom, TOP]).nice(5);
  const levels = ticksOf(
    y,
    chart.data.map(({ value }) => value),
    5,
  );
  const left = (max(levels, (level) => textWidth(formatTick(level), 'axis')) ?? 0) + 10;
  const several = new Map<string | null, Placed[]>();
  for (const each of placed) several.set(each.datum.series, [...(several.get(each.datum.series) ?? []), each]);
  const longest = max([...several.keys()], (name) => textWidth(name ?? '', 'label')) ?? 0;
  const right = width - 12 - Math.min(longest, width * (narrow ? 0.34 : 0.25));
  const x = scaleLinear(first === last ? [first - 0.5, last + 0.5] : [first, last], [left + 8, right]);

  const grid = (level: number) => segment(left, y(level), right + 6, y(level));
  root
    .append('path')
    .attr('class', 'grid')
    .attr(
      'd',
      levels
        .filter((level) => level !== 0)
        .map(grid)
        .join(''),
    );
  root.append('path').attr('class', 'rule').attr('d', grid(0));
  for (const level of levels) {
    addText(root, formatTick(level), { style: 'axis', x: left - 7, y: y(level) + 4.5, anchor: 'end' });
  }
  drawPlaces(root, chart.type, { first, last, x, bottom, width, marks: placed });
  for (const [name, members] of several) drawSeries(root, chart, name, members, x, y);
  nameSeries(root, several, { x, y, width, bottom });
  return svg;
}

interface Axis {
  readonly first: number;
  readonly last: number;
  readonly x: (place: number) => number;
  readonly bottom: number;
  readonly width: number;
  readonly marks: readonly Placed[];
}

/** Labels the axis below: with round numbers, or with the periods themselves where there are few. */
function drawPlaces(root: Parent, type: ColumnType, { first, last, x, bottom, width, marks }: Axis): void {
  const whole = ticks(first, last, width < 480 ? 4 : 6).filter((tick) => type === 'number' || Number.isInteger(tick));
  const labels =
    type === 'period' && last - first < 3
      ? marks.map(({ datum, middle }) => ({ at: middle, text: nameOf(datum.at, type) }))
      : whole.map((tick) => ({
          // A year's label stands where its value does: in the middle of the year.
          at: type === 'period' && marks.every(({ datum }) => String(datum.at).length === 4) ? tick + 0.5 : tick,
          text: type === 'number' ? formatTick(tick) : String(tick),
        }));
  let free = 0;
  for (const { at, text } of labels.sort((a, b) => a.at - b.at)) {
    const half = textWidth(text, 'axis') / 2;
    const centre = Math.min(Math.max(x(at), half), width - half);
    if (at > last || centre - half < free) continue;
    free = centre + half + 10;
    addText(root, text, { style: 'axis', x: centre, y: bottom + 20, anchor: 'middle' });
  }
}

function drawSeries(
  root: Parent,
  chart: ChartData,
  name: string | null,
  members: readonly Placed[],
  x: (place: number) => number,
  y: (value: number) => number,
): void {
  const colour = colourOf(name);
  const ordered = [...members].sort((a, b) => a.middle - b.middle);
  // A line from a year to one of its days would say something that isn't there.
  const alike = new Set(members.map(({ datum }) => String(datum.at).length)).size === 1;
  const joined = chart.grouped && (chart.type !== 'period' || alike);
  if (joined && ordered.length > 1) {
    root
      .append('path')
      .attr('class', `line stroke-${colour}`)
      .attr('d', polyline(ordered.map(({ middle, datum }) => [x(middle), y(datum.value)])));
  }
  for (const { datum, from, to, middle } of ordered) {
    const mark = addMark(root, tipOf(datum, chart), datum.figures);
    const [cx, cy] = [x(middle), y(datum.value)];
    if (!joined && to > from) {
      mark
        .append('path')
        .attr('class', `line stroke-${colour}`)
        .attr('d', segment(x(from), cy, x(to), cy));
    }
    const small = joined && ordered.length > 12;
    mark
      .append('circle')
      .attr('class', `fill-${colour} stroke-paper thin`)
      .attr('cx', round(cx))
      .attr('cy', round(cy))
      .attr('r', small ? 3 : 5);
    addHitArea(mark, cx - 5, cy - 5, 10, 10);
  }
}

interface Labels {
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly bottom: number;
}

/** How far a label may stand from its point before it's better left to the tips, in pixels. */
const FAR = 40;

/** Writes each series' name at its last point, moved up or down until it has a place of its own. */
function nameSeries(
  root: Parent,
  several: ReadonlyMap<string | null, readonly Placed[]>,
  { x, y, width, bottom }: Labels,
): void {
  const taken: { left: number; right: number; y: number }[] = [];
  const ends = [...several].flatMap(([name, members]) => {
    const end = members.reduce((latest, each) => (each.middle > latest.middle ? each : latest));
    return name === null ? [] : [{ name, left: x(end.middle) + 9, y: y(end.datum.value) + 5, reach: members.length }];
  });
  // The longest lines come first: their names matter most.
  for (const end of ends.sort((a, b) => b.reach - a.reach || a.y - b.y)) {
    const text = cutTo(end.name, width - end.left);
    const right = end.left + textWidth(text, 'label');
    const isFree = (at: number) =>
      at <= bottom &&
      at >= TOP - 10 &&
      taken.every(
        (other) => other.left > right || other.right < end.left || Math.abs(other.y - at) >= lineHeight('label'),
      );
    const shifts = Array.from({ length: FAR }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2) * 2);
    const shift = shifts.find((each) => isFree(end.y + each));
    if (text === '' || shift === undefined) continue;
    taken.push({ left: end.left, right, y: end.y + shift });
    const colour = colourOf(end.name);
    addText(root, text, { style: 'label', x: end.left, y: end.y + shift, classes: `text-${colour} halo` });
  }
}

/** A text cut to the room it has. */
function cutTo(text: string, room: number): string {
  if (textWidth(text, 'label') <= room) return text;
  let cut = text;
  while (cut !== '' && textWidth(`${cut}…`, 'label') > room) cut = cut.slice(0, -1);
  return cut === '' ? '' : `${cut.trimEnd()}…`;
}
