import type { ArticleText, SourceText } from '../text/articles.ts';
import type { PartialDate } from '../text/dates.ts';
import type { SourceRow } from './sources.ts';

/** An article of a source text, with what sources.csv says of it. */
export interface Article extends Omit<SourceRow, 'published' | 'basis'> {
  /** The article's date; a copy without one has its original's. */
  readonly published: PartialDate;
  readonly basis: 'stated' | 'inferred';
  /** The article that this one copies, as source#article. */
  readonly duplicateOf: string | null;
  readonly text: SourceText;
  readonly part: ArticleText;
  /** Where the article begins in the visible text, and its words from there on. */
  readonly start: number;
  readonly words: string;
}
