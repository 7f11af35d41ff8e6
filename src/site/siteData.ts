import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parseHTML } from 'linkedom';
import { land } from '../charts/land.ts';
import type { LedgerRow } from '../charts/ledger.ts';
import { leverage } from '../charts/leverage.ts';
import type { Place } from '../charts/map.ts';
import { type Corpus, readCorpus } from '../corpus/corpus.ts';
import { readText } from '../corpus/readText.ts';
import { csvsOf, tablesOf } from '../data/tables.ts';
import { checkClaim, fillIn, readClaims, readStatements } from '../findings/claims.ts';
import { type Finding, findingsOf } from '../findings/findings.ts';
import { checkStatement } from '../findings/statements.ts';
import { downloads } from '../publish/downloads.ts';
import type { Release } from '../publish/release.ts';
import { isIsoDate, readCitation } from '../reference/citation.ts';
import type { TableName, Tables } from '../tables/codebook.ts';
import { readRows } from '../tables/csv.ts';
import { formatPeriod } from '../tables/period.ts';
import { chartFigure, drawings } from './chartFigure.ts';
import { checkLinks } from './checkLinks.ts';
import { claimLink } from './claimLink.ts';
import { corrections } from './corrections.ts';
import { dataPage } from './dataPage.ts';
import type { Drawn } from './drawn.ts';
import type { Embed } from './embed.ts';
import { evidencePage } from './evidencePage.ts';
import { html } from './html.ts';
import { articleJsonLd, datasetsJsonLd } from './jsonLd.ts';
import { ledgerEmbed, ledgerFigure } from './ledgerFigure.ts';
import { ledgerRows } from './ledgerRows.ts';
import { methodLists } from './methodLists.ts';
import type { Page } from './page.ts';
import { readPages } from './readPages.ts';
import { type ChartInputs, FIRST_WHAT_IF, leverageRows, STORY_CHARTS } from './storyCharts.ts';
import { type StoryUses, storyUses } from './storyUses.ts';
import { checkTypedDates } from './typedDates.ts';
import { checkTypedNumbers } from './typedNumbers.ts';
import { whatIfForm } from './whatIfForm.ts';

/** Everything that the pages are made of. */
export interface SiteData {
  /** The site's absolute address, with a slash at the end. */
  readonly siteUrl: string;
  readonly version: string;
  /** HTML by name. A page takes one in with `<div data-insert="NAME"></div>` on a line of its own. */
  readonly fragments: Readonly<Record<string, string>>;
  /** What a claim link becomes, by its name, a bar, and the words given (none where they are left to the data). */
  readonly claims: Readonly<Record<string, string>>;
  /** The names of the statements that pages draw on, each of which holds. */
  readonly statements: readonly string[];
  /** What goes into a page's head, by its path (`/index`). */
  readonly heads: Readonly<Record<string, PageHead>>;
  /** The tables as CSV, by name. */
  readonly csvs: Readonly<Record<string, string>>;
  /** The style sheet of all pages, minified. */
  readonly css: string;
  /** The charts as drawn, by name. */
  readonly charts: Readonly<Record<string, Drawn>>;
  /** The ledger, for its embed. */
  readonly ledger: Embed;
  /** The files to download, by their path below data/: texts or bytes. */
  readonly downloads: ReadonlyMap<string, string | Uint8Array>;
  /** What the social image says. */
  readonly social: { readonly detained: number; readonly registered: number };
}

export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly jsonLd: readonly unknown[];
  /** Names of the browser's scripts: `story` for src/components/story.ts. */
  readonly scripts: readonly string[];
}

/** What the site is derived from, besides its pages. */
export interface SiteSources {
  readonly corpus: Corpus;
  readonly tables: Tables;
  /** The tables as CSV, by name. */
  readonly csvs: ReadonlyMap<TableName, string>;
}

/**
 * Reads the texts, and makes the tables of them.
 *
 * @param root the project's folder
 * @throws naming file and line where a source or a rule is wrong
 */
export function readSiteSources(root: string): SiteSources {
  const corpus = readCorpus({ root });
  const tables = tablesOf(corpus);
  return { corpus, tables, csvs: csvsOf(tables) };
}

