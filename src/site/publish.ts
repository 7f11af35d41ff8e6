import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { SOCIAL_WIDTH, social } from '../charts/social.ts';
import { bundleScripts } from './bundle.ts';
import { chartFile, FILE_WIDTH } from './chartFile.ts';
import { chartEmbed } from './embed.ts';
import { EMBED_FILES } from './embedFiles.ts';
import { embedPage } from './embedPage.ts';
import { headlineFont } from './font.ts';
import { SITE_NAME } from './header.ts';
import { imageDrawer } from './imageDrawer.ts';
import type { SiteData } from './siteData.ts';

/**
 * Every file of the site besides its pages and the tables as CSV, by path: downloads, the charts as SVG, PNG and embeds, the
 * social image, and what hosts and search engines read.
 */
export async function publish(site: SiteData): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const [name, content] of site.downloads) {
    if (!(name.endsWith('.csv') && name.slice(0, -4) in site.csvs)) files.set(`data/${name}`, content);
  }
  const drawImage = await imageDrawer();
  for (const [name, drawn] of Object.entries(site.charts)) {
    const svg = await chartFile(drawn);
    files.set(`charts/${name}.svg`, svg);
    files.set(`charts/${name}.png`, drawImage(svg, 2 * FILE_WIDTH));
    files.set(`embed/${name}.html`, embedPage(name, chartEmbed(drawn), site));
  }
  files.set('embed/ledger.html', embedPage('ledger', site.ledger, site));
  for (const [name, content] of await embedFiles()) files.set(`embed/${name}`, content);
  files.set('social.png', drawImage(socialDrawing(site), SOCIAL_WIDTH));
  files.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.siteUrl}sitemap.xml\n`);
  files.set('sitemap.xml', sitemap(site));
  files.set('_headers', HEADERS);
  files.set('.nojekyll', '');
  return files;
}

/** For hosts that read such a file: what never changes is kept for good, the rest is asked for again. */
const HEADERS = `/_site/*
  Cache-Control: public, max-age=31536000, immutable
/_observablehq/*
  Cache-Control: public, max-age=31536000, immutable
/_node/*
  Cache-Control: public, max-age=31536000, immutable
/data/*
  Access-Control-Allow-Origin: *
/charts/*
  Access-Control-Allow-Origin: *
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;

/** What embeds load, and the script for the pages that hold them, by name. */
async function embedFiles(): Promise<Map<string, string | Uint8Array>> {
  const [font, scripts] = await Promise.all([
    headlineFont('woff2'),
    bundleScripts(join(import.meta.dirname, '../..'), ['embed', 'frames']),
  ]);
  // Other sites' pages load it as a plain script, which must leave no names behind.
  const host = `(()=>{${scripts.get('frames.js') ?? ''}})();\n`;
  return new Map<string, string | Uint8Array>([
    [EMBED_FILES.font, font],
    [EMBED_FILES.script, scripts.get('embed.js') ?? ''],
    [EMBED_FILES.host, host],
  ]);
}

function sitemap({ siteUrl, heads }: SiteData): string {
  const pages = Object.keys(heads)
    .filter((path) => path !== '/404')
    .map((path) => siteUrl + path.slice(1).replace(/(^|\/)index$/, '$1'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .sort()
    .map((page) => `<url><loc>${page}</loc></url>`)
    .join('\n')}\n</urlset>\n`;
}

/** The social image, as SVG. */
function socialDrawing({ heads, social: { detained, registered }, siteUrl }: SiteData): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return social(document, {
    headline: SITE_NAME,
    standfirst: heads['/index']?.description ?? '',
    detained: { value: detained, label: 'Tajik migrants detained' },
    registered: { value: registered, label: 'living officially in Russia' },
    note: 'Each dot is a thousand people',
    credit: new URL(siteUrl).hostname,
  }).outerHTML;
}
