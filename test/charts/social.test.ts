import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type SocialRows, social } from '../../src/charts/social.ts';

const { document } = parseHTML('<html><body></body></html>');

const ROWS: SocialRows = {
  headline: 'The price of a pilot',
  standfirst: 'What Moscow could do to Tajikistan, and what Tajikistan had in its hand.',
  detained: { value: 297, label: 'detained' },
  registered: { value: 700_000, label: 'registered in Russia' },
  note: 'One dot: 1,000 people',
  credit: 'Every number, with its sentence',
};

const sizeOf = (svg: Element) => Number(svg.querySelector('text')?.getAttribute('font-size'));

describe('social', () => {
  const svg = social(document, ROWS);

  it('is the one stored', async () => {
    await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot('social.svg');
  });

  it('is 1200 by 630 and needs no style sheet', () => {
    expect(svg.getAttribute('viewBox')).toBe('0 0 1200 630');
    expect(svg.outerHTML).not.toMatch(/class=|style=|var\(/);
  });

  it('draws a dot for each thousand', () => {
    expect(svg.querySelector('path')?.getAttribute('d')?.split('M')).toHaveLength(701);
  });

  it('draws the detained as a part of a dot, by area', () => {
    const whole = Number(svg.querySelector('path')?.getAttribute('stroke-width')) / 2;
    const part = Number(svg.querySelector('circle')?.getAttribute('r'));
    expect((part / whole) ** 2).toBeCloseTo(0.297, 1);
  });

  it('sets a longer headline smaller', () => {
    const headline = 'How a verdict in a provincial court in Tajikistan came to weigh on a million migrants in Russia';
    expect(sizeOf(social(document, { ...ROWS, headline }))).toBeLessThan(sizeOf(svg));
  });

  it('holds the whole of a longer standfirst, in smaller type, and says where it had to end one', () => {
    const texts = (standfirst: string) =>
      [...social(document, { ...ROWS, standfirst }).querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .join(' ');
    const long = `${ROWS.standfirst} ${ROWS.standfirst} ${ROWS.standfirst}`;
    expect(texts(long)).toContain(long);
    expect(texts(long.repeat(9))).toMatch(/[a-z]…/);
  });
});
