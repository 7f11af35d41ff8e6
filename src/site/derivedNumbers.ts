import { INDICATORS } from '../figures/indicators.ts';
import { formatFigure } from '../findings/formatFigure.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { breakable } from './breakable.ts';
import { type Html, html } from './html.ts';
import { storyLinks } from './storyLinks.ts';
import type { StoryUses } from './storyUses.ts';

type Derived = Row<'leverage'>;
type Basis = Pick<Tables, 'figures' | 'events'>;

/** The numbers that are computed from the figures, each with its formula and what it rests on. Anchors: `derived-NAME`. */
export function derivedNumbers({ leverage, ...basis }: Basis & Pick<Tables, 'leverage'>, uses: StoryUses): Html | null {
  if (leverage.length === 0) return null;
  return html`<section>
<h2 id="derived">Computed from the figures</h2>
${leverage.map((row) => entry(row, basis, uses))}</section>
`;
}

function entry(row: Derived, basis: Basis, uses: StoryUses): Html {
  const { name, description, formula, figure_ids, other_basis, assumption } = row;
  const ids = [figure_ids, other_basis].flatMap((each) => each?.split(' ') ?? []);
  const used = storyLinks(uses.get(`derived-${name}`));
  return html`<article id="derived-${name}" class="entry">
<h3><a href="#derived-${name}">${formatFigure({ ...row, unit: row.unit.replace(/ of GDP$/, '') })}</a></h3>
<p>${description}</p>
<dl><dt>How</dt><dd>${formula.replaceAll('_', ' ')}</dd>
${assumption && html`<dt>Assumes</dt><dd>${assumption}</dd>\n`}<dt>Rests on</dt><dd><ul>${ids.map((id) => html`<li>${restsOn(id, basis)}</li>`)}</ul></dd>
${used && html`<dt>In the story</dt><dd>${used}</dd>\n`}</dl>
</article>
`;
}

/** One thing that a number rests on: a figure, an event, or else one of the World Bank's series. */
function restsOn(id: string, { figures, events }: Basis): Html {
  const figure = figures.find(({ figure_id }) => figure_id === id);
  if (figure) {
    const label = INDICATORS.find(({ name }) => name === figure.indicator)?.label ?? figure.indicator;
    return html`<a href="#${encodeURIComponent(id)}">${formatFigure(figure)}</a> (${label})`;
  }
  const event = events.find(({ event_id }) => event_id === id);
  if (event) return html`<a href="./data/#events">${event.event}</a>, ${formatPeriod(event.date)}`;
  return html`<a href="https://data.worldbank.org/indicator/${encodeURIComponent(id)}">the World Bank’s series ${breakable(id)}</a>`;
}
