import { withEach } from './withEach.ts';

/** What single patterns of the extractor are there for: each sentence reads otherwise without its own. */
type Wording = readonly [text: string, ...figures: string[]];

const handedDown = (words: string, whom = 'Vladimir Sadovnichy') => `sentence_length: ${words}, ${whom}`;

/** Whom a number counts, and what has befallen them. */
const COUNTED: readonly Wording[] = [
  ['Tajik migrants in Russia fear deportation. Russia deported 47 foreign traders.'],
  ['Russia deported 300 Tajik migrant labour brokers.'],
  [
    'Russia has 800,000 migrant construction workers from Tajikistan.',
    'labour_migrants_in_russia: 800,000, migrant construction workers from Tajikistan',
  ],
  [
    'Russia deported 300 ethnic Uzbek labour migrants from Tajikistan.',
    'migrants_deported: 300, ethnic Uzbek labour migrants from Tajikistan',
  ],
  ['Russia deported not 300 Tajiks but 245.', 'migrants_deported: 245, Tajik migrants'],
  [
    'Russia is after Tajik migrants. Of the Tajiks detained 300 were deported.',
    'migrants_deported: 300, Tajik migrants',
  ],
  ['Police came. 400 Tajiks were held, a fraction of those in the town.', 'migrants_detained: 400, Tajiks'],
  ['Of the Tajik workers in Russia, 300 sent home no money.'],
  ['They detained 47 migrants. Thirty-one were Tajiks.', 'migrants_detained: Thirty-one, Tajiks'],
  ['Tajiks also work in Kazakhstan. Some 700 migrants were deported this year.'],
  ['Russia deported 300 Tajiks. The total for all states was 640.', 'migrants_deported: 300, Tajiks'],
  ['Tajiks are leaving. Russia is home to 2 million people working without papers.'],
  ['Russia detained Tajiks, including 16 workers.'],
  ['Russia deported Tajiks. Three hundred deportees is nothing new.'],
  ['Tajiks deported by a court are barred from Russia for five.'],
  [
    'Tajik migrants, of whom 800,000 work in Russia, fear deportation.',
    'labour_migrants_in_russia: 800,000, Tajik migrants',
  ],
  [
    'Russia deported 200 Tajiks in October. In November the number rose to 300 people.',
    'migrants_deported: 200, Tajiks',
    'migrants_deported: 300, Tajik migrants',
  ],
  [
    'Tajik migrants will come back for good. So far we have seen 96,000.',
    'returns_from_russia: 96,000, Tajik migrants',
  ],
];

/** Shares and bans that stand against those stated before. */
const MEASURED: readonly Wording[] = [
  [
    'Tajikistan lives off its migrants. Uzbekistan looks self-sufficient by comparison. Remittances make up 40 percent of GDP.',
    'remittance_share_of_gdp: 40 percent, Tajikistan',
  ],
  [
    "Remittances made up 45 percent of Tajikistan's GDP (in 2010 – 39.8 percent).",
    'remittance_share_of_gdp: 45 percent, Tajikistan',
    'remittance_share_of_gdp: 39.8 percent, Tajikistan',
  ],
  [
    "Remittances made up 50 percent of Tajikistan's GDP in 2008, fell to 35 the year after.",
    'remittance_share_of_gdp: 50 percent, Tajikistan',
    'remittance_share_of_gdp: 35, Tajikistan',
  ],
  [
    'Tajik migrants sent home 2.7 billion dollars in 2008. Later years:\n\n2013 – 4.2 billion dollars\n\n2014 – 3.8 billion dollars',
    'remittances: 2.7 billion dollars, Tajikistan',
    'remittances: 4.2 billion dollars, Tajikistan',
    'remittances: 3.8 billion dollars, Tajikistan',
  ],
  [
    'Deported Tajiks are barred from Russia for three years. Those caught coming back are jailed, and some get five.',
    'entry_ban: three years, Tajik migrants',
  ],
];

/** Who got how many years. */
const SENTENCED: readonly Wording[] = [
  ['Vladimir Sadovnichy is to be deported after a prison term of eight years.', handedDown('eight years')],
  ['The court jailed Vladimir Sadovnichy. Two years in a Tajik jail had changed him.'],
  ['Alexei Rudenko will appeal against the 8.5 years in prison that Vladimir Sadovnichy got.', handedDown('8.5 years')],
  ['Vladimir Sadovnichy was given a reduction to 8.5 years in prison.', handedDown('8.5 years')],
  [
    'Unlike Vladimir Sadovnichy, Ivan Petrov saw his prison term cut to three years.',
    handedDown('three years', 'Ivan Petrov'),
  ],
  [
    'Vladimir Sadovnichy, who was jailed alongside his colleague Alexei Rudenko, was given 8.5 years.',
    handedDown('8.5 years'),
    handedDown('8.5 years', 'Alexei Rudenko'),
  ],
  [
    'Vladimir Sadovnichy is in jail. So is Konstantin Ivanov, another pilot, who got eight years in prison.',
    handedDown('eight years', 'Konstantin Ivanov'),
  ],
];

/** Texts of 2011-11-15 and the figures that they state, as `indicator: words, whom of`. */
export const PATTERN_CASES = [...COUNTED, ...MEASURED, ...SENTENCED].map(([text, ...figures]) => ({ text, figures }));

const CHRONICLE = 'Nov. 8: The pilots were jailed. Nov. 9: Moscow protested. Nov. 10: Police raided a market.';

/** As of when, and on whose word: `words, whom of, as of when, said by whom`. */
export const PATTERN_ORIGINS = [
  ['Nov. 10: Russia deported 300 Tajiks.', '300, Tajiks, 2011-11-10'],
  [`${CHRONICLE} Year's end: Russia deported 300 Tajiks.`, '300, Tajiks, 2011-11-15'],
  ['Russia deported 300 Tajiks in reply to the November 8 ruling.', '300, Tajiks, 2011-11-15'],
  [
    'On November 8 a Tajik court sentenced Vladimir Sadovnichy to ten years. It cut his term to eight years the same day.',
    'ten years, Vladimir Sadovnichy, 2011-11-08',
    'eight years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'The figures of the FMS (the service) are new. FMS: 300 Tajiks were deported this week.',
    '300, Tajiks, 2011-11, FMS',
  ],
  [
    "Remittances matter to Tajikistan: the World Bank's figure is 31 percent of GDP.",
    '31 percent, Tajikistan, 2011-11-15, World Bank',
  ],
  [
    'While activists say that thousands are hiding, the Federal Migration Service said 203 Tajiks were deported.',
    '203, Tajiks, 2011-11-15, Federal Migration Service',
  ],
  [
    '“They deported 300 Tajiks on Monday. They will go on,” said Karomat Sharipov.',
    '300, Tajiks, 2011-11-14, Karomat Sharipov',
  ],
  [
    'Karomat Sharipov said that it was a raid. “Police came at night, he said. Russia deported 300 Tajiks last week.',
    '300, Tajiks, 2011-11',
  ],
  ['Russia deported 3&#8203;00 Tajiks.', '3&#8203;00, Tajiks, 2011-11-15'],
].map(([text = '', ...figures]) => ({ text, figures }));

