import type { Article } from '../corpus/article.ts';
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

/** Different things that are easily taken for one: each family is compared where more than one of it is stated. */
const FAMILIES: readonly Thing[] = [
  {
    name: 'What was done with the migrants',
    indicators: ['migrants_detained', 'migrants_to_be_deported', 'migrants_deported'],
  },
  {
    name: 'Tajik migrants in Russia and abroad',
    indicators: ['registered_in_russia', 'labour_migrants_in_russia', 'labour_migrants_abroad'],
  },
];

/** What an indicator counts, the sentences first, and then the families. */
const THINGS: readonly Thing[] = [
  ...[...INDICATORS]
    .sort((a, b) => Number(b.about === 'defendant') - Number(a.about === 'defendant'))
    .map(
      ({ name, label, about }): Thing => ({
        name: about === 'defendant' ? `${label}:` : label,
        indicators: [name],
        ...(about === 'defendant' ? { perSubject: true } : {}),
      }),
    ),
  ...FAMILIES,
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
  const { verdict, difference } =
    kinds.size > 1
      ? { verdict: 'different' as const, difference: `they count different things: ${wordsOf(kinds)}` }
      : weigh(members);
  const articleOf = (member: Figure) => articles.find((article) => articleKey(article) === articleKey(member));
  const involved = [...new Set(members.map(articleOf))].filter((article) => article !== undefined);
  return members.map((member) => {
    const own = articleOf(member);
    return {
      ...member,
      order: THINGS.indexOf(thing),
      thing: name,
      publisher: own?.publisher ?? '',
      agreement: verdict,
      difference,
      common_origin: own ? commonOrigin(own, involved) : null,
    };
  });
}

/** How statements of one thing stand to each other. */
function weigh(members: readonly Figure[]): { verdict: Row<'agreement'>['agreement']; difference: string | null } {
  const statements = new Set(members.map(({ value, low, high, qualifier }) => [value, low, high, qualifier].join()));
  if (statements.size === 1) return { verdict: 'same', difference: null };
  const apart = members.flatMap((a) =>
    members.filter((b) => !rangesMeet(rangeOf(a), rangeOf(b))).map((b) => [a, b] as const),
  );
  if (apart.length === 0) return { verdict: 'compatible', difference: 'they are worded with different hedges' };
  const dated = apart.every(([a, b]) => !a.as_of.startsWith(b.as_of) && !b.as_of.startsWith(a.as_of));
  return {
    verdict: 'different',
    difference: dated ? 'the numbers hold for different dates' : 'some of the numbers exclude each other',
  };
}

/** What an article shares with another that states the same: the hand that wrote both, or an agency that both cite. */
function commonOrigin(own: Article, involved: readonly Article[]): string | null {
  const others = involved.filter((article) => article !== own);
  const hand = others.filter(({ publisher }) => publisher === own.publisher).length;
  const cited = ORIGINS.filter(
    (origin) => own.words.includes(origin) && others.some(({ words }) => words.includes(origin)),
  );
  const common = [
    ...(hand > 0 ? [`${own.publisher.replace(/^\((.*)\)$/, '$1')}, which gives ${hand + 1} of the articles`] : []),
    ...cited,
  ];
  return common.length > 0 ? common.join('; ') : null;
}

/** “migrants detained, migrants to be deported and migrants deported” */
function wordsOf(kinds: ReadonlySet<string>): string {
  const words = INDICATORS.filter(({ name }) => kinds.has(name)).map(({ name }) =>
    name.replaceAll('_', ' ').replace('russia', 'Russia'),
  );
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');
}

printWhenRun(agreement, import.meta.url);
