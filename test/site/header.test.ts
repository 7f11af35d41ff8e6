import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { header } from '../../src/site/header.ts';

const draw = (...args: Parameters<typeof header>) => parseHTML(`<html><body>${header(...args)}</body></html>`).document;
const links = (document: Document) =>
  [...document.querySelectorAll('nav a')].map((link) => [link.textContent, link.getAttribute('href')]);

describe('header', () => {
  it('leads to each page, from the root and from a folder', () => {
    expect(links(draw('/index', 0))).toEqual([
      ['Story', './'],
      ['Evidence', './evidence'],
      ['Data', './data/'],
      ['Workbench', './workbench'],
      ['Method', './method'],
    ]);
    expect(links(draw('/data/index', 1))).toContainEqual(['Method', '../method']);
    expect(draw('/data/index', 1).querySelector('.site-name a')?.getAttribute('href')).toBe('../');
  });

  it('marks the page that it stands on, if it is one of them', () => {
    expect(draw('/data/index', 1).querySelector('[aria-current="page"]')?.textContent).toBe('Data');
    expect(draw('/404', 0).querySelector('[aria-current]')).toBeNull();
  });

  it('begins with a way past itself', () => {
    expect(draw('/index', 0).body.firstElementChild?.getAttribute('href')).toBe('#main');
  });
});
