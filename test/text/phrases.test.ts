import { describe, expect, it } from 'vitest';
import { wordStart, words } from '../../src/text/phrases.ts';

describe('phrases', () => {
  it('are found as whole words, whatever their case', () => {
    const jailed = words(['jailed', 'sent home']);
    expect(['Jailed on Tuesday', '(sent home)'].map((text) => jailed.test(text))).toEqual([true, true]);
    expect(['unjailed', 'jailedx', 'present homes'].map((text) => jailed.test(text))).toEqual([false, false, false]);
  });

  it('may begin with a sign, which no word boundary stands before', () => {
    expect(words(['№', '#\\d+']).test('at # 12, or №')).toBe(true);
    expect(words(['#[^.;]{0,9} leave']).test('about # to leave')).toBe(true);
  });

  it.each([
    'jailed',
    '[Mm]igrants?',
    '(?:sent|flown(?: back)?) home',
    '(?<!\\b(?:not|\\d) )held',
    '((?:a|b(?:c|#))|xd)',
    '(?:re-?)?entry',
    'a?wait',
    '(?<!x )\\b(?:asks?|seeks?)',
    '(?<place>h(?:ere|all))[)|]',
  ])('%s begins with a letter: the faster word boundary stands before it', (phrase) => {
    expect(wordStart(['jailed', phrase])).toBe('\\b');
  });

  it.each([
    '#',
    '201st',
    '',
    'x?#',
    'x{0,2}#',
    '[^.;]leave',
    '\\d+ held',
    '(?:#|x)',
    '(?:x|(?:y|#))',
    '(?:x)?#',
    '(?:x){0,2}\\d',
    '\\bx?y?',
    '(?:x|[|y])',
    '(?:x|\\(y)',
    '(?=x)#',
    '|x',
    'x|#',
  ])('%s may begin with something else: what stands before it is looked back for', (phrase) => {
    expect(wordStart(['jailed', phrase])).toBe('(?<![A-Za-z])');
  });
});
