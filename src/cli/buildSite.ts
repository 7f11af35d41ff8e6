import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Asset } from '../site/assets.ts';
import type { SiteData } from '../site/siteData.ts';
import { buildPages, prepareCache } from './framework.ts';
import { lockBuild } from './lockBuild.ts';
import { outdatedTables } from './outdatedTables.ts';
import { replaceFolder } from './replaceFolder.ts';

/** Where the site is built, before it takes the place of the former one. */
const UNFINISHED = 'dist.new';
const FINISHED = 'dist';
const FORMER = 'dist.old';

/** What was built. */
export interface Built {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The address that its pages give as their own. */
  readonly siteUrl: string;
  /** The folder of its host in which the site is published, with slashes around: `/` or `/pilot/`. */
  readonly base: string;
}

/**
 * Builds the site into `dist`, from the sources as they are now. The same sources give the same bytes, in any folder and on any
 * day.
 *
 * @param root the project's folder
 * @throws Error where a source, a rule or a page is wrong, where `data/tables` is out of date, or where another build is at
 *   work. It ends with what is in `dist` now: as a rule, what was there before
 */
export async function buildSite(root: string): Promise<Built> {
  const unlock = await lockBuild(root).catch(asBefore);
  try {
    const built = await buildAside(root).catch(asBefore);
    await replaceFolder(join(root, FINISHED), join(root, UNFINISHED), join(root, FORMER));
    return built;
  } finally {
    await rm(join(root, UNFINISHED), { recursive: true, force: true }).catch(() => {});
    await unlock();
  }
}

function asBefore(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new Error(`${message}\n${FINISHED}/ is as it was before.`, { cause: error });
}

/** Builds the site beside the former one. */
async function buildAside(root: string): Promise<Built> {
  await prepareCache(root);
  const framework = buildPages(root, UNFINISHED);
  const unfinished = join(root, UNFINISHED);
  try {
    const [derived] = await Promise.all([derive(root), framework.done]);
    const pages = await framePages(unfinished, derived);
    for (const [path, content] of [...derived.files, ...pages]) await put(join(unfinished, path), content);
    const { siteUrl } = derived.site;
    return { pages: pages.size, siteUrl, base: new URL(siteUrl).pathname, ...(await measure(unfinished)) };
  } catch (error) {
    framework.stop();
    await framework.done.catch(() => {});
    throw error;
  }
}

interface Derived {
  readonly site: SiteData;
  readonly assets: ReadonlyMap<string, Asset>;
  /** All files but the pages, by their path in the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Derives everything but the pages. It loads its modules only now: Framework, in a process of its own, has started meanwhile. */
async function derive(root: string): Promise<Derived> {
  const { deriveSite, readSiteSources } = await import('../site/siteData.ts');
  const sources = readSiteSources(root);
  // Before any page is looked at: what it claims is to be read beside tables that are up to date.
  const outdated = await outdatedTables(root, sources.csvs);
  if (outdated !== '') throw new Error(outdated);
  const site = await deriveSite(root, sources, { withDownloads: true });
  const [{ siteAssets }, { publish }] = await Promise.all([import('../site/assets.ts'), import('../site/publish.ts')]);
  const [assets, published] = await Promise.all([siteAssets(root, site.heads), publish(site)]);
  return {
    site,
    assets,
    files: new Map([
      ...Object.entries(site.csvs).map(([name, csv]) => [`data/${name}.csv`, csv] as const),
      ...[...assets.values()].map(({ path, content }) => [path, content] as const),
      ...published,
    ]),
  };
}

/** Frames the pages that Framework built. */
async function framePages(folder: string, { site, assets }: Derived): Promise<Map<string, string>> {
  const { frame } = await import('../site/frame.ts');
  const addresses = new Map([...assets].map(([name, { path }]) => [name, path]));
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages = new Map<string, string>();
  for (const file of files) {
    const path = `/${file.replaceAll('\\', '/').slice(0, -'.html'.length)}`;
    pages.set(file, frame(await readFile(join(folder, file), 'utf8'), path, site, { assets: addresses }));
  }
  return pages;
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** One line for the terminal, such as `Built dist/: 6 pages, 120 files, 1.8 MB, in 4.2 s.` */
export function describeBuilt({ pages, files, bytes }: Built, milliseconds: number): string {
  return `Built dist/: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${(milliseconds / 1000).toFixed(1)} s.`;
}

/** A line of warning where the address that the pages give as their own is the one that stands in for a real one; none elsewhere. */
export function describeAddress({ siteUrl }: Built): string[] {
  if (!siteUrl.endsWith('.example/')) return [];
  return [
    `Its pages give their address as ${siteUrl}, which nobody can reach: set SITE_URL, or homepage in package.json, before you publish it.`,
  ];
}
