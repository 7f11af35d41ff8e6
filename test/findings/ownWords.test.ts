import { beforeAll, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { ownWords } from '../../src/findings/ownWords.ts';
import type { Row, Tables } from '../../src/tables/codebook.ts';

let tables: Tables;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
});
const figure = (id: string, change: Partial<Row<'figures'>> = {}) => {
  const found = tables.figures.find(({ figure_id }) => figure_id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return { ...found, ...change };
};

it('are those of the text, as they stand within a sentence', () => {
  expect(ownWords(figure('004-1-population'), tables.mentions)).toBe('just under 7 million');
  expect(ownWords(figure('001-1-labour_migrants_abroad'), tables.mentions)).toBe('about 1 million');
});

it('are none where the figure was corrected, since the text says something else', () => {
  const corrected = figure('004-1-population', { value: 7.5e6, high: 7.5e6, corrected: 'value: 7000000 → 7500000' });
  expect(ownWords(corrected, tables.mentions)).toBeUndefined();
});

it('are none where they alone do not say what the figure says', () => {
  expect(ownWords(figure('004-1-population', { value: 8e6, high: 8e6 }), tables.mentions)).toBeUndefined();
  expect(ownWords(figure('004-1-population', { figure_id: 'no_such' }), tables.mentions)).toBeUndefined();
});
