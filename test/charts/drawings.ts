import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type DrawOptions, NARROW, WIDE } from '../../src/charts/drawing.ts';
import { outside, overlaps, shaded, weakMarks } from './overlap.ts';

/** An empty document to draw in. */
export const { document } = parseHTML('<html><body></body></html>');

/** What a test draws with, where the words don't matter. */
export const optionsFor = (name: string, width: number): DrawOptions => ({
  width,
  id: `${name}-${width}`,
  title: 'What it shows',
  description: 'What there is to see.',
});

/** The widths of the drawings, by name. */
export const WIDTHS = [
  ['narrow', NARROW],
  ['wide', WIDE],
] as const;

/** Everything wrong with how a drawing's texts and marks lie, in words. */
export const flaws = (svg: Element): string[] => [...overlaps(svg), ...outside(svg), ...shaded(svg), ...weakMarks(svg)];

/** The tests that every drawing passes, at both widths. */
export function testDrawings(name: string, draw: (options: DrawOptions) => SVGSVGElement): void {
  describe.each(WIDTHS)('the %s drawing', (widthName, width) => {
    const svg = draw(optionsFor(name, width));

    it('is the one stored', async () => {
      await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`${name}-${widthName}.svg`);
    });

    it('has no text that touches another, leaves it or lies on shading, and marks that can be pointed at', () => {
      expect(flaws(svg)).toEqual([]);
    });

    it('has ids of its own only, and its size in its attributes', () => {
      const ids = [...svg.querySelectorAll('[id]')].map((element) => element.getAttribute('id') ?? '');
      expect(ids.filter((id) => !id.startsWith(`${name}-${width}`))).toEqual([]);
      expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${svg.getAttribute('height')}`);
    });

    it('sets no looks of its own', () => {
      expect(svg.outerHTML).not.toMatch(/ style=|NaN|Infinity|undefined|#[0-9a-f]{3,6}\b/);
    });
  });
}
