/**
 * The codebook: every table and every column, in one place.
 *
 * It is the origin of the row types, of the checks that each table must pass, of the data page, of the CSV on the Web
 * metadata and of the data package. A table is written with exactly these columns in exactly this order.
 */

import { MENTION_KINDS } from '../figures/mentionKinds.ts';
import { TOPICS } from '../figures/topics.ts';
import { QUALIFIERS } from '../text/qualifiers.ts';

export { MENTION_KINDS, type MentionKind } from '../figures/mentionKinds.ts';

/** How a column's values are written. `period` is an ISO date at the precision known: `2011`, `2011-11` or `2011-11-08`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'period';

export interface Column {
  readonly type: ColumnType;
  /** What the column means, as a data user reads it. */
  readonly description: string;
  /** The unit of the values, where the column has one of its own. */
  readonly unit?: string;
  /** True where a cell may be empty. An empty cell means "not stated" or "not known", never zero. */
  readonly optional?: true;
  /** The only values allowed. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  /** True where no two rows share a value. */
  readonly unique?: true;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

export interface TableDefinition {
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: Readonly<Record<string, Column>>;
}

export const SIDES = ['Russia', 'Tajikistan', 'joint', 'other'] as const;

const source = {
  type: 'string',
  description: 'The source text: its file name in seeds/ without “.txt”.',
} as const satisfies Column;
const article = {
  type: 'integer',
  minimum: 1,
  description: 'The article within the source text, counted from 1.',
} as const satisfies Column;
const figureId = {
  type: 'string',
  description: 'The figure that the row shows, in figures.csv.',
} as const satisfies Column;
const publisher = { type: 'string', description: 'Who published the article.' } as const satisfies Column;
const value = {
  type: 'number',
  optional: true,
  description:
    'The number stated, also where it is a bound (“at least six”: 6). Empty where no single number is stated (a range, a magnitude).',
} as const satisfies Column;
const low = {
  type: 'number',
  optional: true,
  description: 'Lower bound, only where the words give one.',
} as const satisfies Column;
const high = {
  type: 'number',
  optional: true,
  description: 'Upper bound, only where the words give one.',
} as const satisfies Column;
const unit = { type: 'string', description: 'The unit of value, low and high.' } as const satisfies Column;
const qualifier = {
  type: 'string',
  values: QUALIFIERS,
  description:
    'How firmly the number is stated: exact; approximate (about, some, an estimated); below (almost, just under, up to); above (at least, more than); range; magnitude (hundreds, tens of thousands).',
} as const satisfies Column;
const asOf = {
  type: 'period',
  description: 'When the figure holds, at the precision of the article’s words; failing those, the article’s own date.',
} as const satisfies Column;
const attributedTo = {
  type: 'string',
  optional: true,
  description: 'Who said so, where the text says. Empty: the article says it in its own voice.',
} as const satisfies Column;
const indicator = {
  type: 'string',
  description: 'What is counted; the method page lists the vocabulary.',
} as const satisfies Column;
const subject = { type: 'string', description: 'Whom or what the figure is about.' } as const satisfies Column;
const quote = {
  type: 'string',
  description: 'The sentence that states it, as a reader sees it. The words remain their publisher’s.',
} as const satisfies Column;
const start = {
  type: 'integer',
  minimum: 0,
  description:
    'Where the words begin in the source text: UTF-16 units of the file decoded as UTF-8, any byte order mark removed, nothing else changed.',
} as const satisfies Column;
const end = {
  type: 'integer',
  minimum: 1,
  description: 'Where the words end (exclusive), counted as start is.',
} as const satisfies Column;

const toArticle: ForeignKey = { columns: ['source', 'article'], table: 'articles', references: ['source', 'article'] };
const toFigure: ForeignKey = { columns: ['figure_id'], table: 'figures', references: ['figure_id'] };

/** The columns that the topic tables (migration, security) share: one row per figure, copies left out. */
const topicColumns = {
  figure_id: { ...figureId, unique: true },
  indicator,
  subject,
  value,
  low,
  high,
  unit,
  qualifier,
  as_of: asOf,
  attributed_to: attributedTo,
  source,
  article,
  publisher,
} as const satisfies Record<string, Column>;

