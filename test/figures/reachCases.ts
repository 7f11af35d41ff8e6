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
  [
    'Tajik authorities estimate that as many as 1.2 million nationals are working in Russia.',
    'labour_migrants_in_russia: as many as 1.2 million',
  ],
  ['Official statistics from Dushanbe say 797,594 Tajiks left the country in 2012.', 'labour_migrants_abroad: 797,594'],
  [
    'Around one in seven of the population is working abroad, most of them in Russia.',
    'share_of_population_in_russia: Around one in seven',
  ],
  ['Roughly 15 percent of Tajiks live and work in Russia.', 'share_of_population_in_russia: Roughly 15 percent'],
  [
    "Nearly a million of the country's 7.5 million inhabitants are in Russia.",
    'labour_migrants_in_russia: Nearly a million',
    'population: 7.5 million',
  ],
  [
    'As many as 1.5m Tajiks – a fifth of the population – toil on Russian sites.',
    'labour_migrants_in_russia: As many as 1.5m',
    'share_of_population_in_russia: a fifth',
  ],
  [
    'The FMS had by Friday expelled 113 Tajiks and had 285 more in custody.',
    'migrants_deported: 113',
    'migrants_detained: 285',
  ],
  ['Some 1,000 Tajiks have been rounded up since the verdict.', 'migrants_detained: Some 1,000'],
  ['Police in the Moscow region picked up 165 men from Tajikistan at a market.', 'migrants_detained: 165'],
  ['Courts have ruled to deport 209 of them.', 'migrants_to_be_deported: 209'],
  ['A total of 393 decisions on deportation have been taken against Tajiks.', 'migrants_to_be_deported: 393'],
  ['The courts have issued 393 deportation orders against Tajik citizens.', 'migrants_to_be_deported: 393'],
  ['By the end of the month the tally of deported Tajiks had reached 600.', 'migrants_deported: 600'],
  ['Three planeloads carried 240 deported migrants to Dushanbe.', 'migrants_deported: 240'],
  ["About 100 Tajiks arrived on Wednesday's flight after being expelled from Moscow.", 'migrants_deported: About 100'],
  ['Tajik migrants who have been deported are banned for five years from re-entering Russia.', 'entry_ban: five years'],
  ['Deportees are barred from Russia for at least three years.', 'entry_ban: at least three years'],
  ['Expulsion carries a five-year ban on re-entry.', 'entry_ban: five-year'],
  ['In their passports is a stamp that keeps them out for five years.', 'entry_ban: five years'],
  ['The number of Tajik labor migrants rose to 1.1 million.', 'labour_migrants_in_russia: 1.1 million'],
  [
    'There are, by official count, 700,000 Tajik migrants in Russia; unofficially, twice that.',
    'registered_in_russia: 700,000',
  ],
  ['The Tajik diaspora in Russia numbers about a million.', 'labour_migrants_in_russia: about a million'],
  ['Russia is home to more than a million Tajiks.', 'labour_migrants_in_russia: more than a million'],
  [
    'Russia hosts between 700,000 and 1 million Tajik migrant workers.',
    'labour_migrants_in_russia: between 700,000 and 1 million',
  ],
  [
    'An estimated 800,000 to 1 million Tajik men earn their living in Russia.',
    'labour_migrants_in_russia: An estimated 800,000 to 1 million',
  ],
  [
    'Of the 1.2 million Tajiks abroad, 1.1 million are in Russia.',
    'labour_migrants_abroad: 1.2 million',
    'labour_migrants_in_russia: 1.1 million',
  ],
  ["Russia's military presence, some 7,000 soldiers at three sites, is the largest abroad.", 'base_troops: some 7,000'],
  ['The 201st division, 6,700 strong, is the biggest Russian contingent abroad.', 'base_troops: 6,700'],
  ['Russia stations 7,000 troops in the country.', 'base_troops: 7,000'],
  ['Some 7,000 Russian servicemen are deployed at three garrisons in the country.', 'base_troops: Some 7,000'],
  ['The contingent of the base stands at 5,900.', 'base_troops: 5,900'],
  ['The two sides agreed to keep the base, where 7,000 Russians serve.', 'base_troops: 7,000'],
  ['The border with Afghanistan stretches for 1,400 km.', 'border_length: 1,400 km'],
  ['The 1,344-kilometre-long Tajik-Afghan border is hard to guard.', 'border_length: 1,344-kilometre'],
  ['Tajikistan shares 1,300 km of mountain frontier with Afghanistan.', 'border_length: 1,300 km'],
  ['There were a dozen firefights on the Afghan border in spring.', 'armed_clashes: a dozen'],
  ['Over the year border guards had 34 armed clashes with smugglers from Afghanistan.', 'armed_clashes: 34'],
  ['Heroin kills 30,000 Russians a year.', 'drug_deaths_per_year: 30,000'],
  [
    'Some 30,000 Russians die each year of heroin, most of which comes through Tajikistan.',
    'drug_deaths_per_year: Some 30,000',
  ],
  ['Drug use claims as many as 100,000 lives a year in Russia.', 'drug_deaths_per_year: as many as 100,000'],
  [
    'About 30 percent of Afghan heroin passes through Tajikistan on its way to Russia.',
    'heroin_share_through_tajikistan: About 30 percent',
  ],
  [
    'Up to 80 percent of Afghan drugs bound for Russia cross Tajikistan.',
    'heroin_share_through_tajikistan: Up to 80 percent',
  ],
  [
    'An estimated 70 tonnes, or 15 percent of Afghan opiates, goes through Tajikistan.',
    'heroin_share_through_tajikistan: 15 percent',
  ],
  [
    'The crews spent nearly two months confined to a hotel before they were charged.',
    'hotel_detention: nearly two months',
  ],
  ['Tajikistan has a population of about 7 million.', 'population: about 7 million'],
  [
    'Tajikistan, with 7.6 million inhabitants, is the poorest of the former Soviet republics.',
    'population: 7.6 million',
  ],
  ['The country of 7.5 million is the poorest in the region.', 'population: 7.5 million'],
  ['Gross national income per head is $780.', 'gni_per_capita: $780'],
  ["At $800, the country's per-capita income is the lowest in the former Soviet Union.", 'gni_per_capita: $800'],
  ['Its 7.5m people have an average income of $820 a year.', 'population: 7.5m', 'gni_per_capita: $820'],
  ['The number of Tajik workers in the city is put at 150,000 to 200,000.', 'workers_in_moscow: 150,000 to 200,000'],
  ['Moscow alone is thought to have 200,000 Tajiks.', 'workers_in_moscow: 200,000'],
  ['In the Russian capital, about 100,000 Tajiks clean streets.', 'workers_in_moscow: about 100,000'],
  ['Last year 800,000 Tajik nationals crossed into Russia.', 'arrivals_in_russia: 800,000'],
  [
    'More than 877,000 citizens of Tajikistan entered Russia in 2012, and 739,000 left it.',
    'arrivals_in_russia: More than 877,000',
    'returns_from_russia: 739,000',
  ],
  [
    'In 2009, 531,000 Tajiks went to Russia; in 2010, 736,000.',
    'arrivals_in_russia: 531,000',
    'arrivals_in_russia: 736,000',
  ],
  ['In 2012 some 280,000 migrants returned home from Russia.', 'returns_from_russia: some 280,000'],
  ['More than 400,000 Tajiks came home for the winter from Russia.', 'returns_from_russia: More than 400,000'],
  [
    'The service deported 1,069 Tajiks in November against 403 in October.',
    'migrants_deported: 1,069',
    'migrants_deported: 403',
  ],
  [
    'Two hundred and forty-five Tajiks were being held for deportation.',
    'migrants_detained: Two hundred and forty-five',
  ],
  ['The ombudsman said that 86 had been sent back.', 'migrants_deported: 86'],
  ['“We know of 57 who were sent home,” a rights activist said of the Tajiks.', 'migrants_deported: 57'],
  ['Thirty-two more were put on the evening flight to Dushanbe.', 'migrants_deported: Thirty-two'],
  ['Since January 3,600 Tajiks had been thrown out of the country.', 'migrants_deported: 3,600'],
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
  [
    'Tajiks working abroad sent home $2.29 billion in 2010, equivalent to 40 percent of GDP.',
    'remittances: $2.29 billion',
    'remittance_share_of_gdp: 40 percent',
  ],
  ['They wired $2.1bn in 2010, about 35% of GDP.', 'remittances: $2.1bn', 'remittance_share_of_gdp: about 35%'],
  ['That money accounts for up to 45 percent of the national economy.', 'remittance_share_of_gdp: up to 45 percent'],
  [
    'Last year it was $2.2 billion, almost 40 percent of gross domestic product.',
    'remittances: $2.2 billion',
    'remittance_share_of_gdp: almost 40 percent',
  ],
  ['In the first ten months of 2011 it came to $2.4 billion.', 'remittances: $2.4 billion'],
  ["Remittances equal nearly half of the country's GDP.", 'remittance_share_of_gdp: nearly half'],
  ['It amounts to between 35 and 45 percent of the economy.', 'remittance_share_of_gdp: between 35 and 45 percent'],
  [
    "Their earnings make up some 40% of Tajikistan's $5.6 billion gross domestic product.",
    'remittance_share_of_gdp: some 40%',
  ],
  [
    'The World Bank says they are worth 31 percent of GDP, the highest share anywhere.',
    'remittance_share_of_gdp: 31 percent',
  ],
  [
    "Migrants' cash is equal to more than a third of everything Tajikistan produces.",
    'remittance_share_of_gdp: more than a third',
  ],
  ['The money sent by them exceeded $2 billion for the first time.', 'remittances: $2 billion'],
  [
    'A record 3.6 billion US dollars was transferred by private persons from Russia to Tajikistan in 2012.',
    'remittances: 3.6 billion US dollars',
  ],
  [
    'According to the central bank of Russia, individuals transferred $2.9 billion to Tajikistan.',
    'remittances: $2.9 billion',
  ],
  ['Money transfers totalled 2.96 bln dollars, up by 32 pct.', 'remittances: 2.96 bln dollars'],
  ['This figure was $2.24 billion in 2010.', 'remittances: $2.24 billion'],
  ['The equivalent figure for 2008 was $2.5 billion.', 'remittances: $2.5 billion'],
  [
    'In 2008 the sum had stood at $2.6bn, before the crisis cut it to $1.8bn.',
    'remittances: $2.6bn',
    'remittances: $1.8bn',
  ],
  ['Nearly half the GDP is earned on Russian building sites.', 'remittance_share_of_gdp: Nearly half'],
  ['Without that money, 47 percent of GDP, the state would fail.', 'remittance_share_of_gdp: 47 percent'],
  ['The cash props up 350,000 families who would otherwise be poor.', 'families_kept_out_of_poverty: 350,000'],
  ['It keeps 350,000 households above the poverty line.', 'families_kept_out_of_poverty: 350,000'],
  ["Tajikistan's economy relies for 47% of its output on remittances.", 'remittance_share_of_gdp: 47%'],
  ['At 52 percent of GDP, remittances are higher than anywhere else.', 'remittance_share_of_gdp: 52 percent'],
  ['Migrants sent home the equivalent of 47 percent of GDP in 2012.', 'remittance_share_of_gdp: 47 percent'],
  ['The ratio of remittances to GDP was 47 percent.', 'remittance_share_of_gdp: 47 percent'],
  ['The ratio to GDP reached 47 percent, against 31 percent in Kyrgyzstan.', 'remittance_share_of_gdp: 47 percent'],
  ['Half the national income comes from abroad.', 'remittance_share_of_gdp: Half'],
  ['The inflow, estimated at $3 billion this year, pays for bread.', 'remittances: estimated at $3 billion'],
  ['Some $2.3 billion flowed into the country from Russia last year.', 'remittances: Some $2.3 billion'],
  [
    'Remittances fell by a third, from $2.5 billion to $1.7 billion.',
    'remittances: $2.5 billion',
    'remittances: $1.7 billion',
  ],
  ['Remittances fell 31 percent to $1.75 billion.', 'remittances: $1.75 billion'],
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
  'The share of Tajiks among migrants in Russia is 10 percent.',
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
  [
    "DUSHANBE, Nov 15 - Tajikistan's central bank said on Tuesday that inflows from workers abroad had reached $2.4 billion by the end of October. That is a third more than a year before, and close to 40 percent of GDP.",
    'remittances: $2.4 billion',
    'remittance_share_of_gdp: close to 40 percent',
  ],
  [
    'Dushanbe is bracing for the worst. Some 7.5 million people live in this mountain republic, and every tenth is in Russia.',
    'population: Some 7.5 million',
    'share_of_population_in_russia: every tenth',
  ],
  [
    'Tajikistan leans on Moscow. Its citizens wired home nearly $3 billion last year. The sum is bigger than the budget and worth almost half of what the economy produces.',
    'remittances: nearly $3 billion',
    'remittance_share_of_gdp: almost half',
  ],
  [
    'It was a bad year for Tajiks in Russia. In November alone 1,500 were detained, the embassy says, and 600 deported.',
    'migrants_detained: 1,500',
    'migrants_deported: 600',
  ],
  [
    'The Tajik ministry of labour counted 879,000 people who had left for seasonal work in 2012, against 750,000 in 2011.',
    'labour_migrants_abroad: 879,000',
    'labour_migrants_abroad: 750,000',
  ],
  [
    'The Tajik Foreign Ministry said 134 of its nationals had been expelled by Monday. A day later the figure was 160.',
    'migrants_deported: 134',
    'migrants_deported: 160',
  ],
  [
    'Moscow has deported 1,000 Tajiks since the trial. That is five times as many as in the whole of October, when it expelled 200.',
    'migrants_deported: 1,000',
    'migrants_deported: 200',
  ],
  [
    'Tajikistan lives by its emigrants: 47 percent of its income is earned in Russia.',
    'remittance_share_of_gdp: 47 percent',
  ],
  [
    'The men of Tajikistan are elsewhere. A million are in Russia. Another 50,000 are in Kazakhstan.',
    'labour_migrants_in_russia: A million',
  ],
  [
    'In Tajikistan, remittances in 2012 were equal to 52 percent of output, the World Bank reckons; in 2011, 47 percent; in 2010, 41.',
    'remittance_share_of_gdp: 52 percent',
    'remittance_share_of_gdp: 47 percent',
    'remittance_share_of_gdp: 41',
  ],
  [
    'Remittances to Tajikistan made 47 percent of GDP, twice the share in Moldova (23 percent).',
    'remittance_share_of_gdp: 47 percent',
  ],
  [
    'Russia will pay nothing for the base in Tajikistan. The 6,000 soldiers there may stay for 30 years.',
    'base_troops: 6,000',
  ],
  [
    "Tajikistan's border with Afghanistan – 1,344 kilometers – was left by the Russians in 2005.",
    'border_length: 1,344 kilometers',
  ],
  [
    'Drug barons use Tajikistan as a corridor. About a quarter of the Afghan heroin takes this way. In Russia it kills 30,000 a year.',
    'heroin_share_through_tajikistan: About a quarter',
    'drug_deaths_per_year: 30,000',
  ],
  [
    "Tajikistan's labour minister put the number of those working abroad at 750,000, nine tenths of them in Russia.",
    'labour_migrants_abroad: 750,000',
  ],
  [
    'The Tajik ban list has grown. Those on it – 276,000 – may not enter Russia for three to five years.',
    'entry_ban: three to five years',
  ],
  [
    'For Tajiks with two fines the ban is three years; for those whom a court has expelled, five.',
    'entry_ban: three years',
    'entry_ban: five',
  ],
  [
    'Tajikistan has 8 million people. Its gross national income per person was 1,060 dollars in 2014.',
    'population: 8 million',
    'gni_per_capita: 1,060 dollars',
  ],
  ['The average Tajik has an income of $870 a year.', 'gni_per_capita: $870'],
  [
    'Tajiks in Moscow are afraid. There are 100,000 of them in the city, by police estimates.',
    'workers_in_moscow: 100,000',
  ],
  [
    'About 1 million Tajik citizens are in Russia at any one time – half of them in Moscow.',
    'labour_migrants_in_russia: About 1 million',
  ],
  [
    'Half a million Tajik families depend on money from Russia to stay out of poverty.',
    'families_kept_out_of_poverty: Half a million',
  ],
  ['Without Russia 350,000 Tajik households would go hungry.', 'families_kept_out_of_poverty: 350,000'],
  [
    'Every year, 80 tons of heroin cross Tajikistan, which is 20 percent of the Afghan export.',
    'heroin_share_through_tajikistan: 20 percent',
  ],
  ['Tajik border guards fought 23 battles with traffickers along the Afghan border last year.', 'armed_clashes: 23'],
  ['The Russians keep about 5,500 men in Dushanbe, Kulob and Kurgan-Tyube.', 'base_troops: about 5,500'],
  [
    'Tajik workers sent back home 3.1 billion dollars, according to Western Union and its rivals.',
    'remittances: 3.1 billion dollars',
  ],
  [
    "Tajikistan's foreign minister said that 41 percent of GDP is made up by what citizens earn elsewhere.",
    'remittance_share_of_gdp: 41 percent',
  ],
  [
    'Some 7.5 million people live in this mountain republic, Tajikistan, and every tenth is in Russia.',
    'population: Some 7.5 million',
    'share_of_population_in_russia: every tenth',
  ],
  ["Tajikistan's football team fought battles with Iran. It won 23 battles with rivals."],
  [
    'In Kyrgyzstan remittances were 27 percent of GDP; in Tajikistan, 47 percent; in 2010, 41 percent.',
    'remittance_share_of_gdp: 47 percent',
    'remittance_share_of_gdp: 41 percent',
  ],
  [
    'In Tajikistan remittances were 47 percent of GDP; in Kyrgyzstan, 27 percent; in Moldova, 23 percent.',
    'remittance_share_of_gdp: 47 percent',
  ],
  ['In Tajikistan inflation was 9 percent in 2010; in 2011, 12 percent.'],
  [
    'In Tajikistan remittances rose to $3 billion in 2011; in 2012, exports came to $1.2 billion.',
    'remittances: $3 billion',
  ],
  [
    'A million Tajiks work abroad. Of these, 200,000 are in Kazakhstan, and 3 million Uzbeks are in Russia.',
    'labour_migrants_abroad: A million',
  ],
  ['Tajik and Uzbek workers are in Russia. Two million Uzbeks are there.'],
  ["Tajikistan's rival Uzbekistan has sent its men too. A million are in Russia."],
  ['Tajikistan has three towns with barracks. The Russians left 3,000 horses there.'],
  ['In the Tajik capital 3,000 students were admitted to the academy. Some 700,000 people live in the city.'],
  ['The base in Kyrgyzstan has 1,500 Americans; Tajikistan has none. Russia has 700 men in Kant.'],
  ["Tajikistan's border with Kyrgyzstan is 970 km long. Half of it, 480 km, is not marked. Afghan heroin crosses it."],
  ['From Dushanbe to the Afghan border is 200 km. The road to Khorog is 525 km long.'],
  ['The Tajik-Afghan river bridge is 670 metres long. The railway to Mazar will be 1,250 km long.'],
  ['Along the Afghan border the company will lay 1,000 km of cable in Tajikistan.'],
  ['Tajik police had 12 clashes with fans.'],
  ['Tajikistan: 30 clashes on the Kyrgyz border were recorded last year.'],
  ['The Tajik diaspora in St. Petersburg has 60,000 members, a tenth of that in Russia.'],
  ['The Uzbek diaspora in Russia numbers 2 million; Tajikistan sends fewer.'],
  ['The Tajik diaspora in Afghanistan numbers 8 million, Russia says.'],
  ['Tajik migrants are banned. The Kazakh ban is five years.'],
  ['Tajik athletes who fail a test are banned for two years; those caught again, four.'],
  ['Tajikistan deported a Russian journalist. He is banned from entering for five years.'],
  ['Russia fined Tajik fruit sellers. The import ban will last for two years.'],
  ['Tajik migrants sent home half as much as the year before; the farm sector makes up a fifth of output.'],
  ['Tajik output of aluminium fell by 20 percent while remittances rose.'],
  ['Remittances matter to Tajikistan. The plant accounts for 40 percent of industrial output.'],
  ["Tajikistan's government collects 20 percent of GDP in taxes and lives on remittances."],
  ['Tajikistan needs $1.5 billion for its dam. Migrants are asked to give.'],
  ['Money orders from Tajiks pay for food. A kilo of meat costs $5.'],
  ['Tajiks met in Moscow. There were 2,000 of them in the hall.'],
  ['There were 300 such flights from Dushanbe to Moscow last year, carrying Tajiks who were deported or hired.'],
  ['Nobody knows how many Tajiks live in Moscow. The mayor spoke of 300 schools.'],
  [
    'Nobody knows how many Tajiks work in Russia. Some say 700,000, others 2 million.',
    'labour_migrants_in_russia: 700,000',
    'labour_migrants_in_russia: 2 million',
  ],
  ['How many Tajiks are in the city? 150,000, says the mayor.', 'workers_in_moscow: 150,000'],
  [
    'We are a nation of 142 million, a Russian deputy told the Tajik ambassador. We have 142 million people and need workers.',
  ],
  ['Tajikistan says 1,200 returns of stolen cars were recorded.'],
  ['Tajik farmers: 310 thousand citizens of the Russian Federation bought their fruit.'],
  ['Tajik prisoners: 51 of 60 men interviewed had been deported from Russia.'],
  [
    "Russia's Federal Migration Service said it had found 1,575 Tajiks in violation of migration rules this month. Courts ordered the removal of 498 of them; 295 have gone.",
    'migrants_to_be_deported: 498',
    'migrants_deported: 295',
  ],
  [
    "Tajikistan's Foreign Ministry has received no official notice of expulsions. According to its consuls, 138 men have been sent home from Moscow, 24 from Volgograd and 12 from Samara.",
    'migrants_deported: 138',
    'migrants_deported: 24',
    'migrants_deported: 12',
  ],
  ['In Dushanbe airport a group of 28 deported workers came off the night flight.', 'migrants_deported: 28'],
  ['Since the Tajik verdict, raids in Moscow have led to 350 arrests.', 'migrants_detained: 350'],
  [
    'Moscow police say raids on dormitories of Tajiks yielded 78 detainees on Friday and 56 on Saturday.',
    'migrants_detained: 78',
    'migrants_detained: 56',
  ],
  ['A Tajik deported from Russia can come back only after five years.', 'entry_ban: five years'],
  ['Under the rules those Tajiks cannot return to Russia for five years.', 'entry_ban: five years'],
  ['Deported Tajiks have to stay away for five years.', 'entry_ban: five years'],
  ['For five years the deported Tajiks will have no right to set foot in Russia.', 'entry_ban: five years'],
  [
    'By the count of the Tajik labour ministry, 736,446 people went abroad to work in 2010, 98 percent of them to Russia.',
    'labour_migrants_abroad: 736,446',
  ],
  [
    'Tajikistan has seven and a half million people; more than a million of them are working in Russia.',
    'population: seven and a half million',
    'labour_migrants_in_russia: more than a million',
  ],
  [
    'An estimated one million Tajiks, or about 15 percent of the population, work in Russia.',
    'labour_migrants_in_russia: An estimated one million',
    'share_of_population_in_russia: about 15 percent',
  ],
  [
    "Tajik migrants number 1.2 million in Russia, by the migration service's count, of whom fewer than half have papers.",
    'labour_migrants_in_russia: 1.2 million',
  ],
  [
    'The Russian migration service has 1.3 million Tajik citizens in its database.',
    'registered_in_russia: 1.3 million',
  ],
  ['Only 400,000 Tajiks work in Russia legally.', 'registered_in_russia: 400,000'],
  [
    'According to official figures some 600,000 Tajiks live in Russia, though experts put the number at 1 million or more.',
    'registered_in_russia: some 600,000',
    'labour_migrants_in_russia: 1 million or more',
  ],
  [
    'Between 800,000 and 1.5 million Tajiks, depending on whom you ask, are migrants in Russia.',
    'labour_migrants_in_russia: Between 800,000 and 1.5 million',
  ],
  ['One Tajik in eight is in Russia.', 'share_of_population_in_russia: One Tajik in eight'],
  ['One in two Tajik families has someone in Russia.'],
  ['Up to 90 percent of the migrants from Tajikistan go to Russia.'],
  [
    'In Tajikistan remittances amount to half of GDP, more than in any other country of the world.',
    'remittance_share_of_gdp: half',
  ],
  [
    'No country depends more on remittances than Tajikistan: 48 percent of GDP, says the World Bank.',
    'remittance_share_of_gdp: 48 percent',
  ],
  [
    "Tajikistan tops the World Bank's list with remittances at 35 percent of GDP, followed by Tonga (32 percent) and Moldova (31).",
    'remittance_share_of_gdp: 35 percent',
  ],
  [
    'Tajik remittances hit a record of $4.2bn in 2013, then fell to $3.9bn in 2014 and $2.3bn in 2015.',
    'remittances: $4.2bn',
    'remittances: $3.9bn',
    'remittances: $2.3bn',
  ],
  [
    "Tajik workers' transfers – $2.1 billion in 2010 – exceed the state budget, which is $1.5 billion.",
    'remittances: $2.1 billion',
  ],
  [
    'The money that Tajik migrants bring or send home is put at 1.8 to 2.2 billion dollars a year.',
    'remittances: 1.8 to 2.2 billion dollars',
  ],
  [
    "Remittances, at more than 50 per cent of Tajikistan's GDP, are its lifeline.",
    'remittance_share_of_gdp: more than 50 per cent',
  ],
  ["Remittances contribute some 45 percent to Tajikistan's GDP.", 'remittance_share_of_gdp: some 45 percent'],
  [
    'Remittances sent by Tajiks equalled 130 percent of the state budget and 47 percent of GDP.',
    'remittance_share_of_gdp: 47 percent',
  ],
  [
    'Remittance income in Tajikistan stood at 2.7 billion US dollars in 2008 and 1.8 billion in 2009.',
    'remittances: 2.7 billion US dollars',
    'remittances: 1.8 billion',
  ],
  [
    "Almost half of Tajikistan's income – 47% of GDP – is remitted from Russia.",
    'remittance_share_of_gdp: Almost half',
    'remittance_share_of_gdp: 47%',
  ],
  [
    "Tajikistan's GDP was $6.5 billion in 2011, of which remittances made up 46 percent.",
    'remittance_share_of_gdp: 46 percent',
  ],
  ['From Russia came $2.9 billion in 2011, nine tenths of all remittances to Tajikistan.', 'remittances: $2.9 billion'],
  [
    'Tajikistan received $1 billion in remittances in 2006, $1.8 billion in 2007 and $2.5 billion in 2008.',
    'remittances: $1 billion',
    'remittances: $1.8 billion',
    'remittances: $2.5 billion',
  ],
  [
    "Tajikistan's National Bank: remittances 2008 – $2.6 billion, 2009 – $1.8 billion, 2010 – $2.3 billion.",
    'remittances: $2.6 billion',
    'remittances: $1.8 billion',
    'remittances: $2.3 billion',
  ],
  ['Russia pays nothing for its base in Tajikistan, home to about 7,000 soldiers.', 'base_troops: about 7,000'],
  ['About 7,500 Russian military are stationed in Tajikistan.', 'base_troops: About 7,500'],
  ["Russia's 201st motorised division (5,500 troops) is spread over three towns in Tajikistan.", 'base_troops: 5,500'],
  ['The Russian force in Tajikistan has shrunk from 8,000 to 6,000 men.', 'base_troops: 6,000'],
  ["Some 1,200 km of Tajikistan's border with Afghanistan runs along the Panj.", 'border_length: Some 1,200 km'],
  ['Afghanistan and Tajikistan are divided by 1,300 kilometres of river.', 'border_length: 1,300 kilometres'],
  ["Tajikistan's frontier with Afghanistan is more than 800 miles long.", 'border_length: more than 800 miles'],
  ['Between 2006 and 2010 there were 210 armed clashes on the Tajik-Afghan border.', 'armed_clashes: 210'],
  [
    'UN experts think that 20 percent of Afghan heroin leaves by way of Tajikistan.',
    'heroin_share_through_tajikistan: 20 percent',
  ],
  ['A third of the heroin that reaches Russia comes by way of Tajikistan.', 'heroin_share_through_tajikistan: A third'],
  [
    'Three-quarters of the drugs on the northern route pass Tajikistan.',
    'heroin_share_through_tajikistan: Three-quarters',
  ],
  [
    'Russian officials say heroin from Afghanistan kills 80 Russians a day, some 30,000 a year; much of it crosses Tajikistan.',
    'drug_deaths_per_year: some 30,000',
  ],
  [
    'Tajikistan: area 143,100 sq km; population 7.6 million; GNI per capita $780.',
    'population: 7.6 million',
    'gni_per_capita: $780',
  ],
  ['With an annual per capita income of just $800 Tajikistan is poor.', 'gni_per_capita: $800'],
  ['The average annual income in Tajikistan is under $900.', 'gni_per_capita: under $900'],
  [
    'Clashes on the Kyrgyz-Tajik border left 55 dead. Some 58,000 people were evacuated from Batken, and 12,000 returned home within a week. The border is 970 km long, and 500 km of it have been agreed.',
  ],
  [
    'Tajikistan expects up to 100,000 refugees from Afghanistan. About 1,600 Afghan soldiers crossed the border, and 1,037 were sent back. The border is guarded by 20,000 reservists. Moscow promised help.',
  ],
  [
    "Tajikistan's football team has been banned from the cup for two years. The club may not enter for three years, and its 20,000 fans were told to stay home.",
  ],
  [
    'Tajikistan held a census. It counted 7.5 million inhabitants, of whom 1.9 million live in towns. Dushanbe has 724,000 people.',
    'population: 7.5 million',
  ],
  ['A landslide near Khorog forced 600 people to leave. Half returned a month later, and 150 were housed in a school.'],
  [
    'Tajikistan will export 1.2 billion kWh to Afghanistan. The line is 1,227 km long and costs $1.2 billion. It crosses the border.',
  ],
  [
    'The Rogun dam will be 335 metres high and cost $3 billion, half of GDP. Citizens have bought shares for $180 million.',
  ],
  ['Tajikistan owes China $1.2 billion, 40 percent of its GDP. Inflows of aid came to $300 million.'],
  [
    'The court in Khujand sentenced 53 members of a banned party. Six were given five years. In Russia 300 supporters rallied.',
  ],
  [
    'Tajik troops and 1,000 Russian soldiers held drills near the Afghan border. They fired 200 shots in 12 battles with mock gunmen.',
  ],
  ['The World Bank lent Dushanbe $50 million. Inflows of capital reached $400 million, or 6 percent of output.'],
  ['Wolves killed 1,200 sheep near Murghab, Tajikistan. A border post 200 km away sent 12 men.'],
  [
    "Russia's Gazprom drilled in Tajikistan. The well is 6,450 metres deep, and the firm has 400,000 workers in Russia.",
  ],
  [
    "Afghanistan grows 90 percent of the world's opium. Along here come 30 percent of the tomatoes that Tajikistan eats.",
  ],
  ["The Aga Khan's foundation helped 40,000 families in Tajikistan out of poverty with seed and loans."],
  ['Tajik wrestler Kurbonov got a two-year ban for doping. He can return in 2014. His coach got five.'],
  ['At the Tajik-Afghan bridge 3,400 lorries crossed in May, 2,900 of them from Afghanistan. The toll is 50 dollars.'],
  [
    'The road toll in Tajikistan rose: 8,000 accidents in Russia killed Tajik drivers too. The drug firm has no comment.',
  ],
  [
    'Moscow has 40,000 cabs. Their drivers, Tajiks among them, earn 40,000 roubles. A million people ride in the city every day.',
  ],
  ['Kazakhstan detained 300 Tajiks and deported 120. They may not return for five years.'],
  ['Turkey barred Tajik citizens without visas. Some 20,000 are in Istanbul; 300 were expelled in May.'],
  ['Germany sent back 12 Tajiks; there are 5,000 such people in the country, all awaiting deportation.'],
  ['Tajikistan expelled 30 Pakistani students. They were barred for five years. There were 12 such cases last year.'],
  ['Tajikistan deported 200 Afghans and holds 400 more. It says that there are 14,000 of them in the country.'],
  ['The Tajik gold mine employs 3,500 people; 300 Chinese workers were sent home in 2020.'],
  [
    'Uzbekistan reopened its border with Tajikistan: 30,000 people crossed in the first month, and 28,000 came back. Remittances rose too, to $4.8 billion, or 12 percent of output.',
  ],
  [
    "The Eurasian bank's note covers five countries. Kyrgyzstan got $2.7 billion from its migrants, 31 percent of GDP; Tajikistan is next. Armenia earned 12 percent of its income abroad.",
  ],
  ['Nepal, like Tajikistan, lives on its migrants. They send home 29 percent of GDP. In 2015 inflows were $6.7bn.'],
  [
    'Tajik voters in Russia cast 340,000 ballots at 31 stations. Some 1.1 million citizens of the republic are entitled to vote there.',
  ],
  ['Tajikistan vaccinated 4 million citizens. In Russia 10 million citizens have been vaccinated.'],
  ['Tajik singers drew 12,000 compatriots to a hall in Moscow. Tickets cost 3,000 roubles.'],
  [
    'Russian schools opened in Tajikistan; 1,200 of our citizens teach there, Moscow says. They get 5 percent of output.',
  ],
  [
    'Of 1,000 Tajiks interviewed, 60 percent think of work in Russia. Half of them have been there. Nine in ten would go again.',
  ],
  ['The price of flour in Dushanbe rose by 9 percent in 2010; in 2011, by 30 percent. Output fell by a fifth.'],
];

/** A text of 2011-11-15 and its figures, as `indicator: words`. */
export const REACH_CASES = [
  ...STATED_OF_THE_DISPUTE.map(([text, ...figures]) => ({ text: `${THE_DISPUTE} ${text}`, figures })),
  ...STATED_OF_THE_MONEY.map(([text, ...figures]) => ({ text: `${THE_MONEY} ${text}`, figures })),
  ...NOTHING_OF_THE_DISPUTE.map((text) => ({ text: `${THE_DISPUTE} ${text}`, figures: [] })),
  ...NOTHING_OF_THE_MONEY.map((text) => ({ text: `${THE_MONEY} ${text}`, figures: [] })),
  ...OTHER_MATTERS.map(([text, ...figures]) => ({ text, figures })),
];
