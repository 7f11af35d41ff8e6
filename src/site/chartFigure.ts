import { parseHTML } from 'linkedom';
import { NARROW, WIDE } from '../charts/drawing.ts';
import { fillIn } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import { checkStatement } from '../findings/statements.ts';
import type { Drawn } from './drawn.ts';
import { embedDetails, embedSnippet } from './embedSnippet.ts';
import { html, raw } from './html.ts';
import { keepTogether } from './keepTogether.ts';
import type { ChartInputs, ChartTable, StoryChart } from './storyCharts.ts';
import { tableHtml } from './tableHtml.ts';
import { checkTypedDates } from './typedDates.ts';
import { checkTypedNumbers } from './typedNumbers.ts';

/** Draws a chart for wide and for narrow columns; ids inside the two differ, so that one page can hold both. */
export function drawings(chart: StoryChart, inputs: ChartInputs): Drawn {
  const place = `src/site/storyCharts.ts, chart “${chart.name}”`;
  const fill = (template: string, findings: ReadonlyMap<string, Finding>) => fillIn(template, findings, place);
  for (const statement of chart.statements) checkStatement(statement, inputs.tables, place);
  for (const text of [chart.title, chart.description, chart.measure, chart.source]) {
    checkTypedDates(text, inputs.tables, () => place);
    checkTypedNumbers(text, inputs.tables, () => place);
  }
  const title = fill(chart.title, inputs.findings);
  const description = fill(chart.description, inputs.findings);
  const draw = (size: 'wide' | 'narrow') => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    return chart.draw(document, inputs, {
      width: size === 'wide' ? WIDE : NARROW,
      id: `${chart.name}-${size}`,
      title,
      description,
    }).outerHTML;
  };
  return {
    title,
    description,
    measure: chart.measure,
    source: chart.source,
    wide: draw('wide'),
    narrow: draw('narrow'),
  };
}

/**
 * A chart as a figure of a page: title, what is measured, the two drawings (CSS shows the one that fits), source, where to
 * take it away, and its rows as a table.
 *
 * @param extra what stands above the drawings, such as the what-if
 * @param siteUrl the site's absolute address, for pages of other sites that embed the chart
 */
export function chartFigure(
  { name }: StoryChart,
  drawn: Drawn,
  table: ChartTable,
  extra: string,
  siteUrl: string,
): string {
  const { title, measure, source, wide, narrow } = drawn;
  return html`<figure class="chart-figure" id="${name}">
<figcaption class="chart-title"><h3>${keepTogether(title)}</h3><span class="chart-measure">${measure}</span></figcaption>
${raw(extra)}<div class="drawing drawing-wide">${raw(wide)}</div>
<div class="drawing drawing-narrow">${raw(narrow)}</div>
<p class="chart-source">${source}</p>
<div class="chart-tools"><a href="./charts/${name}.svg">SVG</a> <a href="./charts/${name}.png">PNG</a>
${embedDetails(name, embedSnippet(name, drawn, siteUrl))}</div>
<details class="chart-rows"><summary>The same as a table</summary>
${tableHtml({ caption: title, ...table, onPhones: isWordy(table) ? 'blocks' : 'table' })}</details>
</figure>`.text;
}

/** Whether a table holds texts, which would be parted from their row's name by a phone's width. */
const isWordy = ({ columns }: ChartTable): boolean => columns.some(({ holds }) => holds === 'long');
