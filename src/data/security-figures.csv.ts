import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { topicTable } from '../tables/topicTable.ts';

/** The figures on security. */
export const securityFigures = defineTable('security-figures', (corpus) => topicTable(corpus, 'security'));

printWhenRun(securityFigures, import.meta.url);
