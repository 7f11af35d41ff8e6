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
    'The planes came down on 12 March 2011.',
    'On 8 November a court found them guilty.',
    'One of the texts, from August 2011.',
    'In May they were arrested.',
    'He may go in 2012.',
    'An example in code: `31 December 1999`.',
  ])('stands where the tables have it, or where it says too little to be wrong: %s', (text) => {
    expect(() => check(text)).not.toThrow();
  });

  it.each([
    ['A court freed them on 23 November.', '23 November'],
    ['They landed on 12 March 2010.', '12 March 2010'],
    ['A text of July 2011.', 'July 2011'],
  ])('is an error where it is the date of nothing in the tables: %s', (text, words) => {
    expect(() => check(`First line.\n\n${text}`)).toThrow(`src/index.md:3: “${words}” is the date of no event`);
  });

  it('becomes one when the event is moved', () => {
    const moved = tables.events.map((event) => ({ ...event, date: event.date.replace('2011-11-22', '2011-11-24') }));
    const figures = tables.figures.filter(({ as_of }) => as_of !== '2011-11-22');
    const articles = tables.articles.map((article) =>
      article.published === '2011-11-22' ? { ...article, published: '2011-11' } : article,
    );
    expect(() =>
      checkTypedDates('Freed on 22 November.', { ...tables, events: moved, figures, articles }, () => 'p.md:1'),
    ).toThrow('p.md:1: “22 November”');
  });
});
