import { strFromU8 } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { workbook } from '../../src/publish/workbook.ts';
import { CODEBOOK, TABLE_NAMES } from '../../src/tables/codebook.ts';
import { cellsOf } from '../../src/tables/keys.ts';
import { NASTY_TEXTS, sampleTables, TABLE_SETS } from '../tables/sampleTables.ts';
import { readWorkbook } from './readWorkbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe.each(TABLE_SETS)('the workbook of the $set', async ({ tables }) => {
  const { parts, sheets } = readWorkbook(await workbook(tables));

  test('has the codebook and a sheet for each table', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['codebook', ...TABLE_NAMES]);
    const columns = TABLE_NAMES.flatMap((name) => Object.keys(CODEBOOK[name].columns));
    expect(sheets[0]?.rows).toHaveLength(1 + columns.length);
    expect(sheets[0]?.rows.slice(1).map((row) => row[1]?.[1])).toEqual(columns);
  });

  test.each(TABLE_NAMES)(
    '%s: the same values, numbers as numbers, texts as texts, no cell for an empty one',
    (name) => {
      const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const columns = Object.keys(CODEBOOK[name].columns);
      const [header, ...body] = rows;
      expect(header?.map(([, value]) => value)).toEqual(columns);
      const letters = new Map(header?.map(([letter, value]) => [letter, value]));
      expect(body.map((row) => row.map(([letter, value]) => [letters.get(letter), value]))).toEqual(
        tables[name].map((row) => [...cellsOf(row)].filter(([, cell]) => cell !== null)),
      );
    },
  );

  test('has no formula, no link to elsewhere, and no part that tells who made it or when', () => {
    for (const [path, part] of Object.entries(parts)) {
      expect(path).not.toMatch(/docProps|externalLink|vba/i);
      if (path.startsWith('xl/worksheets/sheet')) expect(strFromU8(part)).not.toMatch(/<f[\s>]|<hyperlink/);
    }
  });
});

test('every nasty text comes back as it was', async () => {
  const tables = sampleTables();
  const [row] = tables.leverage;
  if (row === undefined) throw new Error('There is no sample.');
  const leverage = NASTY_TEXTS.map((unit, index) => ({ ...row, name: `n${index}`, unit }));
  const { sheets } = readWorkbook(await workbook({ ...tables, leverage }));
  const rows = sheets.find(({ name }) => name === 'leverage')?.rows.slice(1) ?? [];
  expect(rows.map((cells) => cells.find(([letter]) => letter === 'F')?.[1])).toEqual(NASTY_TEXTS);
});

test('the same tables give the same bytes at another time', async () => {
  const tables = sampleTables();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2011-11-08T12:00:00Z') });
  const first = await workbook(tables);
  vi.setSystemTime(new Date('2031-06-01T00:00:00Z'));
  expect(Buffer.from(await workbook(tables)).equals(Buffer.from(first))).toBe(true);
});
