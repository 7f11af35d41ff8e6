import { classifyMentions } from '../figures/classifyMentions.ts';
import { writable } from '../tables/cells.ts';
import type { Row } from '../tables/codebook.ts';
import { asRows } from '../tables/csv.ts';
import type { Article } from './article.ts';
import type { Stated } from './readFigures.ts';

/** Accounts for every number of the texts: where it stands, what it was taken to be, and the figures that rest on it. */
export function readMentions(articles: readonly Article[], stated: readonly Stated[]): Row<'mentions'>[] {
  const sources = [...new Set(articles.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const own = articles.filter((article) => article.source === source);
    const text = own[0]?.text;
    if (!text) return [];
    const figures = stated.filter(({ article }) => article.source === source);
    const mentions = classifyMentions(
      text,
      figures.map(({ row }) => row),
      own.map(({ published }) => published),
    );
    return asRows(
      'mentions',
      mentions.map((mention) => ({
        source,
        ...mention,
        text: writable(mention.text),
        figure_ids:
          figures
            .filter(({ row }) => row.start < mention.end && row.end > mention.start)
            .map(({ row }) => row.figure_id)
            .join(' ') || null,
      })),
    );
  });
}
