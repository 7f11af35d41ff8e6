import type { Drawn } from './chartFigure.ts';
import { headlineFontFace } from './font.ts';
import { SITE_NAME } from './header.ts';
import { type Html, html, raw } from './html.ts';
import { keepTogether } from './keepTogether.ts';
import { securityMeta } from './preview.ts';
import type { SiteData } from './siteData.ts';

/**
 * How an embed differs from a chart in a page. A column of another site's text is narrower than a window: the wide drawing is
 * shown, scaled down, as long as its smallest text keeps 11 pixels.
 */
const STYLE = `.embed{border:0;padding:0 0 1rem}
.embed h1{margin:0;font:inherit;letter-spacing:inherit}
@media (min-width:40rem){.embed .drawing-wide{display:block}.embed .drawing-narrow{display:none}}`;

/** What embeds load, in the folder `embed`. No hash is in the names: pages of other sites hold on to these addresses. */
export const EMBED_FILES = { font: 'headline.woff2', script: 'chart.js', host: 'frames.js' } as const;

/** What an embed shows. Plain data. */
export interface Embed {
  readonly title: string;
  readonly description: string;
  /** The figure without its source, as HTML; it holds the page's main heading. */
  readonly body: string;
  readonly source: string;
}

/** A chart as an embed shows it: title, measure and both drawings, of which the width of the frame chooses one. */
export function chartEmbed({ title, description, measure, source, wide, narrow }: Drawn): Embed {
  const body = html`<figcaption class="chart-title"><h1>${keepTogether(title)}</h1><span class="chart-measure">${measure}</span></figcaption>
<div class="drawing drawing-wide">${raw(wide)}</div>
<div class="drawing drawing-narrow">${raw(narrow)}</div>`;
  return { title, description, body: body.text, source };
}

/**
 * A page with one chart alone, for a frame in a page of another site (`/embed/NAME`), with its source and the way back to the
 * story. Its links leave the frame; its script tells the page around it how high it is.
 *
 * @param name the chart's name, which is its anchor in the story
 */
export function embedPage(
  name: string,
  { title, description, body, source }: Embed,
  site: Pick<SiteData, 'siteUrl' | 'css'>,
): string {
  const style = headlineFontFace(`./${EMBED_FILES.font}`) + site.css + STYLE;
  const story = `${site.siteUrl}#${name}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${securityMeta({ scripts: [], styles: [style], compiles: false })}
<meta name="viewport" content="width=device-width, initial-scale=1">
${
  html`<title>${title} | ${SITE_NAME}</title>
<meta name="description" content="${description}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${story}">`.text
}
<base target="_top">
<style>${style}</style>
<script type="module" src="./${EMBED_FILES.script}"></script>
</head>
<body class="embed">
${
  html`<main>
<figure class="chart-figure">
${raw(body)}
<p class="chart-source">${source} From <a href="${story}" target="_top">${SITE_NAME}</a>.</p>
</figure>
</main>`.text
}
</body>
</html>
`;
}

/**
 * What another site pastes into its page to show a chart.
 *
 * @returns HTML as text
 */
export function embedSnippet(name: string, { title, wide }: Pick<Drawn, 'title' | 'wide'>, siteUrl: string): string {
  return frameSnippet(name, title, Number(/\sheight="(\d+)"/.exec(wide)?.[1] ?? 0) + 220, siteUrl);
}

/**
 * A frame for an embed. Without the script the frame keeps its height and scrolls.
 *
 * @param height in pixels, until the script knows better
 * @returns HTML as text
 */
export function frameSnippet(name: string, title: string, height: number, siteUrl: string): string {
  return html`<iframe src="${siteUrl}embed/${name}" title="${title}" width="100%" height="${height}" style="border: 0" loading="lazy" data-pilot-chart></iframe>
<script src="${siteUrl}embed/${EMBED_FILES.host}"></script>`.text;
}

/** The part of a figure of the story that offers its embed. */
export function embedDetails(name: string, snippet: string): Html {
  return html`<details class="chart-embed"><summary>Embed</summary>
<p>This shows the chart in a page of yours, as high as it needs to be (<a href="./embed/${name}">see it alone</a>).</p>
<pre class="copyable" tabindex="0"><code>${snippet}</code></pre></details>`;
}
