import { cp, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromCsv } from '../../src/tables/csv.ts';
import { builtSite } from '../built/site.ts';
import { copyProject, type Project } from './project.ts';

const LONG = 180_000;
const NEW_TEXT = `Moscow police detain hundreds more

Another 310 Tajik migrants had been detained in Moscow by 20 November, the Federal Migration Service said.
`;

let project: Project;
/** What a reader can meet in the built pages, drawings and tables, by file. */
let built: ReadonlyMap<string, string>;

/** A built file, its no-break spaces as spaces. */
const text = (file: string) => (built.get(file) ?? '').replaceAll('\u00a0', ' ');
async function edit(file: string, before: string | RegExp, after: string) {
  const now = await project.read(file);
  const edited = now.replace(before, after);
  if (edited === now) throw new Error(`${file} does not hold ${before}.`);
  await project.write(file, edited);
}
/** The numbers that the story's prose claims. */
const claims = () => [...text('index.html').matchAll(/<a class="claim"[^>]*>([^<]*)<\/a>/g)].map(([, words]) => words);
/** The numbers that the evidence marks in its sentences. */
const marked = () => [...text('evidence.html').matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words]) => words);
/** The lines of a file in which some words stand, without tags. */
const lines = (file: string, words: string) =>
  text(file)
    .split('\n')
    .map((line) => line.replace(/<[^>]*>/g, ''))
    .filter((line) => line.includes(words));
const run = (name: string) => project.start(name).outcome;

beforeAll(async () => {
  project = await copyProject();
  // What a build leaves behind, caches and all: here, that of the build for all tests.
  await cp(dirname(await builtSite()), project.root, {
    recursive: true,
    filter: (source) => !source.endsWith('node_modules'),
  });
}, LONG);
afterAll(() => project.remove());

