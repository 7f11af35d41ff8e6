import type { StatedFigure } from '../../src/figures/extractFigures.ts';

/** A text of 2011-11-15 and the figures that it states: the indicator and the words, with other columns where they matter. */
export interface FigureCase {
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
  readonly published?: string;
}

export interface ExpectedFigure extends Partial<Omit<StatedFigure, 'indicator'>> {
  readonly indicator: string;
  readonly words: string;
}

type Columns = Partial<Omit<StatedFigure, 'indicator'>>;

const states = (text: string, indicator: string, words: string, columns: Columns = {}): FigureCase => ({
  text,
  figures: [{ indicator, words, ...columns }],
});
const nothing = (text: string): FigureCase => ({ text, figures: [] });
const both = (text: string, indicator: string, words: string, columns: Columns = {}): FigureCase => ({
  text,
  figures: ['Vladimir Sadovnichy', 'Alexei Rudenko'].map((subject) => ({ indicator, words, subject, ...columns })),
});

const statuses: readonly FigureCase[] = [
  states('Police in Moscow detained 297 Tajik migrants.', 'migrants_detained', '297', {
    value: 297,
    subject: 'Tajik migrants',
    subjectBasis: 'stated',
  }),
  states('In Russia 300 Tajiks have been deported.', 'migrants_deported', '300'),
  states('In Russia 300 Tajiks will be deported.', 'migrants_to_be_deported', '300'),
  states('Russia is preparing to expel around 300 Tajik migrants.', 'migrants_to_be_deported', 'around 300'),
  states('Russia ordered 300 Tajik migrants to leave.', 'migrants_to_be_deported', '300'),
  states('Russia put 300 Tajik labourers on planes.', 'migrants_deported', '300'),
  states(
    'Moscow police went against Tajik migrants, rounding up hundreds for deportation.',
    'migrants_detained',
    'hundreds',
    { value: null, low: 200, high: 999 },
  ),
  {
    text: 'Russia detained 300 Tajik migrants and deported 200.',
    figures: [
      { indicator: 'migrants_detained', words: '300' },
      { indicator: 'migrants_deported', words: '200' },
    ],
  },
  {
    text: 'In Russia 69 Tajiks were detained in Perm, 43 in Kazan and 12 in Samara.',
    figures: ['69', '43', '12'].map((words) => ({ indicator: 'migrants_detained', words })),
  },
  states('Moscow said that it had deported 297 citizens of Tajikistan.', 'migrants_deported', '297', {
    subject: 'citizens of Tajikistan',
  }),
  states('Tajik workers fear the police. In Moscow 87 men were deported.', 'migrants_deported', '87', {
    subject: 'Tajik migrants',
  }),
  nothing('Russia did not deport 300 Tajik migrants.'),
  nothing('In 2006 Russia deported 300 Georgians, and Tajikistan kept quiet.'),
  nothing('Tajikistan says Russia deported 300 Uzbek migrants.'),
  nothing('Police detained 300 Tajik cars in Moscow.'),
  nothing('Tajik migrants in Russia sent home $300 last month.'),
  nothing('Norway deported 300 migrants.'),
];

