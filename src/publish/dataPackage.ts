import { createHash } from 'node:crypto';
import { PERIOD_PATTERN } from '../tables/cells.ts';
import {
  CODEBOOK,
  type Column,
  TABLE_NAMES,
  type TableDefinition,
  type TableName,
  type Tables,
} from '../tables/codebook.ts';
import { FORMULA_NOTE } from '../tables/csv.ts';
import { CITED } from './citation.ts';
import { dataAddress, LICENCE, type Release } from './release.ts';

/** The World Bank's series, which stand beside the articles' figures in some tables. */
const WORLD_BANK = {
  title: 'World Bank: World Development Indicators (CC BY 4.0)',
  path: 'https://databank.worldbank.org/source/world-development-indicators',
};

/**
 * The description of all tables as a Data Package 2.0 (https://datapackage.org/), to stand beside them as
 * datapackage.json. Paths are relative; nothing in it tells when or where it was made.
 *
 * @param tables the tables, for the list of sources
 * @param csvs each table as written by `toCsv`, for sizes and checksums
 * @throws where a table's CSV is missing
 */
export function dataPackage(
  tables: Pick<Tables, 'articles'>,
  csvs: ReadonlyMap<TableName, string>,
  { siteUrl, version }: Release,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: CITED.key,
    title: CITED.title,
    description: `Every figure that the source texts state about the Tajik pilots case of 2011, with the sentence it came from, and what follows from them. An empty cell means “not stated” or “not known”, never zero. ${FORMULA_NOTE} ${LICENCE.exception}`,
    version,
    homepage: dataAddress(siteUrl),
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    contributors: [{ title: CITED.author, roles: ['author'] }],
    keywords: ['Tajikistan', 'Russia', 'labour migration', 'remittances', 'news', 'provenance'],
    sources: [
      ...tables.articles.map(({ publisher, title, published, url }) => ({
        title: `${publisher}: ${title} (${published})`,
        ...(typeof url === 'string' && /^https?:\/\//.test(url) ? { path: url } : {}),
      })),
      WORLD_BANK,
    ],
    resources: TABLE_NAMES.map((name) => resource(name, Buffer.from(csvOf(csvs, name), 'utf8'))),
  };
}

/** The CSV of a table. @throws where it is missing */
export function csvOf(csvs: ReadonlyMap<TableName, string>, name: TableName): string {
  const csv = csvs.get(name);
  if (csv === undefined)
    throw new Error(`The CSV of the table ${name} is missing. Give all tables, as toCsv writes them.`);
  return csv;
}

function resource(name: TableName, bytes: Buffer): object {
  const definition: TableDefinition = CODEBOOK[name];
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: definition.title,
    description: definition.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      skipInitialSpace: false,
    },
    schema: {
      fields: Object.entries(definition.columns).map(([column, { description, unit, ...rest }]) => ({
        name: column,
        type: rest.type === 'period' ? 'string' : rest.type,
        description,
        ...(unit === undefined ? {} : { unit }),
        constraints: constraints(rest),
      })),
      missingValues: [''],
      primaryKey: definition.primaryKey,
      ...(definition.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: definition.foreignKeys.map(({ columns, table, references }) => ({
              fields: columns,
              // A key to the table itself has an empty name, which readers of version 1 of the standard need and those of
              // version 2 must take for the absent one of their own.
              reference: { resource: table === name ? '' : table, fields: references },
            })),
          }),
    },
  };
}

function constraints(column: Omit<Column, 'description' | 'unit'>): object {
  return {
    ...(column.optional ? {} : { required: true }),
    ...(column.unique ? { unique: true } : {}),
    ...(column.values === undefined ? {} : { enum: column.values }),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.type === 'period' ? { pattern: PERIOD_PATTERN } : {}),
  };
}
