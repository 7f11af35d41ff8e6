/** A text of 2011-11-15 and the figures it states: the number's words, whom of, as of when, and who is cited for it. */
type Citation = readonly [text: string, ...figures: string[]];

const TAJIK = 'Tajik migrants, 2011-11-15';

const CITED: readonly Citation[] = [
  // Whose count it is, before the number, behind it or in brackets.
  [
    "On the World Bank's measure, remittances are worth 47 percent of Tajikistan's GDP.",
    '47 percent, Tajikistan, 2011-11-15, World Bank',
  ],
  [
    "Remittances reached 47 percent of Tajikistan's GDP, on the central bank's own showing.",
    '47 percent, Tajikistan, 2011-11-15, central bank',
  ],
  [
    "Remittances were worth $2 billion and reached 47 percent of Tajikistan's GDP on the World Bank's estimate.",
    '$2 billion, Tajikistan, 2011-11-15',
    '47 percent, Tajikistan, 2011-11-15, World Bank',
  ],
  [
    'Remittances to Tajikistan were put at $2.3 billion by the World Bank.',
    '$2.3 billion, Tajikistan, 2011-11-15, World Bank',
  ],
  [
    'Tajik migrants sent home $2.3 billion in 2010 (National Bank of Tajikistan).',
    '$2.3 billion, Tajikistan, 2010, National Bank of Tajikistan',
  ],
  // Who speaks, whatever stands around the name.
  [
    'Deputy Chairman of the National Bank Jamshed Orifov told reporters that remittances to Tajikistan reached $2.96 billion in 2010.',
    '$2.96 billion, Tajikistan, 2010, Jamshed Orifov',
  ],
  [
    "Remittances to Tajikistan reached $2.96 billion in 2010, according to Viktor P. Orlov, the bank's head.",
    '$2.96 billion, Tajikistan, 2010, Viktor P. Orlov',
  ],
  [
    'The Labor, Migration and Employment Ministry said 57 Tajik migrants were deported.',
    `57, ${TAJIK}, Labor, Migration and Employment Ministry`,
  ],
  ['KAZAN (AP) — Russian authorities said that 57 Tajik migrants were detained.', `57, ${TAJIK}, Russian authorities`],
  ['Privately, one official said 57 Tajik migrants were detained.', `57, ${TAJIK}, one official`],
  ['Officials in Dushanbe say that 57 Tajik migrants were deported.', `57, ${TAJIK}, Officials in Dushanbe`],
  ['A police spokesman said 57 Tajik migrants were detained.', `57, ${TAJIK}, a police spokesman`],
  [
    "Tajikistan's migration service said 57 Tajik migrants were deported.",
    `57, ${TAJIK}, Tajikistan's migration service`,
  ],
  [
    'The Federal Migration Service met. The service said 57 Tajik migrants were deported.',
    `57, ${TAJIK}, Federal Migration Service`,
  ],
  [
    'The Federal Drug Control Service (FSKN) met. The FSKN said 57 Tajik migrants were detained.',
    `57, ${TAJIK}, Federal Drug Control Service`,
  ],
  ['Police in Moscow detained 57 Tajik migrants, the daily "Orbita" writes.', `57, ${TAJIK}, Orbita`],
  // In brackets with a date, where the sentence names nobody else.
  [
    'Russia deported 57 Tajik migrants, mostly from Moscow (Novosti Oksa, November 12).',
    `57, Tajik migrants, 2011-11-12, Novosti Oksa`,
  ],
  [
    'The embassy said that Russia deported 57 Tajik migrants (Novosti Oksa, November 12).',
    `57, Tajik migrants, 2011-11-12, embassy`,
  ],
  ["According to Russia's drug tsar, Viktor Orlov, 57 Tajik migrants were detained.", `57, ${TAJIK}, Viktor Orlov`],
  ['By the account of Russian officials, 57 Tajik migrants were detained.', `57, ${TAJIK}, Russian officials`],
  ["By the account of Russia's own officials, 57 Tajik migrants were detained.", `57, ${TAJIK}, Russia's officials`],
  ['In the words of Viktor Orlov, 57 Tajik migrants were detained.', `57, ${TAJIK}, Viktor Orlov`],
  [
    'In an interview in March Mr. Orlov said that 57 Tajik migrants were detained.',
    `57, Tajik migrants, 2011-03, Orlov`,
  ],
  ['Official sources say that 57 Tajik migrants were detained.', `57, ${TAJIK}, Official sources`],
  ['The FMS has detained 57 Tajik migrants, it said.', `57, ${TAJIK}, FMS`],
  ['The Federal Migration Service has detained 57 Tajik migrants, it said.', `57, ${TAJIK}, Federal Migration Service`],
  [
    'Although the press spoke of thousands, the Federal Migration Service said that 57 Tajik migrants were detained.',
    `57, ${TAJIK}, Federal Migration Service`,
  ],
  [
    'Remittances to Tajikistan reached $2.9 billion, says the National Bank, against $2.3 billion in 2010.',
    '$2.9 billion, Tajikistan, 2011-11-15, National Bank',
    '$2.3 billion, Tajikistan, 2010, National Bank',
  ],
  ['The IMF gives a lower number, 57 Tajik migrants detained.', `57, ${TAJIK}, IMF`],
  [
    'The Migration Service rejects this, saying that 57 Tajik migrants were detained.',
    `57, ${TAJIK}, Migration Service`,
  ],
  [
    'In Moscow 57 Tajik migrants were detained, mostly near the Kazan Station, a police spokesman said.',
    `57, ${TAJIK}, a police spokesman`,
  ],
  [
    '"We were warned," Ivan Orlov, chief economist at Oxus Capital, said by phone. "In Moscow 57 Tajik migrants were detained."',
    `57, ${TAJIK}, Ivan Orlov`,
  ],
  // What a quotation says is said by whoever opened it.
  [
    'Zalina Karimova says trials are short. "In Moscow 57 Tajik migrants were detained."',
    `57, ${TAJIK}, Zalina Karimova`,
  ],
  ['In Moscow, Zalina Karimova noted, it was so: "57 Tajik migrants were detained."', `57, ${TAJIK}, Zalina Karimova`],
  [
    'Blogger Zalina is in doubt.\n\nZalina disagrees:\n\n"Who will sweep? In Moscow 57 Tajik migrants were detained. Who is next?"',
    `57, ${TAJIK}, Zalina`,
  ],
  // Plainly going on
  [
    'Zalina Karimova said that 57 Tajik migrants were detained. Of these 41 have been deported.',
    `57, ${TAJIK}, Zalina Karimova`,
    `41, ${TAJIK}, Zalina Karimova`,
  ],
  [
    'Remittances to Tajikistan were $2 billion, the World Bank said. That is equivalent to 47 percent of GDP.',
    '$2 billion, Tajikistan, 2011-11-15, World Bank',
    '47 percent, Tajikistan, 2011-11-15, World Bank',
  ],
  ...[
    ['this morning', '2011-11-15'],
    ['last week', '2011-11'],
    ['yesterday', '2011-11-14'],
    ['today', '2011-11-15'],
  ].map(
    ([when, date]): Citation => [
      `Novosti-Plus ${when} said 57 Tajik migrants were detained.`,
      `57, Tajik migrants, ${date}, Novosti-Plus`,
    ],
  ),
  ...[
    'Blogger',
    'Lawyer',
    'Economist',
    'Mayor',
    'Governor',
    'Chairman',
    'First Deputy Chairman',
    'Finance Minister',
  ].map(
    (title): Citation => [
      `${title} Zalina Karimova said that 57 Tajik migrants were detained.`,
      `57, ${TAJIK}, Zalina Karimova`,
    ],
  ),
  ...['After', 'Before', 'Even', 'Though', 'Although'].map(
    (opener): Citation => [
      `${opener} Russian officials say that 57 Tajik migrants were detained.`,
      `57, ${TAJIK}, Russian officials`,
    ],
  ),
  [
    'By November, the Federal Migration Service had announced that 57 Tajik migrants were detained.',
    '57, Tajik migrants, 2011-11, Federal Migration Service',
  ],
  [
    'An estimated 57 Tajik migrants were detained and 41 Tajik migrants deported.',
    `An estimated 57, ${TAJIK}`,
    `41, ${TAJIK}`,
  ],
  // More ways of saying.
  ...[
    'repeated',
    'recalled',
    'reminded us',
    'believes',
    'thinks',
    'claims',
    'answered',
    'replied',
    'responded',
    'declared',
    'considers',
    'found',
  ].map(
    (spoke): Citation => [
      `Zalina Kornilova ${spoke} that 57 Tajik migrants were deported.`,
      `57, ${TAJIK}, Zalina Kornilova`,
    ],
  ),
  ...['projects', 'predicts', 'forecasts'].map(
    (spoke): Citation => [
      `The World Bank ${spoke} that remittances to Tajikistan will reach $2.7 billion this year.`,
      '$2.7 billion, Tajikistan, 2011, World Bank',
    ],
  ),
  ['The Federal Migration Service speaks of 57 Tajik migrants deported.', `57, ${TAJIK}, Federal Migration Service`],
  ['The Federal Migration Service registered 57 Tajik migrants deported.', `57, ${TAJIK}, Federal Migration Service`],
  // Who spoke before goes on.
  [
    '"There is no list," Zalina Kornilova told reporters. "Of those held, 57 are Tajik migrants who were deported."',
    `57, ${TAJIK}, Zalina Kornilova`,
  ],
  [
    'The drug chief, Viktor Orlov, said it was so; now he speaks of 57 Tajik migrants deported.',
    `57, ${TAJIK}, Viktor Orlov`,
  ],
  [
    'Zalina Kornilova said it was so. According to her, 57 Tajik migrants were deported.',
    `57, ${TAJIK}, Zalina Kornilova`,
  ],
  // Labels: of a headline, a note, a turn in an interview.
  ['Tajik officials: 57 Tajik migrants deported', `57, ${TAJIK}, Tajik officials`],
  ['57 Tajik migrants deported - Federal Migration Service', `57, ${TAJIK}, Federal Migration Service`],
  ['Update: 57 Tajik migrants deported', `57, ${TAJIK}`],
  [
    'We met Zafar Umarov in Moscow.\n\nOxus Radio: How many?\n\nZafar Umarov: In Moscow 57 Tajik migrants were deported.\n\nOxus Radio: Only 57 Tajik migrants were deported?\n\nZU: No.',
    `57, ${TAJIK}, Zafar Umarov`,
    `57, ${TAJIK}`,
  ],
];