export const CODEBOOK = {
  figures: {
    title: 'Figures',
    description:
      'One row per figure that a source states about migration, remittances, sentences, security or the economy. A number said of two people gives two rows with one span.',
    primaryKey: ['figure_id'],
    foreignKeys: [toArticle, { columns: ['duplicate_of'], table: 'figures', references: ['figure_id'] }],
    columns: {
      figure_id: {
        type: 'string',
        unique: true,
        description:
          'Stable, readable name of the figure: source number, article, indicator, the subject where several are possible, and a counter in text order where still needed.',
      },
      source,
      article,
      topic: { type: 'string', values: TOPICS, description: 'The topic of the indicator.' },
      indicator,
      subject,
      subject_basis: {
        type: 'string',
        values: ['stated', 'resolved'],
        description:
          '“stated” where the sentence itself names the subject; “resolved” where it says only “a Russian pilot” or “them”, and people.csv and the article’s context settle who that is.',
      },
      value,
      low,
      high,
      unit,
      qualifier,
      as_of: asOf,
      attributed_to: attributedTo,
      quote,
      start,
      end,
      duplicate_of: {
        type: 'string',
        optional: true,
        description: 'The same statement in the article that this one copies. Count only rows where this is empty.',
      },
      corrected: {
        type: 'string',
        optional: true,
        description: 'The correction that an editor applied: column, former value, reason, editor and date.',
      },
    },
  },
  articles: {
    title: 'Articles',
    description: 'One row per article found in the source texts.',
    primaryKey: ['source', 'article'],
    foreignKeys: [],
    columns: {
      source,
      article,
      title: { type: 'string', description: 'The headline, or “(none: the body alone)”.' },
      publisher,
      author: { type: 'string', optional: true, description: 'The byline, where the text has one.' },
      published: {
        type: 'period',
        description: 'When the article appeared. A copy without a date takes its original’s.',
      },
      basis: {
        type: 'string',
        values: ['stated', 'inferred'],
        description: '“stated” where the text gives the date; “inferred” where an editor read it from the context.',
      },
      url: { type: 'string', optional: true, description: 'The address that the text itself gives.' },
      duplicate_of: {
        type: 'string',
        optional: true,
        description: 'The article (source#article) of which this one is a copy, found by comparing the texts.',
      },
    },
  },
  'migration-figures': {
    title: 'Migration figures',
    description: 'Migrants detained, to be deported, deported, registered and at work, as the articles state them.',
    primaryKey: ['figure_id'],
    foreignKeys: [toFigure, toArticle],
    columns: topicColumns,
  },
  'security-figures': {
    title: 'Security figures',
    description: 'The base, the border, the clashes and the heroin route, as the articles state them.',
    primaryKey: ['figure_id'],
    foreignKeys: [toFigure, toArticle],
    columns: topicColumns,
  },
  'remittance-share': {
    title: 'Remittances as a share of GDP',
    description:
      'Remittances measured against GDP, in percent: what the source texts say (origin “seeds”) and, as context from outside them, the World Bank’s series (origin “World Bank”). Remittances are measured against GDP; they are not a part of it.',
    primaryKey: ['origin', 'country', 'as_of', 'citation'],
    foreignKeys: [toFigure],
    columns: {
      origin: {
        type: 'string',
        values: ['seeds', 'World Bank'],
        description: 'Where the number is from: the source texts, or the World Bank’s World Development Indicators.',
      },
      country: { type: 'string', description: 'The country that receives the remittances.' },
      country_code: { type: 'string', description: 'The country’s ISO 3166-1 alpha-3 code.' },
      as_of: asOf,
      share: {
        type: 'number',
        optional: true,
        minimum: 0,
        unit: 'percent of GDP',
        description: 'Personal remittances received, measured against GDP. Empty where only a range is stated.',
      },
      low,
      high,
      qualifier,
      figure_id: { ...figureId, optional: true, description: 'The figure, for rows from the source texts.' },
      citation: { type: 'string', description: 'The article, or the World Bank indicator code, that the row cites.' },
    },
  },
  'sentence-lengths': {
    title: 'Sentence lengths',
    description: 'One row per defendant per article: what the court handed down, and how long he was in fact held.',
    primaryKey: ['figure_id'],
    foreignKeys: [toFigure, toArticle],
    columns: {
      figure_id: { ...figureId, unique: true },
      defendant: { type: 'string', description: 'The person sentenced.' },
      nationality: { type: 'string', optional: true, description: 'His nationality, in people.csv.' },
      years: { type: 'number', optional: true, minimum: 0, unit: 'years', description: 'The sentence in years.' },
      months: { type: 'number', optional: true, minimum: 0, unit: 'months', description: 'The sentence in months.' },
      charges: {
        type: 'string',
        optional: true,
        description: 'The charges that the article names, in its own terms, separated by “; ”.',
      },
      court: { type: 'string', optional: true, description: 'The country whose court handed the sentence down.' },
      verdict_date: { type: 'period', optional: true, description: 'The date of the verdict, from events.csv.' },
      outcome: { type: 'string', optional: true, description: 'What became of the sentence: freed, or cleared.' },
      outcome_date: { type: 'period', optional: true, description: 'The date of the outcome, from events.csv.' },
      held_from: { type: 'period', optional: true, description: 'Since when he was held, from events.csv.' },
      days_before_verdict: {
        type: 'integer',
        optional: true,
        minimum: 0,
        unit: 'days',
        description:
          'Days held before the verdict (hotel and arrest). Empty where a date is not known to the day: unknown, not zero.',
      },
      days_after_verdict: {
        type: 'integer',
        optional: true,
        minimum: 0,
        unit: 'days',
        description:
          'Days held from the verdict to the release. Empty where a date is not known to the day: unknown, not zero.',
      },
      source,
      article,
      publisher,
    },
  },
  events: {
    title: 'Events',
    description:
      'What happened when, each with the words that say so. Labels are written by hand; quotes and dates are checked.',
    primaryKey: ['event_id'],
    foreignKeys: [toArticle],
    columns: {
      event_id: { type: 'string', unique: true, description: 'Stable, readable name of the event.' },
      date: { type: 'period', description: 'When it happened, at the precision known.' },
      precision: { type: 'string', values: ['day', 'month', 'year'], description: 'The precision of the date.' },
      side: { type: 'string', values: SIDES, description: 'Whose act it was.' },
      status: {
        type: 'string',
        values: ['occurred', 'planned'],
        description: '“planned” where the article only announces it.',
      },
      event: { type: 'string', description: 'What happened: an editor’s label.' },
      source,
      article,
      quote: { type: 'string', description: 'The words of the article that say so, verbatim.' },
      start,
      end,
    },
  },
  agreement: {
    title: 'Agreement and disagreement',
    description:
      'For each thing that two or more articles state, neither a copy of the other: who says what, and whether they agree.',
    primaryKey: ['thing', 'figure_id'],
    foreignKeys: [toFigure, toArticle],
    columns: {
      thing: { type: 'string', description: 'What is stated more than once.' },
      figure_id: figureId,
      indicator,
      subject,
      value,
      low,
      high,
      unit,
      qualifier,
      as_of: asOf,
      attributed_to: attributedTo,
      source,
      article,
      publisher,
      agreement: {
        type: 'string',
        values: ['same', 'compatible', 'different'],
        description:
          'How the articles on this thing stand to each other: “same” number and hedge; “compatible” (each allows the other’s); “different”.',
      },
      difference: { type: 'string', optional: true, description: 'How they differ, in words.' },
      common_origin: {
        type: 'string',
        optional: true,
        description: 'Whom it and another article’s statement are attributed to, or the hand that wrote both.',
      },
    },
  },
  leverage: {
    title: 'Derived numbers',
    description: 'Numbers computed from the figures, each with its formula and what it rests on.',
    primaryKey: ['name'],
    foreignKeys: [],
    columns: {
      name: { type: 'string', unique: true, description: 'Stable, readable name of the number.' },
      description: { type: 'string', description: 'What the number says.' },
      value,
      low,
      high,
      unit,
      qualifier,
      formula: { type: 'string', description: 'How it is computed.' },
      figure_ids: { type: 'string', optional: true, description: 'The figures that it rests on, separated by spaces.' },
      other_basis: {
        type: 'string',
        optional: true,
        description: 'Events (events.csv) and World Bank series that it rests on, separated by spaces.',
      },
      assumption: { type: 'string', optional: true, description: 'What must be assumed for it to hold.' },
    },
  },
  'reference-checks': {
    title: 'Checks against the World Bank',
    description: 'What a source text says beside what the World Bank’s series says of the same thing.',
    primaryKey: ['figure_id', 'reference_year'],
    foreignKeys: [toFigure],
    columns: {
      figure_id: figureId,
      indicator,
      seed_value: { type: 'number', description: 'The number that the article states.' },
      qualifier,
      unit,
      as_of: asOf,
      reference_indicator: { type: 'string', description: 'The World Bank indicator code.' },
      reference_year: { type: 'integer', minimum: 1990, description: 'The year of the reference value.' },
      reference_value: { type: 'number', description: 'What the World Bank’s series says for that year.' },
      relative_difference: {
        type: 'number',
        unit: 'percent',
        description: 'The article’s number less the reference, in percent of the reference.',
      },
      verdict: {
        type: 'string',
        values: ['near', 'lower', 'higher'],
        description: '“near” within five percent of the reference; otherwise whether the article is lower or higher.',
      },
    },
  },
  mentions: {
    title: 'Mentions',
    description: 'The audit: every number in every source text, in digits or in words, with what it was taken to be.',
    primaryKey: ['source', 'start'],
    foreignKeys: [],
    columns: {
      source,
      article: {
        ...article,
        optional: true,
        description: 'The article, empty outside of any (headings of a page, lists of other stories).',
      },
      line: { type: 'integer', minimum: 1, description: 'The line of the source text, counted from 1.' },
      start,
      end,
      text: { type: 'string', description: 'The words of the number as they stand in the text.' },
      kind: { type: 'string', values: MENTION_KINDS, description: 'What it was taken to be.' },
      value: { ...value, description: 'The number read, where there is one.' },
      figure_ids: { type: 'string', optional: true, description: 'The figures that it gave, separated by spaces.' },
      rule: { type: 'string', description: 'The rule that decided, in words.' },
    },
  },
} as const satisfies Record<string, TableDefinition>;

