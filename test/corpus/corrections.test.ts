import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { copySources, removeTexts, type Sources } from './texts.ts';

const HEADER = 'figure_id,column,value,reason,editor,date';
const DETAINED = '004-1-migrants_detained-3';
const FILE = 'data/corrections.csv';
const TABLE = 'data/tables/figures.csv';
const TEXT = 'seeds/004_03c15c4224fafc25.txt';

let sources: Sources;
beforeEach(async () => {
  sources = await copySources();
});
afterAll(removeTexts);

const correct = (...rows: readonly string[]) => sources.write(FILE, `${[HEADER, ...rows].join('\n')}\n`);
const figures = () => readCorpus({ root: sources.root }).figures;
/** Writes the figures as they are now to data/tables, as `npm run data` does. */
async function release() {
  const csv = csvsOf(tablesOf(readCorpus({ root: sources.root }))).get('figures');
  await writeFile(join(sources.root, TABLE), csv ?? '');
}

describe('a correction', () => {
  it('overrules the cells that it names, and stands with reason, editor and date in the figure’s own row', async () => {
    await correct();
    const before = figures();
    await correct(
      `${DETAINED},value,305,"misread, see the page",A. Editor,2012-02-01`,
      `${DETAINED},qualifier,approximate,as well,A. Editor,2012-02-02`,
      '002-4-remittance_share_of_gdp,high,45,a bound,A. Editor,2012-02-03',
    );
    const after = figures();
    expect(after.filter(({ corrected }) => corrected === null)).toEqual(
      before.filter(({ figure_id }) => figure_id !== DETAINED && figure_id !== '002-4-remittance_share_of_gdp'),
    );
    expect(after.find(({ figure_id }) => figure_id === DETAINED)).toEqual({
      ...before.find(({ figure_id }) => figure_id === DETAINED),
      value: 305,
      qualifier: 'approximate',
      corrected:
        'value: 297 → 305 (misread, see the page; A. Editor, 2012-02-01) qualifier: exact → approximate (as well; A. Editor, 2012-02-02)',
    });
    expect(after.find(({ indicator }) => indicator === 'remittance_share_of_gdp')).toMatchObject({
      high: 45,
      corrected: 'high: none → 45 (a bound; A. Editor, 2012-02-03)',
    });
  });

  it('holds for a copy as well, which says what its original says', async () => {
    await correct('001-1-labour_migrants_abroad,value,900000,misprint,A. Editor,2012-02-01');
    const both = figures().filter(({ indicator }) => indicator === 'labour_migrants_abroad');
    expect(both.map(({ figure_id, value }) => [figure_id, value])).toEqual([
      ['001-1-labour_migrants_abroad', 900_000],
      ['003-1-labour_migrants_abroad', 900_000],
    ]);
    for (const { corrected } of both) expect(corrected).toContain('misprint');
  });

  it('is applied before the tables and the derived numbers are made', async () => {
    await correct(`${DETAINED},value,700,misread,A. Editor,2012-02-01`);
    const tables = tablesOf(readCorpus({ root: sources.root }));
    const detained = tables['migration-figures'].find(({ figure_id }) => figure_id === DETAINED);
    expect(detained?.value).toBe(700);
    expect(tables.leverage.find(({ name }) => name === 'registered_per_detained')?.value).toBe(1000);
  });

  it('is an error where its figure is not there', async () => {
    await correct('004-1-migrants_detained-9,value,305,misread,A. Editor,2012-02-01');
    expect(figures).toThrow(
      `${FILE}:2: no text as it is now states a figure “004-1-migrants_detained-9”. Find the figure’s name`,
    );
  });

  it('is an error where the quote has changed since it was released, until it is made anew', async () => {
    await correct(`${DETAINED},value,305,misread,A. Editor,2012-02-01`);
    await release();
    await sources.change(TEXT, 'had already been detained', 'had been detained so far');
    await sources.change('data/reference/events.csv', 'had already been detained', 'had been detained so far');
    expect(figures).toThrow(
      new RegExp(
        `${FILE}:2: the quote of ${DETAINED} has changed .*had already been detained.*had been detained so far`,
      ),
    );
    await correct();
    await release();
    await correct(`${DETAINED},value,305,misread,A. Editor,2012-02-01`);
    expect(figures().find(({ figure_id }) => figure_id === DETAINED)?.value).toBe(305);
  });

  it('is an error where the released figures cannot be read; without corrections they need not be', async () => {
    const table = await readFile(join(sources.root, TABLE), 'utf8');
    await sources.write(TABLE, `<<<<<<< HEAD\n${table}`);
    await correct(`${DETAINED},value,305,misread,A. Editor,2012-02-01`);
    expect(figures).toThrow(/data\/tables\/figures\.csv:1: .*\n.* Restore it as it was last committed, or remove it/);
    await rm(join(sources.root, TABLE));
    expect(figures().find(({ figure_id }) => figure_id === DETAINED)?.value).toBe(305);
    await sources.write(TABLE, `<<<<<<< HEAD\n${table}`);
    await correct();
    expect(figures()).not.toHaveLength(0);
  });

  test.each([
    [
      'of a column that none may correct',
      `${DETAINED},quote,x,r,e,2012-02-01`,
      'column is “quote”; expected one of subj',
    ],
    ['that is no number', `${DETAINED},value,many,r,e,2012-02-01`, 'value is “many”; expected a number'],
    ['that is no qualifier', `${DETAINED},qualifier,vague,r,e,2012-02-01`, 'value is “vague”; expected one of exact'],
    ['without a reason', `${DETAINED},value,305,,e,2012-02-01`, 'reason and editor may not be empty'],
    ['without an editor', `${DETAINED},value,305,r,,2012-02-01`, 'reason and editor may not be empty'],
    ['without its day', `${DETAINED},value,305,r,e,2012-02`, 'date is “2012-02”; expected the day'],
    [
      'on a day that no calendar has',
      `${DETAINED},value,305,r,e,2012-02-30`,
      'date is “2012-02-30”, but there is no such day',
    ],
  ])('%s is an error with file and line', async (_, row, says) => {
    await correct(row);
    expect(figures).toThrow(`${FILE}:2: ${says}`);
  });

  test.each([
    [
      'that changes nothing',
      '002-1-base_troops,value,7000,r,e,2012-02-01',
      'value of 002-1-base_troops is 7000 without the correction; expected another value. Correct the row, or remove it.',
    ],
    [
      'that empties an empty cell',
      '002-1-base_troops,high,,r,e,2012-02-01',
      'high of 002-1-base_troops is an empty cell without the correction',
    ],
    [
      'that is older than the article',
      `${DETAINED},value,305,r,e,2011-11-11`,
      `date is “2011-11-11”, before the article of ${DETAINED} was published, 2011-11-12; expected the day`,
    ],
    [
      'that is older than an article of which the month is known',
      '002-1-base_troops,value,7500,r,e,2011-11-30',
      'date is “2011-11-30”, before the article of 002-1-base_troops was published, 2011-12',
    ],
  ])('%s is an error with file and line', async (_, row, says) => {
    await correct(row);
    expect(figures).toThrow(`${FILE}:2: ${says}`);
  });

  test('may bear the day of the article itself, and any later one', async () => {
    await correct(`${DETAINED},value,305,r,e,2011-11-12`, '002-1-base_troops,value,7500,r,e,2999-12-01');
    expect(figures().filter(({ corrected }) => corrected !== null)).toHaveLength(2);
  });

  test('of a cell that is corrected already is an error with both lines', async () => {
    const row = `${DETAINED},value,305,r,e,2012-02-01`;
    await correct(row, row);
    expect(figures).toThrow(`${FILE}:3: ${DETAINED} value is corrected in line 2 already`);
  });

  test.each([
    [
      'a value beyond its high',
      ['004-1-population,value,7100000,r,e,2012-02-01'],
      '2: 004-1-population would have value 7100000 and high 7000000; expected a value of at most the high. Correct its high as well, in a row of its own, or remove this correction.',
    ],
    [
      'a value below its low',
      ['002-5-armed_clashes,value,5,r,e,2012-02-01'],
      '2: 002-5-armed_clashes would have low 6 and value 5; expected a low of at most the value. Correct its low as well',
    ],
    [
      'a value that is no longer the bound that its qualifier makes it',
      ['004-1-population,value,6900000,r,e,2012-02-01'],
      '2: 004-1-population would have value 6900000 and high 7000000; expected the same number twice, since it is one that is stated as “below”. Correct its high as well',
    ],
    [
      'a low above its high',
      ['004-1-workers_in_moscow,high,10000,r,e,2012-02-01'],
      '2: 004-1-workers_in_moscow would have low 20000 and high 10000; expected a low of at most the high. Correct its low as well',
    ],
    [
      'two corrections that contradict each other',
      ['004-1-population,value,7300000,r,e,2012-02-01', '004-1-population,high,7200000,r,e,2012-02-01'],
      '3: 004-1-population would have value 7300000 and high 7200000; expected a value of at most the high. Correct the rows of this figure',
    ],
    [
      'no number at all',
      [`${DETAINED},value,,r,e,2012-02-01`],
      `2: ${DETAINED} would have no number; expected a value, a low or a high. Correct its low or high as well`,
    ],
    [
      'a number below zero',
      [`${DETAINED},value,-297,r,e,2012-02-01`],
      '2: value is “-297”; expected at least 0: figures are counts, sums and shares. Correct the row.',
    ],
  ])('that leaves a figure with %s is an error with its own line', async (_, rows, says) => {
    await correct(...rows);
    expect(figures).toThrow(`${FILE}:${says}`);
  });

  test('of a bound is right together with that of the value', async () => {
    await correct('004-1-population,value,7100000,r,e,2012-02-01', '004-1-population,high,7100000,r,e,2012-02-01');
    expect(figures().find(({ figure_id }) => figure_id === '004-1-population')).toMatchObject({
      value: 7_100_000,
      high: 7_100_000,
    });
  });
});

it('takes the example that the recipe for contributors gives, and corrects the copies too', async () => {
  const recipe = await readFile('CONTRIBUTING.md', 'utf8');
  const rows = [...recipe.matchAll(/^ +(\d{3}-\d.*)$/gm)].map(([, row = '']) => row);
  await correct(...rows);
  const corrected = figures().filter((figure) => figure.corrected !== null);
  expect(rows).toHaveLength(2);
  expect(corrected.map(({ source }) => source.slice(0, 3))).toEqual(['001', '001', '003', '003']);
  expect(new Set(corrected.map(({ as_of }) => as_of))).toEqual(new Set(['2011-11']));
});
