/**
 * What each side did and when: two lanes, Russia's and Tajikistan's, with what belongs to both or neither between them.
 * The years before are drawn small and the weeks of the case large, day by day. On a phone time runs down.
 */
import { scaleUtc, select, utcFormat, utcMonday, utcYear } from 'd3';
import type { Row } from '../tables/codebook.ts';
import { formatPeriod, periodSpan } from '../tables/period.ts';
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
  round,
  segment,
  setHeight,
  sideClass,
  textWidth,
  wrapText,
} from './drawing.ts';
import { type Flag, type FlagShape, flagSpan, placeFlags } from './flags.ts';
import { spread } from './spread.ts';

export type TimelineEvent = Row<'events'> & { readonly anchor?: string };

export interface TimelineRows {
  /** Rows of events.csv, each with the anchor of the words that date it where there is one to lead to. */
  readonly events: readonly TimelineEvent[];
  /** What speaks against reading one act as the answer to another, in a sentence: it stands between the lanes. */
  readonly denial: string;
  /** The first and the last day of what is drawn large, as ISO dates. */
  readonly focus: readonly [string, string];
  /** The first year drawn, as an ISO year. Earlier events are left out. */
  readonly from: string;
}

type Lane = 'russia' | 'tajikistan' | 'other';

interface Moment {
  readonly start: Date;
  readonly end: Date;
  /** The middle of the time in which it happened. */
  readonly middle: Date;
  readonly exact: boolean;
  readonly lane: Lane;
  readonly planned: boolean;
  readonly date: string;
  readonly text: string;
  readonly tip: string;
  /** Where the words that date it are. */
  readonly anchors: readonly string[];
}

interface Period {
  readonly start: Date;
  readonly end: Date;
}

const TITLES: Readonly<Record<Lane, string>> = { russia: 'Russia', tajikistan: 'Tajikistan', other: '' };
const LANES = ['russia', 'other', 'tajikistan'] as const;
const RADIUS = 5.5;
const dayAndMonth = utcFormat('%-d %B');
const dayAndMonthShort = utcFormat('%-d %b');
const monthName = utcFormat('%B %Y');

/**
 * Draws the timeline. Without events from the first year on it says “No data”.
 *
 * @param document the document to make elements in
 * @param rows rows of events.csv, and what of them is drawn large; dates are ISO
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { timeline, type TimelineRows, WIDE } from 'price-of-a-pilot/charts';
 * import { readTable } from 'price-of-a-pilot/tables';
 *
 * const { document } = parseHTML('<html></html>');
 * const denial = 'The Kremlin denied a connection.';
 * const options = {
 *   width: WIDE,
 *   id: 'timeline',
 *   title: 'Jailed on 8 November, free on 22 November',
 *   description: 'Two lanes, one for each side.',
 * };
 * const rows: TimelineRows = { events: readTable('events'), denial, focus: ['2011-11-08', '2011-12-28'], from: '2008' };
 * const svg = timeline(document, rows, options);
 * svg.querySelector('title')?.textContent; // → 'Jailed on 8 November, free on 22 November'
 * ```
 */
export function timeline(document: Document, rows: TimelineRows, options: DrawOptions): SVGSVGElement {
  const first = periodSpan(rows.from).start;
  const focus: Period = { start: periodSpan(rows.focus[0]).start, end: periodSpan(rows.focus[1]).end };
  const moments = rows.events
    .filter((event) => periodSpan(event.date).end > first)
    .map(toMoment)
    .sort((a, b) => +a.start - +b.start || +b.end - +a.end);
  if (moments.length === 0) return noData(document, options);
  const svg = createSvg(document, options.width, 0, options);
  const root = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const draw = isNarrow(options.width) ? drawDown : drawAcross;
  const whole: Period = { start: first, end: new Date(Math.max(+focus.end, ...moments.map((m) => +m.end))) };
  setHeight(svg, options.width, draw(root, moments, { whole, focus, denial: rows.denial, width: options.width }));
  return svg;
}

function toMoment(event: TimelineEvent): Moment {
  const { start, end } = periodSpan(event.date);
  const planned = event.status === 'planned';
  const text = event.event.charAt(0).toUpperCase() + event.event.slice(1) + (planned ? ' (planned)' : '');
  const date = formatPeriod(event.date);
  return {
    start,
    end,
    middle: new Date((+start + +end) / 2),
    exact: event.precision === 'day',
    lane: sideClass(event.side),
    planned,
    date,
    text,
    tip: `${date}, ${event.side}: ${text}`,
    anchors: event.anchor === undefined ? [] : [event.anchor],
  };
}

