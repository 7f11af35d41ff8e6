/** Small tables of the kinds that the pages show: copies, corrections, disagreements, equal numbers in one sentence. */
import type { Row, Tables } from '../../src/tables/codebook.ts';
import { sampleTables } from '../tables/sampleTables.ts';

const PAGE = '900_page';
const COPY = '901_copy';

/** The text of the article; its quotes are found in it, so that offsets are right. */
const TEXT = [
  'Police held about 300 men & women, the service said.',
  'They fined 300 of them, and 300 more went free; <b>300</b> appealed.',
  'The two judges gave the two pilots two years, then 2\u00a0months.',
  'Hundreds left.',
  '“A ban of 5 years,” he said; a ban of [5 years](https://example.org/5) it was.',
].join('\n');

const QUOTES = [
  'Police held about 300 men & women, the service said.',
  'They fined 300 of them, and 300 more went free; 300 appealed.',
  'The two judges gave the two pilots two years, then 2 months.',
  'Hundreds left.',
  '“A ban of 5 years,” he said; a ban of 5 years it was.',
] as const;

type Figure = Row<'figures'>;
type Mention = Row<'mentions'>;

/** Where words stand in the text for the nth time, counted from 0. */
function span(words: string, nth = 0): { readonly start: number; readonly end: number } {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function figure(figure_id: string, cells: Partial<Figure> & { readonly quote: string }): Figure {
  return {
    figure_id,
    source: PAGE,
    article: 1,
    topic: 'migration',
    indicator: 'migrants_detained',
    subject: 'Tajik migrants',
    subject_basis: 'stated',
    value: 300,
    low: null,
    high: null,
    unit: 'people',
    qualifier: 'exact',
    as_of: '2011-11-12',
    attributed_to: null,
    start: 0,
    end: 1,
    duplicate_of: null,
    corrected: null,
    ...cells,
  };
}

function mention(words: string, nth: number, figure_ids: string | null, kind: Mention['kind'] = 'figure'): Mention {
  const { start, end } = span(words, nth);
  const line = TEXT.slice(0, start).split('\n').length;
  return { source: PAGE, article: 1, line, start, end, text: words, kind, value: null, figure_ids, rule: 'a rule' };
}

const DETAINED = figure('900-1-migrants_detained', {
  quote: QUOTES[0],
  qualifier: 'approximate',
  attributed_to: 'the service',
  corrected: 'value was 30: misread (E. Ditor, 2024-05-01)',
  ...span('about 300'),
});

const articles: readonly Row<'articles'>[] = [
  {
    source: PAGE,
    article: 1,
    title: 'Migrants <held>',
    publisher: '(a news index)',
    author: 'A. Author',
    published: '2011-11-12',
    basis: 'stated',
    url: 'https://example.org/a?b&c',
    duplicate_of: null,
  },
  {
    source: COPY,
    article: 1,
    title: '(none: the body alone)',
    publisher: 'The Times',
    author: null,
    published: '2011-11',
    basis: 'inferred',
    url: 'javascript:alert(1)',
    duplicate_of: `${PAGE}#1`,
  },
];

const figures: readonly Figure[] = [
  DETAINED,
  {
    ...DETAINED,
    figure_id: '901-1-migrants_detained',
    source: COPY,
    duplicate_of: DETAINED.figure_id,
    corrected: null,
  },
  figure('900-1-fined-1', { quote: QUOTES[1], ...span('300', 1) }),
  figure('900-1-fined-2', { quote: QUOTES[1], ...span('300', 2) }),
  figure('900-1-fined-3', { quote: QUOTES[1], ...span('300', 3) }),
  figure('900-1-sentence_length', {
    quote: QUOTES[2],
    topic: 'sentences',
    indicator: 'sentence_length',
    subject: 'A. Pilot',
    subject_basis: 'resolved',
    value: 2,
    unit: 'years',
    ...span('two years'),
  }),
  figure('900-1-hotel_detention', {
    quote: QUOTES[2],
    topic: 'sentences',
    indicator: 'hotel_detention',
    unit: 'months',
    value: 2,
    ...span('2\u00a0months'),
  }),
  figure('900-1-returns', {
    quote: QUOTES[3],
    indicator: 'returns_from_russia',
    value: null,
    low: 200,
    high: 999,
    qualifier: 'magnitude',
    ...span('Hundreds'),
  }),
  figure('900-1-entry_ban', {
    quote: QUOTES[4],
    indicator: 'entry_ban',
    unit: 'years',
    value: 5,
    ...span('5 years', 1),
  }),
];

const mentions: readonly Mention[] = [
  mention('about 300', 0, `${DETAINED.figure_id} 901-1-migrants_detained`),
  mention('300', 1, '900-1-fined-1'),
  mention('300', 2, '900-1-fined-2'),
  mention('300', 3, '900-1-fined-3'),
  mention('two', 0, null, 'count'),
  mention('two', 1, null, 'count'),
  mention('two', 2, '900-1-sentence_length'),
  mention('2\u00a0months', 0, '900-1-hotel_detention'),
  mention('Hundreds', 0, '900-1-returns'),
  mention('5 years', 0, null, 'duration'),
  mention('5 years', 1, '900-1-entry_ban'),
  mention('5)', 0, null, 'address'),
];

type Agreement = Row<'agreement'>;

const compared: Omit<Agreement, 'figure_id' | 'value' | 'qualifier'> = {
  thing: 'Migrants detained',
  indicator: 'migrants_detained',
  subject: 'Tajik migrants',
  low: null,
  high: null,
  unit: 'people',
  as_of: '2011-11-12',
  attributed_to: 'the police',
  source: PAGE,
  article: 1,
  publisher: '(a news index)',
  agreement: 'different',
  difference: 'one is exact',
  common_origin: 'Interfax.',
};

/** Tables whose texts are known to the tests, in shapes that the released tables have. */
export function siteTables(): Tables {
  return {
    ...sampleTables(),
    articles,
    figures,
    mentions,
    agreement: [
      { ...compared, figure_id: DETAINED.figure_id, value: 300, qualifier: 'approximate' },
      { ...compared, figure_id: '900-1-fined-1', value: 297, qualifier: 'exact' },
      { ...compared, figure_id: '900-1-fined-2', indicator: 'migrants_to_be_deported', value: 297, qualifier: 'exact' },
    ],
    leverage: [
      {
        name: 'share_held',
        description: 'Days held, in percent of the sentence',
        value: 8.2,
        low: null,
        high: null,
        unit: 'percent of GDP',
        qualifier: 'approximate',
        formula: 'days_held ÷ days',
        figure_ids: `900-1-sentence_length ${DETAINED.figure_id}`,
        other_basis: 'SP.POP.TOTL',
        assumption: 'all <were> held',
      },
    ],
    'reference-checks': [
      {
        figure_id: DETAINED.figure_id,
        indicator: 'remittance_share_of_gdp',
        seed_value: 40,
        qualifier: 'approximate',
        unit: 'percent',
        as_of: '2011-08',
        reference_indicator: 'BX.TRF.PWKR.DT.GD.ZS',
        reference_year: 2011,
        reference_value: 41.738_92,
        relative_difference: -4.166,
        verdict: 'near',
      },
    ],
  };
}
