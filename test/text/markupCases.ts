/** Entities, and what a reader sees of them. */
export const ENTITY_CASES: readonly (readonly [string, string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
  ['&thinsp;', '\u2009'],
  ['&ensp;', '\u2002'],
  ['&emsp;', '\u2003'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&minus;', '−'],
  ['&hellip;', '…'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&sbquo;', '‚'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&bdquo;', '„'],
  ['&laquo;', '«'],
  ['&raquo;', '»'],
  ['&frac12;', '½'],
  ['&frac14;', '¼'],
  ['&frac34;', '¾'],
  ['&euro;', '€'],
  ['&pound;', '£'],
  ['&cent;', '¢'],
  ['&deg;', '°'],
  ['&eacute;', 'é'],
  ['&copy;', '©'],
  ['&middot;', '·'],
  ['&bull;', '•'],
  ['&shy;', ''],
  ['&#039;', "'"],
  ['&#x27;', "'"],
  ['&#8217;', '’'],
  ['&#0;', ''],
  ['&#xd800;', ''],
  ['&#9999999;', ''],
  ['&unknown;', '&unknown;'],
  ['AT&T', 'AT&T'],
];

/** Elements that end a line. */
export const BLOCKS = [
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'table',
  'tr',
  'td',
  'th',
  'blockquote',
  'section',
  'article',
] as const;

/** Elements whose content no reader sees. */
export const HIDDEN_ELEMENTS = ['script', 'style'] as const;

/** Bylines and datelines. */
export const BYLINES = [
  'By Ann Bee',
  'From our correspondent',
  'Posted by Ann Bee',
  'Posted on Tuesday',
  'Published on Tuesday',
  'Written by Ann Bee',
  'Updated on Tuesday',
  'Last updated yesterday',
  'Date: yesterday',
  'AFP , Saturday 12 Nov 2011',
  '2011-11-12',
  'Published: 12 November 2011',
  'Posted on 12.11.2011',
  'Tuesday 1st November 2011',
  'Tuesday 22nd November 2011',
  'Thursday, November 3rd, 2011',
  'Friday, Nov. 4th, 2011',
] as const;

/** Headings in Markdown. */
export const HEADINGS = ['# Pilots Jailed For Landing'] as const;

/** Lines between parts of a text. */
export const SEPARATORS = ['---', '* * *'] as const;
