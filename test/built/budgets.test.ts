import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { layoutShift } from '../pageChecks.ts';
import { inBuiltSite, PAGES } from './site.ts';

const KB = 1000;
const site = inBuiltSite();
let server: Server;
let compressed = '';

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site.address));
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const isText = /text|javascript|json|svg|xml/.test(type);
    response
      .writeHead(answer.status, { 'content-type': type, ...(isText ? { 'content-encoding': 'br' } : {}) })
      .end(isText ? brotliCompressSync(body) : body);
  });
  compressed = await listen(server, 0);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Transfer {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** All that a page’s browser is sent on a phone, as it goes over the line. */
async function transfers(path: string): Promise<Transfer[]> {
  const page = await site.open('404', { viewport: { width: 390, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, { url: string; type: string }>();
  const all: Transfer[] = [];
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    requests.set(requestId, { url: response.url, type }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request && !request.url.startsWith('data:')) all.push({ ...request, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(compressed + new URL(site.address + path).pathname.slice(1), { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  // That is the other server’s address, which is as good.
  site.problems.splice(0);
  return all;
}

const sum = (all: readonly Transfer[]) => all.reduce((bytes, transfer) => bytes + transfer.bytes, 0);

describe('the story', () => {
  it('takes at most 100 KB, 30 KB of them scripts, in at most ten requests', async () => {
    const all = await transfers('');
    expect(all.filter(({ type }) => type === 'Document')).toHaveLength(1);
    // The icon is one more request, which a browser without a window does not make.
    expect(all.length + 1).toBeLessThanOrEqual(10);
    expect(sum(all)).toBeLessThanOrEqual(100 * KB);
    expect(sum(all.filter(({ type }) => type === 'Script'))).toBeLessThanOrEqual(30 * KB);
  });

  it('has its styles and its charts in its first file', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('link[rel="stylesheet"]').count()).toBe(0);
    expect(await page.locator('svg.chart').filter({ visible: true }).count()).toBe(8);
  });

  it.each([390, 1280])('does not move when a claim, a mark or the what-if is used in %i pixels', async (width) => {
    const page = await site.open('', { viewport: { width, height: 800 } });
    const drawing = width < 720 ? '.drawing-narrow' : '.drawing-wide';
    const steps = [
      () => page.locator('a.claim').first().click(),
      () => page.keyboard.press('Escape'),
      () => page.locator('main > p a.claim').last().click(),
      () => page.keyboard.press('Escape'),
      () => page.locator(`#scale ${drawing} .mark`).first().focus(),
      () => page.keyboard.press('ArrowRight'),
      () => page.keyboard.press('End'),
      () => page.locator('form.what-if input').focus(),
      () => page.keyboard.press('ArrowRight'),
      () => page.keyboard.press('End'),
    ];
    for (const step of steps) {
      await step();
      // What is painted before the next step is what a reader sees move.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    }
    expect(await layoutShift(page)).toBe(0);
  });
});

describe.each(PAGES)('the page /%s', (path) => {
  it.each([390, 1280])(
    'does not move in a window of %i pixels while its scripts and its typeface arrive',
    async (width) => {
      const page = await site.open('404', { viewport: { width, height: 800 } });
      // What comes late finds the page painted.
      await page.route(/\.(?:js|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      for (const place of [0.3, 0.7, 1, 0]) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place);
      }
      expect(await layoutShift(page)).toBe(0);
    },
  );

  it('gives every picture its size', async () => {
    const page = await site.open(path);
    const unsized = await page
      .locator('img, iframe, video, main svg')
      .evaluateAll((all) =>
        all
          .filter((picture) => !(picture.hasAttribute('width') && picture.hasAttribute('height')))
          .map((picture) => picture.outerHTML.slice(0, 100)),
      );
    expect(unsized).toEqual([]);
  });
});
