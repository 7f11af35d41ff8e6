/** A text of 2011-11-15 and the figures that it states, as `indicator: words, whom of`. */
type Wording = readonly [text: string, ...figures: string[]];

const ofBoth = (indicator: string, words: string) =>
  ['Vladimir Sadovnichy', 'Alexei Rudenko'].map((whom) => `${indicator}: ${words}, ${whom}`);

const ofRussian = (words: string) => `sentence_length: ${words}, Vladimir Sadovnichy`;

const sought = (words: string) => `sentence_sought: ${words}, Vladimir Sadovnichy`;

/** What prosecutors asked for. */
const DEMANDED: readonly Wording[] = [
  [
    'In Tajikistan Sadovnichy got nine years instead of the 13 demanded by prosecutors.',
    ofRussian('nine years'),
    sought('13'),
  ],
  [
    'In Tajikistan Sadovnichy got nine years, not the 13 the state prosecutor had sought.',
    ofRussian('nine years'),
    sought('13'),
  ],
  ['Sadovnichy is in a Tajik jail. The prosecutor, Igor Petrov, requested 13 years.', sought('13 years')],
  ['Sadovnichy is in a Tajik jail. The prosecution believed that he deserved 13 years.', sought('13 years')],
  ['Sadovnichy is in a Tajik jail. The prosecutor suggested 13 years.', sought('13 years')],
  ["Sadovnichy is in a Tajik jail. The prosecutor's demands came to 13 years.", sought('13 years')],
  [
    "In Tajikistan the pilots' nine-year sentences became two and a half.",
    ...ofBoth('sentence_length', 'nine-year'),
    ...ofBoth('sentence_length', 'two and a half'),
  ],
  [
    "Sadovnichy and Rudenko were jailed in Tajikistan. Tajik migrants were deported. The court cut each man's sentence to 2 1/2 years.",
    ...ofBoth('sentence_length', '2 1/2 years'),
  ],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. In Moscow police seized migrants. A sentence of two years was given to them.',
  ],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. In Moscow police seized migrants. A two-year sentence was what they got.',
  ],
  ['In Tajikistan the court took six years off the nine years that Sadovnichy was handed.', ofRussian('nine years')],
  ['In Tajikistan Sadovnichy served 13 prosecutors tea, for two years.'],
];

/** What is taken off a term, would be, or has been sat already. */
const TAKEN_OFF: readonly Wording[] = [
  'With the subtraction of two years under the amnesty he walked free.',
  'After deduction of two years for the holiday he walked free.',
  'Two years were then written off under the amnesty.',
  'Two years are later to be subtracted for the holiday.',
  'A first two years fell away under the amnesty.',
  'Of this, two years lapse under the amnesty.',
  'The amnesty wiped out two years.',
  'The amnesty is removing two years.',
  'Under the amnesty, terms over ten years are cut.',
  'It came to six years for time served, the court said.',
  'In the sentence two years were counted for the months in a cell.',
  'The amnesty of the court took two years from it.',
  'His lawyers hope that the court will by then have cut the term to six years.',
  'He had been behind Tajik prison walls for two years.',
  'He lost eight years of his life in a camp.',
  'In those days, he recalls, you got ten years for less.',
  'A conviction for smuggling means five years.',
  'The court took into account six months for time served.',
  'The amnesty, and six months that were counted as served, set him free.',
  'Under the amnesty two years would be dropped, which leaves a term of six years.',
  'His sentence would be reduced by two years to seven years, the lawyer said.',
].map((text) => [`In Tajikistan Sadovnichy got nine years. ${text}`, ofRussian('nine years')]);

/** Those who speak of a sentence got none. */
const SPEAKING: readonly Wording[] = [
  'said',
  'called it unjust',
  'considered it unjust',
  'thinks',
  'thought',
  'believes',
  'described how',
  'denounced it',
  'criticised it',
  'hoped',
  'protested',
].map((spoke) => [
  `Sadovnichy and Rudenko sit in Tajikistan. Igor Petrov ${spoke} that a court gave nine years.`,
  ...ofBoth('sentence_length', 'nine years'),
]);

