import { describe, expect, it } from 'vitest';
import { headlineFont, headlineFontFace } from '../../src/site/font.ts';

describe('headlineFont', () => {
  it('is a small WOFF2 for pages, the same bytes each time', async () => {
    const font = await headlineFont('woff2');
    expect(Buffer.from(font.subarray(0, 4)).toString('latin1')).toBe('wOF2');
    expect(font.length).toBeLessThan(14_000);
    expect(Buffer.from(await headlineFont('woff2')).equals(Buffer.from(font))).toBe(true);
  });

  it('is TrueType for drawing', async () => {
    expect(Buffer.from((await headlineFont('sfnt')).subarray(0, 4)).toString('hex')).toBe('00010000');
  });
});

describe('headlineFontFace', () => {
  it('shows text at once, in another font until this one is there', () => {
    expect(headlineFontFace('../_site/x.woff2')).toContain(
      'font-display:swap;src:url(../_site/x.woff2) format("woff2")',
    );
  });
});
