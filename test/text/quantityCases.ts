import type { Qualifier } from '../../src/text/qualifiers.ts';
import type { Unit } from '../../src/text/units.ts';

/** A text and the quantities that it holds: the words, and what they say. */
export interface QuantityCase {
  readonly text: string;
  readonly quantities: readonly ExpectedQuantity[];
}

export interface ExpectedQuantity {
  readonly words: string;
  readonly value: number | null;
  readonly qualifier?: Qualifier;
  readonly unit?: Unit;
  readonly low?: number;
  readonly high?: number;
}

const one = (
  text: string,
  words: string,
  value: number | null,
  rest: Omit<ExpectedQuantity, 'words' | 'value'> = {},
) => ({
  text,
  quantities: [{ words, value, ...rest }],
});

const HEDGES: Readonly<Record<'approximate' | 'below' | 'above', readonly string[]>> = {
  approximate: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'circa',
    'an estimated',
    'the estimated',
    'estimated',
    'estimated at',
    'estimated to be',
    'perhaps',
    'maybe',
    'may be',
    'probably',
    'something like',
    'in the region of',
    'on the order of',
    'close to',
    'closer to',
    'near',
    'nearer',
    'nearer to',
    'c.',
    'ca.',
    '~',
  ],
  below: [
    'almost',
    'nearly',
    'just under',
    'a little under',
    'slightly under',
    'just short of',
    'just below',
    'just shy of',
    'under',
    'below',
    'less than',
    'fewer than',
    'a little less than',
    'slightly less than',
    'slightly fewer than',
    'not more than',
    'not above',
    'as high as',
    'no more than',
    'at most',
    'up to',
    'as many as',
    'as much as',
    'approaching',
    'approach',
    'approaches',
  ],
  above: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'more than',
    'slightly more than',
    'a little more than',
    'well over',
    'just over',
    'a little over',
    'slightly over',
    'over',
    'above',
    'exceeding',
    'in excess of',
    'upwards of',
    'upward of',
    'a minimum of',
    'north of',
  ],
};

const bound = (qualifier: 'approximate' | 'below' | 'above', value: number) => ({
  qualifier,
  ...(qualifier === 'below' ? { high: value } : {}),
  ...(qualifier === 'above' ? { low: value } : {}),
});

const hedged: readonly QuantityCase[] = (['approximate', 'below', 'above'] as const).flatMap((qualifier) =>
  HEDGES[qualifier].map((hedge) => one(`They counted ${hedge} 300 men.`, `${hedge} 300`, 300, bound(qualifier, 300))),
);

const trailing: readonly QuantityCase[] = [
  one('They saw 17.000 men.', '17.000', 17_000),
  one('They saw 1.250.000 men.', '1.250.000', 1_250_000),
  one('They walked 17.125 kilometres.', '17.125 kilometres', 17.125, { unit: 'kilometres' }),
  one('It grew to 17.125 times its size.', '17.125', 17.125),
  one('It grew from 1.125 to that.', '1.125', 1.125),
  one('They saw 300 or so men.', '300 or so', 300, bound('approximate', 300)),
  one('They saw 300 or thereabouts.', '300 or thereabouts', 300, bound('approximate', 300)),
  one('They saw 300 or more men.', '300 or more', 300, bound('above', 300)),
  one('They saw 300 or fewer.', '300 or fewer', 300, bound('below', 300)),
  one('They saw 300 or less.', '300 or less', 300, bound('below', 300)),
  one('They saw 300 at most.', '300 at most', 300, bound('below', 300)),
  one('They saw 300 at least.', '300 at least', 300, bound('above', 300)),
  one('They saw 300+ men.', '300+', 300, bound('above', 300)),
  one('A force of 300-plus men.', '300-plus', 300, bound('above', 300)),
  one('They saw 300 give or take.', '300 give or take', 300, bound('approximate', 300)),
  one('The terms add up to 300 years.', '300 years', 300, { unit: 'years' }),
  one('Moscow will bring the number up to 300.', '300', 300),
  one('They saw some 300-odd men.', 'some 300-odd', 300, bound('approximate', 300)),
  one('They saw 300-odd men.', '300-odd', 300, bound('approximate', 300)),
  one('They saw thirty odd men.', 'thirty odd', 30, bound('approximate', 30)),
];

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'twenty-one': 21,
  'ninety nine': 99,
  'a hundred': 100,
  'one hundred and thirty': 130,
  'two hundred': 200,
  'a dozen': 12,
  'two dozen': 24,
  'a thousand': 1000,
  'eight hundred thousand': 800_000,
  'a million': 1e6,
  'one million': 1e6,
  'two billion': 2e9,
  'a trillion': 1e12,
  'one million two hundred thousand': 1_200_000,
  'five thousand four hundred and six': 5406,
};
const words: readonly QuantityCase[] = Object.entries(NUMBER_WORDS).map(([number, value]) =>
  one(`He saw ${number} men.`, number, value),
);

