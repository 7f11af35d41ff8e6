/**
 * Regular expressions without anchors, most of them plain words. Every list is about the language of such reports; none
 * is about one text.
 */

import { anyOf } from '../../text/phrases.ts';

/** How prosecutors ask for a sentence. */
const ASKED = [
  'ask(?:ed|s|ing)?(?: for)?',
  'seeks?',
  'sought',
  'seeking',
  'demand(?:ed|s|ing)?',
  'request(?:ed|s|ing)?',
  'want(?:ed|s)?',
  'call(?:ed|s|ing)(?: (?:in|at|during|on) [^.;,#]{1,40})? for',
  'recommend(?:ed|s)?',
  'urg(?:ed|es|ing)',
  'push(?:ed|es|ing) for',
  'press(?:ed|es|ing) for',
  'insist(?:ed|s|ing)? on',
  'propos(?:ed|es)',
  'suggest(?:ed|s|ing)',
  'deserv(?:ed?|es)',
  'plead(?:ed|s)? for',
  'argued for',
  'hop(?:ed|es?|ing) for',
  'claims?',
  'mov(?:ed|es|ing) for',
  'should',
] as const;

/** How prosecutors say what sentence would do. */
const DEEMED = [
  'consider(?:s|ed)?',
  'deem(?:s|ed)?',
  'thinks?',
  'thought',
  'believe[sd]?',
  'finds?',
  'found',
  'regards?',
] as const;
const ENOUGH = ['sufficient', 'enough', 'adequate', 'appropriate', 'fair', 'proportionate'] as const;

/** Who asks for one. */
const PROSECUTION = ['prosecut\\w+', 'accuser', 'state counsel', 'the state', 'his office', 'her office'] as const;

/** Verbs that speak of a sentence that may come; up to five words may follow before the number. */
const THREATENED = [
  'fac(?:e|es|ed|ing)',
  'risk(?:s|ed|ing)?',
  'carr(?:y|ies|ied)',
  'punishable',
  'maximum(?![ -]security)',
  'minimum',
  'could',
  'might',
  'can',
  // “8 May”, “in May” is a month.
  '(?<!\\b(?:\\d\\d?|in|since|until|from|by|last) )may(?! \\d)',
  'would (?:face|get|give|mean)',
  'looking at',
  'liable',
  'threatened',
  'provid(?:e|es|ing)(?: for)?',
  'expect(?:ed|s|ing)?',
  'fear(?:ed|s|ing)?',
  'ban(?:ned)?',
  'bar(?:red)?',
  '(?<!\\badd(?:s|ed|ing)? )up to',
] as const;

/** Words for what is taken away. */
const SUBTRACTED = ['minus', 'less'] as const;

/** Words before a number of years that make it something else than a term handed down. */
const OTHERWISE_COUNTED = [
  'averag(?:e|es|ing)',
  'average of',
  'aged?',
  'experience',
  '(?:flown|flew|worked|lived)(?: for)?',
  'veteran of',
  'last(?:ed|s|ing)?',
  'past',
  'spent',
  'spending',
  'served',
  'after',
  'every',
  '(?:knock|shav|subtract|deduct|remov|wip|lopp)(?:ed|es?|s|ing)?(?: out| away)?',
  'took',
  'takes?',
  'taking',
  '(?:amnesty|reduction|subtraction|deduction|remission|discount|cut) of',
  'off(?! (?:the|his|their)\\b)',
  'wait(?:s|ed|ing)?',
  'already done',
  'by',
  'the first',
  'remaining',
  'another',
  'a further',
] as const;

/** What may stand between those and the number. */
const AFTER_OTHERWISE = [
  'only',
  'just',
  'than',
  'the',
  'a',
  'an',
  'further',
  'his',
  'their',
  'first',
  'away',
  'least',
  'yet',
  'up',
] as const;

