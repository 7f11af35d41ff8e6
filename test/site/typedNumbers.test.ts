import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { checkTypedNumbers, typedNumbers } from '../../src/site/typedNumbers.ts';
import type { Tables } from '../../src/tables/codebook.ts';

let tables: Tables;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
});
const check = (text: string) => checkTypedNumbers(text, tables, (line) => `src/index.md:${line}`);

describe('typedNumbers', () => {
  it.each([
    ['Russia detained 297 Tajiks.', ['297']],
    ['Hundreds were deported.', ['Hundreds']],
    ['They were held for two months.', ['two months']],
    ['About three people were let go.', ['About three']],
    ['It was some 40 percent of GDP.', ['some 40 percent']],
    ['A tenth of the people, five articles, half a million.', ['A tenth', 'five', 'half a million']],
    ['Flight 4B and the A300.', ['4', '300']],
    ['In 2011, on 12 March, two pilots landed; one of them, the first, was freed on 22 November.', []],
    ['Both men were freed.', []],
    ['The tables are under CC BY 4.0.', []],
  ])('finds those of “%s”', (text, numbers) => {
    expect(typedNumbers(text, '2012-01-09').map(({ words }) => words)).toEqual(numbers);
  });
});

describe('checkTypedNumbers', () => {
  it.each([
    'Russia detained [](claim:detained), [almost 300](claim:detained_almost), [once\n297](claim:detained) of them.',
    'Russia detained {detained} migrants.',
    'It may be written `300` in code.',
    'See [the method](./method-2).',
    '<div class="n300">',
    '---\ntitle: 300\n---\nNone.',
  ])('has nothing to say of %j', (text) => {
    expect(() => check(text)).not.toThrow();
  });

  it.each([
    ['One.\n\nThose [](claim:detained) and\n300,000 more.', 'src/index.md:4: the number “300,000” is typed'],
    ['Those [300 or so](holds:small_beside_registered).', 'src/index.md:1: the number “300 or so” is typed'],
    ['---\ntitle: x\n---\n**Three hundred** men.', 'src/index.md:4: the number “Three hundred” is typed'],
  ])('names the line of %j', (text, error) => {
    expect(() => check(text)).toThrow(error);
  });
});