interface Plan {
  readonly whole: Period;
  readonly focus: Period;
  readonly denial: string;
  readonly width: number;
}

const inside = (moment: Moment, period: Period): boolean => moment.end > period.start && moment.start < period.end;
const lastDay = (period: Period): Date => new Date(+period.end - 1);
const focusTitle = ({ focus }: Plan): string =>
  `${dayAndMonth(focus.start)} to ${dayAndMonth(lastDay(focus))} ${lastDay(focus).getUTCFullYear()}, day by day`;

/** What a label says of its date. In the weeks drawn large the year goes without saying. */
const dateText = (moment: Moment, large: boolean): string =>
  large && moment.exact ? dayAndMonth(moment.start) : moment.date;

// ---------------------------------------------------------------- across

const GUTTER = 104;

function drawAcross(root: Parent, moments: readonly Moment[], plan: Plan): number {
  const { whole, focus, width } = plan;
  const years = `${whole.start.getUTCFullYear()} to ${monthName(lastDay(whole))}`;
  const parts = [
    { text: years, style: 'head' },
    { text: 'The shaded weeks are drawn large below.', style: 'note' },
  ] as const;
  addParts(root, parts, { x: 0, y: 15 });
  let y = 15 + lineHeight('head');
  y = drawPanel(root, moments, { ...plan, period: whole, large: false, top: y, widths: [150, 220, 300, 480] });
  y += 34;
  root
    .append('path')
    .attr('class', 'grid')
    .attr('d', segment(0, y - 24, width, y - 24));
  y = addText(root, focusTitle(plan), { style: 'head', x: 0, y: y + 2 });
  const large = moments.filter((m) => inside(m, focus));
  return drawPanel(root, large, { ...plan, period: focus, large: true, top: y, widths: [110, 150, 210] });
}

interface Panel extends Plan {
  readonly period: Period;
  readonly large: boolean;
  readonly top: number;
  /** The widths to which labels may be broken. */
  readonly widths: readonly number[];
}

function drawPanel(root: Parent, moments: readonly Moment[], panel: Panel): number {
  const { period, focus, large, width, top } = panel;
  const x = scaleUtc()
    .domain([period.start, period.end])
    .range([GUTTER + RADIUS, width - RADIUS]);
  // In the strip of years, the weeks drawn large have dots but no labels.
  const labelled = moments.filter((m) => large || !inside(m, focus));
  const flags = new Map(
    LANES.map((lane) => [
      lane,
      flagsOf(
        labelled.filter((m) => m.lane === lane),
        x,
        panel,
      ),
    ]),
  );
  const heightOf = (lane: Lane) => Math.max(0, ...(flags.get(lane) ?? []).map(({ flag }) => flag.rise + flag.height));
  const others = (flags.get('other') ?? []).map(({ flag }) => flagSpan(flag).left);
  const denial = large ? denialLines(panel.denial, Math.min(width, ...others) - GUTTER - 24) : [];
  const denialHeight = denial.length * lineHeight('label');
  const russia = top + heightOf('russia') + 2;
  const middle = russia + Math.max(22, heightOf('other') + 18, denialHeight + 34);
  const tajikistan = middle + 32;
  const lines: Readonly<Record<Lane, number>> = { russia, other: middle, tajikistan };
  const bottom = tajikistan + Math.max(RADIUS * 2, heightOf('tajikistan'));

  if (!large) drawWindow(root, x(focus.start), x(focus.end), [russia, tajikistan]);
  for (const lane of LANES) {
    root
      .append('path')
      .attr('class', lane === 'other' ? 'rule' : `thick line stroke-${lane}`)
      .attr('d', segment(GUTTER, lines[lane], width, lines[lane]));
    if (lane !== 'other') {
      addText(root, TITLES[lane], { style: 'head', x: 0, y: lines[lane] + 5, classes: `text-${lane}` });
    }
  }
  drawTicks(root, x, middle, panel);
  if (denial.length > 0) {
    drawDenial(root, denial, GUTTER + 2, middle - 16 - denialHeight);
  }
  const placed = new Map(LANES.flatMap((lane) => flags.get(lane) ?? []).map(({ moment, flag }) => [moment, flag]));
  for (const moment of moments) drawMoment(root, moment, placed.get(moment), x, lines[moment.lane], panel);
  return bottom;
}

function denialLines(denial: string, room: number): string[] {
  return balanceText(denial, Math.max(room, 200), 'label');
}

