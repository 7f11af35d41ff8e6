import type { TableName } from '../tables/codebook.ts';
import { dataAddress } from './release.ts';

/** A line of code that loads a table from its address. */
export interface Snippet {
  readonly language: 'R' | 'Python' | 'DuckDB' | 'Observable' | 'Shell';
  readonly code: string;
}

/** Words that SQL keeps for itself: a column of such a name must be quoted there. */
export const RESERVED_IN_SQL: readonly string[] = ['end'];

/**
 * One copyable line for each tool. DuckDB reads the Parquet file, which holds the types that it would have to guess. Only an empty cell is read as missing: R and pandas would otherwise take the text
 * “NA” for one as well.
 *
 * @param siteUrl the address of the site's first page
 */
export function snippets(name: TableName, siteUrl: string): Snippet[] {
  const url = dataAddress(siteUrl, `${name}.csv`);
  const variable = name.replaceAll('-', '_');
  return [
    { language: 'R', code: `${variable} <- read.csv("${url}", na.strings = "", encoding = "UTF-8")` },
    {
      language: 'Python',
      code: `import pandas as pd; ${variable} = pd.read_csv("${url}", keep_default_na=False, na_values=[""])`,
    },
    {
      language: 'DuckDB',
      code: `CREATE TABLE ${variable} AS FROM read_parquet('${dataAddress(siteUrl, `${name}.parquet`)}');`,
    },
    { language: 'Observable', code: `${variable} = d3.csv("${url}", d3.autoType)` },
    { language: 'Shell', code: `curl -fsSLO "${url}"` },
  ];
}
