import type { Article } from '../corpus/article.ts';
import { CITED } from '../publish/citation.ts';
import { dataAddress, LICENCE, type Release } from '../publish/release.ts';
import { CODEBOOK, TABLE_NAMES, type Tables } from '../tables/codebook.ts';
import { publisherName } from './articleLabels.ts';
import { SITE_NAME } from './header.ts';

const CONTEXT = 'https://schema.org';

/** The story for search engines: an Article with what it cites. */
export function articleJsonLd(
  headline: string,
  description: string,
  { siteUrl, version, released }: Release,
  articles: readonly Article[],
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline,
    description,
    url: siteUrl,
    image: `${siteUrl}social.png`,
    inLanguage: 'en',
    version,
    datePublished: released,
    author: { '@type': 'Organization', name: CITED.author },
    publisher: { '@type': 'Organization', name: SITE_NAME },
    license: LICENCE.url,
    citation: articles
      .filter(({ duplicateOf }) => duplicateOf === null)
      .map(({ title, publisher, published, url }) => ({
        '@type': 'NewsArticle',
        ...(title.startsWith('(none') ? {} : { headline: title }),
        publisher: { '@type': 'Organization', name: publisherName(publisher) },
        datePublished: published,
        ...(/^https?:\/\//i.test(url) ? { url } : {}),
      })),
  };
}

/** The tables for search engines: a Dataset each. */
export function datasetsJsonLd(tables: Tables, { siteUrl, version, released }: Release): object[] {
  return TABLE_NAMES.map((name) => ({
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': `${dataAddress(siteUrl)}#${name}`,
    name: `${SITE_NAME}: ${CODEBOOK[name].title}`,
    description: `${CODEBOOK[name].description} ${tables[name].length} rows.`,
    url: `${dataAddress(siteUrl)}#${name}`,
    version,
    datePublished: released,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: CITED.author },
    variableMeasured: Object.keys(CODEBOOK[name].columns),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: dataAddress(siteUrl, `${name}.csv`) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/vnd.apache.parquet',
        contentUrl: dataAddress(siteUrl, `${name}.parquet`),
      },
    ],
  }));
}
