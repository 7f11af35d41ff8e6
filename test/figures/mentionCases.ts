/** A text of 2011-11-15 without figures, and every number in it: the words and what they are. */
export interface MentionCase {
  readonly text: string;
  readonly mentions: readonly (readonly [words: string, kind: string])[];
}

const ONE: Readonly<Record<string, readonly (readonly [text: string, words: string])[]>> = {
  date: [
    ['It was so on November 8.', 'November 8'],
    ['It was so in 2010.', '2010'],
    ['It was so at 10:30 GMT.', '10:30 GMT'],
    ['It was so at 13.47 there.', '13.47'],
    ['It was so at 6 p.m. there.', '6 p.m.'],
    ['It was so at 0900 GMT.', '0900 GMT'],
    ['It was so at 5 o’clock.', '5 o’clock'],
  ],
  duration: [
    ['He was freed on Monday, two weeks earlier.', 'two weeks earlier'],
    ['For over one year it was so.', 'over one year'],
    ['They waited 30 minutes.', '30 minutes'],
    ['They waited nine hours.', 'nine hours'],
  ],
  count: [
    ['It freed two pilots.', 'two'],
    ['He was guilty on all three charges.', 'three'],
    ['At least 6 planes landed.', 'At least 6'],
  ],
  age: [
    ['Smith, 55, flew it.', '55'],
    ['A 55-year-old man flew it.', '55-year'],
    ['He is 55 years old.', '55 years'],
    ['A man aged 55 flew it.', '55'],
    ['He left at the age of 55.', '55'],
  ],
  ordinal: [
    ['It was the third plane.', 'third'],
    ['It was the 20th anniversary.', '20th'],
    ['They sent a third plane.', 'a third'],
  ],
  name: [
    ['An Antonov-72 landed.', 'Antonov-72'],
    ['The exercises Boundary 2010 began.', 'Boundary 2010'],
    ['They took part in Tsentr 2011, too.', 'Tsentr 2011'],
    ['Efforts to sway the 2016 election.', '2016'],
    ['The 2012 Olympics are near.', '2012'],
    ['The 2010 World Cup is over.', '2010'],
    ['The 2012 Games are near.', '2012'],
    ['The 2010 Eurovision is over.', '2010'],
    ['The 2010 census is over.', '2010'],
    ['The 1994 constitution holds.', '1994'],
    ['The 1917 revolution is over.', '1917'],
    ['The 1991 coup is over.', '1991'],
    ['The 201st Military base is there.', '201st'],
    ['The 201st Motor Rifle Division is there.', '201st'],
    ['The 201st Motorized unit is there.', '201st'],
    ['The 201st Rifle unit is there.', '201st'],
    ['The 201st Division is there.', '201st'],
    ['The 5th Brigade is there.', '5th'],
    ['The 5th Regiment is there.', '5th'],
    ['The 5th Army is there.', '5th'],
    ['The 201st base is there.', '201st'],
    ['A Boeing 737 landed.', 'Boeing 737'],
    ['An A320 landed.', 'A320'],
    ['They work 24/7 there.', '24/7'],
  ],
  identifier: [
    ['Article 301 of the code', 'Article 301'],
    ['Art. 301 of the code', 'Art. 301'],
    ['Section 12 of the law', 'Section 12'],
    ['Paragraph 12 of the law', 'Paragraph 12'],
    ['Clause 12 of the law', 'Clause 12'],
    ['Chapter 12 of the law', 'Chapter 12'],
    ['Resolution 1973 holds.', 'Resolution 1973'],
    ['Decree 12 holds.', 'Decree 12'],
    ['Order 12 holds.', 'Order 12'],
    ['Protocol No. 4 holds.', 'Protocol No. 4'],
    ['Law 12 holds.', 'Law 12'],
    ['Case 12 is open.', 'Case 12'],
    ['The account 1234567890123456789 is closed.', '1234567890123456789'],
    ['Flight 631 landed.', 'Flight 631'],
    ['On flight 631 they left.', 'flight 631'],
    ['Room 12 is his.', 'Room 12'],
    ['In room 12 he sat.', 'room 12'],
    ['Page 12 of it.', 'Page 12'],
    ['On page 12 of it.', 'page 12'],
    ['No. 12 of it.', 'No. 12'],
    ['Nos. 12 of it.', 'Nos. 12'],
    ['№ 12 of it.', '№ 12'],
    ['For details +7-495-555-24-31 rings.', '+7-495-555-24-31'],
  ],
  address: [
    ['It is at http://x.org/2011/11 now.', 'http://x.org/2011/11'],
    ['Write to desk24@x.org now.', 'desk24@x.org'],
    ['It is [here](/news/99) now.', '99'],
  ],
  markup: [['The country&#039;s law holds.', '039']],
  list_marker: [['1. It was so.', '1']],
  boilerplate: [['12 comments', '12']],
  unknown: [
    ['It is worth 12 percent of it.', '12 percent'],
    ['It is worth $12 there.', '$12'],
    ['It is worth 12 euros.', '12 euros'],
    ['It is worth 12 pounds.', '12 pounds'],
    ['It is worth 12 roubles.', '12 roubles'],
    ['It is worth 12 somoni.', '12 somoni'],
    ['A tenth of it is gone.', 'A tenth'],
    ['They counted 1,245 of them.', '1,245'],
    ['They counted hundreds of them.', 'hundreds'],
  ],
};

const MONTH_YEARS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const BEFORE_YEARS = [
  'In',
  'Since',
  'By',
  'Until',
  'From',
  'After',
  'Before',
  'During',
  'For',
  'The',
  'And',
  'On',
  'Early',
  'Late',
  'Mid',
  'Spring',
  'Summer',
  'Autumn',
  'Winter',
  'Fall',
  'Monday',
  'Through',
  'Between',
];

const IN_A_LIST: MentionCase = {
  text: 'It was so.\n\nRelated:\n\n1. See http://x.org/99 or 12 others\n',
  mentions: [
    ['1', 'list_marker'],
    ['http://x.org/99', 'address'],
    ['12', 'boilerplate'],
  ],
};

const BEHIND_AN_ADDRESS: MentionCase = {
  text: 'It is on www.x.org/12 345 times.',
  mentions: [
    ['www.x.org/12', 'address'],
    ['345', 'identifier'],
  ],
};

const IN_A_LIST_WITH_DASHES: MentionCase = {
  text: `It was so.\n\nRelated:\n\n- They say that ${'it was so, and '.repeat(10)}that there were 12.\n`,
  mentions: [['12', 'boilerplate']],
};

/** Numbers and what they are. */
export const MENTION_CASES: readonly MentionCase[] = [
  IN_A_LIST,
  IN_A_LIST_WITH_DASHES,
  BEHIND_AN_ADDRESS,
  ...Object.entries(ONE).flatMap(([kind, cases]) =>
    cases.map(([text, words]): MentionCase => ({ text, mentions: [[words, kind]] })),
  ),
  ...MONTH_YEARS.map(
    (month): MentionCase => ({ text: `It was so in ${month} 2010 there.`, mentions: [[`${month} 2010`, 'date']] }),
  ),
  ...BEFORE_YEARS.map((word): MentionCase => ({ text: `${word} 2010 it was so.`, mentions: [['2010', 'date']] })),
];
