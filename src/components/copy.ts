import { spreadsheetSafe } from '../tables/spreadsheetSafe.ts';
import { announce } from './status.ts';

/**
 * Gives each `pre.copyable`, and each table of a chart's rows, a button that copies it: a text as it stands, a table with tabs
 * between its cells, as spreadsheets take it, and with texts that these would run made safe as in the tables to download.
 */
export function copy(document: Document): void {
  for (const text of document.querySelectorAll<HTMLElement>('pre.copyable')) {
    const frame = document.createElement('div');
    frame.className = 'copy-frame';
    text.replaceWith(frame);
    frame.append(
      text,
      copyButton(text, 'Copy', () => text.textContent.trim()),
    );
  }
  for (const table of document.querySelectorAll<HTMLTableElement>('.chart-rows table')) {
    table.closest('details')?.append(copyButton(table, 'Copy the rows', () => tabSeparated(table)));
  }
}

function copyButton(source: HTMLElement, words: string, read: () => string): HTMLButtonElement {
  const document = source.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(read());
      announce(document, 'Copied');
    } catch {
      // Refused, or not there on a page that came without encryption.
      getSelection()?.selectAllChildren(source);
      announce(document, 'Selected: copy it with your keyboard');
    }
  });
  return button;
}

function tabSeparated({ rows }: HTMLTableElement): string {
  const line = ({ cells }: HTMLTableRowElement) => [...cells].map(written).join('\t');
  return [...rows].map(line).join('\n');
}

/** A cell's text on one line and in one column; a negative number is no formula. */
function written(cell: HTMLTableCellElement): string {
  const text = cell.textContent.trim().replace(/[\t\r\n]+/g, ' ');
  return cell.classList.contains('number') ? text : spreadsheetSafe(text);
}
