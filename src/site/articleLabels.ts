import { group } from 'd3';
import type { Row } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { curled } from './curled.ts';
import { type Html, html } from './html.ts';
import { keepTogether } from './keepTogether.ts';

type Article = Row<'articles'>;

/** How articles.csv gives the title of an article that has none. */
const NO_TITLE = /^\(none\b/;

const BASES: Readonly<Record<Article['basis'], string>> = {
  stated: 'date stated in the text',
  inferred: 'date inferred from the context',
};

/** A publisher as prose names it. Where the text does not say who published it, articles.csv has a description in brackets. */
export function publisherName(publisher: string): string {
  return curled(publisher.replace(/^\((.*)\)$/s, '$1'));
}

/** The same at the beginning of a line. */
function publisherFirst(publisher: string): string {
  const name = publisherName(publisher);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An article as a source note names it: publisher, title, author and date with its basis; a link where it has an address. */
export function articleLabel({ publisher, title, author, published, basis, url, duplicate_of }: Article): Html {
  const isAddress = url !== null && /^https?:\/\//i.test(url);
  const name = NO_TITLE.test(title) ? null : html`“${title}”`;
  const linked = isAddress ? html`<a href="${url}">${name ?? 'the article'}</a>` : name;
  // A copy may have its date from its original, whose basis is then not the copy’s own.
  const basisInWords = duplicate_of === null && ` (${BASES[basis]})`;
  return html`${publisherFirst(publisher)}${linked && html`, ${linked}`}${author && html`, by ${author}`}, ${keepTogether(formatPeriod(published))}${basisInWords}`;
}

/** The source texts, each with a name for people, in the order of the articles. */
export function sourceLabels(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(
    [...group(articles, ({ source }) => source)].map(([source, held]) => [source, sourceLabel(source, held)]),
  );
}

function sourceLabel(source: string, articles: readonly Article[]): string {
  const publishers = [...new Set(articles.map(({ publisher }) => publisherFirst(publisher)))].join(', ');
  const [first] = articles;
  const held = articles.length === 1 && first ? formatPeriod(first.published) : `${articles.length} articles`;
  return `${publishers}, ${held} (text ${source.replace(/_.*/s, '')})`;
}
