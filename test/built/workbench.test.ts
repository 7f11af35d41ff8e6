import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/components/workbenchQuery.ts';
import { CODEBOOK, TABLE_NAMES } from '../../src/tables/codebook.ts';
import { layoutShift, violations } from '../pageChecks.ts';
import { inBuiltSite } from './site.ts';

const site = inBuiltSite();

/** Opens the workbench with a question, and waits for its answer. */
async function open(hash = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await site.open(`workbench${hash === '' ? '' : `#${hash}`}`, options);
  if (options?.javaScriptEnabled !== false) await expect.poll(() => statusOf(page)).not.toBe('');
  return page;
}

const statusOf = (page: Page) => page.locator('#workbench-status').textContent();
/** A drawing has the width that the page gives it, and so comes a frame after its title. */
const drawn = (page: Page) => page.locator('.workbench svg.chart .mark').first().waitFor();
const titleOf = (page: Page) => page.locator('.workbench .chart-title').textContent();
const select = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

describe('the workbench', () => {
  it('answers a first question, in words, as a drawing and as a table', async () => {
    const page = await open();
    expect(await titleOf(page)).toBe('Number of rows in figures, by topic');
    expect(await statusOf(page)).toMatch(/^\d+ of \d+ rows in \d groups\.$/);
    await drawn(page);
    expect(await page.locator('.workbench svg.chart .mark').count()).toBe(
      await page.locator('.workbench-rows tbody tr').count(),
    );
    expect(new URL(page.url()).hash).toBe('');
  });

  it('follows every change, and so does its address', async () => {
    const page = await open();
    await select(page, 'Table', 'Events');
    await expect.poll(() => titleOf(page)).toBe('Number of rows in events, by side');
    await select(page, 'and by', 'status');
    await expect.poll(() => new URL(page.url()).hash).toBe('#table=events&by=side&by=status');
    await select(page, 'Show', 'Mean');
    await select(page, 'of', 'start');
    await expect.poll(() => page.locator('.workbench-code').textContent()).toContain('op.mean(d.start)');
    const copy = await open(new URL(page.url()).hash.slice(1));
    await expect.poll(() => titleOf(copy)).toBe('Mean of start in events, by side and status');
  });

  it('takes conditions, and lets go of them, by keyboard alone', async () => {
    const page = await open('table=events&by=side');
    const all = await statusOf(page);
    await page.getByRole('button', { name: 'Add a condition' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).not.toBe(all);
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.textContent)).toMatch(/^Column/);
    await select(page, 'Column', 'date');
    await select(page, 'Condition', 'lies within');
    await page.getByLabel('Value').fill('2011-11');
    await expect.poll(() => new URL(page.url()).hash).toBe('#table=events&where=date:within:2011-11&by=side');
    await expect
      .poll(() => page.locator('.workbench .chart-measure').textContent())
      .toBe('Where date lies within “2011-11”.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a condition');
  });

  it('says what to do where no row meets the conditions', async () => {
    const page = await open('table=events&where=event:contains:zzz&by=side');
    await expect.poll(() => statusOf(page)).toMatch(/^None of \d+ rows meets the conditions: change or remove one\.$/);
    await expect.poll(() => page.locator('.workbench-rows tbody tr').count()).toBe(0);
  });

  it('keeps the focus on what is being changed', async () => {
    const page = await open();
    await page.getByLabel('Group by').focus();
    await select(page, 'Group by', 'unit');
    await expect.poll(() => titleOf(page)).toBe('Number of rows in figures, by unit');
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.textContent)).toMatch(/^Group by/);
  });

  it('downloads what it shows', async () => {
    const page = await open('table=articles&show=rows&of=article');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download \d+ rows as CSV$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('articles-rows.csv');
    expect(await readFile(await download.path(), 'utf8')).toBe(await readFile('data/tables/articles.csv', 'utf8'));
  });

  it('follows a link to another question', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Remittances against GDP over the years' }).click();
    await expect.poll(() => titleOf(page)).toBe('Mean of share in remittance-share, by as_of and country');
    await expect.poll(() => page.locator('.workbench svg .line').count()).toBeGreaterThan(3);
    await page.goBack();
  });

  it('says what it left out of an address that makes no sense', async () => {
    const page = await open('table=figures&where=nothing:is:1');
    await expect
      .poll(() => statusOf(page))
      .toContain('The condition “nothing:is:1” is none for figures, and was left out.');
  });

  it('shows markup as text', async () => {
    const page = await open('table=events&where=event:contains:%3Cimg+src%3Dx%3E&by=side');
    await expect
      .poll(() => page.locator('.workbench .chart-measure').textContent())
      .toBe('Where event contains “<img src=x>”.');
    expect(await page.locator('.workbench img').count()).toBe(0);
    await expect.poll(() => page.locator('.workbench svg').textContent()).toContain('No data');
  });

  it('leads from each figure to its sentence', async () => {
    const page = await open('table=figures&show=rows&of=value');
    const link = page.locator('.workbench-rows td a').first();
    const id = await link.textContent();
    await link.click();
    await page.waitForURL(`${site.address}evidence#${id}`);
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  it('says so when a table cannot be had, and goes on with the others', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await select(page, 'Table', 'Events');
    await expect.poll(() => statusOf(page)).toMatch(/^All 0 rows in 0 groups\. events\.csv could not be loaded: /);
    await page.context().setOffline(false);
    await select(page, 'Table', 'Articles');
    await expect.poll(() => titleOf(page)).toBe('Number of rows in articles, by publisher');
    // The browser itself reports what it could not load.
    for (const problem of site.problems.splice(0)) expect(problem).toContain('net::ERR_INTERNET_DISCONNECTED');
  });
});

describe.each([390, 1280])('at %i pixels, the workbench', (width) => {
  it.each(['light', 'dark'] as const)('has nothing that axe-core finds wrong in %s', async (colorScheme) => {
    for (const hash of [
      'table=reference-checks&by=indicator&show=rows&of=relative_difference',
      'table=figures&show=rows&of=value',
    ]) {
      const page = await open(hash, { colorScheme, viewport: { width, height: 900 } });
      await page.locator('.workbench-columns summary').click();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('moves nothing when its scripts arrive, and is no wider than the window', async () => {
    const page = await open('', { viewport: { width, height: 900 } });
    expect(await layoutShift(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

it('is no wider than a window of 320 pixels', async () => {
  const page = await open('table=agreement&by=thing&by=agreement', { viewport: { width: 320, height: 600 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

it('leads to every table without scripts', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.locator('.workbench').isVisible()).toBe(false);
  expect(await page.locator('.without-scripts').isVisible()).toBe(true);
  const links = page.locator('main .downloads a');
  expect(await links.allTextContents()).toEqual(TABLE_NAMES.map((name) => CODEBOOK[name].title));
  const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(TABLE_NAMES.map((name) => `./data/${name}.csv`));
});

it('offers only questions that can be asked', async () => {
  const markdown = await readFile('src/workbench.md', 'utf8');
  const questions = [...markdown.matchAll(/\]\(#(table=[^)]*)\)/g)].map(([, text = '']) => text);
  expect(questions.length).toBeGreaterThan(3);
  for (const text of questions) expect(parseQuery(text).problems).toEqual([]);
});
