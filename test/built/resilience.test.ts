import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();

/** Uses all that scripts add to the story: a claim, a mark, the what-if. */
async function use(page: Page): Promise<void> {
  await page.locator('main > p a.claim', { hasText: '297' }).first().click();
  expect(await page.getByRole('dialog').locator('mark').textContent()).toBe('297');
  await page.keyboard.press('Escape');
  const mark = page.locator('#scale svg.chart').filter({ visible: true }).locator('.mark').first();
  await mark.focus();
  expect(await page.locator('.tip').textContent()).toContain(await mark.getAttribute('data-tip'));
  await page.locator('form.what-if input').fill('25');
  expect(await page.locator('.what-if-answer').textContent()).toContain('25% of migrants');
}

describe('on a slow line', () => {
  it('the story is there with its charts before its scripts are, and its claims are links', async () => {
    const page = await site.open('404', { viewport: { width: 390, height: 800 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.goto(site.address, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    expect(await page.locator('svg.chart').filter({ visible: true }).count()).toBe(8);
    await page.locator('main > p a.claim', { hasText: '297' }).first().click({ noWaitAfter: true });
    await page.waitForURL(/evidence#/, { waitUntil: 'commit' });
    release();
  });

  it('everything works at 1.6 Mbit/s and 150 ms', async () => {
    const page = await site.open('404', { viewport: { width: 390, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
    await page.goto(site.address, { waitUntil: 'load' });
    await use(page);
  });

  it('a page whose script never comes is whole', async () => {
    const page = await site.open('404');
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(site.address, { waitUntil: 'load' });
    expect(await page.locator('svg.chart').filter({ visible: true }).count()).toBe(8);
    await page.locator('main > p a.claim').first().click();
    await page.waitForURL(/evidence#/);
    // The browser says that the scripts did not come.
    expect(site.problems.splice(0).filter((problem) => !problem.includes('net::ERR_FAILED'))).toEqual([]);
  });
});

describe('without a line, once it is loaded', () => {
  it('the story answers as before', async () => {
    const page = await site.open('', { viewport: { width: 390, height: 800 } });
    await page.context().setOffline(true);
    await use(page);
  });

  it('the tables are sorted and searched, the evidence filtered', async () => {
    const [data, evidence] = await Promise.all([site.open('data/'), site.open('evidence')]);
    await data.context().setOffline(true);
    await data.locator('section:has(> h2#events) input[type="search"]').fill('pilots');
    expect(await data.locator('section:has(> h2#events) output').textContent()).toMatch(/^\d+ of \d+ rows$/);
    await evidence.context().setOffline(true);
    await evidence.locator('select[name="topic"]').selectOption({ index: 1 });
    expect(await evidence.locator('form.filters output').textContent()).toMatch(/^\d+ of \d+ figures$/);
  });
});

describe.each(PAGES)('on /%s', (path) => {
  it.each([
    [320, '100%'],
    [390, '200%'],
    [768, '200%'],
    [1280, '200%'],
  ])('a window of %i pixels with text at %s needs no scrolling sideways, and cuts nothing off', async (width, size) => {
    const page = await site.open(path, { viewport: { width, height: 800 }, bypassCSP: true });
    await page.addStyleTag({ content: `html { font-size: ${size} !important }` });
    const { scrollWidth, cut } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
        // What is one pixel small is there to be heard alone.
        .filter((element) => element.checkVisibility() && element.clientWidth > 1 && !element.closest('svg'))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    }));
    expect([scrollWidth, cut]).toEqual([width, []]);
  });
});
