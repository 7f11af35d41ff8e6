import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inBuiltSite, SITE_URL } from './site.ts';

const site = inBuiltSite();
const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
const pages = () =>
  readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

interface Answer {
  readonly status: number;
  readonly document: Document | null;
  /** Where it was in the end, after a host’s redirections. */
  readonly url: string;
}

/** Goes through a site from its first page on, as a host serves it, and lists what is dead. */
async function crawl(start: string): Promise<{ dead: string[]; visited: string[] }> {
  const answers = new Map<string, Answer>();
  const dead: string[] = [];
  const ask = async (url: string): Promise<Answer> => {
    const known = answers.get(url);
    if (known) return known;
    const response = await fetch(url);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const body = await response.arrayBuffer();
    const document = isPage ? parseHTML(new TextDecoder().decode(body)).document : null;
    const answer = { status: response.status, document, url: response.url };
    answers.set(url, answer);
    return answer;
  };
  const queue = [start, `${start}404`, `${start}no/such/page`];
  const visited = new Set(queue);
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const from = await ask(url);
    for (const link of from.document ? linksOf(from.document) : []) {
      // What other sites are to be given is absolute: here it is asked of the server at hand.
      const target = new URL(link.startsWith(SITE_URL) ? start + link.slice(SITE_URL.length) : link, from.url);
      if (target.origin !== new URL(start).origin) continue;
      const anchor = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      const { status, document } = target.href === from.url ? { ...from, status: 200 } : await ask(target.href);
      // The workbench keeps its question in the anchor.
      const found = anchor === '' || anchor.includes('=') || Boolean(document?.getElementById(anchor));
      if (status !== 200 || !found) dead.push(`${url} leads to ${target.href}#${anchor}: ${status}`);
      if (document && !visited.has(target.href)) {
        visited.add(target.href);
        queue.push(target.href);
      }
    }
  }
  return { dead, visited: [...visited] };
}

/** All that a page refers to: links, files, what it says of itself to others, and what it offers to be copied. */
function linksOf(document: Document): string[] {
  const attributes = ['href', 'src', 'srcset', 'poster', 'data', 'action'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const metas = [...document.querySelectorAll('meta[content^="http"]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const written = [...document.querySelectorAll('pre, script[type="application/ld+json"]')].flatMap((element) =>
    [...element.textContent.matchAll(/https?:\/\/[^\s"'<>){}\\]+/g)].map(([address]) => address),
  );
  const local = written.filter((address) => address.startsWith(SITE_URL));
  return [...attributes, ...metas, ...local].filter((address) => !/^(?:data|mailto|blob):/.test(address));
}

describe('the links', () => {
  it.each([
    ['in a folder of its host', (address: string) => address],
    ['at the root of one', (address: string) => `${new URL(address).origin}/`],
  ])('and anchors are all alive where the site is %s', async (_, startOf) => {
    const { dead, visited } = await crawl(startOf(site.address));
    expect(dead).toEqual([]);
    expect(visited.length).toBeGreaterThan(12);
  });

  it('reach every page', async () => {
    const { visited } = await crawl(site.address);
    const addresses = pages().map((file) => site.address + file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''));
    expect(addresses.filter((address) => !visited.includes(address))).toEqual([]);
  });

  it('within the site are relative, so that it may move', () => {
    for (const file of pages().filter((page) => page !== '404.html' && !page.startsWith('embed/'))) {
      const { document } = parseHTML(read(file));
      const absolute = [...document.querySelectorAll('body [href], body [src], head script, head link[rel="icon"]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => address.startsWith('/') || address.startsWith(SITE_URL));
      expect([file, absolute]).toEqual([file, []]);
    }
  });

  it('from a page that isn’t there lead home, with the page’s own styles', async () => {
    const answer = await fetch(`${site.address}no/such/page`);
    expect(answer.status).toBe(404);
    const { document } = parseHTML(await answer.text());
    expect(document.querySelector('h1')?.textContent).toMatch(/nothing/);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const home = document.querySelector('main a')?.getAttribute('href');
    expect(new URL(home ?? '', `${site.address}no/such/page`).href).toBe(site.address);
  });
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: RULES,
    });
    const flaws: string[] = [];
    for (const file of pages()) {
      const html = read(file);
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        for (const { line, ruleId, message } of messages) {
          flaws.push(`${file}:${line}: ${ruleId}: ${message} (${html.split('\n')[line - 1]?.slice(0, 160)})`);
        }
      }
    }
    expect(flaws).toEqual([]);
  });

  it('has a title and a description of its own, a language, and one main heading', () => {
    const titles = new Map<string, string>();
    for (const file of pages()) {
      const { document } = parseHTML(read(file));
      const meta = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
      expect(document.documentElement.lang, file).toBe('en');
      expect(document.querySelectorAll('h1').length, file).toBe(1);
      expect(meta('meta[name="description"]').length, file).toBeGreaterThan(20);
      expect(meta('meta[name="viewport"]'), file).toBe('width=device-width, initial-scale=1');
      expect(titles.get(document.title), `${file}: “${document.title}”`).toBeUndefined();
      titles.set(document.title, file);
    }
  });

  it('that is to be found has its address, and a picture of the stated size, for other sites', () => {
    for (const file of pages().filter((page) => page !== '404.html' && !page.startsWith('embed/'))) {
      const { document } = parseHTML(read(file));
      const meta = (name: string) =>
        document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
      const address = SITE_URL + file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '');
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
      expect([meta('url'), meta('title')]).toEqual([address, document.title]);
      expect(meta('image')).toMatch(new RegExp(`^${SITE_URL}`));
      const picture = readFileSync(join(site.dist, meta('image').slice(SITE_URL.length)));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String)).toEqual([
        meta('image:width'),
        meta('image:height'),
      ]);
    }
  });
});

