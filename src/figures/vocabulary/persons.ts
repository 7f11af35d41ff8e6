/**
 * How reports speak of persons without naming them: regular expressions without anchors, most of them plain words.
 */

/** Nouns for those who fly, and nobody else. */
export const FLYING_NOUNS = ['[Pp]ilots?', '[Aa]irm[ae]n', 'aviators?', 'fl[iy]ers?', 'crew commanders?'] as const;

/** Nouns that reports use for a role. */
export const ROLE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  pilot: [...FLYING_NOUNS, 'captains?', 'commanders?'],
  son: ['sons?'],
};

/** What may stand before the noun for a role: “the two jailed cargo pilots”. */
export const BEFORE_ROLE = [
  'cargo',
  'airline',
  'transport',
  'civilian',
  'commercial',
  'jailed',
  'convicted',
  'imprisoned',
  'foreign',
  'two',
  'plane',
  'aircraft',
  'ace',
  'veteran',
  'fellow',
  'air',
  'An-72',
] as const;

/** Words behind “the Russian” that leave it a person: “the Russian was”, but not “the Russian government”. */
export const AFTER_DEMONYM = [
  'and',
  'one(?!-)',
  'was',
  'were',
  'is',
  'has',
  'had',
  'got',
  'who',
  'to',
  'away',
  'behind',
  'for',
  'in',
  'by',
  'as',
  'after',
  'on',
  'at',
  'from',
  'with',
  'would',
  'could',
  'free',
] as const;

/** Words for the two together. */
export const BOTH_OF_THEM = [
  '[Bb]oth(?: (?:men|of them|defendants))?',
  '[Tt]he (?:pair|duo)',
  '[Tt]he two(?: (?:men|defendants|foreigners|convicts|prisoners|airmen))?',
  '[Tt]he (?:men|defendants|convicted men|jailed men|accused|foreigners|fliers)',
  "[Tt]he crews['’]? (?:captains|commanders)",
  '[Tt]hem',
  '[Tt]hey',
  '[Tt]heirs',
  // “Their sentences” are theirs; “their navigator” is somebody else.
  '[Tt]heir(?= (?:[\\w’/.½-]+ ){0,4}(?:sentences?|terms?|imprisonment|punishments?|convictions?|verdicts?|jail|prison))',
  '[Ee]ach(?: of (?:them|the (?:two|men|pair|accused|defendants)))?',
  'apiece',
  '[Ee]ither (?:man|pilot|airman|of them)',
] as const;

/** Words behind “both” and “the two” that make them something else than persons. */
export const NOT_PERSONS_AFTER = [
  'sides',
  'countries',
  'governments',
  'nations',
  'capitals',
  'states',
  'presidents',
  'parties',
  'charges',
  'planes',
  'aircraft',
  'republics',
  'leaders',
  'Russia',
  'Tajikistan',
  'Moscow',
  'the',
  'of (?!them\\b)',
] as const;

/** Capitalised words behind a description that are no surname. */
export const NO_SURNAMES = [
  'In',
  'On',
  'At',
  'The',
  'And',
  'For',
  'Tajik\\w*',
  'Russia\\w*',
  'Moscow',
  'Dushanbe',
  'Estonia\\w*',
  'November',
  'March',
  'Mr',
] as const;
