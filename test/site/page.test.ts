import { expect, test } from 'vitest';
import { readPage } from '../../src/site/page.ts';

test.each([
  ['title', '---\ndescription: What it says\n---\n'],
  ['description', '---\ntitle: Sources\n---\n'],
])(
  'a page without a %s is an error that says what is missing, what it is for and where it goes',
  (missing, markdown) => {
    expect(() => readPage(markdown, 'src/sources.md')).toThrow(
      `src/sources.md:1: the front matter has no ${missing}; expected “title: …”, the page’s name in windows and links, and “description: …”, what search engines say of it. Add “${missing}: …” between the two lines of “---”.`,
    );
  },
);
