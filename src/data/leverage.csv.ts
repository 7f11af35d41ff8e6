import type { Corpus } from '../corpus/corpus.ts';
import { CASE_YEAR } from '../tables/caseYear.ts';
import { columnsOf, type Row } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';
import { namedFigure } from '../tables/namedFigures.ts';
import { REMITTANCE_SHARE_SERIES } from './remittance-share.csv.ts';
import { sentenceLengths } from './sentence-lengths.csv.ts';

type Figure = Row<'figures'>;
type Derived = Partial<Row<'leverage'>> &
  Pick<Row<'leverage'>, 'name' | 'description' | 'unit' | 'qualifier' | 'formula'>;

const SAME_SUM = 'every migrant sends home the same sum, and all remittances come from them';
const POPULATION_SERIES = 'SP.POP.TOTL';
const DAYS_IN_A_YEAR = 365.25;

/** Numbers computed from the figures. Each is left out where the texts do not state what it rests on. */
export const leverage = defineTable('leverage', (corpus) => {
  const rows = [...days(corpus), ...shares(corpus), ...populationShare(corpus), ...atRisk(corpus), ...standing(corpus)];
  return fromRows(
    rows.map((row) => ({
      value: null,
      low: null,
      high: null,
      figure_ids: null,
      other_basis: null,
      assumption: null,
      ...row,
    })),
    columnsOf('leverage'),
  );
});

/** How long the pilots were held, against what they were sentenced to. */
function days(corpus: Corpus): Derived[] {
  const row = sentenceLengths
    .rows(corpus)
    .find(({ days_after_verdict, years }) => days_after_verdict !== null && years !== null);
  const after = row?.days_after_verdict;
  const before = row?.days_before_verdict;
  if (!row || after === null || after === undefined || row.years === null) return [];
  const staged = corpus.events.filter(
    ({ case: name, stage }) =>
      stage !== '' && corpus.people.some(({ person, case: own }) => person === row.defendant && own === name),
  );
  const basis = (...stages: string[]) =>
    staged
      .filter(({ stage }) => stages.includes(stage))
      .map(({ row }) => row.event_id)
      .join(' ');
  const exact = { unit: 'days', qualifier: 'exact' } as const;
  const rows: Derived[] = [
    {
      ...exact,
      name: 'days_after_verdict',
      description: 'Days from the verdict to the release of the pilots',
      value: after,
      formula: 'release − verdict',
      other_basis: basis('verdict', 'freed'),
    },
  ];
  if (before === null || before === undefined) return rows;
  const held = before + after;
  return [
    ...rows,
    {
      ...exact,
      name: 'days_before_verdict',
      description: 'Days from the landing to the verdict: hotel, then arrest',
      value: before,
      formula: 'verdict − landing',
      other_basis: basis('held', 'verdict'),
    },
    {
      ...exact,
      name: 'days_held',
      description: 'Days from the landing to the release',
      value: held,
      formula: 'release − landing',
      other_basis: basis('held', 'freed'),
    },
    {
      name: 'share_of_sentence_served',
      description: 'Days held, in percent of the sentence handed down',
      value: round((held / (row.years * DAYS_IN_A_YEAR)) * 100, 1),
      unit: 'percent',
      qualifier: 'approximate',
      formula: 'days_held ÷ (years × 365.25)',
      figure_ids: row.figure_id,
      other_basis: basis('held', 'freed'),
    },
  ];
}

/** How many were detained, of how many that could have been. */
function shares(corpus: Corpus): Derived[] {
  const { detained, registered, estimated } = people(corpus);
  const rows: Derived[] = [];
  for (const [name, description, whole] of [
    [
      'detained_share_of_registered',
      'Migrants detained, in percent of the Tajiks officially living in Russia',
      registered,
    ],
    [
      'detained_share_of_estimated',
      'Migrants detained, in percent of the Tajik labour migrants estimated to be in Russia',
      estimated,
    ],
  ] as const) {
    if (!detained?.value || !whole?.value) continue;
    rows.push({
      name,
      description,
      value: round((detained.value / whole.value) * 100, 3),
      unit: 'percent',
      qualifier: 'approximate',
      formula: 'detained ÷ all',
      figure_ids: ids(detained, whole),
    });
  }
  if (detained?.value && registered?.value) {
    rows.push({
      name: 'registered_per_detained',
      description: 'Tajiks officially living in Russia for each one detained',
      value: Math.round(registered.value / detained.value / 100) * 100,
      unit: 'people',
      qualifier: 'approximate',
      formula: 'registered ÷ detained',
      figure_ids: ids(detained, registered),
    });
  }
  return rows;
}

