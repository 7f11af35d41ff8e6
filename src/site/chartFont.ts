import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A typeface of drawings that leave the site, in one weight. Both are under the SIL Open Font License. */
export interface ChartFont {
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly weight: number;
}

const FILES: Readonly<Record<ChartFont['family'], string>> = {
  'Source Sans 3': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'Source Serif 4': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
};

/** The optical size that Source Serif 4 is cut for: it sets titles only. */
const TITLE_SIZE = 32;

/**
 * A static font with only the characters that a text needs. Those that the typeface lacks are left out. The same bytes each
 * time.
 *
 * @param format `woff2` to put into a file, `sfnt` (TrueType) for drawing images
 */
export async function chartFont(font: ChartFont, characters: string, format: 'woff2' | 'sfnt'): Promise<Uint8Array> {
  const original = await readFile(createRequire(import.meta.url).resolve(FILES[font.family]));
  return subsetFont(original, characters, {
    targetFormat: format,
    variationAxes: { wght: font.weight, ...(font.family === 'Source Serif 4' ? { opsz: TITLE_SIZE } : {}) },
    keepFeatures: ['kern', 'liga'],
  });
}
