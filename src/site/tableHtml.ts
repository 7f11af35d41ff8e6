import { Html, type HtmlValue, html } from './html.ts';

export interface TableColumn {
  readonly head: string;
  /** What it holds: numbers, which are set flush right, or long texts, which need room. */
  readonly holds?: 'number' | 'long';
}

/** A cell that reads otherwise than it sorts. */
export interface SortedCell {
  readonly show: HtmlValue;
  readonly sort: number;
}

interface TableContent {
  /** Unique on its page: it also names the region in which the table scrolls. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (HtmlValue | SortedCell)[])[];
  /** True where the first cell of a row names the row. */
  readonly rowHeads?: true;
}

/** From this many rows on a table scrolls in a window of its own, under its head. */
const TALL = 30;

/** A table that a script may make sortable, in a region that scrolls where the table is wider than the page. */
export function tableHtml({ caption, columns, rows, rowHeads }: TableContent): Html {
  const heads = columns.map((column) => html`<th scope="col"${classOf(column)}>${column.head}</th>`);
  const body = rows.map((cells) => {
    const written = cells.map((content, index) => {
      const isHead = rowHeads && index === 0;
      const attributes = html`${classOf(columns[index])}${isSorted(content) && html` data-sort="${content.sort}"`}`;
      const shown = isSorted(content) ? content.show : content;
      return isHead ? html`<th scope="row"${attributes}>${shown}</th>` : html`<td${attributes}>${shown}</td>`;
    });
    return html`<tr>${written}</tr>\n`;
  });
  const tall = rows.length >= TALL && ' tall';
  return html`<div class="table-wrap${tall}" role="region" tabindex="0" aria-label="${caption}"><table class="sortable">
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
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