/** The denial, with a bar at its left that sets it apart from what happened. Returns where it ends. */
function drawDenial(root: Parent, lines: readonly string[], x: number, top: number): number {
  const bottom = top + lines.length * lineHeight('label');
  root
    .append('path')
    .attr('class', 'thick line stroke-ink')
    .attr('d', segment(x, top, x, bottom));
  addText(root, lines, { style: 'label', x: x + 12, y: top + 13 });
  return bottom;
}

/** Shades the weeks that are drawn large, about each side's line: between the two there are labels. */
function drawWindow(root: Parent, from: number, to: number, lines: readonly number[]): void {
  for (const line of lines) {
    root
      .append('rect')
      .attr('class', 'band')
      .attr('x', round(from - RADIUS))
      .attr('y', round(line - 14))
      .attr('width', round(to - from + RADIUS))
      .attr('height', 28);
  }
}

function drawTicks(root: Parent, x: ReturnType<typeof scaleUtc<number>>, y: number, { period, large }: Panel): void {
  const ticks = large
    ? [period.start, ...utcMonday.range(period.start, period.end, 1)]
    : utcYear.range(period.start, period.end);
  let free = 0;
  for (const tick of ticks) {
    root
      .append('path')
      .attr('class', 'rule')
      .attr('d', segment(x(tick), y, x(tick), y + 5));
    const text = large ? dayAndMonthShort(tick) : utcFormat('%Y')(tick);
    const left = x(tick);
    if (left < free || left + textWidth(text, 'axis') > x(period.end) + RADIUS) continue;
    addText(root, text, { style: 'axis', x: left, y: y + 18 });
    free = left + textWidth(text, 'axis') + 12;
  }
}

function flagsOf(moments: readonly Moment[], x: (date: Date) => number, panel: Panel) {
  const stemOf = (m: Moment) => x(middleWithin(m, panel.period));
  const ordered = [...moments].sort((a, b) => stemOf(a) - stemOf(b));
  const flags = placeFlags(
    ordered.map((moment) => ({
      x: stemOf(moment),
      shapes: (room: number) =>
        panel.widths.map((width) => shapeOf(moment, Math.min(width, Math.max(room, 90)), panel.large)),
    })),
    { left: GUTTER, right: panel.width, base: 16 },
  );
  return ordered.flatMap((moment, i) => {
    const flag = flags[i];
    return flag ? [{ moment, flag }] : [];
  });
}

function shapeOf(moment: Moment, room: number, large: boolean): FlagShape {
  const lines = balanceText(moment.text, room, 'note');
  const date = dateText(moment, large);
  const width = Math.max(textWidth(date, 'value'), ...lines.map((line) => textWidth(line, 'note')));
  return { width, height: lineHeight('value') + lines.length * lineHeight('note'), lines };
}

/** The middle of the part of a moment that lies in a period. */
function middleWithin(moment: Moment, period: Period): Date {
  const start = Math.max(+moment.start, +period.start);
  const end = Math.min(+moment.end, +period.end);
  return new Date((start + end) / 2);
}

