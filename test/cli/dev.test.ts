import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.ts';
import { copyProject, type Process, type Project } from './project.ts';

const SEED = 'seeds/004_03c15c4224fafc25.txt';
const EVENTS = 'data/reference/events.csv';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;
const FRAMEWORK = '@observablehq/framework';
/** A command in Framework’s place, each of whose answers ends before it is whole. */
const BREAKS_OFF = `
const { createServer } = require('node:http');
const port = Number(process.argv.at(-1));
createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '100' });
  response.write('half', () => response.destroy());
}).listen(port, '127.0.0.1', () => console.log(':' + port + '/'));
`;

let project: Project;
let running: Process;
let browser: Browser;
let page: Page;
let address: string;
beforeAll(async () => {
  project = await copyProject();
  running = project.start('dev', { PORT: '0' });
  address = ADDRESS.exec(await running.said(/The preview is at .*Ctrl-C/))?.[0] ?? '';
  browser = await launch();
  page = await browser.newPage();
  await page.goto(address);
}, 120_000);
/** The files that a test has edited, as they were. */
const edited = new Map<string, string>();
async function write(file: string, text: string): Promise<void> {
  if (!edited.has(file)) edited.set(file, await project.read(file));
  await project.write(file, text);
}
// Each test begins with the project as it is, whatever became of the one before.
afterEach(async () => {
  for (const [file, text] of edited) if ((await project.read(file)) !== text) await project.write(file, text);
  edited.clear();
});
afterAll(async () => {
  await browser.close();
  await running.end();
  await project.remove();
});

const LONG = { timeout: 120_000 };

/** Waits until the open page, which reloads itself, shows what it should. */
async function shows(selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ state: 'attached', timeout: 60_000 });
}

async function showsNoError(): Promise<void> {
  await page.locator('.preview-error').waitFor({ state: 'detached', timeout: 60_000 });
}