/** The alternatives of patterns: `indicator: words, whom of`. */
export const ALTERNATIVE_CASES = withEach([
  {
    text: 'Russia deported Tajiks. The service estimates at 300 the number of those deported.',
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia deported 200 Tajiks in October. In November the {} stood at 300 people.',
    words: ['figure', 'tally', 'total'],
    figures: ['migrants_deported: 200, Tajiks', 'migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia deported 200 Tajiks in October. In November the number of deportees stood at 300 people.',
    figures: ['migrants_deported: 200, Tajiks', 'migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks from Kazan, {} 43 from Moscow.',
    words: ['only', 'just', 'another', 'a further'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 43, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October but by November 143.',
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: '“Russia deported 69 Tajiks in October, by November 143 (',
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. The number {} grow to 143.',
    words: ['would', 'may', 'will', 'could', 'might'],
    figures: ['migrants_deported: 69, Tajiks'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. The number could have doubled to 143.',
    figures: ['migrants_deported: 69, Tajiks'],
  },
  {
    text: 'Russia deported Tajiks. Officials {} 300.',
    words: ['confirm', 'admit', 'acknowledge'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks. The service speaks of 297 {}.',
    words: ['persons', 'individuals', 'people'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 297, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks. The service {} 297 people.',
    words: ['admits to', 'acknowledges', 'confirms', 'puts it at'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 297, Tajik migrants'],
  },
  {
    text: 'Russia deported Tajiks. By Friday there {} 300 such people.',
    words: ['had been', 'are', 'were'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia deported Tajiks. There are{} 300 such people.',
    words: [' already', ' now', ' only', ' so far'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Tajik migrants are coming back. So far the country has seen 96,000.',
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Tajik migrants are coming back. Officials have counted 96,000.',
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Tajik migrants are coming back. In all we counted 96,000.',
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Tajik migrants are coming back. We {} counted 96,000.',
    words: ['already', 'so far'],
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Tajik migrants are coming back. We have {} 96,000.',
    words: ['seen', 'counted', 'registered', 'recorded', 'received'],
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: "Tajikistan's migrants are coming back. We have counted 96,000.",
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: "Tajikistan's workers are coming back. We have counted 96,000.",
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Many Tajiks come home for good. We have counted 96,000.',
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'Many Tajiks return for good. We have counted 96,000.',
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'How many Tajiks are there in Russia? In the capital, there are 200,000.',
    figures: ['workers_in_moscow: 200,000, Tajik migrants'],
  },
  {
    text: 'The {} of Tajik migrants in Russia grew. It was 800,000.',
    words: ['tally', 'count'],
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'The number of Tajik migrants registered rose to 800,000.',
    figures: ['registered_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'The number of Tajik workers registered rose to 800,000.',
    figures: ['registered_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. By November the number of {} was 143.',
    words: ['those', 'deportees'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. In the town 400 Tajiks {} held, a fraction of those there.',
    words: ['were', 'are'],
    figures: ['migrants_detained: 400, Tajiks'],
  },
  {
    text: 'A Tajik migrant in Russia sends home as {} what 300 workers in Tajikistan live on.',
    words: ['remittances', 'money', 'transfers', 'wages', 'earnings'],
    figures: [],
  },
  { text: "Russia didn't deport 300 Tajiks but 143.", figures: ['migrants_deported: 143, Tajik migrants'] },
  { text: "Russia didn't deport 300 Tajiks, but 143.", figures: ['migrants_deported: 143, Tajik migrants'] },
  {
    text: 'Russia is after Tajik migrants. Of {} detained 300 were deported.',
    words: ['those', 'the people', 'the persons', 'the men', 'the migrants', 'the workers', 'the'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajik migrants. When {} detained 300 were deported.',
    words: ['men were', 'men are', 'a Tajik was', 'a Tajik is'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. In the town a group of 400 Tajiks {} held, a fraction of those there.',
    words: ['was', 'had been', 'is being'],
    figures: ['migrants_detained: 400, Tajiks'],
  },
  {
    text: 'A Tajik migrant in Russia sends home in {} what 300 workers in Tajikistan live on.',
    words: ['dollars', 'savings', 'cash', 'their families'],
    figures: [],
  },
  {
    text: 'Russia is after migrants. In all 351 Tajiks have come home {} a court jailed the pilots.',
    words: ['since', 'after', 'because', 'when', 'before', 'until'],
    figures: ['returns_from_russia: 351, Tajiks'],
  },
  {
    text: 'Russia {} 300 Tajiks out of the country.',
    words: ['put', 'flew', 'threw', 'had thrown', 'kicked', 'shipped', 'loaded', 'packed', 'bundled', 'sent'],
    figures: ['migrants_deported: 300, Tajiks'],
  },
  {
    text: 'Russia kicked 300 Tajiks {}.',
    words: ['home', 'back to Dushanbe', 'out'],
    figures: ['migrants_deported: 300, Tajiks'],
  },
  {
    text: 'A Russian flight {} 60 Tajiks to Dushanbe.',
    words: ['took', 'carried', 'brought', 'delivered', 'flew', 'transported'],
    figures: ['migrants_deported: 60, Tajiks'],
  },
  {
    text: 'A Russian flight took 60 Tajiks to {}.',
    words: ['Dushanbe', 'Tajikistan', 'their homeland'],
    figures: ['migrants_deported: 60, Tajiks'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of {} 1,489 have left.',
    words: ['them', 'these', 'those'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Some 1,489 of {} have left.',
    words: ['them', 'these', 'those'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: Some 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of them 1,489 have {}.',
    words: ['left', 'departed', 'flown', 'gone'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of them 1,489 have {} left.',
    words: ['since', 'already', 'now'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Courts ordered the {} of 498 Tajiks; 295 have gone.',
    words: ['deportation', 'expulsion'],
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Some 400 Tajiks {} be deported, and more than 100 have already left the country.',
    words: ['will', 'would', 'must'],
    figures: ['migrants_to_be_deported: Some 400, Tajiks', 'migrants_deported: more than 100, Tajik migrants'],
  },
  {
    text: 'Some 400 Tajiks must be deported, and more than 100 have already left the country.',
    figures: ['migrants_to_be_deported: Some 400, Tajiks', 'migrants_deported: more than 100, Tajik migrants'],
  },
  {
    text: 'Some 400 Tajiks must be expelled, and more than 100 have already left the country.',
    figures: ['migrants_to_be_deported: Some 400, Tajiks', 'migrants_deported: more than 100, Tajik migrants'],
  },
  {
    text: 'Courts {} 300 Tajiks out of the country.',
    words: ['order', 'want'],
    figures: ['migrants_to_be_deported: 300, Tajiks'],
  },
  { text: 'Moscow wants 300 Tajiks to leave Russia.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  {
    text: 'Russia is after Tajik migrants. Of the 120 migrants detained many are {}.',
    words: ['Tajiks', 'citizens of Tajikistan', 'from Tajikistan'],
    figures: [],
  },
  {
    text: 'Russia expelled 6,500 migrants; {} were Tajiks.',
    words: ['most', 'many', 'half', 'a third', 'a quarter'],
    figures: [],
  },
  {
    text: 'Russia expelled 6,500 migrants; most were {}.',
    words: ['from Tajikistan', 'citizens of Tajikistan', 'Tajiks'],
    figures: [],
  },
  {
    text: 'Tajik migrants hide. Police detained 47. Most were {}.',
    words: ['Tajiks', 'from Tajikistan', 'citizens of Tajikistan'],
    figures: [],
  },
  {
    text: 'Tajik migrants hide. Police detained 47. Of {}, 31 were Tajiks.',
    words: ['them', 'these', 'those'],
    figures: [],
  },
  {
    text: 'Tajik migrants hide. Police detained 47. {} half were Tajiks.',
    words: ['About', 'Some', 'Only'],
    figures: [],
  },
  {
    text: 'Russia deported 1,014 Tajik citizens, including 331 {} who were expelled in November.',
    words: ['people', 'persons'],
    figures: ['migrants_deported: 1,014, Tajik citizens', 'migrants_deported: 331, Tajik migrants'],
  },
  {
    text: 'Russia deported 1,014 Tajik citizens, including 331 people who {} expelled in November.',
    words: ['were', 'had been', 'have been'],
    figures: ['migrants_deported: 1,014, Tajik citizens', 'migrants_deported: 331, Tajik migrants'],
  },
  {
    text: 'Russia is after migrants. Tajiks {} many of the 6,000 migrants deported.',
    words: ['made up', 'accounted for'],
    figures: [],
  },
  { text: 'Russia deported 120 people, {} Tajiks.', words: ['including', 'among them', 'of whom'], figures: [] },
  { text: 'Tajiks are hiding. Russia deported 460 people, half Georgians.', figures: [] },
  { text: 'Russia detained Tajiks. It deported all {} 49.', words: ['except', 'save', 'bar'], figures: [] },
  {
    text: 'Russia sent home the {} of 804 Tajik migrants.',
    words: ['bodies', 'coffins', 'remains', 'corpses', 'papers', 'documents', 'passports', 'particulars'],
    figures: [],
  },
  {
    text: 'Tajiks are leaving. Russia {} 2 million people working without papers.',
    words: ['has', 'hosts', 'employs', 'is home to', 'is host to'],
    figures: [],
  },
  {
    text: 'Russia deported Tajiks. Police detained 640 people from {} countries.',
    words: ['all', 'other', 'various', 'different', 'several', 'many', '12'],
    figures: [],
  },
  {
    text: 'Russia deported Tajiks. Police detained 640 people of various {}.',
    words: ['states', 'countries', 'nationalities', 'nations'],
    figures: [],
  },
  { text: 'Tajiks expelled by a court {} five.', words: ['face', 'get', 'got', 'receive'], figures: [] },
  {
    text: 'Tajiks deported by a court are {} from Russia for five.',
    words: ['barred', 'banned', 'excluded'],
    figures: [],
  },
  {
    text: 'Russia is after migrants. Some 300 Tajiks hold {} there.',
    words: [
      'a rally',
      'an office',
      'the floor',
      'its flag',
      'his job',
      'her job',
      'their tongues',
      'up signs',
      'out hope',
      'on to hope',
      'onto hope',
      'jobs',
      'work permits',
      'passports',
      'permits',
      'patents',
      'Russian visas',
      'Tajik flags',
      'valid visas',
      'licences',
      'citizenship',
      'posts',
      'degrees',
      'talks',
      'rallies',
      'meetings',
    ],
    figures: [],
  },
  {
    text: 'Russia is after migrants. In all 351 Tajiks have come home since {} jailed the pilots.',
    words: [
      'a court',
      'an army court',
      'the court',
      'its courts',
      'police',
      'Russia',
      'Moscow',
      'Tajikistan',
      'Dushanbe',
    ],
    figures: ['returns_from_russia: 351, Tajiks'],
  },
  {
    text: 'Russia deported Tajiks. Three hundred deportees is {}.',
    words: ["half a day's work", 'nothing new', 'not many', 'less than usual', 'more than usual'],
    figures: [],
  },
  { text: 'Tajiks deported by a court {} enter Russia for five.', words: ['may not', 'cannot'], figures: [] },
  { text: 'To Tajiks deported by a court Russia is closed for five.', figures: [] },
  {
    text: 'Russia sent 300 Tajiks {}.',
    words: ['on a plane', 'back to Dushanbe', 'packing'],
    figures: ['migrants_deported: 300, Tajiks'],
  },
  { text: 'Russia put 300 Tajiks on a plane.', figures: ['migrants_deported: 300, Tajiks'] },
  { text: 'Moscow wants 300 Tajiks deported.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  {
    text: 'Moscow wants 300 Tajiks {}.',
    words: ['expelled', 'removed', 'out'],
    figures: ['migrants_to_be_deported: 300, Tajiks'],
  },
  {
    text: 'Courts ordered the expulsion of 498 Tajiks; 295 have {}.',
    words: ['gone', 'left', 'departed'],
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Courts ordered the expulsion of 498 Tajiks; by Friday 295 {} gone.',
    words: ['have', 'had'],
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Courts are expelling 498 Tajiks; 295 have gone.',
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Of the Tajiks detained in Moscow 93 were {}.',
    words: ['set free', 'released', 'freed', 'let go', 'acquitted', 'cleared', 'spared'],
    figures: [],
  },
  { text: 'Police {} 93 detained Tajiks.', words: ['freed', 'released', 'rescued'], figures: [] },
  {
    text: 'Russian police took 12 Tajik migrants from a {}.',
    words: [
      'street',
      'market',
      'building site',
      'dormitory',
      'hostel',
      'flat',
      'apartment',
      'basement',
      'house',
      'home',
      'barracks',
      'metro',
      'workplace',
    ],
    figures: ['migrants_detained: 12, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. Ten of the {} were ordered out.',
    words: ['detainees', 'deportees'],
    figures: ['migrants_to_be_deported: Ten, Tajik {}'],
  },
  {
    text: 'Russia is after Tajiks. Ten of the {} were ordered out.',
    words: ['detained', 'arrested', 'held'],
    figures: ['migrants_to_be_deported: Ten, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. Ten of the deported were ordered out.',
    figures: ['migrants_to_be_deported: Ten, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. Ten of {} detained had been ordered out.',
    words: ['the', 'those', 'these'],
    figures: ['migrants_to_be_deported: Ten, Tajik migrants'],
  },
  { text: 'The Russians are now deporting 300 Tajiks.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  {
    text: 'Russia reports 300 {} of Tajiks.',
    words: ['deportations', 'expulsions', 'removals'],
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  {
    text: 'Courts {}ed 300 deportations of Tajiks.',
    words: ['order', 'rul', 'decid', 'issu'],
    figures: ['migrants_to_be_deported: 300, Tajik migrants'],
  },
  { text: 'Tajik migrants hide. Russia deported {} except 49.', words: ['all', 'everybody', 'the rest'], figures: [] },
  {
    text: 'Vladimir Sadovnichy, in {} in Tajikistan since March, nine months, was sentenced.',
    words: ['jail', 'prison', 'custody', 'detention', 'a cell'],
    figures: [],
  },
  {
    text: 'The court jailed Vladimir Sadovnichy. Two years in a Tajik jail {}.',
    words: ['already', 'so far', 'counted', 'have changed him', 'has changed him', 'had changed him', 'did it'],
    figures: [],
  },
  {
    text: 'The Tajik court sentenced Vladimir Sadovnichy to 8 1/2 years and Alexei Rudenko, {} 10.',
    words: ['got', 'serving', 'with'],
    figures: ['sentence_length: 8 1/2 years, Vladimir Sadovnichy', 'sentence_length: 10, Alexei Rudenko'],
  },
  {
    text: 'Russia deported 300 ethnic Uzbek {} workers from Tajikistan.',
    words: ['guest', 'illegal'],
    figures: ['migrants_deported: 300, ethnic Uzbek {} workers from Tajikistan'],
  },
  {
    text: 'Russia has 800,000 migrant {} workers from Tajikistan.',
    words: ['guest', 'construction', 'seasonal'],
    figures: ['labour_migrants_in_russia: 800,000, migrant {} workers from Tajikistan'],
  },
  {
    text: "Tajiks work in Moscow. Russia deported 800 of the {}'s migrants.",
    words: ['region', 'world', 'continent', 'bloc', 'Union', 'area', 'CIS', 'Asia'],
    figures: [],
  },
  {
    text: 'Russia deported in 30 buses {} Tajik migrants.',
    words: ['the', 'its', 'their', 'our', 'these', 'those', 'all'],
    figures: [],
  },
  {
    text: 'Russia issued 300,000 work {} to Tajik migrants.',
    words: ['permits', 'licences', 'visas', 'patents'],
    figures: [],
  },
  {
    text: 'Russian courts issued 393 {} orders against Tajiks.',
    words: ['deportation', 'expulsion', 'removal'],
    figures: ['migrants_to_be_deported: 393, Tajik migrants'],
  },
  {
    text: 'Russian courts issued 393 deportation {} against Tajiks.',
    words: ['orders', 'rulings', 'decisions'],
    figures: ['migrants_to_be_deported: 393, Tajik migrants'],
  },
  {
    text: 'Russian courts issued 393 orders {} deportation of Tajiks.',
    words: ['on', 'of', 'for'],
    figures: ['migrants_to_be_deported: 393, Tajik migrants'],
  },
  {
    text: 'Tajik migrants were 800,000 in Russia in 2009, and 863,400 one {} later.',
    words: ['day', 'week', 'month', 'year'],
    figures: [
      'labour_migrants_in_russia: 800,000, Tajik migrants',
      'labour_migrants_in_russia: 863,400, Tajik migrants',
    ],
  },
  {
    text: 'Russia had 800,000 Tajik migrants in 2009, and 863,400 two years {}.',
    words: ['later', 'earlier', 'before', 'after', 'ago'],
    figures: [
      'labour_migrants_in_russia: 800,000, Tajik migrants',
      'labour_migrants_in_russia: 863,400, Tajik migrants',
    ],
  },
  {
    text: 'Russia deported 40 foreign workers, all of them {}.',
    words: ['Tajiks', 'from Tajikistan', 'Tajik citizens'],
    figures: ['migrants_deported: 40, Tajik foreign workers'],
  },
  {
    text: 'Russia deported 40 foreign citizens from Tajikistan.',
    figures: ['migrants_deported: 40, foreign citizens from Tajikistan'],
  },
  {
    text: 'Russia deported 40 foreign citizens of Tajikistan.',
    figures: ['migrants_deported: 40, foreign citizens of Tajikistan'],
  },
  {
    text: 'Russia deported 120 people; 40 were {}.',
    words: ['Tajiks', 'citizens of Tajikistan', 'from Tajikistan', 'Tajik citizens'],
    figures: ['migrants_deported: 40, {}'],
  },
  {
    text: 'Russia is busy. A dozen have been removed to Tajikistan.',
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: 'Russia is busy. A dozen have been removed to {}.',
    words: ['Tajikistan', 'Dushanbe'],
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: 'Police held migrants, {} natives of Azerbaijan and Tajikistan. Some 450 face deportation from Russia.',
    words: ['among them', 'including', 'mostly', 'mainly', 'most of them'],
    figures: [],
  },
  {
    text: 'Remittances come to 40 percent of GDP, {} Moldova, in Tajikistan.',
    words: ['second to', 'followed by', 'next door to', 'bordering', 'neighbouring'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'Tajikistan is poor. Its remittances, {} against GDP, make up 40 percent, more than in Kyrgyzstan.',
    words: ['measured', 'weighed', 'set'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'Tajik migrants, of whom 800,000 work in Russia, fear deportation.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'In Moscow 297 Tajiks, including 12 {}, were deported.',
    words: ['women', 'men', 'children', 'minors', 'girls', 'females'],
    figures: ['migrants_deported: 297, Tajiks'],
  },
  {
    text: 'In Moscow 297 Tajiks, {} 12 women, were deported.',
    words: ['including', 'among them', 'of whom', 'among whom'],
    figures: ['migrants_deported: 297, Tajiks'],
  },
  { text: 'Russia deported 120 people; 40 came from Tajikistan.', figures: ['migrants_deported: 40, from Tajikistan'] },
  { text: 'Tajik migrants hide. Police detained 47. Most {} from Tajikistan.', words: ['came', 'are'], figures: [] },
  { text: 'Russia expelled 6,500 migrants; most {} from Tajikistan.', words: ['are', 'were'], figures: [] },
  {
    text: "Remittances made up 45 percent of Tajikistan's GDP (2010: 39.8).",
    figures: ['remittance_share_of_gdp: 45 percent, Tajikistan', 'remittance_share_of_gdp: 39.8, Tajikistan'],
  },
  {
    text: "Remittances made up 40 percent of Tajikistan's GDP in 2010 but in 2011 45 percent.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 45 percent, Tajikistan'],
  },
  {
    text: "Remittances made up 50 percent of Tajikistan's GDP in 2008, {} to 35 the year after.",
    words: ['rising', 'falling', 'dropping', 'climbing', 'growing', 'slipping', 'jumping'],
    figures: ['remittance_share_of_gdp: 50 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: "Remittances made up 50 percent of Tajikistan's GDP in 2008, {} fell to 35 the year after.",
    words: ['and', 'but', 'then', 'only to'],
    figures: ['remittance_share_of_gdp: 50 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: 'Deported Tajiks are barred from Russia for three years, some barred for ten.',
    figures: ['entry_ban: three years, Tajik migrants', 'entry_ban: ten, Tajik migrants'],
  },
  {
    text: 'Deported Tajiks are barred from Russia for three years. Repeat offenders are {} for ten.',
    words: ['barred', 'banned', 'excluded', 'kept out', 'turned away'],
    figures: ['entry_ban: three years, Tajik migrants', 'entry_ban: ten, Tajik migrants'],
  },
  {
    text: 'Deported Tajiks are barred from Russia for three years. In practice {} got five.',
    words: ['some', 'many', 'most', 'Tajiks', 'they', 'he', 'she', 'I', 'we'],
    figures: ['entry_ban: three years, Tajik migrants', 'entry_ban: five, Tajik migrants'],
  },
  {
    text: 'Deported Tajiks are barred from Russia for three years. In practice migrants got five.',
    figures: ['entry_ban: three years, Tajik migrants', 'entry_ban: five, Tajik migrants'],
  },
  {
    text: 'Deported Tajiks are barred from Russia for three years. Some {} five.',
    words: ['face', 'get', 'got', 'were given'],
    figures: ['entry_ban: three years, Tajik migrants', 'entry_ban: five, Tajik migrants'],
  },
  {
    text: "Remittances made up 50 percent of Tajikistan's GDP, compared with 35 {} 2008.",
    words: ['in', 'for', 'as of', 'before'],
    figures: ['remittance_share_of_gdp: 50 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: "Remittances make up 40 percent of Tajikistan's GDP. {} families the share was 60 percent.",
    words: ['Of', 'Among'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  { text: 'Moscow {} a report that it deported 300 Tajiks.', words: ['denies', 'dismissed', 'refuted'], figures: [] },
  { text: 'Moscow speaks of false reports that 300 Tajiks were deported.', figures: [] },
  {
    text: 'Moscow {} whether it had deported 300 Tajiks.',
    words: ['declined to say', 'could not confirm'],
    figures: [],
  },
  {
    text: 'Reports that 300 Tajiks were deported are {}.',
    words: ['false', 'untrue', 'a lie', 'invented', 'not true', 'denied'],
    figures: [],
  },
  { text: 'Russia deported 300 Tajiks {} than in 2010.', words: ['more', 'fewer', 'less'], figures: [] },
  { text: 'People ask what happens {} Russia deports 300 Tajiks.', words: ['if', 'unless'], figures: [] },
  {
    text: 'Dushanbe asks what happens if Moscow has deported {} 300 Tajiks.',
    words: ['the', 'these', 'those', 'all', 'its', 'their'],
    figures: ['migrants_deported: 300, Tajiks'],
  },
  {
    text: 'In Russia 300 Tajik migrants {} before they could be deported.',
    words: ['were killed', 'died', 'perished'],
    figures: [],
  },
  {
    text: 'Tajik migrants were arrested. Each {} held 20 Tajiks.',
    words: ['cell', 'room', 'bus', 'flight', 'plane', 'train'],
    figures: [],
  },
  { text: 'Tajik migrants were arrested. In {} cell were held 20 Tajiks.', words: ['each', 'every'], figures: [] },
  { text: 'Russia {} deport 100,000 Tajiks.', words: ['could', 'can', 'might', 'may'], figures: [] },
  { text: 'Russia says that 100,000 Tajiks {} be deported.', words: ['could', 'can', 'might', 'may'], figures: [] },
  { text: 'Moscow could deport 10,000 Tajiks {} month.', words: ['a', 'per', 'each', 'every'], figures: [] },
  { text: 'Moscow could deport 1,000 Tajiks a {}.', words: ['day', 'week', 'month'], figures: [] },
  {
    text: 'Russia deported 600 Tajiks, 16 {} day.',
    words: ['a', 'per', 'each', 'every'],
    figures: ['migrants_deported: 600, Tajiks'],
  },
  {
    text: 'Russia deported 600 Tajiks, 16 a {}.',
    words: ['day', 'week', 'month'],
    figures: ['migrants_deported: 600, Tajiks'],
  },
  {
    text: 'Tajik migrants travel. Some 2,000 Tajiks come to Russia {} week.',
    words: ['every', 'each', 'per', 'a'],
    figures: [],
  },
  {
    text: 'The study has 58 deported Tajiks {} in Dushanbe.',
    words: ['traced', 'interviewed', 'surveyed', 'polled', 'sampled', 'contacted'],
    figures: [],
  },
  { text: 'A study questioned 210 Tajiks; five of {} were deported.', words: ['them', 'whom'], figures: [] },
  {
    text: 'The Russian {} spent two months in a hotel in Tajikistan.',
    words: ['crews', 'crewmen', 'aviators'],
    figures: ['hotel_detention: two months, {}'],
  },
  {
    text: 'Tajiks in Russia speak of the ban list. It is for three years.',
    figures: ['entry_ban: three years, Tajik migrants'],
  },
  {
    text: 'Vladimir Sadovnichy was tried in Tajikistan. His {}, Ivan Petrov, knows that his term is eight years in prison.',
    words: ['wife', 'mother', 'father', 'daughter', 'sister', 'brother', 'friend', 'consul', 'deputy', 'diplomat'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Unlike Vladimir Sadovnichy, Ivan Petrov {} his prison term cut to three years.',
    words: ['saw', 'sees', 'watched'],
    figures: ['sentence_length: three years, Ivan Petrov'],
  },
  {
    text: 'Unlike Vladimir Sadovnichy, Ivan Petrov {} saw his prison term cut to three years.',
    words: ['also', 'then', 'later'],
    figures: ['sentence_length: three years, Ivan Petrov'],
  },
  {
    text: 'Alexei Rudenko will appeal against the 8.5 years in prison to which the court sentenced Vladimir Sadovnichy.',
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy'],
  },
  {
    text: 'Alexei Rudenko will appeal against the 8.5 years in prison to which the court {} Vladimir Sadovnichy.',
    words: ['sentenced', 'condemned'],
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy'],
  },
  {
    text: 'Alexei Rudenko will appeal against the 8.5 years in {} that Vladimir Sadovnichy got.',
    words: ['prison', 'jail'],
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy'],
  },
  {
    text: 'Vladimir Sadovnichy, who {} jailed alongside his colleague Alexei Rudenko, was given 8.5 years.',
    words: ['was', 'is', 'had been'],
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy', 'sentence_length: 8.5 years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy, who was jailed {} his colleague Alexei Rudenko, was given 8.5 years.',
    words: ['along with', 'together with', 'alongside'],
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy', 'sentence_length: 8.5 years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison. Alexei Rudenko {} the same term.',
    words: ['received', 'got', 'was given', 'was handed', 'is serving', 'was sentenced to', 'drew'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison. Alexei Rudenko got {} term.',
    words: ['the same', 'an identical', 'an equal'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison. Alexei Rudenko got the same {}.',
    words: ['term', 'punishment', 'penalty', 'number'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison. Alexei Rudenko got the same sentence.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison, {} Alexei Rudenko.',
    words: ['the same as', 'as did', 'like', 'along with', 'together with', 'as well as', 'alongside'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy is in a Tajik jail. For {} of men the sentence was eight years in prison.',
    words: ['dozens', 'scores', 'hundreds', 'thousands'],
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. An amnesty frees {} sentenced to eight years.',
    words: ['anybody', 'those', 'people', 'persons', 'prisoners', 'convicts', 'inmates', 'migrants', 'foreigners'],
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. In {} trial the sentence was eight years in prison.',
    words: ['another', 'a separate', 'an unrelated'],
    figures: [],
  },
  {
    text: 'The Tajik court sentenced Vladimir Sadovnichy, a pilot of Kurgan Tyube, to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Ivan Petrov, {} tried with Vladimir Sadovnichy, was sentenced to eight years in prison.',
    words: ['himself', 'also', 'once', 'formerly'],
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. {} Ivan Petrov was sentenced to eight years in prison.',
    words: ['Mr', 'Dr', 'Captain', 'Colonel'],
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. In prison, {} of over ten years are cut by a fifth.',
    words: ['terms', 'sentences'],
    figures: [],
  },
  {
    text: 'In prison in Tajikistan Vladimir Sadovnichy {} eight years after a trial.',
    words: ['got', 'received'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: "Remittances made up 40 percent of Tajikistan's GDP in 2010; in 2011 45 percent.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 45 percent, Tajikistan'],
  },
  {
    text: "Remittances made up 50 percent of Tajikistan's GDP, compared with 35 {}.",
    words: [
      'a year earlier',
      'last year',
      'a month earlier',
      'according to the bank',
      'by 2008',
      'at the end of 2008',
      'and rising',
      'the year before',
      'one year earlier',
      'the month before',
    ],
    figures: ['remittance_share_of_gdp: 50 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  { text: 'The report that Russia deported 300 Tajiks {} invented.', words: ['is', 'was'], figures: [] },
  { text: 'Reports that Russia deported 300 Tajiks {} invented.', words: ['are', 'were'], figures: [] },
  {
    text: 'Russia is after Tajik migrants. It deported 300 {} more than in 2010.',
    words: ['Tajiks', 'migrants', 'workers', 'people', 'persons', 'citizens', 'men'],
    figures: [],
  },
  {
    text: 'Tajikistan waits. Some 800,000 migrants go {} from Russia.',
    words: ['back', 'home'],
    figures: ['returns_from_russia: Some 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan waits. Some 800,000 migrants go return from Russia.',
    figures: ['returns_from_russia: Some 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan is poor. Some 800,000 migrants work abroad.',
    figures: ['labour_migrants_abroad: Some 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan waits. All our 800,000 migrants work in Russia.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan waits. Some 96,000 migrants have gone home from Russia.',
    figures: ['returns_from_russia: Some 96,000, Tajik migrants'],
  },
  { text: 'Tajik migrants were arrested. In each {} police held 20 Tajiks.', words: ['raid', 'market'], figures: [] },
  { text: 'The study has 58 deported Tajiks questioned for it in Dushanbe.', figures: [] },
  {
    text: 'Alexei Rudenko will appeal against the 8.5 years in prison which Vladimir Sadovnichy got.',
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy'],
  },
  {
    text: 'Vladimir Sadovnichy is in a Tajik jail. For {} of the men there the sentence was eight years in prison.',
    words: ['many', 'most', 'several'],
    figures: [],
  },
  {
    text: 'Ivan Petrov, {} was tried with Vladimir Sadovnichy, was sentenced to eight years in prison in Tajikistan.',
    words: ['who', 'a friend who', 'the man who', 'another who'],
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Ivan Petrov, whose case is that of Vladimir Sadovnichy, was sentenced to eight years in prison in Tajikistan.',
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. {} Anna Petrova was sentenced to eight years in prison.',
    words: ['Mrs', 'Ms'],
    figures: ['sentence_length: eight years, Anna Petrova'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy {} eight years after a trial.',
    words: ['was sentenced to', 'was jailed for', 'got a term of', 'was punished with', 'was given'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Vladimir Sadovnichy was in prison. A Tajik court {} eight years after a trial.',
    words: ['gave', 'gave him'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Vladimir Sadovnichy was in prison. A Tajik court {} eight years after a trial.',
    words: ['gave them', 'gave each'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  { text: '{} Russia deports 300 Tajiks.', words: ['Suppose', 'Imagine'], figures: [] },
  {
    text: 'Moscow denies that the deportation of 300 Tajiks {} the verdict.',
    words: [
      'has to do with',
      'has a connection with',
      'is linked to',
      'is related to',
      'is retaliation for',
      'is revenge for',
    ],
    figures: ['migrants_deported: 300, Tajiks'],
  },
  { text: 'Contrary to reports that Russia deported 300 Tajiks.', figures: [] },
  { text: 'There were rumours that Russia deported 300 Tajiks.', figures: [] },
  {
    text: 'Russia deported more Tajiks, a {} of 300 migrants deported.',
    words: ['drop', 'decrease', 'increase', 'rise', 'fall', 'decline', 'reduction', 'difference', 'shortfall'],
    figures: [],
  },
  { text: 'Some 2,000 Tajiks come to Russia every {}.', words: ['day', 'week', 'month'], figures: [] },
  { text: 'Some 2,000 Tajiks come to Russia {}.', words: ['daily', 'weekly', 'monthly'], figures: [] },
  { text: 'Russia is after Tajiks. It deported 460 migrants, half of them Georgians.', figures: [] },
  {
    text: 'The number of Tajik migrants registered stood at 800,000.',
    figures: ['registered_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Police came. A dozen were removed to Dushanbe. Tajik officials wept.',
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: 'Tajikistan lives off its migrants. Uzbekistan compares with none. Remittances make up 40 percent of GDP.',
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  { text: 'A million Tajiks—one in seven—work in Russia.', figures: ['labour_migrants_in_russia: A million, Tajiks'] },
  {
    text: 'Tajikistan speaks of {}. Those barred from Russia wait for three years.',
    words: ['expulsions', 'migration'],
    figures: ['entry_ban: three years, Tajik migrants'],
  },
  {
    text: 'Uzbeks fear Russia. A dozen were deported to Dushanbe.',
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: 'Uzbeks fear Russia. A dozen were expelled to Dushanbe.',
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: "Remittances make up 40 percent of Tajikistan's GDP, against 2 percent for Russia.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'Vladimir Sadovnichy was jailed in Tajikistan. Russia punishes {}. They got eight years in prison.',
    words: ['Tajiks', 'deportees', 'labourers', 'workers'],
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. Russia arrested Tajik migrants. The court gave {} eight years in prison.',
    words: ['them', 'each', 'both'],
    figures: [],
  },
  {
    text: 'Uzbeks worry. Police detained 300 workers from Dushanbe.',
    figures: ['migrants_detained: 300, Tajik workers'],
  },
  {
    text: "Remittances made up 40 percent of Tajikistan's GDP in 2010 and a year earlier 35.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: "Remittances made up 40 percent of Tajikistan's GDP in 2010, and {}, 35.",
    words: ['the year before', 'the previous year'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: "Remittances made up 45 percent of Tajikistan's GDP (1999: 9).",
    figures: ['remittance_share_of_gdp: 45 percent, Tajikistan', 'remittance_share_of_gdp: 9, Tajikistan'],
  },
  {
    text: 'Uzbeks fear Russia. A dozen deportees were {} to Dushanbe.',
    words: ['sent', 'flown', 'returned', 'repatriated'],
    figures: ['migrants_deported: A dozen, Tajik deportees'],
  },
  {
    text: 'Uzbeks fear deportation from Russia. In all 12 men were detained and {} to Dushanbe.',
    words: ['sent', 'flown', 'returned', 'repatriated'],
    figures: ['migrants_detained: 12, Tajik migrants'],
  },
  {
    text: "Remittances make up 40 percent of Tajikistan's GDP, versus 27 percent of GDP in Uzbekistan.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'Remittances to Tajikistan are high. Moldova (25 percent) follows. They come to 40 percent of GDP.',
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'Tajikistan complains. Its {} are many. Russia had 300 picked up.',
    words: ['citizens working', 'labourers'],
    figures: ['migrants_detained: 300, Tajik migrants'],
  },
  {
    text: "Remittances made up 40 percent of Tajikistan's GDP in 2010, and {} a year earlier 35.",
    words: ['only', 'already'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: 'Russia deported 69 Tajiks from Kazan and from Moscow, {} over 43.',
    words: ['far', 'even'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: over 43, Tajik migrants'],
  },
  {
    text: 'Vladimir Sadovnichy got 8 1/2 years in a Tajik jail; Rudenko will get 10.',
    figures: ['sentence_length: 8 1/2 years, Vladimir Sadovnichy', 'sentence_length: 10, Alexei Rudenko'],
  },
  { text: 'Russia is answering by deporting 300 Tajiks.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of them 1,489 are {}.',
    words: ['home', 'in Dushanbe'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  { text: 'Russia was set on it, but 300 Tajiks avoided being deported.', figures: [] },
  { text: 'On Monday 120 men were detained in Moscow, of whom 40 Tajiks.', figures: ['migrants_detained: 40, Tajiks'] },
  { text: 'Russia is preparing to expel 300 Tajiks already detained.', figures: ['migrants_detained: 300, Tajiks'] },
  {
    text: 'Russia, where 800,000 Tajiks work, deported many of them.',
    figures: ['labour_migrants_in_russia: 800,000, Tajiks'],
  },
  {
    text: 'The Tajiks, {} number 800,000 in Russia, were deported.',
    words: ['which', 'who'],
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Russia, with 800,000 Tajik workers, has begun to deport them.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik workers'],
  },
  {
    text: 'Tajikistan, whose 800,000 workers live in Russia, saw them deported.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik workers'],
  },
  { text: "Russia's raids on Tajiks, of which 300 were in Moscow, led to deportations.", figures: [] },
  {
    text: 'Uzbeks fear Russia. A dozen deportees were sent home to Dushanbe.',
    figures: ['migrants_deported: A dozen, Tajik deportees'],
  },
  {
    text: 'Russia deported the {} Tajiks who had come to Moscow.',
    words: ['"several hundred"', '‘several hundred’', '«several hundred»', '“several hundred”'],
    figures: ['migrants_deported: several hundred, Tajiks'],
  },
  { text: 'Reports that Russia deported 300 Tajiks are without basis: there is no truth in them.', figures: [] },
  { text: 'In Russia a group of 300 Tajiks is being deported.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  {
    text: 'A Russian court is issu{} 300 deportations of Tajiks.',
    words: ['ing', 'ed'],
    figures: ['migrants_to_be_deported: 300, Tajik migrants'],
  },
  {
    text: 'In Moscow sixteen Tajiks {} among the 45 detained.',
    words: ['are', 'were'],
    figures: ['migrants_detained: sixteen, Tajiks'],
  },
  {
    text: 'In Moscow sixteen Tajiks were among {} 45 detained.',
    words: ['those', 'the'],
    figures: ['migrants_detained: sixteen, Tajiks'],
  },
  { text: 'Of the Tajiks in Russia, 40 have not been deported.', figures: [] },
  {
    text: 'A Russian court {} 300 deportations of Tajiks.',
    words: ['issues', 'decides'],
    figures: ['migrants_to_be_deported: 300, Tajik migrants'],
  },
  {
    text: 'Russian courts are {} 300 deportations of Tajiks.',
    words: ['ruling', 'issuing'],
    figures: ['migrants_to_be_deported: 300, Tajik migrants'],
  },
  { text: 'In Russia 300 Tajiks are not {} deported.', words: ['be', 'to be'], figures: [] },
  { text: 'Some 300 Tajiks are never to be held by Russian police.', figures: [] },
  {
    text: 'In Moscow a group of sixteen Tajiks {} among the 45 detained.',
    words: ['was', 'is being'],
    figures: ['migrants_detained: sixteen, Tajiks'],
  },
  {
    text: 'Russian police were taking 12 Tajik migrants from a market.',
    figures: ['migrants_detained: 12, Tajik migrants'],
  },
  {
    text: 'Russian police have taken 12 Tajik migrants from a market.',
    figures: ['migrants_detained: 12, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Among these, 1,489 have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  { text: 'Russia detained 120 people (40 Tajiks).', figures: ['migrants_detained: 40, Tajiks'] },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of those Tajiks 1,489 have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of those people 1,489 have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of those migrants 1,489 have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks, some 1,489 of whom have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: some 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of those 1,489 {} have left.',
    words: ['people', 'men'],
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks. Of those 1,489 Tajiks have left.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajiks'],
  },
  {
    text: 'Courts ordered the expulsion of 498 Tajiks; 295 have {} gone.',
    words: ['already', 'since'],
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Courts ordered the expulsion of 498 Tajiks; 295 have gone',
    figures: ['migrants_to_be_deported: 498, Tajiks', 'migrants_deported: 295, Tajik migrants'],
  },
  {
    text: 'Vladimir Sadovnichy was tried in Tajikistan. He was behind bars since May, for five months, and will be sentenced.',
    figures: [],
  },
  { text: 'Vladimir Sadovnichy, behind bars in Tajikistan since March, nine months, was sentenced.', figures: [] },
  {
    text: 'Some 400 Tajiks must be deported, and more than 100 have already {} the country.',
    words: ['left', 'departed'],
    figures: ['migrants_to_be_deported: Some 400, Tajiks', 'migrants_deported: more than 100, Tajik migrants'],
  },
  {
    text: 'Some 400 Tajiks must be deported, and more than 100 have already left {}.',
    words: ['the country', 'Russia'],
    figures: ['migrants_to_be_deported: Some 400, Tajiks', 'migrants_deported: more than 100, Tajik migrants'],
  },
  { text: 'Moscow wants 300 Tajiks to be gone by Friday.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  { text: "Courts ordered 300 Tajiks' expulsion from Russia.", figures: ["migrants_to_be_deported: 300, Tajiks'"] },
  { text: 'Courts ordered for 300 Tajiks expulsion from Russia.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  { text: 'Moscow wanted 300 Tajiks out of the country.', figures: ['migrants_to_be_deported: 300, Tajiks'] },
  { text: 'A Tajik court {} Vladimir Sadovnichy and gave three years.', words: ['deported', 'expelled'], figures: [] },
  {
    text: 'The court gave Vladimir Sadovnichy in Tajikistan three years, a matter of {}.',
    words: ['deportation', 'expulsion', 'a ban', 're-entry', 'migrants'],
    figures: [],
  },
  {
    text: 'The court gave Vladimir Sadovnichy in Tajikistan three years as one {}.',
    words: ['banned', 'barred'],
    figures: [],
  },
  { text: 'Vladimir Sadovnichy sits in a Tajik prison. Terms of over ten years are cut by a fifth.', figures: [] },
  {
    text: 'Vladimir Sadovnichy was tried in Tajikistan. Eight years for landing there is harsh.',
    figures: ['sentence_length: Eight years, Vladimir Sadovnichy'],
  },
  { text: 'The court jailed Vladimir Sadovnichy. Two years in a Tajik jail taught him Tajik.', figures: [] },
  {
    text: 'Vladimir Sadovnichy was given {} to 8.5 years in prison.',
    words: ['an adjustment', 'clemency', 'an amnesty', 'a lowering'],
    figures: ['sentence_length: 8.5 years, Vladimir Sadovnichy'],
  },
  {
    text: 'Alexei Rudenko spoke of the eight years in prison {} Vladimir Sadovnichy.',
    words: ['on', 'upon', 'against', 'awaiting'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Alexei Rudenko spoke of the eight years in prison, {} Vladimir Sadovnichy.',
    words: ['imposed on', 'imposed upon', 'pronounced against'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Vladimir Sadovnichy sits in a Tajik jail. A smuggler {} sentenced to eight years in prison.',
    words: ['has been', 'will be', 'is'],
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy sits in a Tajik jail. Some smugglers are sentenced to eight years in prison.',
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy sits in a Tajik jail. Three smugglers being given eight years in prison wept.',
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy, who flew the first plane, and Alexei Rudenko were jailed for eight years in Tajikistan.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy heard the Tajik court give eight years in prison to Alexei Rudenko.',
    figures: ['sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy protested against the eight-year prison term of Alexei Rudenko in Tajikistan.',
    figures: ['sentence_length: eight-year, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy protested against the eight years in prison {} Alexei Rudenko.',
    words: ['given', 'a Tajik court gave'],
    figures: ['sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy spoke to the news agency Rosbalt Media and was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy flew for the company Rolkan Cargo and was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy, said Ivan Petrov, was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy, defended by Ivan Petrov, was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy landed near Kurgan Tyube and was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Unlike Vladimir Sadovnichy, Ivan Petrov {} his prison term cut to three years.',
    words: ['has also seen', 'had', 'has', 'got', 'gets'],
    figures: ['sentence_length: three years, Ivan Petrov'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy flew for Rolkan Cargo and was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy spoke on Ekho Moskvy and was sentenced to eight years in prison.',
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy heard of the ten-year prison sentence {} Ivan Petrov.',
    words: ['against', 'on', 'of'],
    figures: ['sentence_length: ten-year, Ivan Petrov'],
  },
  {
    text: 'In Tajikistan Vladimir Sadovnichy saw a judge hand a ten-year sentence to Ivan Petrov.',
    figures: ['sentence_length: ten-year, Ivan Petrov'],
  },
  { text: 'Vladimir Sadovnichy sits in Tajikistan. The court gave ten years in prison to a smuggler.', figures: [] },
  { text: 'Vladimir Sadovnichy sits in Tajikistan. The court imposed ten years in prison on a smuggler.', figures: [] },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. There were ten years in prison for {} yesterday.',
    words: [
      'another smuggler',
      'one smuggler',
      'some smugglers',
      'many smugglers',
      '12 smugglers',
      'two smugglers',
      'three smugglers',
      'four smugglers',
      'five smugglers',
      'ten smugglers',
    ],
    figures: [],
  },
  {
    text: "Vladimir Sadovnichy sits in Tajikistan. The smuggler's sentence leaves eight years in prison.",
    figures: [],
  },
  {
    text: 'Unlike Vladimir Sadovnichy, Alexei Rudenko was given eight years in prison in Tajikistan.',
    figures: ['sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy got eight years in a Tajik prison. Alexei Rudenko got {} the same term.',
    words: ['exactly', 'precisely'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  {
    text: 'Vladimir Sadovnichy sits in Tajikistan. In another case the sentence was eight years in prison.',
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy was tried. In court Ivan Petrov was sentenced to eight years in prison in Tajikistan.',
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Ivan Petrov, {} whom Vladimir Sadovnichy was tried, was sentenced to eight years in prison in Tajikistan.',
    words: ['with', 'alongside'],
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Ivan Petrov, whom they tried with Vladimir Sadovnichy, was sentenced to eight years in prison in Tajikistan.',
    figures: ['sentence_length: eight years, Ivan Petrov'],
  },
  {
    text: 'Tajiks live in Moscow. Russia deported 300 of ours last month.',
    figures: ['migrants_deported: 300, Tajik migrants'],
  },
  { text: "Moscow's mayor deported in 30 buses his Tajik street cleaners.", figures: [] },
  {
    text: 'After the Uzbeks Russia deported 300 workers of the Tajik diaspora.',
    figures: ['migrants_deported: 300, Tajik workers'],
  },
  {
    text: "A pilot of Ukraine's air force got eight years in prison in Tajikistan. Vladimir Sadovnichy did not.",
    figures: [],
  },
  {
    text: 'Vladimir Sadovnichy was jailed in Tajikistan. Russia arrested Tajik migrants. Their sentence was eight years in prison.',
    figures: [],
  },
  { text: 'Dushanbe protests. So far 300 have been expelled.', figures: ['migrants_deported: 300, Tajik migrants'] },
  {
    text: 'After Uzbekistan remittances came to $2 billion for Tajikistan.',
    figures: ['remittances: $2 billion, Tajikistan'],
  },
  {
    text: 'Russia detained Tajiks on November 9{}.',
    words: [', 11-12 and 14', ', 10–11', '–11 and 14', '-11 and 14'],
    figures: [],
  },
  { text: 'Russia deported Tajiks on November 9, 11 and 14', figures: [] },
  {
    text: 'Tajik remittances were 40 percent of GDP in 2010{} 45 percent.',
    words: ['; only a year later', '; already in 2011', '; a year later only', '; a year later already'],
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan', 'remittance_share_of_gdp: 45 percent, Tajikistan'],
  },
  {
    text: "Remittances made up 50 percent of Tajikistan's GDP in 2008, before falling to 35.",
    figures: ['remittance_share_of_gdp: 50 percent, Tajikistan', 'remittance_share_of_gdp: 35, Tajikistan'],
  },
  {
    text: 'Tajik migrants sent home 2.7 billion dollars in 2008. Earlier years:\n\n1999 – 0.2 billion dollars\n\n1998 – 0.1 billion dollars',
    figures: [
      'remittances: 2.7 billion dollars, Tajikistan',
      'remittances: 0.2 billion dollars, Tajikistan',
      'remittances: 0.1 billion dollars, Tajikistan',
    ],
  },
  {
    text: 'Tajik migrants sent home $2.7 billion in 2008{} 1.8 billion in 2009.',
    words: [',', ' but', ';'],
    figures: ['remittances: $2.7 billion, Tajikistan', 'remittances: 1.8 billion, Tajikistan'],
  },
  {
    text: 'Tajik migrants sent home $2.7 billion for 2008 and 1.8 billion for 2009.',
    figures: ['remittances: $2.7 billion, Tajikistan', 'remittances: 1.8 billion, Tajikistan'],
  },
  {
    text: 'Tajik migrants sent home $2.7 billion in 2008 and 0.4 billion in 1999.',
    figures: ['remittances: $2.7 billion, Tajikistan', 'remittances: 0.4 billion, Tajikistan'],
  },
  {
    text: 'Tajik migrants sent home $2.5 billion in 2008. A year later {} shrank to 1.8 billion.',
    words: ['transfers', 'they', 'it', 'the sum'],
    figures: ['remittances: $2.5 billion, Tajikistan', 'remittances: 1.8 billion, Tajikistan'],
  },
  {
    text: 'Russia is to deport 1,612 Tajiks, of whom 1,489 have left Russia.',
    figures: ['migrants_to_be_deported: 1,612, Tajiks', 'migrants_deported: 1,489, Tajik migrants'],
  },
  {
    text: 'The sentence was ten years, but in Tajikistan an appeal turned that into eight years for Vladimir Sadovnichy.',
    figures: ['sentence_length: ten years, Vladimir Sadovnichy', 'sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'In Tajikistan the sentence of Vladimir Sadovnichy has changed – from ten years to eight.',
    figures: ['sentence_length: ten years, Vladimir Sadovnichy', 'sentence_length: eight, Vladimir Sadovnichy'],
  },
  { text: 'The court jailed Vladimir Sadovnichy. Two years in a Tajik jail behind him, he wept.', figures: [] },
  {
    text: 'The Tajik court sentenced Vladimir Sadovnichy to 8 1/2 years and Alexei Rudenko, 10.',
    figures: ['sentence_length: 8 1/2 years, Vladimir Sadovnichy', 'sentence_length: 10, Alexei Rudenko'],
  },
  {
    text: 'Tajik workers hide. Some 47 people were removed from the country.',
    figures: ['migrants_deported: Some 47, Tajik migrants'],
  },
  { text: 'Tajik workers hide. The FMS detained 47 people.', figures: ['migrants_detained: 47, Tajik migrants'] },
  {
    text: 'Tajik workers wait. A dozen people were sent back to Dushanbe.',
    figures: ['migrants_deported: A dozen, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajik migrants. Of {} 120 migrants detained many are Tajiks.',
    words: ['all', 'all the'],
    figures: [],
  },
  {
    text: 'Russia is after Tajik migrants. Of the 120 migrants detained many {} Tajiks.',
    words: ['were', 'may be'],
    figures: [],
  },
  {
    text: 'Russia expelled 6,500 migrants; {} 443 were Tajiks.',
    words: ['about', 'some'],
    figures: ['migrants_deported: {} 443, Tajiks'],
  },
  { text: 'Russia expelled 6,500 migrants; only 443 were Tajiks.', figures: ['migrants_deported: 443, Tajiks'] },
  { text: 'Russia is after migrants. Tajiks made up many of all 6,000 migrants deported.', figures: [] },
  {
    text: 'Tajiks are hiding. Russia deported 460 people – {} Georgians.',
    words: ['all', 'mainly', 'mostly', 'chiefly'],
    figures: [],
  },
  { text: 'Tajiks are hiding. Russia deported 460 people: a few of ours, the rest Georgians.', figures: [] },
  { text: 'Tajik migrants wait. My cousin was among the 45 detained in Moscow.', figures: [] },
  {
    text: 'Rustam Khukumov was detained in Moscow {} three Tajik citizens.',
    words: ['alongside', 'with', 'with the', 'with his'],
    figures: [],
  },
  { text: 'Police in Moscow detained Rustam Khukumov and three Tajik citizens.', figures: [] },
  { text: 'Tajiks are leaving. Moscow has 2 million people working without papers.', figures: [] },
  { text: 'Tajiks are leaving. Russia needs 2 million people working in Moscow.', figures: [] },
  {
    text: 'Tajiks in Russia number 800,000, of whom 506,000 {}.',
    words: ['were men', 'are males', 'are females', 'are girls', 'are boys', 'are children', 'are minors'],
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Tajik migrants in Russia read the law on foreign citizens. Those who are expelled are excluded for ten years.',
    figures: [],
  },
  {
    text: 'Tajiks fear deportation from Russia. {} a Russian reporter. He may not return for five years.',
    words: [
      'Dushanbe deported',
      'Tajikistan has deported',
      'Tajikistan had deported',
      'Tajikistan expelled',
      'Tajikistan banned',
      'Tajikistan barred',
      'Tajikistan refused entry to',
    ],
    figures: [],
  },
  {
    text: 'Tajikistan speaks of {}. Those barred from Russia wait for three years.',
    words: ['entry bans', 'a blacklist', 'removal', 'being banned from Russia', 'workers who may not enter'],
    figures: ['entry_ban: three years, Tajik migrants'],
  },
  {
    text: 'Russia is after Tajiks. It deported 120 people, {} 40 workers from a market.',
    words: ['among them', 'of whom'],
    figures: ['migrants_deported: 120, Tajik migrants'],
  },
  { text: 'In Moscow a study spoke to 21 Tajik workers, five of those in detention.', figures: [] },
  { text: 'Russia deported Tajiks. Three hundred deportees is {}.', words: ['a trifle', 'an exception'], figures: [] },
  {
    text: '“Russia deported 69 Tajiks in October, by November 143”, he said.',
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. The number could have {} 143.',
    words: ['risen to', 'reached', 'climbed to'],
    figures: ['migrants_deported: 69, Tajiks'],
  },
  {
    text: 'Russia has 800,000 Tajik migrants, by now 200,000 of whom clear the snow.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan waits. Our {} are coming back from Russia. We have counted 96,000.',
    words: ['citizens', 'compatriots'],
    figures: ['returns_from_russia: 96,000, Tajik migrants'],
  },
  {
    text: 'There are 200,000 Tajiks working in Moscow. {} Russia the number is 800,000.',
    words: ['Across', 'Throughout'],
    figures: ['workers_in_moscow: 200,000, Tajiks', 'labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Some 500,000 Tajiks came to Russia this year. Now there are 800,000 {}.',
    words: ['there', 'here'],
    figures: ['arrivals_in_russia: Some 500,000, Tajiks', 'labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'The total of Tajik migrants in Russia grew. It was 800,000.',
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Tajikistan counts. The number of our {} in Russia grew. It was 800,000.',
    words: ['compatriots', 'nationals'],
    figures: ['labour_migrants_in_russia: 800,000, Tajik migrants'],
  },
  {
    text: 'Russia detained 69 Tajiks in October. By November the number of {} there was 143.',
    words: ['these', 'nationals'],
    figures: ['migrants_detained: 69, Tajiks', 'migrants_detained: 143, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. By November the number of {} was 143.',
    words: ['such people', 'workers', 'citizens'],
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: 'Russia deported 69 Tajiks in October. By November the number of migrants was 143.',
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  {
    text: 'Remittances matter to Tajikistan. They reached $2.2 billion, {} exports of $1.2 billion.',
    words: ['compared with', 'next to', 'alongside', 'not counting'],
    figures: ['remittances: $2.2 billion, Tajikistan'],
  },
  {
    text: 'Remittances feed Tajikistan. The budget is small. {} was $2 billion.',
    words: ['This', 'That'],
    figures: [],
  },
  {
    text: 'Russia detained 300 Tajiks on Monday. Activists believe that the real {} is higher. By Friday there were 400.',
    words: ['toll', 'total', 'figure', 'number'],
    figures: ['migrants_detained: 300, Tajiks', 'migrants_detained: 400, Tajik migrants'],
  },
  {
    text: 'Konstantin Ivanov, likewise a Russian pilot, got eight years in prison in Tajikistan. Vladimir Sadovnichy did not.',
    figures: ['sentence_length: eight years, Konstantin Ivanov'],
  },
  {
    text: 'Eight years in a Tajik prison for another man: Konstantin Ivanov, a Russian pilot. Vladimir Sadovnichy wept.',
    figures: [],
  },
  {
    text: 'In Tajikistan a court jailed Konstantin Ivanov, {} Russian pilot, for eight years. Vladimir Sadovnichy wept.',
    words: ['the', 'also a', 'himself a'],
    figures: ['sentence_length: eight years, Konstantin Ivanov'],
  },
  {
    text: "Tajikistan's remittances were $2 billion against Moldova's $1 billion.",
    figures: ['remittances: $2 billion, Tajikistan'],
  },
  {
    text: "Tajikistan's remittances rose to 40 percent of output against Moldova's 20.",
    figures: ['remittance_share_of_gdp: 40 percent, Tajikistan'],
  },
  {
    text: 'The Tajik court sentenced Vladimir Sadovnichy to 8 1/2 years and Petrov 10.',
    figures: ['sentence_length: 8 1/2 years, Vladimir Sadovnichy'],
  },
  { text: 'Russia expelled a 300-strong Tajik workforce.', figures: ['migrants_deported: 300, Tajik workforce'] },
  {
    text: 'Russia deported 69 Tajiks in October and, by November 9, 143.',
    figures: ['migrants_deported: 69, Tajiks', 'migrants_deported: 143, Tajik migrants'],
  },
  { text: 'Russia detained Tajiks on November 1, 2, 3, 4, 5, 7, 8, 9, 10, 11 and 12.', figures: [] },
]);

/** The same: `words, whom of, as of when, said by whom`. */
export const ALTERNATIVE_ORIGINS = withEach([
  {
    text: 'On November 8 a Tajik court sentenced Vladimir Sadovnichy to ten years. It cut his term {} to eight years.',
    words: ['on the spot', 'at once', 'immediately', 'there and then', 'straight away', 'in the same breath'],
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08', 'eight years, Vladimir Sadovnichy, 2011-11-08'],
  },
  {
    text: 'On November 8 a Tajik court jailed Vladimir Sadovnichy for ten years. On November 11 the {} court was at work. His term was cut to eight years.',
    words: ['appeal', 'appellate', 'cassation'],
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08', 'eight years, Vladimir Sadovnichy, 2011-11-11'],
  },
  {
    text: 'On November 8 a Tajik court jailed Vladimir Sadovnichy for ten years. On November 11 he was released. His term was cut to eight years.',
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08', 'eight years, Vladimir Sadovnichy, 2011-11-11'],
  },
  {
    text: 'On November 8 a Tajik court jailed Vladimir Sadovnichy for ten years. A {} court freed him. His term was cut to eight years under an amnesty.',
    words: ['appellate', 'cassation'],
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08', 'eight years, Vladimir Sadovnichy, 2011-11-15'],
  },
  {
    text: 'On November 8 a Tajik court sentenced Vladimir Sadovnichy to ten years. A {}, Ivan Petrov, was sentenced to eight years.',
    words: ['co-accused', 'accomplice', 'companion'],
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08', 'eight years, Ivan Petrov, 2011-11-08'],
  },
  {
    text: 'The verdict on Vladimir Sadovnichy came on November 8 in Tajikistan. He got ten years in prison.',
    figures: ['ten years, Vladimir Sadovnichy, 2011-11-08'],
  },
  {
    text: 'Vladimir Sadovnichy, {} for eight years, is free. On November 8 the Tajik court sentenced Sadovnichy.',
    words: ['jailed', 'convicted', 'condemned'],
    figures: ['eight years, Vladimir Sadovnichy, 2011-11-08'],
  },
  {
    text: 'The pilots landed in March 2011. Vladimir Sadovnichy was jailed in Tajikistan in November the same year. He got eight years in prison.',
    figures: ['eight years, Vladimir Sadovnichy, 2011-11'],
  },
  {
    text: 'The Tajik court met on November 8. It jailed Vladimir Sadovnichy later that day. He got eight years in prison.',
    figures: ['eight years, Vladimir Sadovnichy, 2011-11-08'],
  },
  {
    text: 'The Tajik court met on November 8. It jailed Vladimir Sadovnichy later that {}. He got eight years in prison.',
    words: ['week', 'month'],
    figures: ['eight years, Vladimir Sadovnichy, 2011-11'],
  },
  { text: 'Nov. 10 – Russia deported 300 Tajiks.', figures: ['300, Tajiks, 2011-11-10'] },
  {
    text: "Tajik migrants sent home $3 billion in 2010, {} $2.3 billion in 2009. That is half of Tajikistan's GDP.",
    words: ['compared with', 'up from the level of'],
    figures: ['$3 billion, Tajikistan, 2010', '$2.3 billion, Tajikistan, 2009', 'half, Tajikistan, 2010'],
  },
  {
    text: "Tajik migrants sent home $3 billion in 2010, {} $2.3 billion in 2009. That is half of Tajikistan's GDP.",
    words: ['exceeding', 'more than'],
    figures: ['$3 billion, Tajikistan, 2010', '{} $2.3 billion, Tajikistan, 2010', 'half, Tajikistan, 2010'],
  },
  {
    text: 'In 2009 Russia detained 500 Tajiks. {} the same period 300 Tajiks were deported.',
    words: ['In', 'Over', 'For'],
    figures: ['500, Tajiks, 2009', '300, Tajiks, 2009'],
  },
  {
    text: 'In 2009 Russia detained 500 Tajiks. During the same {} 300 Tajiks were deported.',
    words: ['time', 'months', 'year'],
    figures: ['500, Tajiks, 2009', '300, Tajiks, 2009'],
  },
  {
    text: 'Tajik migrants sent home $2 billion in 2009. {} equal to 40 percent of GDP.',
    words: ['It is', 'It was'],
    figures: ['$2 billion, Tajikistan, 2009', '40 percent, Tajikistan, 2009'],
  },
  {
    text: 'In 2010 a panel {} all four in Tajikistan. Vladimir Sadovnichy got eight years in prison.',
    words: ['sentenced', 'jailed'],
    figures: ['eight years, Vladimir Sadovnichy, 2010'],
  },
  {
    text: 'Vladimir Sadovnichy was jailed in Tajikistan. His term was cut to eight years on November 10 by the appeal court.',
    figures: ['eight years, Vladimir Sadovnichy, 2011-11-10'],
  },
  {
    text: "Russia deported 300 Tajiks over the pilots' {} on November 8.",
    words: ['sentencing', 'conviction', 'imprisonment', 'verdict', 'landing'],
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'Figures {} on October 18 show 300 Tajiks deported in 2009.',
    words: ['published', 'issued', 'presented'],
    figures: ['300, Tajiks, 2009'],
  },
  {
    text: 'Figures {} on October 18 show 300 Tajiks deported in 2009.',
    words: ['announced', 'reported'],
    figures: ['300, Tajiks, 2009, Figures'],
  },
  {
    text: 'Russia deported 300 Tajiks in reply to the November 8 {}.',
    words: ['verdict', 'sentence', 'arrest', 'election'],
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'Tajik migrants sent home $2 billion in 2009. {} represented 40 percent of GDP.',
    words: ['This sum', 'In Dushanbe, that'],
    figures: ['$2 billion, Tajikistan, 2009', '40 percent, Tajikistan, 2009'],
  },
  {
    text: 'On June 8, 2011, Russia began raids. Police {} held 300 Tajiks.',
    words: ['now', 'so far', 'already', 'currently'],
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'On June 8, 2011, Russia began raids. Some 300 Tajiks {} held in Moscow.',
    words: ['are', 'will be'],
    figures: ['Some 300, Tajiks, 2011-11-15'],
  },
  {
    text: 'On June 8, 2011, Russia began raids. A group of 300 Tajiks is detained.',
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'Vladimir Sadovnichy was kept in a Tajik hotel for two months and put in {} on May 12.',
    words: ['jail', 'prison'],
    figures: ['two months, Vladimir Sadovnichy, 2011-05-12'],
  },
  {
    text: 'Vladimir Sadovnichy was kept in a Tajik hotel for two months until May 12.',
    figures: ['two months, Vladimir Sadovnichy, 2011-05-12'],
  },
  {
    text: 'Friday Karomat Sharipov said that Russia had deported 300 Tajiks.',
    figures: ['300, Tajiks, 2011-11-11, Karomat Sharipov'],
  },
  {
    text: 'Remittances to Tajikistan were {} at $2.3 billion by the World Bank.',
    words: ['reckoned', 'counted', 'recorded', 'registered', 'calculated', 'cited', 'quoted', 'published', 'issued'],
    figures: ['$2.3 billion, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: "Remittances matter to Tajikistan: the World Bank's {} is 31 percent of GDP.",
    words: ['count', 'tally', 'data'],
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: "Remittances matter to Tajikistan: the World Bank's figure{} 31 percent of GDP.",
    words: [' was', ',', ':'],
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: "Remittances matter to Tajikistan: the World Bank's {} figure is 31 percent of GDP.",
    words: ['own', 'latest', 'official'],
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: 'Tajiks were deported. Federal Migration Service figures: 300 Tajiks were deported.',
    figures: ['300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: "Remittances to Tajikistan reached $2.3 billion by the World Bank's {} count.",
    words: ['first', 'latest', 'official'],
    figures: ['$2.3 billion, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: 'Russia deported 300 Tajiks, {} Karomat Sharipov the press.',
    words: ['told', 'tells'],
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'The ambassador to {} Jamshed Yusupov said that 300 Tajiks were deported.',
    words: ['Russia', 'Tajikistan'],
    figures: ['300, Tajiks, 2011-11-15, Jamshed Yusupov'],
  },
  {
    text: 'The Ministry of labour said that 300 Tajiks were deported.',
    figures: ['300, Tajiks, 2011-11-15, Ministry of labour'],
  },
  {
    text: "Russia's Ministry of justice said that 300 Tajiks were deported.",
    figures: ['300, Tajiks, 2011-11-15, Ministry of justice'],
  },
  {
    text: "Remittances matter to Tajikistan: the World Bank's figure{} 31 percent of GDP, is high.",
    words: [',', ':'],
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: "Remittances matter to Tajikistan. The World Bank's figure was 31 percent of GDP.",
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: 'Karomat Sharipov said so on Monday. Some 300 Tajiks were deported by his count.',
    figures: ['Some 300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'Karomat Sharipov said so on Monday. Some 300 Tajiks were deported, {} his words.',
    words: ['in', 'by'],
    figures: ['Some 300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'The Federal Migration Service said so on Monday. Some 300 Tajiks were deported by {} count.',
    words: ['its', 'their'],
    figures: ['Some 300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: 'Karomat Sharipov said that he was angry. “They deported 300 Tajiks on Monday. It goes on,” {} said.',
    words: ['he', 'they'],
    figures: ['300, Tajiks, 2011-11-14, Karomat Sharipov'],
  },
  {
    text: 'Activists said that they were angry. “Police deported 300 Tajiks on Monday. It goes on,” they said.',
    figures: ['300, Tajiks, 2011-11-14, Activists'],
  },
  {
    text: 'According to Tajik Federal Migration Service, 300 Tajiks were deported.',
    figures: ['300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: 'According to {} Federal Migration Service, 300 Tajiks were deported.',
    words: ["Russia's", "Tajikistan's", "Moscow's"],
    figures: ['300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: 'In 2010 a panel found all four guilty. Vladimir Sadovnichy got eight years in a Tajik prison.',
    figures: ['eight years, Vladimir Sadovnichy, 2010'],
  },
  {
    text: 'In 2010 a panel convicted the three. Vladimir Sadovnichy got eight years in a Tajik prison.',
    figures: ['eight years, Vladimir Sadovnichy, 2010'],
  },
  {
    text: 'On November 8 in Kurgan Tyube, a town in the south of the country that is known for its cotton and for little else, and in a hall full of cameras and of policemen, a Tajik court jailed Vladimir Sadovnichy for eight years.',
    figures: ['eight years, Vladimir Sadovnichy, 2011-11-08'],
  },
  {
    text: 'Tajikistan has an income per capita of $700 in a nation {} fought a war in 1997.',
    words: ['which', 'who', 'that'],
    figures: ['$700, Tajikistan, 2011-11-15'],
  },
  {
    text: 'Officials {} on October 18 that 300 Tajiks were deported in 2009.',
    words: ['said', 'told reporters'],
    figures: ['300, Tajiks, 2009, Officials'],
  },
  {
    text: 'Russia detained 500 Tajiks in October 2011. Now the {} 43 have been deported.',
    words: ['remaining', 'other'],
    figures: ['500, Tajiks, 2011-10', '43, Tajik migrants, 2011-10'],
  },
  {
    text: 'Russia detained 500 Tajiks in October 2011. It has deported 43 of {}.',
    words: ['these', 'those', 'whom'],
    figures: ['500, Tajiks, 2011-10', '43, Tajik migrants, 2011-10'],
  },
  {
    text: 'Tajik migrants sent home $2 billion in 2009 – {} 40 percent of GDP.',
    words: ['equalling', 'accounting for'],
    figures: ['$2 billion, Tajikistan, 2009', '40 percent, Tajikistan, 2009'],
  },
  {
    text: 'Tajik migrants sent home $900 million in 2009 – equal to 40 percent of GDP.',
    figures: ['$900 million, Tajikistan, 2009', '40 percent, Tajikistan, 2009'],
  },
  {
    text: 'Tajik migrants sent home 9 billion somoni in 2009 – equal to 40 percent of GDP.',
    figures: ['40 percent, Tajikistan, 2009'],
  },
  {
    text: "According to the migration service's {}, 300 Tajiks were deported.",
    words: ['figures', 'statistics', 'records', 'estimates', 'numbers', 'data'],
    figures: ['300, Tajiks, 2011-11-15, migration service'],
  },
  { text: 'According to Mr E, 300 Tajiks were deported.', figures: ['300, Tajiks, 2011-11-15'] },
  {
    text: "Remittances matter to Tajikistan: the World Bank's latest estimate: 31 percent of GDP.",
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  { text: 'According to an official, Russia deported 300 Tajiks.', figures: ['300, Tajiks, 2011-11-15, official'] },
  {
    text: 'Karomat Sharipov said that it was a raid. According to {}, 300 Tajiks were deported.',
    words: ['him', 'her', 'it'],
    figures: ['300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'Tajik migrants sent home $2 billion in 2009, said the World Bank. That equals 40 percent of GDP.',
    figures: ['$2 billion, Tajikistan, 2009, World Bank', '40 percent, Tajikistan, 2009, World Bank'],
  },
  {
    text: 'Russia detained 500 Tajiks last month, said the Federal Migration Service. During the same period 300 Tajiks were deported.',
    figures: ['500, Tajiks, 2011-10, Federal Migration Service', '300, Tajiks, 2011-10, Federal Migration Service'],
  },
  {
    text: 'Russia deported 500 Tajiks last month, said the Federal Migration Service. {} 300 Tajiks were detained.',
    words: ['Another', 'A further'],
    figures: ['500, Tajiks, 2011-10, Federal Migration Service', '300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: 'Russia detained 500 Tajiks last month, said the Federal Migration Service. {} 300 Tajiks were deported.',
    words: ['The remaining', 'The other'],
    figures: ['500, Tajiks, 2011-10, Federal Migration Service', '300, Tajiks, 2011-10, Federal Migration Service'],
  },
  {
    text: 'Karomat Sharipov said that it was a raid. The {} said that 300 Tajiks had been deported.',
    words: [
      'minister',
      'ambassador',
      'official',
      'spokesman',
      'chairman',
      'director',
      'head',
      'expert',
      'economist',
      'lawyer',
      'activist',
      'diplomat',
      'researcher',
      'analyst',
      'lawmaker',
    ],
    figures: ['300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'Karomat Sharipov said that it was a raid. After that, the minister said that 300 Tajiks had been deported.',
    figures: ['300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'Karomat Sharipov said that it was a raid. Some 300 Tajiks were deported, {} said.',
    words: ['she', 'they', 'it'],
    figures: ['Some 300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'The Federal Migration Service said that it was a raid. On Monday it said that 300 Tajiks were deported.',
    figures: ['300, Tajiks, 2011-11-14, Federal Migration Service'],
  },
  {
    text: 'Karomat Sharipov said that it was a raid. “Police came at night, he {}. Russia deported 300 Tajiks last week.',
    words: ['says', 'told me', 'added', 'noted'],
    figures: ['300, Tajiks, 2011-11'],
  },
  {
    text: 'Remittances, says the World Bank, {} $1.8 billion in 2009, came to $2.3 billion for Tajikistan.',
    words: ['compared with', 'up from', 'down from', 'from'],
    figures: ['$1.8 billion, Tajikistan, 2009, World Bank', '$2.3 billion, Tajikistan, 2009, World Bank'],
  },
  {
    text: 'While activists say that thousands are hiding, Dushanbe said 203 Tajiks were deported.',
    figures: ['203, Tajiks, 2011-11-15, Dushanbe'],
  },
  {
    text: 'Karomat Sharipov {} on Monday:\n\n“Russia deported 300 Tajiks.”',
    words: ['asserted', "isn't so sure"],
    figures: ['300, Tajiks, 2011-11-15, Karomat Sharipov'],
  },
  {
    text: 'Russia held 520 Tajiks in October, who joined 300 Tajiks already detained.',
    figures: ['520, Tajiks, 2011-10', '300, Tajiks, 2011-11-15'],
  },
  {
    text: 'Russia deported 520 Tajiks in October, which leaves 300 Tajiks already detained.',
    figures: ['520, Tajiks, 2011-10', '300, Tajiks, 2011-11-15'],
  },
  {
    text: 'Remittances to Tajikistan came to $2.3 billion in 2010, {} $1.8 billion.',
    words: ['against', 'up from', 'down from'],
    figures: ['$2.3 billion, Tajikistan, 2010', '$1.8 billion, Tajikistan, 2011-11-15'],
  },
  {
    text: 'Russia deported 300 Tajiks and the next day, November 9, fell silent.',
    figures: ['300, Tajiks, 2011-11-15'],
  },
  {
    text: 'According to officials on October 18, 300 Tajiks were deported in 2009.',
    figures: ['300, Tajiks, 2009, officials'],
  },
  {
    text: 'Vladimir Sadovnichy was kept in a Tajik hotel for two months; custody began on May 12.',
    figures: ['two months, Vladimir Sadovnichy, 2011-05-12'],
  },
  {
    text: 'Remittances to Tajikistan were estimated at $2.3 billion by the World Bank.',
    figures: ['estimated at $2.3 billion, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: "Remittances matter to Tajikistan: the World Bank's figure of 31 percent of GDP is high.",
    figures: ['31 percent, Tajikistan, 2011-11-15, World Bank'],
  },
  {
    text: 'Karomat Sharipov said that Vladimir Sadovnichy was the man who was sentenced to eight years in prison in Tajikistan.',
    figures: ['eight years, Vladimir Sadovnichy, 2011-11-15'],
  },
  {
    text: "According to the migration service's {} figures, 300 Tajiks were deported.",
    words: ['own', 'latest', 'official'],
    figures: ['300, Tajiks, 2011-11-15, migration service'],
  },
]);

/** Texts of one figure each, whose quotations have single, plain spaces only. */
export const QUOTED_SPACES = [
  { text: 'Russia deported 1\u2009300 Tajiks.', quote: 'Russia deported 1 300 Tajiks.' },
  { text: 'Russia <https://x.org> deported 300 Tajiks.', quote: 'Russia deported 300 Tajiks.' },
];
