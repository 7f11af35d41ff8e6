/**
 * Derives the site for `npm run dev`, in a process of its own, with the rules and charts as they were when it began.
 *
 * A worker starts ahead of time and loads the heavy packages, then waits for the question to derive; of the project’s own
 * modules it loads none before that.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteData, SiteSources } from '../site/siteData.ts';
import { type Answered, type Asked, type Content, isAsked } from './devMessages.ts';
import { explain } from './explain.ts';

const PACKAGES = ['arquero', 'chrono-node/en', 'd3', 'esbuild', 'linkedom', 'papaparse', 'subset-font'];

const root = process.cwd();

/** What there is once the site is derived. */
interface Derived {
  readonly sources: SiteSources;
  readonly site: SiteData;
  /** The addresses of what pages load. Without a hash: the preview tells browsers to ask each time. */
  readonly assets: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
}

let deriving: Promise<unknown> = Promise.resolve();
let derived: Derived | undefined;
/** What takes long to make is made when it is first asked for. */
let published: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;
let downloads: Promise<SiteData['downloads']> | undefined;

async function derive(): Promise<Derived> {
  const [{ deriveSite, readSiteSources }, { componentsOf }, { bundleScripts }] = await Promise.all([
    import('../site/siteData.ts'),
    import('../site/assets.ts'),
    import('../site/bundle.ts'),
    import('../site/frame.ts'),
  ]);
  const sources = readSiteSources(root);
  const site = await deriveSite(root, sources, { withDownloads: false });
  const scripts = await bundleScripts(root, componentsOf(site.heads));
  const names = ['headline.woff2', 'favicon.svg', ...scripts.keys()];
  return { sources, site, scripts, assets: new Map(names.map((name) => [name, `_site/${name}`])) };
}

/** Derives the site, one time after the other. Where that fails, what was derived before stays. */
async function deriveAnew(): Promise<string> {
  const turn = deriving.then(derive);
  deriving = turn.catch(() => {});
  derived = await turn;
  published = undefined;
  downloads = undefined;
  return new URL(derived.site.siteUrl).pathname;
}

async function answer(question: Asked): Promise<Content> {
  if (question.ask === 'derive') return deriveAnew();
  if (derived === undefined) throw new Error('The worker was asked before it had derived the site.');
  if (question.ask === 'file') return findFile(question.path, derived);
  const { site, assets } = derived;
  const { frame } = await import('../site/frame.ts');
  const { html, path, revision, error } = question;
  return frame(html, path, site, { assets, revision, ...(error === undefined ? {} : { error }) });
}

async function findFile(path: string, { sources, site, scripts }: Derived): Promise<Content> {
  if (path === '_site/headline.woff2') return (await import('../site/font.ts')).headlineFont('woff2');
  if (path === '_site/favicon.svg') return readFile(join(root, 'src/site/favicon.svg'), 'utf8');
  if (path.startsWith('_site/')) return scripts.get(path.slice('_site/'.length));
  const table = /^data\/(.+)\.csv$/.exec(path)?.[1];
  if (table !== undefined && table in site.csvs) return site.csvs[table];
  if (path.startsWith('data/')) return findDownload(path.slice('data/'.length), sources);
  published ??= import('../site/publish.ts').then(({ publish }) => publish(site));
  return (await published).get(path);
}

async function findDownload(name: string, sources: SiteSources): Promise<Content> {
  downloads ??= import('../site/siteData.ts')
    .then(({ deriveSite }) => deriveSite(root, sources, { withDownloads: true }))
    .then((site) => site.downloads);
  return (await downloads).get(name);
}

function send(answered: Answered): void {
  process.send?.(answered);
}

process.on('message', (message) => {
  if (!isAsked(message)) return;
  const { id } = message;
  answer(message).then(
    (content) => send({ id, content, error: undefined }),
    (error: unknown) => send({ id, content: undefined, error: explain(error, root) }),
  );
});
process.once('disconnect', () => process.exit());
// One that is missing is told by whatever imports it.
await Promise.allSettled(PACKAGES.map((name) => import(name)));
