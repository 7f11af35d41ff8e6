/** Figures told in the plain words of many houses, where the article, and not the sentence, says whose they are. */
type Wording = readonly [text: string, ...figures: string[]];

const THE_DISPUTE =
  'A court in Tajikistan tried the pilots Vladimir Sadovnichy and Alexei Rudenko, and Russia answered by deporting Tajik migrants.';
const THE_MONEY = 'Tajikistan depends on the remittances that its migrants send home from Russia.';

const STATED_OF_THE_DISPUTE: readonly Wording[] = [
  // Compatriots and citizens of the republic, without a people's name
  ['During nine months 730,400 citizens of the republic left in search of work.', 'labour_migrants_abroad: 730,400'],
  ['Last year 640,000 citizens of the republic went abroad to earn.', 'labour_migrants_abroad: 640,000'],
  ['In the same period 290 thousand citizens came back.', 'returns_from_russia: 290 thousand'],
  ['Over the summer 41,000 of our citizens returned to the homeland.', 'returns_from_russia: 41,000'],
  [
    'On the territory of Russia there are around 700 thousand compatriots.',
    'labour_migrants_in_russia: around 700 thousand',
  ],
  [
    'The embassy puts the number at “about 750 thousand” compatriots in the Russian Federation.',
    'labour_migrants_in_russia: about 750 thousand',
  ],
  ['Some 900,000 compatriots are employed on Russian building sites.', 'labour_migrants_in_russia: Some 900,000'],
  ['Some 900,000 of its citizens are in Russia.', 'labour_migrants_in_russia: Some 900,000'],
  [
    'Russian figures show 987,200 Tajik citizens on the territory of the Federation.',
    'labour_migrants_in_russia: 987,200',
  ],
  ['About 870,000 Tajiks are staying in Russia.', 'labour_migrants_in_russia: About 870,000'],
  [
    'According to the FMS, 1 million 98 thousand 540 citizens of Tajikistan were present in the country.',
    'labour_migrants_in_russia: 1 million 98 thousand 540',
  ],
  ['With some 800,000 Tajik workers on its soil, Moscow has other means.', 'labour_migrants_in_russia: some 800,000'],
  [
    'The Kremlin, with half a million Tajiks on its territory, need not hurry.',
    'labour_migrants_in_russia: half a million',
  ],
  [
    'About 860,000 Tajiks were in Russia in January compared with over a million two years ago.',
    'labour_migrants_in_russia: About 860,000',
    'labour_migrants_in_russia: over a million',
  ],
  [
    'Some 700,000 Tajiks work in Russia, down from 900,000 three years ago.',
    'labour_migrants_in_russia: Some 700,000',
    'labour_migrants_in_russia: 900,000',
  ],
  ['“We are one million in this country,” says Safar, a Tajik porter.', 'labour_migrants_in_russia: one million'],
  [
    'The study puts the number of Tajik labour migrants abroad at 820,000, well under the figure of 1.3 million often quoted by deputies.',
    'labour_migrants_abroad: 820,000',
    'labour_migrants_abroad: 1.3 million',
  ],
  [
    'Boarding records show 655,000 departures for work in 2014 and 380,000 returns.',
    'arrivals_in_russia: 655,000',
    'returns_from_russia: 380,000',
  ],
  ['The number of returns from Russia was 412,000.', 'returns_from_russia: 412,000'],
  [
    'A million Tajiks work in Russia, among them more than 180,000 in Moscow and its region.',
    'labour_migrants_in_russia: A million',
    'workers_in_moscow: more than 180,000',
  ],
  [
    'Nobody knows how many Tajiks work in the capital. City hall speaks of 70,000 in street cleaning.',
    'workers_in_moscow: 70,000',
  ],
  [
    'Nobody knows how many Tajiks keep Moscow going. City hall speaks of 50,000; trade unionists think that it could be as much as 140,000.',
    'workers_in_moscow: 50,000',
    'workers_in_moscow: as much as 140,000',
  ],
  // Deported
  ['In November more than 400 Tajiks were herded on to aircraft.', 'migrants_deported: more than 400'],
  [
    'In two weeks a thousand Tajiks were locked up. Over 400 were herded on to aircraft.',
    'migrants_detained: a thousand',
    'migrants_deported: Over 400',
  ],
  [
    'His uncle was among the “several hundred” Tajiks who were flown home that month.',
    'migrants_deported: several hundred',
  ],
  ['Any Tajik deported in November will be barred. There were 390 such people, he added.', 'migrants_deported: 390'],
  [
    'The service has deported Tajiks for two weeks. There have been 270 such cases, an official said.',
    'migrants_deported: 270',
  ],
  [
    'The migration service will not readmit the Tajiks whom it expelled. There are 310 of them.',
    'migrants_deported: 310',
  ],
  // Bans
  [
    'The usual bar on entering Russia is three years, but a quarter of those deported had been given five.',
    'entry_ban: three years',
    'entry_ban: five',
  ],
  [
    'Deported Tajiks may not return for three years; some were given five.',
    'entry_ban: three years',
    'entry_ban: five',
  ],
  [
    'All of them are deprived of the right of entry to the Russian Federation for a term of from three to five years.',
    'entry_ban: from three to five years',
  ],
  [
    'Those expelled lose the right to enter the Russian Federation for a period of five years.',
    'entry_ban: five years',
  ],
  [
    'Some 240,000 Tajik citizens are on the list, most of them barred for up to five years.',
    'entry_ban: up to five years',
  ],
  [
    'What they fear is not deportation but the ban that comes with it. It runs for five years.',
    'entry_ban: five years',
  ],
  ['Deportation brings an entry ban. It lasts three years.', 'entry_ban: three years'],
  ['A deported Tajik gets a re-entry ban, valid for three years.', 'entry_ban: three years'],
  // The base, the border, clashes, heroin
  [
    'The base is an odd prize. Its three garrisons hold between 5,000 and 6,000 men.',
    'base_troops: between 5,000 and 6,000',
  ],
  ['The Russian base has barracks in three towns. Some 6,500 men serve in them.', 'base_troops: Some 6,500'],
  ['Russian guards left the border with Afghanistan, all 1,340km of it, in 2005.', 'border_length: 1,340km'],
  ['The border is 1,387 km long. Afghanistan lies behind it.', 'border_length: 1,387 km'],
  [
    'Who would guard the 1,400 kilometres of the Pyanj against smugglers from Afghanistan?',
    'border_length: 1,400 kilometres',
  ],
  ['The border with Afghanistan runs for 1,344 km along the Panj.', 'border_length: 1,344 km'],
  [
    'Tajik soldiers watch the Afghan frontier. Last year they fought 22 engagements with smugglers.',
    'armed_clashes: 22',
  ],
  ['On the Afghan border there were 26 gunfights with smugglers last year.', 'armed_clashes: 26'],
  ['Border guards recorded 19 shoot-outs on the Afghan border in 2010.', 'armed_clashes: 19'],
  [
    'On the map an arrow runs up through Tajikistan. “Along here comes 60 per cent of the Afghan heroin that reaches us,” the head of the service said.',
    'heroin_share_through_tajikistan: 60 per cent',
  ],
  [
    'The official yearly toll of drug poisoning in Russia, 9,000, bears no relation to this.',
    'drug_deaths_per_year: 9,000',
  ],
  // The country
  [
    '“We have 7.4 million people and most of our men are in Russia,” a Tajik blogger writes.',
    'population: 7.4 million',
  ],
];

