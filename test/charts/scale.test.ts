import { describe, expect, it } from 'vitest';
import { scale } from '../../src/charts/scale.ts';
import { document, flaws, optionsFor, testDrawings, WIDTHS } from './drawings.ts';
import { SCALE } from './rows.ts';

testDrawings('scale', (options) => scale(document, SCALE, options));

/** Dots in a path whose rows are lines with a dot every `pitch`. */
function dotsIn(path: Element | null | undefined): number {
  const pitch = Number(path?.getAttribute('stroke-dasharray')?.split(' ')[1]);
  const rows = [...(path?.getAttribute('d') ?? '').matchAll(/M([\d.]+),[\d.]+L([\d.]+),/g)];
  return rows.reduce((sum, [, from, to]) => sum + Math.floor((Number(to) - Number(from)) / pitch + 0.01) + 1, 0);
}

describe.each(WIDTHS)('the %s drawing of the scale', (_, width) => {
  const draw = (rows: Parameters<typeof scale>[1]) => scale(document, rows, optionsFor('scale', width));
  const [detained, registered, estimated] = draw(SCALE).querySelectorAll('.mark');

  it('has a dot for each thousand', () => {
    expect(dotsIn(registered?.querySelector('path'))).toBe(700);
    expect(dotsIn(estimated?.querySelector('path'))).toBe(1000);
  });

  it('fills as much of one dot’s area as those detained are of a thousand', () => {
    const [ring, part] = detained?.querySelectorAll('circle') ?? [];
    const area = (Number(part?.getAttribute('r')) / Number(ring?.getAttribute('r'))) ** 2;
    expect(area).toBeCloseTo(0.297, 1);
    expect(detained?.textContent).toContain('less than one dot');
  });

  it('draws a number that is about right hollow, and an exact one full', () => {
    expect(registered?.querySelectorAll('.stroke-paper')).toHaveLength(0);
    expect(estimated?.querySelectorAll('.stroke-paper')).toHaveLength(1);
    expect(estimated?.textContent).toContain('About 1,000,000');
  });

  it('holds with other numbers', () => {
    const { detained, registered, estimated } = SCALE;
    for (const value of [0, 1, 1000, 2500, 45_000]) {
      expect(flaws(draw({ detained: { ...detained, value }, registered, estimated }))).toEqual([]);
    }
    const fewer = draw({ detained, registered, estimated: { ...estimated, value: 650_000 } });
    expect(flaws(fewer)).toEqual([]);
    expect(fewer.querySelectorAll('.mark')).toHaveLength(3);
  });

  it('says so where there is nothing to draw', () => {
    const nobody = { ...SCALE.detained, value: 0 };
    const svg = draw({ detained: nobody, registered: nobody, estimated: nobody });
    expect(svg.querySelector('text')?.textContent).toBe('No data');
  });
});
