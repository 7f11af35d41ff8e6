/** What single words of the extractor's lists are there for: each sentence reads otherwise without its own. */
type Wording = readonly [text: string, ...figures: string[]];

const MEASURED: readonly Wording[] = [
  // Whose they are.
  ['The embassy was told that Russia had deported 300 Tadzhiks.', 'migrants_deported: 300'],
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
  ['Tajikistan lives off remittances. Global remittances came to $4 billion.'],
  ['Tajikistan lives off remittances. Remittances worldwide came to $4 billion.'],
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
  // Whom a ban keeps out, and how.
  ['Migrants from Tajikistan who break the law are not allowed in for five years.', 'entry_ban: five years'],
  ['Entry is denied to deported Tajiks for five years.', 'entry_ban: five years'],
  ['For Tajiks deported from Russia entry is refused for five years.', 'entry_ban: five years'],
  ['Deported Tajiks are not welcome in Russia for five years.', 'entry_ban: five years'],
  ['Tajik migrants get the usual ban, of five years.', 'entry_ban: five years'],
  // What is sent home, to whom, and what it is measured against.
  ['In 2010 fathers sent $2.3 billion from Russia to their families in Tajikistan.', 'remittances: $2.3 billion'],
  ["What they make as bricklayers equals 45 percent of Tajikistan's GDP.", 'remittance_share_of_gdp: 45 percent'],
  // Drugs and the border.
  [
    'Tajikistan is poor. About 90 percent of the heroin in Russia comes through this country.',
    'heroin_share_through_tajikistan: About 90 percent',
  ],
  [
    'Heroin kills thousands of Russians, says a Tajik minister. Some 5,000 people marched in Moscow.',
    'drug_deaths_per_year: thousands',
  ],
  ['There were 12 gunfights on the Tajik-Afghan border last year.', 'armed_clashes: 12'],
  ['Russia has a base in Tajikistan, where some 7,000 serve.', 'base_troops: some 7,000'],
  ['There were 12 exchanges of fire on the Tajik-Afghan border last year.', 'armed_clashes: 12'],
  ['Afghan heroin travels 1,500 kilometres through Tajikistan on its way to Russia.'],
  ["Tajikistan's border is mined for 1,100 kilometres."],
  ['Tajikistan shares 1,344 kilometres with Afghanistan.', 'border_length: 1,344 kilometres'],
  ['Beyond the Afghan one, the Tajik border with Kyrgyzstan runs for 870 kilometres.'],
  ['Unlike the Afghan one, the Tajik border with China is only 519 kilometres long.'],
  ["Afghan heroin leaves Tajikistan and crosses Russia's border with Kazakhstan, 1,800 kilometres further on."],
  ['On the Tajik-Afghan border 300 kilometres were cleared of mines.'],
  ['Tajikistan watched as Russia sent 5,000 troops to the parade.'],
  ["Tajikistan's army keeps 9,000 men in its barracks."],
  // Who came and went, and who is registered.
  ['Russia counted 500,000 exits by Tajik citizens.', 'returns_from_russia: 500,000'],
  ['Some 300,000 Tajiks returned to their homeland last year.', 'returns_from_russia: Some 300,000'],
  ['Tajiks leave in search of work. Last year 300,000 returned.', 'returns_from_russia: 300,000'],
  ['The Migration Service says that 300,000 Tajiks returned.', 'returns_from_russia: 300,000'],
  ['Last year 300,000 Tajik seasonal workers came home.', 'returns_from_russia: 300,000'],
  [
    'Tajik officials counted 670,000 departures for work and 392,000 returns.',
    'labour_migrants_abroad: 670,000',
    'returns_from_russia: 392,000',
  ],
  [
    'In 2011 from Tajikistan to Russia departed 750,000 migrants, returned 491,000.',
    'labour_migrants_in_russia: 750,000',
    'returns_from_russia: 491,000',
  ],
  ['Some 300,000 Tajiks left Russia and will return in spring.', 'returns_from_russia: Some 300,000'],
  ['Officials in Moscow say that 600,000 Tajiks are registered on the territory.', 'registered_in_russia: 600,000'],
  ['Moscow says that 600,000 Tajiks are registered on its soil.', 'registered_in_russia: 600,000'],
  [
    'Russia has a million Tajiks; 200,000 in Moscow.',
    'labour_migrants_in_russia: a million',
    'workers_in_moscow: 200,000',
  ],
  ['Some 120 Tajiks left on a charter flight to Dushanbe on Tuesday.', 'migrants_deported: Some 120'],
  ['Of 1,000 Tajiks polled, most had come back from Russia.'],
  ['Russia counts who comes in. Tajiks accounted for 700,000 last year.', 'arrivals_in_russia: 700,000'],
  ['Some 5,000 Tajiks are legally at work in Germany.'],
  ...[
    'are registered on Russian territory',
    'are officially registered there',
    'are registered here',
    'are in the country legally',
    'live legally among us',
    'legally sweep our streets',
  ].map(
    (registered): Wording => [
      `Moscow knows that some 600,000 Tajiks ${registered}.`,
      'registered_in_russia: some 600,000',
    ],
  ),
  ['Some 5,000 Tajiks with valid papers were barred from entering Russia.'],
  ['Some 5,000 Tajiks registered with the recruiters left on the first trains to Russia.'],
  ['To Russia, some 5,000 Tajiks came with valid papers last month.'],
  ['About 20,000 Tajiks who work abroad were denied entry to Russia.'],
  ['Some 5,000 people from Tajikistan prayed in Moscow.'],
  ['According to officials in Moscow, 200,000 Tajiks have jobs.'],
  [
    "About 1 million of Tajikistan's 7.5 million work in Russia.",
    'labour_migrants_in_russia: About 1 million',
    'population: 7.5 million',
  ],
  ['Tajikistan counted 700,000 departures for work in 2010.', 'labour_migrants_abroad: 700,000'],
  [
    'Tajikistan is poor. Some 1 million of its 7.5 million people are in Russia.',
    'labour_migrants_in_russia: Some 1 million',
    'population: 7.5 million',
  ],
  ['Some 800,000 Tajiks work in the RF.', 'labour_migrants_in_russia: Some 800,000'],
  ['Some 20,000 Tajiks working in Russia left the country in December.'],
  ['Some 20,000 Tajik workers came back from Russia without their money.'],
  ['Russia has detained Tajik migrants. Some 40 lads were held overnight.', 'migrants_detained: Some 40'],
  ['Russia detained Tajik migrants: 40 guys were held on Monday.', 'migrants_detained: 40'],
  ['Deportations began on Monday. Some 200 Tajik migrants wait for their turn.', 'migrants_to_be_deported: Some 200'],
  ['At Terminal 3 in Moscow the deported Tajiks go home with nothing.'],
  // A pilot's years in the air are none that a prosecutor asks for.
  ['The Tajik prosecutor wanted Vladimir Sadovnichy jailed, and 26 years of service counted for nothing.'],
  ['Tajikistan protested. Police raided a hostel of Central Asians. Some 450 were deported.'],
];

