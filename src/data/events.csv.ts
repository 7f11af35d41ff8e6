import { columnsOf } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

/** What happened when, in the order of the dates. */
export const events = defineTable('events', ({ events }) =>
  fromRows(
    events.map(({ row }) => row),
    columnsOf('events'),
  ).orderby('date', 'event_id'),
);

printWhenRun(events, import.meta.url);
