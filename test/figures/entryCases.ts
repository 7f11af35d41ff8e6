/** What single words of the extractor's lists are there for: each sentence reads otherwise without its own. */
type Wording = readonly [text: string, ...figures: string[]];

const MEASURED: readonly Wording[] = [
  // Whose they are.
  ['The embassy was told that Russia had deported 300 Tadzhiks.', 'migrants_deported: 300'],
  [
    'Russia deported 300 Tajiks last week. A month before it had deported 450 Central Asians.',
    'migrants_deported: 300',
  ],
  [
    'Police freed the Uzbeks. The natives of Tajikistan were less lucky. Some 300 were deported.',
    'migrants_deported: Some 300',
  ],
  [
    'Police freed the Uzbeks. People from Tajikistan were less lucky. Some 300 were deported.',
    'migrants_deported: Some 300',
  ],
  [
    'Police freed the Uzbeks. The men from Tajikistan were less lucky. Some 300 were deported.',
    'migrants_deported: Some 300',
  ],
  ['Tajikistan depends on remittances from Russia. Last year remittances to the US reached $2 billion.'],
  ['Tajikistan lives off remittances. Those to poor countries make up 3 percent of GDP.'],
  ['Tajikistan lives off remittances. Global remittances came to $4 billion in that month.'],
  ['Tajikistan lives off remittances. Remittances worldwide came to $4 billion in a week.'],
  ['Tajikistan lives off remittances. Foreign workers in Russia sent home $7 billion.'],
  ['Tajikistan lives off remittances. Transfers from Russia to Europe came to $2 billion.'],
  // Clauses and phrases.
  ["Russia's border guards count the Tajiks, of whom 800,000 work in Russia.", 'labour_migrants_in_russia: 800,000'],
  ...[' – ', '—', ' -- '].map(
    (dash): Wording => [
      `A visa costs a migrant dear${dash}deported Tajiks are barred from returning to Russia for five years.`,
      'entry_ban: five years',
    ],
  ),
  ['Police picked up Tajik migrants and held 57 during raids on markets.', 'migrants_detained: 57'],
  ['Tajik migrants leave in spring. About 800,000 come to Russia each year.', 'arrivals_in_russia: About 800,000'],
  [
    'Russia began the expulsions on Monday. The first 120 Tajiks landed in Dushanbe on Tuesday.',
    'migrants_deported: 120',
  ],
  ['Deported Tajiks may not enter Russia for as long as five years.', 'entry_ban: as long as five years'],
  ['The crews spent 40 days in a Tajik hotel.', 'hotel_detention: 40 days'],
  ['Tajik migrants sent home $2.3b in 2010.', 'remittances: $2.3b'],
];

const TAJIK = 'Tajik migrants, 2011-11-15';

const CITED: readonly Wording[] = [
  // Verbs of saying.
  ...[
    'went on to say that',
    'cited',
    'conceded that',
    'pointed out that',
    'repeats that',
    'reminds readers that',
    'recalls that',
  ].map((said): Wording => [`Olim Nazarov ${said} 57 Tajik migrants were detained.`, `57, ${TAJIK}, Olim Nazarov`]),
  ...['projected', 'predicted'].map(
    (said): Wording => [
      `Olim Nazarov ${said} that remittances to Tajikistan would reach $3 billion.`,
      '$3 billion, Tajikistan, 2011-11-15, Olim Nazarov',
    ],
  ),
  ['The migration service registers 600,000 Tajiks in Russia.', '600,000, Tajiks, 2011-11-15, migration service'],
  ['The police gave the total of Tajik migrants detained as 57.', `57, ${TAJIK}, police`],
  [
    'According to the migration service on Monday 57 Tajik migrants were detained.',
    '57, Tajik migrants, 2011-11-14, migration service',
  ],
  ['The police would say only that 57 Tajik migrants were detained.', `57, ${TAJIK}, police`],
  ['The ministry itself says that 57 Tajik migrants were detained.', `57, ${TAJIK}, ministry`],
  // What is no name, and no part of one.
  ["Following Tuesday's raids, police said that 57 Tajik migrants were detained.", `57, ${TAJIK}, police`],
  ['Privately Olim Nazarov says that 57 Tajik migrants were detained.', `57, ${TAJIK}, Olim Nazarov`],
  ['A guard at prison No. 6 said 57 Tajik migrants were held.', `57, ${TAJIK}`],
  ['A guard at prisons Nos. 6 and 7 said 57 Tajik migrants were held.', `57, ${TAJIK}`],
  ['The Afghan said that 57 Tajik migrants were detained.', `57, ${TAJIK}`],
  ['An Estonian said that 57 Tajik migrants were detained.', `57, ${TAJIK}`],
  ['An Uzbek said that 57 Tajik migrants were detained.', `57, ${TAJIK}`],
  ['A post on Facebook says that 57 Tajik migrants were detained.', `57, ${TAJIK}`],
  ['A post on Twitter says that 57 Tajik migrants were detained.', `57, ${TAJIK}`],
  ['“We estimate that 57 Tajik migrants were detained,” Olim Nazarov said.', `57, ${TAJIK}, Olim Nazarov`],
  ['As of Monday, police say 57 Tajik migrants are held.', '57, Tajik migrants, 2011-11-14, police'],
  ['MOSCOW, Nov. 15 - Police say that 57 Tajik migrants are held.', `57, ${TAJIK}, Police`],
  ['DUSHANBE, Nov. 15 - Police say that 57 Tajik migrants are held.', `57, ${TAJIK}, Police`],
  ['DUSHANBE - An official said that 57 Tajik migrants were detained.', `57, ${TAJIK}, an official`],
  ['Ms Nazarova said that 57 Tajik migrants were detained.', `57, ${TAJIK}, Nazarova`],
  // Organisations, and whoever else states figures.
  ...[
    'Finance Ministry',
    'Tajik Migration Agency',
    'State Statistics Committee',
    'Migrant Labour Federation',
    'Migrant Watch',
    'Migration Network',
    'Builders Union',
    'Dushanbe Times',
    'Stolichnaya Gazeta',
    'Statistics Office',
    'International Monetary Fund',
    'Migration Research Centre',
    'Migration Research Center',
    'Statistics Department',
  ].map(
    (name): Wording => [
      `Tajik migrants sent home $2.3 billion in 2010 (${name}).`,
      `$2.3 billion, Tajikistan, 2010, ${name}`,
    ],
  ),
  ...[
    "Migrants' groups",
    'Embassy staff',
    'Union representatives',
    'The government',
    'The embassy',
    'Local media',
    'Rights campaigners',
    'Some experts',
    'Bank economists',
    'Several analysts',
    'Diaspora leaders',
  ].map(
    (source): Wording => [
      `${source} said that 57 Tajik migrants were detained.`,
      `57, ${TAJIK}, ${source.replace(/^The /, '')}`,
    ],
  ),
  // What is counted, and when.
  ['Russia deported 300 more Tajiks.', '300, Tajiks, 2011-11-15'],
  ['Last May Russia deported 300 Tajiks.', '300, Tajiks, 2011-05'],
  ['Twelve months ago Russia deported 300 Tajiks.', '300, Tajiks, 2010-11'],
];

const read = ([text, ...figures]: Wording) => ({ text, figures });

/** A text of 2011-11-15 and the figures that it states, as `indicator: words`. */
export const ENTRY_CASES = MEASURED.map(read);

/** The same as the number's words, whom of, as of when, and who is cited for it. */
export const ENTRY_SOURCES = CITED.map(read);
