import { from } from 'arquero';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';

/** The articles found in the source texts. */
export const articles = defineTable('articles', ({ articles }) =>
  from(
    articles.map(({ source, article, title, publisher, author, published, basis, url, duplicateOf }) => ({
      source,
      article,
      title,
      publisher,
      author: author || null,
      published,
      basis,
      url: url || null,
      duplicate_of: duplicateOf,
    })),
  ).orderby('source', 'article'),
);

printWhenRun(articles, import.meta.url);