const DIGITS: Readonly<Record<string, number>> = {
  '297': 297,
  '7,000': 7000,
  '1,030,000': 1_030_000,
  '700\u00a0000': 700_000,
  '700\u2009000': 700_000,
  '700\u202f000': 700_000,
  '700 000': 700_000,
  '13.5': 13.5,
  '1,344.2': 1344.2,
  '9 1/2': 9.5,
  '9-1/2': 9.5,
  '8½': 8.5,
  '8 ½': 8.5,
  '8¼': 8.25,
  '8¾': 8.75,
  '3⅓': 3.333,
  '3⅔': 3.667,
  '2⅕': 2.2,
  '2⅛': 2.125,
  '2⅜': 2.375,
  '2⅝': 2.625,
  '2⅞': 2.875,
  'eight and a half': 8.5,
  'eight-and-a-half': 8.5,
  'eight and one half': 8.5,
  'eight and a quarter': 8.25,
  'eight and three quarters': 8.75,
  'eight and a third': 8.33,
  '1 million': 1e6,
  '1.03m': 1_030_000,
  '1.2 mln': 1_200_000,
  '2.96bn': 2.96e9,
  '2.96 bln': 2.96e9,
  '750mn': 750e6,
  '3.1 billion': 3.1e9,
  '45k': 45_000,
  '1.5 million': 1_500_000,
  '0.7 trillion': 7e11,
  '2 billion 960 million': 2.96e9,
  'three hundred': 300,
  '3 hundred': 300,
  '3 thousand': 3000,
  '2 dozen': 24,
  'half a million': 500_000,
  'half a thousand': 500,
  'half a hundred': 50,
  'half a dozen': 6,
  'half a billion': 5e8,
  'half a trillion': 5e11,
  'half of a million': 500_000,
  'a quarter of a million': 250_000,
  'two and a half million': 2_500_000,
};
const digits: readonly QuantityCase[] = Object.entries(DIGITS).map(([number, value]) =>
  one(`He saw ${number} men.`, number, value),
);

const SHARES: Readonly<Record<string, number>> = {
  'a tenth': 10,
  'a ninth': 11.11,
  'an eighth': 12.5,
  'a seventh': 14.29,
  'a sixth': 16.67,
  'a fifth': 20,
  'a quarter': 25,
  'a fourth': 25,
  'a third': 33.33,
  half: 50,
  'a half': 50,
  'two-thirds': 66.67,
  'two thirds': 66.67,
  'three quarters': 75,
  'three fourths': 75,
  'four-fifths': 80,
  'five sixths': 83.33,
  'three sevenths': 42.86,
  'three eighths': 37.5,
  'four-tenths': 40,
  'two halves': 100,
  'every seventh': 14.29,
  'every third': 33.33,
  'every tenth': 10,
  'one in seven': 14.29,
  'one in ten': 10,
  '1 in 7': 14.29,
  'one Tajik in eight': 12.5,
  'two out of five': 40,
  'one person in twenty': 5,
  'seven out of 10': 70,
  'three-quarters': 75,
  '½': 50,
  '⅓': 33.33,
  '1/4': 25,
  '2/3': 66.67,
};
const shares: readonly QuantityCase[] = Object.entries(SHARES).map(([number, value]) =>
  one(`He said that ${number} of them left.`, number, value, { unit: 'percent' }),
);

