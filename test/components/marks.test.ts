import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const SCALE = '#scale .drawing-wide .mark';
const TIMELINE = '#timeline .drawing-wide .mark';

const tip = (page: Page) => page.locator('.tip');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-tip'));
const tips = (page: Page, marks: string) =>
  page.locator(marks).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-tip')));

describe('the marks of a chart, by keyboard', () => {
  it('are one tab stop, and the arrow keys, Home and End move between them', async () => {
    const page = await open('/');
    const all = await tips(page, TIMELINE);
    expect(await page.locator(`${TIMELINE}[tabindex="0"]`).count()).toBe(1);
    await page.locator(TIMELINE).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(all[2]);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(all[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(all[0]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(all.at(-1));
    expect(await page.locator(`${TIMELINE}[tabindex="0"]`).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(all[0]);
  });

  it('say their datum in a tip, which Escape hides', async () => {
    const page = await open('/');
    await page.locator('#first .claim').last().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^297 detained/);
    expect(await tip(page).textContent()).toContain(await focused(page));
    expect(await tip(page).textContent()).toContain('1 of 3');
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    expect(await focused(page)).toMatch(/^297 detained/);
    await page.keyboard.press('ArrowRight');
    expect(await tip(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await tip(page).isVisible()).toBe(false);
  });

  it('lead to the sentence with Enter, where they show a figure', async () => {
    const page = await open('/');
    await page.locator(SCALE).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/evidence#004-1-migrants_detained-3$/);
  });
});

describe('a mark with several figures, by keyboard', () => {
  const SEVERAL = '#leverage .drawing-wide .mark[data-figures*=" "]';
  const enter = async () => {
    const page = await open('/');
    await page.locator(SEVERAL).first().focus();
    await page.keyboard.press('Enter');
    const figures = (await page.locator(SEVERAL).first().getAttribute('data-figures'))?.split(' ') ?? [];
    return { page, links: tip(page).getByRole('link'), hrefs: figures.map((id) => `./evidence#${id}`) };
  };
  const at = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

  it('is entered with Enter: its tip is there for everyone, and each of its links can be followed', async () => {
    const { page, links, hrefs } = await enter();
    expect(hrefs).toHaveLength(2);
    const label = await page.locator(SEVERAL).first().getAttribute('data-tip');
    expect(await page.getByRole('dialog', { name: label ?? '', exact: true }).count()).toBe(1);
    expect(await links.count()).toBe(2);
    expect(await at(page)).toBe(hrefs[0]);
    await page.keyboard.press('Tab');
    expect(await at(page)).toBe(hrefs[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(hrefs[1]?.slice(1) ?? ''));
  });

  it('has the focus back with Escape, which hides the tip the second time only', async () => {
    const { page, links } = await enter();
    const label = await page.locator(SEVERAL).first().getAttribute('data-tip');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(label);
    expect(await tip(page).isVisible()).toBe(true);
    expect(await links.count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(label);
    expect(await tip(page).isVisible()).toBe(false);
  });

  it('is where the Tab key comes back to from its tip, on its way through the page', async () => {
    const { page } = await enter();
    const label = await page.locator(SEVERAL).first().getAttribute('data-tip');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(label);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('#leverage summary').evaluate((next) => next === document.activeElement)).toBe(true);
    expect(await tip(page).isVisible()).toBe(false);
  });

  it('has the focus back when the pointer asks for another tip', async () => {
    const { page } = await enter();
    const label = await page.locator(SEVERAL).first().getAttribute('data-tip');
    await page.locator('#leverage .drawing-wide .mark').last().hover();
    expect(await focused(page)).toBe(label);
    expect(await tip(page).textContent()).toMatch(/^10% of migrants/);
    expect(await tip(page).getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the marks of a chart, by pointer', () => {
  it('show a tip that stays while the pointer is on it, and goes when it leaves', async () => {
    const page = await open('/');
    await page.locator(SCALE).nth(1).hover();
    expect(await tip(page).textContent()).toContain('700,000 living officially in Russia');
    await tip(page).getByText('See the sentence').hover();
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => tip(page).isVisible()).toBe(false);
  });

  it('lead to the sentence by the tip and by a click', async () => {
    const page = await open('/');
    await page.locator(SCALE).nth(1).hover();
    await tip(page).getByText('See the sentence').click();
    await page.waitForURL(/\/evidence#004-1-registered_in_russia$/);
    await page.goBack();
    await page.locator(SCALE).first().click();
    await page.waitForURL(/\/evidence#004-1-migrants_detained-3$/);
  });

  it('show their tip first when they are tapped', async () => {
    const page = await open('/', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    await page.locator('#scale .drawing-narrow .mark').nth(1).tap();
    expect(await tip(page).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    await tip(page).getByText('See the sentence').tap();
    await page.waitForURL(/\/evidence#004-1-registered_in_russia$/);
  });

  it.each([320, 390, 768, 1280])('have tips that stay in a window of %i pixels', async (width) => {
    const page = await open('/', { viewport: { width, height: 500 } });
    const marks = `.drawing-${width < 768 ? 'narrow' : 'wide'} .mark`;
    for (const mark of await page.locator(marks).all()) {
      await mark.focus();
      const box = await tip(page).boundingBox();
      if (!box) throw new Error(`no tip for ${await mark.getAttribute('data-tip')}`);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(500);
    }
  });
});

describe('a chart, to assistive technology', () => {
  it('is a group with its title and description, of links and images that say their data', async () => {
    const page = await open('/');
    const chart = page.locator('#scale .drawing-wide').getByRole('group', { name: 'What scale shows' });
    expect(await chart.getAttribute('aria-describedby')).toBe('scale-wide-description marks-help');
    expect(await page.locator('#marks-help').textContent()).toContain('Arrow keys');
    expect(await chart.getByRole('link').count()).toBe(3);
    const registered = '700,000 living officially in Russia, by the migration service’s count; leads to its sentence';
    expect(await chart.getByRole('link', { name: registered, exact: true }).count()).toBe(1);
    const levers = page.locator('#leverage .drawing-wide');
    expect(await levers.getByRole('link', { name: /; leads to its 2 sentences$/ }).count()).toBe(3);
    expect(await levers.getByRole('img').count()).toBe(1);
    const lanes = page.locator('#timeline .drawing-wide').getByRole('group', { name: 'What timeline shows' });
    const [first] = await tips(page, TIMELINE);
    expect(await lanes.getByRole('img', { name: first ?? '', exact: true }).count()).toBe(1);
  });

  it('has links whose names hold the words drawn, and whose data describe them where they say more', async () => {
    const page = await open('/');
    const link = page
      .locator('#scale .drawing-wide')
      .getByRole('link', { name: /^297 detained, .* 2011, less than one dot; leads to its sentence$/ });
    expect(await link.getAttribute('aria-description')).toBe(await link.getAttribute('data-tip'));
    const estimated = page
      .locator('#leverage .drawing-wide')
      .getByRole('link', { name: /^all of about.*estimated; leads/ });
    expect(await estimated.getAttribute('aria-description')).toContain('(estimated) had to leave');
  });

  it('remains one image without scripts', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: 'What scale shows' }).count()).toBe(1);
  });
});

describe('an embedded chart', () => {
  it('leads to the evidence page from its own folder', async () => {
    const page = await open('/embed');
    await page.locator(SCALE).nth(1).hover();
    const link = tip(page).getByText('See the sentence');
    expect(await link.getAttribute('href')).toBe('../evidence#004-1-registered_in_russia');
  });
});
