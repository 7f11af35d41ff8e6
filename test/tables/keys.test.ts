import { expect, test } from 'vitest';
import { cellsOf, isEmptyKey, keyOf, repeatedKeys } from '../../src/tables/keys.ts';

test('keys are equal exactly where all their values are', () => {
  const key = (source: unknown, article: unknown) => keyOf(cellsOf({ source, article }), ['source', 'article']);
  expect(key('a', 1)).toBe(key('a', 1));
  expect(key('a', 1)).not.toBe(key('a', '1'));
  expect(key('a,b', 'c')).not.toBe(key('a', 'b,c'));
  expect(key('a', null)).toBe(key('a', undefined));
});

test('a repeated key names its row and the first that had it; empty keys do not clash', () => {
  const rows = ['a', null, 'b', 'a', null, 'a'].map((id) => cellsOf({ id }));
  expect(repeatedKeys(rows, ['id'])).toEqual([
    { first: 0, again: 3 },
    { first: 0, again: 5 },
  ]);
  expect(isEmptyKey(cellsOf({ a: null, b: null }), ['a', 'b'])).toBe(true);
  expect(isEmptyKey(cellsOf({ a: null, b: 1 }), ['a', 'b'])).toBe(false);
});
