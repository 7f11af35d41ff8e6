import { describe, expect, it } from 'vitest';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();
/** A sheet of A4 with margins of 1 cm, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

describe.each(PAGES)('on paper, /%s', (path) => {
  it('has no navigation and nothing to press, and fits the sheet', async () => {
    const page = await site.open(path, { viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    const useless = page
      .locator('nav, .skip-link, form, button:not(thead button), .chart-tools, .popover, .tip')
      .filter({ visible: true });
    expect(await useless.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100)))).toEqual([]);
    const wide = await page
      .locator('main svg, main p, main h1, main h2')
      .evaluateAll(
        (all, width) => all.filter((each) => each.getBoundingClientRect().right > width + 1).length,
        SHEET.width,
      );
    expect(wide).toBe(0);
  });
});

describe('on paper, the story', () => {
  it('keeps its charts, one drawing each, dark on light, and breaks none in two', async () => {
    const page = await site.open('', { viewport: SHEET, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const figures = page.locator('figure.chart-figure');
    expect(await figures.count()).toBe(9);
    for (const figure of await figures.all()) {
      expect(await figure.locator('svg.chart, .ledger').filter({ visible: true }).count()).toBe(1);
      const kept = await figure
        .locator('svg.chart, .ledger tr')
        .filter({ visible: true })
        .first()
        .evaluate((drawing) => {
          for (let at: Element | null = drawing; at; at = at.parentElement) {
            if (getComputedStyle(at).breakInside === 'avoid') return true;
          }
          return false;
        });
      expect(kept).toBe(true);
    }
    const [ink, paper] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(brightness(ink)).toBeLessThan(60);
    expect(brightness(paper)).toBeGreaterThan(240);
    const texts = await page
      .locator('svg.chart text')
      .evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
    expect(Math.max(...texts.map(brightness))).toBeLessThan(160);
  });

  it('is a document of several sheets', async () => {
    const page = await site.open('');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
  });
});

/** The mean of a colour’s channels, from 0 to 255; what lets all through is as bright as the sheet. */
function brightness(colour = ''): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 255 : (red + green + blue) / 3;
}
