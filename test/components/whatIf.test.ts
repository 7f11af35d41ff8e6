import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { leverage } from '../../src/charts/leverage.ts';
import { inBrowser, LEVERAGE_ROWS } from './fixture.ts';

const open = inBrowser();

describe('the what-if', () => {
  it('redraws the chart as the build would draw it, wide and narrow', async () => {
    const page = await open('/');
    await page.getByRole('slider').fill('25');
    const { document } = parseHTML('<html><body></body></html>');
    for (const [name, width] of [
      ['wide', 720],
      ['narrow', 342],
    ] as const) {
      const options = {
        width,
        id: `leverage-${name}`,
        title: 'What leverage shows',
        description: 'What there is to see.',
      };
      const built = leverage(document, { ...LEVERAGE_ROWS, steps: [{ percent: 25 }] }, options);
      const drawn = page.locator(`#leverage .drawing-${name} svg`);
      const shapes = (all: Iterable<Element>) => [...all].map((shape) => shape.getAttribute('d'));
      expect(await drawn.locator('path').evaluateAll((all) => all.map((shape) => shape.getAttribute('d')))).toEqual(
        shapes(built.querySelectorAll('path')),
      );
      expect(await drawn.locator('text').allTextContents()).toEqual(
        [...built.querySelectorAll('text')].map((text) => text.textContent),
      );
      expect(await drawn.getAttribute('aria-labelledby')).toBe(`leverage-${name}-title`);
    }
  });

  it('answers in words, on the page and to assistive technology', async () => {
    const page = await open('/');
    const slider = page.getByRole('slider', { name: 'If this share of the migrants had to leave' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    const answer = '11% of migrants: 77,000 to 110,000 people: about 4.4% of GDP';
    expect(await page.locator('.what-if output').textContent()).toBe('11%');
    expect(await page.locator('.what-if-answer').textContent()).toBe(answer);
    expect(await slider.getAttribute('aria-valuetext')).toBe(answer);
  });

  it('leaves the new drawing’s marks as readable as the first one’s', async () => {
    const page = await open('/');
    await page.getByRole('slider').fill('60');
    const mark = page.locator('#leverage .drawing-wide .mark').last();
    await mark.hover();
    expect(await page.locator('.tip').textContent()).toBe(
      '60% of migrants: 420,000 to 600,000 people: about 24% of GDP',
    );
    expect(await page.locator('#leverage .drawing-wide .mark[tabindex="0"]').count()).toBe(1);
  });

  it.each([320, 390, 768, 1280])('moves nothing in a window of %i pixels', async (width) => {
    const page = await open('/', { viewport: { width, height: 800 } });
    const layout = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#leverage, #leverage .drawing, .what-if > *, #last')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, width && y + scrollY, width, height].map(Math.round).join(' ');
        }),
      );
    const before = await layout();
    for (const value of ['0', '1', '37', '100']) {
      await page.getByRole('slider').fill(value);
      expect(await layout()).toEqual(before);
    }
  });

  it('is not there without scripts, and the rows are', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('.what-if').isVisible()).toBe(false);
    await page.locator('#leverage summary').click();
    expect(await page.locator('#leverage table').isVisible()).toBe(true);
  });
});
