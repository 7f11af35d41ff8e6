import type { Article } from '../corpus/corpus.ts';
import { INDICATORS } from '../figures/indicators.ts';
import { rangeOf, rangesMeet } from '../figures/range.ts';
import { articleKey } from '../tables/articleKey.ts';
import { columnsOf, type Row } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

type Figure = Row<'figures'>;
/** A row with the place of its thing in the list of things. */
type Compared = Row<'agreement'> & { readonly order: number };

/** What may be stated more than once: one thing, or several that are easily taken for one. */
interface Thing {
  readonly name: string;
  readonly indicators: readonly string[];
  /** Told apart by subject, as the sentences of two defendants are. */
  readonly perSubject?: true;
}

const THINGS: readonly Thing[] = [
  { name: 'Sentence of', indicators: ['sentence_length'], perSubject: true },
  { name: 'Tajik migrants detained', indicators: ['migrants_detained'] },
  {
    name: 'What was done with the migrants',
    indicators: ['migrants_detained', 'migrants_to_be_deported', 'migrants_deported'],
  },
  {
    name: 'Tajik migrants in Russia and abroad',
    indicators: ['registered_in_russia', 'labour_migrants_in_russia', 'labour_migrants_abroad'],
  },
  { name: 'Remittances against GDP', indicators: ['remittance_share_of_gdp'] },
  { name: 'Remittances in a year', indicators: ['remittances'] },
  { name: 'Troops at the Russian base', indicators: ['base_troops'] },
  { name: 'Population of Tajikistan', indicators: ['population'] },
];

/** Whose words newspapers repeat: agencies and offices that several articles may draw on. */
const ORIGINS = [
  'Interfax',
  'Federal Migration Service',
  'RIA Novosti',
  'ITAR-TASS',
  'Kommersant',
  'BBC Russian Service',
  'World Bank',
] as const;

/** For each thing that two or more articles state, neither a copy of the other, who says what and whether they agree. */
export const agreement = defineTable('agreement', ({ figures, articles }) => {
  const originals = figures.filter(({ duplicate_of }) => duplicate_of === null);
  const rows = THINGS.flatMap((thing) =>
    groups(thing, originals).flatMap(({ name, members }) => compare(name, thing, members, articles)),
  );
  return fromRows(rows, [...columnsOf('agreement'), 'order']).orderby('order', 'thing', 'as_of', 'figure_id');
});

function groups(
  { name, indicators, perSubject }: Thing,
  figures: readonly Figure[],
): { name: string; members: Figure[] }[] {
  const own = figures.filter(({ indicator }) => indicators.includes(indicator));
  const subjects = perSubject ? [...new Set(own.map(({ subject }) => subject))] : [null];
  return (
    subjects
      .map((subject) => ({
        name: subject === null ? name : `${name} ${subject}`,
        members: own.filter((figure) => subject === null || figure.subject === subject),
      }))
      .filter(({ members }) => new Set(members.map(articleKey)).size > 1)
      // A family of things is worth a row only where more than one of them is stated.
      .filter(({ members }) => indicators.length === 1 || new Set(members.map(({ indicator }) => indicator)).size > 1)
  );
}

function compare(name: string, thing: Thing, members: readonly Figure[], articles: readonly Article[]): Compared[] {
  const kinds = new Set(members.map(({ indicator }) => indicator));
  const statements = new Set(members.map(({ value, low, high, qualifier }) => [value, low, high, qualifier].join()));
  const meet = members.every((a) => members.every((b) => rangesMeet(rangeOf(a), rangeOf(b))));
  const verdict = kinds.size > 1 ? 'different' : statements.size === 1 ? 'same' : meet ? 'compatible' : 'different';
  const difference =
    kinds.size > 1
      ? `they count different things: ${wordsOf(kinds)}`
      : verdict === 'same'
        ? null
        : verdict === 'compatible'
          ? 'they are worded with different hedges'
          : 'the numbers exclude each other';
  const involved = articles.filter((article) => members.some((member) => articleKey(member) === articleKey(article)));
  const publishers = involved.map(({ publisher }) => publisher);
  const repeated = [...new Set(publishers.filter((publisher, index) => publishers.indexOf(publisher) !== index))].map(
    (publisher) =>
      `${publisher.replace(/^\((.*)\)$/, '$1')}, which gives ${publishers.filter((other) => other === publisher).length} of the articles`,
  );
  const cited = ORIGINS.filter((origin) => involved.filter(({ words }) => words.includes(origin)).length > 1);
  const common = [...repeated, ...cited];
  return members.map((member) => ({
    ...member,
    order: THINGS.indexOf(thing),
    thing: name,
    publisher: involved.find((article) => articleKey(article) === articleKey(member))?.publisher ?? '',
    agreement: verdict,
    difference,
    common_origin: common.length > 0 ? common.join('; ') : null,
  }));
}

/** “migrants detained, migrants to be deported and migrants deported” */
function wordsOf(kinds: ReadonlySet<string>): string {
  const words = INDICATORS.filter(({ name }) => kinds.has(name)).map(({ name }) =>
    name.replaceAll('_', ' ').replace('russia', 'Russia'),
  );
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');
}

printWhenRun(agreement, import.meta.url);
