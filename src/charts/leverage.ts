import { select, ticks } from 'd3';
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

/** A number that a source states. */
export interface Stated {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly figure_id: string;
}

/** What a reader asks: how many of the migrants have to leave, as a share of them or as people. */
export type WhatIf = { readonly percent: number } | { readonly people: number };

export interface LeverageRows {
  /** Remittances received, in percent of GDP. */
  readonly share_of_gdp: Stated;
  /** The migrants that are registered: the lower of the two counts of those who send. */
  readonly registered: Stated;
  /** The migrants as estimated: the higher of the two counts. */
  readonly estimated: Stated;
  /** The migrants that were detained. */
  readonly detained: Stated;
  /** The what-ifs to mark and label; two or three that lie apart, or the one that the reader chose. */
  readonly steps: readonly WhatIf[];
}

/** The span of people and of remittances at risk (in percent of GDP) that a what-if comes to, over the two counts. */
export interface AtRisk {
  readonly people: readonly [number, number];
  readonly risk: readonly [number, number];
}

/**
 * What a what-if puts at risk before any knock-on effect, where each migrant sends the same. A share of the migrants gives a
 * span of people; a number of people gives a span of remittances. Nobody can leave twice: a share is at most all.
 *
 * @param whatIf a share of the migrants in percent, or a number of people
 * @returns the least and the most of each
 * @example
 * ```ts
 * import { atRisk } from 'price-of-a-pilot/charts';
 *
 * const said = { qualifier: 'approximate', figure_id: 'mine' } as const;
 * const rows = {
 *   share_of_gdp: { ...said, value: 40 },
 *   registered: { ...said, value: 700_000 },
 *   estimated: { ...said, value: 1_000_000 },
 *   detained: { ...said, value: 297 },
 *   steps: [],
 * };
 * atRisk({ percent: 10 }, rows); // → { people: [70_000, 100_000], risk: [4, 4] }
 * ```
 */
export function atRisk(whatIf: WhatIf, { share_of_gdp, registered, estimated }: LeverageRows): AtRisk {
  const all = share_of_gdp.value;
  if ('percent' in whatIf) {
    const share = Math.min(Math.max(whatIf.percent / 100, 0), 1);
    return { people: [share * registered.value, share * estimated.value], risk: [share * all, share * all] };
  }
  const people = Math.min(Math.max(whatIf.people, 0), estimated.value);
  return {
    people: [people, people],
    risk: [(people / estimated.value) * all, Math.min(people / registered.value, 1) * all],
  };
}

const PEOPLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** What the parts of the drawing share. */
interface Plot {
  readonly root: Parent;
  readonly rows: LeverageRows;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** People to pixels. */
  readonly x: (people: number) => number;
  /** Percent of GDP to pixels. */
  readonly y: (risk: number) => number;
  /** Where the edge of the wedge over a count lies at a height. */
  readonly edge: (py: number, count: number) => number;
  /** What every remittance at risk inherits from the share that it is a part of: “about ”, or nothing. */
  readonly hedge: string;
}

/**
 * The remittances at risk, in percent of GDP, if migrants had to leave: a wedge between the two counts of those who send. Its
 * edge over an estimate is dashed, and its top, where all have left, fades where the share itself is not exact.
 *
 * @param document the document to make elements in
 * @param rows a share in percent of GDP and three counts of people; `estimated` is not below `registered`
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { leverage, WIDE } from 'price-of-a-pilot/charts';
 *
 * const { document } = parseHTML('<html></html>');
 * const said = { qualifier: 'approximate', figure_id: 'mine' } as const;
 * const rows = {
 *   share_of_gdp: { ...said, value: 40 },
 *   registered: { ...said, value: 700_000 },
 *   estimated: { ...said, value: 1_000_000 },
 *   detained: { ...said, value: 297 },
 *   steps: [{ percent: 10 }],
 * };
 * const options = {
 *   width: WIDE,
 *   id: 'leverage',
 *   title: 'What if they had to leave?',
 *   description: 'A wedge between two counts.',
 * };
 * const svg = leverage(document, rows, options);
 * svg.querySelector('title')?.textContent; // → 'What if they had to leave?'
 * ```
 */
