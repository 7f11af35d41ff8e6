import { parseHTML } from 'linkedom';
import { type LedgerRow, ledger } from '../charts/ledger.ts';
import type { Embed } from './embed.ts';
import { embedDetails, frameSnippet } from './embedSnippet.ts';
import { type Html, html, raw } from './html.ts';

const TITLE = 'What each side could do to the other';
const SOURCE =
  'Source: news reports. The list is this project’s: no report says that either government meant to use all of it.';
/** In pixels, in a column of some 640: about what it takes. */
const HEIGHT = 760;

/** The ledger as a figure of the story. */
export function ledgerFigure(rows: readonly LedgerRow[], siteUrl: string): string {
  return html`<figure class="chart-figure" id="ledger">${table(rows, './')}
<p class="chart-source">${SOURCE}</p>
<div class="chart-tools">${embedDetails('ledger', frameSnippet('ledger', TITLE, HEIGHT, siteUrl))}</div>
</figure>`.text;
}

/** The ledger as an embed shows it. Its caption is the heading that is seen. */
export function ledgerEmbed(rows: readonly LedgerRow[]): Embed {
  return {
    title: TITLE,
    description:
      'For Russia and for Tajikistan: what each could do to the other, how large it was, and what the sources say.',
    body: html`<h1 class="visually-hidden">${TITLE}</h1>\n${table(rows, '../')}`.text,
    source: SOURCE,
  };
}

function table(rows: readonly LedgerRow[], root: './' | '../'): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const element = ledger(document, rows, {
    id: 'ledger-table',
    caption: TITLE,
    hrefOf: (id) => `${root}evidence#${id}`,
  });
  return html`<div class="table-wrap" role="region" tabindex="0" aria-label="${TITLE}">${raw(element.outerHTML)}</div>`;
}
