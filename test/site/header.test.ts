import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { header } from '../../src/site/header.ts';

const draw = (path: string) => parseHTML(`<html><body>${header(path)}</body></html>`).document;
const links = (document: Document) =>
  [...document.querySelectorAll('nav a')].map((link) => [link.textContent, link.getAttribute('href')]);

describe('header', () => {
  it('leads to each page, from the root', () => {
    expect(links(draw('/index'))).toEqual([
      ['Story', './'],
      ['Evidence', './evidence'],
      ['Data', './data/'],
      ['Workbench', './workbench'],
      ['Method', './method'],
    ]);
    expect(draw('/data/index').querySelector('.site-name a')?.getAttribute('href')).toBe('./');
  });

  it('marks the page that it stands on, if it is one of them', () => {
    expect(draw('/data/index').querySelector('[aria-current="page"]')?.textContent).toBe('Data');
    expect(draw('/404').querySelector('[aria-current]')).toBeNull();
  });

  it('begins with a way past itself', () => {
    expect(draw('/index').body.firstElementChild?.getAttribute('href')).toBe('#main');
  });
});
