import { from } from 'arquero';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';

/** The audit: every number in every text, with what it was taken to be. */
export const mentions = defineTable('mentions', ({ mentions }) => from([...mentions]).orderby('source', 'start'));

printWhenRun(mentions, import.meta.url);
