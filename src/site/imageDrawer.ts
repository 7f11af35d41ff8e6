import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type ChartFont, chartFont } from './chartFont.ts';

/** The fonts that the charts' files and the social image name. */
const FONTS: readonly ChartFont[] = [
  { family: 'Source Sans 3', weight: 400 },
  { family: 'Source Sans 3', weight: 700 },
  { family: 'Source Serif 4', weight: 400 },
  { family: 'Source Serif 4', weight: 600 },
  { family: 'Source Serif 4', weight: 700 },
];

/** All printing characters of Latin-1, and those of typesetting, as far as the typefaces have them. */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
  [0x2248, 0x2265],
]
  .flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  )
  .join('');

/**
 * Prepares to draw images of the site's SVG files: the function that it gives makes a PNG of one, `width` pixels wide. It knows
 * the site's typefaces and no others, so that images are the same on any machine.
 */
export async function imageDrawer(): Promise<(svg: string, width: number) => Uint8Array> {
  const fonts = await Promise.all(FONTS.map((font) => chartFont(font, CHARACTERS, 'sfnt')));
  return (svg, width) => {
    // The renderer reads fonts from files only.
    const folder = mkdtempSync(join(tmpdir(), 'chart-fonts-'));
    try {
      const fontFiles = fonts.map((font, i) => {
        const file = join(folder, `${i}.ttf`);
        writeFileSync(file, font);
        return file;
      });
      const options = { font: { fontFiles, loadSystemFonts: false }, fitTo: { mode: 'width', value: width } } as const;
      return new Resvg(svg, options).render().asPng();
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
