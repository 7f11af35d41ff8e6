import { describe, expect, it } from 'vitest';
import { findCopies } from '../../src/corpus/copies.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
const ORIGINAL = words(0, 200);

describe('findCopies', () => {
  it('finds a copy with pieces missing and another foot', () => {
    const copy = `${words(0, 80)} ${words(95, 180)} ${words(900, 940)}`;
    expect(
      findCopies([
        { text: ORIGINAL, published: '2012-01-09' },
        { text: copy, published: '' },
      ]),
    ).toEqual([null, 0]);
  });

  it('takes the older one for the original, and an undated one for the copy, in whatever order they come', () => {
    expect(
      findCopies([
        { text: ORIGINAL, published: '' },
        { text: ORIGINAL, published: '2012-01-10' },
        { text: ORIGINAL, published: '2012-01-09' },
        { text: ORIGINAL, published: '2012-01' },
      ]),
    ).toEqual([2, 2, null, 2]);
  });

  it('leads from the copy of a copy to the original', () => {
    expect(
      findCopies([
        { text: ORIGINAL, published: '2012-01-09' },
        { text: words(0, 150), published: '2012-01-10' },
        { text: words(0, 100), published: '2012-01-11' },
      ]),
    ).toEqual([null, 0, 0]);
  });

  it('takes two articles that share half of their words in a row for two', () => {
    expect(
      findCopies([
        { text: ORIGINAL, published: '2012-01-09' },
        { text: words(100, 300), published: '2012-01-10' },
      ]),
    ).toEqual([null, null]);
  });

  it('takes what stands in a hundred originals for a stock phrase, which makes no copy', () => {
    const stock = words(0, 30);
    const originals = Array.from({ length: 101 }, (_, i) => `${words(1000 * (i + 1), 1000 * (i + 1) + 60)} ${stock}`);
    const found = findCopies([...originals, stock].map((text) => ({ text, published: '2012' })));
    expect(found).toEqual(found.map(() => null));
  });

  it('takes nothing for a copy that is too short to tell', () => {
    expect(
      findCopies([
        { text: 'Two pilots freed', published: '2012' },
        { text: 'Two pilots freed', published: '2012' },
      ]),
    ).toEqual([null, null]);
  });

  it('is not misled by case, punctuation or line ends', () => {
    const other = ORIGINAL.toUpperCase().replaceAll(' ', ',\n');
    expect(
      findCopies([
        { text: ORIGINAL, published: '2012' },
        { text: other, published: '' },
      ]),
    ).toEqual([null, 0]);
  });
});
