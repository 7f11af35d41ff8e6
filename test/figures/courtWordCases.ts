/** A text of 2011-11-15 and the figures that it states, as `indicator: words, whom of`. */
type Wording = readonly [text: string, ...figures: string[]];

const handedDown = (words: string) => `sentence_length: ${words}, Vladimir Sadovnichy`;
const handedDownToBoth = (words: string) => [handedDown(words), `sentence_length: ${words}, Alexei Rudenko`];
const askedFor = (words: string) => `sentence_sought: ${words}, Vladimir Sadovnichy`;

/** Prosecutors who say what would do ask for it. */
const WOULD_DO: readonly Wording[] = [
  ...['considered', 'deems', 'thinks', 'thought', 'believes', 'finds', 'found', 'regards'].map(
    (deems): Wording => [
      `Sadovnichy sits in Tajikistan. The prosecutor ${deems} three years to be sufficient.`,
      askedFor('three years'),
    ],
  ),
  ...['enough', 'adequate', 'appropriate', 'fair', 'proportionate'].map(
    (sufficient): Wording => [
      `Sadovnichy sits in Tajikistan. The prosecutor considers three years to be ${sufficient}.`,
      askedFor('three years'),
    ],
  ),
];

/** How prosecutors ask, and what their sentences hold beside. */
const ASKED_FOR: readonly Wording[] = [
  ["In Tajikistan the prosecutor's demand was 13 years for Sadovnichy.", askedFor('13 years')],
  [
    'Sadovnichy was tried in Tajikistan. The prosecutor spoke last. He demanded 13 years for Sadovnichy.',
    askedFor('13 years'),
  ],
  ['In Tajikistan the term requested for Sadovnichy by the prosecution is 13 years.', askedFor('13 years')],
  ['Sadovnichy was tried. Prosecutors asked the Tajik court for 13 years.', askedFor('13 years')],
  [
    'Sadovnichy was tried in Tajikistan. For Dilshod Karomov the prosecutor wants 13 years.',
    'sentence_sought: 13 years, Dilshod Karomov',
  ],
  ['A Tajik prosecutor wants Sadovnichy, who has flown 20 years, jailed.'],
  ["Sadovnichy's lawyer in Tajikistan asked the judge for two years in prison."],
  ...[
    'asks for',
    'sought',
    'seeks',
    'is seeking',
    'demanded',
    'requested',
    'wanted',
    'called for',
    'recommended',
    'urged',
  ].map(
    (asked): Wording => [
      `The Tajik prosecutor ${asked} eight months in jail for Sadovnichy.`,
      askedFor('eight months'),
    ],
  ),
];

/** Years that no court hands down. */
const NO_TERMS: readonly Wording[] = [
  ['Sadovnichy was jailed in Tajikistan after he had spent three years there.'],
  ['Sadovnichy was jailed in Tajikistan. The judge has gone eight years without an acquittal.'],
  ['Sadovnichy was sentenced in Tajikistan to two years without parole.', handedDown('two years')],
  ['A Tajik court gave Sadovnichy nine years without the right to appeal.', handedDown('nine years')],
  ...['held', 'kept', 'detained', 'stuck', 'confined', 'under guard'].map(
    (held): Wording => [`Sadovnichy was ${held} in a Tajik prison for eight months.`],
  ),
  ...['sat', 'waited', 'is waiting'].map((sat): Wording => [`Sadovnichy ${sat} in a Tajik prison for eight months.`]),
  ["Sadovnichy's eight months in the Tajik jail were hard."],
  ["Sadovnichy's eight months in his Tajik jail were hard."],
  ...['prison', 'colony', 'camp', 'penitentiary'].map(
    (place): Wording => [`Eight months in a Tajik ${place} were hard on Sadovnichy.`],
  ),
  ['Eight months behind bars in Tajikistan were hard on Sadovnichy.'],
  ['In Tajikistan the court met Sadovnichy, whose case was then two years old.'],
  ...['8.5 years ago', '8.5 years earlier', 'on a route that was closed 8.5 years later'].map(
    (when): Wording => [`A court in Tajikistan convicted Sadovnichy of what he did ${when}.`],
  ),
  ['For his age a court in Tajikistan gave Sadovnichy two years off.'],
  ['In Tajikistan the court gave Sadovnichy two years counted twice.'],
  ['In Tajikistan Sadovnichy got two years on remand.'],
  ...['base', 'lease', 'rent', 'contract', 'treaty', 'agreement', 'stay of troops', 'guarding of the border'].map(
    (matter): Wording => [`Sadovnichy and Rudenko sit in Tajikistan. A court cut the ${matter} to ten years.`],
  ),
];

