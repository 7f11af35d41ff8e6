/** The built site, built once for all tests of this folder, and a real browser to open it in. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { serveSite } from '../../src/cli/serveSite.ts';
import { launch } from '../browser.ts';
import { copyProject } from '../cli/project.ts';

/** Where the site says that it is published: in a folder of its host. */
export const SITE_URL = 'https://newsroom.example/pilot/';
const BASE = new URL(SITE_URL).pathname;

/** One address of each kind of page, below the site’s own. */
export const PAGES = ['', 'evidence', 'data/', 'workbench', 'method', '404', 'embed/timeline'] as const;

/** The built site, served on the loopback interface below the folder that it is built for. */
export interface BuiltSite {
  /** The folder that `npm run build` wrote. */
  readonly dist: string;
  /** The site’s address, with a slash at its end. */
  readonly address: string;
  /** Opens a page in a context of its own, which is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the pages opened so far complained of; a test that leaves anything in it fails. */
  readonly problems: string[];
}

/** Starts a server and a browser for the tests of a file. */
export function inBuiltSite(): BuiltSite {
  let browser: Browser;
  let server: Server;
  const opened: Page[] = [];
  const site = {
    dist: '',
    address: '',
    problems: [] as string[],
    open: async (path: string, options?: BrowserContextOptions): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      opened.push(page);
      listenTo(page, site.address, site.problems);
      await page.goto(site.address + path, { waitUntil: 'load' });
      // The one page that is filled in by its scripts.
      if (path === 'workbench' && options?.javaScriptEnabled !== false) await page.locator('main svg.chart').waitFor();
      return page;
    },
  };
  beforeAll(async () => {
    [site.dist, browser] = await Promise.all([builtSite(), launch()]);
    server = createServer(serveSite(site.dist, BASE));
    site.address = (await listen(server, 0)).slice(0, -1) + BASE;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(site.problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  return site;
}

/** Collects what a page complains of in its console, and what it asks of others than the site. */
function listenTo(page: Page, address: string, problems: string[]): void {
  page.on('pageerror', ({ message }) => problems.push(`${page.url()}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) problems.push(`${page.url()} asks for ${url}`);
  });
}

/**
 * Builds the project as it is now, in a copy. The first to ask builds, the others wait: test files run in processes of
 * their own, which share nothing but a folder.
 *
 * @returns the folder of the built site
 */
export async function builtSite(): Promise<string> {
  const folder = inject('siteFolder');
  const outcome = join(folder, 'outcome.json');
  const isFirst = await mkdir(join(folder, 'taken')).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const { root, error } = await build(folder).catch((thrown: unknown) => ({ root: '', error: String(thrown) }));
    await writeFile(`${outcome}.new`, JSON.stringify([root, error]));
    await rename(`${outcome}.new`, outcome);
  }
  while (!existsSync(outcome)) await sleep(100);
  const [root, error]: unknown[] = JSON.parse(await readFile(outcome, 'utf8'));
  if (error !== '') throw new Error(`The site could not be built: ${error}`);
  return join(String(root), 'dist');
}

async function build(folder: string): Promise<{ root: string; error: string }> {
  const project = await copyProject(folder);
  const { code, stdout, stderr } = await project.start('build', { SITE_URL }).outcome;
  return { root: project.root, error: code === 0 ? '' : `${stdout}${stderr}` };
}
