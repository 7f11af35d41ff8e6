import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { atRisk, type LeverageRows, leverage, type WhatIf } from '../../src/charts/leverage.ts';
import { outside, overlaps, weakMarks } from './overlap.ts';

const { document } = parseHTML('<html><body></body></html>');

const ROWS: LeverageRows = {
  share_of_gdp: { value: 40, qualifier: 'approximate', figure_id: '002-4-remittance_share_of_gdp' },
  registered: { value: 700_000, qualifier: 'exact', figure_id: '004-1-registered_in_russia' },
  estimated: { value: 1_000_000, qualifier: 'approximate', figure_id: '002-4-labour_migrants_in_russia' },
  detained: { value: 297, qualifier: 'exact', figure_id: '004-1-migrants_detained-3' },
  steps: [{ percent: 10 }, { percent: 50 }],
};

const draw = (rows: LeverageRows, width: number) =>
  leverage(document, rows, { width, id: `l${width}`, title: 'What it shows', description: 'What there is to see.' });

const tips = (svg: Element) => [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip'));

describe('atRisk', () => {
  it('turns a share of the migrants into a span of people', () => {
    expect(atRisk({ percent: 10 }, ROWS)).toEqual({ people: [70_000, 100_000], risk: [4, 4] });
  });

  it('turns a number of people into a span of remittances', () => {
    const { people, risk } = atRisk({ people: 350_000 }, ROWS);
    expect(people).toEqual([350_000, 350_000]);
    expect(risk).toEqual([14, 20]);
  });

  it('lets nobody leave twice', () => {
    expect(atRisk({ people: 800_000 }, ROWS).risk).toEqual([32, 40]);
    expect(atRisk({ percent: 250 }, ROWS).risk).toEqual([40, 40]);
    expect(atRisk({ people: -1 }, ROWS).risk).toEqual([0, 0]);
  });
});

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('the %s drawing', (name, width) => {
  const svg = draw(ROWS, width);

  it('is the one stored', async () => {
    await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`leverage-${name}.svg`);
  });

  it('has no texts that touch or leave it', () => {
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it('has marks that say what they show and can be pointed at', () => {
    expect(weakMarks(svg)).toEqual([]);
    expect(tips(svg)).toContain('297 detained: about 0.012 to 0.017% of GDP');
    expect(tips(svg)).toContain('10% of migrants: 70,000 to 100,000 people: about 4% of GDP');
  });

  const percents = Array.from({ length: 101 }, (_, percent) => ({ percent }));
  const people = Array.from({ length: 101 }, (_, i) => ({ people: i * 10_000 }));
  it('keeps its labels apart whatever the reader chooses', () => {
    for (const step of [...percents, ...people] satisfies WhatIf[]) {
      const chosen = draw({ ...ROWS, steps: [step] }, width);
      expect([step, overlaps(chosen), outside(chosen)]).toEqual([step, [], []]);
    }
  });
});

describe('leverage', () => {
  it('says what it measures and what it assumes', () => {
    const text = draw(ROWS, NARROW).textContent;
    expect(text).toContain('Remittances at risk, in percent of GDP');
    expect(text).toContain('Assumes that each migrant sends the same');
  });

  it('draws the edge over an estimate dashed and the top of “about” soft', () => {
    const svg = draw(ROWS, WIDE);
    expect(svg.querySelectorAll('.line.stroke-tajikistan')).toHaveLength(2);
    expect(svg.querySelectorAll('.line.stroke-tajikistan.dashed')).toHaveLength(1);
    expect(svg.querySelector('linearGradient')).not.toBeNull();
    const exact = { ...ROWS, share_of_gdp: { ...ROWS.share_of_gdp, qualifier: 'exact' as const } };
    expect(draw(exact, WIDE).querySelector('linearGradient')).toBeNull();
    expect(tips(draw(exact, WIDE))).toContain('10% of migrants: 70,000 to 100,000 people: 4% of GDP');
  });

  it('says so where there is nothing to draw', () => {
    const none = { ...ROWS, share_of_gdp: { ...ROWS.share_of_gdp, value: 0 } };
    expect(draw(none, NARROW).textContent).toContain('No data');
  });
});