/** Words for a punishment and for where it is served. */
const PUNISHMENTS: readonly Wording[] = [
  ...[
    'imprisonment',
    'incarceration',
    'penalty',
    'punishment',
    'servitude',
    'stretch',
    'prison sentence',
    'jail term',
  ].map(
    (punishment): Wording => [`Sadovnichy spoke of a six-month ${punishment} in Tajikistan.`, handedDown('six-month')],
  ),
  ['Nine years of strict regime: that awaits Sadovnichy in Tajikistan.', handedDown('Nine years')],
  ...['a gaol', 'captivity', 'a cell'].map(
    (place): Wording => [`Nine years in ${place} await Sadovnichy in Tajikistan.`, handedDown('Nine years')],
  ),
  ['A Tajik judge sent Sadovnichy to a camp for nine years.', handedDown('nine years')],
];

/** What a court does to somebody else. */
const OF_A_SMUGGLER = [
  'convicted a smuggler to',
  'locked away a smuggler for',
  'banged up a smuggler for',
  'freed the two, giving a smuggler',
  'gives a smuggler',
].map((verdict): Wording => [`Sadovnichy and Rudenko flew to Tajikistan. The court ${verdict} 12 years in prison.`]);

/** When, where and for what a sentence is handed down says nothing of another's. */
const AROUND_A_VERDICT: readonly Wording[] = [
  ...[
    'on Tuesday',
    'at noon',
    'by Judge Karimov',
    'with relish',
    'after lunch',
    'before lunch',
    'under pressure',
    'over fuel',
    'as smuggler',
    'yesterday',
    'instead',
  ].map(
    (aside): Wording => [`In Tajikistan Sadovnichy was sentenced ${aside} to nine years.`, handedDown('nine years')],
  ),
  ['In Tajikistan Sadovnichy was convicted of contraband to nine years.', handedDown('nine years')],
  ['On 8 May a Tajik court gave Sadovnichy nine years.', handedDown('nine years')],
  ['In May a Tajik court gave Sadovnichy nine years.', handedDown('nine years')],
  ['On May 8 a Tajik court gave Sadovnichy nine years.', handedDown('nine years')],
  ['A Tajik court may give Sadovnichy nine years.'],
  ['In Tajikistan, Article 335 may give Sadovnichy nine years in prison.'],
  ['Sadovnichy sits in Tajikistan. The appeals court was lenient and gave two years.', handedDown('two years')],
  ['Sadovnichy sits in Tajikistan. The court is handing down nine years.', handedDown('nine years')],
  ['The Tajik court imposed eight months in jail on Sadovnichy.', handedDown('eight months')],
];

/** Those at court are not tried: behind them “he” is nobody of the case. */
const AT_COURT = ['judge', 'prosecutor', 'lawyer', 'ambassador', 'president', 'minister', 'spokesman'].map(
  (official): Wording => [
    `Sadovnichy and Rudenko sit in Tajikistan. The ${official} rose. He spoke of nine years in prison.`,
    ...handedDownToBoth('nine years'),
  ],
);

/** Words in capitals that open a sentence, and are nobody's first name. */
const OPENING = [
  'The Bokhtar judge',
  'An Andijan judge',
  'His Bokhtar judge',
  'Her Bokhtar judge',
  'Its Bokhtar judge',
  'Their Bokhtar judge',
  'This Bokhtar judge',
  'That Bokhtar judge',
  'In Bokhtar a judge',
  'On Navruz a judge',
  'At Bokhtar a judge',
  'From Bokhtar a judge',
  'For Navruz a judge',
  'By Navruz a judge',
  'After Navruz a judge',
  'Before Navruz a judge',
  'Last Navruz a judge',
  "When Bokhtar's judge",
  "While Bokhtar's judge",
  "As Bokhtar's judge",
  "If Bokhtar's judge",
  "But Bokhtar's judge",
  "And Bokhtar's judge",
  "Yesterday Bokhtar's judge",
  "Earlier Bokhtar's judge",
].map(
  (judge): Wording => [
    `Sadovnichy and Rudenko sit in Tajikistan. ${judge} gave nine years.`,
    ...handedDownToBoth('nine years'),
  ],
);

