import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODEBOOK, TABLE_NAMES } from '../../src/tables/codebook.ts';
import { FORMULA_NOTE, fromCsv, readRows, toCsv } from '../../src/tables/csv.ts';
import { arbitraryRow, asRow, NASTY_TEXTS, sampleTables } from './sampleTables.ts';

const HEADER = 'name,description,value,low,high,unit,qualifier,formula,figure_ids,other_basis,assumption';

/** A line of leverage.csv, with the given cells instead of plain ones. */
const line = (cells: { name?: string; value?: string; qualifier?: string; unit?: string } = {}) =>
  `${cells.name ?? 'n1'},d,${cells.value ?? '1'},,,${cells.unit ?? 'days'},${cells.qualifier ?? 'exact'},f,,,`;

const read =
  (...lines: string[]) =>
  () =>
    fromCsv('leverage', `${[HEADER, ...lines].join('\n')}\n`, 'leverage.csv');

function leverage(cells: object) {
  const [row] = fromCsv('leverage', `${HEADER}\n${line()}\n`, 'leverage.csv');
  return asRow('leverage', { ...row, ...cells });
}

describe('toCsv', () => {
  test('writes the columns of the codebook in order, LF, a line break at the end, and nothing for null', () => {
    expect(toCsv('leverage', [leverage({})])).toBe(`${HEADER}\n${line()}\n`);
    for (const name of TABLE_NAMES) {
      expect(toCsv(name, [])).toBe(`${Object.keys(CODEBOOK[name].columns).join(',')}\n`);
    }
  });

  test.each([
    [1e21, '1000000000000000000000'],
    [-1.5e30, '-1500000000000000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [700000, '700000'],
    [9.5, '9.5'],
    [-42, '-42'],
    [0, '0'],
  ])('writes the number %d plainly, and a negative one unescaped', (value, text) => {
    expect(csvParse(toCsv('leverage', [leverage({ value })]))[0]?.value).toBe(text);
  });

  test('writes no text that a spreadsheet would run', () => {
    const rows = NASTY_TEXTS.map((unit, index) => leverage({ name: `n${index}`, unit }));
    for (const cells of csvParse(toCsv('leverage', rows))) {
      expect(cells.unit).not.toMatch(/^[=+\-@\t\r\n]/);
    }
    expect(csvParse(toCsv('leverage', [leverage({ unit: '=1+1' })]))[0]?.unit).toBe("'=1+1");
    expect(FORMULA_NOTE).toContain('apostrophe');
  });

  test('refuses what could not be read back, naming table, row and column', () => {
    const write = (cells: object) => () => toCsv('leverage', [leverage({}), { ...leverage({}), ...cells }]);
    expect(write({ unit: '' })).toThrow('Table leverage, row 2, column “unit”: found an empty cell, expected text');
    expect(write({ value: Number.NaN })).toThrow('row 2, column “value”: found NaN, expected a number');
    expect(write({ qualifier: 'roughly' })).toThrow('found “roughly”, expected one of exact, approximate, below');
    expect(write({ unit: 'bell\u0007' })).toThrow('expected text without control characters');
    expect(write({ unit: '\ud800' })).toThrow('expected text');
    expect(write({ unit: '\ufeffmark' })).toThrow('expected text');
    expect(write({ extra: 1 })).toThrow('found a column “extra”, expected only name, description');
    expect(write({ unit: undefined })).toThrow('column “unit”: found nothing');
  });
});

describe('fromCsv', () => {
  test.each(TABLE_NAMES)('reads back any rows of %s that toCsv wrote', (name) => {
    fc.assert(
      fc.property(fc.array(arbitraryRow(name), { maxLength: 3 }), (rows) => {
        const { columns } = CODEBOOK[name];
        const unique = Object.keys(columns)[0] ?? '';
        const distinct = rows.filter(
          (row, index) => rows.findIndex((other) => key(other, unique) === key(row, unique)) === index,
        );
        expect(fromCsv(name, toCsv(name, distinct), `${name}.csv`)).toEqual(distinct);
      }),
      { numRuns: 60 },
    );
  });

  test('reads back every nasty text', () => {
    const rows = NASTY_TEXTS.map((unit, index) => leverage({ name: `n${index}`, unit }));
    expect(fromCsv('leverage', toCsv('leverage', rows), 'leverage.csv')).toEqual(rows);
  });

  test('names file, line, column, what it found and what it expected', () => {
    expect(read(line(), line({ name: 'n2', value: 'many' }))).toThrow(
      'leverage.csv:3, column “value”: found “many”, expected a number without an exponent, or an empty cell.',
    );
    expect(read(line({ value: '1e3' }))).toThrow('found “1e3”');
    expect(read(line({ qualifier: 'roughly' }))).toThrow('column “qualifier”: found “roughly”, expected one of exact');
    expect(read(line({ unit: '' }))).toThrow('column “unit”: found an empty cell, expected text');
    expect(read(line(), line())).toThrow(
      'leverage.csv:3, column “name”: found “n1” again, expected a value that no other row has; line 2 has it.',
    );
    expect(read(line(), 'n2,d')).toThrow('leverage.csv:3: found 2 cells, expected 11');
    expect(read('"n1,d')).toThrow('leverage.csv:2: found CSV that cannot be read');
    expect(read(line({ value: 'many' }))).toThrow('npm run data');
  });

  test('counts lines over cells that have several', () => {
    expect(read(line({ unit: '"a\nb\nc"' }), line({ name: 'n2', value: 'x' }))).toThrow('leverage.csv:5,');
  });

  test('checks whole numbers, bounds and dates', () => {
    const articles = (article: string, published: string) => () =>
      fromCsv(
        'articles',
        `source,article,title,publisher,author,published,basis,url,duplicate_of\ns,${article},t,p,,${published},stated,,\n`,
        'articles.csv',
      );
    expect(articles('1', '2012-02-29')).not.toThrow();
    expect(articles('0', '2011')).toThrow('column “article”: found “0”, expected a whole number, at least 1');
    expect(articles('1.5', '2011')).toThrow('found “1.5”, expected a whole number');
    expect(articles('99999999999999999999', '2011')).toThrow('expected a whole number');
    expect(articles('1', '2011-02-29')).toThrow('found “2011-02-29”, expected a date such as');
    expect(articles('1', '2011-13')).toThrow('found “2011-13”');
    expect(articles('1', '8 November')).toThrow('column “published”');
  });

  test('wants exactly the columns of the codebook, in order, with LF', () => {
    const header = (text: string) => () => fromCsv('leverage', text, 'leverage.csv');
    expect(header(`${HEADER},note\n`)).toThrow('leverage.csv:1: found an unknown column “note”');
    expect(header(HEADER.replace(',unit', ''))).toThrow('leverage.csv:1: found no column “unit”');
    expect(header(HEADER.replace('low,high', 'high,low'))).toThrow('found column “high” in place 4, expected “low”');
    expect(header(`${HEADER}\r\n`)).toThrow('found line ends of CR LF, expected LF');
    expect(header('')).toThrow('found no column “name”');
  });
});

describe('readRows', () => {
  const columns = ['person', 'aliases'] as const;
  const file = 'people.csv';

  test('gives the cells as text with the line on which each row begins', () => {
    expect(readRows('aliases,person\n"Sadov\nV. S.",Vladimir Sadovnichy\n=x,\n', file, columns)).toEqual([
      { line: 2, cells: { aliases: 'Sadov\nV. S.', person: 'Vladimir Sadovnichy' } },
      { line: 4, cells: { aliases: '=x', person: '' } },
    ]);
  });

  test('takes what spreadsheets and editors write: CR LF, a byte order mark, empty lines at the end, none at all', () => {
    const expected = [{ line: 2, cells: { person: 'a', aliases: 'b' } }];
    expect(readRows('\ufeffperson,aliases\r\na,b\r\n\r\n', file, columns)).toEqual(expected);
    expect(readRows('person,aliases\na,b', file, columns)).toEqual(expected);
    expect(readRows('person,aliases\n', file, columns)).toEqual([]);
  });

  test('refuses unknown, missing and doubled columns and ragged rows, with file and line', () => {
    const reading = (text: string) => () => readRows(text, file, columns);
    expect(reading('person,alias\n')).toThrow(
      'people.csv:1: found an unknown column “alias”, expected person, aliases',
    );
    expect(reading('person\n')).toThrow('people.csv:1: found no column “aliases”');
    expect(reading('person,aliases,person\n')).toThrow('people.csv:1: found the column “person” twice');
    expect(reading('person,aliases\na,b\na,b,c\n')).toThrow(
      'people.csv:3: found 3 cells, expected 2 (person, aliases)',
    );
    expect(reading('person,aliases\na,b\n\na,b\n')).toThrow('people.csv:3: found 1 cell, expected 2');
    expect(reading('person,aliases\n\n"a,b\n')).toThrow('people.csv:3: found CSV that cannot be read');
  });
});

test('the samples hold every nasty beginning in some key, so that keys are escaped alike in all tables', () => {
  expect(toCsv('figures', sampleTables().figures)).toContain("'=figure_id 0");
});

function key(row: object, column: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(column);
}
