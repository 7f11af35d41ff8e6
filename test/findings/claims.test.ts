import { describe, expect, it } from 'vitest';
import { checkClaim, fillIn, readClaims, readTemplate } from '../../src/findings/claims.ts';
import type { Finding } from '../../src/findings/findings.ts';

const PAGE = `---
title: The price
---

# Of [](claim:detained) people

One line with [297](claim:detained) and [about 40
percent](claim:remittance_share) of GDP.

\`[example](claim:no_such)\`

\`\`\`md
[](claim:no_such)
\`\`\`

Last: [x](claim:Wrong-Name)
`;

const DETAINED: Finding = {
  name: 'detained',
  value: 297,
  low: null,
  high: null,
  unit: 'people',
  qualifier: 'exact',
  text: '297',
  origin: 'seeds',
  figureIds: ['004-1-migrants_detained-3'],
  href: 'evidence#004-1-migrants_detained-3',
  evidence: '297 Tajik migrants had already been detained.',
  source: 'AFP, 2011-11-12',
};
const HUNDREDS: Finding = { ...DETAINED, name: 'deported', text: 'hundreds (200 to 999)' };
const FINDINGS = new Map([DETAINED, HUNDREDS].map((finding) => [finding.name, finding]));
const claim = (words: string, name = 'detained') => ({ file: 'src/index.md', line: 12, name, words });

describe('readClaims', () => {
  it('finds claims with their lines, front matter counted, over line ends, and leaves code alone', () => {
    expect(readClaims(PAGE, 'src/index.md')).toEqual([
      { file: 'src/index.md', line: 5, name: 'detained', words: '' },
      { file: 'src/index.md', line: 7, name: 'detained', words: '297' },
      { file: 'src/index.md', line: 7, name: 'remittance_share', words: 'about 40 percent' },
      { file: 'src/index.md', line: 16, name: 'Wrong-Name', words: 'x' },
    ]);
  });

  it('counts lines that end with CR LF too', () => {
    expect(readClaims(PAGE.replaceAll('\n', '\r\n'), 'p.md').map(({ line, words }) => [line, words])).toEqual([
      [5, ''],
      [7, '297'],
      [7, 'about 40 percent'],
      [16, 'x'],
    ]);
  });
});

describe('checkClaim', () => {
  it('gives the finding where the words agree with it, or are left to the data', () => {
    expect(checkClaim(claim(''), FINDINGS)).toBe(DETAINED);
    expect(checkClaim(claim('297'), FINDINGS)).toBe(DETAINED);
  });

  it('names page and line, both readings and the remedy where they do not', () => {
    expect(() => checkClaim(claim('305'), FINDINGS)).toThrow(
      'src/index.md:12: the claim “305” does not agree with the data: it is read as 305 (exact); detained is “297” (AFP, 2011-11-12). Write “[297](claim:detained)”, or leave the brackets empty.',
    );
  });

  it('takes a date in any words that say no more than is known, and no other', () => {
    const date = (iso: string) => new Map([['day', { ...DETAINED, unit: 'date', value: null, date: iso }]]);
    for (const words of ['8 November', '8 November 2011', 'November 2011', 'November', '2011', ''])
      expect(() => checkClaim(claim(words, 'day'), date('2011-11-08'))).not.toThrow();
    expect(() => checkClaim(claim('9 November', 'day'), date('2011-11-08'))).toThrow('the date is 8 November 2011');
    expect(() => checkClaim(claim('8 May', 'day'), date('2011-05'))).toThrow('the date is May 2011');
    expect(() => checkClaim(claim('2011', 'day'), date('2010'))).toThrow('the date is 2010');
  });

  it('names page and line where there is no such finding', () => {
    expect(() => checkClaim(claim('', 'no_such'), FINDINGS)).toThrow(
      'src/index.md:12: there is no finding “no_such”; no text states it, or the name is misspelt.',
    );
  });
});

describe('fillIn', () => {
  it('writes findings into a plain text, without the bounds of an order of magnitude', () => {
    expect(fillIn('{detained} held, {deported} sent home', FINDINGS, 'x')).toBe('297 held, hundreds sent home');
  });

  it('names the place where there is no such finding', () => {
    expect(() => fillIn('{no_such}', FINDINGS, 'src/index.md:3')).toThrow(
      'src/index.md:3: there is no finding “no_such”. Correct “{no_such}”',
    );
  });
});

it('readTemplate finds what fillIn fills in', () => {
  expect(readTemplate('{detained} of {registered}', 'src/index.md', 3)).toEqual([
    { file: 'src/index.md', line: 3, name: 'detained', words: '' },
    { file: 'src/index.md', line: 3, name: 'registered', words: '' },
  ]);
});
