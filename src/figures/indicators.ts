import { MONTH_NAMES } from '../text/monthNames.ts';
import { anyOf } from '../text/phrases.ts';
import type { Topic } from './topics.ts';
import {
  NOT_HANDED_DOWN,
  NOT_RULED,
  NOT_SOUGHT,
  OTHER_SPANS,
  PROPOSED,
  PROSECUTORS,
  SOUGHT,
} from './vocabulary/courts.ts';
import { CHANGED_BY, ECONOMY, MORE_THAN, OTHER_MONEY, REMITTANCES } from './vocabulary/money.ts';
import { OTHER_COUNTRIES } from './vocabulary/peoples.ts';

/** What kind of number an indicator is stated in. */
export type Dimension = 'people' | 'count' | 'percent' | 'money' | 'time' | 'length';

/**
 * Where a rule looks: next to the number, on both sides or one; in its clause; in its sentence; in the sentence and
 * those just before it (`context`); or up to what is next to the number, with `#` for the number (`around`; so has
 * `near`), from the beginning of the sentence or of those before it (`aroundFurther`); or in the whole article.
 */
export type Scope =
  | 'near'
  | 'nearBefore'
  | 'nearAfter'
  | 'clause'
  | 'sentence'
  | 'around'
  | 'aroundFurther'
  | 'context'
  | 'article';

export interface Cue {
  readonly in: Scope;
  /** Regular expressions without anchors, found as whole words. */
  readonly words: readonly string[];
  /** Where in the scope: right behind the number, right before it, or (without this) anywhere. */
  readonly at?: 'next' | 'last';
  /** For `aroundFurther`: a pattern that each of the words holds. Where it is not there, the words, slow to look for, are not looked for. */
  readonly each?: string;
  /** Another cue that does as well. */
  readonly orElse?: Cue | undefined;
}

/** The declaration of one indicator: everything that a rule knows of it. */
export interface Indicator {
  readonly name: string;
  readonly topic: Topic;
  /** The unit of the figure. */
  readonly unit: string;
  /** What it counts, for people. */
  readonly label: string;
  readonly dimension: Dimension;
  /** True where the unit that the text uses is kept (weeks of detention, miles); otherwise it is converted. */
  readonly keepsUnit?: true;
  /** The number must be of Tajiks (people), of Tajikistan (a country), of a defendant, of Russia by the cues, or of none by name. */
  readonly about: 'Tajiks' | 'Tajikistan' | 'Russia' | 'defendant' | 'region';
  /** For people: which status of detention and deportation the words give. */
  readonly status?: 'detained' | 'to be deported' | 'deported';
  /** For an official count: the indicator of what others hold the number to be. */
  readonly unofficially?: string;
  /** A noun that the number must count. */
  readonly counts?: readonly string[];
  /** Cues that must all be found, and cues of which none may be. */
  readonly all: readonly Cue[];
  readonly none: readonly Cue[];
  /** The least number that makes sense, e.g. a sum for a country and not for a person. */
  readonly least?: number;
  /** The greatest number that makes sense: no campaign detained a million. */
  readonly most?: number;
  /** Where two things are measured alike, the nearer of these words must win against the other ones. */
  readonly nearer?: { readonly words: readonly string[]; readonly than: readonly string[] };
  /** The subject, where it is neither a defendant nor the people counted. */
  readonly subject?: string;
  /** Where neither the words' date nor the article's is meant: the date of the verdict, or that of a stay's end. */
  readonly asOf?: 'verdict' | 'end of stay';
}

/** Words that place people in Russia. “There” and “here” do in reports from either end. */
const IN_RUSSIA = [
  'Russia',
  'Russian (?:Federation|territory|soil|labou?r|construction|building|cities|sites|farms|markets)',
  'the RF',
  // “In the village there live 30,000 people” tells of no place
  'there(?! (?:lives?|lived)\\b)',
  'here',
  'in (?:the|this) country',
  '(?:the|its) territory',
  'its soil',
  'among us',
  'our (?:yards|streets|courtyards|construction|building sites|economy|scaffold\\w+|markets)',
] as const;

/** Words for migrants that say themselves that they are abroad. */
const AS_MIGRANTS = ['migrants send', '(?:labou?r|guest|migrant) (?:migrants|workers|labou?rers)'] as const;

/** Words for being at work, or for those who are. */
const AT_WORK = [
  'work(?:s|ed|ing|ers?)?',
  'employ(?:ed|s|ing)?',
  'labou?r(?:ing|ers?)?',
  'jobs?',
  'migrants?',
  'toil(?:s|ing)?',
  'earn(?:s|ing)?',
  'living',
  'lives?',
  'lived',
  'buil[dt]\\w*',
  'manpower',
  'sweep\\w*',
  'based',
  'Gastarbeiters?',
  'workforce',
  'gone to',
] as const;

/** Words of detention and deportation: a number next to them is of those, not of migrants at large. */
const STATUS_STEMS = [
  'detain\\w*',
  'deport\\w*',
  'expel\\w*',
  'expuls\\w*',
  'round(?:ed|ing)',
  'arrest\\w*',
  'flown',
  'removed',
] as const;

/** Whose population a share is of, after the number: “a tenth of the country’s population”. */
const WHOSE_POPULATION = [
  'the',
  'its',
  'their',
  'all',
  'every',
  "Tajikistan['’]s",
  'Tajik',
  'entire',
  'whole',
  'total',
  "country['’]s",
  "nation['’]s",
  "republic['’]s",
  'adult',
  'ordinary',
] as const;

const POPULATION_WORDS = [
  'population',
  'people',
  'Tajiks',
  'Tajik(?= (?:is|lives|works|has|was|now|in|earns)|[,.;]|$)',
  'inhabitants',
  'citizens?',
  "nation(?!['’]s)",
  'residents',
  "country(?!['’]s)",
  'countrymen',
  'populace',
] as const;

/** A number behind another country's name is that country's: “Russia has 142 million inhabitants”. */
const OF_ANOTHER_COUNTRY = [
  `(?:Russian|(?:Russia|${anyOf(OTHER_COUNTRIES)})(?:['’]s| is| has| with)) [^#.;,]{0,60}#`,
  'in Russia [^#.;]{0,30}(?:is|was) #',
] as const;

/** Arrests for crimes are none of migrants as such. */
const FOR_CRIMES = [
  '(?:suspicion of|charges of|accused of|suspected of|for) (?:[\\w-]+ ){0,2}(?:terroris\\w*|extremis\\w*|robber\\w*|murder\\w*|theft|drugs?|heroin)',
  'with (?:[\\w.]+ ){0,3}(?:heroin|drugs|narcotics|opium|hashish)',
  '(?:after|over|following) (?:a|an|the) (?:[\\w-]+ )?(?:robbery|murder|killing|brawl|fight|stabbing|theft|shooting)',
  'gang of',
] as const;

/** “Russia loses 30,000 people to it.” */
const DEATHS = [
  'di(?:e|es|ed|ing)',
  'deaths?',
  'kill(?:s|ed|ing)?',
  'lives',
  'dead',
  'tolls?',
  'los(?:es|ing) (?=[^.;]{1,40} to )',
  'lost to',
  'bur(?:y|ies|ied)',
] as const;

const OF_THE_ECONOMY = ` (?:of|in|to) (?:[\\w’'.-]+ ){0,3}${anyOf(ECONOMY)}`;