describe('an editor of a project that was built before', { timeout: LONG }, () => {
  it('edits a text, a rule, a loader, a reference value and the corrections', async () => {
    await project.replaceWord('seeds/004_03c15c4224fafc25.txt', '297', '305');
    await edit('src/text/hedges.ts', /(words: 'just under', qualifier: )'below'/, "$1'approximate'");
    await edit('src/data/leverage.csv.ts', /(name: 'days_held',\s+description: ')[^']*/, '$1Days in custody, all told');
    await edit('data/reference/world-bank.csv', /(GD\.ZS,.*,TJK,Tajikistan,2011,)[\d.]+/, '$143.21');
    await edit('data/corrections.csv', /\n*$/, '\n002-1-base_troops,value,7500,misprint,A. Editor,2012-02-01\n');
  });

  it('cannot build before the tables follow: the former site stays, and the difference is shown', async () => {
    const before = await project.built();
    const { code, stderr } = await run('build');
    expect(code).toBe(1);
    expect(stderr).toContain('data/tables/figures.csv is out of date: run npm run data');
    expect(stderr).toMatch(/^- .*migrants_detained.*297/m);
    expect(stderr).toMatch(/^\+ .*migrants_detained.*305/m);
    expect(await project.built()).toEqual(before);
    expect((await readdir(project.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  it('gets the row to add for a text that has none', async () => {
    await project.write('seeds/905_raid.txt', NEW_TEXT);
    const { code, stderr } = await run('data');
    expect(code).toBe(1);
    expect(stderr).toContain('seeds/905_raid.txt: found 1 article, but seeds/sources.csv has no row for it.');
    expect(stderr).toContain('\n905_raid,1,Moscow police detain hundreds more,?,,?,?,\n');
    const listed = await project.read('seeds/sources.csv');
    await project.write(
      'seeds/sources.csv',
      `${listed.trimEnd()}\n905_raid,1,Moscow police detain hundreds more,Wire,,2011-11-21,stated,\n`,
    );
  });

  it('makes the tables anew, and is told what that changes', async () => {
    const { code, stdout, stderr } = await run('data');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('~ 004-1-migrants_detained-3 297 → 305\n');
    expect(stdout).toContain('~ 004-1-population high 7000000 → none, qualifier below → approximate\n');
    expect(stdout).toContain('~ 002-1-base_troops 7000 → 7500, corrected none → value: 7000 → 7500');
    expect(stdout).toContain('+ migrants_detained 310 (905, 20 Nov 2011)');
    expect(stdout).toMatch(/^ {2}touches src\/index\.md:\d+ claim:troops, now “about 7,500”$/m);
    expect(stdout).toMatch(
      /^! src\/index\.md:\d+: “round_up_compatible” no longer holds: .* The build will stop there\.$/m,
    );
    expect(stdout).toMatch(/^Wrote 11 tables to data\/tables: \d+ figures \(\d+ with copies\) from \d+ articles\.$/m);
  });

  it('cannot build while the story concludes what the tables no longer bear out, and rewrites the sentence', async () => {
    const line =
      (await project.read('src/index.md')).split('\n').findIndex((text) => text.includes('holds:round_up_c')) + 1;
    const { code, stderr } = await run('build');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`src/index.md:${line}: “round_up_compatible” no longer`),
    ]);
    await edit(
      'src/index.md',
      '[All of that can be true at once](holds:round_up_compatible).',
      'They were counted on different days.',
    );
  });

  it('builds all of it, and nothing of what was', async () => {
    expect(await run('build')).toMatchObject({ code: 0, stderr: '' });
    const files = [...(await project.built()).keys()].filter((file) => /\.(?:html|csv|svg)$/.test(file));
    built = new Map(await Promise.all(files.map(async (file) => [file, await project.read(`dist/${file}`)] as const)));
    const left = [...built].flatMap(([file, content]) =>
      [...wordsOf(file, content).matchAll(/.{0,40}(?<![\w.,-])297(?![\w-]).{0,40}/g)].map(
        ([words]) => `${file}: ${words}`,
      ),
    );
    expect(left).toEqual([]);
  });

  it('finds the edited number in prose, chart, table and evidence', () => {
    expect(claims()).toContain('305');
    expect(/<meta name="description" content="([^"]*)"/.exec(text('index.html'))?.[1]).toContain('305');
    expect(text('index.html')).toMatch(/<svg[\s\S]*\b305\b[\s\S]*<\/svg>/);
    expect(text('charts/scale.svg')).toMatch(/>[^<]*\b305\b/);
    expect(text('data/figures.csv')).toMatch(/^004-1-migrants_detained-3,.*,305,/m);
    expect(marked()).toContain('305');
  });

  it('finds the added article’s figure in the tables and the evidence', () => {
    const figures = fromCsv('figures', text('data/figures.csv'), 'figures.csv');
    expect(figures.find(({ source }) => source === '905_raid')).toMatchObject({
      indicator: 'migrants_detained',
      value: 310,
      as_of: '2011-11-20',
    });
    expect(text('data/migration-figures.csv')).toContain('905-1-migrants_detained');
    expect(text('data/agreement.csv')).toContain('905-1-migrants_detained');
    expect(marked()).toContain('310');
  });

  it('finds the correction in the tables, the evidence, the prose and the story’s log', () => {
    const note = 'value: 7000 → 7500 (misprint; A. Editor, 2012-02-01)';
    expect(text('data/figures.csv')).toContain(note);
    expect(lines('evidence.html', note)).toHaveLength(1);
    expect(lines('index.html', `002-1-base_troops: ${note}`)).toHaveLength(1);
    expect(claims()).toContain('about 7,500');
  });

  it('finds the edited loader, rule and reference value', () => {
    expect(text('data/leverage.csv')).toMatch(/^days_held,"Days in custody, all told",/m);
    expect(lines('evidence.html', 'Days in custody, all told')).not.toEqual([]);
    expect(text('data/figures.csv')).toMatch(/^004-1-population,.*,7000000,,,people,approximate,/m);
    expect(text('data/remittance-share.csv')).toMatch(/^World Bank,Tajikistan,TJK,2011,43\.21,/m);
    expect(claims()).toContain('43.2 percent');
  });

  it('is told page and line of a number that was typed, in a claim or beside them; the site stays as it was', async () => {
    const before = await project.built();
    const page = await project.read('src/index.md');
    const typed = page.replace(/\[\]\(claim:registered\)/, '[690,000](claim:registered)');
    const line = typed.split('\n').findIndex((text) => text.includes('[690,000]')) + 1;
    await project.write('src/index.md', typed);
    const { code, stderr } = await run('build');
    expect(code).toBe(1);
    expect(stderr).toContain(
      `src/index.md:${line}: the claim “690,000” does not agree with the data: it is read as 690000 (exact); registered is “700,000”`,
    );
    await project.write('src/index.md', page.replace('# The price of a pilot', '# The price of two hundred pilots'));
    expect(await run('build')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/src\/index\.md:\d+: the number “two hundred” is typed/),
    });
    expect(await project.built()).toEqual(before);
    expect(await readFile(join(project.root, 'dist/index.html'), 'utf8')).toBe(built.get('index.html'));
  });
});

/** The words of a file, without what only places things: coordinates, offsets, styles, names of files. */
function wordsOf(file: string, content: string): string {
  if (file.endsWith('.csv')) {
    const { data } = Papa.parse<Record<string, string>>(content, { header: true });
    return data.map(({ start: _, end: __, line: ___, ...cells }) => Object.values(cells).join('\n')).join('\n');
  }
  return content
    .replace(/<(style|script)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/g, '')
    .replace(
      / (?:d|x|y|[xy][12]|c?[xyr]|r[xy]|d[xy]|width|height|transform|points|viewBox|href|id|data-sort)="[^"]*"/g,
      '',
    );
}