/** Nobody is cited for the number: who speaks speaks of something else, or is no source at all. */
const NOT_CITED: readonly Citation[] = [
  'Police detained 57 Tajik migrants, and the raids go on, according to the World Bank.',
  '"There is no list, Zalina Karimova said. Police in Moscow detained 57 Tajik migrants.',
  'They were each told that 57 Tajik migrants were detained.',
  'Russian police detained 57 Tajik migrants, and the embassy said it would protest.',
  'Russian police detained 57 Tajik migrants, although the embassy said it would protest.',
  'In Yekaterinburg they have reported 57 Tajik migrants detained.',
  'In St. Petersburg they have reported 57 Tajik migrants detained.',
  'Following a raid on the market, which said enough, 57 Tajik migrants were detained.',
  'When a court in Moscow announced it, 57 Tajik migrants were detained.',
  '"There is no list," Zalina Kornilova told reporters. Police detained 57 Tajik migrants.',
].map((text): Citation => [text, `57, ${TAJIK}`]);

/** Which date a number bears that stands among several, or goes on with one. */
const DATED: readonly Citation[] = [
  ['Some 57 Tajik migrants have been detained since the verdict was announced last Tuesday.', `Some 57, ${TAJIK}`],
  ['The jailing two weeks ago led Russia to detain 57 Tajik migrants.', `57, ${TAJIK}`],
  [
    'Tajik migrants sent home $2.1 billion in 2010 and $1.8 billion in the crisis year of 2009.',
    '$2.1 billion, Tajikistan, 2010',
    '$1.8 billion, Tajikistan, 2009',
  ],
  [
    'In 2009 Tajik migrants sent home $1.8 billion, a third of GDP (National Bank, January 2010).',
    '$1.8 billion, Tajikistan, 2009, National Bank',
    'a third, Tajikistan, 2009, National Bank',
  ],
  ['Tajikistan is a nation of seven million that fought a war in the 1990s.', 'seven million, Tajikistan, 2011-11-15'],
  [
    'Figures released on October 18 showed that 870,000 Tajiks left for Russia in the first nine months of this year.',
    '870,000, Tajiks, 2011-09',
  ],
  [
    'In Moscow 41,000 Tajik migrants have been deported, 800 of them in October.',
    '41,000, Tajik migrants, 2011-11-15',
    '800, Tajik migrants, 2011-10',
  ],
  [
    'Tajik migrants sent home $2.96 billion in 2010, against $2.31 billion the year before. That is equivalent to 47 percent of GDP.',
    '$2.96 billion, Tajikistan, 2010',
    '$2.31 billion, Tajikistan, 2009',
    '47 percent, Tajikistan, 2010',
  ],
  [
    'In October 57 Tajik migrants were deported. During the same period 41,000 Tajik migrants returned from Russia.',
    '57, Tajik migrants, 2011-10',
    '41,000, Tajik migrants, 2011-10',
  ],
  // What is told of an event long past
  ['It began in May 2011. Within days Russia had detained 57 Tajik migrants.', '57, Tajik migrants, 2011-05'],
  ['It began in May 2011. Russia has detained 57 Tajik migrants.', `57, ${TAJIK}`],
  ['It began in 2010. Within days Russia had detained 57 Tajik migrants.', `57, ${TAJIK}`],
  ['It began in October. Within days Russia had detained 57 Tajik migrants.', `57, ${TAJIK}`],
  [
    'Sadovnichy flew to Tajikistan. He was kept in a hotel for two months and placed under arrest on May 12.',
    'two months, Vladimir Sadovnichy, 2011-05-12',
  ],
];

