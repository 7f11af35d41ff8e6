import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();

const htmlFiles = () =>
  readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** The violations of its policy that a page’s browser has reported since it was opened. */
const violations = (page: Page) =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'violations');
    return Array.isArray(found) ? found.map(String) : [];
  });

const listen = (page: Page) =>
  page.addInitScript(() => {
    const found: string[] = [];
    Reflect.set(window, 'violations', found);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      found.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });

async function openWatched(path: string): Promise<Page> {
  const page = await site.open('404');
  await listen(page);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  return page;
}

describe('the policy', () => {
  it('of every page is strict, and stands before all that it is about', () => {
    const files = htmlFiles();
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const { document } = parseHTML(readFileSync(join(site.dist, file), 'utf8'));
      const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const policy = new Map(
        (meta?.getAttribute('content') ?? '').split('; ').map((directive): [string, string[]] => {
          const [name = '', ...values] = directive.split(' ');
          return [name, values];
        }),
      );
      const may = (name: string) => (policy.get(name) ?? []).filter((value) => !/^'sha256-[\w+/]+=*'$/.test(value));
      expect([file, may('default-src'), may('style-src'), may('connect-src'), may('object-src')]).toEqual([
        file,
        ["'self'"],
        ["'self'"],
        ["'self'"],
        ["'none'"],
      ]);
      expect(may('script-src'), file).toEqual(file === 'workbench.html' ? ["'self'", "'unsafe-eval'"] : ["'self'"]);
      expect(may('base-uri'), file).toEqual(["'none'"]);
      expect(may('form-action'), file).toEqual(["'self'"]);
      expect(document.querySelector('style, script, link, base')?.previousElementSibling, file).not.toBeNull();
      expect(meta?.previousElementSibling?.getAttribute('charset'), file).toBe('utf-8');
    }
  });

  it('leaves no attribute in a page that it would forbid', () => {
    for (const file of htmlFiles()) {
      const { document } = parseHTML(readFileSync(join(site.dist, file), 'utf8'));
      const forbidden = [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name, value }) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(value)),
      );
      expect([file, forbidden.map(({ outerHTML }) => outerHTML.slice(0, 100))]).toEqual([file, []]);
    }
  });

  it('stops a script that somebody slips into a page, and this test sees it', async () => {
    const page = await openWatched('');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slipped = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => Reflect.get(window, 'slipped'))).toBeUndefined();
    await expect.poll(() => violations(page)).toEqual([expect.stringContaining('script-src')]);
    expect(site.problems.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});

// What a page complains of in its console, and what it asks of other hosts, fails each test of this folder (site.ts).
describe.each(PAGES)('the page /%s', (path) => {
  it('works without a violation, a complaint or a request to anybody else', async () => {
    const page = await openWatched(path);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.keyboard.press('End');
    for (const control of ['a.claim', 'th button', 'button.copy']) {
      const first = page.locator(control).filter({ visible: true }).first();
      if ((await first.count()) > 0) await first.click();
      await page.keyboard.press('Escape');
    }
    const select = page.locator('select').filter({ visible: true }).first();
    if ((await select.count()) > 0) await select.selectOption({ index: 1 });
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
  });
});
