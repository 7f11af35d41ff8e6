import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { footer } from '../../src/site/footer.ts';

const { document } = parseHTML(`<html><body>${footer()}</body></html>`);

describe('footer', () => {
  it('names sources and licences, and leaves the quotations to their publishers', () => {
    const text = document.querySelector('footer')?.textContent.replaceAll('\n', ' ');
    expect(text).toContain('World Bank’s World Development Indicators (CC\u00a0BY\u00a04.0)');
    expect(text).toContain('Natural Earth');
    expect(text).toContain('The code is under the ISC licence, the tables are under CC\u00a0BY\u00a04.0.');
    expect(text).toContain('Quotations and titles remain their publishers’.');
  });

  it('leads to where errors are reported, from the root', () => {
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Report an error');
    expect(link?.getAttribute('href')).toBe('./method#report');
  });
});
