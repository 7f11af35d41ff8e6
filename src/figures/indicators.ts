import type { Topic } from './topics.ts';
import {
  ECONOMY,
  NOT_A_TERM_AFTER,
  NOT_HANDED_DOWN,
  OTHER_MONEY,
  REMITTANCES,
  SOUGHT,
} from './vocabulary.ts';

/** What kind of number an indicator is stated in. */
export type Dimension = 'people' | 'count' | 'percent' | 'money' | 'time' | 'length';

/** Where a rule looks: next to the number, in its clause, before or after it in the sentence, or a sentence back as well. */
export type Scope = 'asked' | 'near' | 'nearBefore' | 'nearAfter' | 'clause' | 'before' | 'after' | 'sentence' | 'context';

export interface Cue {
  readonly in: Scope;
  readonly words: RegExp;
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
  /** Units of the quantity that are accepted as they stand; the first is what others are converted to. */
  readonly keepsUnit?: true;
  /** The number must be of Tajiks (people), of Tajikistan (a country), of a defendant, or of neither by name. */
  readonly about: 'Tajiks' | 'Tajikistan' | 'defendant' | 'region';
  /** For people: which status of detention and deportation the words give. */
  readonly status?: 'detained' | 'to be deported' | 'deported';
  /** A noun that the number must count. */
  readonly counts?: RegExp;
  /** Cues that must all be found, and cues of which none may be. */
  readonly all: readonly Cue[];
  readonly none: readonly Cue[];
  /** The least number that makes sense, e.g. a sum for a country and not for a person. */
  readonly least?: number;
  /** The greatest number that makes sense: no campaign detained a million. */
  readonly most?: number;
  /** Where two things are measured alike, the nearer of these words must win against the other ones. */
  readonly nearer?: { readonly words: RegExp; readonly than: RegExp };
  /** The subject, where it is neither a defendant nor the people counted. */
  readonly subject?: string;
  /** For durations that have ended: the date is that of their end. */
  readonly asOfEnd?: true;
}

const i = (source: string) => new RegExp(`(?<![A-Za-z])(?:${source})(?![A-Za-z])`, 'i');
const inRussia =
  "in Russia|in the Russian Federation|on Russian soil|Russian (?:territory|soil|labou?r|construction|building|cities|territory)|in Russian cities|living in Russia|Russia['’]s|Russia is home|Russia (?:hosts|employs|has)|across Russia|work(?:s|ing)? in Russia|Russia|there|here|in the country|in Moscow and other";