const MAGNITUDES: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  tens: [20, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2e6, 9_999_999],
  'tens of millions': [2e7, 99_999_999],
  'hundreds of millions': [2e8, 999_999_999],
  billions: [2e9, 9_999_999_999],
  'tens of billions': [2e10, 99_999_999_999],
  'hundreds of billions': [2e11, 999_999_999_999],
  'several hundred': [200, 999],
  'a few hundred': [200, 999],
  'several thousand': [2000, 9999],
  'many thousand': [2000, 9999],
  'a few million': [2e6, 9_999_999],
};
const magnitudes: readonly QuantityCase[] = Object.entries(MAGNITUDES).map(([number, [low, high]]) =>
  one(`They held ${number} of men.`, number, null, { qualifier: 'magnitude', low, high }),
);

const UNITS: readonly (readonly [string, Unit, string?])[] = [
  ['40%', 'percent'],
  ['40 %', 'percent'],
  ['40 percent', 'percent'],
  ['40 per cent', 'percent'],
  ['40 pct', 'percent'],
  ['40 percentage points', 'percent'],
  ['40 dollars', 'US dollars'],
  ['40 US dollars', 'US dollars'],
  ['40 U.S. dollars', 'US dollars'],
  ['40 USD', 'US dollars'],
  ['$40', 'US dollars'],
  ['US$40', 'US dollars'],
  ['USD 40', 'US dollars'],
  ['$ 40', 'US dollars'],
  ['40 euros', 'euros'],
  ['40 EUR', 'euros'],
  ['€40', 'euros'],
  ['EUR 40', 'euros'],
  ['£40', 'pounds'],
  ['40 pounds', 'pounds'],
  ['40 pounds sterling', 'pounds'],
  ['40 rubles', 'roubles'],
  ['40 roubles', 'roubles'],
  ['40 somoni', 'somoni'],
  ['40 somonis', 'somoni'],
  ['40 years', 'years'],
  ['40-year', 'years'],
  ["40 years'", 'years'],
  ['40 yrs', 'years'],
  ['40 months', 'months'],
  ['40 weeks', 'weeks'],
  ['40 days', 'days'],
  ['40 hours', 'hours'],
  ['40 minutes', 'minutes'],
  ['40 kilometers', 'kilometres'],
  ['40-kilometre', 'kilometres'],
  ['40 km', 'kilometres'],
  ['40 miles', 'miles'],
  ['40 mi', 'miles'],
  ['40 metres', 'metres'],
  ['40 meters', 'metres'],
  ['40 kilograms', 'kilograms'],
  ['40 kilos', 'kilograms'],
  ['40 kg', 'kilograms'],
  ['40 tonnes', 'tonnes'],
  ['40 tons', 'tonnes'],
  ['40 metric tons', 'tonnes'],
  ['40 degrees', 'degrees'],
  ['40\u00a0percent', 'percent'],
];
const units: readonly QuantityCase[] = [
  ...UNITS.map(([number, unit]) => one(`He spoke of ${number}.`, number, 40, { unit })),
  one('a 300 m drop', '300 m', 300, { unit: 'metres' }),
  one('$2.96 billion', '$2.96 billion', 2.96e9, { unit: 'US dollars' }),
  one('its 1,400-kilometer-long border', '1,400-kilometer', 1400, { unit: 'kilometres' }),
  one('an 8 1/2-year sentence', '8 1/2-year', 8.5, { unit: 'years' }),
  one('eight-and-a-half-year terms', 'eight-and-a-half-year', 8.5, { unit: 'years' }),
  one('thirteen years and eight months', 'thirteen years and eight months', 13.67, { unit: 'years' }),
  one('8 years 6 months in a colony', '8 years 6 months', 8.5, { unit: 'years' }),
  one('10 years, six months', '10 years, six months', 10.5, { unit: 'years' }),
  one('two years, six months and fourteen days for each', 'two years, six months and fourteen days', 2.54, {
    unit: 'years',
  }),
  one('eight years and ten days in a colony', 'eight years and ten days', 8.03, { unit: 'years' }),
  one('six months and 14 days', 'six months and 14 days', 6.46, { unit: 'months' }),
  {
    text: 'eight years and two days later',
    quantities: [
      { words: 'eight years', value: 8, unit: 'years' },
      { words: 'two days', value: 2, unit: 'days' },
    ],
  },
  ...['after', 'before', 'longer', 'more', 'fewer', 'less', 'of', 'into'].map((apart) => ({
    text: `eight years, two months ${apart}`,
    quantities: [
      { words: 'eight years', value: 8, unit: 'years' as const },
      { words: 'two months', value: 2, unit: 'months' as const },
    ],
  })),
  {
    text: 'two years, 24 months in all',
    quantities: [
      { words: 'two years', value: 2, unit: 'years' },
      { words: '24 months', value: 24, unit: 'months' },
    ],
  },
  {
    text: 'two months, 60 days in all',
    quantities: [
      { words: 'two months', value: 2, unit: 'months' },
      { words: '60 days', value: 60, unit: 'days' },
    ],
  },
  one('two years and a half', 'two years and a half', 2.5, { unit: 'years' }),
  one('half a year later', 'half a year', 0.5, { unit: 'years' }),
];

