import type { Corpus } from '../corpus/corpus.ts';
import { checkTables } from '../tables/checkTables.ts';
import type { TableName, Tables } from '../tables/codebook.ts';
import { TABLE_NAMES } from '../tables/codebook.ts';
import { toCsv } from '../tables/csv.ts';
import { agreement } from './agreement.csv.ts';
import { articles } from './articles.csv.ts';
import { events } from './events.csv.ts';
import { figures } from './figures.csv.ts';
import { leverage } from './leverage.csv.ts';
import { mentions } from './mentions.csv.ts';
import { migrationFigures } from './migration-figures.csv.ts';
import { referenceChecks } from './reference-checks.csv.ts';
import { remittanceShare } from './remittance-share.csv.ts';
import { securityFigures } from './security-figures.csv.ts';
import { sentenceLengths } from './sentence-lengths.csv.ts';

/**
 * Makes all tables of a corpus, by the definitions that the data loaders print.
 *
 * @throws where a table breaks a rule of the codebook, with table, row and column
 */
export function tablesOf(corpus: Corpus): Tables {
  const tables: Tables = {
    figures: figures.rows(corpus),
    articles: articles.rows(corpus),
    'migration-figures': migrationFigures.rows(corpus),
    'security-figures': securityFigures.rows(corpus),
    'remittance-share': remittanceShare.rows(corpus),
    'sentence-lengths': sentenceLengths.rows(corpus),
    events: events.rows(corpus),
    agreement: agreement.rows(corpus),
    leverage: leverage.rows(corpus),
    'reference-checks': referenceChecks.rows(corpus),
    mentions: mentions.rows(corpus),
  };
  checkTables(tables);
  return tables;
}

/** Writes each table as CSV. */
export function csvsOf(tables: Tables): Map<TableName, string> {
  return new Map(TABLE_NAMES.map((name) => [name, csvOf(name, tables)]));
}

function csvOf<T extends TableName>(name: T, tables: Tables): string {
  return toCsv(name, tables[name]);
}