/** Words behind a number of years that make it something else than a term of prison. */
export const OTHER_SPANS = [
  'of (?:experience|service|flying|flight|age|work|talks|war|independence|marriage|drought|negotiations|rule|power)',
  'in (?:the |our |his )?(?:business|cockpit|air|army|power|office|a row)',
  'older',
  'left(?! to)',
  '(?:pay|wages|salary)',
  'to (?:appeal|run|go|build|complete|finish)',
  '(?!to be spent (?:in|behind)\\b)(?:(?:would|will|should|had|have|were|are|to) )*(?:were|was|came|been|be|being) (?:\\w+ly |then |later |also )?(?:taken|shaved|cut|struck|knocked|lopped|deducted|subtracted|dropped|waived|written off|remitted|removed|covered|spent|off)',
  '(?:fell|fall|falls|falling|lapsed?|lapses) (?:away|under)\\b',
  'for (?:the )?time (?:already )?(?:served|spent)',
  'of (?:it|them|that|which)\\b',
  'worth',
  '(?:was|were|being|be) (?:counted|credited|taken into account)',
  'had passed',
  'on the run',
  'in exile',
  'at the controls',
  'without(?! (?:parole|remission|the (?:right|possibility|chance|option))\\b)',
  '(?:taken|shaved|cut|struck|knocked|lopped|deducted) off\\b',
  '(?:amnesty )?(?:discount|reduction|remission)\\b',
  'of (?:his|the|their) (?:term|sentence|li(?:fe|ves))',
  'that (?:\\w+ ){1,3}(?:had |have )?(?:already )?(?:spent|served)',
] as const;

/** Words for a punishment: a number of years before them is one. */
export const PENALTIES = [
  'imprisonment',
  'incarceration',
  'sentences?',
  'terms?',
  'penalt(?:y|ies)',
  'punishment',
  'servitude',
  'stretch',
  'regime',
] as const;

/** Whoever accuses, as a pattern: all of `SOUGHT` names them. */
export const PROSECUTORS = `${anyOf(PROSECUTION)}\\b`;
/** “At the prosecutor's request” is no demand for what follows. */
const ASK = `(?<!['’]s? )\\b${anyOf(ASKED)}\\b`;

/** What a court does and prosecutors don't: behind such a word a number is no longer what was asked for. */
const DECIDED =
  '(?:,|\\band|\\bwhile) (?:the|an?) (?:[\\w’-]+ ){0,3}(?:judges?|court|panel|bench|tribunal)\\b(?! to\\b)|\\b(?:gave|imposed|received|got|but|although|instead of|shr[au]nk|calls?(?! for)|called(?! for)|finds?|found|(?:given|sentenced|handed|jailed)(?<!\\b(?:be |see (?:[\\w’-]+ ){1,4})\\w+))\\b';

/** What prosecutors asked for, in a sentence where `#` stands for the number. */
export const SOUGHT = [
  `${PROSECUTORS}[^.;?!#]{0,90}${ASK}(?:(?!${DECIDED})[^.;?!#]){0,200}#`,
  `${PROSECUTORS}['’]?s? (?:demand|request|call|motion|plea)s? (?:for|of|was|were|is|had been|amounted|came)\\b[^.;#]{0,60}#`,
  `${PROSECUTORS}[^.;#]{0,60}\\. (?:He|She|They|It)\\b[^.;#]{0,30}${ASK}(?:(?!${DECIDED})[^.;#]){0,90}#`,
  `${PROSECUTORS} for (?:[\\w’'-]+ ){0,2}#`,
  // “Prosecutors consider three years to be enough.”
  `${PROSECUTORS}[^.;?!#]{0,90}\\b${anyOf(DEEMED)}\\b(?:(?!${DECIDED})[^.;?!#]){0,60}#(?: [\\w’'-]+){0,4} (?<!long )${anyOf(ENOUGH)}\\b`,
  // “8.5 years (prosecutors had wanted 13)”: what they asked for is the number behind.
  `#(?:(?!${DECIDED}|,(?! as\\b))[^.;#]){0,40}\\b(?:that |which )?(?:the |state |military )*${PROSECUTORS}[^.;#]{0,20}${ASK}(?!(?: for)? $)`,
  `${anyOf(ASKED)}\\b[^.;#]{0,30}\\bby (?:[\\w’'-]+ ){0,3}${PROSECUTORS}(?:(?!${DECIDED})[^.;#]){0,30}#`,
  `#[^.;#]{0,60}${ASK}(?: for (?:[\\w’'-]+ ){0,2}[\\w’'-]+)? by (?:[\\w’'-]+ ){0,3}${PROSECUTORS}`,
] as const;

const OTHERWISE = `${anyOf(OTHERWISE_COUNTED)}(?: ${anyOf(AFTER_OTHERWISE)})*`;

/** Words before a number of years, here `#`, that make it something else than what prosecutors asked for. */
export const NOT_SOUGHT = [
  `${OTHERWISE} ?#`,
  '\\b(?:ban|bar|suspend)\\b[^.;#]*#',
  `\\b(?:could|may|might|can) (?:\\w+ ){0,2}?${ASK}[^#]*#`,
] as const;

