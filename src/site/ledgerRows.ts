import type { LedgerRow, LedgerSource } from '../charts/ledger.ts';
import { fillIn, whyMissing } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import { formatFigure } from '../findings/formatFigure.ts';
import { ownWords } from '../findings/ownWords.ts';
import { articleKey } from '../tables/articleKey.ts';
import type { Tables } from '../tables/codebook.ts';
import { readRows } from '../tables/csv.ts';
import { formatPeriod } from '../tables/period.ts';
import { publisherName } from './articleLabels.ts';
import { eventAnchor } from './eventsTable.ts';
import { checkTypedDates } from './typedDates.ts';
import { checkTypedNumbers } from './typedNumbers.ts';

/**
 * Reads data/reference/levers.csv: what each side could do to the other, written by hand. `{name}` in its texts stands for a
 * finding; `findings` and `events` name those that the row rests on.
 *
 * @throws with file and line where a holder, a finding or an event is unknown
 */
export function ledgerRows(
  text: string,
  file: string,
  findings: ReadonlyMap<string, Finding>,
  tables: Tables,
): LedgerRow[] {
  return readRows(text, file, ['holder', 'lever', 'size', 'evidence', 'findings', 'events']).map(({ line, cells }) => {
    const { holder, lever, size, evidence } = cells;
    if (holder !== 'Russia' && holder !== 'Tajikistan')
      throw new Error(`${file}:${line}: holder is “${holder}”; expected Russia or Tajikistan. Correct the row.`);
    const place = `${file}:${line}`;
    for (const text of [lever, size, evidence]) {
      checkTypedDates(text, tables, () => place);
      checkTypedNumbers(text, tables, () => place);
    }
    const figures = namesIn(cells.findings).flatMap((name) => {
      const finding = findings.get(name);
      if (!finding) throw new Error(`${place}: ${whyMissing(name)}`);
      return finding.figureIds;
    });
    const filled = fillIn(size, findings, place);
    return {
      holder,
      lever,
      size: filled.charAt(0).toUpperCase() + filled.slice(1),
      evidence: fillIn(evidence, findings, place),
      sources: [
        ...[...new Set(figures)].map((id) => sourceOfFigure(id, tables)),
        ...namesIn(cells.events).map((name) => sourceOfEvent(name, tables, place)),
      ],
    };
  });
}

const namesIn = (cell: string) => cell.split(' ').filter(Boolean);

/** A figure's sentence, named by its number. */
function sourceOfFigure(id: string, { figures, mentions, articles }: Tables): LedgerSource {
  const figure = figures.find(({ figure_id }) => figure_id === id);
  const words = figure && ownWords(figure, mentions);
  return { id, label: words ? `“${words}”` : figure ? formatFigure(figure) : id, by: publisherOf(figure, articles) };
}

/** An event's words, named by the date. */
function sourceOfEvent(name: string, { events, articles }: Tables, place: string): LedgerSource {
  const event = events.find(({ event_id }) => event_id === name);
  if (!event)
    throw new Error(
      `${place}: there is no event “${name}”. Correct the row, or add the event to data/reference/events.csv.`,
    );
  return { id: eventAnchor(name), label: formatPeriod(event.date), by: publisherOf(event, articles) };
}

function publisherOf(
  place: { readonly source: string; readonly article: number } | undefined,
  articles: Tables['articles'],
): string {
  const article = place && articles.find((article) => articleKey(article) === articleKey(place));
  return article ? publisherName(article.publisher) : '';
}
