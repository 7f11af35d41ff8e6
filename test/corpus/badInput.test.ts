import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { fromCsv } from '../../src/tables/csv.ts';
import { HEADER, RAID, removeTexts, runScript, textsOf } from './texts.ts';

afterAll(removeTexts);

const LISTED = `${HEADER}\n${RAID.row}\n`;
/** A row like the one that fits, with other cells. */
const row = (cells: Readonly<Record<string, string>>) => {
  const own = RAID.row.split(',');
  return HEADER.split(',')
    .map((column, index) => cells[column] ?? own[index] ?? '')
    .join(',');
};
const listing = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

/** What is wrong with a folder of texts, its files, and what the error says: file, line or byte, and what to do. */
const BAD: readonly (readonly [what: string, files: Record<string, string | Uint8Array>, says: readonly string[]])[] = [
  [
    'a text that is not UTF-8',
    { 'raid.txt': Buffer.from('Caf\u00e9 raid', 'latin1'), 'sources.csv': LISTED },
    ['seeds/raid.txt: byte 3: not UTF-8', 'Save the file as UTF-8'],
  ],
  [
    'an empty text',
    { 'raid.txt': ' \r\n', 'sources.csv': LISTED },
    ['seeds/raid.txt: byte 0: the text is empty', 'Add its text or remove the file'],
  ],
  [
    'a text without a row, which it prints',
    { 'raid.txt': RAID.text, 'new.txt': newText(), 'sources.csv': LISTED },
    [
      'seeds/new.txt: found 2 articles, but ',
      'seeds/sources.csv has no row for them. Add, with “?” filled in (source, article, title, publisher, author, published, basis, url):\n' +
        'new,1,Trains resume after dispute,?,Jane Doe,2011-11-21,stated,\nnew,2,"Visas, again",?,,2011-11,stated,\n',
      '  1. Trains resume after dispute\n  2. Visas, again',
    ],
  ],
  [
    'texts without a sources.csv, whose header it prints too',
    { 'raid.txt': RAID.text },
    ['seeds/raid.txt: found 1 article, but ', `\n${HEADER}\nraid,1,Moscow police detain 310 Tajik migrants,?,,?,?,\n`],
  ],
  [
    'another number of articles than is listed',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({}), row({ article: '2' })) },
    [
      'seeds/raid.txt: found 1 article, but ',
      'lists 2 (lines 2 and 3). Correct the rows',
      '  1. Moscow police detain 310',
    ],
  ],
  [
    'a row without a text',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({}), row({ source: 'gone' })) },
    ['seeds/sources.csv:3: there is no text ', 'seeds/gone.txt. Add it, or remove the row.'],
  ],
  [
    'an ambiguous date',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ published: '11/12/2011' })) },
    ['seeds/sources.csv:2: published is “11/12/2011”; expected an ISO date', 'order of day and month is ambiguous'],
  ],
  [
    'a day that no calendar has',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ published: '2011-11-31' })) },
    ['seeds/sources.csv:2: published is “2011-11-31”, but there is no such day; expected an ISO', 'Correct the row.'],
  ],
  [
    'a date that the text is said to state, and contradicts',
    {
      'new.txt': newText(),
      'sources.csv': listing(row({ source: 'new', published: '2011-11-22' }), row({ source: 'new', article: '2' })),
    },
    [
      'seeds/sources.csv:2: published is “2011-11-22” (stated), but ',
      'seeds/new.txt states “21 November 2011”, read as 2011-11-21. Correct published; if that line does not say when',
    ],
  ],
  [
    'a month that no calendar has',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ published: '2011-13' })) },
    ['seeds/sources.csv:2: published is “2011-13”, but there is no such month; expected an ISO date'],
  ],
  [
    'no date for an article that is no copy',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ published: '', basis: '' })) },
    ['seeds/sources.csv:2: raid#1 has no date', 'Fill in published and basis'],
  ],
  [
    'a publisher that nobody filled in',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ publisher: '?' })) },
    ['seeds/sources.csv:2: publisher is “?”; expected who published it. Correct the row.'],
  ],
  [
    'no publisher',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ publisher: ' ' })) },
    ['seeds/sources.csv:2: publisher is “ ”; expected who published it. Correct the row.'],
  ],
  [
    'a title that nobody filled in',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ title: '?' })) },
    ['seeds/sources.csv:2: title is “?”; expected the headline, or “(none: the body alone)”. Correct the row.'],
  ],
  [
    'an empty title',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ title: '' })) },
    ['seeds/sources.csv:2: title is “”; expected the headline'],
  ],
  [
    'an author that nobody filled in',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ author: '??' })) },
    [
      'seeds/sources.csv:2: author is “??”; expected the byline, or an empty cell where there is none. Correct the row.',
    ],
  ],
  ...['www.wire.example/raid', 'javascript:alert(1)', 'https://', 'ftp://wire.example/raid', '?'].map((url) => {
    const files = { 'raid.txt': RAID.text, 'sources.csv': listing(row({ url })) };
    return [
      `“${url}” for an address`,
      files,
      [
        `seeds/sources.csv:2: url is “${url}”; expected the article’s address with its http:// or https://, or an empty`,
      ],
    ] as const;
  }),
  [
    'a date that nobody filled in',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ published: '?', basis: '?' })) },
    ['seeds/sources.csv:2: published is “?”; expected an ISO date'],
  ],
  [
    'an unknown column',
    { 'raid.txt': RAID.text, 'sources.csv': `${HEADER},editor\n${RAID.row},me\n` },
    ['seeds/sources.csv:1: found an unknown column “editor”, expected source, article', 'Correct '],
  ],
  [
    'a duplicate row',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({}), row({})) },
    ['seeds/sources.csv:3: raid#1 is listed again; line 2 lists it already. Remove one of the two rows.'],
  ],
  [
    'a comma too many',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ title: 'Detained, again' })) },
    ['seeds/sources.csv:2: found 9 cells, expected 8', 'needs double quotes around the cell'],
  ],
  [
    'a quote that does not end',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ title: '"Detained' })) },
    ['seeds/sources.csv:2: found CSV that cannot be read', 'double each quote inside'],
  ],
  [
    'a source named with its extension',
    { 'raid.txt': RAID.text, 'sources.csv': listing(row({ source: 'raid.txt' })) },
    ['seeds/sources.csv:2: source is “raid.txt”; expected the text’s file name without folder and “.txt”'],
  ],
  [
    'files of other kinds, which somebody may take to be read',
    { 'raid.txt': RAID.text, 'sources.csv': LISTED, 'release.md': RAID.text, 'release.TXT': RAID.text },
    [
      'seeds/release.TXT is not read: only .txt files are. Rename it, or move it out of ',
      'seeds/release.md is not read: only .txt files are. Rename it, or move it out of ',
    ],
  ],
  ...['my release.txt', '-release.txt', 'release.txt.txt'].map((file) => {
    const name = file.slice(0, -'.txt'.length);
    return [
      `a text in a file “${file}”, before any row is proposed for it`,
      { 'raid.txt': RAID.text, 'sources.csv': LISTED, [file]: RAID.text },
      [
        `seeds/${file}: the file’s name without .txt is “${name}”; expected a letter or digit, then`,
        'Rename the file.',
      ],
    ] as const;
  }),
  ['a folder without texts', { '.notes.md': 'notes' }, ['seeds: holds no texts', 'Add the texts.']],
];

