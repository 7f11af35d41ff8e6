import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../src/site/checkLinks.ts';

const check = (markdown: string) => checkLinks(markdown, (line) => `src/index.md:${line}`);

describe('checkLinks', () => {
  it.each([
    '[](claim:detained), [almost 300](claim:detained_almost), [so it is](holds:leaned_most)',
    'a [page](./method), a [place](#audit), a [site](https://example.org/a), a [mail](mailto:a@example.org)',
    '![](picture.png)',
    'As an example: `[](claim: x)`, and `[](foo:bar)`.',
    'He claims: nothing.',
  ])('lets through %s', (markdown) => {
    expect(() => check(markdown)).not.toThrow();
  });

  it.each([
    ['[] (claim:registered)', '“[] (claim:registered)” is neither a claim nor a conclusion'],
    ['[300](claims:troops)', '“[300](claims:troops)” is neither a claim nor a conclusion'],
    ['[so](claim:a b)', '“[so](claim:a b)” is neither'],
    ['[](clam:troops)', 'leads to an address of the kind “clam:”'],
    ['[x](javascript:alert)', 'leads to an address of the kind “javascript:”'],
    ['[ ](./method)', 'the link “[ ](./method)” has no words'],
  ])('stops at %s', (link, error) => {
    expect(() => check(`One line.\n\nAnother ${link} line.`)).toThrow(/^src\/index\.md:3: /);
    expect(() => check(link)).toThrow(error);
  });
});