/** Which date a term of prison bears. */
const VERDICTS: readonly Citation[] = [
  [
    'A Tajik court freed Sadovnichy on Friday, his term reduced to two years on appeal.',
    'two years, Vladimir Sadovnichy, 2011-11-11',
  ],
  [
    'Sadovnichy was freed in Tajikistan on November 11 after a court replaced his sentence of nine years with one of two years.',
    'nine years, Vladimir Sadovnichy, 2011-11-15',
    'two years, Vladimir Sadovnichy, 2011-11-11',
  ],
  [
    'Sadovnichy was jailed in Tajikistan for nine years in May and freed in June.',
    'nine years, Vladimir Sadovnichy, 2011-05',
  ],
  [
    'A Tajik court reviewed the case in May and sentenced Sadovnichy to nine years.',
    'nine years, Vladimir Sadovnichy, 2011-05',
  ],
  [
    "Sadovnichy's nine-year sentence in Tajikistan was the heaviest since 2002, when another man was jailed.",
    'nine-year, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'In May 2010 a panel convicted all four. Khukumov, a Tajik, was sentenced to nine years.',
    'nine years, Rustam Khukumov, 2010-05',
  ],
  [
    'Look at the Tajik railways: in 2010 a court in a suburb of the Russian capital found that the son of their head and three others had shipped heroin on the train, and gave Khukumov nine years.',
    'nine years, Rustam Khukumov, 2010',
  ],
  [
    'In March 2010 Sadovnichy landed in Tajikistan. In November of that year a court found Sadovnichy guilty. He was sentenced to nine years.',
    'nine years, Vladimir Sadovnichy, 2010-11',
  ],
  [
    'Sadovnichy and Rudenko flew to Tajikistan. The sentence of nine years, imposed on V. Sadovnichy on November 8, was cut on appeal to three.',
    'nine years, Vladimir Sadovnichy, 2011-11-08',
    'three, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'The Tajik court on November 8 found Sadovnichy guilty. It gave him ten years. Under an amnesty his term was trimmed on the spot to nine years.',
    'ten years, Vladimir Sadovnichy, 2011-11-08',
    'nine years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'On Friday an appeals court in Tajikistan freed Sadovnichy. Judges trimmed his sentence to two years.',
    'two years, Vladimir Sadovnichy, 2011-11-11',
  ],
  [
    'In Tajikistan Sadovnichy was sentenced in October to nine years. A co-defendant, Sherali Karomov, got eight years.',
    'nine years, Vladimir Sadovnichy, 2011-10',
    'eight years, Sherali Karomov, 2011-10',
  ],
  [
    'The pilots in Tajikistan\n\n1 November – The trial begins.\n\n8 November – Vladimir Sadovnichy is found guilty. His term is nine years.\n\n10 November – The regional court cuts the term of Sadovnichy to three years.',
    'nine years, Vladimir Sadovnichy, 2011-11-08',
    'three years, Vladimir Sadovnichy, 2011-11-10',
  ],
  [
    'On November 8 of last year a Tajik court condemned Sadovnichy to nine years of prison.',
    'nine years, Vladimir Sadovnichy, 2010-11-08',
  ],
  ['Eleven days ago a Tajik court jailed Sadovnichy for nine years.', 'nine years, Vladimir Sadovnichy, 2011-11-04'],
  // Dated further down, or by the ruling that an amnesty softened at once
  [
    'A regional court in Tajikistan freed Sadovnichy, sentenced to nine years. On November 8 a judge had jailed Sadovnichy for smuggling.',
    'nine years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'On November 8 a Tajik court found Sadovnichy guilty and gave him ten years. Under an amnesty his sentence was reduced to eight years.',
    'ten years, Vladimir Sadovnichy, 2011-11-08',
    'eight years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'On November 8 a Tajik court found Sadovnichy guilty and gave him ten years. He appealed. Under an amnesty his sentence was reduced to two years.',
    'ten years, Vladimir Sadovnichy, 2011-11-08',
    'two years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'The trouble began in Tajikistan, where last week Vladimir Sadovnichy, a pilot, was given nine years for smuggling.',
    'nine years, Vladimir Sadovnichy, 2011-11',
  ],
];

