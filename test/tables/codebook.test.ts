import { describe, expect, expectTypeOf, test } from 'vitest';
import { CODEBOOK, type Column, type Row, TABLE_NAMES, type TableDefinition } from '../../src/tables/codebook.ts';

const definitions = TABLE_NAMES.map((name): [string, TableDefinition] => [name, CODEBOOK[name]]);
const columns = definitions.flatMap(([table, definition]) =>
  Object.entries(definition.columns).map(([name, column]): [string, Column] => [`${table}.${name}`, column]),
);

describe.each(definitions)('table %s', (name, { title, description, primaryKey, foreignKeys, columns }) => {
  test('has a title and a description, and a name that works as a file and as a sheet', () => {
    expect(title).not.toBe('');
    expect(description).toMatch(/\w{3}.*\.$/s);
    expect(name).toMatch(/^[a-z][a-z-]{0,30}$/);
  });

  test('has a primary key of its own columns', () => {
    expect(primaryKey.length).toBeGreaterThan(0);
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...primaryKey]));
  });

  test('refers to columns that exist, have the same type and identify one row', () => {
    for (const key of foreignKeys) {
      const target: TableDefinition = CODEBOOK[key.table];
      expect(key.columns.map((column) => columns[column]?.type)).toEqual(
        key.references.map((column) => target.columns[column]?.type),
      );
      expect([...key.references].sort()).toEqual([...target.primaryKey].sort());
    }
  });
});

describe.each(columns)('column %s', (name, column) => {
  test('is documented, and named in snake_case', () => {
    expect(column.description.length).toBeGreaterThan(15);
    expect(column.description).toMatch(/^[\p{Lu}“].*[.)]$/u);
    expect(name).toMatch(/\.[a-z]+(_[a-z]+)*$/);
  });

  test('has only constraints that its type can have', () => {
    if (column.values !== undefined) {
      expect(column.type).toBe('string');
      expect(new Set(column.values).size).toBe(column.values.length);
    }
    if (column.minimum !== undefined) expect(['integer', 'number']).toContain(column.type);
    if (column.unit !== undefined) expect(column.unit).not.toBe('');
  });
});

test('a row has the types that the codebook gives: numbers, words from a list, and null where a cell may be empty', () => {
  expectTypeOf<Row<'figures'>['value']>().toEqualTypeOf<number | null>();
  expectTypeOf<Row<'figures'>['article']>().toEqualTypeOf<number>();
  expectTypeOf<Row<'figures'>['attributed_to']>().toEqualTypeOf<string | null>();
  expectTypeOf<Row<'figures'>['qualifier']>().toEqualTypeOf<
    'exact' | 'approximate' | 'below' | 'above' | 'range' | 'magnitude'
  >();
  expectTypeOf<Row<'figures'>['subject_basis']>().toEqualTypeOf<'stated' | 'resolved'>();
  expectTypeOf<Row<'mentions'>['article']>().toEqualTypeOf<number | null>();
});
