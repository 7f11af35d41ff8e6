import { describe, expect, it } from 'vitest';
import { type FlagRequest, flagSpan, placeFlags } from '../../src/charts/flags.ts';

const flag = (x: number, width: number): FlagRequest => ({
  x,
  shapes: () => [{ width, height: 30, lines: ['a label'] }],
});
const bounds = { left: 0, right: 400, base: 10 };

describe('placeFlags', () => {
  it('keeps labels low where they do not meet', () => {
    expect(placeFlags([flag(0, 100), flag(200, 100)], bounds).map(({ rise }) => rise)).toEqual([10, 10]);
  });

  it('never lets one label lie on another', () => {
    const flags = placeFlags([flag(0, 150), flag(40, 150), flag(60, 150), flag(390, 150)], bounds);
    flags.forEach((a, i) => {
      for (const b of flags.slice(i + 1)) {
        const apart = flagSpan(a).right <= flagSpan(b).left || flagSpan(b).right <= flagSpan(a).left;
        expect(apart || a.rise + a.height <= b.rise || b.rise + b.height <= a.rise).toBe(true);
      }
    });
  });

  it('turns a label to the left where the right has no room', () => {
    expect(placeFlags([flag(390, 150)], bounds).map(({ side }) => side)).toEqual(['left']);
  });

  it('prefers the shape that needs least height', () => {
    const tall = { width: 50, height: 80, lines: ['a', 'label'] };
    const flat = { width: 100, height: 20, lines: ['a label'] };
    expect(placeFlags([{ x: 0, shapes: () => [tall, flat] }], bounds)[0]).toMatchObject(flat);
  });

  it('places nothing where there is nothing', () => {
    expect(placeFlags([], bounds)).toEqual([]);
  });
});
