import { describe, expect, it } from 'vitest';
import { type DrawOptions, NARROW, WIDE } from '../../src/charts/drawing.ts';
import { type ChartData, type Datum, formatValue, workbenchChart } from '../../src/components/workbenchChart.ts';
import { document, flaws, testDrawings } from '../charts/drawings.ts';

const CATEGORIES: ChartData = {
  type: 'string',
  measure: 'Maximum of share, in percent of GDP',
  unit: 'percent of GDP',
  grouped: true,
  data: [
    { at: 'Tajikistan', series: null, value: 41.73795 },
    { at: 'Kyrgyz Republic', series: null, value: 27.56952 },
    { at: 'Russian Federation', series: null, value: 0.298 },
    { at: 'A category whose name is longer than any that has a place beside its bar', series: null, value: -3.5 },
    { at: null, series: null, value: 0 },
  ],
};

const YEARS: ChartData = {
  type: 'period',
  measure: 'Mean of share, in percent of GDP',
  unit: 'percent of GDP',
  grouped: true,
  data: ['Tajikistan', 'Armenia', 'Moldova', 'Uzbekistan'].flatMap((series, i) =>
    Array.from(
      { length: 23 },
      (_, year): Datum => ({ at: `${2002 + year}`, series, value: 12 + ((year * (i + 3)) % 7) }),
    ),
  ),
};

const options = (width: number): DrawOptions => ({ width, id: 'chart', title: 'Title', description: 'Description.' });
const tips = (svg: Element) => [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip'));
const draw = (chart: Partial<ChartData>, width = WIDE) =>
  workbenchChart(document, { ...CATEGORIES, ...chart }, options(width));

describe('categories', () => {
  testDrawings('workbench-categories', (options) => workbenchChart(document, CATEGORIES, options));

  it('are bars that bear their numbers', () => {
    const svg = draw({});
    expect(svg.querySelectorAll('.mark rect:not(.hit)')).toHaveLength(5);
    expect(tips(svg)[0]).toBe('Tajikistan: 41.74 percent of GDP');
    expect(svg.textContent).toContain('(empty)');
  });

  it('of two kinds stand under heads', () => {
    const data = ['one', 'two'].flatMap((at) => ['a', 'b'].map((series): Datum => ({ at, series, value: 3 })));
    const svg = draw({ data });
    expect([...svg.querySelectorAll('.head')].map((head) => head.textContent)).toEqual(['one', 'two']);
    for (const width of [NARROW, WIDE]) expect(flaws(draw({ data }, width))).toEqual([]);
  });

  it('with every row shown are dots on a line for each, over an axis', () => {
    const data = [300, 297, 1_000_000].map(
      (value, i): Datum => ({ at: i < 2 ? 'detained' : 'abroad', series: null, value, figures: [`f${i}`] }),
    );
    const svg = draw({ data, grouped: false });
    expect(svg.querySelectorAll('.mark circle')).toHaveLength(3);
    expect([...svg.querySelectorAll('.axis')].map((label) => label.textContent)).toContain('200k');
    expect(svg.querySelector('.mark')?.getAttribute('data-figures')).toBe('f0');
  });

  it('too many to be told apart are left to the table, which is said', () => {
    const data = Array.from({ length: 60 }, (_, i): Datum => ({ at: `no. ${i}`, series: null, value: i }));
    const svg = draw({ data });
    expect(svg.querySelectorAll('.mark')).toHaveLength(40);
    expect(svg.textContent).toContain('and 20 more, in the table below');
  });

  it('have the sides’ colours only where they are the sides', () => {
    const data = ['Russia', 'Tajikistan', 'other'].map((at): Datum => ({ at, series: null, value: 1 }));
    const classes = [...draw({ data }).querySelectorAll('.mark rect:not(.hit)')].map((bar) =>
      bar.getAttribute('class'),
    );
    expect(classes).toEqual(['fill-russia', 'fill-tajikistan', 'fill-other']);
  });
});

describe('periods', () => {
  testDrawings('workbench-periods', (options) => workbenchChart(document, YEARS, options));

  it('are joined by a line for each series, which bears its name', () => {
    const svg = workbenchChart(document, YEARS, options(WIDE));
    expect(svg.querySelectorAll('.line')).toHaveLength(4);
    expect([...svg.querySelectorAll('.label')].map((label) => label.textContent).sort()).toEqual([
      'Armenia',
      'Moldova',
      'Tajikistan',
      'Uzbekistan',
    ]);
    expect(tips(svg)[0]).toBe('Tajikistan, 2002: 12 percent of GDP');
  });

  it('of different precision are not joined, but drawn as long as they are', () => {
    const data = ['2010', '2011-11', '2011-11-08'].map((at): Datum => ({ at, series: null, value: 5 }));
    const svg = draw({ type: 'period', data });
    const lengths = [...svg.querySelectorAll('.mark .line')].map((line) => {
      const [from = 0, to = 0] = [...(line.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) =>
        Number(x),
      );
      return to - from;
    });
    expect(lengths).toHaveLength(3);
    expect(lengths[0]).toBeGreaterThan(10 * (lengths[1] ?? 0));
    expect(tips(svg)).toEqual([
      '2010: 5 percent of GDP',
      '8 November 2011: 5 percent of GDP',
      'November 2011: 5 percent of GDP',
    ]);
  });

  it('that are not known are left out', () => {
    const data = [null, '2011'].map((at): Datum => ({ at, series: null, value: 5 }));
    expect(tips(draw({ type: 'period', data }))).toEqual(['2011: 5 percent of GDP']);
  });
});

describe('numbers', () => {
  it('lie along an axis of whole numbers where all are whole', () => {
    const data = [1, 2, 3].map((at): Datum => ({ at, series: null, value: 1 }));
    const svg = draw({ type: 'integer', data, unit: '' });
    expect([...svg.querySelectorAll('.axis')].map((label) => label.textContent)).toEqual(['0', '1', '1', '2', '3']);
    for (const width of [280, NARROW, WIDE]) expect(flaws(draw({ type: 'integer', data }, width))).toEqual([]);
  });
});

it('says so where there is nothing to draw', () => {
  expect(draw({ data: [] }).textContent).toContain('No data');
  expect(draw({ type: 'period', data: [{ at: null, series: null, value: 1 }] }).textContent).toContain('No data');
});

it('writes numbers with two decimals, or three digits where they are small', () => {
  expect([1_234_567.891, 0.093_3, -0.5, 0, 8.5].map(formatValue)).toEqual([
    '1,234,567.89',
    '0.0933',
    '-0.5',
    '0',
    '8.5',
  ]);
});