const STATED_OF_THE_MONEY: readonly Wording[] = [
  [
    'In 2009 inflows dropped to $1.7 billion, or 34 percent of output.',
    'remittances: $1.7 billion',
    'remittance_share_of_gdp: 34 percent',
  ],
  [
    'Money orders from them add up to over 42 percent of gross domestic product.',
    'remittance_share_of_gdp: over 42 percent',
  ],
  [
    'The president takes in close to half of his national product from these people.',
    'remittance_share_of_gdp: close to half',
  ],
  [
    'A nation which receives nearly half of its GDP in envelopes has little reason to repair its tax office.',
    'remittance_share_of_gdp: nearly half',
  ],
  [
    'The country gets the equivalent of 48 percent of its GDP from its migrants.',
    'remittance_share_of_gdp: 48 percent',
  ],
  ['It earns two-fifths of its national income abroad.', 'remittance_share_of_gdp: two-fifths'],
  ['Migrants bring in 45 percent of everything the country earns.', 'remittance_share_of_gdp: 45 percent'],
  [
    'Multiply that by all the cellars and you have what the central bank says was $3.5bn last year, or 46 per cent of everything the country earned.',
    'remittances: $3.5bn',
    'remittance_share_of_gdp: 46 per cent',
  ],
  ['Central bank data show inflows of USD3.7bn in 2014.', 'remittances: USD3.7bn'],
  ['They reached USD 3.9 bn in 2013.', 'remittances: USD 3.9 bn'],
  [
    'Last year the absent sent back $2.6 billion, or two-fifths of national income.',
    'remittances: $2.6 billion',
    'remittance_share_of_gdp: two-fifths',
  ],
  [
    'The volume of transfers by individuals was 2 billion 310 million dollars.',
    'remittances: 2 billion 310 million dollars',
  ],
  [
    'In 2013 they were $4.1 billion; a year later they were $3.8 billion.',
    'remittances: $4.1 billion',
    'remittances: $3.8 billion',
  ],
  [
    'They came to $4.1 billion in 2013 and $3.8 billion in 2014.',
    'remittances: $4.1 billion',
    'remittances: $3.8 billion',
  ],
  ['Half of our GDP comes in over the counters of the transfer firms.', 'remittance_share_of_gdp: Half'],
  [
    'In 2011, $2.9 billion came this way, 44 percent of the size of the economy.',
    'remittances: $2.9 billion',
    'remittance_share_of_gdp: 44 percent',
  ],
];

