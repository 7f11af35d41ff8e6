import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { checkTypedDates } from '../../src/site/typedDates.ts';
import type { Tables } from '../../src/tables/codebook.ts';

let tables: Tables;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
});
const check = (text: string) => checkTypedDates(text, tables, (line) => `src/index.md:${line}`);

describe('a date that somebody typed', () => {
  it.each([
    'The planes came down on [12 March 2011](claim:date_planes_land).',
    'Sentenced on {date_verdict}.',
    'One of the texts, from August 2011.',
    'In May they were arrested.',
    'He may go in 2012.',
    'The series begins in 2002.',
    'See [the law](https://example.org/1998/law).',
    'An example in code: `31 December 1999`.',
  ])('stands where it is tied to an event, or where it says too little to be wrong: %s', (text) => {
    expect(() => check(text)).not.toThrow();
  });

  it.each([
    ['A court freed them on 22 November.', 'the date “22 November” is typed. Tie it to its event'],
    ['They landed on 12 March 2011.', 'the date “12 March 2011” is typed'],
    ['A text of July 2011.', '“July 2011” is the date of no event'],
    ['As on 2011-11-08.', 'the date “2011-11-08” is typed'],
    ['As in 1998.', '“1998” is the date of no event'],
  ])('is an error where nothing ties it, or where it is the date of nothing in the tables: %s', (text, error) => {
    expect(() => check(`First line.\n\n[8 November](claim:date_verdict) ${text}`)).toThrow(`src/index.md:3: ${error}`);
  });
});
