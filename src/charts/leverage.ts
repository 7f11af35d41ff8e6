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

/**
 * The remittances at risk, in percent of GDP, if migrants had to leave: a wedge between the two counts of those who send. Its
 * edge over an estimate is dashed, and its top, where all have left, fades where the share itself is not exact.
 */
export function leverage(document: Document, rows: LeverageRows, options: DrawOptions): SVGSVGElement {
  const { share_of_gdp, registered, estimated, detained, steps } = rows;
  const all = share_of_gdp.value;
  if (!(all > 0 && registered.value > 0 && estimated.value >= registered.value)) return noData(document, options);

  const { width } = options;
  const narrow = isNarrow(width);
  const height = narrow ? 470 : 450;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const top = 52;
  const bottom = height - 90;
  const left = textWidth('40', 'axis') + 12;
  const x = (people: number) => left + (people / estimated.value) * (width - left);
  const y = (risk: number) => bottom - (risk / all) * (bottom - top);
  /** Where the edge of the wedge over this count lies at a height. */
  const edge = (py: number, count: number) => x(((bottom - py) / (bottom - top)) * count);
  const hedge = share_of_gdp.qualifier === 'exact' ? '' : 'about ';

  addText(root, 'Remittances at risk, in percent of GDP', { style: 'note', x: 0, y: 13 });
  const levels = ticks(0, all, 4);
  const gridline = (level: number) => `M${round(left)},${round(y(level))}H${width}`;
  root.append('path').attr('class', 'grid').attr('d', levels.slice(1).map(gridline).join(''));

  if (share_of_gdp.qualifier !== 'exact') {
    softTop(root, `${options.id}-soft`);
    root
      .append('path')
      .attr('fill', `url(#${options.id}-soft)`)
      .attr('d', `M${round(x(registered.value))},${top}l5,-10H${width}v10Z`);
  }
  const wedge = [
    [x(0), y(0)],
    [x(registered.value), y(all)],
    [x(estimated.value), y(all)],
  ] as const;
  const [origin, nearTop, farTop] = wedge;
  root
    .append('path')
    .attr('class', 'fill-tajikistan soft')
    .attr('d', `${polyline(wedge)}Z`);
  for (const [corner, { qualifier }] of [
    [nearTop, registered],
    [farTop, estimated],
  ] as const) {
    root
      .append('path')
      .attr('class', `line stroke-tajikistan${qualifier === 'exact' ? '' : ' dashed'}`)
      .attr('d', polyline([origin, corner]));
  }
  root.append('path').attr('class', 'rule').attr('d', gridline(0));
  for (const level of levels) {
    addText(root, String(level), { style: 'axis', x: left - 7, y: y(level) + 4.5, anchor: 'end' });
  }
  const columns = ticks(0, estimated.value, narrow ? 2 : 4);
  for (const people of columns.slice(1)) {
    const anchor = x(people) > width - 40 ? 'end' : 'middle';
    addText(root, PEOPLE.format(people), { style: 'axis', x: x(people), y: bottom + 19, anchor });
  }
  addText(root, 'people who had to leave', { style: 'note', x: width, y: bottom + 37, anchor: 'end' });
  addText(root, 'Assumes that each migrant sends the same', { style: 'note', x: 0, y: height - 5 });

  for (const [{ value, qualifier, figure_id }, name] of [
    [registered, 'registered'],
    [estimated, 'estimated'],
  ] as const) {
    const people = `${qualifier === 'exact' ? '' : 'about '}${PEOPLE.format(value)}`;
    const mark = addMark(root, `If all of ${people} (${name}) had to leave: ${hedge}${all} percent of GDP`, [
      figure_id,
      share_of_gdp.figure_id,
    ]);
    if (name === 'estimated') {
      addText(mark, `all of ${people} estimated`, { style: 'note', x: width, y: top - 14, anchor: 'end' });
    } else {
      // Left of the wedge, clear of its edge.
      const baseline = top + 21;
      const right = edge(baseline + lineHeight('note') + 4, value) - 12;
      addText(mark, `all ${people}`, { style: 'note', x: right, y: baseline, anchor: 'end' });
      addText(mark, 'registered', { style: 'note', x: right, y: baseline + lineHeight('note'), anchor: 'end' });
    }
    addHitArea(mark, x(value) - 24, top, 24, 24);
  }

  drawDetained();
  for (const step of steps) drawStep(step);
  return svg;

  function drawDetained(): void {
    const { people, risk } = atRisk({ people: detained.value }, rows);
    const label = `${PEOPLE.format(detained.value)} detained`;
    const share = `${hedge}${span(risk)}% of GDP`;
    const mark = addMark(root, `${label}: ${share}`, [detained.figure_id, share_of_gdp.figure_id]);
    const cx = x(people[0]);
    mark
      .append('path')
      .attr('class', 'rule')
      .attr('d', `M${round(cx)},${bottom}v24`);
    addDot(mark, cx, y(risk[1]), 'fill-russia', 4.5);
    const next = addText(mark, label, { style: 'value', x: left - 4, y: bottom + 38, classes: 'text-russia' });
    addText(mark, share, { style: 'note', x: left - 4, y: next });
    addHitArea(mark, cx, y(risk[1]), 0, 0);
  }

  function drawStep(whatIf: WhatIf): void {
    const { people, risk } = atRisk(whatIf, rows);
    const size = `${spanOfPeople(people)} people`;
    const share = `${hedge}${span(risk)}% of GDP`;
    const [head, detail] = 'percent' in whatIf ? [`${whatIf.percent}% of migrants`, size] : [size, ''];
    const mark = addMark(root, [head, detail, share].filter(Boolean).join(': '));
    const [x0, x1] = [x(people[0]), x(people[1])];
    const [y0, y1] = [y(risk[0]), y(risk[1])];
    const ends = [
      [x0, y0],
      [x1, y1],
    ] as const;
    mark.append('path').attr('class', 'line stroke-ink').attr('d', polyline(ends));
    for (const [cx, cy] of ends) addDot(mark, cx, cy, 'fill-ink', 3.5);

    // The label stands right of the wedge, lower down where there's no room beside the mark.
    const lines = [detail, share].filter(Boolean);
    const widest = Math.max(textWidth(head, 'value'), ...lines.map((line) => textWidth(line, 'note')));
    const tall = lineHeight('value') + lines.length * lineHeight('note');
    const right = Math.max(x0, x1);
    const beside = (y0 + y1) / 2 - 12;
    const roomy = bottom - ((width - widest - 14 - left) / (width - left)) * (bottom - top);
    const labelTop = Math.min(Math.max(beside, roomy), bottom - tall - 4);
    const lx = Math.min(edge(labelTop, estimated.value) + 12, width - widest);
    if (labelTop > y1 + 8)
      mark
        .append('path')
        .attr('class', 'rule')
        .attr('d', `M${round(right)},${round(y1 + 6)}V${round(labelTop)}`);
    else if (lx > right + 16)
      mark
        .append('path')
        .attr('class', 'rule')
        .attr('d', `M${round(right + 6)},${round(y1)}H${round(lx - 5)}`);
    const next = addText(mark, head, { style: 'value', x: lx, y: labelTop + 15, classes: 'halo' });
    addText(mark, lines, { style: 'note', x: lx, y: next, classes: 'halo' });
    addHitArea(mark, x0, Math.min(y0, y1), x1 - x0, Math.abs(y1 - y0));
  }
}

function addDot(mark: Parent, cx: number, cy: number, classes: string, radius: number): void {
  mark.append('circle').attr('class', classes).attr('cx', round(cx)).attr('cy', round(cy)).attr('r', radius);
}

/** The fill above the wedge: it fades out, because nobody said where “about” ends. */
function softTop(root: Parent, id: string): void {
  const gradient = root.append('defs').append('linearGradient').attr('id', id).attr('x2', 0).attr('y2', 1);
  gradient.append('stop').attr('class', 'stop-tajikistan').attr('stop-opacity', 0);
  gradient.append('stop').attr('class', 'stop-tajikistan').attr('offset', 1).attr('stop-opacity', 0.22);
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