/** What looks like a figure of the dispute, but for one word. */
const LOOKS_ONLY: readonly string[] = [
  // Soldiers who are not those of the base, and what is no soldier.
  'Tajikistan keeps a garrison of 3,000 soldiers in Khujand.',
  'Russia keeps a base in Tajikistan. Its border guards numbered 11,000 men.',
  'Some 1,500 soldiers of the Russian base in Tajikistan took part in a parade.',
  'The exercises at the Russian base in Tajikistan involve 1,500 soldiers.',
  'Soldiers of the Russian base in Tajikistan guard 7,000 square metres.',
  'The troops at the Russian base in Tajikistan share it with 1,500 families.',
  // Who has not come or gone yet, and who is neither registered nor at work.
  'Some 20,000 Tajiks in Russia wish to return.',
  'Some 800,000 Tajiks will enter Russia next year.',
  'Tajiks come home from Russia. A centre will offer legal advice to 2,000 returnees.',
  'Officially 20,000 Tajiks in Russia were not removed.',
  'In Russia 12,000 Tajik workers protested.',
  'Of the Tajik refugees 20,000 live in Russia.',
  'An amnesty lets 20,000 Tajiks work in Russia.',
  // How many Tajikistan may have.
  "Tajikistan's population will be 9 million.",
  'Experts put the population of Tajikistan by 2020 at 9 million.',
  'Moscow forecasts 700,000 registered Tajiks in Russia by 2015.',
  'Economists predict 1.5 million Tajik workers abroad by 2015.',
  'Economists predict 1.5 million Tajik workers in Russia by 2015.',
  'In one month Tajik migrants sent home $300 million from Russia.',
  'Russia is deporting Tajiks. It may also ban the entry of Tajik vegetables for two years.',
  'Russia is deporting Tajiks. It has also barred Tajik goods from entering for two years.',
  'Russia is deporting Tajiks. It has also barred Tajik products from entering for two years.',
  'Russia is deporting Tajiks. It has also banned flights from Tajikistan from entering its skies for two years.',
  'Russia is deporting Tajiks. It has also banned the websites of those deported for two years.',
  'Russia is deporting Tajiks. Those who worked in Russia for two years cannot return.',
  'Russia is deporting Tajiks. It will not bar them from returning even for two years, an official said.',
  'Russia is deporting Tajiks. It bars those who overstayed 90 days from returning.',
  'Russia is deporting Tajiks. It bars those who stay more than 90 days from returning.',
  'Russia is deporting Tajiks. Those who break the rules by three days are banned from returning.',
  'Russia is deporting Tajiks. Others must wait for citizenship for five years.',
  'Russia is deporting Tajiks. Others must wait for permits for two months.',
  'Russia is deporting Tajiks. Others must wait for patents for two months.',
  'Russia is deporting Tajiks. They must wait in detention centres for two months.',
  'Russia is deporting Tajiks. Those barred from returning were found within two weeks.',
  'GDP growth, which in an economy of remittances says little, was 7 percent in Tajikistan.',
  "Tajikistan's economy, fed by remittances, expanded 7 percent.",
  "Tajikistan's economy, fed by remittances, slowed to 7 percent.",
  "Tajikistan's economy, fed by remittances, accelerated to 7 percent.",
  "Tajikistan's economy, fed by remittances, shrank 7 percent.",
  "Tajikistan's economy, fed by remittances, contracted 7 percent.",
  'Of the heroin that crosses Tajikistan, 10 percent is intercepted.',
  'The flow of heroin through Tajikistan is up by 20 percent.',
  'The flow of heroin through Tajikistan is down 20 percent.',
  'The flow of heroin through Tajikistan rose 20 percent.',
  'The flow of heroin through Tajikistan fell 20 percent.',
  'The flow of heroin through Tajikistan dropped 20 percent.',
  'The flow of heroin through Tajikistan increased 20 percent.',
  'Russia consumes 20 percent of the heroin that comes through Tajikistan.',
  'Afghanistan produces 90 percent of the opium that goes through Tajikistan.',
  'Helmand grows 90 percent of the opium that crosses Tajikistan.',
  'Some 20 percent more heroin came through Tajikistan.',
  'Some 20 percent less heroin came through Tajikistan.',
  'Tajiks make up 10 percent of the people in one suburb, the most in Russia.',
  'A tenth of the population of Moscow is from Tajikistan.',
  'Neighbours helped 5,000 poor families in Tajikistan.',
  'A programme reached 5,000 poor families in Tajikistan.',
  'Food aid reached 5,000 poor Tajik families.',
  'Heroin kills 10,000 people a year, a Tajik official said.',
  'Besides its base in Tajikistan Russia keeps 5,000 troops in Georgia.',
  'Some 9 million Tajiks entered Russia, a blog claims.',
  'Some 4 million Tajiks are registered in Russia, a blog claims.',
  'Some 3 million Tajiks work in Moscow, a blog claims.',
  'Some 4 million Tajiks work abroad, a blog claims.',
  'Some 4 million Tajiks work in Russia, a blog claims.',
  'Russia needs workers. Some 5,000 Tajiks with work permits went by train.',
  'Tajikistan will have a population of 15 million.',
  'By 2050 Tajikistan has a population of 15 million on that reckoning.',
  'At most 700,000 Tajiks could be flown home from abroad.',
  'Russia is deporting Tajiks. It barred hundreds from returning in two weeks.',
  'The Tajik prosecutor asked for prison for Vladimir Sadovnichy despite 26 years of service.',
];

