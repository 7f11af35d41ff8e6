/** How words are put in order: as in a dictionary, numbers inside them by size. */
const WORDS = new Intl.Collator('en', { numeric: true });

/**
 * Lets readers sort each `table.sortable` by the buttons that its column heads become, and search it by the
 * `input[type=search]` of a `form.filters` in the same section, whose `output` counts the rows found. A cell sorts by its `data-sort`,
 * or by its text where it has none; empty cells come last in either direction.
 */
export function tables(document: Document): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table);
  for (const input of document.querySelectorAll<HTMLInputElement>('form.filters input[type="search"]')) {
    const table = input.closest('section')?.querySelector<HTMLTableElement>('table.sortable');
    if (input.form && table) makeSearchable(input.form, input, table);
  }
}

function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = table.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      for (const body of table.tBodies) sortRows(body, column, descending ? -1 : 1);
    });
  });
}

function sortRows(body: HTMLTableSectionElement, column: number, direction: 1 | -1): void {
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
  keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || direction * compare(a.key, b.key));
  body.append(...keyed.map(({ row }) => row));
}

const keyOf = (cell: HTMLTableCellElement | undefined): string =>
  (cell?.dataset.sort ?? cell?.textContent ?? '').trim();

/** Numbers by size, with their thousands' commas or without; all else as words. */
function compare(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? WORDS.compare(a, b) : x - y;
}

const numberOf = (text: string): number => (text === '' ? Number.NaN : Number(text.replaceAll(',', '')));

function makeSearchable(form: HTMLFormElement, input: HTMLInputElement, table: HTMLTableElement): void {
  const output = form.querySelector('output');
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i]?.includes(word));
      if (!row.hidden) found += 1;
    });
    if (output) output.textContent = found > 0 ? `${found} of ${rows.length} rows` : 'No row here has these words';
  };
  input.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  search();
}
