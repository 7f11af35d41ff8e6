import { CODEBOOK, TABLE_NAMES, type TableName } from '../tables/codebook.ts';
import { FORMULA_NOTE } from '../tables/csv.ts';
import { CITED, citationBibtex, citationCff, citationText } from './citation.ts';
import { codebookCsv } from './codebookSheet.ts';
import { dataAddress, LICENCE, type Release } from './release.ts';
import { zip } from './zip.ts';

/**
 * Packs the tables with all that is needed to understand and cite them: README.txt, LICENSE, CITATION.cff, codebook.csv
 * and the metadata.
 *
 * @param files the CSVs and their metadata, by file name
 */
export function archive(files: ReadonlyMap<string, string>, release: Release): Uint8Array {
  return zip(
    new Map([
      ['README.txt', readme(release)],
      ['LICENSE', licence()],
      ['CITATION.cff', citationCff(release)],
      ['codebook.csv', codebookCsv()],
      ...files,
    ]),
  );
}

function readme(release: Release): string {
  const table = (name: TableName) => `${name}.csv\n    ${CODEBOOK[name].title}. ${CODEBOOK[name].description}`;
  return `${CITED.title}
Version ${release.version}
${dataAddress(release.siteUrl)}

TABLES
${TABLE_NAMES.map(table).join('\n')}

BESIDE THEM
codebook.csv
    What each column of each table means, with its type, its unit and what it may hold.
NAME.csv-metadata.json
    The same for one table, for programs (W3C CSV on the Web).
datapackage.json
    The same for all tables, for programs (Data Package 2.0), with checksums.
CITATION.cff, LICENSE
    How to cite the tables, and on what terms they may be used.

HOW TO READ THEM
The CSV files are UTF-8 with commas, one observation a row.
An empty cell means “not stated” or “not known”, never zero.
Dates are ISO 8601 at the precision known: 2011, 2011-11 or 2011-11-08.
${FORMULA_NOTE}

TERMS
${LICENCE.id}, ${LICENCE.url}
${LICENCE.exception}

HOW TO CITE THEM
${citationText(release)}

${citationBibtex(release)}`;
}

function licence(): string {
  return `${CITED.title}
by ${CITED.author}

The tables are licensed under the ${LICENCE.title} licence (${LICENCE.id}).
You may share and adapt them for any purpose, as long as you give appropriate credit, link to the
licence and indicate whether changes were made.

The licence in full: ${LICENCE.url}legalcode

${LICENCE.exception}
The World Bank’s figures in the tables are its own, under ${LICENCE.id}: World Development Indicators.
`;
}
