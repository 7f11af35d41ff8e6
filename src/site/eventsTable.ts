import type { Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { publisherName } from './articleLabels.ts';
import { curled } from './curled.ts';
import { type Html, html } from './html.ts';
import { keepTogether } from './keepTogether.ts';
import { storyLinks } from './storyLinks.ts';
import type { StoryUses } from './storyUses.ts';
import { tableHtml } from './tableHtml.ts';

/** The anchor of an event on the evidence page. */
export function eventAnchor(eventId: string): string {
  return `event-${eventId.replace(/[^\w-]+/g, '-')}`;
}

/** Words that stay on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The dated events of the evidence page, each with the words that date it, its source and an anchor of its own. */
export function eventsTable({ events, articles }: Tables, uses: StoryUses): Html {
  const table = tableHtml({
    caption: 'Dated events, with the words that date them',
    columns: [
      { head: 'Date' },
      { head: 'Side' },
      { head: 'Event', holds: 'long' },
      { head: 'Words and source', holds: 'long' },
      { head: 'In the story' },
    ],
    rows: events.map(({ event_id, date, side, status, event, quote, source, article }) => {
      const found = articles.find((each) => each.source === source && each.article === article);
      const said = found && `${publisherName(found.publisher)}, ${keepTogether(formatPeriod(found.published))}`;
      const happened = curled(event.charAt(0).toUpperCase() + event.slice(1));
      return [
        { show: unbroken(formatPeriod(date)), sort: date },
        side,
        `${happened}${status === 'planned' ? ' (planned)' : ''}`,
        html`“${quote}” <small>${said ?? null}</small>`,
        storyLinks(uses.get(eventAnchor(event_id))),
      ];
    }),
    rowHeads: true,
    anchors: events.map(({ event_id }) => eventAnchor(event_id)),
    onPhones: 'blocks',
  });
  return html`<section>
<h2 id="events">The events</h2>
<p>Dates are as the texts give them; what happened is in this project’s words, beside the words that date it.</p>
${table}</section>
`;
}
