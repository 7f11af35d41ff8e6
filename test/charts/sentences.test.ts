import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/charts/sentences.ts';
import { document, flaws, optionsFor, testDrawings, WIDTHS } from './drawings.ts';
import { SENTENCES } from './rows.ts';

testDrawings('sentences', (options) => sentences(document, { sentences: SENTENCES }, options));

describe.each(WIDTHS)('the %s drawing of sentences', (_, width) => {
  const draw = (rows: typeof SENTENCES) => sentences(document, { sentences: rows }, optionsFor('sentences', width));
  const widthOf = (mark: Element | undefined, selector: string) =>
    Number(mark?.querySelector(selector)?.getAttribute('width'));
  const [first, ...others] = SENTENCES;

  it('draws a defendant once, with the figures of all articles on him', () => {
    const marks = [...draw(SENTENCES).querySelectorAll('.mark')];
    expect(marks).toHaveLength(3);
    expect(marks[0]?.getAttribute('data-figures')).toBe('000-1-sentence_length 001-1-sentence_length-sadovnichy');
    expect(marks[0]?.getAttribute('data-tip')).toBe(
      'Vladimir Sadovnichy, sentenced by a court in Tajikistan to 8½ years. Held 255 days: 241 before the verdict and 14 after it, then freed.',
    );
  });

  it('is to scale: days held against years handed down', () => {
    const [mark] = draw(SENTENCES).querySelectorAll('.mark');
    const year = widthOf(mark, '.soft') / 8.5;
    expect(widthOf(mark, 'rect.fill-tajikistan:not(.soft)') / year).toBeCloseTo(241 / 365.25, 1);
    expect(Math.abs(widthOf(mark, '.fill-ink') - (14 / 365.25) * year)).toBeLessThan(0.1);
  });

  it('draws days that nobody stated as unknown, not as none', () => {
    const mark = [...draw(SENTENCES).querySelectorAll('.mark')].at(-1);
    expect(mark?.textContent).toContain('?');
    expect(mark?.querySelector('rect.fill-russia:not(.soft), .fill-ink')).toBeNull();
    expect(mark?.getAttribute('data-tip')).toContain('Later cleared; how many days he was held is not stated');
  });

  it('shows a span where articles differ', () => {
    const svg = draw(first ? [first, { ...first, figure_id: 'other', years: 9 }] : []);
    expect(svg.textContent).toContain('8½ years to nine years');
    expect(svg.querySelector('.dashed')).not.toBeNull();
    expect(flaws(svg)).toEqual([]);
  });

  it('holds with other numbers', () => {
    for (const years of [0.5, 1, 3, 25, 60]) {
      expect(flaws(draw(others.map((row) => ({ ...row, years }))))).toEqual([]);
    }
    expect(flaws(draw(others.map((row) => ({ ...row, days_after_verdict: null, outcome: null }))))).toEqual([]);
    expect(flaws(draw(others.map((row) => ({ ...row, days_before_verdict: null, court: null }))))).toEqual([]);
  });

  it('says so where there is nothing to draw', () => {
    expect(draw([]).querySelector('text')?.textContent).toBe('No data');
  });
});