export function leverage(document: Document, rows: LeverageRows, options: DrawOptions): SVGSVGElement {
  const { share_of_gdp, registered, estimated } = rows;
  const all = share_of_gdp.value;
  if (!(all > 0 && registered.value > 0 && estimated.value >= registered.value)) return noData(document, options);

  const { width, id } = options;
  const height = isNarrow(width) ? 470 : 450;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const top = 52;
  const bottom = height - 90;
  const left = textWidth('40', 'axis') + 12;
  const x = (people: number) => left + (people / estimated.value) * (width - left);
  const plot: Plot = {
    root,
    rows,
    width,
    left,
    top,
    bottom,
    x,
    y: (risk) => bottom - (risk / all) * (bottom - top),
    edge: (py, count) => x(((bottom - py) / (bottom - top)) * count),
    hedge: share_of_gdp.qualifier === 'exact' ? '' : 'about ',
  };
  const levels = ticks(0, all, 4);

  addText(root, 'Remittances at risk, in percent of GDP', { style: 'note', x: 0, y: 13 });
  root
    .append('path')
    .attr('class', 'grid')
    .attr(
      'd',
      levels
        .slice(1)
        .map((level) => gridline(plot, level))
        .join(''),
    );
  drawWedge(plot, `${id}-soft`);
  drawAxes(plot, levels);
  nameEdges(plot);
  drawDetained(plot);
  for (const step of rows.steps) drawStep(plot, step);
  addText(root, 'Assumes that each migrant sends the same', { style: 'note', x: 0, y: height - 5 });
  return svg;
}

const gridline = ({ left, width, y }: Plot, level: number): string => `M${round(left)},${round(y(level))}H${width}`;

function drawAxes(plot: Plot, levels: readonly number[]): void {
  const { root, rows, width, left, bottom, x, y } = plot;
  root.append('path').attr('class', 'rule').attr('d', gridline(plot, 0));
  for (const level of levels) {
    addText(root, String(level), { style: 'axis', x: left - 7, y: y(level) + 4.5, anchor: 'end' });
  }
  for (const people of ticks(0, rows.estimated.value, isNarrow(width) ? 2 : 4).slice(1)) {
    const anchor = x(people) > width - 40 ? 'end' : 'middle';
    addText(root, PEOPLE.format(people), { style: 'axis', x: x(people), y: bottom + 19, anchor });
  }
  addText(root, 'people who had to leave', { style: 'note', x: width, y: bottom + 37, anchor: 'end' });
}

function drawWedge({ root, rows, width, top, x, y }: Plot, id: string): void {
  const { share_of_gdp, registered, estimated } = rows;
  const origin = [x(0), y(0)] as const;
  const corner = ({ value }: Stated) => [x(value), y(share_of_gdp.value)] as const;
  if (share_of_gdp.qualifier !== 'exact') {
    addFade(root, id);
    root
      .append('path')
      .attr('fill', `url(#${id})`)
      .attr('d', `M${round(x(registered.value))},${top}l5,-10H${width}v10Z`);
  }
  root
    .append('path')
    .attr('class', 'fill-tajikistan soft')
    .attr('d', `${polyline([origin, corner(registered), corner(estimated)])}Z`);
  for (const count of [registered, estimated]) {
    root
      .append('path')
      .attr('class', `line stroke-tajikistan${count.qualifier === 'exact' ? '' : ' dashed'}`)
      .attr('d', polyline([origin, corner(count)]));
  }
}

/** The fill above the wedge: it fades out, because nobody said where “about” ends. */
function addFade(root: Parent, id: string): void {
  const gradient = root.append('defs').append('linearGradient').attr('id', id).attr('x2', 0).attr('y2', 1);
  gradient.append('stop').attr('class', 'stop-tajikistan').attr('stop-opacity', 0);
  gradient.append('stop').attr('class', 'stop-tajikistan').attr('offset', 1).attr('stop-opacity', 0.22);
}

/** Says at its upper end what each edge of the wedge stands for. */
function nameEdges({ root, rows, width, top, x, edge, hedge }: Plot): void {
  const { share_of_gdp, registered, estimated } = rows;
  const add = ({ value, qualifier, figure_id }: Stated, name: string) => {
    const people = `${qualifier === 'exact' ? '' : 'about '}${PEOPLE.format(value)}`;
    const tip = `If all of ${people} (${name}) had to leave: ${hedge}${share_of_gdp.value} percent of GDP`;
    const mark = addMark(root, tip, [figure_id, share_of_gdp.figure_id]);
    addHitArea(mark, x(value) - 24, top, 24, 24);
    return { mark, people };
  };

  const lower = add(registered, 'registered');
  // Left of the wedge, clear of its edge.
  const baseline = top + 21;
  const next = baseline + lineHeight('note');
  const right = edge(next + 4, registered.value) - 12;
  addText(lower.mark, `all ${lower.people}`, { style: 'note', x: right, y: baseline, anchor: 'end' });
  addText(lower.mark, 'registered', { style: 'note', x: right, y: next, anchor: 'end' });

  const upper = add(estimated, 'estimated');
  addText(upper.mark, `all of ${upper.people} estimated`, { style: 'note', x: width, y: top - 14, anchor: 'end' });
}

