import { formatFigure } from '../findings/formatFigure.ts';
import type { Tables } from '../tables/codebook.ts';
import { html } from './html.ts';

/** The numbers that are computed from the figures, each with its formula and what it rests on. Anchors: `derived-NAME`. */
export function derivedNumbers({ leverage, figures, events }: Tables): string {
  const link = (id: string) =>
    figures.some(({ figure_id }) => figure_id === id)
      ? html`<a href="#${id}">${id}</a> `
      : events.some(({ event_id }) => event_id === id)
        ? html`<a href="./data/#events">${id}</a> `
        : html`<a href="#checks">${id}</a> `;
  return html`<dl class="derived">
${leverage.map(({ name, description, formula, figure_ids, other_basis, assumption, ...stated }) => {
  const basis = [figure_ids, other_basis].filter((ids) => ids !== null).flatMap((ids) => ids.split(' '));
  return html`<div id="derived-${name}"><dt>${description}: <strong>${formatFigure({ ...stated, unit: stated.unit.replace(/ of GDP$/, '') })}</strong></dt>
<dd>${formula}${assumption && html`; it assumes that ${assumption}`}. Rests on ${basis.map(link)}</dd></div>\n`;
})}</dl>`.text;
}