export type TableName =
  | 'figures'
  | 'articles'
  | 'migration-figures'
  | 'security-figures'
  | 'remittance-share'
  | 'sentence-lengths'
  | 'events'
  | 'agreement'
  | 'leverage'
  | 'reference-checks'
  | 'mentions';

export const TABLE_NAMES = Object.keys(CODEBOOK) as readonly TableName[];

type CellOf<C extends Column> = C['type'] extends 'integer' | 'number'
  ? number
  : C extends { values: readonly (infer V extends string)[] }
    ? V
    : string;

/** One row of a table, as the code sees it: an empty cell is `null`. */
export type Row<T extends TableName> = {
  readonly [K in keyof (typeof CODEBOOK)[T]['columns']]: (typeof CODEBOOK)[T]['columns'][K] extends infer C
    ? C extends Column
      ? C extends { optional: true }
        ? CellOf<C> | null
        : CellOf<C>
      : never
    : never;
};

/**
 * The columns of a table, in order.
 *
 * @example
 * ```ts
 * import { CODEBOOK, columnsOf } from 'price-of-a-pilot/tables';
 *
 * columnsOf('leverage').slice(0, 3); // → ['name', 'description', 'value']
 * CODEBOOK.figures.columns.start.type; // → 'integer'
 * ```
 */
export function columnsOf<T extends TableName>(name: T): (keyof Row<T> & string)[] {
  const columns: object = CODEBOOK[name].columns;
  return Object.keys(columns).filter((column): column is keyof Row<T> & string => column in columns);
}

/** All tables, as rows. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };
