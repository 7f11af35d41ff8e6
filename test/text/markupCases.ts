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

/** Markup, and what a reader sees of it. */
export const MARKUP_CASES: readonly (readonly [string, string])[] = [
  ['**300** men', '300 men'],
  ['_300_ men and snake_case', '300 men and snake_case'],
  ['`300` men', '300 men'],
  ['[300 men](http://x.org/2011 "title") left', '300 men left'],
  ['![300 men](x.png) left', '300 men left'],
  ['[**300** men](http://x.org) left', '300 men left'],
  ['see <https://x.org/2011/11> now', 'see  now'],
  ['<b class="n12">300</b> men', '300 men'],
  ['300<br>men', '300\nmen'],
  ['a<!-- 300 -->b', 'ab'],
  ['a<!-- 300', 'a<!-- 300'],
  ['a<script>var x = 300;</script>b', 'ab'],
  ['a<style>p { top: 300px }</style >b', 'ab'],
  ['a<script>300', 'a300'],
  ['3\u200b00 m\u00aden', '300 men'],
  ['\ufeff300 men', '300 men'],
  ['\u202e300\u202c men', '300 men'],
  ['300   men\r\n', '300 men \n'],
  ['300\tmen', '300 men'],
  ['300  men', '300 men'],
  ['all **300 men** left', 'all 300 men left'],
  ['all *300 men* left', 'all 300 men left'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['[brackets] and (brackets)', '[brackets] and (brackets)'],
];

/** What a text hides, in order, and whether that is an address. */
export const WITH_HIDDEN = {
  source: 'a&#039;s [x](/2011) <https://y.org>',
  hidden: [
    ['&#039;', 'markup'],
    ['[', 'markup'],
    ['](/2011)', 'address'],
    ['<https://y.org>', 'address'],
  ],
};

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
  'AFP, 12/11/2011',
  'Tuesday 1st November 2011',
  'Tuesday 22nd November 2011',
  'Thursday, November 3rd, 2011',
  'Friday, Nov. 4th, 2011',
] as const;

/** Headings in Markdown. */
export const HEADINGS = ['# Pilots Jailed For Landing'] as const;

/** Lines between parts of a text. */
export const SEPARATORS = ['---', '* * *'] as const;
