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

/** A text of one figure, whose quotation has plain spaces only. */
export const WITH_THIN_SPACE = { text: 'Russia deported 1\u2009300 Tajiks.', quote: 'Russia deported 1 300 Tajiks.' };