const NOTHING_OF_THE_DISPUTE: readonly string[] = [
  'Of an estimated 1.1m who leave, nine in ten go to Russia.',
  'Of 60 deportees whom they traced, most had returned to Russia.',
  'Of the 45 deported men interviewed for the study, none had a lawyer.',
  'Some 310 thousand citizens of Kyrgyzstan came back.',
  'Some 500,000 Uzbek citizens are on the territory of the Federation.',
  'Last year 310 thousand citizens of the Russian Federation went abroad on holiday.',
  'The office has served 30,000 citizens of the republic since spring.',
  'The party has 120,000 members, all citizens of the republic.',
  'With a million migrants on its soil, Moscow needs no more.',
  'Russia has 300,000 compatriots in Estonia.',
  'The permit is issued for a period of from one to three years.',
  'The ban on fruit imports from Tajikistan runs for five years.',
  'The contract with the airline runs for five years.',
  'Three of the deported were given five hundred roubles.',
  'The children had been given five toys.',
  'The garrison town has 20,000 inhabitants.',
  'Its three factories employ between 5,000 and 6,000 men.',
  'The river is 1,125 km long.',
  'The Pyanj valley has 1,400 kilometres of roads.',
  'All 1,200 km of the railway need repair.',
  'The team fought 22 bouts.',
  'The army held 22 engagements with the press.',
  'Along here comes 60 per cent of the fruit that reaches the market.',
  'We have 2.1 million drug addicts in Russia.',
  'We have 142 million people in Russia, and do not need a million more.',
  'We were twelve in a room. Fifty-six days passed before the first letter came.',
  'City hall speaks of 70,000 new flats.',
  'There were 390 such flights last year.',
  'Officials have seen 84,000 applications.',
  'Over 400 trucks were herded on to ferries.',
  'Tajik border guards recorded 19 crossings by smugglers.',
  'The law bars any foreigner who was deported for five years.',
  'They might be barred for three years, a deputy proposed.',
];

const NOTHING_OF_THE_MONEY: readonly string[] = [
  'Remittances to Uzbekistan grew by 40 per cent to $4.4 billion.',
  'GNI per head was put at a median of USD3,300 for countries with such a rating.',
  'Nine in ten migrants are in Russia, and their transfers keep the GDP up.',
  'Farming makes up a fifth of output.',
  'Public debt is 28 percent of output.',
  'The state takes in a fifth of national income in taxes.',
  'Output fell by 35 percent in the war.',
  'The bank lent USD3.7bn to Russian builders.',
  'A third of the GDP of Moldova comes from its migrants.',
  'Inflows to developing countries are USD372bn.',
  'The power firm gets 70 percent of its income from the aluminium plant.',
  'A household receives half of its income from Russia.',
  'Half of what a migrant earns goes on rent.',
];

const OTHER_MATTERS: readonly Wording[] = [
  [
    'TAJIKISTAN. The National Bank expects that remittances will come to $3 billion. TURKMENISTAN. Eight candidates were registered. UZBEKISTAN. Remittances from Russia grew by 40 per cent to $4.3 billion.',
    'remittances: $3 billion',
  ],
  [
    'Of an estimated million Tajiks abroad, nine in ten are in Russia, and in 2011 their remittances came to almost $3bn, or 46% of GDP.',
    'labour_migrants_abroad: an estimated million',
    'remittances: almost $3bn',
    'remittance_share_of_gdp: 46%',
  ],
  ['Nepal gets 29 percent of its GDP from migrants in Qatar. Inflows of USD6.2bn were booked last year.'],
  ['Half of its GDP comes in envelopes, and Haiti lives on it.'],
  ['The base in Djibouti holds 4,000 men. The border is 1,300 km long.'],
  ['In the same period 310 thousand citizens of the republic came back to Moldova.'],
];

/** A text of 2011-11-15 and its figures, as `indicator: words`. */
export const REACH_CASES = [
  ...STATED_OF_THE_DISPUTE.map(([text, ...figures]) => ({ text: `${THE_DISPUTE} ${text}`, figures })),
  ...STATED_OF_THE_MONEY.map(([text, ...figures]) => ({ text: `${THE_MONEY} ${text}`, figures })),
  ...NOTHING_OF_THE_DISPUTE.map((text) => ({ text: `${THE_DISPUTE} ${text}`, figures: [] })),
  ...NOTHING_OF_THE_MONEY.map((text) => ({ text: `${THE_MONEY} ${text}`, figures: [] })),
  ...OTHER_MATTERS.map(([text, ...figures]) => ({ text, figures })),
];
