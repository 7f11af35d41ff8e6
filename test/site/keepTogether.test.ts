import { expect, it } from 'vitest';
import { keepTogether } from '../../src/site/keepTogether.ts';

it.each([
  ['8½ years', '8½\u00a0years'],
  ['about 1 million', 'about 1\u00a0million'],
  ['Jailed on 8 November, free on 22 November', 'Jailed on 8\u00a0November, free on 22\u00a0November'],
  ['between 7,000 and 10,000', 'between 7,000 and 10,000'],
  ['hundreds (200 to 999)', 'hundreds (200 to 999)'],
])('keeps the numbers of “%s” with what they count', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});
