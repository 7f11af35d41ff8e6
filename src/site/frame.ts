import { headlineFontFace } from './font.ts';
import { footer } from './footer.ts';
import { type FrameworkPage, readFrameworkPage } from './frameworkPage.ts';
import { header, SITE_NAME } from './header.ts';
import { html as markup } from './html.ts';
import { fitLinks, rootFrom } from './links.ts';
import { ERROR_STYLE, errorBanner, reloadScript, securityMeta } from './preview.ts';
import type { SiteData } from './siteData.ts';

/** The picture that other sites show with a link to this one; it is among what src/site/publish.ts writes. */
const SOCIAL_IMAGE = { path: 'social.png', width: 1200, height: 630 };

/** The one page that may compile expressions: Arquero's. */
const WORKBENCH = '/workbench';

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** What the frame takes of the site. */
export type FrameContent = Pick<SiteData, 'siteUrl' | 'fragments' | 'claims' | 'statements' | 'heads' | 'css'>;

export interface FrameOptions {
  /** Where the site's own files are, from its root, by name: `headline.woff2`, `favicon.svg`, and `story.js` for `src/components/story.ts`. */
  readonly assets: ReadonlyMap<string, string>;
  /** In the preview: which derivation the page shows. The page reloads itself when there is a newer one. */
  readonly revision?: string;
  /** In the preview: what is wrong at the moment, shown above the page. */
  readonly error?: string;
}

/**
 * Makes the page that readers get out of the page that Framework rendered: puts in drawings, claims and the frame around
 * them, and takes out Framework's scripts where the page has no reactive cells. Pure: a string in, a string out.
 *
 * @param html Framework's HTML, from its build or its preview
 * @param path the page: `/index`, `/data/index`, `/404`
 * @throws Error naming the page where it asks for a fragment or claim that there isn't, or where Framework's HTML is not as
 * expected
 */
export function frame(html: string, path: string, site: FrameContent, options: FrameOptions): string {
  const page = `src${path}.md`;
  const framework = readFrameworkPage(html, page);
  if (path === '/404' && framework.script !== '') {
    throw new Error(
      `${page}: has a reactive cell; the 404 page is shown at any address, where Framework’s scripts aren’t found.`,
    );
  }
  const head = site.heads[path];
  if (!head) throw new Error(`${page}: src/site/siteData.ts gives no title and description for the page ${path}.`);
  const root = rootFrom(path, site.siteUrl);
  const body = [
    fitLinks(header(path), root),
    ...(options.error === undefined ? [] : [errorBanner(options.error)]),
    `<main id="main" tabindex="-1">\n${fillIn(path === '/404' ? fitLinks(framework.main, root) : framework.main, page, root, site)}</main>`,
    fitLinks(footer(), root),
  ].join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
${headOf(framework, head, path, root, site, options).join('\n')}
</head>
<body>
${body}
${head.jsonLd.map(jsonLdScript).join('\n')}
${fontPreload(root, options.assets)}
</body>
</html>
`;
}

type Head = SiteData['heads'][string];

/**
 * Preloads the headline typeface, from the end of the body: a preload in the head holds back the first paint until the font
 * has come (in Chromium, by 0.3 s on a slow phone).
 */
function fontPreload(root: string, assets: ReadonlyMap<string, string>): string {
  return `<link rel="preload" as="font" type="font/woff2" href="${root}${assets.get('headline.woff2')}" crossorigin>`;
}

function headOf(
  framework: FrameworkPage,
  head: Head,
  path: string,
  root: string,
  site: FrameContent,
  options: FrameOptions,
): string[] {
  const asset = (name: string) => {
    const file = options.assets.get(name);
    if (file === undefined)
      throw new Error(`src${path}.md: the site has no file “${name}”, only ${[...options.assets.keys()].join(', ')}.`);
    return root + file;
  };
  const style = headlineFontFace(asset('headline.woff2')) + site.css + (options.error === undefined ? '' : ERROR_STYLE);
  const reload = options.revision === undefined ? [] : [reloadScript(options.revision)];
  const cells = framework.script === '' ? [] : [framework.script];
  return [
    '<meta charset="utf-8">',
    securityMeta({ scripts: [...cells, ...reload], styles: [style], compiles: path === WORKBENCH && cells.length > 0 }),
    VIEWPORT,
    markup`<title>${head.title}</title>`.text,
    markup`<meta name="description" content="${head.description}">`.text,
    ...(path === '/404' ? ['<meta name="robots" content="noindex">'] : sharingMeta(path, head, site)),
    `<link rel="icon" type="image/svg+xml" href="${asset('favicon.svg')}">`,
    `<style>${style}</style>`,
    ...framework.modules.map((module) => `<link rel="modulepreload" href="${module}">`),
    ...[...cells, ...reload].map((script) => `<script type="module">${script}</script>`),
    ...head.scripts.map((name) => `<script type="module" src="${asset(`${name}.js`)}"></script>`),
  ];
}

/** What search engines and other sites are told of a page. */
function sharingMeta(path: string, { title, description }: Head, { siteUrl, heads }: FrameContent): string[] {
  const address = siteUrl + path.slice(1).replace(/(^|\/)index$/, '$1');
  return [
    markup`<link rel="canonical" href="${address}">`,
    markup`<meta property="og:type" content="${path === '/index' ? 'article' : 'website'}">`,
    markup`<meta property="og:url" content="${address}">`,
    markup`<meta property="og:title" content="${title}">`,
    markup`<meta property="og:description" content="${description}">`,
    markup`<meta property="og:image" content="${siteUrl}${SOCIAL_IMAGE.path}">`,
    markup`<meta property="og:image:width" content="${SOCIAL_IMAGE.width}">`,
    markup`<meta property="og:image:height" content="${SOCIAL_IMAGE.height}">`,
    markup`<meta property="og:image:alt" content="${heads['/index']?.description ?? SITE_NAME}">`,
    markup`<meta property="og:locale" content="en_GB">`,
    markup`<meta property="og:site_name" content="${SITE_NAME}">`,
    markup`<meta name="twitter:card" content="summary_large_image">`,
  ].map(({ text }) => text);
}

/** A less-than sign is escaped, so that nothing in the data can end the script. It is data, which the policy leaves alone. */
function jsonLdScript(thing: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`;
}

