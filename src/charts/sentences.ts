/**
 * Years handed down against days held, to scale: fourteen days beside eight and a half years are a sliver, and are drawn as one.
 * Days that nobody stated are drawn as unknown, not as none.
 */
import { format, group, max, min, scaleLinear, select } from 'd3';
import { formatNumber } from '../findings/formatFigure.ts';
import type { Row } from '../tables/codebook.ts';
import { periodSpan } from '../tables/period.ts';
import {
  addHitArea,
  addMark,
  addParts,
  addText,
  balanceText,
  createSvg,
  type DrawOptions,
  lineHeight,
  noData,
  type Parent,
  partsWidth,
  round,
  segment,
  setHeight,
  sideClass,
  textWidth,
} from './drawing.ts';

export interface SentencesRows {
  /** One row per defendant per article; the articles on one defendant are drawn as one. */
  readonly sentences: readonly Row<'sentence-lengths'>[];
}

const DAYS_A_YEAR = 365.25;
const BAR = 22;
/** How many years may lie between two lines of the axis. */
const STEPS = [1, 2, 5, 10, 20, 50];

interface Defendant {
  readonly name: string;
  /** The shortest and the longest sentence that the articles state, in years: the same where they agree. */
  readonly low: number;
  readonly high: number;
  readonly court: string | null;
  readonly outcome: string | null;
  /** Days held, null where not known. */
  readonly before: number | null;
  readonly after: number | null;
  /** How long he can have been held at most, in years, null where not even that is known. */
  readonly most: number | null;
  readonly figures: readonly string[];
}

/**
 * Draws a bar for each defendant, in the order of the rows. A defendant whose sentence no article states is left out.
 *
 * @param document the document to make elements in
 * @param rows rows of sentence-lengths.csv: years handed down, days held
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { sentences, WIDE } from 'price-of-a-pilot/charts';
 * import { readTable } from 'price-of-a-pilot/tables';
 *
 * const { document } = parseHTML('<html></html>');
 * const options = {
 *   width: WIDE,
 *   id: 'sentences',
 *   title: 'Out 14 days later',
 *   description: 'A bar for each defendant.',
 * };
 * const svg = sentences(document, { sentences: readTable('sentence-lengths') }, options);
 * svg.querySelector('title')?.textContent; // → 'Out 14 days later'
 * ```
 */
export function sentences(document: Document, rows: SentencesRows, options: DrawOptions): SVGSVGElement {
  const defendants = [...group(rows.sentences, (row) => row.defendant).values()].flatMap(toDefendant);
  const { width } = options;
  const longest = max(defendants, (d) => d.high);
  if (!longest) return noData(document, options);
  const x = scaleLinear()
    .domain([0, longest])
    .range([0, width - 1]);
  const svg = createSvg(document, width, 0, options);
  const root = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const axis = root.append('g');
  let y = 24;
  for (const defendant of defendants) y = drawDefendant(root, defendant, x, y + 24, width);
  drawAxis(axis, x, y - 12, width);
  setHeight(svg, width, y);
  return svg;
}

function toDefendant(rows: readonly Row<'sentence-lengths'>[]): Defendant[] {
  const years = rows.flatMap((row) => row.years ?? []);
  const [first] = rows;
  const low = min(years);
  const high = max(years);
  if (!first || low === undefined || high === undefined) return [];
  const { defendant: name, court, outcome, days_before_verdict: before, days_after_verdict: after } = first;
  const most = yearsAtMost(first.held_from, first.outcome_date);
  return [{ name, low, high, court, outcome, before, after, most, figures: rows.map((row) => row.figure_id) }];
}

/** The years from the first day of one period to the last of another. */
function yearsAtMost(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return (+periodSpan(to).end - +periodSpan(from).start) / (DAYS_A_YEAR * 86_400_000);
}

const count = format(',');
const days = (n: number): string => `${count(n)} ${n === 1 ? 'day' : 'days'}`;

function handedDown({ low, high }: Defendant): string {
  const longest = formatNumber(high, 'years');
  return low === high ? longest : `${formatNumber(low, 'years')} to ${longest}`;
}

/** What is known of the days held, in words. */
function held({ before, after, most, outcome }: Defendant): string {
  const then = outcome ? `, then ${outcome}` : '';
  if (before !== null && after !== null) {
    return `Held ${days(before + after)}: ${count(before)} before the verdict and ${count(after)} after it${then}`;
  }
  if (before !== null) return `Held ${days(before)} before the verdict${then}; how long after it is not stated`;
  if (after !== null) return `Held ${days(after)} after the verdict${then}; how long before it is not stated`;
  const bound = most === null ? '' : `; it can have been ${formatNumber(Math.ceil(most), 'years')} at most`;
  return outcome
    ? `Later ${outcome}; how many days he was held is not stated${bound}`
    : `How many days he was held is not stated${bound}`;
}