/** Those who may not come, or how many may, are not those who do. */
const KEPT_OUT = [
  'ban(?:s|ned)?',
  'barred',
  '(?:may|can|could|are|were) ?not (?:be )?(?:allowed |let )?(?:to )?(?:re-?)?(?:enter|return|in)',
  'denied (?:re-?)?entry',
  'refused (?:re-?)?entry',
  'turned (?:back|away)',
  'black-?list\\w*',
  'clos(?:ed?|es|ing) (?:its|the) doors?',
  'list of (?:those|people|persons)',
  'quotas?',
] as const;

/** One firm's workers are not the city's, nor the country's. */
const OF_ONE_FIRM = [
  '(?:company|firm|contractor|builder|employer|factory|market)\\b[^.;#]{0,40}(?:employs?|has|hires?|hired) #',
] as const;

/** Of all migrants, so many. */
const FROM_TAJIKISTAN = '#(?: of (?:them|these|those|whom))? (?:are|c[ao]me) from Tajikistan';

/** What a village’s or a province’s own people do is not what the country’s do. */
const OF_A_PLACE = [
  "(?:village|district|town|province|oblast|valley)(?:['’]s)?\\b[^.;:#]{0,80}#",
  'Dushanbe, (?:with|an?|home)\\b[^.;:#]{0,40}#',
] as const;

/** Crowds are of anybody. */
const GATHERED = [
  'took part',
  'march(?:ed|es)?',
  'rall(?:y|ies|ied)',
  'protest\\w*',
  'demonstrat\\w*',
  'gathered',
] as const;

/** Numbers of migrants that there may be one day. */
const FORESEEN = [
  '(?:needs?|wants? to|plans? to|intends? to|hopes? to) [^.;:#]{0,40}#',
  '(?:predict|forecast|foresee)\\w* [^.;#]{0,60}#',
  '(?:could|might|would|will|may) (?:soon |even )?(?:rise|grow|double|triple|reach|increase|swell|climb|fall|drop|shrink|exceed)\\b[^.;#]{0,30}#',
  '#[^.;,]{0,30} (?:will|would|could|(?:wants?|wish(?:es)?|plans?|hopes?|intends?) to) (?:work|live|stay|leave|go|come|enter|return|have to|lose|need)',
] as const;

/** Words for a sum that is each inhabitant's. */
const PER_HEAD = [
  'per[ -]capita',
  'per head',
  'a head',
  'income of a Tajik',
  'average Tajik (?:has|lives on|makes|earns)',
  'per person',
  'per inhabitant',
  '(?:average|annual|yearly) (?:annual )?incomes?',
  'income per',
] as const;

/** What a place was built for is not who was in it. */
const CAPACITY = ['(?:built|meant|made|designed|intended|space|room|beds|cent(?:er|re)s?|camps?) for'];

/** What it costs to deport one is said of nobody deported. */
const COSTS = [
  '(?:costs?|price)\\b[^.;#]{0,80}\\b(?:deport|expel|send|fly|remov)(?:ing|e)?\\b[^#]{0,20}#',
  '(?:deport|expel|send|fly|remov)(?:ing|e)?\\b[^#]{0,20}#[^.;]{0,40}\\bcosts?',
  '(?:money|funds|allocate[sd]?|budgete?d?|tickets?) (?:[\\w-]+ ){0,2}(?:to|for) (?:the )?(?:deport|expel|expul|send|fly|remov)\\w*[^#]{0,20}#',
] as const;

const MONTHS = anyOf(MONTH_NAMES);

/** A quarter's or a month's money is not a year's. */
const PART_OF_A_YEAR = [
  '(?:first|second|third|fourth|last) quarter',
  '(?:one|a single) month',
  `[Ii]n ${MONTHS},? (?:alone|migrants|Tajiks|remittances|they)`,
] as const;

/** Behind these a length is of a border with them, and not with Afghanistan. */
const NEIGHBOURS = [
  'Uzbek\\w*',
  'China',
  'Kyrgyz\\w*',
  'Kazakh\\w*',
  'Turkmen\\w*',
  'Iran\\w*',
  'Pakistan\\w*',
] as const;

/** What deported people may not do. */
const BACK_IN = [
  '(?:re-?)?ent(?:er|ry|ering)',
  'return(?:ing)?',
  '(?:com(?:e|ing)|go(?:ing)?) back',
  'back (?:in|into|to Russia)',
  'set(?:ting)? foot',
  'visit(?:ing)?',
  'let (?:back )?in',
  'travel(?:l?ing)? to Russia',
  'allowed (?:back )?(?:in|into)',
] as const;

/** “What they fear is the ban. It runs for five years.” */
const IT_IS_A_BAN = [
  '(?:entry|re-entry|the|this|such an?) (?:ban|bar|prohibition)\\b(?! on (?!re|ent|com|Tajik))[^.;#]{0,60}\\. (?:It|This|The ban|Such a ban) (?:runs|lasts|is|holds|applies|stands|expires)(?: valid| in force)?(?: for| after)? #',
] as const;

/**
 * The indicators, the more telling first: a number is given to the first whose cues fit.
 *
 * Source of the vocabulary: the figures that five news texts of 2011 and 2012 state about the dispute.
 */
