import { Readable } from 'node:stream';
import CsvwParser, { type Quad } from 'rdf-parser-csvw';
import { describe, expect, test } from 'vitest';
import { csvwMetadata } from '../../src/publish/csvw.ts';
import { type Cell, fits, writeCell } from '../../src/tables/cells.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition } from '../../src/tables/codebook.ts';
import { fromCsv, toCsv } from '../../src/tables/csv.ts';
import { cellsOf } from '../../src/tables/keys.ts';
import { sampleTables, TABLE_SETS } from '../tables/sampleTables.ts';
import { csvwDataset } from './csvwDataset.ts';

const SITE = 'https://example.org/pilot/';

interface Schema {
  readonly columns: readonly {
    name: string;
    titles: string;
    'dc:description': string;
    required: boolean;
    null: string;
    datatype: string | { base: string; format?: string; minimum?: number };
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    columnReference: string[];
    reference: { resource: string; columnReference: string[] };
  }[];
}

interface Metadata {
  readonly url?: string;
  readonly dialect: { lineTerminators: string[] };
  readonly tableSchema: Schema;
  readonly tables?: readonly { url: string; tableSchema?: Schema }[];
}

const metadataOf = (name: (typeof TABLE_NAMES)[number]): Metadata =>
  JSON.parse(JSON.stringify(csvwMetadata(name, SITE)));

describe.each(TABLE_NAMES)('the description of %s', (name) => {
  const metadata = metadataOf(name);
  const definition: TableDefinition = CODEBOOK[name];

  test('has every column of the CSV in order, documented, with what may be empty', () => {
    const [header] = toCsv(name, []).split('\n');
    expect(metadata.tableSchema.columns.map(({ titles }) => titles).join()).toBe(header);
    for (const column of metadata.tableSchema.columns) {
      expect(column['dc:description']).toBe(definition.columns[column.name]?.description);
      expect(column.required).toBe(definition.columns[column.name]?.optional !== true);
      expect(column.null).toBe('');
    }
    expect(metadata.tableSchema.primaryKey).toEqual(definition.primaryKey);
  });

  test('refers only to tables that it describes as well, as a group of tables must', () => {
    const described = new Map(
      metadata.tables === undefined
        ? [[metadata.url, metadata.tableSchema]]
        : metadata.tables.map((table) => [table.url, table.tableSchema ?? metadata.tableSchema]),
    );
    expect([...described.keys()][0]).toBe(`${name}.csv`);
    expect(metadata.tableSchema.foreignKeys ?? []).toHaveLength(definition.foreignKeys.length);
    for (const { columns, foreignKeys = [] } of described.values()) {
      for (const { columnReference, reference } of foreignKeys) {
        expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining(columnReference));
        expect(described.get(reference.resource)?.columns.map((column) => column.name)).toEqual(
          expect.arrayContaining(reference.columnReference),
        );
      }
    }
  });

  test('has formats that match exactly the values that the codebook allows', () => {
    for (const { name, datatype } of metadata.tableSchema.columns) {
      const column = definition.columns[name];
      const format = typeof datatype === 'object' && datatype.format ? new RegExp(datatype.format) : undefined;
      if (column === undefined || format === undefined) continue;
      const texts = [...(column.values ?? ['2011', '2011-11', '2011-11-08']), 'elsewhere', '2011-1', ' 2011', 'x2011y'];
      for (const text of texts) {
        expect([text, format.test(text)]).toEqual([text, fits(column, text)]);
      }
    }
  });
});

test('a table without foreign keys is described alone, another together with those it refers to', () => {
  expect(metadataOf('articles')).toMatchObject({ url: 'articles.csv' });
  expect(metadataOf('articles').tables).toBeUndefined();
  expect(metadataOf('figures').tables?.map(({ url }) => url)).toEqual(['figures.csv', 'articles.csv']);
  expect(metadataOf('reference-checks').tables?.map(({ url }) => url)).toEqual([
    'reference-checks.csv',
    'figures.csv',
    'articles.csv',
  ]);
});

describe.each(TABLE_SETS)('rdf-parser-csvw reads the $set by their descriptions', ({ tables }) => {
  test.each(TABLE_NAMES)('%s: the same values with the types described', async (name) => {
    const csv = toCsv(name, tables[name]);
    const metadata = metadataOf(name);
    const base = `https://example.org/pilot/data/${name}.csv`;
    const parser = new CsvwParser({ metadata: csvwDataset(metadata), baseIRI: base });
    const cells = new Map<string, Map<string, string>>();
    const types = new Map<string, Set<string>>();
    for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
      if (!predicate.value.startsWith(`${base}#`)) continue;
      const column = predicate.value.slice(base.length + 1);
      const row = cells.get(subject.value) ?? new Map<string, string>();
      cells.set(subject.value, row.set(column, object.value));
      types.set(column, (types.get(column) ?? new Set()).add(datatypeOf(object)));
    }
    // What the reader has as RDF is written as CSV again, for the codebook to read.
    expect([...cells.values()]).toHaveLength(tables[name].length);
    expect([...cells.values()].map((row) => [...row])).toEqual(
      fromCsv(name, csv, `${name}.csv`).map((row) =>
        [...cellsOf(row)].flatMap(([column, cell]) => (cell === null ? [] : [[column, writtenIn(csv, cell)]])),
      ),
    );
    for (const { name, datatype } of metadata.tableSchema.columns) {
      const expected = `http://www.w3.org/2001/XMLSchema#${typeof datatype === 'string' ? datatype : datatype.base}`;
      expect([...(types.get(name) ?? [expected])]).toEqual([expected]);
    }
  });
});

test('the samples are read with their line breaks and spaces', () => {
  const texts = sampleTables().articles.flatMap((row) => [...cellsOf(row).values()]);
  expect(texts.some((text) => typeof text === 'string' && /\s$|^\s|\n/.test(text))).toBe(true);
});

/** A cell as the CSV has it: with the apostrophe before a text that a spreadsheet would run. */
function writtenIn(csv: string, cell: unknown): string {
  const text = isCell(cell) ? writeCell(cell) : '';
  const escaped = `'${text}`;
  return typeof cell === 'string' && /^'*[=+\-@\t\r\n]/.test(text) && csv.includes(escaped.replaceAll('"', '""'))
    ? escaped
    : text;
}

function isCell(cell: unknown): cell is Cell {
  return cell === null || ['string', 'number'].includes(typeof cell);
}

/** The parser wraps an address in an address where a column has a type with a format. */
function datatypeOf({ datatype }: Quad['object']): string {
  const value = datatype?.value ?? '';
  return typeof value === 'string' ? value : value.value;
}
