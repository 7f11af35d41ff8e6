import markdownIt from 'markdown-it';
import { citationBibtex, citationCff, citationText } from '../publish/citation.ts';
import { ARCHIVE_FILE, WORKBOOK_FILE } from '../publish/downloads.ts';
import { LICENCE, type Release } from '../publish/release.ts';
import { RESERVED_IN_SQL, snippets } from '../publish/snippets.ts';
import { type Cell, writeCell } from '../tables/cells.ts';
import {
  CODEBOOK,
  type Column,
  type ForeignKey,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
  type Tables,
} from '../tables/codebook.ts';
import { type Html, html, raw } from './html.ts';
import { type TableColumn, tableHtml } from './tableHtml.ts';

/** Where the files lie, from the site’s root. */
const DATA = '/data/';

/** Tables of up to this many rows are shown whole, of longer ones only the beginning. */
const WHOLE = 60;
const BEGINNING = 30;

/**
 * The generated part of the data page: each table with its columns, downloads, a line of code for each tool and a
 * preview; the citation; the change log. A table has its name as its anchor, a column `TABLE.COLUMN`.
 *
 * Whole without scripts. A script may use: the `input[type=search]` of a `form.filters`, which is for the table in the same
 * section; `pre.copyable`; `table.sortable`.
 *
 * @param files the size in bytes of each file below `data/`, by name; a link to a file that is not listed shows no size
 * @param changes the change log of the tables, in Markdown
 */
export function dataPage(
  tables: Tables,
  release: Release,
  files: ReadonlyMap<string, number>,
  changes: string,
): string {
  return html`<nav aria-label="On this page"><ul>
<li><a href="#all">All tables in one file</a></li>
${TABLE_NAMES.map((name) => html`<li><a href="#${name}">${CODEBOOK[name].title}</a>, ${rowCount(tables[name].length)}</li>\n`)}<li><a href="#cite">How to cite</a></li>
<li><a href="#changes">Changes to the tables</a></li>
</ul></nav>
<section>
<h2 id="all">All tables in one file</h2>
<ul class="downloads">
<li>${download(WORKBOOK_FILE, 'Workbook for spreadsheets', files)}</li>
<li>${download(ARCHIVE_FILE, 'Archive of all CSV files, with codebook, licence and citation', files)}</li>
<li>${download('datapackage.json', 'Description of all tables (Data Package)', files)}</li>
</ul>
</section>
${TABLE_NAMES.map((name) => tableSection(name, tables[name], release, files))}${citation(release)}${changeLog(changes)}`
    .text;
}

type Cells = Readonly<Record<string, Cell>>;

function tableSection(
  name: TableName,
  rows: readonly Cells[],
  { siteUrl }: Release,
  files: ReadonlyMap<string, number>,
): Html {
  const { title, description, columns }: TableDefinition = CODEBOOK[name];
  const reserved = RESERVED_IN_SQL.filter((column) => column in columns);
  const lines = snippets(name, siteUrl).map(
    ({ language, code }) => html`<dt>${language}</dt><dd>${copyable(code)}</dd>\n`,
  );
  return html`<section>
<h2 id="${name}">${title}</h2>
<p>${description}</p>
<ul class="downloads">
<li>${download(`${name}.csv`, 'CSV', files)}</li>
<li>${download(`${name}.parquet`, 'Parquet', files)}</li>
<li>${download(`${name}.csv-metadata.json`, 'Metadata (CSV on the Web)', files)}</li>
</ul>
${columnList(name)}<details>
<summary>Load ${title} in R, Python, DuckDB, Observable or a shell</summary>
<dl>${lines}</dl>
${reserved.map(
  (
    column,
  ) => html`<p>In SQL, <code>${column}</code> is a reserved word: write <code>"${column}"</code>, with the quotation marks.</p>
`,
)}</details>
${preview(name, rows)}</section>
`;
}

function columnList(name: TableName): Html {
  const { title, columns, primaryKey, foreignKeys }: TableDefinition = CODEBOOK[name];
  return html`<details>
<summary>What the ${Object.keys(columns).length} columns of ${title} mean</summary>
<p>A row is known by ${codes(primaryKey)}.${foreignKeys.map(keyInWords)}</p>
<dl>${Object.entries(columns).map(([column, about]) => columnEntry(`${name}.${column}`, column, about))}</dl>
</details>
`;
}

