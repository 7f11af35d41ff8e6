import { describe, expect, test } from 'vitest';
import { checkTables } from '../../src/tables/checkTables.ts';
import type { TableName, Tables } from '../../src/tables/codebook.ts';
import { asRow, sampleTables, TABLE_SETS } from './sampleTables.ts';

test.each(TABLE_SETS)('the $set hold together', ({ tables }) => {
  expect(() => checkTables(tables)).not.toThrow();
});

describe('what does not hold together is named by table, row and column', () => {
  /** The samples with one row of one table changed. */
  function changed<T extends TableName>(name: T, index: number, cells: object): () => void {
    const tables = sampleTables();
    const rows: readonly object[] = tables[name];
    const spoilt: Tables = {
      ...tables,
      [name]: rows.map((row, place) => (place === index ? { ...row, ...cells } : row)),
    };
    return () => checkTables(spoilt);
  }

  test('a figure whose article does not exist', () => {
    expect(changed('figures', 2, { article: 99 })).toThrow(
      /Table figures, row 3, column “source, article”: found “=source 2”, 99, expected a row of articles\.csv/,
    );
  });

  test('a copy of a figure that does not exist', () => {
    expect(changed('figures', 1, { duplicate_of: 'gone' })).toThrow(
      'Table figures, row 2, column “duplicate_of”: found “gone”, expected a row of figures.csv with this figure_id.',
    );
  });

  test('two rows with one key, of one column or several', () => {
    const [figure] = sampleTables().figures;
    expect(changed('figures', 3, { figure_id: figure?.figure_id })).toThrow(
      'Table figures, row 4, column “figure_id”: found “=figure_id 0” again, expected values that no other row has; row 1 has them.',
    );
    const [mention] = sampleTables().mentions;
    expect(changed('mentions', 1, { source: mention?.source, start: mention?.start })).toThrow(
      'Table mentions, row 2, column “source, start”',
    );
  });

  test('bounds out of order, also where no value is given', () => {
    expect(changed('figures', 1, { low: 5, value: 4, high: 9 })).toThrow(
      'Table figures, row 2, column “low”: found 5, expected at most the value of the row, 4.',
    );
    expect(changed('leverage', 1, { low: 1, value: 4, high: 3 })).toThrow('column “value”: found 4');
    expect(changed('remittance-share', 1, { low: 1, share: 4, high: 3 })).toThrow('column “share”: found 4');
    expect(changed('figures', 1, { low: 5, value: null, high: 4 })).toThrow('column “low”: found 5');
    expect(changed('figures', 1, { low: 5, value: 5, high: 5 })).not.toThrow();
  });

  test('a place in the text that ends before it begins', () => {
    expect(changed('figures', 1, { start: 9, end: 9 })).toThrow(
      'column “start”: found 9, expected less than the end of the row, 9.',
    );
  });

  test('dates that no calendar has', () => {
    expect(changed('events', 0, { date: '2011-11-31' })).toThrow(
      'Table events, row 1, column “date”: found “2011-11-31”, expected a date such as',
    );
  });

  test('values, types and columns that the codebook does not have', () => {
    expect(changed('figures', 0, { topic: 'weather' })).toThrow('column “topic”: found “weather”, expected one of');
    expect(changed('figures', 0, { value: '7' })).toThrow('column “value”: found “7”, expected a number');
    expect(changed('figures', 0, { extra: 1 })).toThrow('column “extra”: found a column that the codebook');
    expect(changed('figures', 0, { quote: null })).toThrow('column “quote”: found an empty cell');
  });

  test('all problems at once, up to a page of them', () => {
    const tables = sampleTables();
    const [row] = tables.mentions;
    const mentions = Array.from({ length: 30 }, () => asRow('mentions', { ...row }));
    expect(() => checkTables({ ...tables, mentions })).toThrow(/29 problems[\s\S]*row 21[\s\S]*… and 9 more\.$/);
  });
});
