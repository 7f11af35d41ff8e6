import type { Embed } from './embed.ts';
import { EMBED_FILES } from './embedFiles.ts';
import { headlineFontFace } from './font.ts';
import { SITE_NAME } from './header.ts';
import { html, raw } from './html.ts';
import { securityMeta } from './preview.ts';
import type { SiteData } from './siteData.ts';

/**
 * How an embed differs from a chart in a page. A column of another site's text is narrower than a window: the wide drawing is
 * shown, scaled down, as long as its smallest text keeps 11 pixels.
 */
const STYLE = `.embed{border:0;padding:0 0 1rem}
.embed h1{margin:0;font:inherit;letter-spacing:inherit}
@media (min-width:40rem){.embed .drawing-wide{display:block}.embed .drawing-narrow{display:none}}`;

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
