import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Schema, Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/publish/dataPackage.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition, type TableName, type Tables } from '../../src/tables/codebook.ts';
import { toCsv } from '../../src/tables/csv.ts';
import { cellsOf } from '../../src/tables/keys.ts';
import { TABLE_SETS } from '../tables/sampleTables.ts';

const RELEASE = { siteUrl: 'https://example.org/pilot', version: '1.2.3', released: '2024-05-01' };

interface Resource {
  readonly name: TableName;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { name: string; description: string; unit?: string }[] };
}

function described(tables: Tables) {
  const csvs = new Map(TABLE_NAMES.map((name) => [name, toCsv(name, tables[name])]));
  const written = JSON.stringify(dataPackage(tables, csvs, RELEASE));
  const { resources, ...rest }: { resources: Resource[]; sources: object[] } = JSON.parse(written);
  return { csvs, resources, rest };
}

/** Reads a table with tableschema, which checks each cell, the keys, and the keys of other tables where it is given them. */
async function readWithTableschema(csv: string, schema: object, relations?: object) {
  const table = await Table.load(() => Readable.from([csv]), { schema, strict: true, delimiter: ',' });
  return table.read({ keyed: true, ...(relations === undefined ? {} : { relations }) });
}

/** A text as it was before the CSV's apostrophe. */
const unescaped = (cell: unknown) => (typeof cell === 'string' && /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell);

describe.each(TABLE_SETS)('the data package of the $set', ({ tables }) => {
  const { csvs, resources, rest } = described(tables);

  test('names itself, its version, licence, contributors and sources, and no date', () => {
    expect(rest).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'price-of-a-pilot',
      version: '1.2.3',
      homepage: 'https://example.org/pilot/data/',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'The Price of a Pilot contributors' }],
    });
    expect(rest.sources).toHaveLength(tables.articles.length + 1);
    expect(rest).not.toHaveProperty('created');
  });

  test('has a resource for each table, with its size and checksum', () => {
    expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const { name, path, bytes, hash } of resources) {
      const file = Buffer.from(csvs.get(name) ?? '', 'utf8');
      expect({ path, bytes, hash }).toEqual({
        path: `${name}.csv`,
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      });
    }
  });

  test.each(resources)('$name: documents every column, with its unit', ({ name, schema }) => {
    const { columns }: TableDefinition = CODEBOOK[name];
    expect(schema.fields.map(({ name, description, unit }) => [name, description, unit])).toEqual(
      Object.entries(columns).map(([column, { description, unit }]) => [column, description, unit]),
    );
  });

  test.each(resources)(
    '$name: tableschema takes the schema and reads the same values, keys and all',
    async (resource) => {
      const schema = await Schema.load(resource.schema);
      expect(schema.errors).toEqual([]);
      expect(schema.valid).toBe(true);

      const rows = await readWithTableschema(csvs.get(resource.name) ?? '', resource.schema);
      expect(rows.map((row) => Object.entries(row).map(([column, cell]) => [column, unescaped(cell)]))).toEqual(
        tables[resource.name].map((row) => [...cellsOf(row)]),
      );
    },
  );

  test('tableschema finds the row that each foreign key leads to, and misses one that is not there', async () => {
    const rows = new Map<string, object[]>();
    for (const { name, schema } of resources) {
      rows.set(name, await readWithTableschema(csvs.get(name) ?? '', schema));
    }
    for (const { name, schema } of resources) {
      // It knows the table itself, to which a key without a resource leads, by an empty name.
      const relations = Object.fromEntries([...rows, ['', rows.get(name) ?? []]]);
      await expect(readWithTableschema(csvs.get(name) ?? '', schema, relations)).resolves.toHaveLength(
        tables[name].length,
      );
    }
    const figures = resources.find(({ name }) => name === 'figures');
    const without = { articles: rows.get('articles')?.slice(1) };
    await expect(readWithTableschema(csvs.get('figures') ?? '', figures?.schema ?? {}, without)).rejects.toThrow(
      'Foreign key',
    );
  });
});

test('tableschema refuses a value that the schema does not allow', async () => {
  const [sample] = TABLE_SETS;
  if (sample === undefined) throw new Error('There are no samples.');
  const { csvs, resources } = described(sample.tables);
  const articles = resources.find(({ name }) => name === 'articles');
  const csv = (csvs.get('articles') ?? '').replace(/,(stated|inferred),/, ',guessed,');
  await expect(readWithTableschema(csv, articles?.schema ?? {})).rejects.toThrow();
});

test('a missing CSV is an error that names the table', () => {
  expect(() => dataPackage({ articles: [] }, new Map([['figures', '']]), RELEASE)).toThrow(
    'The CSV of the table articles is missing',
  );
});
