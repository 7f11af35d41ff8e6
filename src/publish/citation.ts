import { formatPeriod } from '../tables/period.ts';
import { dataAddress, LICENCE, type Release } from './release.ts';

/** How the tables are cited: the one declaration behind the text, BibTeX and CITATION.cff. */
export const CITED = {
  title: 'The Price of a Pilot: figures and sources',
  author: 'The Price of a Pilot contributors',
  key: 'price-of-a-pilot',
} as const;

/** The citation as a sentence, without markup. */
export function citationText({ siteUrl, version, released }: Release): string {
  return `${CITED.author}: ${CITED.title}. Version ${version}, ${formatPeriod(released)}. Data set, ${LICENCE.id}. ${dataAddress(siteUrl)}`;
}

/** The citation as a BibTeX entry. The braces around the author keep it from being read as a person's name. */
export function citationBibtex({ siteUrl, version, released }: Release): string {
  return [
    `@misc{${CITED.key},`,
    `  author = {{${CITED.author}}},`,
    `  title = {{${CITED.title}}},`,
    `  year = {${released.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  howpublished = {Data set},`,
    `  note = {Version ${version}, ${LICENCE.id}},`,
    `  url = {${dataAddress(siteUrl)}}`,
    '}',
    '',
  ].join('\n');
}

/** The citation in the Citation File Format 1.2.0 (YAML), as CITATION.cff holds it. */
export function citationCff({ siteUrl, version, released }: Release): string {
  // A JSON string is a YAML string too, so quoting needs no YAML library.
  return [
    'cff-version: 1.2.0',
    'message: If you use these tables, please cite them as below.',
    'type: dataset',
    `title: ${JSON.stringify(CITED.title)}`,
    'authors:',
    `  - name: ${JSON.stringify(CITED.author)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${JSON.stringify(released)}`,
    `license: ${LICENCE.id}`,
    `url: ${JSON.stringify(dataAddress(siteUrl))}`,
    '',
  ].join('\n');
}
