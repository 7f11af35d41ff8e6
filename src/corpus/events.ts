import { type Row, SIDES } from '../tables/codebook.ts';
import { readRows } from '../tables/csv.ts';
import { agree, precisionOf, recogniseDates } from '../text/dates.ts';
import type { Article } from './article.ts';
import { dateFault } from './dateFault.ts';

/** An event of data/reference/events.csv, found in its source. */
export interface Event {
  readonly row: Row<'events'>;
  /** The case (as in people.csv) of which the event is a stage; empty for others. */
  readonly case: string;
  /** What it means for the defendants of that case. */
  readonly stage: Stage | '';
}

export const STAGES = ['held', 'verdict', 'freed', 'cleared'] as const;
export type Stage = (typeof STAGES)[number];

const STATUSES = ['occurred', 'planned'] as const;
const COLUMNS = ['event_id', 'date', 'side', 'status', 'event', 'source', 'article', 'quote', 'case', 'stage'] as const;

/**
 * Reads the events, which people write, and checks each against its source: the quote must stand there word for word,
 * and the date read in it must not disagree with the row's. A quote without a date speaks of the article's own day.
 *
 * @throws with file and line where it does not hold, with what was read instead
 */
export function readEvents(text: string, file: string, articles: readonly Article[]): Event[] {
  const seen = new Map<string, number>();
  return readRows(text, file, COLUMNS).map(({ line, cells }) => {
    const fail = (message: string): never => {
      throw new Error(`${file}:${line}: ${message}`);
    };
    const { event_id, date, quote, event, source } = cells;
    if (event_id === '' || event === '') fail('event_id and event may not be empty. Fill them in.');
    const before = seen.get(event_id);
    if (before !== undefined)
      fail(`${event_id} stands in line ${before} already. Remove or rename one of the two rows.`);
    seen.set(event_id, line);
    const fault = dateFault(date, 'an ISO date such as 2011, 2011-11 or 2011-11-08');
    if (fault !== null) fail(`date ${fault}. Correct the row.`);
    const side =
      SIDES.find((side) => side === cells.side) ??
      fail(`side is “${cells.side}”; expected one of ${SIDES.join(', ')}. Correct the row.`);
    const status =
      STATUSES.find((status) => status === cells.status) ??
      fail(`status is “${cells.status}”; expected “occurred” or “planned”. Correct the row.`);
    const stage =
      STAGES.find((stage) => stage === cells.stage) ??
      (cells.stage === ''
        ? ''
        : fail(`stage is “${cells.stage}”; expected one of ${STAGES.join(', ')}, or nothing. Correct the row.`));
    const article =
      articles.find((article) => article.source === source && article.article === Number(cells.article)) ??
      fail(`found no article ${source}#${cells.article}. Correct source and article, or add the text.`);
    const at = quote === '' ? -1 : article.words.indexOf(quote);
    if (at === -1)
      fail(`the quote “${quote}” does not stand in ${source}#${cells.article}. Copy the words from the text, exactly.`);
    const read = recogniseDates(quote, article.published);
    const agrees = (found: string) => agree(found, date);
    if (read.length > 0 ? !read.some((mention) => agrees(mention.date)) : !agrees(article.published)) {
      const found =
        read.length > 0
          ? read.map((mention) => mention.date).join(', ')
          : `${article.published}, the date of the article, since the quote names none`;
      fail(
        `the date is ${date}, but the quote “${quote}” is read as ${found}. Correct the date, or choose words that give it.`,
      );
    }
    const [start, end] = article.text.visible.spanInSource(article.start + at, article.start + at + quote.length);
    const row = {
      event_id,
      date,
      precision: precisionOf(date),
      side,
      status,
      event,
      source,
      article: article.article,
      quote,
      start,
      end,
    };
    return { row, case: cells.case, stage };
  });
}