/** What makes a number of years, here `#`, something else than a term handed down. */
export const NOT_HANDED_DOWN = [
  `${anyOf(THREATENED)}(?: [\\w’'-]+){0,5} ?#`,
  `${anyOf(SUBTRACTED)}(?: ${anyOf(AFTER_OTHERWISE)})* ?#`,
  // “Will spend the next nine years in prison” is a sentence.
  '\\bnext (?:\\w+ )?#(?! (?:in|behind)\\b)',
  // “After the 8.5-year sentence”: what is called a sentence is one, whatever stands before it.
  `${OTHERWISE} ?#(?! (?:prison |jail |custodial )?${anyOf(PENALTIES)}\\b)`,
  // “Wanted Petrov’s nine-year sentence quashed”: whose it is, he has been given.
  `${ASK}(?: (?!${DECIDED})[\\w’'-]+){0,6}(?<!['’]s?| his| their) ?#`,
  // “Asked a court in the south to jail him for 13 years”, whoever asked
  `${ASK}[^.;?!#]{0,120}\\bto (?:sentence|jail|imprison|condemn|give|send|put|keep|halve|cut|reduce|lower|shorten)\\b(?:(?!${DECIDED})[^.;?!#]){0,120}#`,
  "\\b(?:took|takes|take) (?:[\\w’'-]+ ){1,4}#",
  // “Would have cost a pilot five years”, “three years would have been fair”
  '^(?:[^#]*, )?not #',
  '\\bwould have (?!to\\b)\\w+[^.;#]{0,60}#',
  '#[^.;#]{0,40}\\b(?:would (?:have|be(?! \\w+ed\\b)|do|suffice)|will (?:do|suffice|be enough))\\b',
  '#[^.;#]{0,30}\\b(?:had been|was|were|is) (?:\\w+ly )?(?:expected|feared|likely)\\b',
  // “A third of his sentence, nearly three years”: the third is a number too
  '^ of (?:his|their|the) (?:\\w+ ){0,2}(?:sentences?|terms?), [^.;#]{0,20}#',
  "(?:\\bnot|n['’]t|\\bnever) (?:been )?(?:sentenced|jailed|given|imprisoned|condemned)(?: (?!but\\b)[\\w’-]+){0,5} #",
  // “In those days you got ten years”, “a conviction means five years”: whoever it is
  '\\byou (?:\\w+ )?(?:get|got) #',
  '\\bmeans #',
  '\\b(?:expect|hope)\\w*\\b[^.;#]{0,80}\\bwill\\b[^.;#]{0,60}#',
  // A question whether to: “Should they be jailed for ten years?”, “And give them 13 years?”
  '\\b(?:should|would)\\b[^#]*#[^?]*\\?',
] as const;

/** What they would have to serve, or what would be left of it, unless a court ruled so. */
export const NOT_RULED = [
  `^(?![^#]*\\b(?:rul|order|decid|announc)ed\\b|[^#]*\\b(?:judge|court) (?:said|added)\\b)[^#]*\\bwould (?:have to|(?:\\w+ly )?be (?:\\w+ly )?(?:reduced|cut|shortened|lowered|trimmed|commuted|deducted|dropped|taken off|struck off|written off))\\b[^.;#]{0,60}#`,
] as const;

/** A sentence that begins like this proposes, and hands nothing down: “And give them 13 years?” */
export const PROPOSED = ['^[“"]?(?:and |or |why not )?(?:give|jail|imprison|lock|serve)\\b'] as const;

/** Verbs that hand a sentence down. */
export const HANDED_DOWN = [
  'sentenc(?:ed|es|e|ing)',
  "(?<!['’]s )jail(?:ed|s|ing)",
  'gaoled',
  'imprison(?:ed|s|ing)',
  'condemn(?:ed|s)',
  'convict(?:ed|s)?',
  'put away',
  'locked away',
  'sent down',
  'banged up',
  'hand(?:ed|s|ing)(?: down)?',
  'gave',
  'given',
  'giv(?:e|es|ing)',
  'got',
  'gets',
  'get',
  'collect(?:ed|s)',
  'receiv(?:ed|es|ing)',
  'impos(?:ed|es|ing)',
  // “Sadovnichy (left)” and “on the left” are of a picture.
  '(?<![(,] ?|\\bthe )left',
  'leav(?:es|ing)',
  'serv(?:e|es|ing)',
  'doing',
  'slapped',
  'saddled',
] as const;

/** Who speaks and acts at a trial without being tried. */
export const OFFICIALS = [
  '[Jj]udge',
  '[Pp]rosecutor',
  '[Ll]awyer',
  '[Aa]mbassador',
  '[Pp]resident',
  '[Mm]inister',
  '[Ss]pokes\\w+',
] as const;