/** The registered migrants against the population as the World Bank counts it now. */
function populationShare(corpus: Corpus): Derived[] {
  const { registered } = people(corpus);
  const year = Number(registered?.as_of.slice(0, 4));
  const population = corpus.worldBank.find(
    (row) => row.indicator_code === POPULATION_SERIES && row.country_code === 'TJK' && row.year === year,
  );
  if (!registered?.value || !population) return [];
  return [
    {
      name: 'registered_share_of_population',
      description: `Tajiks officially living in Russia, in percent of Tajikistan’s population of ${year} by the World Bank`,
      value: round((registered.value / population.value) * 100, 1),
      unit: 'percent',
      qualifier: 'approximate',
      formula: 'registered ÷ population',
      figure_ids: ids(registered),
      other_basis: POPULATION_SERIES,
    },
  ];
}

/** The remittances at risk if migrants had to leave. */
function atRisk(corpus: Corpus): Derived[] {
  const { detained, registered, estimated, share } = people(corpus);
  if (!share?.value || !registered?.value || !estimated?.value) return [];
  const [fewest, most] = [Math.min(registered.value, estimated.value), Math.max(registered.value, estimated.value)];
  const rows: Derived[] = [
    {
      name: 'one_percent_of_migrants',
      description: 'One percent of the Tajik migrants in Russia',
      low: fewest / 100,
      high: most / 100,
      unit: 'people',
      qualifier: 'range',
      formula: '1% × registered to 1% × estimated',
      figure_ids: ids(registered, estimated),
    },
    {
      name: 'one_percent_at_risk',
      description: 'Remittances at risk if one percent of the migrants had to leave, measured against GDP',
      value: round(share.value / 100, 2),
      unit: 'percent of GDP',
      qualifier: 'approximate',
      formula: '1% × remittances against GDP',
      figure_ids: ids(share),
      assumption: SAME_SUM,
    },
  ];
  if (detained?.value) {
    rows.push({
      name: 'detained_at_risk',
      description: 'Remittances at risk if those detained had to leave, measured against GDP',
      low: round((detained.value / most) * share.value, 3),
      high: round((detained.value / fewest) * share.value, 3),
      unit: 'percent of GDP',
      qualifier: 'range',
      formula: 'detained ÷ estimated × share to detained ÷ registered × share',
      figure_ids: ids(detained, registered, estimated, share),
      assumption: SAME_SUM,
    });
  }
  return rows;
}

/** Where Tajikistan stood among the post-Soviet states, by the World Bank's series. */
function standing({ worldBank }: Corpus): Derived[] {
  const year = CASE_YEAR;
  const states = worldBank
    .filter((row) => row.indicator_code === REMITTANCE_SHARE_SERIES && row.year === year)
    .sort((a, b) => b.value - a.value);
  const rank = states.findIndex(({ country_code }) => country_code === 'TJK');
  const own = states[rank];
  const next = states.find(({ country_code }) => country_code !== 'TJK');
  if (!own || !next) return [];
  const exact = { qualifier: 'exact', other_basis: REMITTANCE_SHARE_SERIES } as const;
  return [
    {
      ...exact,
      name: 'rank_among_post_soviet_states',
      description: `Rank of Tajikistan by remittances against GDP among the post-Soviet states that report ${year}`,
      value: rank + 1,
      unit: 'rank',
      formula: 'position in descending order',
    },
    {
      ...exact,
      name: 'post_soviet_states_compared',
      description: `Post-Soviet states that report remittances against GDP for ${year}`,
      value: states.length,
      unit: 'countries',
      formula: 'count',
    },
    {
      ...exact,
      name: 'remittance_share_reported',
      description: `Remittances to Tajikistan against GDP in ${year}, World Bank`,
      value: round(own.value, 1),
      unit: 'percent of GDP',
      formula: 'as reported',
    },
    {
      ...exact,
      name: 'remittance_share_next',
      description: `The highest among the others in ${year}: ${next.country}, World Bank`,
      value: round(next.value, 1),
      unit: 'percent of GDP',
      formula: 'as reported',
    },
  ];
}

/** The figures that the derived numbers rest on: the first of each in the order of the texts, which is what prose names too. */
function people({ figures }: Corpus): {
  detained: Figure | undefined;
  registered: Figure | undefined;
  estimated: Figure | undefined;
  share: Figure | undefined;
} {
  return {
    detained: namedFigure(figures, 'detained'),
    registered: namedFigure(figures, 'registered'),
    estimated: namedFigure(figures, 'migrants_in_russia'),
    share: namedFigure(figures, 'remittance_share'),
  };
}

function ids(...figures: readonly Figure[]): string {
  return figures.map(({ figure_id }) => figure_id).join(' ');
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

printWhenRun(leverage, import.meta.url);
