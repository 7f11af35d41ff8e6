import type { Row, TableName, Tables } from './codebook.ts';

/** All tables, each made by its name. */
export function eachTable(make: <T extends TableName>(name: T) => Row<T>[]): Tables {
  return {
    figures: make('figures'),
    articles: make('articles'),
    'migration-figures': make('migration-figures'),
    'security-figures': make('security-figures'),
    'remittance-share': make('remittance-share'),
    'sentence-lengths': make('sentence-lengths'),
    events: make('events'),
    agreement: make('agreement'),
    leverage: make('leverage'),
    'reference-checks': make('reference-checks'),
    mentions: make('mentions'),
  };
}
