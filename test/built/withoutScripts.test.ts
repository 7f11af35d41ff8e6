import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();
const WITHOUT = { javaScriptEnabled: false };

/**
 * What a page says and shows. Left out is what only a script can answer, and what the style hides where there is none: the
 * what-if’s form (its chart stays), filters and searches, and the buttons that copy.
 */
const contents = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof Element)) throw new Error('The page has no main part.');
    for (const scripted of main.querySelectorAll('form, .copy')) scripted.remove();
    // A drawing’s title becomes its label when its marks can be read: the same words at another place.
    for (const named of main.querySelectorAll('svg > title, svg > desc')) named.remove();
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      // Between the lines of a drawing scripts put spaces, which nobody sees.
      text: (main.textContent ?? '').replace(/\s+/g, ''),
      claims: [...main.querySelectorAll('a.claim')].map((claim) => claim.textContent),
      charts: [...document.querySelectorAll('svg.chart')].filter((svg) => svg.checkVisibility()).length,
      marks: count('svg.chart .mark'),
      tables: count('table'),
      rows: count('tr'),
      links: [...main.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    };
  });

describe('without scripts', () => {
  it.each(PAGES.filter((path) => path !== 'workbench'))('the page /%s says and shows the same', async (path) => {
    const [bare, scripted] = await Promise.all([site.open(path, WITHOUT), site.open(path)]);
    expect(await contents(bare)).toEqual(await contents(scripted));
  });

  it('nothing is offered that would do nothing', async () => {
    for (const path of PAGES) {
      const page = await site.open(path, WITHOUT);
      expect(await page.locator('main :is(input, select, button)').filter({ visible: true }).count(), path).toBe(0);
    }
  });

  it('the workbench says what it needs, and where the tables are', async () => {
    const page = await site.open('workbench', WITHOUT);
    expect(await page.locator('main').textContent()).toMatch(/script/i);
    expect(await page.locator('main a[href$=".csv"]').filter({ visible: true }).count()).toBeGreaterThan(10);
  });

  it('a claim leads to its sentence, marked, on the evidence page', async () => {
    const page = await site.open('', WITHOUT);
    await page.locator('a.claim', { hasText: '297' }).first().click();
    await page.waitForURL(/evidence#\S+migrants_detained/);
    const id = new URL(page.url()).hash.slice(1);
    const figure = page.locator(`[id="${id}"]`);
    expect(await figure.locator('mark').textContent()).toContain('297');
    expect(await figure.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight)).toBe(true);
  });

  it('every claim leads to an anchor that exists: a sentence, a derivation, or a table of the World Bank’s', () => {
    const pages = new Map([
      ['./evidence', parse('evidence.html')],
      ['./data/', parse('data/index.html')],
    ]);
    for (const file of ['index.html', 'evidence.html']) {
      const claims = [...parse(file).querySelectorAll('a.claim')];
      expect(claims.length).toBeGreaterThan(1);
      for (const claim of claims) {
        const [address = '', anchor = ''] = (claim.getAttribute('href') ?? '').split('#');
        const target = pages.get(address)?.getElementById(decodeURIComponent(anchor));
        expect(target?.textContent, claim.outerHTML).toBeTruthy();
      }
    }
  });
});

function parse(file: string): Document {
  return parseHTML(readFileSync(join(site.dist, file), 'utf8')).document;
}