/**
 * Derives all that the site shows from the sources as they are now.
 *
 * @param root the project's folder
 * @param options `withDownloads: false` leaves the workbook, the archive and the like out, as the preview does to be quick
 * @throws naming file and line where a page, a claim or a file of data/reference is wrong
 */
export async function deriveSite(
  root: string,
  { corpus, tables, csvs }: SiteSources,
  { withDownloads }: { withDownloads: boolean },
): Promise<SiteData> {
  const findings = findingsOf(tables);
  const pages = readPages(root);
  const release = readRelease(root);
  // Before the charts, so that what is wrong in a page is named with its line.
  const statements = statementsOf(pages, tables);
  const claims = claimsOf(pages, findings, tables);
  const inputs: ChartInputs = { tables, findings, places: readPlaces(root), land: land() };
  const charts = Object.fromEntries(STORY_CHARTS.map((chart) => [chart.name, drawings(chart, inputs)]));
  const levers = readLedger(root, findings, tables);
  const figures: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      STORY_CHARTS.map((chart) => [`chart-${chart.name}`, figureOf(chart.name, charts, inputs, release.siteUrl)]),
    ),
    ledger: ledgerFigure(levers, release.siteUrl),
  };
  const files = withDownloads ? await downloads(tables, csvs, release) : new Map<string, string | Uint8Array>();
  const sizes = new Map(
    [...[...csvs].map(([name, csv]) => [`${name}.csv`, csv] as const), ...files].map(([name, content]) => [
      name,
      Buffer.byteLength(content),
    ]),
  );
  return {
    siteUrl: release.siteUrl,
    version: release.version,
    fragments: {
      ...figures,
      evidence: evidencePage(tables, usesOf(pages, findings, figures)),
      data: dataPage(tables, release, sizes, readText(join(root, 'data/CHANGES.md'), 'data/CHANGES.md')),
      corrections: corrections(tables),
      release:
        html`<p class="release">Version ${release.version}, <time datetime="${release.released}">${formatPeriod(release.released)}</time></p>`
          .text,
      citation: citationFragment(root),
      ...methodLists(),
    },
    claims,
    statements,
    heads: Object.fromEntries(pages.map((page) => [page.path, headOf(page, findings, tables, corpus, release)])),
    csvs: Object.fromEntries(csvs),
    css: await styleSheet(root),
    charts,
    ledger: ledgerEmbed(levers),
    downloads: files,
    social: socialNumbers(inputs),
  };
}

function usesOf(
  pages: readonly Page[],
  findings: ReadonlyMap<string, Finding>,
  figures: Readonly<Record<string, string>>,
): StoryUses {
  const story = pages.find(({ path }) => path === '/index');
  return story ? storyUses(story, findings, figures) : new Map();
}

/** What the social image shows: a number that no text states is an error here, and not zero. */
function socialNumbers(inputs: ChartInputs): SiteData['social'] {
  const { detained, registered } = leverageRows(inputs);
  return { detained: detained.value, registered: registered.value };
}

/** The release's address, version and day; the address may be overruled by the environment variable SITE_URL. */
function readRelease(root: string): Release {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = typeof manifest === 'object' && manifest !== null ? manifest : {};
  const address = process.env.SITE_URL ?? ('homepage' in own ? String(own.homepage) : '');
  if (!/^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(address))
    throw new Error(
      `package.json: homepage is “${address}”; expected the site's address, such as https://example.org/. Correct it, or set SITE_URL.`,
    );
  const released = 'released' in own ? String(own.released) : '';
  if (!isIsoDate(released))
    throw new Error(
      `package.json: released is “${released}”; expected the day of its version, such as 2026-11-25. Correct it.`,
    );
  return {
    siteUrl: address.endsWith('/') ? address : `${address}/`,
    version: 'version' in own ? String(own.version) : '0.0.0',
    released,
  };
}

function readPlaces(root: string): Place[] {
  const file = 'data/reference/places.csv';
  return readRows(readText(join(root, file), file), file, [
    'name',
    'longitude',
    'latitude',
    'side',
    'close',
    'note',
  ]).map(({ line, cells }) => {
    const [longitude, latitude] = [Number(cells.longitude), Number(cells.latitude)];
    if (cells.longitude === '' || cells.latitude === '' || Number.isNaN(longitude) || Number.isNaN(latitude))
      throw new Error(
        `${file}:${line}: longitude and latitude are “${cells.longitude}” and “${cells.latitude}”; expected degrees. Correct the row.`,
      );
    return {
      name: cells.name,
      longitude,
      latitude,
      side: cells.side,
      close: cells.close === 'yes',
      ...(cells.note ? { note: cells.note } : {}),
    };
  });
}

