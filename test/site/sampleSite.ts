import type { FrameContent } from '../../src/site/frame.ts';

/** A site as `frame` is given it, with one fragment and three claims. */
export const SAMPLE_SITE: FrameContent = {
  siteUrl: 'https://example.org/pilot/',
  fragments: {
    timeline: '<figure><svg width="10" height="10"></svg><a href="/evidence#case">Rows</a></figure>',
  },
  claims: {
    'detained|': '<a class="claim" href="/evidence#detained">297</a>',
    'share|about 40 percent': '<a class="claim" href="/evidence#share">about 40 percent</a>',
    'costs|$1 & more': '<a class="claim" href="/evidence#costs">$1 &amp; more</a>',
  },
  statements: ['leaned_most'],
  heads: Object.fromEntries(
    ['/index', '/evidence', '/data/index', '/workbench', '/404'].map((path) => [
      path,
      {
        title: `The page <${path}>`,
        description: 'What “it” says & why "so"',
        jsonLd: path === '/index' ? [{ '@type': 'Article', headline: '</script><b>' }] : [],
        scripts: path === '/index' ? ['story'] : [],
      },
    ]),
  ),
  css: 'body{margin:0}',
};

/** The addresses of what its pages load. */
export const SAMPLE_ASSETS: ReadonlyMap<string, string> = new Map([
  ['headline.woff2', '_site/headline.0a.woff2'],
  ['favicon.svg', '_site/favicon.0b.svg'],
  ['story.js', '_site/story.0c.js'],
]);

/** A page as Framework 1.13.4 builds it, in this project's configuration. */
export function frameworkHtml(main: string, { depth = '.', cells = '', preview = false, head = '' } = {}): string {
  const open = preview ? `\nopen({hash: "${'0a'.repeat(32)}", eval: (body) => eval(body)});\n` : '';
  const names = preview ? '{open, define} from ' : cells === '' ? '' : '{define} from ';
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Observable Framework v1.13.4">
<title>Title | The Price of a Pilot</title>
${head}
<link rel="modulepreload" href="${depth}/_observablehq/client.0d842524.js">
<link rel="modulepreload" href="${depth}/_observablehq/runtime.fa9f71c0.js">
<script type="module">

import ${names}"${depth}/_observablehq/client.0d842524.js";
${open}${cells}
</script>
</head>
<body>
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
${main}
</main>
</div>
</body>
</html>
`;
}

/** A reactive cell as Framework writes it. */
export const CELL = `
define({id: "908a5a1f", outputs: ["op"], body: async () => {
const {op} = await import("./_node/arquero@8.0.3/index.54b858ec.js");

return {op};
}});
`;
