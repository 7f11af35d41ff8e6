import type { Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { publisherName } from './articleLabels.ts';
import { type Html, html } from './html.ts';
import { storyLinks } from './storyLinks.ts';
import type { StoryUses } from './storyUses.ts';

/** The anchor of an event on the evidence page. */
export function eventAnchor(eventId: string): string {
  return `event-${eventId.replace(/[^\w-]+/g, '-')}`;
}

/** Words that stay on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The dated events of the evidence page, each with the words that date it, its source and an anchor of its own. */
export function eventsTable({ events, articles }: Tables, uses: StoryUses): Html {
  const rows = events.map(({ event_id, date, side, status, event, quote, source, article }) => {
    const found = articles.find((each) => each.source === source && each.article === article);
    const said = found && `${publisherName(found.publisher)}, ${formatPeriod(found.published)}`;
    const happened = event.charAt(0).toUpperCase() + event.slice(1);
    const planned = status === 'planned' && ' (planned)';
    return html`<tr id="${eventAnchor(event_id)}"><th scope="row" data-sort="${date}">${unbroken(formatPeriod(date))}</th><td>${side}</td><td class="long">${happened}${planned}</td><td class="long">“${quote}” <small>${said ?? null}</small></td><td>${storyLinks(uses.get(eventAnchor(event_id)))}</td></tr>
`;
  });
  return html`<section>
<h2 id="events">The events</h2>
<p>Dates are as the texts give them; what happened is in this project’s words, beside the words that date it.</p>
<div class="table-wrap" role="region" tabindex="0" aria-label="Dated events, with the words that date them"><table class="sortable">
<caption>Dated events, with the words that date them</caption>
<thead><tr><th scope="col">Date</th><th scope="col">Side</th><th scope="col" class="long">Event</th><th scope="col" class="long">Words and source</th><th scope="col">In the story</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>
`;
}
