import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const PERMISSIONS = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a button to copy', () => {
  it('copies a line of code as it stands, and says so', async () => {
    const page = await open('/data', PERMISSIONS);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => page.locator('.toast').textContent()).toBe('Copied');
    expect(await clipboard(page)).toBe('shares <- read.csv("https://example.org/shares.csv")');
    expect(await page.locator('.toast').getAttribute('role')).toBe('status');
  });

  it('copies a chart’s rows with tabs between the cells', async () => {
    const page = await open('/', PERMISSIONS);
    await page.locator('#scale summary').click();
    await page.locator('#scale').getByRole('button', { name: 'Copy the rows' }).click();
    await expect.poll(() => page.locator('.toast').textContent()).toBe('Copied');
    expect(await clipboard(page)).toBe('Who\tPeople\ndetained\t297\nregistered\t700,000');
  });

  it('copies no cell that a spreadsheet would run, and none that breaks the columns', async () => {
    const page = await open('/', PERMISSIONS);
    await page.locator('#scale summary').click();
    await page.locator('#scale tbody').evaluate((body) => {
      const texts = ['=1+1', '-5', "'=1+1", 'two\twords\non lines'];
      for (const [i, cell] of [...body.querySelectorAll('td')].entries()) cell.textContent = texts[i] ?? '';
    });
    await page.locator('#scale').getByRole('button', { name: 'Copy the rows' }).click();
    await expect.poll(() => page.locator('.toast').textContent()).toBe('Copied');
    expect(await clipboard(page)).toBe("Who\tPeople\n'=1+1\t-5\n''=1+1\ttwo words on lines");
  });

  it('selects the text where copying is refused', async () => {
    const page = await open('/data');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => page.locator('.toast').textContent()).toContain('Selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('read.csv');
  });
});
