const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'];
const TITLES = [
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Gen',
  'Col',
  'Lt',
  'Maj',
  'Capt',
  'Sgt',
  'Sen',
  'Rep',
  'Gov',
  'Rev',
  'Hon',
  'St',
  'J',
];
const OTHERS = [
  'No',
  'Nos',
  'Art',
  'Fig',
  'vs',
  'cf',
  'ca',
  'approx',
  'est',
  'Inc',
  'Ltd',
  'Co',
  'Corp',
  'U.S',
  'U.K',
  'U.N',
  'E.U',
  'e.g',
  'i.e',
  'a.m',
  'p.m',
];

/** Texts of two sentences, the first of which has a full stop that ends none. */
export const ABBREVIATED = [
  ...MONTHS.map((month) => `A court ruled on ${month}. 28 that he was free. He left.`),
  ...MONTHS.map((month) => `They met in ${month}. Smith left then. He left.`),
  ...TITLES.map((title) => `They met ${title}. Smith then. He left.`),
  ...OTHERS.map((abbreviation) => `It was said that ${abbreviation}. Four of them left. He left.`),
];

/** Texts of two sentences, with a call in the first, or a full stop of another script. */
export const OTHER_ENDS = [
  'It was so\u3002 He left.',
  'They came to the “Let Us Stay!” rally. He left.',
  'They asked “Why us?” and wept. He left.',
] as const;
