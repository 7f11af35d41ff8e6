import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type DependenceRows, dependence } from '../../src/charts/dependence.ts';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { outside, overlaps, weakMarks } from './overlap.ts';

const { document } = parseHTML('<html><body></body></html>');

// World Bank, World Development Indicators, BX.TRF.PWKR.DT.GD.ZS, 2011.
const SHARES: readonly [string, string, number | null][] = [
  ['Armenia', 'ARM', 17.73422],
  ['Azerbaijan', 'AZE', 2.87036],
  ['Belarus', 'BLR', 1.44198],
  ['Estonia', 'EST', 1.8823],
  ['Georgia', 'GEO', 9.99835],
  ['Kazakhstan', 'KAZ', 0.09329],
  ['Kyrgyz Republic', 'KGZ', 27.56952],
  ['Latvia', 'LVA', 5.66571],
  ['Lithuania', 'LTU', 4.52784],
  ['Moldova', 'MDA', 21.54783],
  ['Russian Federation', 'RUS', 0.29831],
  ['Tajikistan', 'TJK', 41.73795],
  ['Turkmenistan', 'TKM', null],
  ['Ukraine', 'UKR', 4.61928],
  ['Uzbekistan', 'UZB', 8.15472],
];
const ROWS: DependenceRows = {
  year: 2011,
  rows: SHARES.map(([country, country_code, share]) => ({ country, country_code, share })),
};

const draw = (rows: DependenceRows, width: number) =>
  dependence(document, rows, { width, id: `d${width}`, title: 'What it shows', description: 'What there is to see.' });

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('the %s drawing', (name, width) => {
  const svg = draw(ROWS, width);

  it('is the one stored', async () => {
    await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`dependence-${name}.svg`);
  });

  it('has no texts that touch or leave it', () => {
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it('has a mark for each country that reports, the largest share first', () => {
    expect(weakMarks(svg)).toEqual([]);
    const tips = [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip'));
    expect(tips).toHaveLength(14);
    expect(tips[0]).toBe('Tajikistan, 2011: 41.7 percent of GDP');
    expect(tips.at(-1)).toBe('Kazakhstan, 2011: 0.1 percent of GDP');
  });

  it('stays whole with other data', () => {
    for (const share of [0, 0.04, 99.9]) {
      const other = draw({ year: 1999, rows: [{ country: 'Elsewhere', country_code: 'XXX', share }] }, width);
      expect(outside(other)).toEqual([]);
      expect(other.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('dependence', () => {
  it('names the countries without a figure, and draws no bar for them', () => {
    expect(draw(ROWS, WIDE).textContent).toContain('No figure: Turkmenistan');
  });

  it('gives the two sides their colours', () => {
    const svg = draw(ROWS, WIDE);
    expect(svg.querySelectorAll('rect.fill-tajikistan')).toHaveLength(1);
    expect(svg.querySelectorAll('rect.fill-russia')).toHaveLength(1);
    expect(svg.querySelectorAll('rect.fill-other')).toHaveLength(12);
  });

  it('says so where there is nothing to draw', () => {
    expect(draw({ year: 2011, rows: [] }, NARROW).textContent).toContain('No data');
  });
});