function fragmentOf(name: string, page: string, { fragments }: FrameContent): string {
  const fragment = fragments[name];
  if (fragment === undefined) {
    throw new Error(
      `${page}: there is no fragment “${name}” to put in. Those that src/site/siteData.ts makes: ${Object.keys(fragments).sort().join(', ')}.`,
    );
  }
  return fragment;
}

const INSERT = /<div data-insert="([^"]*)"><\/div>/g;
const CLAIM = /<a href="claim:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;
/** A conclusion: checked while the site is derived, and to a reader no more than its words. */
const STATEMENT = /<a href="holds:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

/** Puts fragments and claims into the HTML of a page. */
function fillIn(main: string, page: string, root: string, site: FrameContent): string {
  const concluded = main.replace(STATEMENT, (_, name: string, words: string) => {
    // Whatever way a link is written in Markdown: none is taken away that was not checked.
    if (!site.statements.includes(name))
      throw new Error(
        `${page}: the conclusion “${unescapeText(words)}” was not checked. Write it as [words](holds:${name}), without brackets in the words or a title.`,
      );
    return words;
  });
  const claimed = concluded.replace(CLAIM, (_, address: string, given: string) => {
    const name = decodeURIComponent(address);
    const text = unescapeText(given).replace(/\s+/g, ' ');
    const claim = site.claims[`${name}|${text}`];
    if (claim === undefined) {
      throw new Error(
        `${page}: there is no claim “${name}” for [${text}](claim:${name}). src/site/siteData.ts fills in claims.`,
      );
    }
    return fitLinks(claim, root);
  });
  // Markdown inside a block of HTML stays as it was typed. In <code> it is an example.
  const left = /"(?:claim|holds):[^"]*"|\]\((?:claim|holds):[^)]*\)?|data-insert[^>]*/.exec(
    claimed.replace(INSERT, '').replace(/<code\b[\s\S]*?<\/code>/g, ''),
  );
  if (left) {
    throw new Error(
      `${page}: ${left[0]} was not filled in. Write <div data-insert="NAME"></div> on a line of its own, and [text](claim:NAME) or [text](holds:NAME) apart from blocks of HTML.`,
    );
  }
  // Last, so that nothing a source text says is taken for a claim or a place to fill in.
  return claimed.replace(INSERT, (_, name: string) => fitLinks(fragmentOf(name, page, site), root));
}

/** Undoes the escaping of text between tags, as the HTML that Framework writes has it. */
function unescapeText(html: string): string {
  return html.replaceAll('&nbsp;', '\u00a0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
