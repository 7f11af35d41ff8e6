import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');

describe.each(PAGES)('on /%s', (path) => {
  it('the Tab key comes by all that can be used, in the order of the page, and shows where it is', async () => {
    const page = await site.open(path, { reducedMotion: 'reduce' });
    const expected = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement | SVGElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ];
      const reachable = all.filter(
        (each) =>
          each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
      );
      for (const [i, each] of reachable.entries()) each.setAttribute('data-stop', String(i));
      return reachable.length;
    });
    const stops: (string | null)[] = [];
    const unseen: string[] = [];
    for (let i = 0; i < expected; i += 1) {
      await page.keyboard.press('Tab');
      const { stop, outline, html } = await page.evaluate(() => {
        const at = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return {
          stop: at.getAttribute('data-stop'),
          outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
          html: at.outerHTML.slice(0, 120),
        };
      });
      stops.push(stop);
      if (outline < 2) unseen.push(html);
    }
    expect(stops).toEqual([...Array(expected).keys()].map(String));
    expect(unseen).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('a claim opens its sentence, Escape closes it and gives the focus back', async () => {
    const page = await site.open('');
    const claim = page.locator('main > p a.claim', { hasText: '297' }).first();
    await claim.focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    const popover = page.getByRole('dialog');
    expect(await popover.locator('mark').textContent()).toBe('297');
    expect(await popover.locator('.popover-source').textContent()).toMatch(/AFP.*2011/);
    expect(await focused(page)).toContain('popover-link');
    await page.keyboard.press('Escape');
    expect(await popover.count()).toBe(0);
    expect(await focused(page)).toBe(before.replace('aria-expanded="true"', 'aria-expanded="false"'));
  });

  it('Enter twice goes from the number to its sentence on the evidence page', async () => {
    const page = await site.open('');
    await page.locator('main > p a.claim', { hasText: '297' }).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/evidence#\S+migrants_detained/);
  });

  it('every mark of every chart can be read, and Enter leads to its sentence', async () => {
    const page = await site.open('');
    for (const svg of await page.locator('svg.chart').filter({ visible: true }).all()) {
      const labels = await svg.locator('.mark').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-tip')));
      await svg.locator('.mark').first().focus();
      const read: (string | null)[] = [];
      for (const _ of labels) {
        const { tip, said } = await page.evaluate(() => {
          const [tip = null, label, description] = ['data-tip', 'aria-label', 'aria-description'].map(
            (name) => document.activeElement?.getAttribute(name) ?? null,
          );
          return { tip, said: `${label} ${description}` };
        });
        read.push(tip);
        expect(said).toContain(tip);
        expect(await page.locator('.tip').textContent()).toContain(tip);
        await page.keyboard.press('ArrowRight');
      }
      expect(read).toEqual(labels);
    }
    await page.locator('#scale .drawing-wide .mark[data-figures]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/evidence#\S/);
  });

  it('every sentence behind a mark that stands for several can be reached', async () => {
    const page = await site.open('');
    const mark = page.locator('#leverage .drawing-wide .mark[data-figures*=" "]').first();
    const figures = (await mark.getAttribute('data-figures'))?.split(' ') ?? [];
    await mark.focus();
    await page.keyboard.press('Enter');
    const read: string[] = [];
    for (const _ of figures) {
      read.push(await page.evaluate(() => document.activeElement?.getAttribute('href')?.replace(/.*#/, '') ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(read).toEqual(figures);
  });

  it('the what-if is answered with the arrow keys', async () => {
    const page = await site.open('');
    const slider = page.locator('form.what-if input');
    await slider.focus();
    const before = await page.locator('#leverage .drawing-wide svg').innerHTML();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    const share = await page.locator('.what-if-share').textContent();
    expect(share).toMatch(/^\d+%$/);
    expect(await page.locator('.what-if-answer').textContent()).toContain(`${share} of migrants`);
    expect(await slider.getAttribute('aria-valuetext')).toContain(`${share} of migrants`);
    expect(await page.locator('#leverage .drawing-wide svg').innerHTML()).not.toBe(before);
    await page.keyboard.press('Home');
    expect(await page.locator('.what-if-share').textContent()).not.toBe(share);
  });

  it('a table is sorted, searched and scrolled', async () => {
    const page = await site.open('data/');
    const section = page.locator('section:has(> h2#articles)');
    await section.getByRole('button', { name: 'published' }).focus();
    await page.keyboard.press('Enter');
    expect(await section.locator('th[aria-sort="ascending"]').textContent()).toContain('published');
    await section.getByRole('searchbox').focus();
    await page.keyboard.type('Moscow Times');
    expect(await section.locator('output').textContent()).toMatch(/^[1-8] of \d+ rows$/);
  });

  it('the evidence is filtered', async () => {
    const page = await site.open('evidence');
    const [before = 0, after = 0] = [await visibleFigures(page), await chooseTopic(page)];
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
    expect(page.url()).toContain('topic=');
  });
});

const visibleFigures = (page: Page) => page.locator('article.evidence').filter({ visible: true }).count();

async function chooseTopic(page: Page): Promise<number> {
  await page.locator('select[name="topic"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).toContain('topic=');
  return visibleFigures(page);
}