const range = (text: string, words: string, low: number, high: number, unit?: Unit) =>
  one(text, words, null, { qualifier: 'range', low, high, ...(unit === undefined ? {} : { unit }) });
const ranges: readonly QuantityCase[] = [
  range('held between 250 and 300 men', 'between 250 and 300', 250, 300),
  range('worth 35–40 percent of GDP', '35–40 percent', 35, 40, 'percent'),
  range('worth 35-40% of GDP', '35-40%', 35, 40, 'percent'),
  range('terms of three to five years', 'three to five years', 3, 5, 'years'),
  range('from 1 million to 1.5 million men', 'from 1 million to 1.5 million', 1e6, 1.5e6),
  range('Estimates range from 200 (the bank) to about 300 men', 'from 200 (the bank) to about 300', 200, 300),
  range('varying between 200 and perhaps 300 men', 'between 200 and perhaps 300', 200, 300),
  range('anywhere from 200 to 300 men', 'anywhere from 200 to 300', 200, 300),
  range('2 to 3 million people', '2 to 3 million', 2e6, 3e6),
  range('$2 to $3 billion', '$2 to $3 billion', 2e9, 3e9, 'US dollars'),
  range('two or three years', 'two or three years', 2, 3, 'years'),
  range('40 percent to 45 percent', '40 percent to 45 percent', 40, 45, 'percent'),
  {
    text: 'Transfers rose by $700 million to $2.9 billion.',
    quantities: [
      { words: '$700 million', value: 7e8, unit: 'US dollars' },
      { words: '$2.9 billion', value: 2.9e9, unit: 'US dollars' },
    ],
  },
  {
    text: 'Their number has tripled from 84 to 245.',
    quantities: [
      { words: '84', value: 84 },
      { words: '245', value: 245 },
    ],
  },
  {
    text: 'it rose from 200 to 300',
    quantities: [
      { words: '200', value: 200 },
      { words: '300', value: 300 },
    ],
  },
  {
    text: 'it was cut from 10 years to 8 years',
    quantities: [
      { words: '10 years', value: 10, unit: 'years' },
      { words: '8 years', value: 8, unit: 'years' },
    ],
  },
  {
    text: 'sentenced the two to nine years',
    quantities: [
      { words: 'two', value: 2 },
      { words: 'nine years', value: 9, unit: 'years' },
    ],
  },
  {
    text: 'grew in 2008 to $2.5 billion',
    quantities: [
      { words: '2008', value: 2008 },
      { words: '$2.5 billion', value: 2.5e9, unit: 'US dollars' },
    ],
  },
  {
    text: 'grew in 2008 to 3,000',
    quantities: [
      { words: '2008', value: 2008 },
      { words: '3,000', value: 3000 },
    ],
  },
];

