import { articleKey } from '../tables/articleKey.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { NAMED_FIGURES, namedFigure } from '../tables/namedFigures.ts';
import { formatDay } from '../tables/period.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { formatFigure } from './formatFigure.ts';
import { ownWords } from './ownWords.ts';

/** Where a number comes from: said by a text, the date of an event, computed from what texts say, counted in the tables, or from outside. */
export type Origin = 'seeds' | 'event' | 'derived' | 'count' | 'World Bank';

/** A number that prose may use: what it stands for, how it is written out, and what it rests on. */
export interface Finding {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** How it is written out where prose leaves that open. */
  readonly text: string;
  readonly origin: Origin;
  /** The figures that it rests on. */
  readonly figureIds: readonly string[];
  /** The page and place that show what it rests on, relative to the site's root. */
  readonly href: string;
  /** For the date of an event: the date, in ISO, as precise as it is known. */
  readonly date?: string;
  /** The evidence, for a reader who asks: the sentence, the words that date an event, or how the number was computed. */
  readonly evidence: string;
  /** Who says so, and when. */
  readonly source: string;
}

type Figure = Row<'figures'>;

/**
 * Everything that prose, chart titles, page heads and images may say in numbers.
 *
 * @returns findings by name: those of `NAMED_FIGURES`, the dates of events (`date_verdict`), every row of the leverage table by its name, counts of the corpus, and
 *   the World Bank's series for Tajikistan (`world_bank_2011`), and what it gives for other figures that a text states
 *   (`reference_gni_per_capita_2010`)
 * @param tables all tables, as `readTables` gives them; a finding whose rows are missing, or state no number, is left out
 * @example
 * ```ts
 * import { findingsOf } from 'price-of-a-pilot/findings';
 * import { readTables } from 'price-of-a-pilot/tables';
 *
 * const detained = findingsOf(readTables()).get('detained');
 * [detained?.value, detained?.unit, detained?.text]; // → [297, 'people', '297']
 * detained?.figureIds.length; // → 1
 * ```
 */
export function findingsOf(tables: Tables): ReadonlyMap<string, Finding> {
  const findings = [
    ...figureFindings(tables),
    ...eventFindings(tables),
    ...derivedFindings(tables),
    ...countFindings(tables),
    ...worldBankFindings(tables),
    ...referenceFindings(tables),
  ];
  return new Map(findings.map((finding) => [finding.name, finding]));
}

function figureFindings({ figures, articles, mentions }: Tables): Finding[] {
  return Object.keys(NAMED_FIGURES).flatMap((name) => {
    const figure = namedFigure(figures, name);
    if (!figure || !saysSomething(figure)) return [];
    const article = articles.find((article) => articleKey(article) === articleKey(figure));
    return [
      {
        ...stated(figure),
        name,
        // “Almost 300” is not quite “at most 300”: a bound is given in the words of its text.
        text: (figure.qualifier === 'below' && ownWords(figure, mentions)) || formatFigure(figure),
        origin: 'seeds' as const,
        figureIds: [figure.figure_id],
        href: `evidence#${figure.figure_id}`,
        evidence: figure.quote,
        source: [figure.attributed_to, article?.publisher, article?.published].filter(Boolean).join(', '),
      },
    ];
  });
}

function eventFindings({ events, articles }: Tables): Finding[] {
  return events.map((event) => ({
    name: `date_${event.event_id.replaceAll('-', '_')}`,
    value: null,
    low: null,
    high: null,
    unit: 'date',
    qualifier: 'exact',
    text: formatDay(event.date),
    origin: 'event',
    figureIds: [],
    href: `evidence#event-${event.event_id}`,
    date: event.date,
    evidence: event.quote,
    source: publisherAndDate(event, articles),
  }));
}

function publisherAndDate(of: Parameters<typeof articleKey>[0], articles: Tables['articles']): string {
  const article = articles.find((article) => articleKey(article) === articleKey(of));
  return [article?.publisher, article?.published].filter(Boolean).join(', ');
}

