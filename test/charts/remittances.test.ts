import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { type RemittancesRows, remittances } from '../../src/charts/remittances.ts';
import { outside, overlaps, weakMarks } from './overlap.ts';

const { document } = parseHTML('<html><body></body></html>');

// World Bank, World Development Indicators, BX.TRF.PWKR.DT.GD.ZS: Tajikistan from 2002.
const SHARES = [
  6.43374, 9.38872, 12.1378, 24.40703, 34.48037, 40.69601, 44.12654, 31.44383, 35.81044, 41.73795, 42.21584, 43.76836,
  37.13598, 27.30656, 26.70606, 29.68497, 28.11771, 27.97177, 26.88489, 32.68938, 49.89531, 37.84458, 47.88521,
];
const ROWS: RemittancesRows = {
  series: SHARES.map((share, i) => ({ year: 2002 + i, share })),
  stated: [{ as_of: '2011-08', value: 40, qualifier: 'approximate', figure_id: '002-4-remittance_share_of_gdp' }],
};

const draw = (rows: RemittancesRows, width: number) =>
  remittances(document, rows, { width, id: `r${width}`, title: 'What it shows', description: 'What there is to see.' });

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('the %s drawing', (name, width) => {
  const svg = draw(ROWS, width);

  it('is the one stored', async () => {
    await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`remittances-${name}.svg`);
  });

  it('has no texts that touch or leave it', () => {
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it('has a mark for each year and for what was said', () => {
    expect(weakMarks(svg)).toEqual([]);
    const tips = [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip'));
    expect(tips).toHaveLength(SHARES.length + 1);
    expect(tips).toContain('2011: 41.7 percent of GDP (World Bank)');
    expect(tips).toContain('about 40% of GDP, said in August 2011');
    expect(svg.querySelector('[data-figures="002-4-remittance_share_of_gdp"]')).not.toBeNull();
  });

  it('stays whole with other data', () => {
    const wild = SHARES.map((_, i) => ({ year: 1995 + i, share: i % 2 === 0 ? 0.2 : 71.3 }));
    const said = { as_of: '2008', value: 3, qualifier: 'above', figure_id: 'f' } as const;
    for (const rows of [
      { series: wild, stated: [said] },
      { series: ROWS.series.slice(0, 1), stated: [] },
      { series: ROWS.series.slice(0, 8).reverse(), stated: [{ ...said, value: 20 }] },
    ]) {
      const other = draw(rows, width);
      expect(outside(other)).toEqual([]);
      expect(other.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('remittances', () => {
  it('leaves a gap where a year is missing', () => {
    const svg = draw({ ...ROWS, series: ROWS.series.filter(({ year }) => year !== 2015) }, WIDE);
    expect(svg.querySelector('.line')?.getAttribute('d')?.split('M')).toHaveLength(3);
  });

  it('draws what is about a number as a soft ring, and an exact one as a point', () => {
    const exact = ROWS.stated.map((stated) => ({ ...stated, qualifier: 'exact' as const }));
    expect(draw(ROWS, WIDE).querySelector('circle.hollow')).not.toBeNull();
    expect(draw({ ...ROWS, stated: exact }, WIDE).querySelector('circle.hollow, radialGradient')).toBeNull();
  });

  it('says so where there is nothing to draw', () => {
    expect(draw({ series: [], stated: ROWS.stated }, NARROW).textContent).toContain('No data');
  });
});
