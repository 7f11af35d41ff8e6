/** What Framework made of a page of Markdown, taken apart. */
export interface FrameworkPage {
  /** The HTML inside `<main>`. */
  readonly main: string;
  /** The inline module that defines the page's reactive cells, exactly as it stands; empty where the page has none. */
  readonly script: string;
  /** The modules that the script imports, for preloading; empty where the page has no reactive cells. */
  readonly modules: readonly string[];
}

const PAGE =
  /^<!DOCTYPE html>\n<html>\n<head>\n([\s\S]*?)\n<\/head>\n<body>\n<div id="observablehq-center">\n<main id="observablehq-main" class="observablehq">\n([\s\S]*)<\/main>\n<\/div>\n<\/body>\n<\/html>\n$/;

const MODULE_SCRIPT = /<script type="module">([\s\S]*?)<\/script>/g;
const MODULE_PRELOAD = /<link rel="modulepreload" href="([^"]*)">/g;

/** What else may stand in Framework's head. None of it is kept: our own head takes its place. */
const EXPECTED_IN_HEAD = [
  '<meta charset="utf-8">',
  /<base href="[^"]*">/,
  '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
  '<meta name="generator" content="Observable Framework v1.13.4">',
  /<title>[^<]*<\/title>/,
];

/** The preview opens a socket for its own reloading, which would undo what is done to the page afterwards. */
const PREVIEW_SOCKET = /\nopen\(\{hash: "[0-9a-f]{64}", eval: \(body\) => eval\(body\)\}\);\n/;

/** An import that Framework did not find in node_modules: it leaves the name as it is. */
const UNRESOLVED = /\bimport\("(?!\.{0,2}\/)[^"]*"\)/;

/** Framework makes each heading a link to itself, which cannot hold another link. */
const HEADING =
  /<h([1-4]) id="([^"]*)"(?: tabindex="-1")?><a class="observablehq-header-anchor" href="#[^"]*">([\s\S]*?)<\/a><\/h\1>/g;

/**
 * Takes apart a page as Framework 1.13.4 builds or previews it with this project's configuration.
 *
 * @param html Framework's HTML
 * @param page the page's name for messages, such as `src/evidence.md`
 * @throws Error where the HTML is not as expected: an upgrade of Framework must be looked at, not slip through
 */
export function readFrameworkPage(html: string, page: string): FrameworkPage {
  const parts = PAGE.exec(html);
  if (!parts) throw unexpected(page, 'the document', html);
  const [, head = '', main = ''] = parts;
  const scripts = [...head.matchAll(MODULE_SCRIPT)].map(([, script = '']) => script);
  const modules = [...head.matchAll(MODULE_PRELOAD)].map(([, href = '']) => href);
  const script = scripts.at(-1);
  if (!script?.includes('/_observablehq/client.')) throw unexpected(page, 'its script', head);
  expectNothingElse(head, page);
  const failed = /observablehq--error[^>]*>([^<]*)/.exec(main)?.[1] ?? UNRESOLVED.exec(script)?.[0];
  if (failed !== undefined) {
    throw new Error(
      `${page}: a cell cannot work: ${failed}. Mend its syntax, or install what it imports: npm install NAME.`,
    );
  }
  const reactive = script.includes('\ndefine({');
  return {
    main: main.replace(HEADING, '<h$1 id="$2">$3</h$1>'),
    script: reactive ? script.replace(PREVIEW_SOCKET, '') : '',
    modules: reactive ? modules : [],
  };
}

function expectNothingElse(head: string, page: string): void {
  let rest = head.replace(MODULE_SCRIPT, '').replace(MODULE_PRELOAD, '');
  for (const expected of EXPECTED_IN_HEAD) rest = rest.replace(expected, '');
  if (rest.trim() !== '') throw unexpected(page, 'its head', rest.trim());
}

function unexpected(page: string, where: string, found: string): Error {
  return new Error(
    `${page}: what Observable Framework made of it is not as src/site/frameworkPage.ts expects; ${where} begins “${found.slice(0, 200)}”. ` +
      'Take page options such as style, head or toc out of its front matter, or, after an upgrade of Framework, adapt that file.',
  );
}
