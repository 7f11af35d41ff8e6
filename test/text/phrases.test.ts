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

  it('take the faster word boundary only where every one of them begins with a letter', () => {
    const slow = '(?<![A-Za-z])';
    expect(wordStart(['jailed', '[Mm]igrants?', '(?:sent|flown) home', '(?<!not )held'])).toBe('\\b');
    for (const phrase of [
      '#',
      '201st',
      '(?:#|x)',
      '(?:x|#)',
      'x?#',
      '(?:x)?#',
      '((?:x|#)y)',
      '[^.;]leave',
      '\\d+ held',
      '',
    ]) {
      expect([phrase, wordStart(['jailed', phrase])]).toEqual([phrase, slow]);
    }
  });
});
