import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentType } from '../../src/cli/contentType.ts';
import { chartFigure } from '../../src/site/chartFigure.ts';
import { chartEmbed } from '../../src/site/embed.ts';
import { embedPage } from '../../src/site/embedPage.ts';
import { embedSnippet } from '../../src/site/embedSnippet.ts';
import { ledgerEmbed, ledgerFigure } from '../../src/site/ledgerFigure.ts';
import { publish } from '../../src/site/publish.ts';
import type { SiteData } from '../../src/site/siteData.ts';
import { STORY_CHARTS } from '../../src/site/storyCharts.ts';
import { launch } from '../browser.ts';
import { LEDGER } from '../charts/rows.ts';
import { drawnChart } from './drawn.ts';
import { SAMPLE_SITE } from './sampleSite.ts';
import { flawsOf } from './validHtml.ts';

const sources = ['charts/chart.css', 'site/site.css'];
const css = sources.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')).join('\n');
const remittances = drawnChart('remittances');
const agreement = drawnChart('agreement');
const siteAt = (siteUrl: string): SiteData => ({
  ...SAMPLE_SITE,
  siteUrl,
  version: '1.0.0',
  css,
  csvs: {},
  charts: { remittances, agreement },
  ledger: ledgerEmbed(LEDGER),
  downloads: new Map(),
  social: { detained: 297, registered: 700_000 },
});

