import type { Drawn } from './drawn.ts';
import { EMBED_FILES } from './embedFiles.ts';
import { html } from './html.ts';

/**
 * What another site pastes into its page to show a chart. Without the script the frame keeps its height and scrolls.
 *
 * @returns HTML as text
 */
export function embedSnippet(name: string, { title, wide }: Drawn, siteUrl: string): string {
  const height = Number(/\sheight="(\d+)"/.exec(wide)?.[1] ?? 0) + 220;
  return html`<iframe src="${siteUrl}embed/${name}" title="${title}" width="100%" height="${height}" style="border: 0" loading="lazy" data-pilot-chart></iframe>
<script src="${siteUrl}embed/${EMBED_FILES.host}"></script>`.text;
}
