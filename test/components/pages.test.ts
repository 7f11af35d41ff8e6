import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleScripts } from '../../src/site/bundle.ts';
import { layoutShift, violations } from '../pageChecks.ts';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const PATHS = ['/', '/evidence', '/data', '/embed'];

describe.each(['light', 'dark'] as const)('in %s, the pages', (colorScheme) => {
  it.each([390, 1280])('have nothing that axe-core finds wrong at %i pixels', async (width) => {
    for (const path of PATHS) {
      const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('have nothing wrong with a popover, a tip and a message open', async () => {
    const page = await open('/', { colorScheme, reducedMotion: 'reduce' });
    await page.locator('#first .claim').first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#scale .drawing-wide .mark').first().focus();
    expect(await violations(page)).toEqual([]);
    await page.locator('#scale summary').click();
    await page.locator('#scale .copy').click();
    await expect.poll(() => page.locator('.toast').textContent()).not.toBe('');
    expect(await violations(page)).toEqual([]);
  });
});

describe('the layout', () => {
  it.each([
    [320, 256],
    [390, 800],
    [768, 1024],
    [1280, 900],
  ])('fits a window of %i by %i pixels', async (width, height) => {
    for (const path of PATHS) {
      const page = await open(path, { viewport: { width, height } });
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    }
  });

  it('has text of at least 11 pixels in the charts of a window of 320', async () => {
    const page = await open('/', { viewport: { width: 320, height: 800 } });
    const sizes = await page.locator('.drawing-narrow text').evaluateAll((texts) =>
      texts.map((text) => {
        const svg = text.closest('svg');
        const drawn = svg ? svg.getBoundingClientRect().width / Number(svg.getAttribute('width')) : 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * drawn;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  it('draws wide charts one to one, and shows one drawing of each', async () => {
    for (const width of [320, 767, 768, 1280]) {
      const page = await open('/', { viewport: { width, height: 800 } });
      expect(await page.locator('#scale svg:visible').count()).toBe(1);
      if (width >= 768) expect((await page.locator('#scale svg:visible').boundingBox())?.width).toBe(720);
    }
  });

  it.each([390, 1280])('does not move while a page of %i pixels loads and is read', async (width) => {
    for (const path of PATHS) {
      const page = await open(path, { viewport: { width, height: 800 } });
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.wheel(0, 1500);
      expect([path, await layoutShift(page)]).toEqual([path, 0]);
    }
  });

  it('has targets of at least 24 pixels, links within sentences excepted', async () => {
    for (const path of PATHS) {
      const page = await open(path, { viewport: { width: 390, height: 800 } });
      const small = await page
        .locator(
          'button:visible, select:visible, input:visible, summary:visible, nav a:visible, .downloads a:visible, .mark:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((target) => {
              const { width, height } = target.getBoundingClientRect();
              return width < 24 || height < 24;
            })
            .map((target) => target.outerHTML.slice(0, 120)),
        );
      expect([path, small]).toEqual([path, []]);
    }
  });

  it('keeps what matters in forced colours and on paper', async () => {
    const page = await open('/', { forcedColors: 'active' });
    await page.locator('#first .claim').first().click();
    expect(await page.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog).borderTopStyle)).toBe('solid');
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.locator('.what-if').isVisible()).toBe(false);
    await page.setViewportSize({ width: 640, height: 900 });
    expect(
      await page.locator('#scale svg:visible').evaluateAll((all) => all.map((svg) => svg.clientWidth > 500)),
    ).toEqual([true]);
  });
});

describe('the scripts', () => {
  it('of each page are under 30 KB, compressed', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    for (const [name, text] of await bundleScripts(root, ['story', 'evidence', 'data', 'embed'])) {
      expect([name, brotliCompressSync(text).length < 30_000]).toEqual([name, true]);
    }
  });
});
