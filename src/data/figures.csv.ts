import { from } from 'arquero';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';

/** Every figure that a source states, in the order of the texts. */
export const figures = defineTable('figures', ({ figures }) => from([...figures]).orderby('source', 'article', 'start', 'subject'));

printWhenRun(figures, import.meta.url);
