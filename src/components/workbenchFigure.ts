/** The workbench's answer as a figure, as text to copy and as a file. */
import { WIDE } from '../charts/drawing.ts';
import { CODEBOOK } from '../tables/codebook.ts';
import { makeReadable } from './marks.ts';
import { announce } from './status.ts';
import { workbenchChart } from './workbenchChart.ts';
import { conditionsInWords, type Query, titleOf } from './workbenchQuery.ts';
import { chartDataOf, counted, describeChart, type Result, resultCsv } from './workbenchResult.ts';

/** How many rows answer a question, and what to beware of, in a few words. */
export function statusOf(query: Query, { matched, total, rows }: Result, problems: readonly string[]): string {
  const found =
    matched === total ? `All ${counted(total, 'row', 'rows')}` : `${matched} of ${counted(total, 'row', 'rows')}`;
  if (matched === 0 && total > 0) {
    const none = `None of ${counted(total, 'row', 'rows')} meets the conditions: change or remove one.`;
    return [none, ...problems].join(' ');
  }
  const groups = query.by.length > 0 && query.show !== 'rows' ? ` in ${counted(rows.length, 'group', 'groups')}` : '';
  return [`${found}${groups}.`, ...problems].join(' ');
}

/**
 * An answer as a figure: title, conditions, cautions and drawing.
 *
 * @param resize calls a function with the width there is, whenever that changes, and shows what it returns (Framework's `resize`)
 */
export function workbenchFigure(
  document: Document,
  query: Query,
  result: Result,
  resize: (draw: (width: number) => Element) => Element,
): HTMLElement {
  const figure = element(document, 'figure', 'chart-figure');
  const caption = element(document, 'figcaption', '');
  caption.append(element(document, 'strong', 'chart-title', titleOf(query)));
  const conditions = conditionsInWords(query);
  if (conditions !== '') caption.append(element(document, 'span', 'chart-measure', `${conditions}.`));
  figure.append(caption);
  for (const caution of result.cautions) figure.append(element(document, 'p', 'caution', caution));
  const chart = chartDataOf(query, result);
  if (chart === null) {
    figure.append(element(document, 'p', 'chart-measure', 'Choose a column to group by, and the numbers are drawn.'));
  } else {
    const options = { id: 'workbench-chart', title: titleOf(query), description: describeChart(chart) };
    const draw = (width: number) => {
      const svg = workbenchChart(document, chart, {
        ...options,
        width: Math.max(280, Math.min(Math.floor(width), WIDE)),
      });
      makeReadable(svg);
      return svg;
    };
    const drawing = element(document, 'div', 'workbench-drawing');
    drawing.append(resize(draw));
    figure.append(drawing);
  }
  figure.append(element(document, 'p', 'chart-source', CODEBOOK[query.table].description));
  return figure;
}

/** A link that downloads an answer as CSV. It holds the file until `released` settles. */
export function downloadLink(
  document: Document,
  query: Query,
  result: Result,
  released: Promise<unknown>,
): HTMLElement {
  const address = URL.createObjectURL(new Blob([resultCsv(result)], { type: 'text/csv' }));
  released.finally(() => URL.revokeObjectURL(address));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${[query.table, query.show, ...query.by].join('-')}.csv`;
  link.className = 'workbench-download';
  link.textContent = `Download ${counted(result.rows.length, 'row', 'rows')} as CSV`;
  return link;
}

/** Copies a text and says so. */
export async function copyText(document: Document, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(document, 'Copied');
  } catch {
    // Refused, or not there on a page that came without encryption.
    announce(document, 'The browser did not allow copying: select the text and copy it with your keyboard');
  }
}

/** A text that is read as it stands, in a region that scrolls. */
export function codeBlock(document: Document, code: string, label: string): HTMLElement {
  const block = element(document, 'pre', 'workbench-code');
  block.tabIndex = 0;
  block.setAttribute('role', 'region');
  block.setAttribute('aria-label', label);
  block.append(element(document, 'code', '', code));
  return block;
}

/** What the columns of the chosen table mean. */
export function columnsList(document: Document, { table }: Pick<Query, 'table'>): HTMLElement {
  const list = element(document, 'dl', '');
  for (const [name, { description }] of Object.entries(CODEBOOK[table].columns)) {
    const term = element(document, 'dt', '');
    term.append(element(document, 'code', '', name));
    list.append(term, element(document, 'dd', '', description));
  }
  return list;
}

function element(document: Document, name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
