import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const page = read('src/site/site.css');

/** The colours that a rule's block sets, by name. */
function colours(css: string, selector: RegExp, from: RegExp): Map<string, string> {
  const start = css.search(from);
  const rule = css.slice(start).search(selector);
  const block = /\{([^}]*)\}/.exec(css.slice(start + rule))?.[1] ?? '';
  return new Map([...block.matchAll(/(--[a-z-]+): (#[0-9a-f]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

describe('site.css', () => {
  it.each([
    ['light', /^/],
    ['dark', /@media[^{]*prefers-color-scheme: dark/],
  ])('has the charts’ colours in %s', (_, from) => {
    const own = colours(page, /:root \{/, from);
    const charts = colours(read('src/charts/chart.css'), /\.chart,\s*\.ledger \{/, from);
    const shared = [...charts].filter(([name]) => own.has(name));
    expect(shared.map(([name]) => name)).toEqual(
      expect.arrayContaining(['--paper', '--ink', '--russia', '--tajikistan']),
    );
    for (const [name, value] of shared) expect([name, own.get(name)]).toEqual([name, value]);
  });

  it('asks nobody else for anything', () => {
    expect(page).not.toMatch(/url\(|@import|https?:/);
  });

  it('moves nothing for those who would rather it did not', () => {
    const still = page.slice(0, page.indexOf('@media (prefers-reduced-motion: no-preference)'));
    expect(still).not.toMatch(/transition|animation|scroll-behavior/);
  });
});