const others: readonly QuantityCase[] = [
  { text: 'No number stands here, not even in someone, tension or freightened.', quantities: [] },
  {
    text: 'The 1st, second and 3rd of them',
    quantities: [
      { words: '1st', value: 1 },
      { words: 'second', value: 2 },
      { words: '3rd', value: 3 },
    ],
  },
  ...['first', 'second', 'fourth', 'eleventh', 'twelfth'].map((word, i) =>
    one(`the ${word} man`, word, [1, 2, 4, 11, 12][i] ?? 0),
  ),
  ...['third', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, i) =>
    one(`the ${word} man`, word, [3, 5, 6, 7, 8, 9, 10][i] ?? 0),
  ),
  one('a 300m runway', '300m', 300, { unit: 'metres' }),
  {
    text: '69 in one city, 43 in another',
    quantities: [
      { words: '69', value: 69 },
      { words: 'one', value: 1 },
      { words: '43', value: 43 },
    ],
  },
];

/** As regional agencies write them: decimals behind a comma, and the rest behind a scale. */
const regional: readonly QuantityCase[] = [
  one('Left for work: 612,4 thousand persons.', '612,4 thousand', 612_400),
  one('He received 7,5 years.', '7,5 years', 7.5, { unit: 'years' }),
  one('a 7,5-year term', '7,5-year', 7.5, { unit: 'years' }),
  one('It makes 38,25% of the whole.', '38,25%', 38.25, { unit: 'percent' }),
  one('Transferred: $2,7 billion.', '$2,7 billion', 2.7e9, { unit: 'US dollars' }),
  one('They counted 1,034 men.', '1,034', 1034),
  one('In all, 1,034,500.', '1,034,500', 1_034_500),
  {
    text: 'articles 7, 12 and 5',
    quantities: [
      { words: '7', value: 7 },
      { words: '12', value: 12 },
      { words: '5', value: 5 },
    ],
  },
  { text: 'cells 5,6,7', quantities: ['5', '6', '7'].map((words) => ({ words, value: Number(words) })) },
  one('14 thousand 305 persons left', '14 thousand 305', 14_305),
  one('for 9 thousand 17 men', '9 thousand 17', 9017),
  one('3 bln 120 mln USD', '3 bln 120 mln USD', 3.12e9, { unit: 'US dollars' }),
  one('3 million 120 thousand 45 roubles', '3 million 120 thousand 45 roubles', 3_120_045, { unit: 'roubles' }),
  one('one million and 200 thousand', 'one million and 200 thousand', 1.2e6),
  one('not above two million 50 thousand', 'not above two million 50 thousand', 2.05e6, bound('below', 2.05e6)),
  {
    text: 'Of 20 thousand 3 percent left.',
    quantities: [
      { words: '20 thousand', value: 20_000 },
      { words: '3 percent', value: 3, unit: 'percent' },
    ],
  },
  {
    text: 'reduced by two years to nine',
    quantities: [
      { words: 'two years', value: 2, unit: 'years' },
      { words: 'nine', value: 9 },
    ],
  },
  {
    text: '2 million 3 billion',
    quantities: [
      { words: '2 million', value: 2e6 },
      { words: '3 billion', value: 3e9 },
    ],
  },
];

/** As newsletters write them. */
const abbreviated: readonly QuantityCase[] = [
  one('jailed for 9.5y each', '9.5y', 9.5, { unit: 'years' }),
  one('half a percent of GDP', 'half a percent', 0.5, { unit: 'percent' }),
  one('a tenth of one per cent', 'a tenth of one per cent', 0.1, { unit: 'percent' }),
  one('half of the percentage', 'half', 50, { unit: 'percent' }),
  one('40-plus percent of GDP', '40-plus percent', 40, { ...bound('above', 40), unit: 'percent' }),
  one('1,300-odd km of river', '1,300-odd km', 1300, { ...bound('approximate', 1300), unit: 'kilometres' }),
  one('of the c.2mn abroad', 'c.2mn', 2e6, bound('approximate', 2e6)),
  one('six or seven thousand men', 'six or seven thousand', null, { qualifier: 'range', low: 6000, high: 7000 }),
  one('won the 1.5m race', '1.5m', 1.5, { unit: 'metres' }),
  one('leave by the hundred', 'hundred', null, { qualifier: 'magnitude', low: 200, high: 999 }),
  {
    text: 'rose in 2008 to 4000',
    quantities: [
      { words: '2008', value: 2008 },
      { words: '4000', value: 4000 },
    ],
  },
  {
    text: 'one or twenty thousand',
    quantities: [
      { words: 'one', value: 1 },
      { words: 'twenty thousand', value: 20_000 },
    ],
  },
];

