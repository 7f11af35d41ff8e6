import type { LeverageRows } from '../charts/leverage.ts';
import { html, raw } from './html.ts';

export interface WhatIfFormOptions {
  /** The share of the migrants, in percent, that the slider begins with: the one that the chart is drawn with. */
  readonly percent: number;
  /** What that share comes to: the `data-tip` of its mark in the chart. */
  readonly answer: string;
  /** What the chart is drawn from, for src/components/whatIf.ts to draw it anew. */
  readonly rows: Omit<LeverageRows, 'steps'>;
}

/** The what-if, as HTML: a question, a slider, an answer, and the numbers to draw from. It belongs into the chart's figure. */
export function whatIfForm({ percent, answer, rows }: WhatIfFormOptions): string {
  // No text inside can end the element early.
  const json = JSON.stringify(rows).replaceAll('<', '\\u003c');
  return html`<form class="what-if">
<label for="what-if-share">If this share of the migrants had to leave</label>
<output class="what-if-share" for="what-if-share" aria-live="off">${percent}%</output>
<input id="what-if-share" type="range" min="0" max="100" step="1" value="${percent}" aria-valuetext="${answer}">
<p class="what-if-answer">${answer}</p>
</form>
<script type="application/json" id="leverage-rows">${raw(json)}</script>`.text;
}