/** What has a name like a person's, and is none. */
const NAMED_LIKE_PERSONS: readonly Wording[] = [
  ...['tribunal', 'prosecutor', 'police', 'prison', 'jail', 'colony', 'region', 'airport'].map(
    (body): Wording => [
      `Sadovnichy's term in Tajikistan, which surprised the Kurgan Tyube ${body}, is nine years.`,
      handedDown('nine years'),
    ],
  ),
  ...[
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map(
    (month): Wording => [
      `Sadovnichy and Rudenko sit in Tajikistan. On 8 ${month} Bokhtar's judge gave nine years.`,
      ...handedDownToBoth('nine years'),
    ],
  ),
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    (day): Wording => [
      `Sadovnichy and Rudenko sit in Tajikistan. On ${day} Bokhtar's judge gave nine years.`,
      ...handedDownToBoth('nine years'),
    ],
  ),
  ...[
    'Moscow Bar',
    'Dushanbe Bar',
    'Soviet Veterans',
    'Supreme Council',
    'Court Gazette',
    'City Council',
    'State Duma',
    'District Council',
    'Regional Council',
    'Foreign Office',
    'Transport Ministry',
    'Helsinki Committee',
    'Central Bank',
    'Asia Society',
    'New Yorker',
    'Criminal Police',
    'Penal Code',
    'Security Council',
    'Secret Service',
    'Federal Assembly',
    'Chechen President',
    'Kremlin Press',
    'Estonian Air',
    'Afghan Embassy',
    'Chief Prosecutor',
    'General Staff',
    'Airport Union',
    'Child Rights',
    'Interfax Ukraine',
    'Fergana News',
    'Telegraph Agency',
    'Irish Times',
    'Chief Judge',
    'Transport Minister',
  ].map(
    (body): Wording => [
      `Sadovnichy's term in Tajikistan, which angered the ${body}, is nine years.`,
      handedDown('nine years'),
    ],
  ),
];

/** A number whose unit was said before. */
const WITHOUT_UNIT: readonly Wording[] = [
  ...[
    'each',
    'apiece',
    'and an amnesty',
    'by amnesty',
    'instead',
    'when tried again',
    'after an amnesty',
    'the next day',
  ].map(
    (behind): Wording => [
      `In Tajikistan Sadovnichy and Rudenko got ten years, then 8 ${behind}.`,
      ...handedDownToBoth('ten years'),
      ...handedDownToBoth('8'),
    ],
  ),
  [
    'In Tajikistan Sadovnichy and Rudenko got ten years and 8 respectively.',
    handedDown('ten years'),
    'sentence_length: 8, Alexei Rudenko',
  ],
  ...['becomes', 'became'].map(
    (becomes): Wording => [
      `In Tajikistan Sadovnichy was sentenced to ten years: it ${becomes} eight years.`,
      handedDown('ten years'),
      handedDown('eight years'),
    ],
  ),
];

/** How reports name what is asked for, handed down and served, word by word, with what looks like it. */
export const COURT_WORD_CASES = [
  ...WOULD_DO,
  ...ASKED_FOR,
  ...NO_TERMS,
  ...PUNISHMENTS,
  ...OF_A_SMUGGLER,
  ...AROUND_A_VERDICT,
  ...AT_COURT,
  ...OPENING,
  ...NAMED_LIKE_PERSONS,
  ...WITHOUT_UNIT,
].map(([text, ...figures]) => ({ text, figures }));

/** A date beside a word for the verdict is the verdict's, whatever else is near. */
export const VERDICT_DATE_CASES = [
  ...['jailed', 'given the verdict', 'found guilty', 'imprisoned', 'handed a term', 'condemned'].map(
    (sentenced) =>
      `Sadovnichy was ${sentenced} on November 8 in Tajikistan after his arrest at an airport: nine years.`,
  ),
  'The Tajik ruling of November 8, the subject of an appeal, gave Sadovnichy nine years.',
].map((text) => ({ text, figures: ['nine years, Vladimir Sadovnichy, 2011-11-08'] }));
