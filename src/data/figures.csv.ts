import { columnsOf } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

/** Every figure that a source states, in the order of the texts. */
export const figures = defineTable('figures', ({ figures }) =>
  fromRows(figures, columnsOf('figures')).orderby('source', 'article', 'start', 'subject'),
);

printWhenRun(figures, import.meta.url);
