import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bundleScripts } from './bundle.ts';
import { headlineFont } from './font.ts';
import type { SiteData } from './siteData.ts';

/** A file that pages load, with its address from the site's root. */
export interface Asset {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The files that pages load: the headline typeface, the icon and the browser's scripts, by name. Their addresses hold a hash
 * of their content, so that a host can tell browsers to keep them for good.
 *
 * @param root the project's folder
 */
export async function siteAssets(root: string, heads: SiteData['heads']): Promise<Map<string, Asset>> {
  const [font, icon, scripts] = await Promise.all([
    headlineFont('woff2'),
    readFile(join(root, 'src/site/favicon.svg')),
    bundleScripts(root, componentsOf(heads)),
  ]);
  const contents = new Map<string, string | Uint8Array>([['headline.woff2', font], ['favicon.svg', icon], ...scripts]);
  return new Map([...contents].map(([name, content]) => [name, { path: hashed(name, content), content }]));
}

/** The components that pages load, each once, in alphabetical order. */
export function componentsOf(heads: SiteData['heads']): string[] {
  return [...new Set(Object.values(heads).flatMap(({ scripts }) => scripts))].sort();
}

function hashed(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const ending = extname(name);
  return `_site/${name.slice(0, -ending.length)}.${hash}${ending}`;
}
