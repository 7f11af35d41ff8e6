import { describe, expect, it } from 'vitest';
import { articleLabel, sourceLabels } from '../../src/site/articleLabels.ts';
import { siteTables } from './siteTables.ts';

const [own, copy] = siteTables().articles;
if (!own || !copy) throw new Error('siteTables has two articles.');

describe('the label of an article', () => {
  it('names publisher, title, author and date with its basis, and links to the address', () => {
    expect(articleLabel(own).text).toBe(
      'A news index, <a href="https://example.org/a?b&amp;c">“Migrants &lt;held&gt;”</a>, by A. Author, 12\u00a0November 2011 (date stated in the text)',
    );
    expect(articleLabel({ ...own, title: '(none: the body alone)', url: 'http://a.example/', author: null }).text).toBe(
      'A news index, <a href="http://a.example/">the article</a>, 12\u00a0November 2011 (date stated in the text)',
    );
  });

  it('links to nothing but the web, and claims no basis for the date of a copy', () => {
    expect(articleLabel(copy).text).toBe('The Times, November 2011');
  });
});

describe('the labels of the sources', () => {
  it('tell one text from another', () => {
    expect([...sourceLabels([own, copy, { ...copy, article: 2 }])]).toEqual([
      ['900_page', 'A news index, 12 November 2011 (text 900)'],
      ['901_copy', 'The Times, 2 articles (text 901)'],
    ]);
  });
});
