import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { evidencePage } from '../../src/site/evidencePage.ts';
import { TABLE_NAMES, type Tables } from '../../src/tables/codebook.ts';
import { fromCsv } from '../../src/tables/csv.ts';
import { copySources, HEADER, type ListedText, RAID, removeTexts, type Sources, textsOf } from '../corpus/texts.ts';

afterAll(removeTexts);

const tablesIn = (root: string, seeds?: string) => tablesOf(readCorpus(seeds ? { root, seeds } : { root }));
const LISTED = `${HEADER}\n${RAID.row}\n`;

/** Adds a text to a copy of the sources, below the others or above them. */
async function add({ root, write }: Sources, name: string, { text, row }: ListedText, where: 'below' | 'above') {
  await write(`seeds/${name}.txt`, text);
  const file = join(root, 'seeds/sources.csv');
  const [header, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const own = row.replace(/^raid/, name);
  await writeFile(file, `${[header, ...(where === 'above' ? [own, ...rows] : [...rows, own])].join('\n')}\n`);
}

describe('tables of another folder of texts', () => {
  it('are whole and empty for texts about other things', async () => {
    const texts = await textsOf({
      'terminal.txt':
        '# The terminal opens at last\n\nThe new terminal of Pulkovo airport took eight and a half years to build, and 300 migrants from Poland worked on it, its director said.\n',
      'debt.txt':
        '# A small debt\n\nThe public debt of Estonia is about 10 percent of GDP. A pilot with 8 1/2 years of experience said that it was the lowest in Europe.\n',
      'sources.csv': `${HEADER}\nterminal,1,The terminal opens at last,A paper,,2013-12,stated,\ndebt,1,A small debt,A paper,,2012,stated,\n`,
    });
    const { code, stdout, stderr } = await texts.data();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Wrote ${TABLE_NAMES.length} tables to ${texts.out}: 0 figures from 2 articles.`);
    expect(await texts.written()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
    const figures = await readFile(join(texts.out, 'figures.csv'), 'utf8');
    expect(figures.split('\n')).toHaveLength(2);
    const mentions = fromCsv('mentions', await readFile(join(texts.out, 'mentions.csv'), 'utf8'), 'mentions.csv');
    expect(mentions.map(({ text }) => text)).toContain('eight and a half years');

    const before = new Map(await Promise.all((await texts.written()).map(bytesIn(texts.out))));
    const check = await texts.data('--check');
    expect(check).toMatchObject({ code: 0, stderr: '' });
    await writeFile(join(texts.out, 'articles.csv'), 'source\n');
    const differing = await texts.data('--check');
    expect(differing).toMatchObject({ code: 1, stderr: '' });
    expect(differing.stdout).toContain(
      `articles.csv is out of date: run npm run data -- --seeds ${texts.seeds} --out ${texts.out}`,
    );
    expect(differing.stdout, 'they have no corrections').not.toContain('corrections.csv');
    expect(differing.stdout).toMatch(/^- source\n\+ source,article,title/m);
    expect(await readFile(join(texts.out, 'articles.csv'), 'utf8')).toBe('source\n');
    await texts.data();
    expect(new Map(await Promise.all((await texts.written()).map(bytesIn(texts.out))))).toEqual(before);
  });

  it('tell of a common origin where two articles give the same source for a thing, or come from one hand', async () => {
    const texts = await textsOf({
      'a.txt': 'In Moscow 310 Tajik migrants were detained, according to the Federal Migration Service.\n',
      'b.txt': 'The Federal Migration Service said on Sunday that Russia had detained 310 migrants from Tajikistan.\n',
      'c.txt': 'Police rounded up 310 Tajik migrants. In Armenia the Federal Migration Service opened an office.\n',
      'd.txt': 'Russia has now detained 310 Tajik migrants, and does not say why it has taken them.\n',
      'sources.csv': `${HEADER}\n${['a,1,(none: the body alone),Wire', 'b,1,(none: the body alone),Herald', 'c,1,(none: the body alone),Post', 'd,1,(none: the body alone),Post'].map((row) => `${row},,2011-11-20,stated,`).join('\n')}\n`,
    });
    const { agreement } = tablesIn(process.cwd(), texts.seeds);
    expect(agreement.map(({ figure_id, common_origin }) => [figure_id.slice(0, 1), common_origin]).sort()).toEqual([
      ['a', 'Federal Migration Service'],
      ['b', 'Federal Migration Service'],
      ['c', 'Post, which gives 2 of the articles'],
      ['d', 'Post, which gives 2 of the articles'],
    ]);
  });

  it('state what one text about the dispute says, without this project’s events and corrections', async () => {
    const texts = await textsOf({ 'raid.txt': RAID.text, 'sources.csv': LISTED });
    const tables = tablesIn(process.cwd(), texts.seeds);
    expect(tables.figures.at(-1)).toMatchObject({
      figure_id: expect.stringMatching(/^raid-1-migrants_detained/),
      value: 310,
      as_of: '2011-11-20',
      attributed_to: 'Federal Migration Service',
      duplicate_of: null,
      corrected: null,
    });
    expect(tables['migration-figures']).toHaveLength(tables.figures.length);
    expect([tables.events, tables.agreement, tables['sentence-lengths']]).toEqual([[], [], []]);
    expect(tables['remittance-share'].every(({ origin }) => origin === 'World Bank')).toBe(true);
  });
});

const bytesIn = (folder: string) => async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;

describe('the names of figures', () => {
  const names = ({ figures }: Tables) => figures.map(({ figure_id }) => figure_id);
  const own = names(tablesIn(process.cwd()));

  it('are those that were released', () => {
    const file = 'data/tables/figures.csv';
    expect(own).toEqual(fromCsv('figures', readFileSync(file, 'utf8'), file).map(({ figure_id }) => figure_id));
  });

  it.each([
    ['905_new', 'below', '905-1-migrants_detained'],
    ['raid', 'above', 'raid-1-migrants_detained'],
    ['004_00', 'below', '004_00-1-migrants_detained'],
    ['004', 'below', null],
  ] as const)('survive the addition of the source %s', async (name, where, added) => {
    const sources = await copySources();
    await add(sources, name, RAID, where);
    const now = names(tablesIn(sources.root));
    expect(new Set(now).size).toBe(now.length);
    if (added !== null) {
      expect(now).toContain(added);
      expect(now.filter((id) => !id.startsWith(`${name.replace('_new', '')}-`))).toEqual(own);
    }
  });

  it('and so does what prose and derived numbers rest on, where a later text states the same thing', async () => {
    const sources = await copySources();
    await add(sources, '905_new', RAID, 'below');
    const basis = ({ leverage }: Tables) => leverage.map(({ name, value, figure_ids }) => [name, value, figure_ids]);
    const [before, after] = [tablesIn(process.cwd()), tablesIn(sources.root)];
    expect(basis(after)).toEqual(basis(before));
    expect(findingsOf(after).get('detained')).toEqual(findingsOf(before).get('detained'));
  });

  it('survive the addition of a copy, and what it copies stays the original', async () => {
    const sources = await copySources();
    const original = await readFile(join(sources.root, 'seeds/004_03c15c4224fafc25.txt'), 'utf8');
    const body = original.split('\n').slice(4).join('\n');
    await add(sources, '00copy', { text: body, row: 'raid,1,(none),Another paper,,2011-11-13,stated,' }, 'above');
    const { figures } = tablesIn(sources.root);
    const originals = figures.filter(({ duplicate_of }) => duplicate_of === null).map(({ figure_id }) => figure_id);
    expect(originals).toEqual(
      tablesIn(process.cwd())
        .figures.filter(({ duplicate_of }) => duplicate_of === null)
        .map(({ figure_id }) => figure_id),
    );
    const copied = figures.filter(({ source }) => source === '00copy');
    expect(copied.length).toBeGreaterThan(3);
    for (const { duplicate_of } of copied) expect(duplicate_of).toMatch(/^004-1-/);
  });
});

describe('a text with markup or a formula in it', () => {
  const HOSTILE = `=HYPERLINK("http://evil.example";"Tajik raid")

"=HYPERLINK(""http://evil.example"")" was how it began. @SUM(1+1) <img src=x onerror=alert(1)> The Federal Migration Service said that 310 Tajik migrants had been detained </blockquote><script>alert(2)</script> in Moscow &lt;b onclick=alert(3)&gt; last week.

=cmd|' /C calc'!A0 said that 320 Tajik migrants had been detained in Moscow on Friday, the agency said.
`;

  it('is data: no markup in a page, no formula in a table', async () => {
    const texts = await textsOf({
      'raid.txt': HOSTILE,
      'sources.csv': `${HEADER}\nraid,1,"=HYPERLINK(""http://evil.example"";""Tajik raid"")",+Wire,@me,2011-11-20,stated,\n`,
    });
    const tables = tablesIn(process.cwd(), texts.seeds);
    expect(tables.figures.map(({ value }) => value)).toEqual([310, 320]);
    for (const [name, csv] of csvsOf(tables)) {
      const cells = Papa.parse<string[]>(csv).data.slice(1).flat();
      // A number may begin with a minus; nothing else may begin as a formula does.
      const formulas = cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
      expect(formulas, name).toEqual([]);
      expect(fromCsv(name, csv, `${name}.csv`)).toEqual(tables[name]);
    }
    expect(tables.articles[0]?.title).toMatch(/^=HYPERLINK/);
    const page = evidencePage(tables, new Map());
    expect(page).not.toMatch(/<img|<script|onerror=alert\(1\)>|<b onclick|javascript:/i);
    expect(page).toContain('310');
  });

  it('may hold control characters, which no cell keeps', async () => {
    const nasty = RAID.text
      .replace('migrants had', 'migr\u0000ants\u0007 \u001bhad\ufeff')
      .replace('in Moscow', 'in\ufffe Moscow\uffff \u202e\u200b');
    const texts = await textsOf({ 'raid.txt': nasty, 'sources.csv': LISTED });
    const tables = tablesIn(process.cwd(), texts.seeds);
    expect(tables.figures.at(-1)?.value).toBe(310);
    for (const [name, csv] of csvsOf(tables))
      expect(csv, name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]/);
  });
});

it('data/tables holds these tables and nothing else', async () => {
  expect((await readdir('data/tables')).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
});
