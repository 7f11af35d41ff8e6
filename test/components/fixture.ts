/** Pages with all that the browser's scripts work on, and a real browser to open them in. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { type DrawOptions, NARROW, WIDE } from '../../src/charts/drawing.ts';
import { ledger } from '../../src/charts/ledger.ts';
import { type LeverageRows, leverage } from '../../src/charts/leverage.ts';
import { scale } from '../../src/charts/scale.ts';
import { timeline } from '../../src/charts/timeline.ts';
import { bundleScripts } from '../../src/site/bundle.ts';
import { headlineFont, headlineFontFace } from '../../src/site/font.ts';
import { footer } from '../../src/site/footer.ts';
import { header } from '../../src/site/header.ts';
import { whatIfForm } from '../../src/site/whatIfForm.ts';
import { launch } from '../browser.ts';
import { DENIAL, EVENTS, LEDGER, SCALE } from '../charts/rows.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPTS = ['story', 'evidence', 'data', 'embed'];
const STYLES = ['src/charts/chart.css', 'src/charts/ledger.css', 'src/site/site.css'];
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'";

/** The address of a page of the fixture in a browser. */
type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Starts a server and a browser for the tests of a file. What it returns opens a page of its own: `/` (story), `/evidence`,
 * `/data` or `/embed`. An error in a page's console fails the test.
 */
export function inBrowser(): Open {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
  let browser: Browser;
  let server: Server;
  let address = '';
  const opened: Page[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    const [files, started] = await Promise.all([siteFiles(), launch()]);
    browser = started;
    server = serve(files);
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('the fixture’s server has no port');
    address = `http://127.0.0.1:${bound.port}`;
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return async (path, options) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    opened.push(page);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    await page.goto(address + path, { waitUntil: 'load' });
    return page;
  };
}

interface File {
  readonly type: string;
  readonly content: string | Uint8Array;
}

async function siteFiles(): Promise<Map<string, File>> {
  const [scripts, font] = await Promise.all([bundleScripts(ROOT, SCRIPTS), headlineFont('woff2')]);
  const css = headlineFontFace('/headline.woff2') + STYLES.map((file) => readFileSync(ROOT + file, 'utf8')).join('');
  return new Map<string, File>([
    ...[...scripts].map(([name, content]) => [`/${name}`, { type: 'text/javascript', content }] as const),
    ['/site.css', { type: 'text/css', content: css }],
    ['/headline.woff2', { type: 'font/woff2', content: font }],
    ['/favicon.svg', { type: 'image/svg+xml', content: readFileSync(`${ROOT}src/site/favicon.svg`) }],
    ['/', html('/index', 'story', story())],
    ['/evidence', html('/evidence', 'evidence', evidence())],
    ['/data', html('/data', 'data', data())],
    ['/embed', html('/embed', 'embed', `<h1>Embedded</h1><h2>A chart</h2>${figure('scale', drawScale)}`)],
  ]);
}

function serve(files: ReadonlyMap<string, File>): Server {
  return createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/\?.*/, ''));
    if (file) response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.content);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
}