function drawAxis(root: Parent, x: (years: number) => number, bottom: number, width: number): void {
  const years = Math.floor((width - 1) / x(1));
  const room = textWidth('0 years', 'axis') + 8;
  const step = STEPS.find((years) => x(years) >= room) ?? years;
  for (let year = 0; year <= years; year += Math.max(step, 1)) {
    root
      .append('path')
      .attr('class', 'grid')
      .attr('d', segment(x(year) + 0.5, 22, x(year) + 0.5, bottom));
    const text = year === 0 ? '0 years' : String(year);
    if (x(year) + textWidth(text, 'axis') > width) continue;
    addText(root, text, { style: 'axis', x: x(year), y: 13 });
  }
}

function drawDefendant(
  root: Parent,
  defendant: Defendant,
  x: (years: number) => number,
  top: number,
  width: number,
): number {
  const { name, court, low, high, before, after, most } = defendant;
  const colour = sideClass(court ?? '');
  const by = court ? `sentenced by a court in ${court}` : 'sentenced';
  const mark = addMark(root, `${name}, ${by} to ${handedDown(defendant)}. ${held(defendant)}.`, defendant.figures);
  let y = top;
  const parts = [
    { text: name, style: 'head' },
    { text: by, style: 'note' },
  ] as const;
  if (partsWidth(parts) <= width) {
    addParts(mark, parts, { x: 0, y, classes: 'halo' });
  } else {
    addText(mark, name, { style: 'head', x: 0, y, classes: 'halo' });
    y += lineHeight('note');
    addText(mark, by, { style: 'note', x: 0, y, classes: 'halo' });
  }
  y += 9;
  // A backing of paper: the axis must not show through the soft bar.
  rect(mark, 'fill-paper', 0, y, x(low));
  rect(mark, `soft fill-${colour}`, 0, y, x(low));
  if (high > low) rect(mark, `empty dashed stroke-${colour}`, x(low), y, x(high) - x(low));
  const label = handedDown(defendant);
  addText(mark, label, {
    style: 'value',
    x: x(low) - 8,
    y: y + 16,
    anchor: 'end',
    classes: `text-${colour}`,
  });
  const known = (before ?? 0) + (after ?? 0);
  const end = x(low) - textWidth(label, 'value') - 20;
  if (known > 0) drawHeld(mark, { x, y, end, colour }, before ?? 0, after ?? 0);
  else drawUnknown(mark, { x, y, end, colour }, most);
  y += BAR + 17;
  const lines = balanceText(held(defendant), width, 'note');
  addText(mark, lines, { style: 'note', x: 0, y, classes: 'text-ink halo' });
  const bottom = y + lines.length * lineHeight('note');
  addHitArea(mark, 0, top - 16, width, bottom - top + 4);
  return bottom + 8;
}

function rect(mark: Parent, name: string, x: number, y: number, width: number): void {
  mark
    .append('rect')
    .attr('class', name)
    .attr('x', round(x))
    .attr('y', round(y))
    .attr('width', round(width))
    .attr('height', BAR);
}

interface Bar {
  readonly x: (years: number) => number;
  readonly y: number;
  /** Where the label of the sentence begins. */
  readonly end: number;
  readonly colour: string;
}

/** The days held, within the sentence: those before the verdict in the court's colour, those after it in ink. */
function drawHeld(mark: Parent, { x, y, end, colour }: Bar, before: number, after: number): void {
  const verdict = x(before / DAYS_A_YEAR);
  rect(mark, `fill-${colour}`, 0, y, verdict);
  // The sliver is as wide as its days are, however little that is.
  rect(mark, 'fill-ink', verdict, y, x(after / DAYS_A_YEAR));
  const left = verdict + x(after / DAYS_A_YEAR) + 8;
  const texts = [
    `${days(before)} before the verdict, ${count(after)} after it`,
    `${count(before)} + ${days(after)}`,
    days(before + after),
  ];
  const text = texts.find((t) => left + textWidth(t, 'note') <= end);
  if (after > 0 && text) addText(mark, text, { style: 'note', x: left, y: y + 16, classes: 'text-ink' });
}

/** A question mark, and a line as long as it can have been at most. */
function drawUnknown(mark: Parent, { x, y, end, colour }: Bar, most: number | null): void {
  addText(mark, '?', { style: 'value', x: 8, y: y + 16, classes: `text-${colour}` });
  const from = 8 + textWidth('?', 'value') + 6;
  const to = most === null ? end : Math.min(end, x(most));
  if (from < to) {
    mark
      .append('path')
      .attr('class', `thick dashed stroke-${colour}`)
      .attr('d', segment(from, y + BAR / 2, to, y + BAR / 2));
  }
  const left = Math.max(from, to) + 8;
  const text = 'days held: unknown';
  if (left + textWidth(text, 'note') <= end) {
    addText(mark, text, { style: 'note', x: left, y: y + 16, classes: 'text-ink' });
  }
}