/** Words around a number, each of which changes what it says. */
const around: readonly QuantityCase[] = [
  ...[
    'long',
    'wide',
    'high',
    'deep',
    'tall',
    'above it',
    'below it',
    'runway',
    'sprint',
    'dash',
    'dam',
    'away',
    'hurdles',
    'peak',
  ].map((noun) => one(`it is 2.5m ${noun}`, '2.5m', 2.5, { unit: 'metres' })),
  ...[
    'rising',
    'grew',
    'increased',
    'climbed',
    'fell',
    'was cut',
    'was reduced',
    'dropped',
    'declined',
    'was lowered',
    'was shortened',
    'is down',
    'is up',
    'was raised',
    'soared',
    'swelled',
    'has swollen',
    'changed',
    'was revised',
    'was commuted',
    'doubled',
  ].map((changed) => ({
    text: `it ${changed} from 20 to 30`,
    quantities: [
      { words: '20', value: 20 },
      { words: '30', value: 30 },
    ],
  })),
  one('half a month of it', 'half a month', 0.5, { unit: 'months' }),
  one('half an hour of it', 'half an hour', 0.5, { unit: 'hours' }),
  one('half a day of it', 'half a day', 0.5, { unit: 'days' }),
  one('half a week of it', 'half a week', 0.5, { unit: 'weeks' }),
  one('a quarter of a billion', 'a quarter of a billion', 250e6),
  one('a quarter of a trillion', 'a quarter of a trillion', 250e9),
  one('the 2nd plane', '2nd', 2),
  {
    text: 'it is in 3,5/7',
    quantities: [
      { words: '3', value: 3 },
      { words: '5/7', value: 71.43, unit: 'percent' },
    ],
  },
  one('half of 1 percent', 'half of 1 percent', 0.5, { unit: 'percent' }),
  {
    text: 'fell to 44 and 28% respectively',
    quantities: [
      { words: '44', value: 44, unit: 'percent' },
      { words: '28%', value: 28, unit: 'percent' },
    ],
  },
  one('one of every five Tajiks', 'one of every five', 20, { unit: 'percent' }),
  range(
    'anywhere from $4 million (it said) to $5 million',
    'anywhere from $4 million (it said) to $5 million',
    4e6,
    5e6,
    'US dollars',
  ),
  ...['around', 'some', 'roughly', 'approximately', 'maybe', 'nearly', 'almost', 'over', 'more than'].map((hedge) =>
    range(`ranging from 20 to ${hedge} 30`, `from 20 to ${hedge} 30`, 20, 30),
  ),
  ...['since 2008', 'by 2008', 'of 2008', 'in the boom-year 2008'].map((year) => ({
    text: `rose ${year} to 4000`,
    quantities: [
      { words: '2008', value: 2008 },
      { words: '4000', value: 4000 },
    ],
  })),
];

/** How numbers are written, and what they say. */
export const QUANTITY_CASES: readonly QuantityCase[] = [
  ...hedged,
  ...trailing,
  ...words,
  ...digits,
  one('Account 1234567890123456789 is closed.', '1234567890123456789', null),
  one('They had 123456000000000000 somoni.', '123456000000000000 somoni', 123_456e12, { unit: 'somoni' }),
  ...shares,
  ...magnitudes,
  ...units,
  ...ranges,
  ...others,
  ...regional,
  ...abbreviated,
  ...around,
];
