import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matchesOf.ts';

describe('matchesOf', () => {
  it('gives what matchAll gives, groups and places included', () => {
    const text = 'On Nov. 8 and Nov. 22';
    const pattern = /(Nov)\. (\d+)/g;
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins anew with every text, and after an empty match goes on', () => {
    const pattern = /\d*/g;
    expect(matchesOf('a1', pattern).map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(matchesOf('22', pattern).map(([words]) => words)).toEqual(['22', '']);
  });
});
