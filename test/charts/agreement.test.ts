import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/charts/agreement.ts';
import { document, flaws, optionsFor, testDrawings, WIDTHS } from './drawings.ts';
import { AGREEMENT } from './rows.ts';

testDrawings('agreement', (options) => agreement(document, AGREEMENT, options));

describe.each(WIDTHS)('the %s drawing of agreement', (_, width) => {
  const draw = (rows: typeof AGREEMENT) => agreement(document, rows, optionsFor('agreement', width));
  const marks = [...draw(AGREEMENT).querySelectorAll('.mark')];
  const markOf = (words: string) => marks.find((mark) => mark.getAttribute('data-tip')?.includes(words));

  it('says in words whether the articles agree, how they differ and what they go back to', () => {
    const text = draw(AGREEMENT).textContent?.replaceAll(/ +/g, ' ');
    for (const words of [
      'They say the same.',
      'They can all be true. One gives a count, the others only its order of size.',
      'Common origin: the Federal Migration Service.',
      'They differ. One counts migrants in Russia, the other migrants abroad.',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('draws each hedge differently', () => {
    expect(markOf('297')?.querySelectorAll('circle.fill-ink:not(.soft)')).toHaveLength(1);
    expect(markOf('about 300')?.querySelectorAll('.hollow')).toHaveLength(1);
    expect(markOf('at most 300')?.querySelectorAll('circle')).toHaveLength(0);
    expect(markOf('hundreds (200 to 999)')?.querySelectorAll('rect.soft')).toHaveLength(1);
  });

  it('words a number as its source does where that hedges, and breaks what is too long for a line', () => {
    const own = AGREEMENT.map((row) => ({
      ...row,
      words: row.qualifier === 'below' ? 'almost 300' : 'the very words',
    }));
    const drawing = draw(own);
    const tips = [...drawing.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip') ?? '');
    expect(tips.some((tip) => tip.includes('“almost 300”'))).toBe(true);
    expect(tips.some((tip) => tip.includes('297'))).toBe(true);
    const long = draw(
      own.map((row) => ({ ...row, words: 'an estimated one million or so, as far as anybody can tell' })),
    );
    expect(flaws(long)).toEqual([]);
  });

  it('makes one line of a publisher’s statements that are alike', () => {
    expect(markOf('Eurasia Daily Monitor (2 articles): 8½ years')?.getAttribute('data-figures')).toBe(
      '002-2-sentence_length 002-3-sentence_length',
    );
  });

  it('holds with other statements', () => {
    for (const qualifier of ['exact', 'approximate', 'below', 'above', 'range', 'magnitude'] as const) {
      expect(flaws(draw(AGREEMENT.map((row) => ({ ...row, qualifier }))))).toEqual([]);
      expect(flaws(draw(AGREEMENT.map((row) => ({ ...row, qualifier, value: null, low: 2, high: null }))))).toEqual([]);
      expect(flaws(draw(AGREEMENT.map((row) => ({ ...row, qualifier, value: 0 }))))).toEqual([]);
    }
    expect(flaws(draw(AGREEMENT.slice(0, 1)))).toEqual([]);
  });

  it('leaves room to compare sizes, however long the words', () => {
    const [row] = AGREEMENT;
    if (!row) throw new Error('There are no rows.');
    const rows = [700_000, 1_000_000].map((value, i) => ({
      ...row,
      thing: 'Migrants',
      indicator: ['registered_in_russia', 'labour_migrants_in_russia_today'][i] ?? '',
      unit: 'people',
      value,
      qualifier: 'exact' as const,
    }));
    const drawing = draw(rows);
    const [small = 0, large = 0] = [...drawing.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
    expect(large - small).toBeGreaterThan(0.05 * width);
    expect(flaws(drawing)).toEqual([]);
  });

  it('says so where there is nothing to draw', () => {
    expect(draw([]).querySelector('text')?.textContent).toBe('No data');
  });
});
