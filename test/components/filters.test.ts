import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const shown = (page: Page) => page.locator('.evidence:visible').evaluateAll((all) => all.map(({ id }) => id));
const choose = (page: Page, name: string, value: string) => page.getByLabel(name).selectOption(value);

describe('the filters of the evidence', () => {
  it('leave the figures of a topic and a source, and say how many', async () => {
    const page = await open('/evidence');
    expect(await page.getByRole('status').textContent()).toBe('3 of 3 figures');
    await choose(page, 'Source', '004');
    expect(await shown(page)).toEqual(['two', 'three']);
    expect(await page.locator('main a.claim').isVisible()).toBe(true);
    await choose(page, 'Topic', 'migration');
    expect(await shown(page)).toEqual(['two']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 3 figures');
  });

  it('hide the headings of what is left out, and only those', async () => {
    const page = await open('/evidence');
    await choose(page, 'Topic', 'security');
    expect(await page.locator('h3:visible, h4:visible').allTextContents()).toEqual(['Security', 'Troops']);
    expect(await page.locator('summary:visible').count()).toBe(2);
    await choose(page, 'Source', '000');
    expect(await page.locator('main h2:visible').allTextContents()).toEqual(['Every number']);
    expect(await page.locator('summary:visible').allTextContents()).toEqual(['The first text']);
  });

  it('find what a copy holds with its original', async () => {
    const page = await open('/evidence');
    await choose(page, 'Source', '005_copy');
    expect(await shown(page)).toEqual(['two']);
  });

  it('say when nothing is left, and show all again at a press', async () => {
    const page = await open('/evidence');
    const all = page.getByRole('button', { name: 'Show all' });
    expect(await all.isVisible()).toBe(false);
    await choose(page, 'Topic', 'security');
    await choose(page, 'Source', '000');
    expect(await page.getByRole('status').textContent()).toMatch(/^No figure/);
    await all.press('Enter');
    expect(await shown(page)).toEqual(['one', 'two', 'three']);
    expect(await page.getByRole('status').textContent()).toBe('3 of 3 figures');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByLabel('Topic').evaluate((select) => select === document.activeElement)).toBe(true);
  });

  it('stand in the address, from which they can be opened', async () => {
    const page = await open('/evidence');
    await choose(page, 'Topic', 'migration');
    await choose(page, 'Source', '004');
    expect(new URL(page.url()).search).toBe('?topic=migration&source=004');
    await choose(page, 'Source', '');
    await page.reload();
    expect(await shown(page)).toEqual(['one', 'two']);
    expect(await page.getByLabel('Topic').inputValue()).toBe('migration');
  });

  it('pass over what no option stands for', async () => {
    const page = await open('/evidence?topic=poetry&source=');
    expect(await shown(page)).toEqual(['one', 'two', 'three']);
  });

  it('give way to a figure that the address points to', async () => {
    const page = await open('/evidence?topic=security#one');
    expect(await shown(page)).toContain('one');
    await choose(page, 'Topic', 'security');
    await page.evaluate(() => {
      location.hash = '#two';
    });
    await expect.poll(() => shown(page)).toContain('two');
  });
});