function keyInWords({ columns, table, references }: ForeignKey): Html {
  return html` ${codes(columns)} ${columns.length === 1 ? 'leads' : 'lead'} to ${codes(references)} of <a href="#${table}">${CODEBOOK[table].title}</a>.`;
}

function columnEntry(id: string, name: string, { description, ...column }: Column): Html {
  return html`<dt id="${id}"><code>${name}</code></dt><dd>${description} <small>${constraints(column)}</small></dd>
`;
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'Text',
  integer: 'Whole number',
  number: 'Number',
  period: 'Date as 2011, 2011-11 or 2011-11-08',
};

/** What a column holds, in a few words: “Number, in years, at least 0, may be empty.” */
function constraints({ type, unit, values, minimum, optional, unique }: Omit<Column, 'description'>): string {
  const parts = [
    values ? `One of ${values.join(', ')}` : TYPES[type],
    unit && `in ${unit}`,
    minimum !== undefined && `at least ${minimum}`,
    unique && 'never twice the same',
    optional && 'may be empty',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function codes(names: readonly string[]): Html[] {
  return names.map(
    (name, index) => html`${index > 0 && (index === names.length - 1 ? ' and ' : ', ')}<code>${name}</code>`,
  );
}

function preview(name: TableName, rows: readonly Cells[]): Html {
  const { title, columns }: TableDefinition = CODEBOOK[name];
  const isWhole = rows.length <= WHOLE;
  const shown = isWhole ? rows : rows.slice(0, BEGINNING);
  const table = tableHtml({
    caption: isWhole
      ? `${title}: all ${rowCount(rows.length)}`
      : `${title}: the first ${BEGINNING} of ${rowCount(rows.length)}`,
    columns: Object.entries(columns).map(([head, { type }]) => previewColumn(head, type, shown)),
    rows: shown.map((row) => Object.keys(columns).map((column) => writeCell(row[column] ?? null))),
    onPhones: 'table',
  });
  const rest = html`<p><a href="${DATA}${name}.csv" download>All ${rowCount(rows.length)} as CSV</a></p>\n`;
  return html`<form class="filters" aria-label="Search ${title}"><label>Search the rows shown <input type="search" name="search"></label> <output></output></form>
${table}${!isWhole && rest}`;
}

/** Texts of more characters than this need room. */
const LONG = 60;

function previewColumn(head: string, type: Column['type'], rows: readonly Cells[]): TableColumn {
  if (type === 'integer' || type === 'number') return { head, holds: 'number' };
  const isLong = rows.some((row) => writeCell(row[head] ?? null).length > LONG);
  return isLong ? { head, holds: 'long' } : { head };
}

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function download(file: string, label: string, files: ReadonlyMap<string, number>): Html {
  const bytes = files.get(file);
  return html`<a href="${DATA}${file}" download>${label}</a>${bytes !== undefined && html` <small>${formatBytes(bytes)}</small>`}`;
}

/** A size as people read it, in powers of a thousand: “512 bytes”, “4.2 KB”, “35 KB”, “1.2 MB”. */
function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'KB'] : [bytes / 1e6, 'MB'];
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

/** A text to take away. */
function copyable(text: string): Html {
  return html`<pre class="copyable"><code>${text}</code></pre>`;
}

function citation(release: Release): Html {
  return html`<section>
<h2 id="cite">How to cite</h2>
${copyable(citationText(release))}
<p>As BibTeX:</p>
${copyable(citationBibtex(release))}
<p>As CITATION.cff, which the archive holds too:</p>
${copyable(citationCff(release))}
<p>The tables are licensed under <a href="${LICENCE.url}">${LICENCE.title}</a>. ${LICENCE.exception}</p>
</section>
`;
}

function changeLog(changes: string): Html {
  const markdown = markdownIt();
  const tokens = markdown.parse(changes, {});
  // The page has its own first two levels of headings.
  const titleEnd = tokens.findIndex(({ type, tag }) => type === 'heading_close' && tag === 'h1');
  const body = tokens.slice(titleEnd + 1);
  for (const token of body) {
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`;
  }
  return html`<section>
<h2 id="changes">Changes to the tables</h2>
${raw(markdown.renderer.render(body, markdown.options, {}))}</section>
`;
}
