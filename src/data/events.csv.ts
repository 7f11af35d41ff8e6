import { from } from 'arquero';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';

/** What happened when, in the order of the dates. */
export const events = defineTable('events', ({ events }) => from(events.map(({ row }) => row)).orderby('date', 'event_id'));

printWhenRun(events, import.meta.url);
