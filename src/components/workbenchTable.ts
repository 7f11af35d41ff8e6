/** Writes an answer of the workbench as a table. */
import type { Cell } from '../tables/cells.ts';
import type { ColumnType } from '../tables/codebook.ts';
import { isNumeric } from './workbenchQuery.ts';
import { cellOf, counted, type Result } from './workbenchResult.ts';

/** More rows than this are left to the download. */
const MOST_ROWS = 200;
/** From this many rows on a table scrolls in a window of its own. */
const TALL = 30;
/** Texts longer than this need a wider column. */
const LONG = 40;

/** The columns that name a figure, and with it a place on the evidence page. */
const FIGURES = new Set(['figure_id', 'duplicate_of']);

/**
 * The rows of an answer as a table in a region that scrolls, which components/tables.ts can make sortable.
 *
 * @param caption what it holds; also the name of the region
 */
export function workbenchTable(document: Document, { columns, rows }: Result, caption: string): HTMLElement {
  const table = document.createElement('table');
  table.className = 'sortable';
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.length - shown.length;
  table.createCaption().textContent = [
    `${counted(rows.length, 'row', 'rows')}.`,
    ...(rest > 0 ? [`The first ${MOST_ROWS} are shown; the download has all.`] : []),
  ].join(' ');
  const head = table.createTHead().insertRow();
  for (const { name, type } of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    if (isNumeric(type)) cell.className = 'number';
    else if (shown.some((row) => String(cellOf(row, name)).length > LONG)) cell.className = 'long';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of shown) {
    const line = body.insertRow();
    for (const { name, type } of columns) fill(line.insertCell(), name, type, cellOf(row, name));
  }
  const region = document.createElement('div');
  region.className = rows.length >= TALL ? 'table-wrap tall' : 'table-wrap';
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', caption);
  region.append(table);
  return region;
}

function fill(element: HTMLTableCellElement, column: string, type: ColumnType, cell: Cell): void {
  if (cell === null) return;
  if (typeof cell === 'number') {
    element.className = 'number';
    element.dataset.sort = String(cell);
    // Whole numbers of the tables are years, lines and places as well: they are left as they are.
    element.textContent = type === 'integer' ? String(cell) : formatCell(cell);
  } else if (FIGURES.has(column) && !String(cell).includes('#')) {
    const link = element.ownerDocument.createElement('a');
    link.href = `./evidence#${encodeURIComponent(String(cell))}`;
    link.textContent = String(cell);
    element.append(link);
  } else {
    element.textContent = String(cell);
  }
}

/** A number in full, with commas: the download has every digit, and so has this, but for the last few of a fraction. */
function formatCell(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