const courts: readonly FigureCase[] = [
  both(
    'A Tajik court jailed the pilots Vladimir Sadovnichy and Alexei Rudenko for 8 1/2 years.',
    'sentence_length',
    '8 1/2 years',
    { value: 8.5, subjectBasis: 'stated' },
  ),
  both('A Tajik court jailed two pilots for eight-and-a-half years.', 'sentence_length', 'eight-and-a-half years', {
    subjectBasis: 'resolved',
  }),
  states('A Tajik court sentenced Vladimir Sadovnichy to 8.5 years in jail.', 'sentence_length', '8.5 years', {
    subject: 'Vladimir Sadovnichy',
  }),
  states(
    'Tajikistan could free a Russian pilot sentenced to eight and a half years in jail.',
    'sentence_length',
    'eight and a half years',
    { subject: 'Vladimir Sadovnichy', subjectBasis: 'resolved' },
  ),
  states(
    'In Tajikistan the Estonian was given 8.5 years in prison, like the other pilot.',
    'sentence_length',
    '8.5 years',
    {
      subject: 'Alexei Rudenko',
    },
  ),
  {
    text: 'A Tajik court gave 8.5 years to Sadovnichy and 10 to Rudenko.',
    figures: [
      { indicator: 'sentence_length', words: '8.5 years', subject: 'Vladimir Sadovnichy' },
      { indicator: 'sentence_length', words: '10', subject: 'Alexei Rudenko' },
    ],
  },
  {
    text: 'In Tajikistan Sadovnichy and Rudenko were sentenced to 8 years and 10 years respectively.',
    figures: [
      { indicator: 'sentence_length', words: '8 years', subject: 'Vladimir Sadovnichy' },
      { indicator: 'sentence_length', words: '10 years', subject: 'Alexei Rudenko' },
    ],
  },
  states('In Tajikistan Sadovnichy was jailed for six months in prison.', 'sentence_length', 'six months', {
    value: 0.5,
    unit: 'years',
  }),
  states(
    'The Tajik official’s son, Rustam Khukumov, was sentenced to nine years and six months in prison.',
    'sentence_length',
    'nine years and six months',
    { value: 9.5, subject: 'Rustam Khukumov' },
  ),
  states(
    'In Tajikistan a driver, Dilshod Karomov, was put away for 11 years, more than Sadovnichy.',
    'sentence_length',
    '11 years',
    {
      subject: 'Dilshod Karomov',
    },
  ),
  both('In Tajikistan prosecutors asked for 13 years for Sadovnichy and Rudenko.', 'sentence_sought', '13 years'),
  states(
    'Tajik pilots Sadovnichy and Rudenko were held for nearly two months in a hotel.',
    'hotel_detention',
    'nearly two months',
    { unit: 'months', subject: 'Vladimir Sadovnichy and Alexei Rudenko', subjectBasis: 'stated' },
  ),
  states('The Tajik police held the two pilots in a hotel for two months.', 'hotel_detention', 'two months', {
    subject: 'Vladimir Sadovnichy and Alexei Rudenko',
    subjectBasis: 'resolved',
  }),
  nothing('In Tajikistan Sadovnichy faces up to 12 years in prison.'),
  nothing('Sadovnichy, a pilot with 8 1/2 years of experience, is in Tajikistan.'),
  nothing('In Tajikistan a courier was sentenced to 12 years in prison.'),
  nothing('In Tajikistan the terminal took eight and a half years.'),
];

const countries: readonly FigureCase[] = [
  states('Tajikistan has a population of just under 7 million.', 'population', 'just under 7 million', {
    high: 7_000_000,
  }),
  states('Tajikistan has a per capita Gross National Income of just $800.', 'gni_per_capita', '$800', {
    unit: 'US dollars',
  }),
  states('Remittances are worth about 40 percent of Tajikistan’s GDP.', 'remittance_share_of_gdp', 'about 40 percent'),
  states('Remittances to Tajikistan reached $2.96 billion.', 'remittances', '$2.96 billion', { value: 2.96e9 }),
  states(
    'Remittances keep hundreds of thousands of Tajik families out of poverty.',
    'families_kept_out_of_poverty',
    'hundreds of thousands',
    { unit: 'families' },
  ),
  states(
    'About 60 percent of the heroin reaches Russia through Tajikistan.',
    'heroin_share_through_tajikistan',
    'About 60 percent',
  ),
  states(
    'An estimated 130,000 people in Russia die each year from heroin smuggled through Tajikistan.',
    'drug_deaths_per_year',
    'An estimated 130,000',
  ),
  states('Tajikistan has a 1,400-kilometer-long border with Afghanistan.', 'border_length', '1,400-kilometer', {
    unit: 'kilometres',
  }),
  states(
    'At least six armed clashes were seen on the Tajik border with Afghanistan.',
    'armed_clashes',
    'At least six',
    { unit: 'clashes' },
  ),
  states('The Russian base in Tajikistan has around 7,000 troops.', 'base_troops', 'around 7,000'),
  nothing('Tajikistan has a public debt of 40 percent of GDP.'),
  nothing('Remittances are worth 23 percent of Moldova’s GDP, Tajikistan says.'),
  nothing('Remittances reached 40 percent of GDP in Lesotho.'),
];

