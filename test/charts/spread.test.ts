import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('spread', () => {
  it('leaves labels where they wish to be if there is room', () => {
    expect(
      spread(
        [
          { wanted: 0, size: 10 },
          { wanted: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([0, 50]);
  });

  it('moves labels that overlap apart, each as far as the other', () => {
    expect(
      spread(
        [
          { wanted: 50, size: 20 },
          { wanted: 60, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 65]);
  });

  it('keeps them within bounds', () => {
    expect(
      spread(
        [
          { wanted: -5, size: 20 },
          { wanted: 0, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([0, 20]);
    expect(
      spread(
        [
          { wanted: 90, size: 20 },
          { wanted: 95, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([60, 80]);
  });

  it('runs past the end where there is no room', () => {
    expect(
      spread(
        [
          { wanted: 0, size: 60 },
          { wanted: 10, size: 60 },
        ],
        0,
        100,
      ),
    ).toEqual([0, 60]);
  });

  it('knows nothing of labels where there are none', () => {
    expect(spread([], 0, 100)).toEqual([]);
  });
});