describe('for search engines', () => {
  it('the sitemap lists every page that is to be found, and robots.txt names it', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const expected = pages()
      .filter((file) => file !== '404.html' && !file.startsWith('embed/'))
      .map((file) => SITE_URL + file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''));
    expect(listed.sort()).toEqual(expected.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
  });

  it('the story is an Article, and each table a Dataset with files that exist', () => {
    const things = (file: string): Record<string, unknown>[] =>
      [...parseHTML(read(file)).document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
        JSON.parse(script.textContent),
      );
    const [article] = things('index.html');
    expect(article).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', url: SITE_URL });
    const datasets = things('data/index.html');
    const tables = readdirSync(join(site.dist, 'data')).filter((file) => file.endsWith('.csv'));
    expect(datasets.length).toBe(tables.length);
    for (const dataset of datasets) {
      expect(dataset).toMatchObject({
        '@type': 'Dataset',
        name: expect.any(String),
        license: expect.stringMatching(/^https/),
      });
      const distribution: { contentUrl: string }[] = Array.isArray(dataset.distribution) ? dataset.distribution : [];
      expect(distribution.length).toBeGreaterThan(1);
      for (const { contentUrl } of distribution) {
        expect(existsSync(join(site.dist, contentUrl.slice(SITE_URL.length))), contentUrl).toBe(true);
      }
    }
  });
});

/** What html-validate asks that these pages have a reason to do otherwise. */
const RULES: NonNullable<ConfigData['rules']> = {
  // All scripts are the site’s own, and their names hold their hash: what could be changed is the page that would hold it again.
  'require-sri': ['error', { target: 'crossorigin' }],
  // A form here only chooses what of the page is shown, by script: there is nothing to submit.
  'wcag/h32': 'off',
  // A table that is laid out in blocks on a phone is one to some browsers only where it says so.
  'no-redundant-role': 'off',
  // The region in which a table scrolls is no part of the text’s outline.
  'prefer-native-element': ['error', { exclude: ['region'] }],
};