function statementsOf(pages: readonly Page[], tables: Tables): string[] {
  const statements = pages.flatMap(({ markdown, file }) => readStatements(markdown, file));
  for (const { name, file, line } of statements) checkStatement(name, tables, `${file}:${line}`);
  return [...new Set(statements.map(({ name }) => name))].sort();
}

function claimsOf(
  pages: readonly Page[],
  findings: ReadonlyMap<string, Finding>,
  tables: Tables,
): Record<string, string> {
  const links: Record<string, string> = {};
  for (const { markdown, file } of pages) {
    const placeOf = (line: number) => `${file}:${line}`;
    checkLinks(markdown, placeOf);
    checkTypedDates(markdown, tables, placeOf);
    checkTypedNumbers(markdown, tables, placeOf);
    for (const claim of readClaims(markdown, file)) {
      const finding = checkClaim(claim, findings);
      links[`${claim.name}|${claim.words}`] = claimLink(claim.words || finding.text, finding, tables);
    }
  }
  return links;
}

function headOf(
  page: Page,
  findings: ReadonlyMap<string, Finding>,
  tables: Tables,
  corpus: Corpus,
  release: Release,
): PageHead {
  const title = fillIn(page.title, findings, `${page.file}:${page.lines.title}`);
  const description = fillIn(page.description, findings, `${page.file}:${page.lines.description}`);
  const jsonLd =
    page.path === '/index'
      ? [articleJsonLd(title, description, release, corpus.articles)]
      : page.path === '/data/index'
        ? datasetsJsonLd(tables, release)
        : [];
  return { title, description, jsonLd, scripts: page.scripts };
}

function figureOf(name: string, charts: Readonly<Record<string, Drawn>>, inputs: ChartInputs, siteUrl: string): string {
  const chart = STORY_CHARTS.find((chart) => chart.name === name);
  const drawn = charts[name];
  if (!chart || !drawn) throw new Error(`src/site/storyCharts.ts declares no chart “${name}”.`);
  return chartFigure(chart, drawn, chart.table(inputs), name === 'leverage' ? whatIf(inputs) : '', siteUrl);
}

function whatIf(inputs: ChartInputs): string {
  const rows = leverageRows(inputs);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = leverage(
    document,
    { ...rows, steps: [{ percent: FIRST_WHAT_IF }] },
    { width: 342, id: 'what-if-probe', title: '', description: '' },
  );
  // Of all marks, only a what-if stands for no figure of a source.
  const [answer, ...others] = [...svg.querySelectorAll('.mark:not([data-figures])')].map((mark) =>
    mark.getAttribute('data-tip'),
  );
  if (!answer || others.length > 0) {
    throw new Error(
      `src/charts/leverage.ts: found ${answer ? 1 + others.length : 'no'} marks without figures that say something, drawn for one what-if; expected one. Give every other mark its figures.`,
    );
  }
  return whatIfForm({ percent: FIRST_WHAT_IF, answer, rows });
}

function readLedger(root: string, findings: ReadonlyMap<string, Finding>, tables: Tables): LedgerRow[] {
  const file = 'data/reference/levers.csv';
  return ledgerRows(readText(join(root, file), file), file, findings, tables);
}

function citationFragment(root: string): string {
  const file = 'data/reference/world-bank.json';
  const { source, licence, licence_url, retrieved, from, note } = readCitation(readText(join(root, file), file), file);
  return html`<p>${source}, <a href="${licence_url}">${licence}</a>; retrieved ${formatPeriod(retrieved)} from <a href="${from}">${new URL(from).hostname}</a>. ${note}</p>`
    .text;
}

async function styleSheet(root: string): Promise<string> {
  const files = ['src/charts/chart.css', 'src/charts/ledger.css', 'src/site/site.css', 'src/site/workbench.css'];
  const css = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  return (await transform(css, { loader: 'css', minify: true, target: 'es2022' })).code.trim();
}
