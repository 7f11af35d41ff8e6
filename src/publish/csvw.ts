import { PERIOD_PATTERN } from '../tables/cells.ts';
import { CODEBOOK, type Column, TABLE_NAMES, type TableDefinition, type TableName } from '../tables/codebook.ts';
import { FORMULA_NOTE } from '../tables/csv.ts';
import { CITED } from './citation.ts';
import { dataAddress, LICENCE } from './release.ts';

/**
 * The description of a table as CSV on the Web (https://www.w3.org/TR/tabular-metadata/), to stand beside NAME.csv as
 * NAME.csv-metadata.json. Addresses of tables are relative, so that it holds wherever the files are copied together.
 *
 * A foreign key may only refer to a table of the same group. A table that refers to others is therefore described as a
 * group: the others (and those that they refer to) have schemas of their own, and the group's schema is the table's.
 *
 * @param siteUrl the address of the site's first page
 */
export function csvwMetadata(name: TableName, siteUrl: string): object {
  const definition: TableDefinition = CODEBOOK[name];
  const others = TABLE_NAMES.filter((other) => other !== name && referredTo(name).has(other));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    ...(others.length === 0 ? { url: `${name}.csv` } : {}),
    'dc:title': definition.title,
    'dc:description': definition.description,
    'dc:creator': CITED.author,
    'dc:license': { '@id': LICENCE.url },
    'dc:rights': LICENCE.exception,
    'dc:isPartOf': { '@id': dataAddress(siteUrl, 'datapackage.json') },
    'rdfs:comment': FORMULA_NOTE,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\n'],
      skipBlankRows: false,
      trim: false,
    },
    tableSchema: tableSchema(definition),
    ...(others.length === 0
      ? {}
      : {
          tables: [
            { url: `${name}.csv` },
            ...others.map((other) => ({ url: `${other}.csv`, tableSchema: tableSchema(CODEBOOK[other]) })),
          ],
        }),
  };
}

/** The tables that a table's foreign keys lead to, directly or through others. */
function referredTo(name: TableName, found: Set<TableName> = new Set()): Set<TableName> {
  const { foreignKeys }: TableDefinition = CODEBOOK[name];
  for (const { table } of foreignKeys) {
    if (!found.has(table)) referredTo(table, found.add(table));
  }
  return found;
}

function tableSchema({ columns, primaryKey, foreignKeys }: TableDefinition): object {
  return {
    columns: Object.entries(columns).map(([name, column]) => ({
      name,
      titles: name,
      'dc:description': column.description,
      ...(column.unit === undefined ? {} : { 'schema:unitText': column.unit }),
      datatype: datatype(column),
      null: '',
      required: column.optional !== true,
    })),
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            columnReference: key.columns,
            reference: { resource: `${key.table}.csv`, columnReference: key.references },
          })),
        }),
  };
}

function datatype(column: Column): string | object {
  switch (column.type) {
    case 'period':
      // A date at the precision known is none of XML Schema's types: it is a year, a month or a day.
      return { base: 'string', format: PERIOD_PATTERN };
    case 'integer':
    case 'number':
      return {
        // The numbers have no exponents, which is what xsd:decimal asks for.
        base: column.type === 'integer' ? 'integer' : 'decimal',
        ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
      };
    case 'string':
      return column.values === undefined
        ? 'string'
        : { base: 'string', format: `^(${column.values.map(literally).join('|')})$` };
  }
}

/** A text as a regular expression that matches it alone. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
