/** What each side could do to the other: a table, set as carefully as a chart. Its looks are in ledger.css. */
import { group, type Selection, select } from 'd3';
import { sideClass } from './drawing.ts';

export interface LedgerSource {
  /** The anchor of its sentence: a figure's `figure_id`, or another. */
  readonly id: string;
  /** What its link says: the number or the date. */
  readonly label: string;
  /** Who said it. */
  readonly by: string;
}

export interface LedgerRow {
  /** Who could do it. */
  readonly holder: 'Russia' | 'Tajikistan';
  readonly lever: string;
  /** What the sources say of it, in a sentence. */
  readonly evidence: string;
  /** What the row rests on. */
  readonly sources: readonly LedgerSource[];
  /** How large it is, in words with a number where the sources give one. */
  readonly size: string;
}

export interface LedgerOptions {
  /** What all ids inside begin with. */
  readonly id: string;
  readonly caption: string;
  /** Where the sentence of a source can be read. */
  readonly hrefOf: (id: string) => string;
}

type Body = Selection<HTMLTableSectionElement, unknown, null, undefined>;

/** What stacked cells are no longer taken for, unless they say so. */
const ROLES = [
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['thead th', 'columnheader'],
  ['tbody th', 'rowheader'],
  ['td', 'cell'],
] as const;

const COLUMNS = ['What it could do', 'How large', 'What the sources say'] as const;

/**
 * The table, holders and rows in the order given. On a phone its cells stack (ledger.css).
 *
 * @param document the document to make elements in
 * @param rows what each side could do, in words
 * @returns the table, in no document yet; it says “No data” without rows
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { ledger } from 'price-of-a-pilot/charts';
 *
 * const { document } = parseHTML('<html></html>');
 * const sources = [{ id: 'troops', label: '7,000', by: 'AFP' }];
 * const lever = { lever: 'Host the base', size: '7,000 troops', evidence: 'The base lies there.', sources };
 * const options = { id: 'ledger', caption: 'Who could do what', hrefOf: (id: string) => `#${id}` };
 * const table = ledger(document, [{ ...lever, holder: 'Tajikistan' }], options);
 * table.querySelectorAll('a').length; // → 1
 * ```
 */
export function ledger(document: Document, rows: readonly LedgerRow[], options: LedgerOptions): HTMLTableElement {
  const element = document.createElement('table');
  const table = select(element).attr('class', 'ledger').attr('id', options.id).attr('role', 'table');
  table.append('caption').text(options.caption);
  const head = table.append('thead').append('tr');
  for (const column of COLUMNS) head.append('th').attr('scope', 'col').text(column);
  for (const [holder, levers] of group(rows, (row) => row.holder)) {
    const body = table.append('tbody');
    addHolder(body, holder, `${options.id}-${sideClass(holder)}`);
    for (const lever of levers) addLever(body, lever, options);
  }
  if (rows.length === 0) {
    const row = table.append('tbody').append('tr');
    row.append('td').attr('colspan', COLUMNS.length).text('No data');
  }
  for (const [selector, role] of ROLES) table.selectAll(selector).attr('role', role);
  return element;
}

function addHolder(body: Body, holder: string, id: string): void {
  body
    .append('tr')
    .append('th')
    .attr('id', id)
    .attr('scope', 'rowgroup')
    .attr('colspan', COLUMNS.length)
    .attr('class', `holder ${sideClass(holder)}`)
    .text(holder);
}

function addLever(body: Body, { holder, lever, size, evidence, sources }: LedgerRow, { hrefOf }: LedgerOptions): void {
  const row = body.append('tr').attr('class', sideClass(holder));
  row.append('th').attr('scope', 'row').text(lever);
  row.append('td').attr('class', 'size').text(size);
  const cell = row.append('td').attr('class', 'evidence');
  cell.text(`${evidence} `);
  const links = cell.append('span').attr('class', 'sources');
  for (const { id, label, by } of sources) {
    links
      .append('a')
      .attr('href', hrefOf(id))
      .attr('data-figures', id)
      .attr('aria-label', `${label}, ${by}, on “${lever}”`)
      .text(label);
    // Copied, they are words apart.
    links.append('span').text(' ');
  }
}
