import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The typeface of headlines: Source Serif 4 semibold, in the cut for large sizes (SIL Open Font License). */
const SOURCE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const AXES = { wght: 600, opsz: 32 };

/** Basic Latin and the signs that English typesetting needs; any other character falls back to the reader's own serif. */
const CHARACTERS = `${String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i))}\u00a0–—‘’“”…·×½−°£€`;

/**
 * The headline typeface, reduced to what headlines need. The same bytes each time.
 *
 * @param format `woff2` for pages (under 14 KB), `sfnt` (TrueType) for drawing images
 */
export async function headlineFont(format: 'woff2' | 'sfnt'): Promise<Uint8Array> {
  const original = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  return subsetFont(original, CHARACTERS, {
    targetFormat: format,
    variationAxes: AXES,
    keepFeatures: ['kern', 'liga'],
  });
}

/**
 * The style rule that loads the headline typeface. What stands in for it until then is in site.css.
 *
 * @param href where the font is, from the page
 */
export function headlineFontFace(href: string): string {
  return `@font-face{font-family:"Source Serif 4";font-weight:600;font-display:swap;src:url(${href}) format("woff2")}`;
}
