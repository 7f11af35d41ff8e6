import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { topicTable } from '../tables/topicTable.ts';

/** The figures on migration. */
export const migrationFigures = defineTable('migration-figures', (corpus) => topicTable(corpus, 'migration'));

printWhenRun(migrationFigures, import.meta.url);