function drawDetained({ root, rows, left, bottom, x, y, hedge }: Plot): void {
  const { detained, share_of_gdp } = rows;
  const { people, risk } = atRisk({ people: detained.value }, rows);
  const label = `${PEOPLE.format(detained.value)} detained`;
  const share = `${hedge}${span(risk)}% of GDP`;
  const mark = addMark(root, `${label}: ${share}`, [detained.figure_id, share_of_gdp.figure_id]);
  const cx = x(people[0]);
  const cy = y(risk[1]);
  mark
    .append('path')
    .attr('class', 'rule')
    .attr('d', `M${round(cx)},${bottom}v24`);
  addDot(mark, cx, cy, 'fill-russia', 4.5);
  const next = addText(mark, label, { style: 'value', x: left - 4, y: bottom + 38, classes: 'text-russia' });
  addText(mark, share, { style: 'note', x: left - 4, y: next });
  addHitArea(mark, cx, cy, 0, 0);
}

/** A what-if: a line across the wedge, level for a share of the migrants and upright for a number of people. */
function drawStep({ root, rows, x, y, ...plot }: Plot, whatIf: WhatIf): void {
  const { people, risk } = atRisk(whatIf, rows);
  const size = `${spanOfPeople(people)} people`;
  const share = `${plot.hedge}${span(risk)}% of GDP`;
  const [head, ...lines] = 'percent' in whatIf ? [`${whatIf.percent}% of migrants`, size, share] : [size, share];
  const mark = addMark(root, [head, ...lines].join(': '));
  const ends = [
    [x(people[0]), y(risk[0])],
    [x(people[1]), y(risk[1])],
  ] as const;
  mark.append('path').attr('class', 'line stroke-ink').attr('d', polyline(ends));
  for (const [cx, cy] of ends) addDot(mark, cx, cy, 'fill-ink', 3.5);
  const [[x0, y0], [x1, y1]] = ends;
  addHitArea(mark, x0, Math.min(y0, y1), x1 - x0, Math.abs(y1 - y0));

  // The label stands right of the wedge, lower down where there's no room beside the line.
  const widest = Math.max(textWidth(head, 'value'), ...lines.map((line) => textWidth(line, 'note')));
  const tall = lineHeight('value') + lines.length * lineHeight('note');
  const { width, left, top, bottom } = plot;
  const roomy = bottom - ((width - widest - 14 - left) / (width - left)) * (bottom - top);
  const labelTop = Math.min(Math.max((y0 + y1) / 2 - 12, roomy), bottom - tall - 4);
  const lx = Math.min(plot.edge(labelTop, rows.estimated.value) + 12, width - widest);
  const leader = mark.append('path').attr('class', 'rule');
  if (labelTop > y0 + 8) leader.attr('d', `M${round(x1)},${round(y0 + 6)}V${round(labelTop)}`);
  else if (lx > x1 + 16) leader.attr('d', `M${round(x1 + 6)},${round(y0)}H${round(lx - 5)}`);
  else leader.remove();
  const next = addText(mark, head, { style: 'value', x: lx, y: labelTop + 15, classes: 'halo' });
  addText(mark, lines, { style: 'note', x: lx, y: next, classes: 'halo' });
}

function addDot(mark: Parent, cx: number, cy: number, classes: string, radius: number): void {
  mark.append('circle').attr('class', classes).attr('cx', round(cx)).attr('cy', round(cy)).attr('r', radius);
}

/** A number to two significant digits, without trailing zeros. */
const brief = (value: number): string => String(Number(value.toPrecision(2)));

function span([low, high]: readonly [number, number]): string {
  return brief(low) === brief(high) ? brief(low) : `${brief(low)} to ${brief(high)}`;
}

function spanOfPeople([low, high]: readonly [number, number]): string {
  const [a, b] = [PEOPLE.format(low), PEOPLE.format(high)];
  return a === b ? a : `${a} to ${b}`;
}
