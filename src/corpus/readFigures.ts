import { extractFigures, type StatedFigure } from '../figures/extractFigures.ts';
import { INDICATORS } from '../figures/indicators.ts';
import type { Cast } from '../figures/people.ts';
import { articleKey } from '../tables/articleKey.ts';
import { writable } from '../tables/cells.ts';
import type { Row } from '../tables/codebook.ts';
import { asRows } from '../tables/csv.ts';
import type { Article } from './article.ts';

/** A figure as a row, and where it was read. */
export interface Stated {
  readonly row: Row<'figures'>;
  readonly article: Article;
  readonly figure: StatedFigure;
}

/** Reads the figures that the articles state, gives them their names, and finds for those of copies the ones that they repeat. */
export function readFigures(articles: readonly Article[], cast: Cast): Stated[] {
  const numbers = sourceNumbers(articles);
  const perArticle = articles.map((article) => ({
    article,
    figures: extractFigures(article.text, article.part, article.published, cast),
  }));
  const named = perArticle.flatMap(({ article, figures }) => {
    const counts = new Map<string, number>();
    return figures.map((figure) => {
      const perSubject = INDICATORS.some(({ name, about }) => name === figure.indicator && about === 'defendant');
      const stem = [
        numbers.get(article.source) ?? article.source,
        article.article,
        figure.indicator,
        ...(perSubject ? [slug(figure.subject)] : []),
      ].join('-');
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return { article, figure, id: count === 1 ? stem : `${stem}-${count}` };
    });
  });
  const firsts = new Map<string, string>();
  for (const { article, figure, id } of named) {
    const statement = statementOf(articleKey(article), figure);
    if (!firsts.has(statement)) firsts.set(statement, id);
  }
  return named.map(({ article, figure, id }) => {
    const original = article.duplicateOf === null ? undefined : firsts.get(statementOf(article.duplicateOf, figure));
    const [row] = asRows('figures', [
      {
        figure_id: id,
        source: article.source,
        article: article.article,
        topic: figure.topic,
        indicator: figure.indicator,
        subject: writable(figure.subject),
        subject_basis: figure.subjectBasis,
        value: figure.value,
        low: figure.low,
        high: figure.high,
        unit: figure.unit,
        qualifier: figure.qualifier,
        as_of: figure.asOf,
        attributed_to: figure.attributedTo && writable(figure.attributedTo),
        quote: writable(figure.quote),
        start: figure.start,
        end: figure.end,
        duplicate_of: original ?? null,
        corrected: null,
      },
    ]);
    if (!row) throw new Error(`figure ${id} gives no row`);
    return { row, article, figure };
  });
}

/**
 * The number that a source's name begins with; the whole name where there is none, or where it is another's already. The
 * first in sources.csv has it, so that a source added below changes no name of a figure.
 */
function sourceNumbers(articles: readonly Article[]): Map<string, string> {
  const sources = [...new Set([...articles].sort((a, b) => a.line - b.line).map(({ source }) => source))];
  const taken = new Set(sources);
  return new Map(
    sources.map((source) => {
      const number = /^\d+(?=[_-])/.exec(source)?.[0];
      if (number === undefined || taken.has(number)) return [source, source];
      taken.add(number);
      return [source, number];
    }),
  );
}

function slug(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What an article says with a figure, in one string: the same for two figures that say the same. */
function statementOf(article: string, { indicator, subject, value, low, high, qualifier }: StatedFigure): string {
  return JSON.stringify([article, indicator, subject, value, low, high, qualifier]);
}