/** What may stand between the names of two who are sentenced together. */
export const JOINING = [
  'and',
  'with',
  'as well as',
  'along with',
  'together with',
  'his',
  'her',
  'the',
  'an?',
  'of',
  // “Captain”, “Estonia’s”, a first name or its initial
  "[A-Z][\\w-]*(?:['’]s|\\.)?",
  'colleague',
  'fellow',
  'co-(?:pilot|defendant|accused)',
  'citizens?',
  'nationals?',
  'counterpart',
  'partner',
  'from',
  '\\d\\d',
  'aged',
] as const;

/** Words at which the object of a verb ends. */
export const PREPOSITIONS = [
  'in',
  'on',
  'at',
  'by',
  'to',
  'for',
  'with',
  'from',
  'of',
  'after',
  'before',
  'under',
  'over',
  'as',
  'when',
  'earlier',
  'yesterday',
  'instead',
] as const;

/** Words between a verb and the number of years that name nobody. */
export const FUNCTION_WORDS = [
  '(?:last|this|that|earlier this|later that) (?:year|month|week|spring|summer|autumn|fall|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)',
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  'today',
  'down',
  '(?:brought|cut|reduced|commuted|lowered|trimmed|shortened|slashed)',
  '(?:automatical|immediate|subsequent|effective)ly',
  'last',
  'about',
  'him',
  'sentences?',
  'less',
  'nearly',
  'almost',
  'over',
  'under',
  'was',
  'were',
  'became',
  'asked',
  'some',
  'the',
  'same',
  'very',
  'only',
  'just',
] as const;

/** What somebody does whom no court has punished: he speaks of it. */
export const OPINING = [
  'call(?:ed|s)(?! for)',
  'consider(?:ed|s)?',
  'thought',
  'describe[ds]?',
  'denounce[ds]?',
  'criticis?z?e[ds]?',
  'hope[ds]?',
  'protest(?:ed|s)',
] as const;

/** Capitalised words before a name that are no part of it. */
export const NOT_FIRST_NAMES = [
  'The',
  'An',
  'His',
  'Her',
  'Its',
  'Their',
  'This',
  'That',
  'In',
  'On',
  'At',
  'From',
  'For',
  'By',
  'After',
  'Before',
  'When',
  'While',
  'As',
  'If',
  'But',
  'And',
  'Like',
  'Unlike',
  'Even',
  'With',
  'Yesterday',
  'Earlier',
] as const;

/** Nouns for persons who are none of the case. */
export const OTHER_CONVICTS = [
  'rest',
  'others',
  'skinhead',
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
  'Islamist',
  'militant',
] as const;

/** What has a name like a person’s, and is none. */
export const BODIES = [
  'courts?',
  'tribunal',
  'prosecutors?',
  'police',
  'prison',
  'jail',
  'colony',
  'region',
  'airport',
] as const;

/** Capitalised words that are no part of a person’s name. */
export const NO_PERSONS = [
  'Tajik\\w*',
  'Russia\\w*',
  'Moscow',
  'Dushanbe',
  'Soviet',
  'Supreme',
  'Court',
  'City',
  'State',
  'District',
  'Regional',
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
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'Last',
  'Foreign',
  'Ministry',
  'Committee',
  'Central',
  'Asia\\w*',
  'United',
  'New',
  'Criminal',
  'Code',
  'Security',
  'Service',
  'Federal',
  'President',
  'Kremlin',
  'Estonia\\w*',
  'Afghan\\w*',
  'Prosecutor\\w*',
  'General',
  'Airport',
  'Rights',
  'Interfax',
  'News',
  'Agency',
  'Times',
  'Judge',
  'Minister',
] as const;

/** What may stand before the word for a prison. */
export const PRISON_ADJECTIVES = [
  'prison',
  'jail',
  'Tajik',
  'an?',
  'the',
  'his',
  'their',
  'maximum',
  'strict',
  'general',
  'high',
  'Russian',
  'penal',
  'hard',
  'local',
  'foreign',
  'harsh',
  'strict-security',
  'high-security',
  'former',
  'Soviet',
  'custodial',
  'drugs?',
  'smuggling',
  'trafficking',
  'suspended',
] as const;

/** Places in which a sentence is served, but in which people sit before it too. */
export const PLACES_OF_CUSTODY = [
  'prison',
  'jail',
  'gaol',
  'colony',
  'bars',
  'custody',
  'detention',
  'camp',
  'captivity',
  'cells?',
  'penitentiary',
] as const;