const SENT_HOME = 'Tajik migrants sent home $2.2 billion in 2010';
/** A share has the date of the sum that it is a share of; a period ends on its last day. */
const OF_A_SUM: readonly Citation[] = [
  ...[
    'the equivalent of',
    'which is equal to',
    'which equals',
    'equalling',
    'which amounts to',
    'which comes to',
    'representing',
    'accounting for',
    'which is',
  ].map(
    (equals): Citation => [
      `${SENT_HOME}, more than the state earns, ${equals} 39 percent of GDP.`,
      '$2.2 billion, Tajikistan, 2010',
      '39 percent, Tajikistan, 2010',
    ],
  ),
  ...['That would be', 'The bank says that is', 'The sum represents'].map(
    (is): Citation => [
      `${SENT_HOME}. ${is} 39 percent of GDP.`,
      '$2.2 billion, Tajikistan, 2010',
      `39 percent, Tajikistan, ${is.startsWith('The bank') ? '2010, bank' : '2010'}`,
    ],
  ),
  [
    `${SENT_HOME}. Remittances are equal to 39 percent of GDP.`,
    '$2.2 billion, Tajikistan, 2010',
    '39 percent, Tajikistan, 2011-11-15',
  ],
  ['From 7 to 12 November Russia deported 300 Tajiks.', '300, Tajiks, 2011-11-12'],
  [
    'On November 9 Russia held 205 Tajiks and it held 245 the following day.',
    '205, Tajiks, 2011-11-09',
    '245, Tajik migrants, 2011-11-10',
  ],
];

