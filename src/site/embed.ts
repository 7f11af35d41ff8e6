import type { Drawn } from './drawn.ts';
import { html, raw } from './html.ts';
import { keepTogether } from './keepTogether.ts';

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