function drawMoment(
  root: Parent,
  moment: Moment,
  flag: Flag | undefined,
  x: (date: Date) => number,
  line: number,
  { period, large }: Panel,
): void {
  // In the strip of years, what is drawn large below is a dot without a label, and no mark of its own.
  const mark: Parent = flag ? addMark(root, moment.tip, moment.anchors) : root.append('g');
  const at = x(middleWithin(moment, period));
  const from = x(new Date(Math.max(+moment.start, +period.start)));
  const to = x(new Date(Math.min(+moment.end, +period.end)));
  const up = moment.lane !== 'tajikistan';
  if (flag) {
    const span = flagSpan(flag);
    const end = up ? line - flag.rise - flag.height + 3 : line + flag.rise + flag.height - 3;
    mark
      .append('path')
      .attr('class', moment.exact ? 'rule' : 'rule dashed')
      .attr('d', segment(at, line, at, end));
    const top = up ? line - flag.rise - flag.height : line + flag.rise;
    addLabel(mark, moment, flag.lines, large, {
      x: flag.side === 'right' ? span.left : span.right,
      y: top + 13,
      anchor: flag.side === 'right' ? 'start' : 'end',
    });
    const all = up ? [top, line + 12] : [line - 12, top + flag.height];
    addHitArea(mark, span.left, all[0] ?? 0, span.right - span.left, (all[1] ?? 0) - (all[0] ?? 0));
  }
  drawWhen(mark, moment, { x: from, y: line - RADIUS, width: to - from, height: 2 * RADIUS }, { x: at, y: line });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot for a day; for a month or a year, which is all that is known, a soft bar as long. What was only planned is hollow. */
function drawWhen(mark: Parent, moment: Moment, box: Box, centre: { x: number; y: number }): void {
  if (moment.exact) {
    mark
      .append('circle')
      .attr('class', moment.planned ? `hollow thick stroke-${moment.lane}` : `fill-${moment.lane} stroke-paper`)
      .attr('cx', round(centre.x))
      .attr('cy', round(centre.y))
      .attr('r', RADIUS);
    return;
  }
  // A backing of paper: the lane's line must not show through a bar that is soft.
  const classes = moment.planned
    ? [`hollow thick stroke-${moment.lane}`]
    : ['fill-paper', `soft fill-${moment.lane} stroke-${moment.lane}`];
  for (const name of classes) {
    mark
      .append('rect')
      .attr('class', name)
      .attr('x', round(box.x))
      .attr('y', round(box.y))
      .attr('width', round(Math.max(box.width, 4)))
      .attr('height', round(Math.max(box.height, 4)))
      .attr('rx', 3);
  }
}

function addLabel(
  mark: Parent,
  moment: Moment,
  lines: readonly string[],
  large: boolean,
  place: { x: number; y: number; anchor: 'start' | 'end' },
): void {
  addText(mark, dateText(moment, large), { ...place, style: 'value', classes: `text-${moment.lane}` });
  addText(mark, lines, { ...place, style: 'note', y: place.y + lineHeight('note'), classes: 'text-ink' });
}

// ---------------------------------------------------------------- down

/** Half the width of the strip in the middle in which time runs down. */
const HALF_STRIP = 24;
const LANE_OFFSET: Readonly<Record<Lane, number>> = { russia: -10, other: 0, tajikistan: 10 };
const DAY = 7.5;
const SPACE = 12;

interface Placed {
  readonly moment: Moment;
  readonly lines: readonly string[];
  readonly height: number;
  readonly left: boolean;
}

function drawDown(root: Parent, moments: readonly Moment[], plan: Plan): number {
  const { focus, whole, width } = plan;
  const centre = width / 2;
  addText(root, TITLES.russia, { style: 'head', x: centre - HALF_STRIP, y: 15, anchor: 'end', classes: 'text-russia' });
  addText(root, TITLES.tajikistan, { style: 'head', x: centre + HALF_STRIP, y: 15, classes: 'text-tajikistan' });
  const before = moments.filter((m) => !inside(m, focus) && m.middle < focus.start);
  const after = moments.filter((m) => !inside(m, focus) && m.middle >= focus.start);
  let y = drawHeading(root, `From ${whole.start.getUTCFullYear()}, in order`, 48, width);
  y = drawList(root, before, y, centre);
  y = drawHeading(root, focusTitle(plan), y + 26, width);
  y = drawDenial(root, denialLines(plan.denial, width - 14), 2, y - 8);
  y = drawDays(
    root,
    moments.filter((m) => inside(m, focus)),
    y + 16,
    centre,
    plan,
  );
  if (after.length === 0) return y;
  y = drawHeading(root, 'After', y + 26, width);
  return drawList(root, after, y, centre);
}

function drawHeading(root: Parent, text: string, y: number, width: number): number {
  root
    .append('path')
    .attr('class', 'grid')
    .attr('d', segment(0, y - 20, width, y - 20));
  return addText(root, wrapText(text, width, 'head'), { style: 'head', x: 0, y });
}

function labelFor(moment: Moment, left: boolean, centre: number): Placed {
  const lines = balanceText(moment.text, centre - HALF_STRIP, 'note');
  const height = lineHeight('value') + lines.length * lineHeight('note');
  return { moment, lines, height, left };
}

function drawSpine(root: Parent, centre: number, top: number, bottom: number): void {
  for (const lane of LANES) {
    const x = centre + LANE_OFFSET[lane];
    if (lane === 'other') continue;
    root
      .append('path')
      .attr('class', `thick line stroke-${lane}`)
      .attr('d', segment(x, top, x, bottom));
  }
}

/** Moments in their order, each as high as its label needs: the time between them isn't to scale. */
function drawList(root: Parent, moments: readonly Moment[], top: number, centre: number): number {
  const free = { left: top, right: top };
  let last = top - 24;
  const places = moments.map((moment) => {
    const toLeft = moment.lane === 'russia' || (moment.lane === 'other' && free.left <= free.right);
    const side = toLeft ? 'left' : 'right';
    const label = labelFor(moment, side === 'left', centre);
    const y = Math.max(free[side], last + 24);
    free[side] = y + label.height + SPACE;
    last = y;
    return { label, y };
  });
  const bottom = Math.max(free.left, free.right) - SPACE;
  drawSpine(root, centre, top, bottom);
  for (const { label, y } of places) {
    const dot = y + 8;
    drawColumnLabel(root, label, y, dot, centre, false, { from: dot - RADIUS, to: dot + RADIUS });
  }
  return bottom;
}

/** The weeks drawn large: a dot where its day is, its label as near as the other labels allow. */
function drawDays(root: Parent, moments: readonly Moment[], top: number, centre: number, { focus }: Plan): number {
  const days = (+focus.end - +focus.start) / 86_400_000;
  const bottom = top + days * DAY;
  const y = scaleUtc().domain([focus.start, focus.end]).range([top, bottom]);
  const at = (moment: Moment) => y(middleWithin(moment, focus));
  drawSpine(root, centre, top, bottom);
  const nearest = (moment: Moment, lane: Lane) =>
    Math.min(...moments.filter((m) => m.lane === lane).map((m) => Math.abs(at(m) - at(moment))));
  const labels = moments.map((moment) => {
    // What belongs to neither side has its label in the column that has more room there.
    const toLeft = moment.lane === 'other' && nearest(moment, 'russia') > nearest(moment, 'tajikistan');
    return labelFor(moment, moment.lane === 'russia' || toLeft, centre);
  });
  const tops = new Map<Placed, number>();
  for (const left of [true, false]) {
    const column = labels.filter((label) => label.left === left).sort((a, b) => at(a.moment) - at(b.moment));
    const wishes = column.map(({ moment, height }) => ({ wanted: at(moment) - 8, size: height + SPACE }));
    spread(wishes, top, Number.POSITIVE_INFINITY).forEach((start, i) => {
      const label = column[i];
      if (label) tops.set(label, start);
    });
  }
  const isClear = (left: boolean) => (week: Date) =>
    labels.every((label) => {
      const start = tops.get(label) ?? top;
      return label.left !== left || y(week) + 8 < start || y(week) - 8 > start + label.height;
    });
  drawWeeks(root, utcMonday.range(focus.start, focus.end), y, centre, isClear);
  for (const label of labels) {
    const from = y(new Date(Math.max(+label.moment.start, +focus.start)));
    const to = y(new Date(Math.min(+label.moment.end, +focus.end)));
    drawColumnLabel(root, label, tops.get(label) ?? top, at(label.moment), centre, true, { from, to });
  }
  return Math.max(bottom, ...labels.map((label) => (tops.get(label) ?? top) + label.height));
}

/** A tick for each Monday, with its date where the labels leave room: all in one column, the one that has more of it. */
function drawWeeks(
  root: Parent,
  weeks: readonly Date[],
  y: (date: Date) => number,
  centre: number,
  isClear: (left: boolean) => (week: Date) => boolean,
): void {
  const [left, right] = [weeks.filter(isClear(true)), weeks.filter(isClear(false))];
  const toLeft = left.length > right.length;
  const dated = new Set(toLeft ? left : right);
  for (const week of weeks) {
    root
      .append('path')
      .attr('class', 'rule')
      .attr('d', segment(centre - 4, y(week), centre + 4, y(week)));
    if (!dated.has(week)) continue;
    const x = centre + (toLeft ? -HALF_STRIP : HALF_STRIP);
    addText(root, dayAndMonthShort(week), { style: 'axis', x, y: y(week) + 4.5, anchor: toLeft ? 'end' : 'start' });
  }
}

function drawColumnLabel(
  root: Parent,
  { moment, lines, height, left }: Placed,
  top: number,
  dot: number,
  centre: number,
  large: boolean,
  extent: { from: number; to: number },
): void {
  const mark = addMark(root, moment.tip, moment.anchors);
  const lane = centre + LANE_OFFSET[moment.lane];
  const edge = centre + (left ? -HALF_STRIP : HALF_STRIP);
  mark
    .append('path')
    .attr('class', 'empty rule')
    .attr('d', segment(lane, dot, edge + (left ? 2 : -2), top + 8));
  addLabel(mark, moment, lines, large, { x: edge, y: top + 13, anchor: left ? 'end' : 'start' });
  addHitArea(mark, left ? 0 : edge, top, centre - HALF_STRIP, height);
  const box = { x: lane - RADIUS, y: extent.from, width: 2 * RADIUS, height: extent.to - extent.from };
  drawWhen(mark, moment, box, { x: lane, y: dot });
}
