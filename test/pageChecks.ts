/** What several tests ask of a page in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it is, in words. */
export async function violations(page: Page): Promise<string[]> {
  // As a debugger would: the page’s policy is about the page’s own scripts.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe: unknown = Reflect.get(window, 'axe');
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : undefined;
    if (typeof run !== 'function') throw new Error('axe-core was not loaded');
    const found: { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] } = await run(
      document,
      { resultTypes: ['violations'] },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}: ${failureSummary}`),
    );
  });
}

/** How far a page has moved under the reader, as browsers count it, from its first paint on. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        // The browser tells of a shift some time after the frame in which it was.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
}
