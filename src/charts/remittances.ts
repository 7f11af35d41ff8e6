import { extent, least, max, min, scaleLinear, select, ticks } from 'd3';
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
import { formatPeriod, periodSpan } from './period.ts';

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

const HEDGES: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approximate: 'about ',
  below: 'under ',
  above: 'over ',
  range: 'about ',
  magnitude: 'about ',
};

/** Where a text lies, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Remittances measured against GDP over the years: a line for the World Bank's series, a soft ring for what a source said. */
export function remittances(document: Document, rows: RemittancesRows, options: DrawOptions): SVGSVGElement {
  const series = [...rows.series].sort((a, b) => a.year - b.year);
  const [first, last] = extent(series, (point) => point.year);
  if (first === undefined || last === undefined) return noData(document, options);

  const { width, id } = options;
  const height = isNarrow(width) ? 330 : 390;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const top = 50;
  const bottom = height - 26;
  const left = textWidth('50', 'axis') + 10;
  // A year's value stands in the middle of its year, so that a date within the year has its place beside it.
  const x = scaleLinear([first, last + 1], [left, width - textWidth('00.0', 'value') - 6]);
  const middle = (year: number) => x(year + 0.5);
  const highest = max([...series.map((p) => p.share), ...rows.stated.map((s) => s.value)]) ?? 0;
  const y = scaleLinear([0, highest], [bottom, top]).nice(5);

  addText(root, 'Remittances received, in percent of GDP', { style: 'note', x: 0, y: 13 });
  const levels = ticks(0, y.domain()[1] ?? 0, 5);
  const gridline = (level: number) => `M${round(left)},${round(y(level))}H${width}`;
  root.append('path').attr('class', 'grid').attr('d', levels.slice(1).map(gridline).join(''));
  root.append('path').attr('class', 'rule').attr('d', gridline(0));
  for (const level of levels) {
    addText(root, String(level), { style: 'axis', x: left - 7, y: y(level) + 4.5, anchor: 'end' });
  }
  const round5 = ticks(first, last, 5).filter(Number.isInteger);
  const ends = [first, last].filter((end) =>
    round5.every((year) => Math.abs(middle(year) - middle(end)) > textWidth('0000', 'axis') + 8),
  );
  for (const year of new Set([...round5, ...ends])) {
    addText(root, String(year), { style: 'axis', x: middle(year), y: bottom + 19, anchor: 'middle' });
  }

  /** How far up and down the line goes under or over a text of this width that is centred on cx. */
  const lineAround = (cx: number, width: number): readonly [number, number] => {
    const near = series.filter((p) => Math.abs(middle(p.year) - cx) < width / 2 + 8).map((p) => y(p.share));
    return [min(near) ?? top, max(near) ?? top];
  };

  // What the sources say has a soft ground that lies below the line, and a ring that lies above it.
  const stated = rows.stated.map((s) => ({ ...s, cx: x(decimalYear(s.as_of)), cy: y(s.value) }));
  if (stated.some((s) => s.qualifier !== 'exact')) softEdge(root, `${id}-soft`);
  for (const { cx, cy, qualifier } of stated) {
    if (qualifier === 'exact') continue;
    addCircle(root, cx, cy, 22).attr('fill', `url(#${id}-soft)`);
  }

  const path = runs(series).map((run) => polyline(run.map((p) => [middle(p.year), y(p.share)])));
  root.append('path').attr('class', 'line stroke-outside').attr('d', path.join(''));

  const statedYears = new Set(rows.stated.map((s) => Number(s.as_of.slice(0, 4))));
  const peak = series.reduce((a, b) => (b.share > a.share ? b : a));
  const classes = 'text-outside halo';
  for (const point of series) {
    const cx = middle(point.year);
    const cy = y(point.share);
    const share = point.share.toFixed(1);
    const mark = addMark(root, `${point.year}: ${share} percent of GDP (World Bank)`);
    addHitArea(mark, cx - 12, top, 24, bottom - top);
    const isEnd = point.year === first || point.year === last;
    if (!isEnd && point !== peak && !statedYears.has(point.year)) continue;
    addCircle(mark, cx, cy, 3.5).attr('class', 'fill-outside');
    if (isEnd) {
      // The first year's label keeps clear of the line that leaves it.
      const dy = point.year === last ? 5.5 : 14;
      addText(mark, share, { style: 'value', x: cx + 8, y: cy + dy, classes });
    } else {
      const label = `${share} in ${point.year}`;
      const [above] = lineAround(cx, textWidth(label, 'value'));
      addText(mark, label, { style: 'value', x: cx, y: above - 10, anchor: 'middle', classes });
    }
  }

  const taken: Box[] = [];
  for (const { as_of, value, qualifier, figure_id, cx, cy } of stated) {
    const number = `${HEDGES[qualifier]}${value}%`;
    const when = `said in ${formatPeriod(as_of)}`;
    const half = textWidth(when, 'note') / 2;
    const [, below] = lineAround(cx, 2 * half);
    const baseline = below + 34;
    const mark = addMark(root, `${number} of GDP, ${when}`, [figure_id]);
    mark
      .append('path')
      .attr('class', 'rule')
      .attr('d', `M${round(cx)},${round(cy + 7)}V${round(baseline - 15)}`);
    addCircle(mark, cx, cy, 5).attr(
      'class',
      qualifier === 'exact' ? 'fill-tajikistan' : 'hollow stroke-tajikistan thick',
    );
    addText(mark, number, { style: 'value', x: cx, y: baseline, anchor: 'middle', classes: 'text-tajikistan halo' });
    const end = addText(mark, when, {
      style: 'note',
      x: cx,
      y: baseline + lineHeight('value'),
      anchor: 'middle',
      classes: 'halo',
    });
    addHitArea(mark, cx - 5, cy - 5, 10, 10);
    taken.push({ left: cx - half, right: cx + half, top: cy, bottom: end - lineHeight('note') + 6 });
  }

  // The line's name stands below it where it is flattest.
  const name = ['World Bank', 'series'];
  const half = Math.max(...name.map((line) => textWidth(line, 'label'))) / 2;
  const places = series.flatMap(({ year }) => {
    const cx = middle(year);
    const [above, below] = lineAround(cx, 2 * half);
    const box: Box = { left: cx - half, right: cx + half, top: below + 8, bottom: below + 24 + lineHeight('label') };
    const fits =
      box.left >= left && box.right <= width && box.bottom <= bottom && !taken.some((other) => meet(box, other));
    return fits ? [{ cx, y: below + 22, steepness: below - above }] : [];
  });
  const place = least(places, (p) => p.steepness);
  if (place) addText(root, name, { style: 'label', x: place.cx, y: place.y, anchor: 'middle', classes });
  return svg;
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

/** The fill of a mark whose number is not exact: it fades out, because nobody said where it ends. */
function softEdge(parent: Parent, id: string): void {
  const gradient = parent.append('defs').append('radialGradient').attr('id', id);
  for (const [offset, opacity] of [
    [0, 0.55],
    [0.4, 0.35],
    [1, 0],
  ] as const) {
    gradient.append('stop').attr('class', 'stop-tajikistan').attr('offset', offset).attr('stop-opacity', opacity);
  }
}
