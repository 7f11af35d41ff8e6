import { type ColumnTable, escape, from } from 'arquero';
import type { Corpus } from '../corpus/corpus.ts';
import type { Topic } from '../figures/topics.ts';
import type { Row } from './codebook.ts';

const ARTICLE = ['source', 'article'];

/** The figures of one topic with their publishers, copies left out: what one says twice counts once. */
export function topicTable({ figures, articles }: Corpus, topic: Topic): ColumnTable {
  const publishers = from(articles.map(({ source, article, publisher }) => ({ source, article, publisher })));
  return from([...figures])
    .filter(escape((figure: Row<'figures'>) => figure.topic === topic && figure.duplicate_of === null))
    .join(publishers, [ARTICLE, ARTICLE])
    .orderby('indicator', 'as_of', 'figure_id');
}