/** Background is nobody's claim; a count that goes on is that of whoever gave it; an office is whoever holds it. */
const WHOSE: readonly Citation[] = [
  [
    'Zalina Kornilova said that Moscow had deported 300 Tajiks after a Tajik court jailed Sadovnichy for nine years.',
    '300, Tajiks, 2011-11-15, Zalina Kornilova',
    'nine years, Vladimir Sadovnichy, 2011-11-15',
  ],
  ...['who was given', 'who had been sentenced to'].map(
    (who): Citation => [
      `Zalina Kornilova said that the Tajik court would free Sadovnichy, ${who} nine years.`,
      'nine years, Vladimir Sadovnichy, 2011-11-15',
    ],
  ),
  [
    'Zalina Kornilova said that a Tajik court had jailed Sadovnichy for nine years.',
    'nine years, Vladimir Sadovnichy, 2011-11-15, Zalina Kornilova',
  ],
  ...['that number had risen to', 'this figure was'].map(
    (number): Citation => [
      `Zalina Kornilova said that on November 8 Russia held 84 Tajiks. On November 14, ${number} 205.`,
      '84, Tajiks, 2011-11-08, Zalina Kornilova',
      '205, Tajik migrants, 2011-11-14, Zalina Kornilova',
    ],
  ),
  ...['stressed', 'underlined', 'emphasized'].map(
    (said): Citation => [
      `Zalina Kornilova ${said} that 300 Tajik migrants were deported.`,
      '300, Tajik migrants, 2011-11-15, Zalina Kornilova',
    ],
  ),
  [
    'Labour and Migration Minister Zalina Kornilova said that 300 Tajiks were deported. Russia held 84 Tajiks, the minister said.',
    '300, Tajiks, 2011-11-15, Zalina Kornilova',
    '84, Tajiks, 2011-11-15, Zalina Kornilova',
  ],
  [
    "Some 300 Tajik migrants were deported, the migration service's data show.",
    'Some 300, Tajik migrants, 2011-11-15, migration service',
  ],
  [
    'Some 300 Tajik migrants were deported, Federal Migration Service figures show.',
    'Some 300, Tajik migrants, 2011-11-15, Federal Migration Service',
  ],
  [
    'The Federal Migration Service says that 84 Tajiks are held. On Monday it said 300 Tajiks had been deported.',
    '84, Tajiks, 2011-11-15, Federal Migration Service',
    '300, Tajiks, 2011-11-14, Federal Migration Service',
  ],
];

/** How reports cite, and how they date what a court did: each class of wording, with what looks like it. */
export const CITATION_CASES = [...CITED, ...NOT_CITED, ...DATED, ...VERDICTS, ...OF_A_SUM, ...WHOSE].map(
  ([text, ...figures]) => ({
    text,
    figures,
  }),
);
