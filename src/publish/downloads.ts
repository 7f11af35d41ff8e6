import { TABLE_NAMES, type TableName, type Tables } from '../tables/codebook.ts';
import { archive } from './archive.ts';
import { csvwMetadata } from './csvw.ts';
import { csvOf, dataPackage } from './dataPackage.ts';
import { toParquet } from './parquet.ts';
import type { Release } from './release.ts';
import { workbook } from './workbook.ts';

export const WORKBOOK_FILE = 'price-of-a-pilot.xlsx';
export const ARCHIVE_FILE = 'price-of-a-pilot.zip';

/**
 * Every file to be published below `data/`, by its name: for each table NAME.csv, NAME.csv-metadata.json and
 * NAME.parquet; and datapackage.json, the workbook and the archive. The same tables give the same bytes, whenever and
 * wherever this is called.
 *
 * @param csvs each table as written by `toCsv`: published byte for byte
 * @throws where a table's CSV is missing
 */
export async function downloads(
  tables: Tables,
  csvs: ReadonlyMap<TableName, string>,
  release: Release,
): Promise<Map<string, Uint8Array | string>> {
  const texts = new Map([['datapackage.json', json(dataPackage(tables, csvs, release))]]);
  for (const name of TABLE_NAMES) {
    texts.set(`${name}.csv`, csvOf(csvs, name));
    texts.set(`${name}.csv-metadata.json`, json(csvwMetadata(name, release.siteUrl)));
  }
  return new Map<string, Uint8Array | string>([
    ...texts,
    ...TABLE_NAMES.map((name): [string, Uint8Array] => [`${name}.parquet`, toParquet(name, tables[name])]),
    [WORKBOOK_FILE, await workbook(tables)],
    [ARCHIVE_FILE, archive(texts, release)],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