describe('embedPage', () => {
  const page = embedPage('remittances', chartEmbed(remittances), siteAt('https://example.org/pilot/'));
  const { document } = parseHTML(page);

  it('shows one chart, and the way to the story', () => {
    expect(document.querySelectorAll('figure')).toHaveLength(1);
    expect(document.querySelectorAll('.drawing > svg')).toHaveLength(2);
    expect(document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ')).toBe(remittances.title);
    expect(document.querySelector('.chart-measure')?.textContent).toBe(remittances.measure);
    expect(document.querySelector('.chart-source')?.textContent).toBe(
      `${remittances.source} From The Price of a Pilot.`,
    );
    const story = document.querySelector('.chart-source a');
    expect(story?.getAttribute('href')).toBe('https://example.org/pilot/#remittances');
    expect(story?.getAttribute('target')).toBe('_top');
  });

  it('is the story’s to search engines', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://example.org/pilot/#remittances',
    );
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('is valid HTML', async () => {
    expect(await flawsOf(document.querySelector('figure')?.outerHTML.replace(/h1>/g, 'h2>') ?? '')).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is embedded as the charts are, its sentences one step away', async () => {
    const page = embedPage('ledger', ledgerEmbed(LEDGER), siteAt('https://example.org/pilot/'));
    const { document } = parseHTML(page);
    expect(document.querySelector('caption')?.textContent).toBe(document.querySelector('h1')?.textContent);
    expect(document.querySelectorAll('.ledger th[scope="row"]')).toHaveLength(LEDGER.length);
    expect(document.querySelector('.ledger td a')?.getAttribute('href')).toMatch(/^\.\.\/evidence#/);
    expect(await flawsOf(document.querySelector('figure')?.outerHTML.replace(/h1(?=[ >])/g, 'h2') ?? '')).toEqual([]);
  });

  it('offers its snippet in the story', async () => {
    const figure = ledgerFigure(LEDGER, 'https://example.org/pilot/');
    const { document } = parseHTML(`<body>${figure}</body>`);
    expect(document.querySelector('.chart-tools code')?.textContent).toContain(
      'https://example.org/pilot/embed/ledger',
    );
    expect(await flawsOf(figure)).toEqual([]);
  });
});

describe('the snippet to paste', () => {
  it('stands in the chart’s figure as text, to be copied', async () => {
    const [chart] = STORY_CHARTS;
    if (!chart) throw new Error('There are no charts.');
    const figure = chartFigure(
      chart,
      remittances,
      { columns: [{ head: 'Year' }], rows: [['2011']] },
      '',
      'https://example.org/pilot/',
    );
    const { document } = parseHTML(`<body>${figure}</body>`);
    const text = document.querySelector('.chart-tools pre.copyable code')?.textContent;
    expect(text).toBe(embedSnippet(chart.name, remittances, 'https://example.org/pilot/'));
    expect(document.querySelector('iframe')).toBeNull();
    expect(await flawsOf(figure)).toEqual([]);
  });

  it('names the frame by the chart’s title', () => {
    const { document } = parseHTML(`<body>${embedSnippet('map', drawnChart('map'), 'https://example.org/')}</body>`);
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe(drawnChart('map').title);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('https://example.org/embed/map');
  });
});

describe('a chart in a page of another site', () => {
  let browser: Browser;
  let servers: Server[];
  let siteUrl: string;
  let hostUrl: string;
  let files: ReadonlyMap<string, string | Uint8Array>;
  let hostPage: string;

  /** Answers with what `find` gives for a path, on a port of its own. */
  async function serve(find: (path: string) => string | Uint8Array | undefined): Promise<string> {
    const server = createServer(({ url = '/' }, response) => {
      const path = new URL(url, 'http://localhost').pathname;
      const content = find(path);
      const name = /\.\w+$/.test(path) ? path : 'page.html';
      response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': contentType(name) }).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}/`;
  }

  beforeAll(async () => {
    servers = [];
    const root = await serve((path) => {
      const below = path.slice('/pilot/'.length);
      return path.startsWith('/pilot/') ? (files.get(below) ?? files.get(`${below}.html`)) : undefined;
    });
    siteUrl = `${root}pilot/`;
    files = new Map([
      ...(await publish(siteAt(siteUrl))),
      ['', '<!doctype html><title>Story</title>'],
      ['evidence', '<!doctype html><title>Evidence</title>'],
    ]);
    hostUrl = await serve(() => hostPage);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  let page: Page;
  let complaints: string[];
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  });
  afterEach(() => page.close());

  async function openHost(...snippets: string[]): Promise<void> {
    hostPage = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Host</title></head><body>\n<h1>Another site</h1>\n${snippets.join('\n<p>Text.</p>\n')}\n</body></html>`;
    await page.goto(hostUrl);
  }

  /** For each frame: its height in the host page, and that of what is in it. */
  async function heights(): Promise<{ frame: number; content: number }[]> {
    return Promise.all(
      (await page.locator('iframe').all()).map(async (frame) => ({
        frame: await frame.evaluate((element) => element.clientHeight),
        content: await frame
          .contentFrame()
          .locator('html')
          .evaluate((html) => html.getBoundingClientRect().height),
      })),
    );
  }

  /** Waits until each frame is as high as its content, or fails with the heights. */
  const fitting = () =>
    expect.poll(async () => (await heights()).map(({ frame, content }) => Math.abs(frame - content) < 1), {
      timeout: 10_000,
    });

  it('is as high as its content, whatever the width of the page', async () => {
    await openHost(embedSnippet('remittances', remittances, siteUrl));
    const seen: number[] = [];
    for (const width of [1000, 640, 340, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      const drawing = page.frameLocator('iframe').locator(width < 656 ? '.drawing-narrow' : '.drawing-wide');
      await drawing.waitFor({ state: 'visible' });
      await fitting().toEqual([true]);
      seen.push((await heights())[0]?.frame ?? 0);
    }
    const [wide = 0, , narrow = 0, again] = seen;
    expect(again).toBe(wide);
    expect(narrow).not.toBe(wide);
    const scrolls = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth);
    expect(scrolls).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('may stand beside others, with the script pasted each time', async () => {
    await openHost(embedSnippet('remittances', remittances, siteUrl), embedSnippet('agreement', agreement, siteUrl));
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await fitting().toEqual([true, true]);
    await page.setViewportSize({ width: 400, height: 800 });
    await fitting().toEqual([true, true]);
    const names = () => page.evaluate(() => Object.keys(window).filter((name) => !/^\d+$/.test(name)));
    const left = await names();
    await openHost();
    expect(left).toEqual(await names());
    expect(complaints).toEqual([]);
  });

  it('leads out of its frame, to the story and to the sentence behind a mark', async () => {
    await openHost(embedSnippet('remittances', remittances, siteUrl));
    await page.frameLocator('iframe').locator('.chart-source a').click();
    await page.waitForURL(`${siteUrl}#remittances`);
    await openHost(embedSnippet('remittances', remittances, siteUrl));
    const mark = page.frameLocator('iframe').locator('.drawing-wide [data-figures]').first();
    const figure = (await mark.getAttribute('data-figures'))?.split(' ')[0];
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl}evidence#${figure}`);
    expect(complaints).toEqual([]);
  });
});
