import type { Drawn } from './drawn.ts';
import { EMBED_FILES } from './embedFiles.ts';
import { type Html, html } from './html.ts';

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
