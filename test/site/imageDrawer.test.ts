import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chartFile, FILE_WIDTH } from '../../src/site/chartFile.ts';
import { imageDrawer } from '../../src/site/imageDrawer.ts';
import { CHARTS, drawnChart } from './drawn.ts';

let draw: Awaited<ReturnType<typeof imageDrawer>>;
beforeAll(async () => {
  draw = await imageDrawer();
});

const sizeOf = (png: Uint8Array) => {
  const view = Buffer.from(png);
  return { signature: view.toString('latin1', 1, 4), width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
};

/** An image of a letter, or of anything else, in one of the fonts. */
const written = (text: string, family: string, weight: number) =>
  Buffer.from(
    draw(
      `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="4" y="15" font-size="14" font-family="'${family}'" font-weight="${weight}">${text}</text></svg>`,
      20,
    ),
  ).toString('base64');

const FONTS = [
  ['Source Sans 3', 400],
  ['Source Sans 3', 700],
  ['Source Serif 4', 400],
  ['Source Serif 4', 600],
  ['Source Serif 4', 700],
] as const;

describe('imageDrawer', () => {
  it('makes a PNG of a chart, as wide as asked for and in proportion, the same bytes each time', async () => {
    const svg = await chartFile(drawnChart('map'));
    const height = Number(/ height="(\d+)"/.exec(svg.slice(0, svg.indexOf('>')))?.[1]);
    const png = draw(svg, 2 * FILE_WIDTH);
    expect(sizeOf(png)).toEqual({ signature: 'PNG', width: 2 * FILE_WIDTH, height: 2 * height });
    expect(Buffer.from((await imageDrawer())(svg, 2 * FILE_WIDTH)).equals(Buffer.from(png))).toBe(true);
  });

  it('has each font in its own weight', () => {
    const images = FONTS.map(([family, weight]) => written('a', family, weight));
    expect(new Set(images).size).toBe(FONTS.length);
    expect(images).not.toContain(written('', 'Source Sans 3', 400));
  });

  it.each(FONTS)('has all characters of the charts in %s %s', (family, weight) => {
    const { document } = parseHTML(`<body>${CHARTS.map((name) => drawnChart(name).wide).join('')}</body>`);
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    const characters = [...new Set(`${texts.join('')}‘’“”–—…·½×−£€$%éüЯ`)].filter(
      (c) => c.trim() !== '' && !'<&'.includes(c),
    );
    const empty = written('', family, weight);
    expect(characters.filter((character) => written(character, family, weight) === empty)).toEqual(['Я']);
  });
});

describe('the fonts’ folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drawing-'));
    vi.stubEnv('TMPDIR', folder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it('is gone when an image is drawn, and when it could not be', async () => {
    written('a', 'Source Sans 3', 400);
    expect(() => draw('<svg', 20)).toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});
