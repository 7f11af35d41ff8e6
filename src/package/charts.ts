/**
 * The charts: pure functions of a document to draw in and the rows to draw. They run in a browser as in Node, where the
 * document is linkedom's or jsdom's. Their looks are in `price-of-a-pilot/chart.css` and, for the ledger, `ledger.css`.
 */
export { agreement } from '../charts/agreement.ts';
export { type DependenceRows, dependence } from '../charts/dependence.ts';
export { type DrawOptions, NARROW, WIDE } from '../charts/drawing.ts';
export type { Countries, Land } from '../charts/land.ts';
export { type LedgerOptions, type LedgerRow, ledger } from '../charts/ledger.ts';
export { type AtRisk, atRisk, type LeverageRows, leverage, type Stated, type WhatIf } from '../charts/leverage.ts';
export { type Leg, type MapRows, map, type Place } from '../charts/map.ts';
export { type RemittancesRows, remittances } from '../charts/remittances.ts';
export { type ScaleFigure, type ScaleRows, scale } from '../charts/scale.ts';
export { type SentencesRows, sentences } from '../charts/sentences.ts';
export { type TimelineRows, timeline } from '../charts/timeline.ts';
