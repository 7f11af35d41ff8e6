import { Html, type HtmlValue, html } from './html.ts';

export interface TableColumn {
  readonly head: string;
  /** What it holds: numbers, which are set flush right, or long texts, which need room. */
  readonly holds?: 'number' | 'long';
}

/** A cell that reads otherwise than it sorts. */
export interface SortedCell {
  readonly show: HtmlValue;
  readonly sort: number | string;
}

interface TableContent {
  /** Unique on its page: it also names the region in which the table scrolls. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (HtmlValue | SortedCell)[])[];
  /** True where the first cell of a row names the row. */
  readonly rowHeads?: true;
  /** The anchors of the rows, in their order. */
  readonly anchors?: readonly string[];
  /** How it is laid out on a phone: as the table that it is, or a row a block, each cell behind its column's name. */
  readonly onPhones: 'table' | 'blocks';
}

/** From this many rows on a table scrolls in a window of its own, under its head. */
const TALL = 30;

/** A table that a script may make sortable, in a region that scrolls where the table is wider than the page. */
export function tableHtml({ caption, columns, rows, rowHeads, anchors, onPhones }: TableContent): Html {
  const blocks = onPhones === 'blocks';
  // What is laid out otherwise than as a table is one to assistive technology only where it says so.
  const role = (name: string) => blocks && html` role="${name}"`;
  const heads = columns.map(
    (column) => html`<th scope="col"${role('columnheader')}${classOf(column)}>${column.head}</th>`,
  );
  const body = rows.map((cells, row) => {
    const written = cells.map((content, index) => {
      const column = columns[index];
      const isHead = rowHeads && index === 0;
      const name = blocks && !isHead && html` data-column="${column?.head ?? ''}"`;
      const sort = isSorted(content) && html` data-sort="${content.sort}"`;
      const attributes = html`${role(isHead ? 'rowheader' : 'cell')}${classOf(column)}${name}${sort}`;
      const shown = isSorted(content) ? content.show : content;
      return isHead ? html`<th scope="row"${attributes}>${shown}</th>` : html`<td${attributes}>${shown}</td>`;
    });
    const anchor = anchors?.[row];
    return html`<tr${anchor !== undefined && html` id="${anchor}"`}${role('row')}>${written}</tr>\n`;
  });
  const tall = rows.length >= TALL && ' tall';
  return html`<div class="table-wrap${tall}" role="region" tabindex="0" aria-label="${caption}"><table class="sortable${blocks && ' blocks'}"${role('table')}>
<caption>${caption}</caption>
<thead${role('rowgroup')}><tr${role('row')}>${heads}</tr></thead>
<tbody${role('rowgroup')}>
${body}</tbody>
</table></div>
`;
}

function classOf(column: TableColumn | undefined): Html | null {
  return column?.holds ? html` class="${column.holds}"` : null;
}

function isSorted(content: HtmlValue | SortedCell): content is SortedCell {
  return typeof content === 'object' && content !== null && !(content instanceof Html) && 'show' in content;
}
