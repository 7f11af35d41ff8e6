import type { MentionKind } from '../tables/codebook.ts';
import type { Qualifier } from '../text/qualifiers.ts';

/** What each qualifier says of a number, for people. */
export const QUALIFIER_MEANINGS: Readonly<Record<Qualifier, string>> = {
  exact: 'stated as it is, without a hedge',
  approximate: 'an approximation (“about”, “some”, “an estimated”)',
  below: 'an upper bound (“almost”, “just under”, “up to”)',
  above: 'a lower bound (“at least”, “more than”, “over”)',
  range: 'somewhere between two numbers',
  magnitude: 'an order of magnitude (“hundreds”, “tens of thousands”)',
};

/** What each kind of mention is, for people. */
export const MENTION_KIND_MEANINGS: Readonly<Record<MentionKind, string>> = {
  figure: 'A figure of one of the indicators: it is in figures.csv.',
  date: 'A date or a part of one.',
  duration: 'A span of time that is no figure: “two weeks earlier”.',
  count: 'A count of something that no indicator counts: “two pilots”.',
  age: 'How old somebody is.',
  ordinal: 'A place in an order: “first”, “201st”.',
  name: 'Part of a name: of an aircraft, an exercise, a military unit.',
  identifier: 'A number that only identifies something, such as a telephone number or the number of a law.',
  list_marker: 'The number of an item of a list.',
  address: 'Part of an address on the web.',
  markup: 'Part of the markup of the saved page.',
  boilerplate: 'Part of what surrounds the article on the page: menus, credits, comments.',
  unknown: 'A number of substance that no rule could place.',
};