/** Words for being held, which is no punishment yet. */
export const HOLDING = [
  'held',
  'kept',
  'detained',
  'sat',
  'waited',
  'waiting',
  'languish(?:ed|ing)',
  'stuck',
  'confined',
] as const;

/** What stands behind “was” and “has been” where somebody stays. */
export const IN_CUSTODY = ['in', 'behind', 'under'] as const;

/** Words of punishment: a number of years in their clause is one. */
export const PENAL = [
  'sentenc(?:ed|es|e|ing)',
  'jail(?:ed|s|ing)?',
  'gaoled',
  'imprison(?:ed|s|ing|ment)?',
  'condemn(?:ed|s)',
  'convict\\w*',
  'sent down',
  'put away',
  'banged up',
  "put (?:[\\w’'-]+ ){1,4}away",
  'locked (?:up|away)',
  'behind bars',
  'colony',
  'camp',
  'verdicts?',
  'guilty',
  'serv(?:e|es|ing)',
  'amnest\\w+(?! International)',
  'terms?',
  'penalt(?:y|ies)',
  'punish\\w*',
  'prison',
  'penitentiar(?:y|ies)',
  'liberty',
  'time served',
] as const;

/** Who speaks of punishments: a number of years in their clause is most likely one. */
export const AT_COURT = ['prosecut\\w+', 'judges?', 'court'] as const;

/** Verbs by which somebody gets something, or less of it: a punishment, where a defendant is spoken of. */
export const GRANTED = [
  'hand(?:ed|s|ing)(?: down)?',
  'gave',
  'given',
  'giv(?:e|es|ing)',
  'got',
  'gets?',
  'receiv(?:ed|es|ing)',
  'impos(?:ed|es|ing)',
  'left',
  'leaves',
  'doing',
  'drew',
  'earned',
  'collect(?:ed|s)',
  'found for',
  'worth',
  'commut\\w+',
  'reduc\\w+',
  'lower\\w*',
  'cut',
  'brought down',
  'settled on',
  'arrived at',
  'down to',
  'came to',
  'pared',
  'trimmed',
] as const;

/** Verbs by which a term becomes another. */
export const CHANGES_OF_A_TERM = ['becomes?', 'became'] as const;

/** Words right behind a number of years that no court hands down. */
export const NO_TERM_BEHIND = [
  'old',
  'ago',
  'earlier(?! (?:this|that|in|on)\\b)',
  'later',
  'off',
  'counted',
  'on remand',
  'in (?:an? |the )?(?:remand|pre-?trial|investigat\\w+)',
] as const;

/** Words right behind a number of years that somebody has been given. */
export const GIVEN_BEHIND = ['(?:that (?:was|were) )?(?:handed|given|meted|dished|imposed|pronounced)'] as const;

/** Words right behind a number of years that are still to be served. */
export const YET_TO_SERVE = ['in front of (?:him|her|them)', 'ahead of (?:him|her|them)'] as const;

/** Other things that are given, got and cut for a number of years. */
export const OTHER_MATTERS = [
  'bases?',
  'leas(?:e|ed|es|ing)',
  'rent(?:ed|s|al)?',
  'contract',
  'treaty',
  'agreement',
  'troops',
  'guard(?:ed|ing)',
] as const;

/** Words that may follow a number handed down without its unit. */
export const AFTER_A_TERM = [
  'each',
  'apiece',
  'for',
  'and',
  'by',
  'respectively',
  'to',
  'in',
  'instead',
  'when',
  'after',
  'the',
] as const;

/** Words for a verdict, to which a date near them belongs. */
export const VERDICT_EVENTS = [
  'sentenc\\w+',
  'jail(?:ed|s|ing)',
  'convict\\w*',
  'verdict',
  'guilty',
  'imprisoned',
  'handed',
  'imposed',
  'condemn\\w*',
  'ruling(?= of\\b)',
] as const;

/** Words for an arrest, a landing or a release: dates nearer to these are not the verdict’s. */
export const OTHER_EVENTS = [
  'arrest\\w*',
  'detain\\w*',
  'detention',
  'held',
  'landed',
  'landing',
  'stopped',
  'seized',
  'flying',
  'flew',
  'took off',
  'freed',
  'releas\\w+',
  'cleared',
  'ruled',
  'reported',
  'acquitt\\w*',
  'clearing',
  'pardon\\w*',
  'amnest\\w*',
  'appeal\\w*',
  'annul\\w*',
  'overturn\\w*',
  'quash\\w*',
  'thr(?:ew|own) out',
] as const;
