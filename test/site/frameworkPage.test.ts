import { describe, expect, it } from 'vitest';
import { readFrameworkPage } from '../../src/site/frameworkPage.ts';
import { CELL, frameworkHtml } from './sampleSite.ts';

describe('readFrameworkPage', () => {
  it('finds no script on a page without reactive cells', () => {
    expect(readFrameworkPage(frameworkHtml('<p>Text</p>'), 'src/index.md')).toEqual({
      main: '<p>Text</p>\n',
      script: '',
      modules: [],
    });
  });

  it('finds the cells’ script and what it imports', () => {
    const page = readFrameworkPage(frameworkHtml('', { cells: CELL }), 'src/workbench.md');
    expect(page.script).toContain('define({id: "908a5a1f"');
    expect(page.modules).toEqual(['./_observablehq/client.0d842524.js', './_observablehq/runtime.fa9f71c0.js']);
  });

  it('takes a heading’s link to itself away, and leaves a link within it', () => {
    const heading =
      '<h2 id="a" tabindex="-1"><a class="observablehq-header-anchor" href="#a">Only <a href="claim:x">297</a></a></h2>';
    expect(readFrameworkPage(frameworkHtml(heading), 'src/index.md').main).toBe(
      '<h2 id="a">Only <a href="claim:x">297</a></h2>\n',
    );
  });

  it.each([
    ['another generator', frameworkHtml('').replace('v1.13.4', 'v1.14.0'), 'its head begins “<meta name="generator"'],
    ['a style sheet', frameworkHtml('', { head: '<link rel="stylesheet" href="x.css">' }), 'its head begins “<link'],
    ['another main', frameworkHtml('').replace('observablehq-main', 'main'), 'the document begins'],
    ['no client', frameworkHtml('').replaceAll('client.', 'core.'), 'its script begins'],
  ])('refuses %s, so that an upgrade is looked at', (_, html, message) => {
    expect(() => readFrameworkPage(html, 'src/index.md')).toThrow(message);
  });

  it('refuses a cell that Framework could not compile, or that imports what is not installed', () => {
    const broken = '<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token (1:7)</div>';
    expect(() => readFrameworkPage(frameworkHtml(broken), 'src/workbench.md')).toThrow(
      'src/workbench.md: a cell cannot work: SyntaxError: Unexpected token (1:7)',
    );
    const cells = CELL.replace('./_node/arquero@8.0.3/index.54b858ec.js', 'arqueero');
    expect(() => readFrameworkPage(frameworkHtml('', { cells }), 'src/workbench.md')).toThrow('import("arqueero")');
  });
});
