import { contentSecurityPolicy, type Inline } from './contentSecurity.ts';
import { headlineFontFace } from './font.ts';
import { footer } from './footer.ts';
import { type FrameworkPage, readFrameworkPage } from './frameworkPage.ts';
import { header } from './header.ts';
import { fitLinks, rootFrom } from './links.ts';
import type { SiteData } from './siteData.ts';

/** The picture that other sites show with a link to this one; it is among what src/site/publish.ts writes. */
const SOCIAL_IMAGE = { path: 'social.png', width: 1200, height: 630 };

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

const ERROR_STYLE =
  '.preview-error{margin:0;padding:1rem;background:#8c1d18;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap}';

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
export function frame(html: string, path: string, site: SiteData, options: FrameOptions): string {
  const page = `src${path}.md`;
  const framework = readFrameworkPage(html, page);
  if (path === '/404' && framework.script !== '') {
    throw new Error(
      `${page}: has a reactive cell; the 404 page is shown at any address, where Framework’s scripts aren’t found.`,
    );
  }
  const head = site.heads[path];
  if (!head) throw new Error(`${page}: src/site/siteData.ts gives no title and description for the page ${path}.`);
  const main = fillIn(framework.main, page, site);
  const depth = path.lastIndexOf('/') === 0 ? 0 : 1;
  const body = [
    header(path, depth),
    ...(options.error === undefined
      ? []
      : [`<pre class="preview-error" role="alert">${escapeText(options.error)}</pre>`]),
    `<main id="main" tabindex="-1">\n${main}</main>`,
    footer(depth),
  ].join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
${headOf(framework, head, path, site, options).join('\n')}
</head>
<body>
${fitLinks(body, path, site.siteUrl)}
${head.jsonLd.map(jsonLdScript).join('\n')}
</body>
</html>
`;
}

/** A page of its own for what is wrong, where there is no page yet that it could be shown above. */
export function frameError(error: string, revision: string): string {
  const script = reloadScript(revision);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${securityMeta({ scripts: [script], styles: [ERROR_STYLE], compiles: false })}
${VIEWPORT}
<title>Something is wrong</title>
<style>${ERROR_STYLE}</style>
<script type="module">${script}</script>
</head>
<body>
<pre class="preview-error" role="alert">${escapeText(error)}</pre>
</body>
</html>
`;
}

type Head = SiteData['heads'][string];

function headOf(framework: FrameworkPage, head: Head, path: string, site: SiteData, options: FrameOptions): string[] {
  const root = rootFrom(path, site.siteUrl);
  const asset = (name: string) => {
    const file = options.assets.get(name);
    if (file === undefined)
      throw new Error(`src${path}.md: the site has no file “${name}”, only ${[...options.assets.keys()].join(', ')}.`);
    return root + file;
  };
  const font = asset('headline.woff2');
  const style = headlineFontFace(font) + site.css + (options.error === undefined ? '' : ERROR_STYLE);
  const reload = options.revision === undefined ? [] : [reloadScript(options.revision)];
  const cells = framework.script === '' ? [] : [framework.script];
  return [
    '<meta charset="utf-8">',
    securityMeta({ scripts: [...cells, ...reload], styles: [style], compiles: cells.length > 0 }),
    VIEWPORT,
    `<title>${escapeText(head.title)}</title>`,
    `<meta name="description" content="${escapeAttribute(head.description)}">`,
    ...(path === '/404' ? ['<meta name="robots" content="noindex">'] : sharingMeta(path, head, site)),
    `<link rel="icon" type="image/svg+xml" href="${asset('favicon.svg')}">`,
    `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`,
    `<style>${style}</style>`,
    ...framework.modules.map((module) => `<link rel="modulepreload" href="${module}">`),
    ...[...cells, ...reload].map((script) => `<script type="module">${script}</script>`),
    ...head.scripts.map((name) => `<script type="module" src="${asset(`${name}.js`)}"></script>`),
  ];
}

function sharingMeta(path: string, head: Head, { siteUrl }: SiteData): string[] {
  const address = siteUrl + path.slice(1).replace(/(^|\/)index$/, '$1');
  const title = escapeAttribute(head.title);
  const description = escapeAttribute(head.description);
  return [
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:type" content="${path === '/index' ? 'article' : 'website'}">`,
    `<meta property="og:url" content="${address}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:image" content="${siteUrl}${SOCIAL_IMAGE.path}">`,
    `<meta property="og:image:width" content="${SOCIAL_IMAGE.width}">`,
    `<meta property="og:image:height" content="${SOCIAL_IMAGE.height}">`,
    '<meta property="og:locale" content="en_GB">',
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** A less-than sign is escaped, so that nothing in the data can end the script. It is data, which the policy leaves alone. */
function jsonLdScript(thing: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`;
}

function securityMeta(inline: Inline): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentSecurityPolicy(inline))}">`;
}

/** Reloads the page when the preview has derived anything newer than what the page shows. */
function reloadScript(revision: string): string {
  return `new EventSource('/_dev').onmessage = ({data}) => data === ${JSON.stringify(revision)} || location.reload();`;
}

function insert(name: string, page: string, { fragments }: SiteData): string {
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

/** Puts fragments and claims into the HTML of a page. */
function fillIn(main: string, page: string, site: SiteData): string {
  const filled = main
    .replace(CLAIM, (_, address: string, given: string) => {
      const name = decodeURIComponent(address);
      const text = unescapeText(given).replace(/\s+/g, ' ');
      const claim = site.claims[`${name}|${text}`];
      if (claim === undefined) {
        throw new Error(
          `${page}: there is no claim “${name}” for [${text}](claim:${name}). src/site/siteData.ts fills in claims.`,
        );
      }
      return claim;
    })
    .replace(INSERT, (_, name: string) => insert(name, page, site));
  const left = /"claim:[^"]*"|data-insert[^>]*/.exec(filled);
  if (left) {
    throw new Error(
      `${page}: ${left[0]} was not filled in. Write <div data-insert="NAME"></div> on a line of its own, and claims as [text](claim:NAME).`,
    );
  }
  return filled;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Undoes the escaping of text between tags, as the HTML that Framework writes has it. */
function unescapeText(html: string): string {
  return html.replaceAll('&nbsp;', '\u00a0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
