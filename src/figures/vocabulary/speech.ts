/**
 * Regular expressions without anchors, most of them plain words. Every list is about the language of such reports; none
 * is about one text.
 */

/** Verbs of saying. */
export const SAYING = [
  'said',
  'says',
  'say',
  'told',
  'tells',
  'reported',
  'reports',
  'report',
  'suggested',
  'suggests',
  'claimed',
  'claims',
  'announced',
  'announces',
  'confirmed',
  'confirms',
  'stated',
  'states',
  'noted',
  'notes',
  'wrote',
  'writes',
  'warned',
  'warns',
  'added',
  'adds',
  'acknowledged',
  'acknowledges',
  'estimated',
  'estimates',
  'estimate',
  'reckoned',
  'reckons',
  'reckon',
  'calculated',
  'calculates',
  'puts?(?=[^.;]{0,80} at )',
  'admitted',
  'admits',
  'counted',
  'counts',
  'insisted',
  'insists',
  'revealed',
  'disclosed',
  'specified',
  'explained',
  'complained',
  'argued',
  'maintains',
  'continued',
  'went on',
  'cited',
  'conceded',
  'pointed out',
  'recorded',
  'records',
  'documented',
  'shows?',
  'showed',
] as const;

/** Words that name a source right behind them. */
export const ACCORDING_TO = [
  'according to',
  'as per',
  'told(?: \\w+){0,4} by',
  'cit(?:ing|ed by)',
  'quot(?:ing|ed by)',
  'in the words of',
  'by (?:the )?(?:count|estimates?|reckoning) of',
  'estimates? (?:by|from)',
  'figures from',
  'data from',
  'statistics from',
  'reports? by',
] as const;

/** Words at which the name of a source ends. */
export const NOT_A_SOURCE = ['are', 'on'] as const;

/** Words at the start of a speaker that are no part of the name. */
export const BEFORE_SPEAKER = [
  'an?',
  'its',
  'his',
  'her',
  'their',
  'that',
  'earlier',
  'later',
  'meanwhile',
  'however',
  'official',
  'deputy',
  'head of',
  'spokes(?:man|woman|person) (?:for|of)?',
] as const;

/** Words that may stand between a speaker and the verb. */
export const BEFORE_SAYING = [
  'has',
  'have',
  'had',
  'also',
  'later',
  'earlier',
  'then',
  'now',
  'once',
  'recently',
  'on \\w+day',
  'officially',
  'publicly',
] as const;

/** Capitalised words that open a sentence and are no part of a name. */
export const OPENERS = [
  'Almost',
  'There',
  'While',
  'Across',
  'As',
  'When',
  'Some',
  'From',
  'Since',
  'Last',
  'Why',
  'According',
  'Following',
  'Privately',
  'City',
  'Nos?',
  'On',
  'In',
  'At',
  'The',
  'But',
  'And',
] as const;

/** Names that speak for nobody in particular. */
export const NO_SPEAKERS = [
  'Russian',
  'Tajik',
  'Moscow',
  'Russia',
  'Tajikistan',
  'MOSCOW',
  'DUSHANBE',
  'St',
  'Petersburg',
] as const;

/** Words of address before a name, which are no first names. */
export const TITLES = ['Mr\\.?', 'Mrs\\.?', 'Dr\\.?', 'President', 'Minister', 'Ambassador', 'Captain'] as const;

/** Words by which a name is that of an organisation, and no person's. */
export const ORGANISATIONS = [
  'Service',
  'Bank',
  'Ministry',
  'Agency',
  'Committee',
  'Federation',
  'Watch',
  'Network',
  'Union',
  'Times',
  'Gazeta',
  'Office',
  'Fund',
  'Centre',
  'Center',
  'Department',
] as const;

/** Common nouns for whoever states figures. */
export const SOURCES = [
  'officials?',
  'service',
  'bank',
  'ministry',
  'agency',
  'authorities',
  'organi[sz]ations?',
  'associations?',
  'groups',
  'union',
  'side',
  'office',
  'sources?',
  'activists',
  'researchers',
  'statistics',
  'data',
] as const;
