import { descending, max, scaleLinear, select } from 'd3';
import {
  addHitArea,
  addMark,
  addText,
  createSvg,
  type DrawOptions,
  isNarrow,
  noData,
  type Parent,
  round,
  setHeight,
  textWidth,
} from './drawing.ts';

export interface DependenceRows {
  /** The year that all shares are of. */
  readonly year: number;
  readonly rows: readonly {
    readonly country: string;
    /** ISO 3166-1 alpha-3: TJK and RUS have the colours of the two sides. */
    readonly country_code: string;
    /** Remittances received, in percent of GDP; null where the country reports none for the year. */
    readonly share: number | null;
  }[];
}

const SIDES: Readonly<Record<string, string>> = { TJK: 'tajikistan', RUS: 'russia' };

/**
 * Remittances measured against GDP in one year: a bar a country, the largest first, those without a figure named below.
 *
 * @param document the document to make elements in
 * @param rows shares in percent of GDP, in any order; at least one must be reported for a bar to be drawn
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there is nothing to draw
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { dependence, WIDE } from 'price-of-a-pilot/charts';
 *
 * const { document } = parseHTML('<html></html>');
 * const rows = [
 *   { country: 'Tajikistan', country_code: 'TJK', share: 41.7 },
 *   { country: 'Moldova', country_code: 'MDA', share: 23.1 },
 *   { country: 'Turkmenistan', country_code: 'TKM', share: null },
 * ];
 * const options = {
 *   width: WIDE,
 *   id: 'dependence',
 *   title: 'Tajikistan leaned on remittances most',
 *   description: 'A bar for each country.',
 * };
 * const svg = dependence(document, { year: 2011, rows }, options);
 * svg.querySelector('title')?.textContent; // → 'Tajikistan leaned on remittances most'
 * ```
 */
export function dependence(document: Document, { year, rows }: DependenceRows, options: DrawOptions): SVGSVGElement {
  const reported = rows
    .flatMap(({ share, ...row }) => (share === null ? [] : [{ ...row, share }]))
    .sort((a, b) => descending(a.share, b.share));
  if (reported.length === 0) return noData(document, options);

  const { width } = options;
  const svg = createSvg(document, width, 0, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);
  const rowHeight = isNarrow(width) ? 25 : 27;
  const barHeight = isNarrow(width) ? 15 : 17;
  const top = 34;
  const left = Math.ceil(Math.max(...reported.map(({ country }) => textWidth(country, 'label')))) + 12;
  const x = scaleLinear([0, max(reported, (row) => row.share) ?? 0], [left, width - textWidth('00.0%', 'value') - 10]);

  addText(root, `Remittances received in ${year}, in percent of GDP`, { style: 'note', x: 0, y: 13 });
  reported.forEach(({ country, country_code, share }, i) => {
    const y = top + i * rowHeight;
    const side = SIDES[country_code];
    const baseline = y + rowHeight / 2 + 5;
    const classes = side ? `text-${side}` : 'text-ink';
    const mark = addMark(root, `${country}, ${year}: ${share.toFixed(1)} percent of GDP`);
    addText(mark, country, { style: 'label', x: left - 12, y: baseline, anchor: 'end', classes });
    mark
      .append('rect')
      .attr('class', side ? `fill-${side}` : 'fill-other')
      .attr('x', left)
      .attr('y', round(y + (rowHeight - barHeight) / 2))
      // A country that receives next to nothing still has a bar that can be seen.
      .attr('width', round(Math.max(x(share) - left, 1)))
      .attr('height', barHeight);
    addText(mark, `${share.toFixed(1)}${i === 0 ? '%' : ''}`, {
      style: side ? 'value' : 'label',
      x: x(share) + 7,
      y: baseline,
      classes,
    });
    addHitArea(mark, 0, y, width, rowHeight);
  });

  const bottom = top + reported.length * rowHeight;
  root
    .append('path')
    .attr('class', 'rule')
    .attr('d', `M${left - 0.5},${top}V${bottom}`);
  const unreported = rows.filter((row) => row.share === null).map((row) => row.country);
  if (unreported.length > 0) {
    addText(root, `No figure: ${unreported.join(', ')}`, { style: 'note', x: left, y: bottom + 20 });
  }
  setHeight(svg, width, bottom + (unreported.length > 0 ? 28 : 4));
  return svg;
}