const migrants: readonly FigureCase[] = [
  states('There are 700,000 Tajiks living officially in Russia.', 'registered_in_russia', '700,000'),
  states(
    'An estimated one million Tajik labor migrants are in Russia.',
    'labour_migrants_in_russia',
    'An estimated one million',
    { subject: 'Tajik labor migrants' },
  ),
  states('About 1 million Tajik migrants work abroad.', 'labour_migrants_abroad', 'About 1 million'),
  states('Tens of thousands of Tajiks work in Moscow.', 'workers_in_moscow', 'Tens of thousands'),
  states('A tenth of the population of Tajikistan is in Russia.', 'share_of_population_in_russia', 'A tenth'),
  states('In Russia 20,000 Tajiks entered the country.', 'arrivals_in_russia', '20,000'),
  states('From Russia 20,000 Tajiks returned home.', 'returns_from_russia', '20,000'),
  states('Deported Tajik migrants may not return to Russia for five years.', 'entry_ban', 'five years'),
  nothing('About 2 million Uzbek migrants work in Russia, not in Tajikistan.'),
];

const attributions: readonly FigureCase[] = [
  ['According to the Federal Migration Service, 297 Tajik migrants were detained.', 'Federal Migration Service'],
  ['Police in Moscow detained 297 Tajik migrants, Zalina Kornilova said.', 'Zalina Kornilova'],
  ['Zalina Kornilova said 297 Tajik migrants had been detained.', 'Zalina Kornilova'],
  ['“Police detained 297 Tajik migrants,” said Zalina Kornilova.', 'Zalina Kornilova'],
  ['Russia’s migration chief, Konstantin Orlov, suggested that 297 Tajik migrants were detained.', 'Konstantin Orlov'],
  [
    'The Federal Migration Service (FMS) is busy. According to the FMS, 297 Tajik migrants were detained.',
    'Federal Migration Service',
  ],
  ['Zalina Kornilova said it was so. She said 297 Tajik migrants were detained.', 'Zalina Kornilova'],
  ['Police in Moscow detained 297 Tajik migrants.', null],
].map(([text, attributedTo]) => states(text ?? '', 'migrants_detained', '297', { attributedTo: attributedTo ?? null }));

const dated: readonly FigureCase[] = [
  states('In October police detained 297 Tajik migrants.', 'migrants_detained', '297', { asOf: '2011-10' }),
  states('Police detained 297 Tajik migrants in Moscow.', 'migrants_detained', '297', { asOf: '2011-11-15' }),
  states('Police in Moscow detained 297 Tajik migrants (Interfax, May 6, 2010).', 'migrants_detained', '297', {
    asOf: '2010-05-06',
  }),
  states('Since 2008 police in Moscow detained 297 Tajik migrants.', 'migrants_detained', '297', {
    asOf: '2011-11-15',
  }),
  states(
    'On November 8 a Tajik court sentenced Vladimir Sadovnichy to 8.5 years in jail.',
    'sentence_length',
    '8.5 years',
    { asOf: '2011-11-08' },
  ),
  states(
    'A Tajik court found Vladimir Sadovnichy guilty on November 8. Sadovnichy was sentenced to 8.5 years in jail.',
    'sentence_length',
    '8.5 years',
    { asOf: '2011-11-08' },
  ),
  states(
    'On March 12 the Tajik pilots Sadovnichy and Rudenko were put in a hotel, where they were held for two months.',
    'hotel_detention',
    'two months',
    { asOf: '2011-05' },
  ),
  states('Next December 297 Tajik migrants are to be deported from Russia.', 'migrants_to_be_deported', '297', {
    asOf: '2011-11-15',
  }),
];

/** What a text states, indicator by indicator, with what would mislead. */
export const FIGURE_CASES: readonly FigureCase[] = [
  ...statuses,
  ...courts,
  ...countries,
  ...migrants,
  ...attributions,
  ...dated,
];
