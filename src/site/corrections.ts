import type { Tables } from '../tables/codebook.ts';
import { html } from './html.ts';

/** The log of corrections: which figures an editor has overruled, and why. */
export function corrections({ figures }: Pick<Tables, 'figures'>): string {
  const corrected = figures.filter((figure) => figure.corrected !== null);
  if (corrected.length === 0) return html`<p>None so far: every figure stands as the rules read it.</p>`.text;
  return html`<ul>
${corrected.map(({ figure_id, corrected }) => html`<li><a href="./evidence#${figure_id}">${figure_id}</a>: ${corrected}</li>\n`)}</ul>`
    .text;
}