const TAJIK = 'Tajik migrants, 2011-11-15';

const CITED: readonly Wording[] = [
  // Verbs of saying.
  ...['cited', 'conceded that', 'pointed out that', 'repeats that', 'reminds readers that', 'recalls that'].map(
    (said): Wording => [`Olim Nazarov ${said} 57 Tajik migrants were detained.`, `57, ${TAJIK}, Olim Nazarov`],
  ),
  ...['projected', 'predicted'].map(
    (said): Wording => [
      `Olim Nazarov ${said} that remittances to Tajikistan would reach $3 billion.`,
      '$3 billion, Tajikistan, 2011-11-15, Olim Nazarov',
    ],
  ),
  ['57 Tajik migrants were detained, Olim Nazarov went on.', `57, ${TAJIK}, Olim Nazarov`],
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
  [
    'Tajikistan jailed the pilots. The Estonian could not speak. He got 8.5 years.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  // What is counted, and when.
  ['Russia deported 300 more Tajiks.', '300, Tajiks, 2011-11-15'],
  ['Last May Russia deported 300 Tajiks.', '300, Tajiks, 2011-05'],
  ['Twelve months ago Russia deported 300 Tajiks.', '300, Tajiks, 2010-11'],
];

const read = ([text, ...figures]: Wording) => ({ text, figures });

/** A text of 2011-11-15 and the figures that it states, as `indicator: words`. */
export const ENTRY_CASES = [...MEASURED.map(read), ...LOOKS_ONLY.map((text) => ({ text, figures: [] }))];

/** The same as the number's words, whom of, as of when, and who is cited for it. */
export const ENTRY_SOURCES = CITED.map(read);