describe('npm run dev', () => {
  it('shows an edited text in the open page', LONG, async () => {
    await shows('main .claim', /^297$/);
    // As few as that, so that all that the story concludes still holds.
    await write(SEED, (await project.read(SEED)).replaceAll(/\b297\b/g, '296'));
    await shows('main .claim', /^296$/);
    await shows('main svg', /296/);
    expect(await (await fetch(new URL('data/figures.csv', address))).text()).toMatch(/migrants_detained.*,296,/);
    await showsNoError();
  });

  it('shows an error in a source above the page, with file and line, and takes it back', LONG, async () => {
    // So that this is what could be derived last.
    await shows('main .claim', /^297$/);
    const events = await project.read(EVENTS);
    await write(EVENTS, events.replace('Tajik migrants had', 'Tajik migrants hadn’t'));
    await shows('.preview-error', /data\/reference\/events\.csv:\d+/);
    await shows('main .claim', /^297$/);
    await running.said(/data\/reference\/events\.csv:\d+/);
    await write(EVENTS, events);
    await showsNoError();
  });

  it('shows an error in a rule, with file and line, and lives on', LONG, async () => {
    const file = 'src/figures/indicators.ts';
    const rules = await project.read(file);
    await write(file, `${rules}\nconst = 1;\n`);
    await shows('.preview-error', /src\/figures\/indicators\.ts:\d+/);
    await write(file, `${rules}\nthrow new Error('no such rule');\n`);
    await shows('.preview-error', /src\/figures\/indicators\.ts:\d+:\d+: Error: no such rule/);
    await write(file, rules);
    await showsNoError();
  });

  it('shows an edited page, and an error in one', LONG, async () => {
    const story = await project.read('src/index.md');
    await write('src/index.md', `${story}\nA sentence just written.\n`);
    await shows('main p', 'A sentence just written.');
    await write('src/index.md', `${story}\nDetained: [](claim:detaind).\n`);
    await shows('.preview-error', /src\/index\.md:\d+/);
    await write('src/index.md', `${story}\n<div data-insert="nothing"></div>\n`);
    await shows('.preview-error', 'src/index.md: there is no fragment “nothing”');
    await write('src/index.md', story);
    await showsNoError();
  });

  it('shows an edited chart, style and script', LONG, async () => {
    await write(
      'src/site/site.css',
      `${await project.read('src/site/site.css')}\nmain { outline-color: rgb(1, 2, 3); }\n`,
    );
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('main') ?? document.body).outlineColor === 'rgb(1, 2, 3)',
    );
    await write(
      'src/components/story.ts',
      `${await project.read('src/components/story.ts')}\ndocument.body.dataset.edited = 'yes';\n`,
    );
    await page.locator('body[data-edited=yes]').waitFor({ timeout: 60_000 });
    const chart = await project.read('src/charts/scale.ts');
    await write('src/charts/scale.ts', chart.replaceAll('.append(', '.attr("data-edited", "yes").append('));
    await page
      .locator('main svg [data-edited=yes], main svg[data-edited=yes]')
      .first()
      .waitFor({ state: 'attached', timeout: 60_000 });
  });

  it(
    'serves what the build publishes besides pages, and says of other addresses that there is nothing',
    LONG,
    async () => {
      const status = async (path: string) => (await fetch(new URL(path, address))).status;
      expect(await status('charts/scale.svg')).toBe(200);
      expect(await status('data/nothing.csv')).toBe(404);
      expect(await status('nothing')).toBe(404);
      expect(await (await fetch(new URL('data', address), { redirect: 'manual' })).headers.get('location')).toBe(
        '/data/',
      );
    },
  );

  it('serves every file that the data page offers to download', LONG, async () => {
    const data = await browser.newPage();
    await data.goto(new URL('data/', address).href);
    const links = await data
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await data.close();
    const files = new Set(links.map((link) => new URL(link, new URL('data/', address)).pathname));
    for (const ending of ['.csv', '.json', '.parquet', '.xlsx', '.zip'])
      expect(
        [...files].filter((file) => file.endsWith(ending)),
        ending,
      ).not.toEqual([]);
    for (const file of files) {
      const response = await fetch(new URL(file, address));
      expect([file, response.status, (await response.arrayBuffer()).byteLength]).toEqual([
        file,
        200,
        expect.toSatisfy((bytes: number) => bytes > 0),
      ]);
    }
  });

  it('starts its processes again where they are killed', LONG, async () => {
    const killed = (name: string) => {
      const ids = [...running.children()].filter(([, args]) => args.includes(name)).map(([id]) => id);
      for (const id of ids) process.kill(id, 'SIGKILL');
      return ids.length;
    };
    // The one that answers, and the one that stands by.
    expect(killed('devWorker')).toBe(2);
    const [story, image] = await Promise.all(['', 'charts/scale.svg'].map((path) => fetch(new URL(path, address))));
    expect([story?.status, image?.status]).toEqual([200, 200]);

    expect(killed('observable.js')).toBe(1);
    await expect
      .poll(async () => (await fetch(new URL('evidence', address))).status, { timeout: 60_000, interval: 200 })
      .toBe(200);
  });

  it('runs the cells of the workbench', LONG, async () => {
    const workbench = await browser.newPage();
    await workbench.goto(new URL('workbench', address).href);
    await workbench.locator('main form, main table, main svg').first().waitFor();
    expect(await workbench.locator('.observablehq--error').count()).toBe(0);
    await workbench.close();
  });

  it('says so where Framework breaks an answer off, and lives on', LONG, async () => {
    const broken = await copyProject();
    await putFramework(broken, BREAKS_OFF);
    const other = broken.start('dev', { PORT: '0' });
    const said = await other.said(/The preview is at .*Ctrl-C/);
    const script = new URL('_npm/script.js', ADDRESS.exec(said)?.[0]);
    for (const _ of ['first', 'second']) {
      const response = await fetch(script);
      expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('aborted')]);
    }
    expect(await other.end()).toMatchObject({ code: 0 });
    await broken.remove();
  });

  it('ends cleanly with Ctrl-C', LONG, async () => {
    expect(await running.end('SIGINT')).toMatchObject({ code: 0 });
  });
});

/** Gives a copy of the project another command in Framework’s place, among the packages as they are. */
async function putFramework({ root }: Project, script: string): Promise<void> {
  const [real, own] = [resolve('node_modules'), join(root, 'node_modules')];
  await rm(own);
  const command = join(own, FRAMEWORK, 'dist/bin/observable.js');
  await mkdir(dirname(command), { recursive: true });
  await writeFile(command, script);
  const scope = dirname(FRAMEWORK);
  for (const name of await readdir(real)) if (name !== scope) await symlink(join(real, name), join(own, name));
  for (const name of await readdir(join(real, scope)))
    if (name !== basename(FRAMEWORK)) await symlink(join(real, scope, name), join(own, scope, name));
}
