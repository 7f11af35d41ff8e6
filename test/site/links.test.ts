import { describe, expect, it } from 'vitest';
import { fitLinks, rootFrom } from '../../src/site/links.ts';

describe('fitLinks', () => {
  it.each([
    ['<a href="/">', '<a href="../">'],
    ['<a class="c" href="/evidence#x">', '<a class="c" href="../evidence#x">'],
    ['<a class="c" href="./evidence#x">', '<a class="c" href="../evidence#x">'],
    ['<img alt="a > b" src="/charts/x.svg" width="3">', '<img alt="a > b" src="../charts/x.svg" width="3">'],
  ])('takes the address in %s from the site’s root', (html, fitted) => {
    expect(fitLinks(html, '../')).toBe(fitted);
  });

  it.each([
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<a href="#x">',
    '<p>href="/x"</p>',
    '<i data-href="/x">',
  ])('leaves %s', (html) => {
    expect(fitLinks(html, '../')).toBe(html);
  });
});

describe('rootFrom', () => {
  it('leads from any page to the site’s root', () => {
    const site = 'https://example.org/pilot/';
    expect(['/index', '/data/index', '/404'].map((path) => rootFrom(path, site))).toEqual(['./', '../', '/pilot/']);
  });
});
