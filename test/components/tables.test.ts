import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const first = (page: Page) => page.locator('.sortable tbody tr:visible td:first-child').allTextContents();
const sort = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a sortable table', () => {
  it('sorts words as a dictionary does, with numbers in them by size, and back', async () => {
    const page = await open('/data');
    await sort(page, 'Country');
    const sorted = ['armenia', 'Article 9', 'Article 10', 'Tajikistan', 'Turkmenistan'];
    expect(await first(page)).toEqual(sorted);
    expect(await page.getByRole('columnheader', { name: 'Country' }).getAttribute('aria-sort')).toBe('ascending');
    await sort(page, 'Country');
    expect(await first(page)).toEqual([...sorted].reverse());
    expect(await page.getByRole('columnheader', { name: 'Country' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('sorts by what a cell stands for, the empty ones last in either direction', async () => {
    const page = await open('/data');
    await sort(page, 'Share');
    expect(await first(page)).toEqual(['Article 9', 'armenia', 'Tajikistan', 'Article 10', 'Turkmenistan']);
    await sort(page, 'Share');
    expect(await first(page)).toEqual(['Article 10', 'Tajikistan', 'armenia', 'Article 9', 'Turkmenistan']);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it('reads numbers with commas where a cell gives no value of its own', async () => {
    const page = await open('/data');
    await sort(page, 'Words');
    const words = await page.locator('.sortable tbody td:last-child').allTextContents();
    expect(words.indexOf('9')).toBeLessThan(words.indexOf('1,400'));
    expect(words.at(-1)).toBe('');
  });

  it('is searched by all the words given, and says how many rows are left', async () => {
    const page = await open('/data');
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('5 of 5 rows');
    await page.getByRole('searchbox', { name: 'Search the rows' }).fill('ARTICLE 1,4');
    expect(await first(page)).toEqual(['Article 10']);
    expect(await status.textContent()).toBe('1 of 5 rows');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('searchbox').fill('no such words');
    expect(await status.textContent()).toBe('No row here has these words');
    await page.getByRole('searchbox').fill('');
    expect(await first(page)).toHaveLength(5);
  });

  it('is a plain table without scripts', async () => {
    const page = await open('/data', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await first(page)).toHaveLength(5);
  });
});
