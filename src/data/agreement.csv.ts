import { group } from 'd3';
import type { Article } from '../corpus/article.ts';
import { INDICATORS } from '../figures/indicators.ts';
import { ANYTHING, type Range, rangeOf, rangesMeet } from '../figures/range.ts';
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

/** For each thing that two or more articles state, neither a copy of the other, who says what and whether they agree. */
export const agreement = defineTable('agreement', ({ figures, articles }) => {
  const originals = figures.filter(({ duplicate_of }) => duplicate_of === null);
  const byKey = new Map(articles.map((article) => [articleKey(article), article]));
  const rows = THINGS.flatMap((thing) =>
    groups(thing, originals).flatMap(({ name, members }) => compare(name, thing, members, byKey)),
  );
  return fromRows(rows, [...columnsOf('agreement'), 'order']).orderby('order', 'thing', 'as_of', 'figure_id');
});

function groups(
  { name, indicators, perSubject }: Thing,
  figures: readonly Figure[],
): { name: string; members: Figure[] }[] {
  const own = figures.filter(({ indicator }) => indicators.includes(indicator));
  return (
    [...group(own, ({ subject }) => (perSubject ? subject : null))]
      .map(([subject, members]) => ({ name: subject === null ? name : `${name} ${subject}`, members }))
      .filter(({ members }) => new Set(members.map(articleKey)).size > 1)
      // A family of things is worth a row only where more than one of them is stated.
      .filter(({ members }) => indicators.length === 1 || new Set(members.map(({ indicator }) => indicator)).size > 1)
  );
}

function compare(
  name: string,
  thing: Thing,
  members: readonly Figure[],
  articles: ReadonlyMap<string, Article>,
): Compared[] {
  const kinds = new Set(members.map(({ indicator }) => indicator));
  const { verdict, difference } =
    kinds.size > 1
      ? { verdict: 'different' as const, difference: `they count different things: ${wordsOf(kinds)}` }
      : weigh(members);
  const publisherOf = (member: Figure) => articles.get(articleKey(member))?.publisher ?? '';
  return members.map((member) => ({
    ...member,
    order: THINGS.indexOf(thing),
    thing: name,
    publisher: publisherOf(member),
    agreement: verdict,
    difference,
    common_origin: commonOrigin(member, members, publisherOf),
  }));
}

/** How statements of one thing stand to each other. */
function weigh(members: readonly Figure[]): { verdict: Row<'agreement'>['agreement']; difference: string | null } {
  const statements = new Set(members.map(({ value, low, high, qualifier }) => [value, low, high, qualifier].join()));
  if (statements.size === 1) return { verdict: 'same', difference: null };
  const ranges = members.map(rangeOf);
  if (allMeet(ranges)) return { verdict: 'compatible', difference: 'they are worded with different hedges' };
  return {
    verdict: 'different',
    difference: excludeEachOther(members)
      ? 'some of the numbers exclude each other'
      : 'the numbers hold for different dates',
  };
}

/** True where any two ranges meet, which they do where the highest beginning is no higher than the lowest end. */
function allMeet(ranges: readonly Range[]): boolean {
  return rangesMeet(...extremes(ranges));
}

/** The range that begins highest and the one that ends lowest. */
function extremes(ranges: readonly Range[]): readonly [Range, Range] {
  let [highest, lowest]: [Range, Range] = [ANYTHING, ANYTHING];
  for (const range of ranges) {
    if (range[0] > highest[0]) highest = range;
    if (range[1] < lowest[1]) lowest = range;
  }
  return [highest, lowest];
}

/** True where two numbers for one date, or for a date and a day or month in it, do not meet. */
function excludeEachOther(members: readonly Figure[]): boolean {
  const byDate = group(members, ({ as_of }) => as_of);
  const ofDate = new Map([...byDate].map(([date, own]) => [date, extremes(own.map(rangeOf))]));
  return [...ofDate].some(([date, own]) =>
    // A date holds for its month and its year.
    [date, date.slice(0, 7), date.slice(0, 4)].some((wider) => !allMeet([...own, ...(ofDate.get(wider) ?? [])])),
  );
}

/** What a statement shares with that of another article: the hand that wrote both, or whoever both are attributed to. */
function commonOrigin(
  member: Figure,
  members: readonly Figure[],
  publisherOf: (member: Figure) => string,
): string | null {
  const publisher = publisherOf(member);
  const ofPublisher = articlesOf(members.filter((other) => publisherOf(other) === publisher));
  const { attributed_to } = member;
  const ofSpeaker = articlesOf(members.filter((other) => other.attributed_to === attributed_to));
  const shared = [
    ...(ofPublisher > 1
      ? [`${publisher.replace(/^\((.*)\)$/, '$1')}, which gives ${ofPublisher} of the articles`]
      : []),
    ...(attributed_to !== null && ofSpeaker > 1 ? [attributed_to] : []),
  ];
  return shared.length > 0 ? shared.join('; ') : null;
}

function articlesOf(figures: readonly Figure[]): number {
  return new Set(figures.map(articleKey)).size;
}

/** “migrants detained, migrants to be deported and migrants deported” */
function wordsOf(kinds: ReadonlySet<string>): string {
  const words = INDICATORS.filter(({ name }) => kinds.has(name)).map(({ name }) =>
    name.replaceAll('_', ' ').replace('russia', 'Russia'),
  );
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');
}

printWhenRun(agreement, import.meta.url);
