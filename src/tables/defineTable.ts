import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColumnTable } from 'arquero';
import { type Corpus, readCorpus } from '../corpus/corpus.ts';
import type { Row, TableName } from './codebook.ts';
import { asRows, toCsv } from './csv.ts';

/** A table of the release: its name in the codebook, and how its rows come from the corpus. */
export interface Table<T extends TableName> {
  readonly name: T;
  rows(corpus: Corpus): Row<T>[];
}

/**
 * Defines a table in Arquero. Its rows are checked against the codebook, and columns that the codebook does not name
 * are left out.
 */
export function defineTable<T extends TableName>(name: T, define: (corpus: Corpus) => ColumnTable): Table<T> {
  return { name, rows: (corpus) => asRows(name, define(corpus).objects()) };
}

/** Makes a module that defines a table a data loader too: run by itself, it prints the table as CSV. */
export function printWhenRun<T extends TableName>(table: Table<T>, moduleUrl: string): void {
  const run = process.argv[1];
  if (run === undefined || realpathSync(run) !== fileURLToPath(moduleUrl)) return;
  process.stdout.write(toCsv(table.name, table.rows(readCorpus({ root: process.cwd() }))));
}
