import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { footer } from '../../src/site/footer.ts';

const draw = (depth: 0 | 1) => parseHTML(`<html><body>${footer(depth)}</body></html>`).document;

describe('footer', () => {
  it('names sources and licences, and leaves the quotations to their publishers', () => {
    const text = draw(0).querySelector('footer')?.textContent.replaceAll('\n', ' ');
    expect(text).toContain('World Bank’s World Development Indicators (CC BY 4.0)');
    expect(text).toContain('Natural Earth');
    expect(text).toContain('The code is under the ISC licence, the tables are under CC BY 4.0.');
    expect(text).toContain('Quotations and titles remain their publishers’.');
  });

  it('leads to where errors are reported, from the root and from a folder', () => {
    const href = (depth: 0 | 1) =>
      [...draw(depth).querySelectorAll('a')]
        .find((link) => link.textContent === 'Report an error')
        ?.getAttribute('href');
    expect(href(0)).toBe('./method#report');
    expect(href(1)).toBe('../method#report');
  });
});
