import { columnsOf } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

/** The audit: every number in every text, with what it was taken to be. */
export const mentions = defineTable('mentions', ({ mentions }) =>
  fromRows(mentions, columnsOf('mentions')).orderby('source', 'start'),
);

printWhenRun(mentions, import.meta.url);