function html(path: string, script: string, main: string): File {
  const content = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="preload" as="font" type="font/woff2" href="/headline.woff2" crossorigin>
<link rel="stylesheet" href="/site.css">
<script type="module" src="/${script}.js"></script>
</head>
<body>
${header(path)}
<main id="main" tabindex="-1">
${main}
</main>
${footer()}
</body>
</html>`;
  return { type: 'text/html', content };
}

const { document } = parseHTML('<html><body></body></html>');

type Draw = (options: DrawOptions) => SVGSVGElement;

export const LEVERAGE_ROWS: Omit<LeverageRows, 'steps'> = {
  share_of_gdp: { value: 40, qualifier: 'approximate', figure_id: '002-4-remittance_share_of_gdp' },
  registered: SCALE.registered,
  estimated: SCALE.estimated,
  detained: SCALE.detained,
};
const FIRST = 10;
const drawScale: Draw = (options) => scale(document, SCALE, options);
const drawTimeline: Draw = (options) =>
  timeline(document, { events: EVENTS, denial: DENIAL, focus: ['2011-11-08', '2011-12-28'], from: '2008' }, options);
const drawLeverage: Draw = (options) => leverage(document, { ...LEVERAGE_ROWS, steps: [{ percent: FIRST }] }, options);

function figure(id: string, draw: Draw, extra = ''): string {
  const drawing = (name: string, width: number) =>
    `<div class="drawing drawing-${name}">${draw({ width, id: `${id}-${name}`, title: `What ${id} shows`, description: 'What there is to see.' }).outerHTML}</div>`;
  return `<figure class="chart-figure" id="${id}">
<figcaption class="chart-title"><h3>What ${id} shows</h3><span class="chart-measure">People</span></figcaption>
${extra}${drawing('wide', WIDE)}${drawing('narrow', NARROW)}
<p class="chart-source">Source: the articles.</p>
<details class="chart-rows"><summary>The same as a table</summary>
<div class="table-wrap" role="region" tabindex="0" aria-label="Rows of ${id}"><table class="sortable"><caption>Rows of ${id}</caption>
<thead><tr><th scope="col">Who</th><th scope="col" class="number">People</th></tr></thead>
<tbody><tr><td>detained</td><td class="number">297</td></tr><tr><td>registered</td><td class="number">700,000</td></tr></tbody></table></div>
</details>
</figure>`;
}

const CLAIM = `<a class="claim" href="./evidence#004-1-migrants_detained-3" data-label="Tajik migrants detained" data-quote="We have currently detained 297 Tajik citizens." data-source="AFP, 12 November 2011" data-more="Others say “hundreds”.">297</a>`;
const DERIVED = `<a class="claim" href="./evidence#days" data-label="Days after the verdict">14 days</a>`;

const prose = (sentences: number): string => 'Words that fill a line of the story and say nothing. '.repeat(sentences);

function story(): string {
  const form = whatIfForm({
    percent: FIRST,
    answer: '10% of migrants: 70,000 to 100,000 people: about 4% of GDP',
    rows: LEVERAGE_ROWS,
  });
  const table = ledger(document, LEDGER, {
    id: 'ledger',
    caption: 'What each side could do',
    hrefOf: (id) => `./evidence#${id}`,
  });
  return `<p class="kicker">A kicker</p>
<h1>A headline that is long enough to break on a phone</h1>
<p class="standfirst">${prose(2)}</p>
<div class="byline"><p>By nobody, from <a href="./method">these sources</a></p></div>
<p id="first">${prose(3)} Russia had detained ${CLAIM} by then; the pilots were free after ${DERIVED}. ${prose(3)}</p>
<h2>A section</h2>
${figure('scale', drawScale)}
<h2>Another</h2>
<p>${prose(6)}</p>
<blockquote class="pull"><p>“Words.”</p><footer>Somebody</footer></blockquote>
${figure('timeline', drawTimeline)}
${figure('leverage', drawLeverage, form)}
<figure class="chart-figure"><div class="table-wrap" role="region" tabindex="0" aria-label="What each side could do">${table.outerHTML}</div></figure>
<div class="limits"><p>${prose(2)}</p></div>
<p id="last">Detained were ${CLAIM.replace('<a ', '<a id="last-claim" ')}.</p>`;
}

function evidence(): string {
  const article = (id: string, topic: string, source: string) =>
    `<article id="${id}" class="entry evidence" data-topic="${topic}" data-source="${source}"><h5><a href="#${id}">${id}</a> <small>Tajiks</small></h5><blockquote><p>They were <mark>${id}</mark>.</p></blockquote><dl><dt>Source</dt><dd>${source}</dd></dl></article>`;
  return `<h1>The evidence</h1>
<p>The articles state ${CLAIM}.</p>
<form class="filters" aria-label="Filter"><label>Topic <select name="topic"><option value="">All topics</option><option value="migration">Migration</option><option value="security">Security</option></select></label>
<label>Source <select name="source"><option value="">All sources</option><option value="000">An article with a name so long that it does not fit on a phone at all, not even nearly</option><option value="004">AFP</option><option value="005_copy">A copy</option></select></label>
<button type="reset" hidden>Show all</button> <output></output></form>
<section><h2>The figures</h2>
<section data-topic="migration"><h3>Migration</h3>
<section><h4>Detained</h4>${article('one', 'migration', '000')}${article('two', 'migration', '004 005_copy')}</section></section>
<section data-topic="security"><h3>Security</h3>
<section><h4>Troops</h4>${article('three', 'security', '004')}</section></section></section>
<section><h2>Every number</h2><details data-source="000"><summary>The first text</summary><p>Numbers.</p></details><details data-source="004"><summary>The other text</summary><p>Numbers.</p></details></section>`;
}

function data(): string {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Tajikistan', 'about 41.7', '41.7'],
    ['armenia', '17.7', '17.7'],
    ['Turkmenistan', '', ''],
    ['Article 10', '1,400', '1400'],
    ['Article 9', '9', '9'],
  ];
  const cells = rows.map(
    ([name, text, sort]) =>
      `<tr><td>${name}</td><td class="number" data-sort="${sort}">${text}</td><td>${text}</td></tr>`,
  );
  return `<h1>The data</h1>
<ul class="downloads"><li><a href="./x.csv">CSV</a> <small>4 KB</small></li></ul>
<section><h2>A table</h2>
<form class="filters" aria-label="Search"><label>Search the rows <input type="search" name="search"></label> <output></output></form>
<div class="table-wrap" role="region" tabindex="0" aria-label="The shares"><table class="sortable"><caption>The shares</caption>
<thead><tr><th scope="col">Country</th><th scope="col" class="number">Share</th><th scope="col">Words</th></tr></thead>
<tbody>${cells.join('')}</tbody></table></div>
<pre class="copyable" tabindex="0"><code>shares &lt;- read.csv("https://example.org/shares.csv")</code></pre></section>`;
}