export const INDICATORS: readonly Indicator[] = [
  {
    name: 'entry_ban',
    topic: 'migration',
    unit: 'years',
    label: 'Years for which deported migrants may not return to Russia',
    dimension: 'time',
    about: 'Tajiks',
    all: [
      {
        in: 'clause',
        words: [
          'ban(?:s|ned|ning)?',
          '(?<!behind )bar(?:s|red|ring)?',
          'prohibit\\w*',
          'forbid\\w*',
          'unable',
          'shut out',
          'lock(?:ed|s) out',
          'exclu\\w+',
          'black-?list\\w*',
          `(?:not?|never|without|lose|lost|cannot|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|must)n['’]t|den(?:y|ies|ied)|refus(?:e|es|ed))\\b[^.;,#]{0,40}\\b${anyOf(BACK_IN)}`,
          'keep(?:s)? (?:them|him|her|the man) out',
          'kept out',
          '(?:must|ha(?:ve|s|d) to|told to|will) (?:stay|keep) away',
          'clos(?:e|es|ed) (?:its|the|their) (?:doors?|borders?)',
          'closed to',
          'entry\\b[^.;,#]{0,40} (?:is|was|are|be|been) (?:closed|denied|refused)',
          'only after',
          '(?:must|ha[sd] to|have to) wait(?: for)?',
          'not welcome',
          '(?:deported|expelled|removed)(?: from (?:Russia|the country))? for (?:a (?:period|term) of )?(?:up to |at least )?(?:\\d+|two|three|four|five|ten)',
          'stamp(?:ed|s)?',
          'depriv\\w+ of (?:the|their|any) right',
        ],
        orElse: { in: 'aroundFurther', words: IT_IS_A_BAN },
      },
      {
        in: 'context',
        words: [
          ...BACK_IN,
          'black-?list\\w*',
          '(?:migrants|Tajiks|workers|deportees|(?:I|he|she|they) (?:am|is|was|are|were)(?: now| then)?)\\b[^.;#]{0,40}\\b(?:ban(?:s|ned)?|barred)',
          'removed',
          'thrown out',
          'expuls\\w*',
          'overstay\\w*',
          '(?:usual|standard) (?:re-?entry )?ban',
          'from (?:Russia|the country)',
          'out of (?:Russia|the country|the Russian Federation)',
          'Russia (?:for|until)',
          'deport\\w*',
          'expel\\w*',
          'sent (?:home|back)',
        ],
      },
    ],
    none: [
      {
        in: 'clause',
        words: [
          'driv(?:e|ing)',
          'fly(?:ing)?',
          'play(?:ing)?',
          'football',
          'clubs?',
          'teams?',
          'imports?',
          'exports?',
          'fruits?',
          'vegetables',
          'nuts',
          'goods',
          'products?',
          'flights?',
          'smok(?:e|ing)',
          'doping',
          'competi\\w+',
          'hold(?:ing)? office',
          'licen[cs]es?',
          'stadium',
          'part(?:y|ies)',
          'websites?',
          'trad(?:e|ing)',
          'election',
          'run(?:ning)? for',
          'return\\w* to (?:the (?!country|Russian)\\w+|action|work|court|training|duty|office|power)',
          'enter(?:ing)? (?:Tajikistan|Estonia|Europe|the (?!Russian|RF|Federation)[A-Z]\\w+)',
          "(?:not|cannot|unable|never|n[’']t|without|barred|banned)\\b[^.;,#]{0,30}\\b(?:return\\w*|back|going|go|coming|come) (?:home|to (?:Tajikistan|Dushanbe|(?:his|her|their) ))",
          'visa',
        ],
      },
      {
        in: 'near',
        words: [
          'sentenc\\w*',
          'jail\\w*',
          'prison',
          'terms?(?! of #)',
          '(?:another|second|new|further) term',
          'court that',
          'convict\\w*',
          'verdict',
        ],
      },
      { in: 'nearAfter', words: ['propos(?:ed|es|als?)', 'suggest(?:ed|s|ions?)'] },
      // What somebody proposes or wants is no law yet.
      {
        in: 'around',
        words: [
          '(?:propos\\w+|suggest(?:s|ed|ing)?|want(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|bill|draft|would like|threaten\\w*|should) [^.;#]{0,120}#',
          '(?:work(?:ed|ing)?|liv(?:ed|ing)|spent|stay(?:ed|ing)?(?! away))(?: [^,.;#]{0,40})? for #',
          'even for #',
        ],
      },
      // “Who overstay by more than 270 days”: for what, not for how long.
      {
        in: 'nearBefore',
        words: ['overst\\w+', 'stay\\w*(?! away)', 'by', 'citizenship', 'permits?', 'patents?', 'cent(?:er|re)s?'],
      },
      {
        in: 'nearBefore',
        at: 'last',
        words: ['(?:in|over|during|within|of) (?:the )?(?:past|last|next|first)', 'in', 'within'],
      },
      { in: 'nearAfter', at: 'next', words: ['old', 'ago', 'earlier', 'later'] },
    ],
    subject: 'Tajik migrants',
  },
  {
    name: 'sentence_sought',
    topic: 'sentences',
    unit: 'years',
    label: 'The sentence that the prosecutors asked for',
    dimension: 'time',
    about: 'defendant',
    all: [{ in: 'aroundFurther', words: SOUGHT, each: PROSECUTORS }],
    none: [
      { in: 'nearAfter', at: 'next', words: OTHER_SPANS },
      { in: 'near', words: NOT_SOUGHT },
    ],
  },
  {
    name: 'hotel_detention',
    topic: 'sentences',
    unit: 'months',
    label: 'How long the crews were held in a hotel',
    dimension: 'time',
    keepsUnit: true,
    about: 'region',
    all: [
      { in: 'clause', words: ['hotels?', 'guest-?houses?', 'inn'] },
      {
        in: 'clause',
        words: [
          'h[eo]ld',
          'kept',
          'confin\\w+',
          'detain\\w*',
          'guard\\w*',
          'locked',
          'stuck',
          'lived',
          'live',
          'spent',
          'spend',
          'house arrest',
          'arrested',
          'sat',
          'watch',
          'cooped',
          'under lock',
          'captiv\\w*',
          'imprisoned',
          'placed',
          'put',
          'passed',
          'cut off',
          'holed up',
          '(?:was|were) in (?:the|that|an?) (?:[a-z-]+ )?hotel',
          "(?:not|n['’]t|never|forbidden) (?:\\w+ ){0,3}(?:leave|step out|go out)",
        ],
        // “After two months in a hotel they were moved to prison”
        orElse: { in: 'nearAfter', at: 'next', words: ['(?:under guard )?(?:in|at) (?:an?|the) (?:[a-z-]+ )?hotel'] },
      },
    ],
    none: [
      {
        in: 'near',
        words: [
          'years',
          'sentences?',
          'sentenced',
          'bans?',
          'nights?',
          'fac(?:e|es|ed|ing)',
          'magazines?',
          'trial',
          'custody',
        ],
      },
      // Whoever else stays there, to be near the crews
      {
        in: 'around',
        words: [
          '(?:consul|ambassador|diplomats?|deput(?:y|ies)|lawyers?|relatives|journalists?|reporters?|wi(?:fe|ves)|mother|parents|family|delegation)\\b[^.;#]{0,60}\\b(?:stayed|lived|spent|waited|sat|put up|housed)\\b[^.;#]{0,60}#',
        ],
      },
      { in: 'nearBefore', words: ['up to', 'another', 'further', 'cells?', 'prison', 'jail'] },
      { in: 'nearAfter', at: 'next', words: ['(?:in|behind) (?:an? |the )?(?:[a-z]+ )?(?:cells?|jail|prison|bars)'] },
      { in: 'nearAfter', words: ['ago', 'earlier', 'later', 'old', 'stars?'] },
      // “Held for six months, first in a hotel and then in a cell”
      { in: 'nearAfter', words: ['first (?:in|at) an? (?:[a-z-]+ )?hotel'] },
      // “255 days of captivity, the first part of which …”: only a part
      {
        in: 'nearAfter',
        words: [
          "(?:[\\w’'-]+ ){0,3}(?:part|days|weeks|months|some|most|much|half|two|\\d+) of (?:which|it|them|that|this)",
        ],
      },
    ],
    asOf: 'end of stay',
  },
  {
    name: 'sentence_length',
    topic: 'sentences',
    unit: 'years',
    label: 'The sentence handed down',
    dimension: 'time',
    about: 'defendant',
    all: [],
    none: [
      { in: 'near', words: NOT_HANDED_DOWN },
      { in: 'around', words: NOT_RULED },
      { in: 'sentence', words: PROPOSED },
      { in: 'nearAfter', at: 'next', words: OTHER_SPANS },
      {
        in: 'near',
        words: [
          '(?:average|usual|typical|maximum) (?:penalty|term|sentence|punishment)',
          'punishable by',
          'carries a',
          'hotel',
          'guest-?house',
          'life expectancy',
          'if (?:(?:he|they|she) (?:is|are) )?(?:convicted|found guilty)',
        ],
      },
    ],
    asOf: 'verdict',
  },
  {
    name: 'remittance_share_of_gdp',
    topic: 'remittances',
    unit: 'percent',
    label: 'Remittances measured against GDP',
    dimension: 'percent',
    about: 'Tajikistan',
    all: [
      // “The economy expanded”: nothing is measured against that.
      {
        in: 'clause',
        words: [
          `${anyOf(ECONOMY)}(?! (?:growth|gr[eo]w|expan|contract|shr[aiu]nk|suffer|gain|slow|need|overheat|recover)\\w*)`,
        ],
        // “27 percent of GDP in one country; in Tajikistan, 47 percent”
        orElse: {
          in: 'around',
          words: [
            `${anyOf(ECONOMY)}[^;#]{0,80}[;,] (?:and |but )?in Tajikistan,? (?:(?:it|the (?:share|figure)) (?:is|was) )?#`,
          ],
        },
      },
    ],
    none: [
      {
        in: 'around',
        words: [`(?:economic|GDP|economy) (?:growth|gr[eo]w|expan|contract|slow)[^#;]{0,100}#(?!${OF_THE_ECONOMY})`],
      },
      {
        in: 'nearBefore',
        words: [
          'grew(?! to)',
          'grow(?:n|th|ing|s)?(?! to)',
          'expan\\w+',
          'slow(?:s|ed|ing)?',
          'accelerat\\w+',
          'shr[au]nk',
          'fall of',
          'drop of',
          'rise of',
          'rose(?! to)',
          'fell(?! to)',
          'contract\\w*',
          'lose',
          'loss(?:es)?',
          'lost',
          '(?<!(?:make|makes|made|making|account|accounts|add|adds|added|take|takes|took) )up',
          'down(?! to)',
        ],
      },
      { in: 'nearBefore', at: 'last', words: ['by'] },
      {
        in: 'around',
        words: [
          '(?:households?|famil(?:y|ies)|villages?|towns?|firms?|compan(?:y|ies)|plants?|migrants?|funds?|banks?)\\b[^.;#,]{0,40}#[^.;,]{0,20} income',
        ],
      },
      {
        in: 'nearAfter',
        at: 'next',
        words: [
          'of (?:the |its |their |all |state )*(?:growth|expansion|fall|budget|revenues?|exports?|imports?|investments?|taxes)',
          '(?:of )?(?:the |its |their |all )*(?:migrants?|people|population|citizens?|workers?|Tajiks|famil(?:y|ies)|m[ae]n|adults?|households?|money|transfers|remittances|sums?|inflows?)',
          // “Nine in ten are in Russia, and their remittances …”: of the migrants, not of the economy
          '(?:of (?:them|those|these) )?(?:is|are|was|were|lives?|works?|goes?|went) (?:in|to|abroad|there)',
          ...MORE_THAN,
          'smaller',
          'year-on-year',
          'interest',
        ],
      },
    ],
    nearer: { words: REMITTANCES, than: OTHER_MONEY },
    // What a country's migrants send is no thousandth of its output: what one man sends, or a change, may be.
    least: 1,
    subject: 'Tajikistan',
  },
  {
    name: 'heroin_share_through_tajikistan',
    topic: 'security',
    unit: 'percent',
    label: 'Share of the heroin bound for Russia that goes through Tajikistan',
    dimension: 'percent',
    about: 'region',
    all: [
      { in: 'sentence', words: ['heroin', 'opiates?', 'opium', 'narcotics', 'drugs'] },
      {
        in: 'sentence',
        words: [
          'through',
          'via',
          'cross(?:es|ed|ing)?',
          'across',
          'transit\\w*',
          'route',
          'enters?',
          'pass(?:es|ed|ing)?',
          'traffick\\w*',
          'smuggl\\w*',
          'come(?:s)?',
          'takes? (?:this|that)',
          'by way of',
          'flow\\w*',
          'over',
        ],
      },
      {
        in: 'sentence',
        words: [
          'Tajikistan',
          'Tajik',
          'the republic',
          '(?:that|this|our) (?:border|frontier|route|country|way|road)',
          'along (?:here|there)',
        ],
      },
    ],
    none: [
      { in: 'clause', words: ['prison(?:ers)?', 'inmates', 'seiz\\w+', 'intercept\\w*', 'GDP'] },
      // A share of those who take it
      { in: 'nearBefore', words: ['users', 'addicts'] },
      { in: 'nearAfter', at: 'next', words: ["of (?:[\\w’'-]+ ){0,4}(?:users|addicts)"] },
      { in: 'nearBefore', at: 'last', words: ['by', 'up', 'down'] },
      { in: 'nearBefore', words: ['rose', 'fell', 'dropped', 'increas\\w*', 'consumes?', 'produces?', 'grows?'] },
      { in: 'nearAfter', at: 'next', words: ["of (?:the world['’]s|global|world)", 'more', 'less'] },
      {
        in: 'nearAfter',
        words: [`(?:through|via|by way of) (?:[\\w-]+ )?${anyOf(OTHER_COUNTRIES)}(?!['’]|,? (?:and|or|then|to)\\b)`],
      },
    ],
    subject: 'Russia-bound Afghan heroin',
  },
  {
    name: 'share_of_population_in_russia',
    topic: 'migration',
    unit: 'percent',
    label: 'Share of Tajikistan’s population that is in Russia',
    dimension: 'percent',
    about: 'Tajiks',
    all: [
      {
        in: 'nearAfter',
        at: 'next',
        words: [
          `(?:of )?(?:${anyOf(WHOSE_POPULATION)} ){0,4}${anyOf(POPULATION_WORDS)}`,
          ',? ?(?:is|are|was|were|lives?|works?|now)\\b[^,;]{0,40}\\b(?:in Russia|abroad)',
        ],
        // “A country of 7.5 million; one in eight of them is thought to be in Russia”
        orElse: {
          in: 'aroundFurther',
          each: 'of (?:them|those)\\b',
          words: [
            '(?:population|inhabitants|(?:country|nation|republic) of|Tajikistan (?:has|is home to))\\b(?:(?!migrants|workers)[^#]){0,80}# of (?:them|those) (?:is|are|was|were|lives?|works?)\\b[^,;]{0,40}\\b(?:in Russia|abroad)',
          ],
        },
      },
      {
        in: 'context',
        words: [
          'Russia',
          'Russian (?:Federation|authorities|officials)',
          'abroad',
          'Moscow',
          'migrants?',
          'overseas',
          'away',
        ],
      },
    ],
    none: [
      // “Of the million Tajiks abroad, some 90 percent are in Russia”: a share of those who have left.
      {
        in: 'around',
        words: [
          '(?:migrants?|migration|abroad|overseas|(?<!wo)men|workers?|labou?rers|working|those who|leave|left|go|went|emigrants?)\\b[^#.;]{0,60}#,? ?(?:is|are|was|were|lives?|works?|go|goes|head|choose|end)\\b',
          'Tajiks (?:(?:make|made) up|are|were) #',
        ],
      },
      // “Some 736,000 migrants are abroad. Of these, 97 percent are in Russia.”
      {
        in: 'aroundFurther',
        each: '(?:migrants?|migration|abroad|overseas|labou?rers|workers|emigrants?|have left|went)\\b',
        words: [
          '(?:migrants?|migration|abroad|overseas|labou?rers|workers|emigrants?)\\b[^#.;]{0,80}[.;] (?:(?:Of|Among) (?:these|those|them|that number),? )?#,? (?:of (?:them|those) )?(?:is|are|was|were|lives?|works?)\\b',
          '(?:migrants|abroad|workers|have left|went)\\b[^#]{0,120}\\b[Oo]f (?:them|these|those|whom),? #',
        ],
      },
      {
        in: 'clause',
        words: [
          'poverty',
          'poor',
          'below',
          'unemploy\\w+',
          'literate',
          'vote[ds]?',
          'support\\w*',
          'approv\\w+',
          'Muslim\\w*',
          'rural',
          'GDP',
          'illiterate',
          'electricity',
          'remittances (?:make|account)',
          'detain\\w*',
          'deport\\w*',
          'poll(?:ed|sters)?',
          'surveyed',
          'women',
          'female',
        ],
      },
      {
        in: 'nearAfter',
        words: [
          'Tajiks (?:living |working |registered )?(?:in Russia|abroad|overseas|in Moscow|in the country)',
          '(?:Tajiks|people|population|citizens|inhabitants|residents) (?:lives?|ha(?:s|ve)|owns?|speaks?|uses?|eats?|receives?|gets?|depends?|lacks?|farms?|is|are|was|were)\\b(?![^.]*(?:Russia|abroad|Moscow|there|away|migra|gone|left|absent|overseas))',
          'population (?:of|in) (?:the |that |this )?(?:Russian?|Moscow|city|town|region|village|suburb|district|capital)',
          'working age',
          'of working',
          'men',
          'labou?r force',
          'migrants',
        ],
      },
    ],
    subject: 'Tajiks',
  },
  {
    name: 'gni_per_capita',
    topic: 'economy',
    unit: 'US dollars',
    label: 'Gross national income a head',
    dimension: 'money',
    about: 'Tajikistan',
    all: [
      {
        in: 'clause',
        words: PER_HEAD,
      },
    ],
    none: [
      {
        in: 'near',
        words: [
          'remittances?',
          'wages?',
          'sent',
          'rent',
          'aid',
          'debt',
          'spending',
          'earn(?:s|ed)? in',
          'month',
          'ticket',
          'fine',
          // Those of many countries
          'medians?',
          'thresholds?',
        ],
      },
      { in: 'nearAfter', at: 'next', words: ['(?:a|per|each) (?:day|week|month)'] },
      { in: 'nearBefore', words: ['migrant', 'villag(?:e|ers?)', 'famil(?:y|ies)', 'households?'] },
      { in: 'around', words: OF_ANOTHER_COUNTRY },
    ],
    nearer: { words: PER_HEAD, than: REMITTANCES },
    least: 100,
    subject: 'Tajikistan',
  },
  {
    name: 'remittances',
    topic: 'remittances',
    unit: 'US dollars',
    label: 'Remittances in a year',
    dimension: 'money',
    about: 'Tajikistan',
    all: [],
    none: [
      { in: 'clause', words: PART_OF_A_YEAR },
      { in: 'nearAfter', at: 'next', words: ['(?:a|per|each|every) (?:month|week|day|person|head|worker|migrant)'] },
      // “Up 21 percent, or $400 million”
      {
        in: 'around',
        words: ['(?:up|down|by|r[io]se|fell|grew|jumped|dropped) [\\d.]+ ?(?:percent|per cent|%),? or #'],
      },
      // “Half of it, about $1 billion, is spent on weddings.”
      { in: 'nearAfter', at: 'next', words: [',? ?(?:is|are|was|were|goes|go|went) (?:spent|used|saved|invested|on)'] },
      { in: 'nearAfter', at: 'next', words: MORE_THAN },
      // “40% of its $5.6 billion gross domestic product”
      {
        in: 'nearAfter',
        at: 'next',
        words: ['(?:a[- ]year )?(?:Tajik |national )?(?:gross domestic product|GDP|economy|budget)'],
      },
      { in: 'nearBefore', at: 'last', words: CHANGED_BY },
      // “GDP last year was $5.6 billion”, “output, at $5.6 billion, …”: what remittances are measured against
      {
        in: 'nearBefore',
        words: [
          `${anyOf(ECONOMY)}(?:,? (?:(?:[Ll]ast|this|that|in|for) )?(?:year|(?:19|20)\\d\\d),?)?(?: then| only| just){0,2}(?: is| was| of| st(?:ood|ands) at| came to| reached| hit| totall?ed| amounted to| (?:is|was) (?:worth|put at|estimated at))(?: \\w+){0,3} ?$`,
          '(?<!(?:of|to|the|its) )(?:GDP|gross domestic product)(?::|,? at)(?: \\w+){0,3} ?$',
          "(?:Tajikistan|country)['’]s output, at(?: \\w+){0,3} ?$",
          '^[“"]?(?:(?:national|total|annual) )?output (?:came to|reached|stood at|amounted to|(?:is|was)(?: worth)?)(?: \\w+){0,3} ?$',
        ],
      },
    ],
    nearer: { words: REMITTANCES, than: OTHER_MONEY },
    least: 1e6,
    most: 8e9,
    subject: 'Tajikistan',
  },
  {
    name: 'families_kept_out_of_poverty',
    topic: 'migration',
    unit: 'families',
    label: 'Families that remittances keep out of poverty',
    dimension: 'count',
    about: 'Tajikistan',
    counts: ['families', 'households'],
    all: [
      {
        in: 'context',
        words: [
          'poverty',
          'destitut\\w+',
          'poor',
          'hunger',
          'hungry',
          'afloat',
          'fed',
          'feed',
          'starv\\w+',
          'surviv\\w+',
          'bread',
          'penury',
          'from want',
        ],
      },
    ],
    none: [
      {
        in: 'clause',
        words: [
          'survey\\w*',
          'interview\\w*',
          'flood\\w*',
          'evict\\w+',
          'help(?:s|ed)',
          '(?:program|project)(?:me)?s?',
          'aid',
          'displaced',
          'resettl\\w+',
          'earthquake',
          'detained',
          'deported',
        ],
      },
    ],
    least: 1000,
    subject: 'Tajik families',
  },
  {
    name: 'drug_deaths_per_year',
    topic: 'security',
    unit: 'people per year',
    label: 'Deaths from drugs in Russia in a year',
    dimension: 'people',
    about: 'Russia',
    all: [
      {
        in: 'clause',
        words: DEATHS,
      },
      { in: 'context', words: ['heroin', 'drugs?', 'overdos\\w+', 'opiates?', 'narcotics', 'habit'] },
      { in: 'context', words: ['Russia', 'Russians?', 'Moscow', 'Ivanov'] },
    ],
    none: [
      { in: 'clause', words: ['police(?:m[ae]n| officers)', 'soldiers', 'clash\\w*'] },
      { in: 'near', words: ['border guards'] },
      {
        in: 'around',
        words: [
          `In (?:${anyOf(OTHER_COUNTRIES)}|Tajikistan|Europe)[^#;.]{0,60}#`,
          `#[^.;]{0,60} (?:in (?:the world|${anyOf(OTHER_COUNTRIES)}|Tajikistan|Europe)|worldwide|globally|around the world)`,
        ],
      },
      { in: 'nearAfter', words: ['of (?:drink|alcohol|vodka|AIDS|smoking|cancer)'] },
      { in: 'around', words: ['(?:wars?|accidents?|alcohol|vodka|tobacco|AIDS|suicides?)\\b[^.;#]{0,30}#'] },
    ],
    nearer: {
      words: DEATHS,
      than: ['users?', 'addicts?'],
    },
    least: 1000,
    subject: 'people in Russia',
  },
  {
    name: 'armed_clashes',
    topic: 'security',
    unit: 'clashes',
    label: 'Armed clashes near the Tajik-Afghan border',
    dimension: 'count',
    about: 'region',
    counts: [
      "(?:(?!(?:in|during|after|of|by|with|from)\\b)[\\w’'-]+ ){0,3}(?:clashes|skirmishes|firefights|shoot-?outs|gun ?fights|gun ?battles|armed incidents|exchanges of fire|armed encounters|(?:engagements|battles|fights) (?:with|between (?:[\\w-]+ ){0,3}(?:guards|troops|soldiers|forces) and) (?:[\\w-]+ ){0,3}(?:smugglers|traffickers|militants|gangs|bandits|intruders|gunmen))",
      'times',
    ],
    all: [
      {
        in: 'clause',
        words: [
          'clash\\w*',
          'skirmish\\w*',
          'firefights?',
          'shoot-?outs?',
          'gun ?fights?',
          'armed \\w+',
          'fire',
          'engagements',
          '(?:gun ?)?battles',
          'fought',
        ],
      },
      {
        in: 'context',
        words: ['border', 'frontier', 'Pyan[dj]\\w*', 'Panj', 'Afghan\\w*', 'on (?:this|that) stretch'],
      },
    ],
    none: [{ in: 'clause', words: ['(?:Kyrgyz|Uzbek|Chinese|Kazakh|Georgian)', 'police', 'mock'] }],
    subject: 'Tajik-Afghan border',
  },
  {
    name: 'border_length',
    topic: 'security',
    unit: 'kilometres',
    label: 'Length of the Tajik-Afghan border',
    dimension: 'length',
    keepsUnit: true,
    about: 'region',
    all: [
      {
        in: 'sentence',
        words: [
          'border',
          'frontier',
          'boundary',
          'shares?',
          'separat\\w+',
          'line (?:along|on) the',
          'of (?:mountains?|rivers?)(?: and (?:mountains?|rivers?))?',
          '(?:km|kilomet(?:er|re)s|miles)(?: \\([^)]*\\))? between (?:Tajikistan and Afghanistan|Afghanistan and Tajikistan)',
        ],
        orElse: { in: 'nearAfter', at: 'next', words: ['(?:of|along) the (?:Pyan[dj]\\w*|Panj)'] },
      },
      // Where the article speaks of Afghans, “the border” is that with them.
      {
        in: 'article',
        words: ['Afghan\\w*', 'Taliban', 'Pyan[dj]\\w*', 'Panj', 'Tajik side of (?:a|the) (?:border|river)'],
      },
    ],
    none: [
      { in: 'nearBefore', words: NEIGHBOURS },
      { in: 'nearAfter', at: 'next', words: ['(?:(?:to the )?\\w+ |away )?from'] },
      // “1,350-kilometer (840-mile)”: the same length again.
      { in: 'nearBefore', at: 'last', words: ['^ ?\\('] },
      {
        in: 'near',
        words: [
          'away',
          'inside',
          'of the (?:border|frontier)',
          'roads?',
          'gas',
          '(?:power|transmission) lines?',
          'cable',
          'canal',
          'fence',
          'rail\\w*',
          'pipeline',
          'highway',
          'flight',
          'flew',
          'march',
          'within',
          'south of',
          'north of',
          'east of',
          'west of',
          'short of',
          '(?:Chinese|Uzbek|Kyrgyz|Kazakh|Turkmen|Iranian|Pakistani|Russian-\\w+)',
          'walk\\w*',
          'drive',
        ],
      },
    ],
    least: 500,
    most: 2000,
    subject: 'Tajik-Afghan border',
  },
  {
    name: 'base_troops',
    topic: 'security',
    unit: 'people',
    label: 'Troops at the Russian base in Tajikistan',
    dimension: 'people',
    about: 'region',
    all: [
      {
        in: 'context',
        words: [
          'base[sd]?',
          'division',
          'garrison\\w*',
          'stationed',
          '201st',
          'motor(?:i[sz]ed)? rifle',
          'keeps?',
          '(?:troops|soldiers) in Tajikistan',
          'barracks',
          'hosts?(?: to)?',
          'home to',
          'stations',
          'military presence',
          'contingent',
          '(?:Russian|its|the) forces? in Tajikistan',
        ],
      },
      {
        in: 'near',
        words: [
          'troops',
          'soldiers',
          'servicemen',
          'personnel',
          'men',
          'strength',
          'strong',
          'garrison',
          'base\\b[^#]*#',
          '(?:division|contingent)(?: [\\w-]+){0,3} (?:numbers?|ha[sd]|of|counts?|totals?) #',
          'Russians serve',
          'Russian military (?:are|were)',
        ],
        orElse: {
          in: 'nearAfter',
          at: 'next',
          words: [
            '(?:(?:are|were|is|stationed|based|serv\\w+|deployed|now|Russians?) ){0,3}(?:at|in|on) (?:[\\w-]+ ){0,3}base',
            'serve',
          ],
        },
      },
      { in: 'article', words: ['Russia\\w*', 'Moscow', '201st', 'Medvedev', 'Kremlin'] },
    ],
    none: [
      {
        in: 'nearAfter',
        at: 'next',
        words: [
          "(?:Tajik |labou?r |of its |of the )*(?:migrants?|workers|people|inhabitants)|(?:[\\w’'-]+ ){0,3}border guards?",
        ],
      },
      {
        in: 'nearBefore',
        words: [
          'border guards?',
          "(?:Tajik|Afghan|its own|Tajikistan['’]s) (?:national )?(?:army|armed forces|military)",
        ],
      },
      {
        in: 'near',
        words: [
          'policem[ea]n',
          'police',
          'NATO',
          'French',
          'Indian',
          'American',
          'US',
          'rapid reaction',
          'Kyrgyz\\w*',
          'Armenia',
          'Abkhazia',
          'Uzbek\\w*',
          'civilians',
          'killed',
          `in ${anyOf(OTHER_COUNTRIES)}`,
          'wounded',
          'Gyumri',
          // Of a day, not of the base
          'took part',
          'exercises?',
          'manoeuvres',
          'drills?',
        ],
      },
      {
        in: 'nearAfter',
        at: 'next',
        words: ['planes', 'tanks', 'bases', 'cities', 'towns', 'Tajiks?', 'square', 'famil(?:y|ies)', 'hectares'],
      },
    ],
    least: 1000,
    most: 30_000,
    subject: 'Russian military base in Tajikistan',
  },
  {
    name: 'migrants_detained',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik migrants detained in Russia',
    dimension: 'people',
    about: 'Tajiks',
    status: 'detained',
    all: [],
    none: [
      { in: 'nearBefore', at: 'last', words: CAPACITY },
      { in: 'near', words: FOR_CRIMES },
      { in: 'near', words: ["in (?:Russian |Russia[’']s )?(?:prisons|jails|penal colonies)"] },
      {
        in: 'clause',
        words: ['with (?:about |over |more than )?[\\d.,]+ (?:\\w+ ){1,2}of (?:heroin|drugs|narcotics|opium|hashish)'],
      },
    ],
    most: 500_000,
  },
  {
    name: 'migrants_to_be_deported',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik migrants to be deported from Russia',
    dimension: 'people',
    about: 'Tajiks',
    status: 'to be deported',
    all: [],
    none: [
      {
        in: 'around',
        words: [
          '(?:joke[ds]?|call(?:ed|s|ing) for) [^.;#]{0,60}#',
          '#[^.;]{0,30} (?:would|could) have to (?:leave|go|return)',
        ],
      },
      { in: 'nearBefore', at: 'last', words: CAPACITY },
      { in: 'around', words: COSTS },
    ],
    most: 500_000,
  },
  {
    name: 'migrants_deported',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik migrants deported from Russia',
    dimension: 'people',
    about: 'Tajiks',
    status: 'deported',
    all: [],
    none: [
      { in: 'nearBefore', at: 'last', words: CAPACITY },
      { in: 'around', words: COSTS },
    ],
    most: 500_000,
  },
  {
    name: 'returns_from_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks who returned from Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'near',
        words: [
          'return(?:ed|s|ing|ees?)?(?! from (?!Russia|Moscow|the (?:RF|Russian)|abroad|work|there|labou?r))',
          'went (?:back|home)',
          'gone (?:back|home)',
          'go(?:es|ing)? (?:back|home)',
          'com(?:e|ing) (?:back|home)',
          'left (?:Russia|it|by|voluntarily|on their own)',
          'leav(?:e|ing) Russia',
          'back',
          'departures(?! (?:to|for)\\b)(?!,? (?:and|against) $)',
          'departed(?! (?:to|for)\\b)',
          'exits',
          'c[ao]me (?:back )?home',
          'arriv\\w+ from (?:Russia|Moscow)',
        ],
      },
      {
        in: 'context',
        words: [
          'Russia',
          'Russian Federation',
          'Moscow',
          'to (?:their|the) (?:homeland|motherland)',
          'in search of (?:work|jobs)',
          '[Mm]igration (?:[Ss]ervice|[Mm]inistry)',
          '(?:labou?r|seasonal) (?:migrants?|migration|workers)',
          'departures for work',
        ],
      },
    ],
    none: [
      // Not yet: “Some 20,000 Tajiks in Russia wish to return”
      {
        in: 'nearAfter',
        at: 'next',
        words: [
          '(?:(?!and )[\\w-]+ ){0,4}(?:will|would|could|(?:wants?|wish(?:es)?|plans?|hopes?|intends?) to) (?:return|(?:come|go) (?:back|home))',
        ],
      },
      { in: 'near', words: STATUS_STEMS },
      { in: 'near', words: KEPT_OUT },
      {
        in: 'near',
        words: [
          'border guards',
          'visa',
          'may not',
          'cannot',
          'not to',
          'money',
          'issued',
          'coffins?',
          'sen[dt]',
          'man of',
          'accounted for',
          'aged?',
        ],
      },
      { in: 'nearAfter', words: ['to (?:Russia|Moscow)'] },
      { in: 'nearBefore', words: ['will (?:help|offer|train)', 'help(?:s|ed)'] },
      // “Departed 750 thousand persons, returned 491 thousand”
      { in: 'nearAfter', words: ['(?<=, )returned(?: home)? ?(?:[–—-] ?)?$'] },
    ],
    least: 50,
  },
  {
    name: 'arrivals_in_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks who entered Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'near',
        words: [
          'enter(?:ed|s|ing)?(?! (?:Tajikistan|the (?:labou?r|job)))',
          'arriv\\w+',
          'c[ao]me to(?! ?(?:$|[$€£])| (?:the|an?) (?!country|RF|Russian|capital))',
          'coming to',
          'cross(?:ed|es|ing)?',
          'entries',
          'travel(?:l?ed|s|l?ing)? (?:[a-z]+ly )?to',
          'went (?:[a-z]+ly )?to',
          'go(?:es|ing)? to',
          'left (?:the (?:country|republic) )?for(?!(?: [a-z]+){0,2} abroad)',
          'depart\\w* (?:to|for)',
          'leave for(?!(?: [a-z]+){0,2} abroad)',
          'leav(?:e|ing) home',
          // “Left Tajikistan seeking work”: wherever it is.
          'lea?(?:ve|ft) Tajikistan(?! (?:seeking|looking|in search|to (?:seek|look|find))\\b)',
          'accounted for [^#]{0,20}#',
          'departures?',
          'leave every',
          'to Russia left',
          'set(?:s|ting)? (?:off|out) for',
          '(?:return(?:ed|s|ing)?|(?:go(?:es|ing)?|went) back) to (?:Russia|Moscow)',
          'flew to',
          'flock(?:ed)? to',
          'head(?:ed|s|ing)? (?:to|for|north)',
          'moved? to',
          '(?:e|im)?migrated to',
          'admitted',
          'let in',
          'recorded',
        ],
        // “The number of Tajiks who entered Russia fell by 15 percent to 610,000.”
        orElse: {
          in: 'around',
          words: [
            'number of (?:[\\w-]+ ){1,4}(?:who|that) (?:entered|arrived in|c[ao]me to|left for|went to|travell?ed to)\\b[^#;]{0,60}#',
          ],
        },
      },
      { in: 'context', words: ['Russia', 'Russian Federation', 'Moscow', 'Russian border (?:service|guards)'] },
    ],
    none: [
      { in: 'around', words: FORESEEN },
      { in: 'near', words: [`(?:to|for|enter(?:ed|ing)?) ${anyOf(OTHER_COUNTRIES)}`] },
      { in: 'near', words: KEPT_OUT },
      { in: 'near', words: STATUS_STEMS },
      {
        in: 'near',
        words: ['officially', 'visa-free'],
      },
    ],
    least: 100,
    most: 5_000_000,
  },
  {
    name: 'registered_in_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks officially living in Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'near',
        words: [
          'regist\\w+',
          'officially',
          'official (?:count|figures?|data|statistics|numbers?|records)',
          'legally',
          'legal',
          'lawfully',
          'with (?:valid )?(?:papers|documents|permits)',
          'documented',
          'on (?:its|the|their) (?:books|rolls|files|register)',
          'on record',
          'in (?:its|the|their) (?:databases?|records?|registers?)',
          'hold(?:ing)? (?:work )?permits',
          'work permits',
          'licen[cs]ed',
          'patents?',
          "(?:Russia(?:n|[’']s)(?: own)? (?:federal )?migration service|FMS) (?:has |had )?(?:count|list|record)(?:s|ed) [^#]{0,20}#",
        ],
      },
      {
        in: 'context',
        words: [
          ...IN_RUSSIA,
          'with the (?:Federal )?[Mm]igration (?:authorities|[Ss]ervice)',
          'Russian (?:[Ff]ederal )?[Mm]igration',
        ],
      },
    ],
    none: [
      { in: 'around', words: FORESEEN },
      { in: 'near', words: KEPT_OUT },
      { in: 'near', words: STATUS_STEMS },
      {
        in: 'near',
        words: [
          'unregistered',
          'illegally',
          'illegal',
          'without',
          'unofficial\\w*',
          'fake',
          'forged',
          'left',
          'went',
          'c[ao]me',
          'return\\w*',
        ],
      },
    ],
    least: 1000,
    most: 3_000_000,
    unofficially: 'labour_migrants_in_russia',
  },
  {
    name: 'workers_in_moscow',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks at work in Moscow',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'clause',
        words: [...AT_WORK, 'Tajiks', 'diaspora', 'community', 'clean\\w*', 'of (?:whom|them)'],
        orElse: { in: 'nearAfter', at: 'next', words: ['in (?:and around )?(?:Moscow|the capital)'] },
      },
      {
        in: 'clause',
        words: [
          'in Moscow',
          'to Moscow',
          "Moscow['’]s (?:\\w+ )?(?:markets?|streets?|yards|courtyards|building|construction|work\\w*|labou?r)",
          'in the (?:Russian )?capital',
          "Moscow['’]s (?:[a-z]+ )?\\d[\\d,.]* (?:[\\w-]+ )?Tajiks?",
          '(?:yards|courtyards|streets|pavements|towers|houses|markets|snow) of (?:Moscow|the Russian capital)',
          "the capital['’]s",
          'Muscovite',
          'Moscow alone',
          'in and around Moscow',
          '(?:Moscow|[Cc]apital) (?:region|employs|has|is home)',
          'in (?:the|that) city',
        ],
      },
    ],
    none: [
      { in: 'near', words: STATUS_STEMS },
      {
        in: 'near',
        words: [
          // “A million are in Russia, among them 200,000 in Moscow”
          'in Russia(?![^#]{0,40}# (?:of them )?in (?:Moscow|the capital))',
          'police(?! (?:estimates|figures|data|say|believe))',
          'across Russia',
          // Moscow as the state: “with 700,000 Tajik workers on its soil, Moscow …”
          'on (?:its|Russian|their|our) (?:soil|territory)',
        ],
      },
      { in: 'near', words: GATHERED },
      { in: 'around', words: OF_ONE_FIRM },
      // “The Tajik capital is crowded. Some 700,000 people live in the city.”
      {
        in: 'aroundFurther',
        words: ['(?:Dushanbe|Tajik capital)(?:(?!Moscow|Russian)[^#]){0,300}#[^#]* in (?:the|that) city'],
      },
      // “By estimates in Moscow”: who counts sits there, not who is counted.
      { in: 'clause', words: ['(?:estimates|figures|officials|statistics|sources) in Moscow'] },
      {
        in: 'around',
        words: [
          '#[^.;]{0,60},? (?:says?|said|according to) [^.;#]{0,60} in Moscow',
          'in Moscow,? (?:says?|said|tells?|told|believes?|estimates?|counts?|puts?)\\b[^#]{0,60}#',
        ],
      },
    ],
    least: 1000,
    most: 2_000_000,
  },
  {
    name: 'population',
    topic: 'economy',
    unit: 'people',
    label: 'Population of Tajikistan',
    dimension: 'people',
    about: 'Tajikistan',
    all: [
      {
        in: 'around',
        words: [
          '(?:population|pop\\.)[^#]{0,40}#',
          '(?:country|nation|republic|state|land|people) of[^#,]{0,24}#',
          'home to[^#]{0,24}#',
          'inhabitants[^#]{0,24}#',
          'at home live #',
          '# people live in (?:Tajikistan|(?:the|this) (?:[\\w-]+ )?(?:country|republic|nation))',
          '#(?:-strong|-odd)? (?:inhabitants|population)',
          `(?:its|all|with|has|the|Tajikistan['’]s|(?:country|nation|republic|state)['’]s) #(?:-strong|-odd)? (?:people|residents|citizens|souls)`,
          'of the # Tajiks(?! (?:\\w+ing|in|who|among|here|there|abroad|from|now)\\b)',
          `million of (?:Tajikistan['’]s|its|the (?:country|nation|republic)['’]s) #`,
          '[Ww]e (?:have|are|number) # people',
          'people living in (?:the (?:republic|country)|Tajikistan)[^#.;]{0,40} (?:is|was|reached|stands at|stood at) #',
        ],
      },
    ],
    none: [
      { in: 'near', words: STATUS_STEMS },
      {
        in: 'near',
        words: ['consumers', '(?<!#(?:-strong|-odd)? (?:inhabitants|population) [^#]{0,30})poverty', 'of working age'],
      },
      { in: 'nearBefore', words: ['will', 'by 20\\d\\d'] },
      {
        in: 'around',
        words: [
          '(?<!million of [^#]{1,24})# ?(?:people|residents|citizens|Tajiks)? ?(?:who|working|living|work|live(?! in (?:Tajikistan|the|this))|abroad|from|in (?:Russia|need))',
        ],
      },
      { in: 'around', words: OF_ANOTHER_COUNTRY },
      {
        in: 'around',
        words: [
          "(?:Moscow|capital|city|region|(?:province|district)(?: of \\w+)?)(?:['’]s| is| has| with) [^#.;,]{0,40}#",
        ],
      },
    ],
    least: 1_000_000,
    most: 10_000_000,
    subject: 'Tajikistan',
  },
  {
    name: 'labour_migrants_abroad',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik labour migrants abroad',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'near',
        words: [
          'abroad',
          'overseas',
          'le(?:ft|ave) (?:(?:the (?:country|republic)|Tajikistan|home) )?(?:for|to|in search of) (?:labou?r|work|earn|jobs?|seasonal|find)\\w*',
          'le(?:ft|aves?) (?:the (?:country|republic)|Tajikistan)',
          'outside (?:of )?(?:the country|the republic|Tajikistan|its borders|their (?:own )?(?:homeland|country))',
          'beyond (?:its|the|their) borders',
          'in other countries',
          'in foreign (?:countries|lands)',
          'beyond the border',
          'away from home',
          'departures for (?:work|labou?r)',
          'in labou?r migration',
        ],
      },
      { in: 'clause', words: [...AT_WORK, 'citizens', 'Tajiks'] },
    ],
    none: [
      { in: 'around', words: FORESEEN },
      // “Of the 1.2 million abroad, 1.1 million are in Russia”
      {
        in: 'nearAfter',
        at: 'next',
        words: ['(?:of them |\\w+ )?(?:(?:are|were|work|live|living|stay)\\w* )?in Russia'],
      },
      { in: 'near', words: KEPT_OUT },
      { in: 'near', words: STATUS_STEMS },
    ],
    least: 10_000,
    most: 3_000_000,
  },
  {
    name: 'labour_migrants_in_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik labour migrants in Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      {
        in: 'clause',
        words: [...IN_RUSSIA, ...AS_MIGRANTS],
        // “Russia has ten million migrants. A million of them are from Tajikistan.”
        orElse: {
          in: 'aroundFurther',
          each: 'from Tajikistan',
          words: [
            `(?:(?:migrants|workers|foreigners)\\b[^#.;]{0,20} in Russia|Russia (?:has|hosts)[^#.;]{0,40} (?:migrants|workers|foreigners))\\b[^#]{0,200}${FROM_TAJIKISTAN}`,
          ],
        },
      },
      {
        in: 'clause',
        words: [
          ...AT_WORK,
          'Tajiks',
          'citizens',
          'nationals',
          'compatriots',
          'countrymen',
          "[Ww]e(?: are|['’]re)",
          'of (?:us|ours)',
          'diaspora',
          'depend',
          "of (?:its|the country['’]s|Tajikistan['’]s) (?:[\\w.]+ ){0,3}(?:people|inhabitants|citizens|population)",
        ],
        orElse: {
          in: 'nearAfter',
          at: 'next',
          words: [
            '(?:of them )?(?:are|were) (?:now |currently |already |still )?(?:there|in Russia|in the country)',
            'of our (?:men|people|boys|sons|own)',
            '(?:of (?:them|these|those|whom) )?(?:are|c[ao]me) from Tajikistan',
          ],
        },
      },
    ],
    none: [
      // “250,000 of the Tajiks in Russia are illegal”
      {
        in: 'nearAfter',
        at: 'next',
        words: [
          'of (?:the|those|these) (?:Tajiks?|(?:Tajik |labou?r |migrant )*(?:migrants|workers|citizens)) (?:in|working|living|who|there)',
          '(?:(?:Tajiks?|people|citizens|migrants|are) ){0,2}aged',
        ],
      },
      { in: 'around', words: OF_A_PLACE },
      { in: 'around', words: FORESEEN },
      { in: 'near', words: KEPT_OUT },
      { in: 'nearAfter', at: 'next', words: [`(?:[\\w-]+ ){0,3}(?:in|to|entered) ${anyOf(OTHER_COUNTRIES)}`] },
      // “You forgot Kazakhstan. Some 30,000 Tajiks work there.”
      {
        in: 'aroundFurther',
        each: 'there',
        words: [
          `(?:${anyOf(OTHER_COUNTRIES)}|[Ii]n Tajikistan)(?:(?!Russia\\b|Moscow)[^#]){0,80}#(?:(?!Russia\\b|Moscow).){0,40}(?<!over )\\bthere`,
        ],
      },
      { in: 'near', words: GATHERED },
      { in: 'around', words: OF_ONE_FIRM },
      { in: 'near', words: STATUS_STEMS },
      {
        in: 'near',
        words: [
          'fled',
          'refugees',
          '(?:who|Tajiks|people|citizens|migrants|workers)(?: have| had)? left(?! for\\b)',
          'overst\\w+',
          'violat\\w+',
          'soldiers',
          'troops',
          'border guards',
          'police\\w*',
          'trains?',
          'schools?',
          'le(?:ft|ave) (?:the (?:country|republic)|Tajikistan|it)',
          'c[ao]me back',
          'HIV',
          'tests?',
          'vot(?:e[ds]?|ers?|ing)',
          'prisoners?',
          'citizenship',
          'passports?',
          'resettle\\w*',
          'compatriots (?:program|scheme)\\w*',
          '(?:h[eo]ld|ha(?:ve|d)|received) (?:an? |valid |Russian )*(?:work )?permits?',
          'entitled',
          'amnest\\w*',
          'without #',
          'serv(?:e|es|ing)',
          'prisons',
          'colonies',
          'killed',
          'victims',
        ],
      },
    ],
    least: 10_000,
    most: 3_000_000,
  },
];
