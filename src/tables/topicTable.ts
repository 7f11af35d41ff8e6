import { type ColumnTable, escape as plain } from 'arquero';
import type { Corpus } from '../corpus/corpus.ts';
import type { Topic } from '../figures/topics.ts';
import { columnsOf, type Row } from './codebook.ts';
import { fromRows } from './fromRows.ts';

const ARTICLE = ['source', 'article'];

/** The figures of one topic with their publishers, copies left out: what one says twice counts once. */
export function topicTable({ figures, articles }: Corpus, topic: Topic): ColumnTable {
  const publishers = fromRows(articles, ['source', 'article', 'publisher']);
  return fromRows(figures, columnsOf('figures'))
    .filter(plain((figure: Row<'figures'>) => figure.topic === topic && figure.duplicate_of === null))
    .join(publishers, [ARTICLE, ARTICLE])
    .orderby('indicator', 'as_of', 'figure_id');
}
