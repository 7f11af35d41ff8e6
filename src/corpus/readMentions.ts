import { classifyMentions } from '../figures/classifyMentions.ts';
import { writable } from '../tables/cells.ts';
import type { Row } from '../tables/codebook.ts';
import { asRows } from '../tables/csv.ts';
import type { Span } from '../text/sentences.ts';
import type { Article } from './article.ts';
import type { Stated } from './readFigures.ts';

/** Accounts for every number of the texts: where it stands, what it was taken to be, and the figures that rest on it. */
export function readMentions(articles: readonly Article[], stated: readonly Stated[]): Row<'mentions'>[] {
  const sources = [...new Set(articles.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const own = articles.filter((article) => article.source === source);
    const text = own[0]?.text;
    if (!text) return [];
    const figures = stated.filter(({ article }) => article.source === source).map(({ row }) => row);
    const mentions = classifyMentions(
      text,
      figures,
      own.map(({ published }) => published),
    );
    const figureIds = overlapping(mentions, figures);
    return asRows(
      'mentions',
      mentions.map((mention, index) => ({
        source,
        ...mention,
        text: writable(mention.text),
        figure_ids: figureIds[index] || null,
      })),
    );
  });
}

/** For each mention the names of the figures that it overlaps, in one pass: both are in text order. */
function overlapping(mentions: readonly Span[], figures: readonly Row<'figures'>[]): string[] {
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  let from = 0;
  return mentions.map(({ start, end }) => {
    while ((inOrder[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const names: string[] = [];
    for (let at = from; ; at++) {
      const figure = inOrder[at];
      if (figure === undefined || figure.start >= end) return names.join(' ');
      if (figure.end > start) names.push(figure.figure_id);
    }
  });
}