function derivedFindings({ leverage }: Tables): Finding[] {
  return leverage.filter(saysSomething).map((row) => ({
    ...stated(row),
    name: row.name,
    text: formatFigure({ ...row, unit: row.unit.replace(/ of GDP$/, '') }),
    origin:
      row.figure_ids === null && row.other_basis !== null && /\./.test(row.other_basis)
        ? ('World Bank' as const)
        : ('derived' as const),
    figureIds: row.figure_ids?.split(' ') ?? [],
    href: `evidence#derived-${row.name}`,
    evidence: `${row.description}: ${row.formula}${row.assumption ? `, assuming that ${row.assumption}` : ''}.`,
    source:
      row.figure_ids === null && row.other_basis !== null && /\./.test(row.other_basis)
        ? 'World Bank, outside the texts'
        : 'computed from the figures that the texts state',
  }));
}

function countFindings({ articles, figures, mentions, events, agreement }: Tables): Finding[] {
  const originals = articles.filter(({ duplicate_of }) => duplicate_of === null);
  const own = figures.filter(({ duplicate_of }) => duplicate_of === null);
  const counts: Readonly<Record<string, readonly [number, string, string]>> = {
    texts: [new Set(articles.map(({ source }) => source)).size, 'source texts read', 'evidence'],
    articles: [articles.length, 'articles found in the texts', 'data/#articles'],
    originals: [originals.length, 'articles that copy no other', 'data/#articles'],
    copies: [articles.length - originals.length, 'articles that copy another', 'data/#articles'],
    figures: [own.length, 'figures that the articles state, copies left out', 'evidence'],
    mentions: [mentions.length, 'numbers found in the texts, each with what it was taken to be', 'evidence#audit'],
    events: [events.length, 'dated events', 'data/#events'],
    articles_on_sentence: [
      new Set(
        own
          .filter(
            ({ indicator, subject }) => indicator === 'sentence_length' && subject === NAMED_FIGURES.sentence?.subject,
          )
          .map(articleKey),
      ).size,
      'articles that state the sentence of Vladimir Sadovnichy, copies left out',
      'evidence',
    ],
    things_compared: [
      new Set(agreement.map(({ thing }) => thing)).size,
      'things that two or more articles state',
      'data/#agreement',
    ],
  };
  return Object.entries(counts).map(([name, [value, description, href]]) => {
    const finding = { name, value, low: null, high: null, unit: 'things', qualifier: 'exact' as const };
    return {
      ...finding,
      text: formatFigure(finding),
      origin: 'count' as const,
      figureIds: [],
      href,
      evidence: `Counted in the tables: ${description}.`,
      source: 'this project’s tables',
    };
  });
}

function worldBankFindings({ 'remittance-share': shares }: Tables): Finding[] {
  const series = shares.filter(
    ({ origin, country_code, share }) => origin === 'World Bank' && country_code === 'TJK' && share !== null,
  );
  const one = (name: string, row: Row<'remittance-share'> | undefined): Finding[] => {
    if (!row || row.share === null) return [];
    const value = Math.round(row.share * 10) / 10;
    const finding = { name, value, low: null, high: null, unit: 'percent', qualifier: 'exact' as const };
    return [
      {
        ...finding,
        text: formatFigure(finding),
        origin: 'World Bank',
        figureIds: [],
        href: 'data/#remittance-share',
        evidence: `Personal remittances received by Tajikistan in ${row.as_of}, measured against GDP: ${row.share} percent (${row.citation}).`,
        source: 'World Bank, outside the texts',
      },
    ];
  };
  const highest = [...series].sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  return [
    ...series.flatMap((row) => one(`world_bank_${row.as_of}`, row)),
    ...one('world_bank_first', series[0]),
    ...one('world_bank_last', series.at(-1)),
    ...one('world_bank_highest', highest),
  ];
}

/** What the World Bank's series give for the figures of the texts that they can be compared with. */
function referenceFindings({ 'reference-checks': checks }: Tables): Finding[] {
  return checks.map((check) => {
    const finding = {
      name: `reference_${check.indicator}_${check.reference_year}`,
      value: check.reference_value,
      low: null,
      high: null,
      unit: check.unit,
      qualifier: 'exact' as const,
    };
    return {
      ...finding,
      text: formatFigure(finding),
      origin: 'World Bank',
      figureIds: [],
      href: 'data/#reference-checks',
      evidence: `The World Bank’s series ${check.reference_indicator} gives ${check.reference_value} ${check.unit} for ${check.reference_year}.`,
      source: 'World Bank, outside the texts',
    };
  });
}

/** Not so where a correction has emptied a figure: prose has nothing to say of it. */
function saysSomething({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): boolean {
  return value !== null || low !== null || high !== null;
}

function stated({ value, low, high, unit, qualifier }: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>) {
  return { value, low, high, unit, qualifier };
}