function newText(): string {
  return [
    '# Trains resume after dispute',
    'By Jane Doe',
    '21 November 2011',
    '',
    'Trains between Dushanbe and Moscow ran again on Monday, the head of the railways told reporters in the capital.',
    '',
    '# Visas, again',
    'Published November 2011',
    '',
    'The lower house of parliament talked about visas for a whole afternoon, and put off its vote on them once more.',
    '',
  ].join('\n');
}

describe('bad input is an error that says where and what to do:', () => {
  test.each(BAD)('%s', async (_, files, says) => {
    const { seeds } = await textsOf(files);
    for (const words of says) expect(() => readCorpus({ root: process.cwd(), seeds })).toThrow(words);
  });
});

describe('npm run data ends with the error, without a stack, and writes nothing for', () => {
  // One for each way in which texts are read; a process for each of them would take long.
  test.each(BAD.filter(([what]) => /UTF-8|without a row|duplicate row/.test(what)))('%s', async (_, files, says) => {
    const texts = await textsOf(files);
    const { code, stdout, stderr } = await texts.data();
    for (const words of says) expect(stderr).toContain(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^data: .*\nNothing was written\.\n$/s);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await texts.written()).toEqual([]);
  });

  test('a folder that does not exist', async () => {
    const { code, stderr } = await runScript('src/cli/data.ts', [
      '--seeds',
      '/no/such/folder',
      '--out',
      '/no/such/out',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('/no/such/folder: cannot be read (ENOENT');
    expect(stderr).toContain('Name an existing folder');
  });

  test('a folder that cannot be written', async () => {
    const texts = await textsOf({ 'raid.txt': RAID.text, 'sources.csv': LISTED });
    const file = join(texts.seeds, 'raid.txt');
    const { code, stderr } = await runScript('src/cli/data.ts', [
      '--seeds',
      texts.seeds,
      '--out',
      join(file, 'tables'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(file, 'tables')} could not be written (ENOTDIR`);
    expect(stderr).toContain('Check that its folder may be written to');
  });

  test('a text that vanishes between being listed and being read', async () => {
    const texts = await textsOf({ 'raid.txt': RAID.text, 'sources.csv': LISTED });
    await symlink(join(texts.seeds, 'nowhere'), join(texts.seeds, 'vanished.txt'));
    const { code, stderr } = await texts.data();
    expect(code).toBe(1);
    expect(stderr).toContain('seeds/vanished.txt: cannot be read (ENOENT');
    expect(await texts.written()).toEqual([]);
  });

  test('one of two options that go together', async () => {
    const { code, stderr } = await runScript('src/cli/data.ts', ['--out', '/tmp']);
    expect(code).toBe(2);
    expect(stderr).toContain('--seeds and --out go together');
  });
});

describe('input that is accepted:', () => {
  test.each([
    ['the text’s own date, coarser', 'Published 21 November 2011', '2011-11', 'stated'],
    ['the text’s own date, finer', 'Published November 2011', '2011-11-21', 'stated'],
    ['one of two dates of the text', '21 November 2011 (first published 20 November 2011)', '2011-11-20', 'stated'],
    ['an inferred date, whatever the text states', 'Published 21 November 2011', '2011-11-22', 'inferred'],
    ['a date before that of a change', 'Updated 23 November 2011', '2011-11-22', 'stated'],
    ['a date beside a year that is no dateline', 'By 2014 they will be gone', '2011-11-22', 'stated'],
  ])('%s', async (_, line, published, basis) => {
    const { seeds } = await textsOf({
      'raid.txt': RAID.text.replace('\n', `\n\n${line}\n`),
      'sources.csv': listing(row({ published, basis })),
    });
    const { articles } = readCorpus({ root: process.cwd(), seeds });
    expect(articles).toMatchObject([{ published, part: { meta: [expect.anything()] } }]);
  });

  it('a byte order mark, CRLF, and what editing programs leave change nothing that is read, and spans are counted without the mark', async () => {
    const dos = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const plain = await textsOf({ 'raid.txt': RAID.text, 'sources.csv': LISTED });
    const other = await textsOf({ 'raid.txt': dos(RAID.text), 'sources.csv': dos(LISTED) });
    await mkdir(join(other.seeds, 'folder.txt'));
    for (const beside of ['.notes.md', 'raid.txt~', '~$raid.docx', '#raid.txt#'])
      await writeFile(join(other.seeds, beside), 'no text');
    const [own, dosed] = await Promise.all([figuresOf(plain), figuresOf(other)]);
    expect(own).not.toHaveLength(0);
    const withoutPlaces = (figures: typeof own) => figures.map((figure) => ({ ...figure, start: 0, end: 0 }));
    expect(withoutPlaces(dosed)).toEqual(withoutPlaces(own));
    for (const { start, end } of dosed) expect(RAID.text.replaceAll('\n', '\r\n').slice(start, end)).toBe('310');
  });
});

async function figuresOf(texts: Awaited<ReturnType<typeof textsOf>>) {
  const { code, stderr } = await texts.data();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return fromCsv('figures', await readFile(join(texts.out, 'figures.csv'), 'utf8'), 'figures.csv');
}