const working = "work(?:s|ed|ing)?|employ(?:ed|s|ing)?|labou?r(?:ing|ers?)?|jobs?|migrants?|toil(?:s|ing)?|earn(?:s|ing)?|earn a living|guest|living|lives?|liv(?:e|ed)|builders|manpower|sweep|based|Gastarbeiters?|workforce|gone to";
const status = 'detain\\w*|deport\\w*|expel\\w*|expuls\\w*|round(?:ed|ing)|arrest\\w*|flown';

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
        words: i(
          "(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit\\w*|forbid\\w*|forbidden|not be able|unable|not (?:be )?allow(?:ed)?|not (?:be )?let|not return|may not|cannot|can(?:no|['’])t|shut out|lock(?:ed|s) out|exclu\\w+|black-?list\\w*|no return|without the right|keep(?:s)? (?:them|him|her|the man) out|kept out|lose the right|closed to|not welcome|stamp(?:ed|s)?)",
        ),
      },
      {
        in: 'context',
        words: i(
          "(?:re-?)?ent(?:er|ry|ering)|return(?:ing)?|com(?:e|ing) back|back into|set(?:ting)? foot|visit(?:ing)?|from (?:Russia|the country)|out of (?:Russia|the country|the Russian Federation)|let (?:back )?in|back in|travel(?:l?ing)? to Russia|Russia (?:for|until)|deport\\w*|expel\\w*",
        ),
      },
    ],
    none: [
      { in: 'clause', words: i('driv(?:e|ing)|fly(?:ing)?|play(?:ing)?|football|imports?|exports?|smok(?:e|ing)|doping|competi\\w+|hold(?:ing)? office|licen[cs]es?|stadium|trad(?:e|ing)|election|run(?:ning)? for') },
      { in: 'near', words: i('sentenc\\w*|jail\\w*|prison|terms?|court that|convict\\w*|verdict') },
      { in: 'nearAfter', words: /^[- ]?(?:old|ago|earlier|later)/ },
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
    all: [{ in: 'asked', words: SOUGHT }],
    none: [
      { in: 'nearAfter', words: NOT_A_TERM_AFTER },
      { in: 'nearBefore', words: NOT_HANDED_DOWN },
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
      { in: 'clause', words: i('hotels?|guest-?houses?|inn') },
      { in: 'clause', words: i("held|kept|confin\\w+|detain\\w*|guard\\w*|locked|stuck|lived|live|spent|spend|house arrest|arrested|sat|watch|cooped|under lock|captiv\\w*|imprisoned|placed|put|passed|cut off") },
      { in: 'context', words: i("pilots?|crews?|crewmen|airm[ae]n|aviators?|captains?|Sadovnich\\w*|Rudenko|fl[iy]ers?|both|the two|(?:the )?pair|they|them|men") },
    ],
    none: [
      { in: 'near', words: i('years|sentences?|sentenced|bans?|nights?|fac(?:e|es|ed|ing)|magazines?') },
      { in: 'nearBefore', words: i('up to|another|further|cells?|prison|jail') },
      { in: 'nearAfter', words: i('ago|earlier|later|old|stars?') },
    ],
    asOfEnd: true,
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
      { in: 'nearBefore', words: NOT_HANDED_DOWN },
      { in: 'nearAfter', words: NOT_A_TERM_AFTER },
      { in: 'near', words: i('maximum (?:penalty|term|sentence|punishment)|punishable by|carries a|hotel|guest-?house|life expectancy') },
    ],
  },
  {
    name: 'remittance_share_of_gdp',
    topic: 'remittances',
    unit: 'percent',
    label: 'Remittances measured against GDP',
    dimension: 'percent',
    about: 'Tajikistan',
    all: [
      { in: 'context', words: i(REMITTANCES) },
      { in: 'clause', words: i(ECONOMY) },
    ],
    none: [
      { in: 'nearBefore', words: i('grew|grow(?:n|th)?|rose by|fell by|dropp?(?:ed)? by|increas\\w* by|declin\\w* by|shr[au]nk|fall of|drop of|rise of|contract\\w*|cut by|lose|lost|inflation|up|down') },
      { in: 'nearAfter', words: /^[ -](?:of (?:the )?(?:all )?(?:migrants|people|workers|Tajiks|families|men|households|money|transfers)\b|drop|fall|rise|increase|decline|growth|more than|less than|higher|lower|year-on-year|interest)/i },
    ],
    nearer: { words: i(REMITTANCES), than: i(OTHER_MONEY) },
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
      { in: 'sentence', words: i('heroin|opiates?|opium|narcotics|drugs') },
      { in: 'sentence', words: i('through|via|cross(?:es|ed|ing)?|across|transit\\w*|route|enters?|pass(?:es|ed|ing)?|traffick\\w*|smuggl\\w*|come(?:s)?|flow\\w*|over') },
      { in: 'sentence', words: i('Tajikistan|Tajik|the republic') },
    ],
    none: [{ in: 'clause', words: i('prison(?:ers)?|inmates|seiz(?:ed|ure|ures)|GDP|users|addicts') }],
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
        words: /^[ \u00a0](?:of[ \u00a0])?(?:(?:the|its|their|all|every|Tajikistan['’]s|Tajik|entire|whole|total|country['’]s|nation['’]s|republic['’]s|adult|ordinary)[ \u00a0]){0,4}(?:population|people|Tajiks\b|Tajik(?=(?:[ \u00a0](?:is|lives|works|has|was|now|in|earns))|[,.;]|$)|inhabitants|citizens?|nation|residents|country|countrymen|populace|Tajikistan['’]s (?:\w+ )?people)\b|^[ \u00a0](?:is|are|was|were|lives?|works?|now)\b[^,;]{0,40}\b(?:in Russia|abroad)/i,
      },
      { in: 'context', words: i('Russia|abroad|Moscow|migrants?|overseas|away') },
    ],
    none: [
      { in: 'clause', words: i('poverty|poor|below|unemploy\\w+|literate|vote[ds]?|support\\w*|approv\\w+|Muslim\\w*|rural|GDP|illiterate|electricity|remittances (?:make|account)|detain\\w*|deport\\w*|poll(?:ed|sters)?|survey\\w*|women|female') },
      { in: 'nearAfter', words: i('working age|of working|men|labou?r force|migrants') },
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
    all: [{ in: 'clause', words: i('per capita|per head|a head|income of a Tajik|per person|per inhabitant|(?:average|annual|yearly) (?:annual )?incomes?|income per') }],
    none: [
      { in: 'near', words: i('remittances?|wages?|migrants? (?:earn|send)|sent|rent|aid|debt|spending|earn(?:s|ed)? in|month|ticket|fine') },
      { in: 'nearAfter', words: /^ (?:a|per|each) (?:day|week|month)/i },
    ],
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
    all: [{ in: 'context', words: i(REMITTANCES) }],
    none: [{ in: 'nearAfter', words: /^[ ](?:a|per|each|every)[ ](?:month|week|day|person|head|worker|migrant)/i }],
    nearer: { words: i(REMITTANCES), than: i(OTHER_MONEY) },
    least: 1e6,
    subject: 'Tajikistan',
  },
  {
    name: 'families_kept_out_of_poverty',
    topic: 'migration',
    unit: 'families',
    label: 'Families that remittances keep out of poverty',
    dimension: 'count',
    about: 'Tajikistan',
    counts: i('families|households'),
    all: [{ in: 'context', words: i('poverty|destitut\\w+|poor|hunger|hungry|afloat|fed|feed|starv\\w+|surviv\\w+|bread|penury|from want') }],
    none: [{ in: 'clause', words: i('survey\\w*|interview\\w*|flood\\w*|evict\\w+|displaced|resettl\\w+|earthquake|detained|deported') }],
    least: 1000,
    subject: 'Tajik families',
  },
  {
    name: 'drug_deaths_per_year',
    topic: 'security',
    unit: 'people per year',
    label: 'Deaths from drugs in Russia in a year',
    dimension: 'people',
    about: 'region',
    all: [
      { in: 'clause', words: i('di(?:e|es|ed|ing)|deaths?|kill(?:s|ed|ing)?|lives|dead|victims|fatal\\w*') },
      { in: 'context', words: i('heroin|drugs?|overdos\\w+|opiates?|narcotics|drug-related|habit') },
      { in: 'context', words: i('Russia|Russians?|Moscow|Ivanov') },
    ],
    none: [{ in: 'clause', words: i('police|soldiers|clash\\w*|border guards') }],
    nearer: { words: i('di(?:e|es|ed|ing)|deaths?|kill(?:s|ed|ing)?|lives|dead'), than: i('users?|addicts?|kilograms?|tonnes') },
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
    counts: i("(?:[\\w’'-]+ ){0,3}(?:clashes|skirmishes|firefights|shoot-?outs|gun ?fights|gun ?battles|armed incidents|exchanges of fire|armed encounters)"),
    all: [{ in: 'context', words: i('border|frontier|Pyan[dj]\\w*|Panj|Afghan\\w*') }],
    none: [],
    subject: 'Tajik-Afghan border',
  },
  {
    name: 'border_length',
    topic: 'security',
    unit: 'kilometres',
    label: 'Length of the Tajik-Afghan border',
    dimension: 'length',
    about: 'region',
    all: [
      { in: 'clause', words: i('border|frontier|boundary') },
      { in: 'context', words: i('Afghan\\w*') },
    ],
    none: [{ in: 'near', words: i('from the|away|inside|of the (?:border|frontier)|road|fence|rail\\w*|pipeline|highway|flight|flew|march|within|south of|north of|east of|west of|short of|Chinese|Uzbek|Kyrgyz|walk\\w*|drive') }],
    least: 500,
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
      { in: 'context', words: i('bases?|division|garrison\\w*|stationed|201st|motor(?:i[sz]ed)? rifle|keeps|barracks') },
      { in: 'near', words: i('troops|soldiers|servicemen|personnel|men|strength|strong|garrison|base') },
      { in: 'context', words: i('Russia\\w*|Moscow|201st|Medvedev|Kremlin') },
    ],
    none: [
      { in: 'near', words: i('border guards?|policem[ea]n|police|NATO|French|Indian|American|US|migrants?|workers|rapid reaction|Kyrgyz\\w*|Armenia|Abkhazia|Uzbek\\w*|civilians|killed|wounded') },
      { in: 'nearAfter', words: /^[- ](?:years?|km|kilomet|percent|per cent|%|million|planes|tanks|bases|cities|towns|Tajiks?)/i },
    ],
    least: 1000,
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
    none: [],
    most: 100_000,
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
    none: [],
    most: 100_000,
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
    none: [],
    most: 100_000,
  },
  {
    name: 'returns_from_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks who returned from Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      { in: 'near', words: i("return(?:ed|s|ing)?|went (?:back|home)|gone (?:back|home)|go(?:es|ing)? (?:back|home)|c[ao]me (?:back|home)|com(?:e|ing) (?:back|home)|back (?:from|in) |left (?:Russia|by|voluntarily|on their own)|leav(?:e|ing) Russia|back|departures|c[ao]me home") },
      { in: 'context', words: i('Russia|Moscow') },
    ],
    none: [{ in: 'near', words: i(`${status}|border guards|visa|may not|cannot|not to|ban|money|sen[dt]|man of|aged?`) }],
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
      { in: 'near', words: i('enter(?:ed|s|ing)?|arriv\\w+|c[ao]me to|coming to|cross(?:ed|es|ing)?|entries|travel(?:l?ed|s|l?ing)? to|went to|go(?:es|ing)? to|left for|leave for|leav(?:e|ing) home|leave every|set(?:s|ting)? (?:off|out) for|flew to|flock(?:ed)? to|head(?:ed|s|ing)? (?:to|for|north)|admitted|recorded') },
      { in: 'context', words: i('Russia|Moscow') },
    ],
    none: [{ in: 'near', words: i(`${status}|officially|visa-free|ban`) }],
    least: 100,
  },
  {
    name: 'registered_in_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks officially living in Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      { in: 'near', words: i("regist\\w+|officially|official(?:ly)? (?:living|there|resident)|legally|legal|lawfully|with (?:valid )?(?:papers|documents|permits)|documented|on (?:its|the|their) (?:books|rolls|files|register)|on record|hold(?:ing)? (?:work )?permits|work permits|licen[cs]ed|patents?") },
      { in: 'context', words: i(inRussia) },
    ],
    none: [{ in: 'near', words: i(`unregistered|illegally|illegal|without|unofficial\\w*|${status}|fake|forged`) }],
    least: 1000,
  },
  {
    name: 'workers_in_moscow',
    topic: 'migration',
    unit: 'people',
    label: 'Tajiks at work in Moscow',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      { in: 'clause', words: i(`${working}|Tajiks|sweep\\w*|clean\\w*|buil[dt]\\w*|of whom`) },
      { in: 'clause', words: i("in Moscow|to Moscow|Moscow['’]s|in the (?:Russian )?capital|in that city|in the city|the capital['’]s|Muscovite|Moscow alone|in and around Moscow|Moscow (?:region|employs|has)|Moscow is home") },
    ],
    none: [{ in: 'near', words: i(`${status}|in Russia|${'crossed|entered'}|police|across Russia`) }],
    least: 1000,
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
        in: 'near',
        words: /(?:population(?: (?:is|was|stood at|stands at|has reached|numbers|at|to|now))?(?: of)?|(?:country|nation|republic|state|land|home) (?:of|to)|inhabitants|home to)[^#]{0,24}#|#(?:-strong|-odd)?[ \u00a0]?(?:people|inhabitants|population|residents|citizens|souls)\b/i,
      },
      { in: 'clause', words: i('population|country of|nation of|republic of|state of|land of|inhabitants|home to|people of|with its|its|at home live') },
    ],
    none: [{ in: 'near', words: i(`${status}|one of|consumers|working|migrants?|work|poverty|in Russia|abroad|Moscow|depend\\w*`) }],
    least: 1_000_000,
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
      { in: 'near', words: i("abroad|overseas|outside (?:of )?(?:the country|the republic|Tajikistan|its borders|their (?:own )?(?:homeland|country))|beyond (?:its|the|their) borders|in other countries|in foreign (?:countries|lands)|beyond the border|away from home") },
      { in: 'clause', words: i(`${working}|citizens|Tajiks`) },
    ],
    none: [{ in: 'near', words: i(status) }],
    least: 10_000,
  },
  {
    name: 'labour_migrants_in_russia',
    topic: 'migration',
    unit: 'people',
    label: 'Tajik labour migrants in Russia',
    dimension: 'people',
    about: 'Tajiks',
    all: [
      { in: 'clause', words: i(inRussia) },
      { in: 'clause', words: i(`${working}|Tajiks|citizens|make a living|depend`) },
    ],
    none: [
      { in: 'near', words: i(`${status}|soldiers|troops|border guards|police\\w*|trains?|schools?|HIV|tests?|voters?|prisoners?|serving|colonies|killed|victims`) },
    ],
    least: 10_000,
  },
];
