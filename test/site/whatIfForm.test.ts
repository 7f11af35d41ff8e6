import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { whatIfForm } from '../../src/site/whatIfForm.ts';

const stated = (value: number) => ({ value, qualifier: 'exact', figure_id: '</script><b>' }) as const;
const rows = { share_of_gdp: stated(40), registered: stated(7), estimated: stated(9), detained: stated(1) };
const answer = '10% of migrants: "many" & <i>more</i>';
const { document } = parseHTML(`<html><body>${whatIfForm({ percent: 10, answer, rows })}</body></html>`);

describe('whatIfForm', () => {
  it('has a labelled slider that begins with the share drawn, and says what it comes to', () => {
    const input = document.querySelector('input');
    expect(input?.getAttribute('value')).toBe('10');
    expect(input?.getAttribute('aria-valuetext')).toBe(answer);
    expect(document.querySelector('label')?.getAttribute('for')).toBe(input?.id);
    expect(document.querySelector('output')?.textContent).toBe('10%');
    expect(document.querySelector('.what-if-answer')?.textContent).toBe(answer);
  });

  it('holds the numbers to draw from, which cannot end their element', () => {
    expect(JSON.parse(document.getElementById('leverage-rows')?.textContent ?? '')).toEqual(rows);
    expect(document.querySelector('b')).toBeNull();
  });
});
