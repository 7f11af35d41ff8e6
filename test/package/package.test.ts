import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.ts';
import { checked, type Example, examplesIn, saysWhat } from './examples.ts';
import { type Installed, installPackage } from './installed.ts';

const run = promisify(execFile);
const ENTRIES = ['extractor', 'tables', 'findings', 'charts', 'land'];
const CHARTS = [
  'agreement',
  'dependence',
  'ledger',
  'leverage',
  'map',
  'remittances',
  'scale',
  'sentences',
  'timeline',
];
const STRICT = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  types: [],
  outDir: 'out',
};

let installed: Installed;
beforeAll(async () => {
  installed = await installPackage(['linkedom']);
});
afterAll(() => installed?.remove());

const declarations = () => installed.files.filter((file) => file.endsWith('.d.ts'));
const read = (file: string) => readFile(join(installed.folder, file), 'utf8');

/** Bundles a module of the project for the browser. @throws where it reaches anything that a browser lacks */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: installed.root },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

/** The package that a module belongs to: `chrono-node` for `chrono-node/en`. */
const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

describe('what is in the package', () => {
  it('is the compiled modules, the tables, the list of persons, and licences: no texts, no tests, no second source tree', () => {
    const expected =
      /^(?:lib\/.+\.(?:js|d\.ts|d\.ts\.map|css)|lib\/source\/.+\.ts|data\/tables\/[a-z-]+\.csv|data\/reference\/people\.csv|package\.json|README\.md|LICENSE|data\/LICENSE\.md)$/;
    expect(installed.files.filter((file) => !expected.test(file))).toEqual([]);
    expect(installed.files.filter((file) => /(^|\/)(seeds|test|cli|site|components)\//.test(file))).toEqual([]);
    expect(installed.files).toEqual(expect.arrayContaining(['LICENSE', 'data/LICENSE.md', 'README.md']));
  });

  it('holds every table, the same bytes as released', async () => {
    const { TABLE_NAMES } = await import('../../src/tables/codebook.ts');
    for (const name of TABLE_NAMES) {
      const file = `data/tables/${name}.csv`;
      expect(await read(file)).toBe(await readFile(file, 'utf8'));
    }
  });

  it('names nothing of the machine that it was packed on', async () => {
    for (const file of installed.files.filter((file) => /\.(?:js|ts|map)$/.test(file))) {
      expect(await read(file), file).not.toContain(resolve('.'));
    }
  });

  it('leads from each declaration to its source', async () => {
    const maps = installed.files.filter((file) => file.endsWith('.d.ts.map'));
    expect(maps.length).toBe(declarations().length);
    for (const file of maps) {
      const { sources }: { sources: string[] } = JSON.parse(await read(file));
      expect(sources.map((source) => existsSync(join(installed.folder, dirname(file), source)))).toEqual([true]);
    }
  });

  it('depends on what its entry points import, and on nothing else', async () => {
    const { metafile } = await build({
      entryPoints: ENTRIES.map((entry) => join(installed.folder, `lib/package/${entry}.js`)),
      bundle: true,
      write: false,
      outdir: 'bundled',
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    const imported = Object.values(metafile.inputs)
      .flatMap(({ imports }) => imports)
      .flatMap(({ path, external }) => (external && !path.startsWith('node:') ? [packageOf(path)] : []));
    const types = await Promise.all(
      declarations().map(async (file) => [...(await read(file)).matchAll(/^import .* from '([^.'][^']*)'/gm)]),
    );
    const packages = new Set([...imported, ...types.flat().map(([, name]) => `@types/${name}`)]);
    // The map's land is data, which is read and not imported.
    if ((await read('lib/charts/land.js')).includes('`world-atlas/')) packages.add('world-atlas');
    expect([...packages].sort()).toEqual(Object.keys(installed.manifest.dependencies).sort());
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: installed.folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('pleases “are the types wrong”', async () => {
    const { stdout } = await run(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      installed.tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--no-emoji',
    ]);
    expect(stdout.match(/^node16 \(from ESM\): OK \(ESM\)$/gm)).toHaveLength(1 + ENTRIES.length);
  });
});

describe('the package, installed', () => {
  it('extracts figures from a text, reads a table and draws a chart in Node', async () => {
    await installed.write(
      'use.js',
      `import { parseHTML } from 'linkedom';
       import { remittances, WIDE } from 'price-of-a-pilot/charts';
       import { extractDocument } from 'price-of-a-pilot/extractor';
       import { findingsOf } from 'price-of-a-pilot/findings';
       import { CODEBOOK, readTables } from 'price-of-a-pilot/tables';

       const text = 'A court in Tajikistan sentenced a Russian pilot to 8 1/2 years in prison. Russia detained 297 Tajik migrants.';
       const figures = extractDocument({ id: 'a', text, published: '2011-11-12' });
       const tables = readTables();
       const series = tables['remittance-share'].flatMap(({ origin, country_code, as_of, share }) =>
         origin === 'World Bank' && country_code === 'TJK' && share !== null ? [{ year: Number(as_of), share }] : []);
       const { document } = parseHTML('<html></html>');
       const options = { width: WIDE, id: 'r', title: 'Remittances rose', description: 'A line.' };
       console.log(JSON.stringify({
         figures: figures.map(({ indicator, subject, value, start, end }) => [indicator, subject, value, text.slice(start, end)]),
         columns: Object.keys(tables.figures[0]).length === Object.keys(CODEBOOK.figures.columns).length,
         detained: findingsOf(tables).get('detained').text,
         svg: remittances(document, { series, stated: [] }, options).outerHTML,
       }));`,
    );
    const { figures, columns, detained, svg } = JSON.parse(await installed.node('use.js'));
    expect(figures).toEqual([
      ['sentence_length', 'Vladimir Sadovnichy', 8.5, '8 1/2 years'],
      ['migrants_detained', 'Tajik migrants', 297, '297'],
    ]);
    expect(columns).toBe(true);
    expect(detained).toBe('297');
    expect(svg).toMatch(/^<svg.*<path.*<\/svg>$/s);
  });

  it('draws a chart and extracts figures in a browser, where nothing of Node is reached', async () => {
    const { code } = await bundle(
      `import { Cast, extractDocument } from 'price-of-a-pilot/extractor';
       import { charts, tables } from 'price-of-a-pilot';
       const rows = [{ country: 'Tajikistan', country_code: 'TJK', share: 41.7 }, { country: 'Moldova', country_code: 'MDA', share: 23.1 }];
       const options = { width: 342, id: 'd', title: 'Most of all', description: 'Bars.' };
       document.body.append(charts.dependence(document, { year: 2011, rows }, options));
       const text = 'Russia has detained almost 300 Tajik migrants.';
       const [figure] = extractDocument({ id: 1, text }, new Cast([]));
       let refusal;
       try { tables.readTable('figures'); } catch (error) { refusal = error.message; }
       window.result = { value: figure.value, columns: tables.columnsOf('events').length, refusal };`,
    );
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.setContent('<!doctype html><title>A page of others</title>');
      await page.addStyleTag({ content: await read('lib/charts/chart.css') });
      await page.addScriptTag({ content: code });
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(window, 'result'))).toEqual({
        value: 300,
        columns: 11,
        refusal: expect.stringMatching(/^data\/tables\/figures\.csv: found no file system, expected .*fromCsv/),
      });
      const bar = page.locator('svg.chart rect.fill-tajikistan');
      expect((await bar.boundingBox())?.width).toBeGreaterThan(100);
      expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(0, 114, 178)');
      expect(await page.getByRole('img', { name: 'Most of all' }).count()).toBe(1);
    } finally {
      await browser.close();
    }
  });

  it('gives a bundler one chart without the others, and without what only the tables and texts need', async () => {
    const { inputs, code } = await bundle(
      `import { dependence } from 'price-of-a-pilot/charts'; console.log(dependence);`,
    );
    expect(inputs.filter((input) => /papaparse|chrono|world-atlas|topojson/.test(input))).toEqual([]);
    const all = await bundle(`import * as charts from 'price-of-a-pilot/charts'; console.log(charts);`);
    expect(code.length).toBeLessThan(all.code.length / 2);
  });

  it('has its style sheets and tables at addresses of its own', async () => {
    await installed.write(
      'addresses.js',
      `for (const path of ['chart.css', 'ledger.css', 'data/figures.csv', 'package.json'])
         console.log(import.meta.resolve('price-of-a-pilot/' + path));`,
    );
    const addresses = (await installed.node('addresses.js')).trim().split('\n');
    expect(addresses.map((address) => existsSync(new URL(address)))).toEqual([true, true, true, true]);
  });

  it('is typed to the last column, in a project with strict settings and no types of Node', async () => {
    await installed.write('tsconfig.json', JSON.stringify({ compilerOptions: STRICT, include: ['typed.ts'] }));
    const typed = (line: string) =>
      installed.write(
        'typed.ts',
        `import { charts, extractor, findings, tables } from 'price-of-a-pilot';
         import { type DrawOptions, timeline } from 'price-of-a-pilot/charts';
         import { type DocumentFigure, extractDocument, INDICATORS, type Person } from 'price-of-a-pilot/extractor';
         import { type Finding, findingsOf } from 'price-of-a-pilot/findings';
         import { land } from 'price-of-a-pilot/land';
         import { CODEBOOK, readTable, readTables, type Row } from 'price-of-a-pilot/tables';

         export const value: number | null | undefined = readTable('figures')[0]?.value;
         export const qualifier: 'exact' | 'approximate' | 'below' | 'above' | 'range' | 'magnitude' | undefined =
           readTable('figures').at(-1)?.qualifier;
         export const figures: DocumentFigure[] = extractDocument({ id: 1, text: '', published: '2011-11' });
         export const finding: Finding | undefined = findingsOf(readTables()).get('detained');
         export const draw = (document: Document, options: DrawOptions): SVGSVGElement =>
           timeline(document, { events: readTable('events'), denial: '', focus: ['2011-11-08', '2011-12-28'], from: '2008' }, options);
         export const event = (row: Row<'events'>): 'occurred' | 'planned' => row.status;
         export const names: readonly string[] = INDICATORS.map(({ name }) => name);
         export const title: 'Figures' | string = CODEBOOK.figures.title;
         export const countries: readonly string[] = land().close.features.map(({ properties }) => properties.name);
         export const person = (of: Person): string => of.person;
         export const parts = [charts.map, extractor.splitArticles, findings.formatFigure, tables.toCsv];
         ${line}\n`,
      );
    await typed('');
    expect(await installed.compile()).toBe('');
    await typed("export const missing = readTable('figure');");
    expect(await installed.compile()).toMatch(/'"figure"' is not assignable/);
  });

  it('gives all nine charts and every entry point that it names', async () => {
    expect(Object.keys(installed.manifest.exports)).toEqual([
      '.',
      ...ENTRIES.map((entry) => `./${entry}`),
      './*.css',
      './data/*.csv',
      './package.json',
    ]);
    await installed.write(
      'entries.js',
      `import * as charts from 'price-of-a-pilot/charts'; console.log(JSON.stringify(Object.keys(charts)));`,
    );
    expect(JSON.parse(await installed.node('entries.js'))).toEqual(expect.arrayContaining(CHARTS));
  });
});

describe('the examples in the doc comments', () => {
  let examples: Example[];
  beforeAll(async () => {
    examples = (await Promise.all(declarations().map(async (file) => examplesIn(await read(file))))).flat();
  });

  it('show every public function, and say what comes of it', async () => {
    const imports = ENTRIES.map((entry) => `import * as ${entry} from 'price-of-a-pilot/${entry}';`).join('\n');
    await installed.write(
      'functions.js',
      `${imports}
       const all = [${ENTRIES.join(', ')}].flatMap((entry) => Object.entries(entry));
       console.log(JSON.stringify(all.filter(([, value]) => typeof value === 'function').map(([name]) => name)));`,
    );
    const functions: string[] = JSON.parse(await installed.node('functions.js'));
    expect(examples.map(({ of }) => of).sort()).toEqual(functions.sort());
    expect(examples.filter((example) => !saysWhat(example)).map(({ of }) => of)).toEqual([]);
  });

  it('compile and do what they say', async () => {
    await installed.write(
      'check.js',
      `import { deepEqual } from 'node:assert/strict';\nexport const check = (found, expected) => deepEqual(found, expected);\n`,
    );
    await installed.write('check.d.ts', 'export declare function check(found: unknown, expected: unknown): void;\n');
    for (const example of examples) await installed.write(`examples/${example.of}.ts`, checked(example));
    await installed.write(
      'tsconfig.json',
      // Linkedom's own declarations do not pass the compiler's checks.
      JSON.stringify({
        compilerOptions: { ...STRICT, skipLibCheck: true, rootDir: 'examples', outDir: 'ran' },
        include: ['examples'],
      }),
    );
    expect(await installed.compile()).toBe('');
    for (const { of } of examples) await expect(installed.node(`ran/${of}.js`), of).resolves.toBe('');
  });
});