const WORDINGS: readonly Wording[] = [
  // A term handed down, however it is put.
  [
    'In Tajikistan, Vladimir Sadovnichy and Alexei Rudenko are to spend 8.5 years in a strict-regime colony.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'A Tajik court ordered Sadovnichy and Rudenko to spend 8.5 years in prison.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'Sadovnichy and Rudenko were sent by a court in Tajikistan to a maximum security colony for 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'The Tajik judge packed the two pilots off to a penal colony for eight and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'On Tuesday a Tajik court put the two pilots behind bars for eight and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'Sadovnichy was locked up in Tajikistan for eight and a half years on smuggling charges.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'The pilots were tried. Each was given 10.5 years in Tajikistan, which an amnesty turned into 8.5 years for either of them.',
    ...ofBoth('sentence_length', '10.5 years'),
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'The Tajik court gave Sadovnichy and Rudenko 10.5 years each; thanks to an amnesty these became 8.5 years.',
    ...ofBoth('sentence_length', '10.5 years'),
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    "The Tajik court slashed the pilots' sentences from 8 1/2 years to six months.",
    ...ofBoth('sentence_length', '8 1/2 years'),
    ...ofBoth('sentence_length', 'six months'),
  ],
  [
    'A Tajik court cut the sentences of Sadovnichy and Rudenko from 8.5 to 2.5 years.',
    ...ofBoth('sentence_length', '8.5'),
    ...ofBoth('sentence_length', '2.5 years'),
  ],
  [
    'Rudenko, whose original sentence was 10 1/2 years, is in Tajikistan.',
    'sentence_length: 10 1/2 years, Alexei Rudenko',
  ],
  [
    'Sadovnichy and Rudenko, whose terms in Tajikistan are 8 1/2 years each, appealed.',
    ...ofBoth('sentence_length', '8 1/2 years'),
  ],
  [
    'The 8.5-year sentence that a Tajik court pronounced on Sadovnichy shocked Moscow.',
    'sentence_length: 8.5-year, Vladimir Sadovnichy',
  ],
  [
    'Moscow was shocked by the 8.5-year sentence, widely called harsh, which a Tajik court pronounced on Sadovnichy.',
    'sentence_length: 8.5-year, Vladimir Sadovnichy',
  ],
  [
    "Sadovnichy's eight-and-a-half-year term in Tajikistan was called political.",
    'sentence_length: eight-and-a-half-year, Vladimir Sadovnichy',
  ],
  [
    'Eight and a half years behind bars in Tajikistan: that is what awaits Sadovnichy.',
    'sentence_length: Eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'Tajikistan: Sadovnichy will have to spend eight and a half years in a prison camp.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'Sadovnichy must now serve eight and a half years in Tajikistan.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  ['In Tajikistan Sadovnichy and Rudenko each drew 8.5 years.', ...ofBoth('sentence_length', '8.5 years')],
  [
    'The court in Tajikistan found both pilots guilty and sent them down for eight and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'A Russian and an Estonian pilot, sentenced earlier in Tajikistan to eight and a half years in prison, have been freed.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'The Tajik city court sentenced Captain Vladimir Sadovnichy (Russia) and Captain Alexei Rudenko (Estonia) to 8 ½ years in prison each, having found them guilty of smuggling.',
    ...ofBoth('sentence_length', '8 ½ years'),
  ],
  [
    'Vladimir Sadovnichy (left) and Alexei Rudenko were jailed in Tajikistan for 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'Vladimir Sadovnichy, a Russian, and Alexei Rudenko, an Estonian national, were jailed in Tajikistan for 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'Vladimir Sadovnichy, 55, and Alexei Rudenko, 51, got 8.5 years each in Tajikistan.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'The verdict for the two pilots in Tajikistan: eight and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'The punishment meted out to Sadovnichy by the Tajik court was eight and a half years in a labour camp.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'A Tajik judge ruled that Sadovnichy must spend eight and a half years in jail.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    "Prison for eight and a half years: the Tajik verdict stunned Sadovnichy's wife.",
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'The Tajik court imposed on the pilots sentences of eight and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'The Tajik court punished the pilots with eight and a half years of imprisonment.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'Sadovnichy was deprived of his liberty in Tajikistan for eight and a half years.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    "After an amnesty Sadovnichy's term in Tajikistan shrank to eight and a half years.",
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    'The Tajik appeal court heard the pilots. It reduced the sentence of the two men to two and a half years.',
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    "On appeal in Tajikistan the pilots' punishment was softened to two years and six months.",
    ...ofBoth('sentence_length', 'two years and six months'),
  ],
  [
    'In Tajikistan the pilots had their terms shortened to two and a half years.',
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    "The Tajik court knocked six years off the pilots' sentences, leaving two and a half years.",
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    'Instead of eight and a half years the Tajik court gave the pilots two and a half.',
    ...ofBoth('sentence_length', 'eight and a half years'),
    ...ofBoth('sentence_length', 'two and a half'),
  ],
  [
    'For landing in Tajikistan without permission Sadovnichy received 8 years 6 months in a general regime colony.',
    'sentence_length: 8 years 6 months, Vladimir Sadovnichy',
  ],
  // What the prosecution asked for, and nobody else.
  ['Tajik prosecutors had demanded 13 years for each of the pilots.', ...ofBoth('sentence_sought', '13 years')],
  [
    'Thirteen years is what the Tajik prosecutor demanded for Sadovnichy and Rudenko.',
    ...ofBoth('sentence_sought', 'Thirteen years'),
  ],
  [
    '13 years in custody for each pilot was demanded by the Tajik prosecution.',
    ...ofBoth('sentence_sought', '13 years'),
  ],
  [
    "In Tajikistan the prosecutor proposed that the pilots' term be lowered to 2.5 years.",
    ...ofBoth('sentence_sought', '2.5 years'),
  ],
  [
    'In Tajikistan prosecutor Azim Karimov, who finds the sentence “too harsh,” requested a reduction to two and a half years for the pilots.',
    ...ofBoth('sentence_sought', 'two and a half years'),
  ],
  [
    'The Tajik state prosecutor moved for the shortest term possible for Sadovnichy: two and a half years.',
    'sentence_sought: two and a half years, Vladimir Sadovnichy',
  ],
  [
    'The prosecution in Tajikistan wants Sadovnichy to spend 13 years in prison.',
    'sentence_sought: 13 years, Vladimir Sadovnichy',
  ],
  [
    'The Tajik prosecutor asked the court to sentence Sadovnichy to 13 years and Rudenko to 12.',
    'sentence_sought: 13 years, Vladimir Sadovnichy',
    'sentence_sought: 12, Alexei Rudenko',
  ],
  [
    'The Tajik court jailed Sadovnichy for 8.5 years, although the prosecution had sought 13.',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
    'sentence_sought: 13, Vladimir Sadovnichy',
  ],
  [
    'The Tajik court jailed the pilots for 8.5 years, less than the 13 years that prosecutors had insisted on.',
    ...ofBoth('sentence_length', '8.5 years'),
    ...ofBoth('sentence_sought', '13 years'),
  ],
  [
    "In Tajikistan the pilots' lawyers asked for acquittal, the prosecution for 13 years in prison.",
    ...ofBoth('sentence_sought', '13 years'),
  ],
  ['A Tajik prosecutor said the pilots should go to prison for 13 years.', ...ofBoth('sentence_sought', '13 years')],
  [
    "At the Tajik prosecutor's request the pilots' sentence was cut to two and a half years.",
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  // What prosecutors ask for ends where a court is said to act.
  [
    'A Tajik prosecutor asked for mercy for the pilots, and the regional court lowered the terms to two years.',
    ...ofBoth('sentence_length', 'two years'),
  ],
  [
    'After the Tajik prosecutor had asked for leniency, the judge brought the terms of both pilots down to two years.',
    ...ofBoth('sentence_length', 'two years'),
  ],
  [
    'The Tajik prosecutor asked for 12 years for Sadovnichy, while the panel settled on seven and a half.',
    'sentence_sought: 12 years, Vladimir Sadovnichy',
    'sentence_length: seven and a half, Vladimir Sadovnichy',
  ],
  // What a court has ruled that they would have to do is no mere possibility.
  [
    'The Tajik court ruled that the pilots would have to spend nine years in a colony.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  ['The pilots, jailed in Tajikistan, would have to spend four years in prison before they could ask for parole.'],
  [
    'Sadovnichy and Rudenko sit in Tajikistan. A court ruled that the two men would have to spend nine years in a colony.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'A Tajik court gave a Russian pilot and an Estonian one nine years each in prison.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  // A stranger and his pronoun, and what no stranger was given.
  [
    'Sadovnichy sits in a Tajik prison. The last to be tried there was Petro Ivanchuk, and he got five years in prison.',
    'sentence_length: five years, Petro Ivanchuk',
  ],
  [
    'Sadovnichy sits in a Tajik prison. Another, Petro Ivanchuk, will do so until he has completed a 10-year term.',
    'sentence_length: 10-year, Petro Ivanchuk',
  ],
  [
    'Sadovnichy sits in a Tajik prison. His wife is Irina Ivanchuk, and he got nine years.',
    'sentence_length: nine years, Vladimir Sadovnichy',
  ],
  [
    'Sadovnichy sits in a Tajik prison. Yesterday he spoke with Petro Ivanchuk, and he got nine years.',
    'sentence_length: nine years, Vladimir Sadovnichy',
  ],
  [
    'Sadovnichy sits in a Tajik prison. Petro Ivanchuk, another Russian pilot, got 20 years in New York.',
    'sentence_length: 20 years, Petro Ivanchuk',
  ],
  [
    'Sadovnichy sits in a Tajik prison. In 2002 a border guards officer, Petro Ivanchuk, got 13 years.',
    'sentence_length: 13 years, Petro Ivanchuk',
  ],
  ['Sadovnichy is in Tajikistan. Petro Ivanchuk signed for the base, and the 30-year term began.'],
  [
    "Sadovnichy sits in a Tajik prison. Sadovnichy's Estonian co-defendant got nine years.",
    'sentence_length: nine years, Alexei Rudenko',
  ],
  [
    'A Tajik court sent Sadovnichy to prison for nine years. His Estonian colleague received the same term.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'A Tajik court cut the term of Sadovnichy to nine years, from 11 years. Rudenko received the same term.',
    'sentence_length: nine years, Vladimir Sadovnichy',
    'sentence_length: 11 years, Vladimir Sadovnichy',
  ],
  [
    'A Tajik court sent Sadovnichy to prison for nine years. A courier received the same term.',
    'sentence_length: nine years, Vladimir Sadovnichy',
  ],
  [
    'The Tajik judge read out the sentence: nine years for Sadovnichy, the same for Rudenko.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'Nine years, that is what Sadovnichy and Rudenko got from the Tajik court.',
    ...ofBoth('sentence_length', 'Nine years'),
  ],
  [
    'The pilots were told in a Tajik courtroom that they would spend the next nine years in prison.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  ['The pilots sit in Tajikistan. No court will look at their sentence in the next two years, lawyers say.'],
  // The number opens the clause, and what it is for is an offence.
  [
    'Sadovnichy and Rudenko sit in Tajikistan. Whatever one thinks of them, nine years for flying without papers is harsh.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'The pilots Sadovnichy and Rudenko sit in Tajikistan: nine years for an engine!',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  ['Sadovnichy and Rudenko sit in Tajikistan. Moscow had asked Dushanbe, for two years, for a rebuilt base.'],
  ['Sadovnichy and Rudenko sit in Tajikistan. Nine years for being told so little about the base is long.'],
  [
    'Sadovnichy and Rudenko sit in Tajikistan. They got 11 years, minus two. That leaves nine years, less the time served.',
    ...ofBoth('sentence_length', '11 years'),
    ...ofBoth('sentence_length', 'nine years'),
  ],
  // What the law says of anybody, what is hoped or denied, and how long other things last.
  [
    'Sadovnichy was jailed in Tajikistan. Under the amnesty anyone over 55 sentenced to less than five years goes free.',
  ],
  ['Sadovnichy was jailed in Tajikistan. Those serving less than five years are to be freed under the amnesty.'],
  ['Sadovnichy was jailed in Tajikistan. People given three years in prison are to be freed.'],
  ['Sadovnichy was jailed in Tajikistan. Convicts given three years in prison are to be freed.'],
  ['Sadovnichy was jailed in Tajikistan. Inmates given three years in prison are to be freed.'],
  ['Sadovnichy was jailed in Tajikistan. Persons given three years in prison are to be freed.'],
  ['Sadovnichy was jailed in Tajikistan. Prisoners given three years in prison are to be freed.'],
  [
    'The Tajik pilots got eleven years. An amnesty brought those sentences down to nine years.',
    ...ofBoth('sentence_length', 'eleven years'),
    ...ofBoth('sentence_length', 'nine years'),
  ],
  ['Sadovnichy was jailed in Tajikistan. Even a two-year sentence would be too much, his lawyer said.'],
  ['Sadovnichy was jailed in Tajikistan. A suspended sentence of two years had been expected.'],
  ['Sadovnichy was jailed in Tajikistan. His lawyers had expected a sentence of two years.'],
  ['Sadovnichy was jailed in Tajikistan. His lawyers had feared a sentence of ten years.'],
  ['Sadovnichy was jailed in Tajikistan. His lawyers are hoping for a sentence of two years.'],
  ['Sadovnichy was jailed in Tajikistan. By then he will have served a third of his sentence, nearly three years.'],
  ['Sadovnichy was jailed in Tajikistan. He was not sentenced to 12 years, as some reported.'],
  ['Sadovnichy was jailed in Tajikistan. The court convicted him after a trial that lasted four months.'],
  ['Sadovnichy was jailed in Tajikistan. Amnesty International has watched him for two years.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors asked for two months to read the papers.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors want to ban the airline from flying for five years.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors want to bar the airline from flying for five years.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors want to suspend the airline for two years.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors in another trial sought 25 years.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors sought 25 years for six Islamists.'],
  ['Sadovnichy was jailed in Tajikistan. Prosecutors sought 25 years for several militants.'],
  ['Sadovnichy was jailed in Tajikistan. Two years in prison would be two too many, his lawyer said.'],
  ['Sadovnichy was jailed in Tajikistan. Russian law would give whoever harms a pilot five years in prison.'],
  [
    'Sadovnichy was jailed in Tajikistan. “Serve two years in our army and become a citizen,” the deputy told migrants.',
  ],
  ['Sadovnichy was jailed in Tajikistan. “Serve for two years and become a citizen,” the deputy told migrants.'],
  [
    'Sadovnichy was jailed in Tajikistan. He served his country, two years in the army, and was convicted all the same.',
  ],
  ['Sadovnichy was jailed in Tajikistan. Migrants who get three years in prison lose their permit.'],
  ['Sadovnichy was jailed in Tajikistan. Foreigners given three years in prison lose their permit.'],
  [
    'Sadovnichy was jailed in Tajikistan. Russia will bring in prison terms of up to five years for those who house migrants.',
  ],
  ['Sadovnichy was jailed in Tajikistan. Smuggling is worth at most five years in prison.'],
  ['Sadovnichy was jailed in Tajikistan. Deputies want couriers jailed for life, not ten years.'],
  ["Sadovnichy was jailed in Tajikistan. He got six months' pay from the airline."],
  ["Sadovnichy was jailed in Tajikistan. He got two years' wages from the airline."],
  ["Sadovnichy was jailed in Tajikistan. He got two years' salary from the airline."],
  ['Sadovnichy was jailed in Tajikistan. He got eight years older in that cell, his wife says.'],
  ['Sadovnichy was jailed in Tajikistan. He got two years left until his pension.'],
  ...['Like', 'Unlike', 'Even', 'With'].map(
    (word): Wording => [
      `Sadovnichy was jailed in Tajikistan. ${word} Petro Ivanchuk, sentenced to 14 years, he is a victim.`,
      'sentence_length: 14 years, Petro Ivanchuk',
    ],
  ),
  ['Sadovnichy was jailed in Tajikistan. The prosecutor now says that two years in prison will do.'],
  ['Sadovnichy was jailed in Tajikistan. Half of it, four years in prison, would do, his lawyer says.'],
  // Two numbers for two persons, in turn.
  [
    'Sadovnichy was jailed in Tajikistan. Petro Ivanchuk and Igor Petrov are serving 25 and 20 years in New York.',
    'sentence_length: 25, Petro Ivanchuk',
    'sentence_length: 20 years, Igor Petrov',
  ],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. Prosecutors asked for 13 and 12 years for Sadovnichy and Rudenko.',
    'sentence_sought: 13, Vladimir Sadovnichy',
    'sentence_sought: 12 years, Alexei Rudenko',
  ],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. Prosecutors had wanted Sadovnichy and Rudenko to get 13 and 12 years.',
    'sentence_sought: 13, Vladimir Sadovnichy',
    'sentence_sought: 12 years, Alexei Rudenko',
  ],
  [
    "The pilots were jailed in Tajikistan. The prosecution's demand had been 13 years.",
    ...ofBoth('sentence_sought', '13 years'),
  ],
  [
    "The pilots were jailed in Tajikistan. The prosecution's motion of 13 years failed.",
    ...ofBoth('sentence_sought', '13 years'),
  ],
  [
    'The pilots were jailed in Tajikistan. The 13 years demanded for Sadovnichy by the state shrank to seven and a half.',
    'sentence_sought: 13 years, Vladimir Sadovnichy',
  ],
  [
    'The pilots were jailed in Tajikistan. The appeals panel of three judges arrived at two years.',
    ...ofBoth('sentence_length', 'two years'),
  ],
  ['The pilots were jailed in Tajikistan. They arrived at two years.', ...ofBoth('sentence_length', 'two years')],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. “We were in a hotel for two months,” Rudenko said.',
    'hotel_detention: two months, Alexei Rudenko',
  ],
  [
    'The pilots were jailed in Tajikistan. After two months in a hotel they were taken to a cell.',
    'hotel_detention: two months, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  ['The pilots were jailed in Tajikistan. Held for six months, first in a hotel, then in a cell, they lost weight.'],
  ['The pilots were jailed in Tajikistan. The first Tajiks are home, held for two weeks in a former hotel.'],
  ["Sadovnichy was jailed in Tajikistan. Sadovnichy's parents spent ten days in a hotel in Dushanbe."],
  ["Sadovnichy was jailed in Tajikistan. Sadovnichy's family spent ten days in a hotel in Dushanbe."],
  [
    'Sadovnichy sits in Tajikistan. He got 11 years, minus two. That leaves him nine years.',
    'sentence_length: 11 years, Vladimir Sadovnichy',
    'sentence_length: nine years, Vladimir Sadovnichy',
  ],
  ['Sadovnichy sat in a Tajik cell. The term of ten years for the others stood.'],
  ['Sadovnichy and Rudenko each collected nine years in Tajikistan.', ...ofBoth('sentence_length', 'nine years')],
  ['Sadovnichy and Rudenko sit in Tajikistan. A courier collected nine years in prison.'],
  // Terms of office and of treaties.
  ['Sadovnichy was jailed in Tajikistan. Its president was re-elected in 2006 to a seven-year term.'],
  ['Sadovnichy was jailed in Tajikistan. Igor Petrov plans to come back for a six-year term in March.'],
  [
    'A Tajik court jailed the pilots Sadovnichy and Rudenko. The state had asked for 13-year terms.',
    ...ofBoth('sentence_sought', '13-year'),
  ],
  // Whoever wants the sentence of somebody undone, he was given it.
  [
    "The pilots' lawyers asked a Tajik court to quash their clients' nine-year sentences.",
    ...ofBoth('sentence_length', 'nine-year'),
  ],
  [
    'Sadovnichy and Rudenko, who sit in a Tajik prison since May and June, have nine years ahead of them.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  // Time served, terms that may come, and other spans of time.
  [
    'The pilots, tried in Tajikistan, spent nine weeks in a hotel, then six months in a cell.',
    'hotel_detention: nine weeks, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  ['Estonian diplomats were put up for three days in a hotel in Tajikistan where the pilots were held.'],
  ['Russian deputies were housed for three days in a hotel in Tajikistan, where the pilots were held.'],
  [
    'The pilots were holed up in a Tajik hotel for two months.',
    'hotel_detention: two months, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  ['For two months the crews could not leave their Tajik hotel.', 'hotel_detention: two months, crews'],
  ['Tajikistan put the crew in a hotel for 60 days before Sadovnichy was arrested.', 'hotel_detention: 60 days, crew'],
  ['The Tajik judge gave the pilots terms but said two years were being taken off them.'],
  ['Because the pilots have six months in custody behind them, Tajikistan could free them under an amnesty.'],
  ['The pilots have already spent six months in a Tajik prison.'],
  ['She is 29, and her husband was picked up in Moscow when the Tajik court jailed the pilots.'],
  ['The pilots have spent eight months in custody in Tajikistan, the first part of it in a hotel.'],
  ['Sadovnichy was freed in Tajikistan after 240 days of captivity, most of which he spent in a hotel.'],
  ['Sadovnichy was held in a Tajik hotel, and his trial lasted three weeks.'],
  ['Sadovnichy has been in a Tajik prison for eight months.'],
  ['Sadovnichy and Rudenko had been behind bars in Tajikistan for eight months when they were freed.'],
  ['After eight months in a Tajik jail Sadovnichy came home.'],
  ['Sadovnichy was held in custody in Tajikistan for six months before the trial.'],
  ['Sadovnichy sat in a Tajik cell for eight months.'],
  ['Eight months in a Tajik jail have changed Sadovnichy, his wife says.'],
  ['The pilots, who had done eight months in a Tajik jail, hugged their children.'],
  ['Sadovnichy, whom his son had not seen for six months, was freed in Tajikistan.'],
  ['With eight months in detention counted towards his term, Sadovnichy could leave Tajikistan soon.'],
  ['The pilots were jailed in Tajikistan in May, two months after their arrest.'],
  ["The pilots' trial in Tajikistan lasted three months."],
  ['Russian guards controlled the Tajik border for more than 100 years. Sadovnichy and Rudenko were jailed there.'],
  ['Russia guarded the Tajik border for ten years after the court jailed the pilots Sadovnichy and Rudenko.'],
  ['Sadovnichy and Rudenko are in Tajikistan. Moscow has asked for a 49-year lease of the base.'],
  ["Under Tajik law smuggling is punishable by up to 12 years in prison, Sadovnichy's lawyer said."],
  ['Sadovnichy could spend 12 years in a Tajik prison.'],
  ['Sadovnichy may have to spend up to 12 years in a Tajik prison.'],
  ['Sadovnichy had worked in Tajikistan for 12 years before his sentence.'],
  ["The amnesty in Tajikistan took two years off Sadovnichy's sentence."],
  ["An amnesty reduced the pilots' Tajik sentence by two years."],
  ['Sadovnichy will be banned from flying to Tajikistan for five years.'],
  ["The Tajik amnesty of two years was applied to Sadovnichy's sentence."],
  ["Two years were dropped from Sadovnichy's sentence under a Tajik amnesty."],
  // Other people.
  [
    "Sadovnichy and Rudenko flew to Tajikistan. The president's brother-in-law is serving nine and a half years in Russia.",
  ],
  ['Sadovnichy and Rudenko are in Tajikistan. A Tajik courier was jailed in Moscow for nine years.'],
  ['Sadovnichy and Rudenko were jailed in Tajikistan. A Tajik migrant, caught with heroin, got 12 years in Russia.'],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. Two Tajik smugglers have been doing 15 years in a Russian jail since 2008.',
  ],
  ["In Tajikistan the mechanics got three years each, Sadovnichy's lawyer said."],
  [
    'The Tajik court acquitted Sadovnichy and gave the owner of the company, Igor Petrov, 12 years in absentia.',
    'sentence_length: 12 years, Igor Petrov',
  ],
  [
    'Rustam Khukumov, son of the head of Tajik Railways, is serving nine and a half years in Russia.',
    'sentence_length: nine and a half years, Rustam Khukumov',
  ],
  [
    'In Russia Khukumov got nine and a half years from a court, and in Tajikistan Sadovnichy got eight and a half.',
    'sentence_length: nine and a half years, Rustam Khukumov',
    'sentence_length: eight and a half, Vladimir Sadovnichy',
  ],
  [
    'The son of a Tajik railway official, Rustam Khukumov, was put away in Russia for nine and a half years for heroin smuggling.',
    'sentence_length: nine and a half years, Rustam Khukumov',
  ],
  // Headlines and plain reports.
  [
    'The pilots were jailed in Tajikistan for eight and a half years for smuggling, but on Tuesday the court cut this to two and a half years and freed them.',
    ...ofBoth('sentence_length', 'eight and a half years'),
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    'Their 8 1/2 year sentence in Tajikistan, handed down to Sadovnichy and Rudenko, was cut to two and a half years.',
    ...ofBoth('sentence_length', '8 1/2 year'),
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  ['Tajik court gives Russian pilot 8.5 years in jail', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  ['Tajikistan jails Russian, Estonian pilots for 8.5 years', ...ofBoth('sentence_length', '8.5 years')],
  ['Russian pilot gets 8.5 years in Tajikistan', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  ['8.5 years for Russian pilot: Tajik verdict angers Moscow', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  // Years in which those deported may not return.
  [
    'Tajikistan watches Moscow. Once expelled, the Tajik citizens will not have the right to return to Russia for five years.',
    'entry_ban: five years, Tajik migrants',
  ],
  ['Deported Tajiks lose the right to enter Russia for five years.', 'entry_ban: five years, Tajik migrants'],
  ['Each deported Tajik was not to return for three years.', 'entry_ban: three years, Tajik migrants'],
  ["Expelled Tajik migrants can't come back to Russia for five years.", 'entry_ban: five years, Tajik migrants'],
  [
    'The deportation of Tajik workers carries a five-year ban on entering Russia.',
    'entry_ban: five-year, Tajik migrants',
  ],
  [
    'The deported Tajiks are denied entry to Russia for three to five years.',
    'entry_ban: three to five years, Tajik migrants',
  ],
  ['Russia will refuse entry to the deported Tajik workers for five years.', 'entry_ban: five years, Tajik migrants'],
  [
    'Deported Tajiks will be kept out of Russia for three to five years, the service said.',
    'entry_ban: three to five years, Tajik migrants',
  ],
  ['A Tajik who has been deported is blacklisted for five years.', 'entry_ban: five years, Tajik migrants'],
  [
    'The Tajik migrants, once sent home, will have no way back into Russia for five years.',
    'entry_ban: five years, Tajik migrants',
  ],
  ['Tajiks who are expelled may re-enter Russia only after five years.', 'entry_ban: five years, Tajik migrants'],
  ['Russia closes its doors for five years to Tajiks whom it deports.', 'entry_ban: five years, Tajik migrants'],
  [
    'Tajik migrants who break the rules twice face a three-year entry ban, Russian officials said.',
    'entry_ban: three-year, Tajik migrants',
  ],
  [
    'Deported Tajik citizens are forbidden to set foot in Russia for five years.',
    'entry_ban: five years, Tajik migrants',
  ],
  ['The deported Tajiks got five-year bans stamped in their passports.', 'entry_ban: five-year, Tajik migrants'],
  // Other bans and absences.
  ['Tajik migrants in Russia have not been able to return home for five years.'],
  ['Tajik migrants in Moscow: I have not returned to Tajikistan for five years, he says.'],
  [
    'Sadovnichy and Rudenko were put behind bars in Tajikistan for eight years, and Russia deported migrants.',
    ...ofBoth('sentence_length', 'eight years'),
  ],
  ['Russia banned imports of Tajik dried fruit for three years, and deports migrants.'],
  ['Tajik migrants deported from Russia have not seen their wives for two years.'],
  ['Tajik pilots are not allowed to fly to Russia for two years.'],
  ['Tajiks do not need a visa to enter Russia for three months, and nobody is deported.'],
  ['Tajiks can stay in Russia for 15 days without registration.'],
  // Stays in the hotel.
  ['In Tajikistan the crews were held in a hotel for about two months.', 'hotel_detention: about two months, crews'],
  [
    'Sadovnichy and Rudenko spent their first two months in Tajikistan in a hotel under guard.',
    'hotel_detention: two months, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  [
    'For nine weeks the pilots were confined to a hotel in Tajikistan before they were jailed.',
    'hotel_detention: nine weeks, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  [
    'The airmen lived under guard in a Tajik hotel for more than two months.',
    'hotel_detention: more than two months, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  ['Tajikistan kept the crewmen in a guesthouse for two months.', 'hotel_detention: two months, crewmen'],
  ["The Tajik president's delegation was held up in a hotel for two days."],
  ['The Tajik team spent three weeks in a hotel in Moscow, guarded by police.'],
  ['The pilots, first kept in a hotel in Tajikistan, were moved to a jail two months later.'],
  [
    'Sadovnichy and Rudenko were put up in a hotel in Tajikistan, from which for two months they could not step out.',
    'hotel_detention: two months, Vladimir Sadovnichy and Alexei Rudenko',
  ],
  // What else is given, kept and waited for in the same report.
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Moscow wants to keep the base there for 49 years.'],
  ['Sadovnichy and Rudenko were freed. Tajikistan gave Russia the base for 30 years.'],
  ['Sadovnichy and Rudenko were freed. Russia will get the air field in Tajikistan for 49 years.'],
  ['Sadovnichy and Rudenko were freed in Tajikistan. President Rakhmon got another seven years in the election.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Moscow cut gas supplies for two months.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Rakhmon has ruled for 19 years.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The court had waited three months for an expert.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The company received permits for two years.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Visas are given for three months.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The court case went on for eight months.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Six months ago the court took up the case.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The judge, in office for eight years, is strict.'],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. In his ten years as a judge he never acquitted anyone.',
  ],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The planes have stood at the airport for eight months.',
  ],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. A decree gives migrants two years to register.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Remittances fell for two years.'],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The Tajik journalist Urunboi Usmonov was given three years and amnestied.',
    'sentence_length: three years, Urunboi Usmonov',
  ],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Human rights groups say a blogger was sentenced to two years.',
  ],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. In Russia two Tajik gang members are serving 20 years.',
  ],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Viktor Bout faces 25 years to life.'],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Russian arms dealer Viktor Bout was sentenced in New York to 25 years.',
    'sentence_length: 25 years, Viktor Bout',
  ],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Konstantin Yaroshenko, a Russian pilot, got 20 years in a US jail.',
    'sentence_length: 20 years, Konstantin Yaroshenko',
  ],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The Russian pilot Konstantin Yaroshenko was jailed in the United States for 20 years.',
    'sentence_length: 20 years, Konstantin Yaroshenko',
  ],
  // Whatever else a report on the case has years and months for.
  [
    'Eight and a half years in a penal colony is what the Tajik court had in store for the two pilots.',
    ...ofBoth('sentence_length', 'Eight and a half years'),
  ],
  [
    'The pilots Sadovnichy and Rudenko, now serving eight-and-a-half-year terms in Tajikistan, will appeal.',
    ...ofBoth('sentence_length', 'eight-and-a-half-year'),
  ],
  [
    'It took the Tajik court ten minutes to send Sadovnichy to jail for eight and a half years.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  [
    "Tajikistan's supreme court upheld the eight-and-a-half-year sentences of the pilots.",
    ...ofBoth('sentence_length', 'eight-and-a-half-year'),
  ],
  [
    'The mother of Sadovnichy, jailed for 8.5 years in Tajikistan, wept.',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    'The court in Kurgan-Tyube, Tajikistan, handed Vladimir Sadovnichy and his Estonian colleague, Alexei Rudenko, 8.5-year jail terms.',
    ...ofBoth('sentence_length', '8.5-year'),
  ],
  [
    "Rudenko's wife learned from television that the Tajik judge had given him eight and a half years.",
    'sentence_length: eight and a half years, Alexei Rudenko',
  ],
  [
    "Estonia's foreign minister called the eight and a half years given to Rudenko in Tajikistan disproportionate.",
    'sentence_length: eight and a half years, Alexei Rudenko',
  ],
  [
    'Each of the two pilots must spend eight and a half years in a Tajik camp unless the amnesty applies.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    'In Tajikistan the pilots were found guilty; the sentence was eight and a half years each.',
    ...ofBoth('sentence_length', 'eight and a half years'),
  ],
  [
    "The Tajik prosecutor's office, which had demanded 13 years, now calls the 8.5-year terms of the pilots too harsh.",
    ...ofBoth('sentence_sought', '13 years'),
    ...ofBoth('sentence_length', '8.5-year'),
  ],
  [
    'The Tajik prosecutor, too, found the 8.5 years given to Sadovnichy excessive.',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    "Tajik prosecutors, who originally sought 13 years, on Tuesday asked the court to cut the pilots' sentences to two and a half.",
    ...ofBoth('sentence_sought', '13 years'),
    ...ofBoth('sentence_sought', 'two and a half'),
  ],
  [
    "The Tajik appeals court changed the pilots' punishment to two and a half years and applied an amnesty.",
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    "Sadovnichy's sentence in Tajikistan was reduced by six years, to two and a half.",
    'sentence_length: two and a half, Vladimir Sadovnichy',
  ],
  [
    'The pilots had their Tajik terms cut from eight and a half years to two and a half years.',
    ...ofBoth('sentence_length', 'eight and a half years'),
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  ['Under Tajik law smugglers get between five and ten years, lawyers of Sadovnichy said.'],
  ['The charges against Sadovnichy in Tajikistan carry a sentence of up to 12 years.'],
  ['Sadovnichy faced a 12-year sentence in Tajikistan.'],
  ['If convicted in Tajikistan, Sadovnichy will go to prison for 12 years.'],
  ['Rudenko turned 43 in a Tajik cell; he has flown for 20 years.'],
  ['Sadovnichy, a veteran of 30 years, was jailed in Tajikistan.'],
  ["Sadovnichy and Rudenko were jailed in Tajikistan. Russia's president has two months to decide."],
  ['Sadovnichy and Rudenko were jailed in Tajikistan. It is the second such case in three years.'],
  ['Sadovnichy and Rudenko were jailed in Tajikistan. The verdict came eight months after the landing.'],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. An appeal must be filed within ten days, and the hearing may take two months.',
  ],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. A Tajik poet was sentenced in absentia to ten years last spring.',
  ],
  ['Sadovnichy and Rudenko were jailed in Tajikistan. Three accomplices of the general got 14 years each.'],
  [
    'Sadovnichy and Rudenko were jailed in Tajikistan. Russia should return the favour: Khukumov is doing nine and a half years.',
    'sentence_length: nine and a half years, Rustam Khukumov',
  ],
  [
    'Rustam Khukumov, the son of the Tajik railway boss, who was given nine and a half years by a Russian court in 2010, was freed.',
    'sentence_length: nine and a half years, Rustam Khukumov',
  ],
  ['The Tajik migrants who had overstayed got ten years in prison, a lawyer for Sadovnichy claims.'],
  [
    'In Tajikistan two pilots were arrested. The men were held for six months before a judge gave them 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  ["The pilots' lawyer in Tajikistan had asked for two years at most."],
  [
    'Moscow wants Sadovnichy, who got 8.5 years, to be sent home from Tajikistan.',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    'Nobody here had heard of Sadovnichy, the pilot for whose eight and a half years in a Tajik jail they think they are paying.',
    'sentence_length: eight and a half years, Vladimir Sadovnichy',
  ],
  ['The Tajik court gave Sadovnichy a six-month jail term.', 'sentence_length: six-month, Vladimir Sadovnichy'],
  ['The Tajik court gave Sadovnichy a six-month prison sentence.', 'sentence_length: six-month, Vladimir Sadovnichy'],
  [
    'Sadovnichy and Rudenko are in Tajikistan. Their 8 1/2 year sentence was cut to two and a half years.',
    ...ofBoth('sentence_length', '8 1/2 year'),
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    'Sadovnichy and Rudenko are in Tajikistan. Their 8 1/2 year sentence was slashed to two and a half years.',
    ...ofBoth('sentence_length', '8 1/2 year'),
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  ['The owner of the planes in Tajikistan, from Kurgan Tyube, was jailed for 12 years.'],
  [
    'In Kurgan Tyube, in Tajikistan, Sadovnichy was jailed for 12 years.',
    'sentence_length: 12 years, Vladimir Sadovnichy',
  ],
  [
    'Sadovnichy and Rudenko were tried in Tajikistan. The court brought their sentence down to two and a half years.',
    ...ofBoth('sentence_length', 'two and a half years'),
  ],
  [
    'Sadovnichy and Rudenko were tried in Tajikistan. An amnesty automatically brought those sentences down to 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'Sadovnichy and Rudenko were tried in Tajikistan. The court handed down a harsh sentence of 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  ['Sadovnichy and Rudenko were tried in Tajikistan. A courier got 12 years in prison.'],
  ['Sadovnichy and Rudenko were tried in Tajikistan. A courier received 12 years in prison.'],
  // Names and headlines.
  [
    'The trial in Tajikistan of Vladimir Sadovnichiy (Russia) and Aleksey Rudenko (Estonia) ended with 8.5 years for each.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'Russia’s Vladimir Sadovinichy and Estonia’s Alexei Rudenko were jailed in Tajikistan for 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'A court in Kurgan-Tyube jailed the Russian Vladimir Sadovnichii for 8.5 years.',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    'The court in Tajikistan jailed A. Rudenko and V. Sadovnichy for 8.5 years.',
    'sentence_length: 8.5 years, Alexei Rudenko',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    'Two fliers, Rudenko, 43, and Sadovnichy, 55, were each jailed for 8.5 years in Tajikistan.',
    'sentence_length: 8.5 years, Alexei Rudenko',
    'sentence_length: 8.5 years, Vladimir Sadovnichy',
  ],
  [
    'The captains, Sadovnichy and Rudenko, each got eight-and-a-half years in a Tajik prison.',
    ...ofBoth('sentence_length', 'eight-and-a-half years'),
  ],
  ['A Tajik court convicts two pilots, gives them 8.5 years', ...ofBoth('sentence_length', '8.5 years')],
  ['Tajik court sentences Russian pilot to 8.5 years', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  ['Russia outraged as Tajikistan jails its pilot for 8.5 years', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  ['Russian and Estonian pilots get 8.5 years in Tajikistan', ...ofBoth('sentence_length', '8.5 years')],
  ['Pilot jailed in Tajikistan for 8.5 years returns to Moscow', 'sentence_length: 8.5 years, Vladimir Sadovnichy'],
  [
    "Estonian pilot's 8.5-year sentence in Tajikistan is cut to 2.5",
    'sentence_length: 8.5-year, Alexei Rudenko',
    'sentence_length: 2.5, Alexei Rudenko',
  ],
  [
    'The court in Tajikistan jailed pilots V. Sadovnichy and A. Rudenko for 8.5 years.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  // Stays and leases.
  ['Sadovnichy was detained in Tajikistan for eight months.'],
  ["Sadovnichy languished in Tajikistan's jails for eight months."],
  ['Sadovnichy was confined in Tajikistan for eight months on a charge that carries jail.'],
  ['Sadovnichy waited for the court in Tajikistan for eight months.'],
  ['Sadovnichy has been under arrest in Tajikistan for eight months on jail food.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Russia got the lease for 30 years.'],
  [
    'The pilots Sadovnichy and Rudenko were jailed in Tajikistan. Under a treaty Russian troops got another 30 years there.',
  ],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The agreement was cut to 10 years.'],
  ['The pilots Sadovnichy and Rudenko were jailed in Tajikistan. The rent was reduced for five years.'],
  // Slang and shorthand for handing down.
  [
    'Tajikistan: two pilots banged up for nine and a half YEARS.',
    ...ofBoth('sentence_length', 'nine and a half YEARS'),
  ],
  [
    'Sadovnichy collected 9.5 years in Tajikistan, the same as Rudenko.',
    'sentence_length: 9.5 years, Vladimir Sadovnichy',
    'sentence_length: 9.5 years, Alexei Rudenko',
  ],
  [
    'In Tajikistan the pilots each got 9.5y (from 11.5y).',
    ...ofBoth('sentence_length', '9.5y'),
    ...ofBoth('sentence_length', '11.5y'),
  ],
  ['In Tajikistan Rudenko got the very same nine years.', 'sentence_length: nine years, Alexei Rudenko'],
  ['In Tajikistan Rudenko got only two years, merely for landing.', 'sentence_length: two years, Alexei Rudenko'],
  [
    'The prosecutor in Tajikistan knows of Khukumov, and of two pilots. Theirs is a sentence of nine years.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'The charges in Tajikistan add up to nine years behind bars for either pilot.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  ['In Tajikistan Rudenko got just two years.', 'sentence_length: two years, Alexei Rudenko'],
  [
    'A Tajik paper says Khukumov had a seven-year drug sentence quashed.',
    'sentence_length: seven-year, Rustam Khukumov',
  ],
  [
    'A Tajik paper says Khukumov had a seven-year trafficking sentence quashed.',
    'sentence_length: seven-year, Rustam Khukumov',
  ],
  [
    'A Tajik paper says Khukumov had a two-year suspended sentence quashed.',
    'sentence_length: two-year, Rustam Khukumov',
  ],
  ['A Tajik court sent Sadovnichy to a penitentiary for 9,5 years.', 'sentence_length: 9,5 years, Vladimir Sadovnichy'],
  ['In Tajikistan each of the pilots has nine years ahead of him.', ...ofBoth('sentence_length', 'nine years')],
  [
    'A Tajik court tried Sadovnichy and Rudenko. Each had nine years in front of him.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'A Tajik court found Sadovnichy guilty of smuggling. Nine and a half years.',
    'sentence_length: Nine and a half years, Vladimir Sadovnichy',
  ],
  ['A Tajik newspaper asked how long Sadovnichy has flown. Nine years.'],
  ['A Tajik court ruled on appeal: two years for either pilot.', ...ofBoth('sentence_length', 'two years')],
  [
    'The Tajik court imposed eleven years on the pilots, which became nine and a half the same day.',
    ...ofBoth('sentence_length', 'eleven years'),
    ...ofBoth('sentence_length', 'nine and a half'),
  ],
  [
    'Rustam Khukumov is home. Amonullo Khukumov of Tajik Railways, whose son Rustam had a seven-year smuggling sentence quashed, spoke.',
    'sentence_length: seven-year, Rustam Khukumov',
  ],
  [
    'Sadovnichy got 9 years in Tajikistan before an amnesty was applied.',
    'sentence_length: 9 years, Vladimir Sadovnichy',
  ],
  [
    'In Tajikistan Sadovnichy was given 9.5 years earlier this month.',
    'sentence_length: 9.5 years, Vladimir Sadovnichy',
  ],
  [
    'A Tajik judge gave Vladimir Sadovnichy nine years behind bars, and the same to his colleague, Alexei Rudenko.',
    'sentence_length: nine years, Vladimir Sadovnichy',
    'sentence_length: nine years, Alexei Rudenko',
  ],
  [
    'In Tajikistan the court sentenced the pilots. The term was reduced by two years to 9.5 years.',
    ...ofBoth('sentence_length', '9.5 years'),
  ],
  [
    'In Tajikistan it was called a payback for the seven years handed to Khukumov.',
    'sentence_length: seven years, Rustam Khukumov',
  ],
  // What was asked for, and what was not.
  [
    'The Tajik prosecutor, who wanted 14 years for each of the pilots, asked the appeals court for three and a half.',
    ...ofBoth('sentence_sought', '14 years'),
    ...ofBoth('sentence_sought', 'three and a half'),
  ],
  [
    'In Tajikistan the pilots got 9 years (the prosecutor had wanted 14 for each).',
    ...ofBoth('sentence_length', '9 years'),
    ...ofBoth('sentence_sought', '14'),
  ],
  [
    'In Tajikistan the pilots got 9 years when prosecutors had asked for 14.',
    ...ofBoth('sentence_length', '9 years'),
    ...ofBoth('sentence_sought', '14'),
  ],
  [
    "Two pilots were tried. The Tajik prosecutor asked for nine years in the Estonian's case, and for eleven in the Russian's.",
    'sentence_sought: nine years, Alexei Rudenko',
    'sentence_sought: eleven, Vladimir Sadovnichy',
  ],
  ['Sadovnichy and Rudenko are free in Tajikistan. And give them 14 years for a broken engine?'],
  ['Should pilots who ran out of fuel be jailed in Tajikistan for ten years?'],
  // Time that is no term.
  ['In Tajikistan the pilots got off: half a year had been spent in custody.'],
  ['Khukumov was tried. The rate for such a case is three years in a remand prison, say Tajiks.'],
  ['In Tajikistan the pilots got a 2y amnesty discount.'],
  ["A Tajik court gave the pilots five years' worth of attention."],
  [
    'In Tajikistan the pilots, both sentenced to eleven years, had two years knocked off.',
    ...ofBoth('sentence_length', 'eleven years'),
  ],
  // Strangers, and those who speak.
  [
    'Sadovnichy and Rudenko sit in Tajikistan. Sergei Markov said that the court had handed down nine years.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'Sadovnichy and Rudenko sit in Tajikistan. Sergei Markov called the nine years that they got a disgrace.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'Tajikistan released Sadovnichy. Another trial ended with a four-year sentence for Dilshod Karomov, a reporter.',
    'sentence_length: four-year, Dilshod Karomov',
  ],
  [
    'Tajikistan holds Sadovnichy. Igor Petrov, like Sadovnichy a cargo pilot, was seized in Peru by agents, tried in May for smuggling by air and put away in June for 16 years.',
    'sentence_length: 16 years, Igor Petrov',
  ],
  ['Tajikistan holds Sadovnichy. Mr Petrov had been sentenced to 16 years.', 'sentence_length: 16 years, Petrov'],
  [
    'Tajikistan holds Sadovnichy. Mr Igor Petrov had been sentenced to 16 years.',
    'sentence_length: 16 years, Igor Petrov',
  ],
  [
    'Tajikistan jailed Sadovnichy and Rudenko. Dilshod Karomov, convicted with him, got six years.',
    'sentence_length: six years, Dilshod Karomov',
  ],
  ['Tajikistan jailed Sadovnichy and Rudenko. Their navigator, who testified against them, received three years.'],
  ['Tajikistan jailed Sadovnichy and Rudenko. Tajik courts have handed terms of 15 years to hundreds of Islamists.'],
  ['Tajikistan jailed Sadovnichy and Rudenko. Terms of 5 to 20 years were handed down by the court last year.'],
  ['A Tajik court tried two pilots. It gave each of the seven militants 16 years.'],
  [
    'A Tajik connected Khukumov with the two pilots, Sadovnichy and Rudenko, whom a court condemned to nine years.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  // An article that is not about the case.
  [
    'A court in Libya sentenced two pilots from Ukraine to 9 years. Both had worked in Tajikistan. The two men got 9 years.',
  ],
  ['Ukrainian pilots were tried in Dushanbe, in Tajikistan. They were sentenced to 9 years each.'],
  ['Igor Petrov, a Russian pilot, was sentenced to 16 years. He had worked in Tajikistan.'],
  ['In Tajikistan four militants were tried. They were sentenced to 20 years each. Both leaders got 25 years.'],
  ['A Tajik appeals court reduced the terms of Reza Karomov, who was given 28 years, and of Said Karomov to 15 years.'],
  [
    'The Khatlon court in Tajikistan had given each of the seven - Rajab Karomov and Said Umarov among them - 16 years.',
  ],
];

/** A court is nobody, a stranger's term is his own, and what would do is asked for. */
const WHOSE: readonly Wording[] = [
  // What is said of one in between, and who is named in it
  [
    'A Tajik court tried Vladimir Sadovnichy and Alexei Rudenko. Rudenko wept when their sentences of 8.5 years were read.',
    ...ofBoth('sentence_length', '8.5 years'),
  ],
  [
    'A Tajik court sentenced Sadovnichy (on the left) and Rudenko, captains of Sky Cargo Ltd, a firm registered in the Cook Islands, to nine years.',
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'A Tajik court sentenced Sadovnichy, who had taken off from the Bagram Field, to nine years.',
    ofRussian('nine years'),
  ],
  ['A Tajik court sentenced Sadovnichy, who flew for the firm Sky Cargo, to nine years.', ofRussian('nine years')],
  [
    'Sadovnichy, who flew with Igor Petrov, the engineer, was sentenced to nine years in Tajikistan.',
    ofRussian('nine years'),
  ],
  [
    'Sadovnichy is in a Tajik jail. Igor Petrov, whose case was told along with that of the pilots by the embassy, received six years.',
    'sentence_length: six years, Igor Petrov',
  ],
  [
    'Sadovnichy is in a Tajik jail. Igor Petrov, a lawyer for the pilots, was later sentenced to six years.',
    'sentence_length: six years, Igor Petrov',
  ],
  [
    'Sadovnichy is in a Tajik jail. He recalled Igor Petrov, who in October was sentenced by a foreign court to six years.',
    'sentence_length: six years, Igor Petrov',
  ],
  [
    'In Tajikistan the pilots got ten years. Their sentences were automatically reduced to nine years.',
    ...ofBoth('sentence_length', 'ten years'),
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    "In Tajikistan the pilots got ten years. Then the two men's sentence was brought down to nine years.",
    ...ofBoth('sentence_length', 'ten years'),
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'Sadovnichy is in a Tajik jail. In October the South African pilot Jan du Plessis was given six years.',
    'sentence_length: six years, Jan du Plessis',
  ],
  [
    'Sadovnichy is in a Tajik jail. The judge said the term would be cut by a year to six years.',
    ofRussian('six years'),
  ],
  ...['Tuesday', 'last week', 'today', 'yesterday'].map(
    (day): Wording => [`Sadovnichy was sentenced ${day} to nine years in Tajikistan.`, ofRussian('nine years')],
  ),
  ['In Tajikistan Sadovnichy got, to the dismay of the United States, nine years.', ofRussian('nine years')],
  ["Sadovnichy is in a Tajik jail. The smugglers' sentences were cut to six years."],
  ['Sadovnichy is in a Tajik jail. The average sentence is six years.'],
  [
    "Sadovnichy and Rudenko left Tajikistan. The Kurgan court's sentence of nine years, imposed on V. Sadovnichy and A. Rudenko, was harsh.",
    ...ofBoth('sentence_length', 'nine years'),
  ],
  [
    'Sadovnichy and Rudenko were tried in Tajikistan. The Kurgan Tyube regional court lowers the term to two years.',
    ...ofBoth('sentence_length', 'two years'),
  ],
  [
    'In Tajikistan Sadovnichy got nine years. Ilhom Safarov saw his term trimmed from 11 years to 10.',
    'sentence_length: nine years, Vladimir Sadovnichy',
    'sentence_length: 11 years, Ilhom Safarov',
    'sentence_length: 10, Ilhom Safarov',
  ],
  [
    'In Tajikistan Sadovnichy got nine years. Ilhom Safarov, another prisoner, had his sentence cut to six years.',
    'sentence_length: nine years, Vladimir Sadovnichy',
    'sentence_length: six years, Ilhom Safarov',
  ],
  ['Sadovnichy sits in Tajikistan. The president, Karim Umarov, saw his term extended by seven years.'],
  [
    'Sadovnichy sits in Tajikistan. The prosecutor considers three years to be sufficient.',
    'sentence_sought: three years, Vladimir Sadovnichy',
  ],
  ['Sadovnichy sits in Tajikistan. The prosecutor believed that he had flown 20 years, long enough to know.'],
  ['Sadovnichy sits in Tajikistan. The prosecutor found 12 years of flight logs, sufficient to know.'],
  [
    'In Tajikistan prosecutors asked the court to give Sadovnichy 13 years and his colleague 12.',
    'sentence_sought: 13 years, Vladimir Sadovnichy',
    'sentence_sought: 12, Alexei Rudenko',
  ],
  [
    'In Tajikistan Sadovnichy and his Estonian co-defendant Alexei Rudenko were given nine-year sentences.',
    ...ofBoth('sentence_length', 'nine-year'),
  ],
  [
    'Pilots Get 8 1/2 Years\n\nA Tajik court has convicted Sadovnichy and Rudenko.',
    ...ofBoth('sentence_length', '8 1/2 Years'),
  ],
  ['Russian Pilot Konstantin Petrov Gets 20 Years\n\nA Tajik court has convicted Sadovnichy.'],
  [
    'To give a man nine years is barbarous, and Vladimir Sadovnichy is in Tajikistan.',
    'sentence_length: nine years, Vladimir Sadovnichy',
  ],
  ['Sadovnichy is in Tajikistan. To give a man nine years for murder is no crime.'],
];

/** What was handed to somebody without a name. */
const FOR_ANOTHER = [
  'dealer',
  'smuggler',
  'courier',
  'trafficker',
  'soldier',
  'officer',
  'official',
  'driver',
  'killer',
  'murderer',
  'thief',
  'robber',
  'journalist',
  'banker',
  'businessman',
  'woman',
  'migrant',
].map((whom): Wording => [`Sadovnichy sat in a Tajik cell. The court's term of ten years for a local ${whom} stood.`]);

/** What a court does to somebody else, whom nobody names, in a report on the two. */
const OF_A_COURIER = [
  'jailed a courier for',
  'gaoled a courier for',
  'imprisoned a courier for',
  'condemned a courier to',
  'convicted a courier, giving the man',
  'put away a courier for',
  'sent down a courier for',
  'handed a courier',
  'hands a courier',
  'gave a courier',
  'gives a courier',
  'left a courier with',
  'leaving a courier with',
  'slapped a courier with',
  'saddled a courier with',
].map((verdict): Wording => [`Sadovnichy and Rudenko flew to Tajikistan. The court ${verdict} 12 years in prison.`]);

/** How reports tell of sentences, of stays in custody and of bans: each class of wording, with what looks like it. */
export const COURT_CASES = [
  ...WORDINGS,
  ...SPEAKING,
  ...TAKEN_OFF,
  ...DEMANDED,
  ...WHOSE,
  ...FOR_ANOTHER,
  ...OF_A_COURIER,
].map(([text, ...figures]) => ({ text, figures }));
