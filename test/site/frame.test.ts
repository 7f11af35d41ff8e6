import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type FrameOptions, frame } from '../../src/site/frame.ts';
import { CELL, frameworkHtml, SAMPLE_ASSETS, SAMPLE_SITE } from './sampleSite.ts';

const STORY = '<h1 id="t" tabindex="-1"><a class="observablehq-header-anchor" href="#t">T</a></h1>';

function framed(main: string, path = '/index', options: Partial<FrameOptions> = {}, source = {}): string {
  return frame(frameworkHtml(main, source), path, SAMPLE_SITE, { assets: SAMPLE_ASSETS, ...options });
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('frame', () => {
  it('gives a page its language, a viewport that can be zoomed, and landmarks', () => {
    const { document } = parseHTML(framed(STORY));
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toBe(
      'width=device-width, initial-scale=1',
    );
    expect(document.querySelector('meta[name=generator]')).toBeNull();
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      'a',
      'header',
      'main',
      'footer',
      'script',
      'link',
    ]);
    expect(document.querySelector('a.skip-link')?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('main')?.id).toBe('main');
  });

  it('gives a conclusion that was checked as plain words, and refuses one that was not', () => {
    const link = (name: string) => `<p>In 2011 <a href="holds:${name}" title="x">no other came near</a>.</p>`;
    expect(framed(link('leaned_most'))).toContain('<p>In 2011 no other came near.</p>');
    expect(() => framed(link('no_such'))).toThrow('src/index.md: the conclusion “no other came near” was not checked.');
  });

  it('leaves no script of Framework on a page without reactive cells, built or previewed', () => {
    for (const preview of [false, true]) {
      const html = framed(STORY, '/index', {}, { preview });
      expect(html).not.toMatch(/observablehq|modulepreload|eval/);
      expect([...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(([tag]) => tag)).toEqual([
        '<script type="module" src="./_site/story.0c.js">',
      ]);
    }
  });

  it('keeps the script of a page with reactive cells, by its hash, and allows it to compile expressions', () => {
    const html = framed(STORY, '/workbench', {}, { cells: CELL });
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(script).toContain('import("./_node/arquero@8.0.3/index.54b858ec.js")');
    expect(policyOf(html)).toContain(`script-src 'self' ${hashOf(script)} 'unsafe-eval';`);
    expect(html).toContain('<link rel="modulepreload" href="./_observablehq/runtime.fa9f71c0.js">');
  });

  it('takes the preview’s own socket out of a page with reactive cells', () => {
    expect(framed(STORY, '/workbench', {}, { cells: CELL, preview: true })).not.toMatch(/open\(|eval\(/);
  });

  it('allows nothing inline but the page’s own style, by its hash', () => {
    const html = framed(STORY);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policyOf(html)).toBe(
      `default-src 'self'; script-src 'self'; style-src 'self' ${hashOf(style)}; img-src 'self' data:; ` +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
    );
    expect(style).toContain('src:url(./_site/headline.0a.woff2)');
    expect(style).toContain('body{margin:0}');
  });

  it('writes title, description and what other sites show of the page, escaped', () => {
    const { document } = parseHTML(framed(STORY, '/data/index', {}, { depth: '..' }));
    expect(document.title).toBe('The page </data/index>');
    const content = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content');
    expect(content('name=description')).toBe('What “it” says & why "so"');
    expect(content('property="og:description"')).toBe('What “it” says & why "so"');
    expect(content('property="og:image"')).toBe('https://example.org/pilot/social.png');
    expect(content('property="og:image:alt"')).toBe('What “it” says & why "so"');
    expect(content('property="og:site_name"')).toBe('The Price of a Pilot');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://example.org/pilot/data/');
  });

  it('writes structured data that cannot end its script', () => {
    const html = framed(STORY);
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ '@type': 'Article', headline: '</script><b>' });
  });

  it('puts fragments and claims in, with the links that fit the page', () => {
    const main = '<p><a href="claim:detained" target="_blank"></a></p>\n<div data-insert="timeline"></div>';
    expect(framed(main)).toContain(
      '<p><a class="claim" href="./evidence#detained">297</a></p>\n<figure><svg width="10" height="10"></svg><a href="./evidence#case">Rows</a></figure>',
    );
    expect(framed(main, '/data/index', {}, { depth: '..' })).toContain('href="../evidence#case"');
  });

  it('finds a written-out claim by its text, whatever its line breaks and entities', () => {
    expect(framed('<a href="claim:share">about\n40 percent</a>')).toContain('>about 40 percent</a>');
    expect(framed('<a href="claim:costs">$1 &amp; more</a>')).toContain('>$1 &amp; more</a>');
  });

  it.each([
    ['<div data-insert="timelin"></div>', 'src/index.md: there is no fragment “timelin”'],
    ['<div data-insert="timeline">x</div>', 'src/index.md: data-insert="timeline" was not filled in'],
    ['<a href="claim:detaind"></a>', 'src/index.md: there is no claim “detaind” for [](claim:detaind)'],
    ['<a href="claim:share">40 percent</a>', 'there is no claim “share” for [40 percent](claim:share)'],
    ['<a class="x" href="claim:detained"></a>', 'src/index.md: "claim:detained" was not filled in'],
    ['<div>[](claim:detained)</div>', 'src/index.md: ](claim:detained) was not filled in'],
  ])('names the page and the place where it cannot fill in %s', (main, message) => {
    expect(() => framed(main)).toThrow(message);
  });

  it('leaves a claim alone that stands in code as an example', () => {
    expect(framed('<p><code>[](claim:detained)</code></p>')).toContain('<code>[](claim:detained)</code>');
  });

  it('gives the 404 page, which is shown at any address, links from the host’s root', () => {
    const html = framed('<p><a href="./evidence">E</a></p>', '/404', {}, { head: '<base href="/">' });
    expect(html).toContain('<p><a href="/pilot/evidence">E</a></p>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<base|canonical/);
    expect(() => framed('', '/404', {}, { cells: CELL })).toThrow('src/404.md: has a reactive cell');
  });

  it('shows an error above the page in the preview, and reloads it', () => {
    const html = framed(STORY, '/index', { revision: 'r.1', error: 'seeds/005.txt:3: <found>' });
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(script).toContain('"r.1"');
    expect(policyOf(html)).toContain(hashOf(script));
    expect(html).toContain('role="alert">seeds/005.txt:3: &lt;found&gt;</pre>');
  });

  it('refuses a page that has no title, or loads a script that there isn’t', () => {
    expect(() => framed(STORY, '/nowhere')).toThrow('no title and description for the page /nowhere');
    expect(() =>
      framed(STORY, '/index', {
        assets: new Map([
          ['headline.woff2', 'x'],
          ['favicon.svg', 'y'],
        ]),
      }),
    ).toThrow('src/index.md: the site has no file “story.js”, only headline.woff2, favicon.svg.');
  });
});
