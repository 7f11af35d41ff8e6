/**
 * Regular expressions without anchors, most of them plain words. Every list is about the language of such reports; none
 * is about one text.
 */

/** Verbs and nouns of detention. */
export const DETAINED = [
  'detain(?:ed|s|ing|ees?)?',
  'detentions?',
  'arrest(?:ed|s|ing)?',
  'round(?:ed|s|ing)?[ -]?up',
  'rounded',
  'pick(?:ed|s|ing) up',
  'h[eo]ld(?:ing)?',
  'custody',
  'seiz(?:ed|es|ing)',
  'swept up',
  'sweep(?:s|ing)? up',
  'nett?(?:ed|s)',
  'netting',
  'caught',
  'locked up',
  'under lock and key',
  'jail(?:ed|ing)',
  'behind bars',
  'in (?:our|the|its|their )?(?:[\\w-]+ ){0,2}(?:holding|detention|reception|deportation|special)? ?(?:cent(?:er|re)s?|facilit(?:y|ies))',
  "in (?:[\\w’'-]+ ){0,2}(?:cells|camps?)",
  't(?:ook|aken) away',
  'taken to (?:police )?(?:stations?|precincts?)',
  'taken in',
  'haul(?:ed|ing)(?: in| off| away)?',
  'bundled',
  'scooped up',
  'herded',
  'rounding',
  '(?:are|were|was|being|is) kept(?! (?:out|away|from|waiting))',
  'taken (?:off|out of|from) (?:(?!here|there)[\\w-]+ ){0,2}(?:streets?|markets?|sites?|dormitor(?:y|ies)|hostels?|barracks|metro|trains?|bazaars?)',
  'grab(?:bed|bing)?',
  'nabb(?:ed|ing)',
  'snatch(?:ed|ing)',
  'kept in (?:custody|Moscow|holding|special|detention|cells)',
] as const;

/** Verbs and nouns of deportation that has taken place, unless words before them say that it has not. */
export const DEPORTED = [
  'deport(?:ed|s|ing)?',
  'expel(?:led|s|ling)?',
  'expulsions?',
  'deportations?',
  'sen(?:ds?|t|ding) (?:(?:the |these )?(?:Tajiks|migrants|workers|them) )?(?:back|home|packing|away|out(?: of (?:Russia|the country))?)',
  'fl(?:own|ew|ying|y|ies) (?:back|home|out|to Dushanbe)',
  '(?:put|bundled|herded|loaded|forced) (?:on|onto|on to|aboard|into) (?:a |an |the )?(?:[\\w’-]+ )?(?:planes?|flights?|aircraft|trains?)',
  'fl(?:own|ew|ying|y|ies) from (?:Moscow|Russia)',
  'back home',
  'left (?:on|aboard) (?:a|the) (?:[a-z]+ )?(?:flight|plane|charter) (?:to|for) (?:Dushanbe|Tajikistan|home)',
  '(?:c[ao]me|arrived|landed) (?:on|aboard) (?:a|the) (?:[a-z]+ )?(?:flight|plane)',
  'thr(?:ow(?:n|s|ing)?|ew) out',
  '(?:kick|boot|pack|bundle)(?:ed|d|s|ing)? (?:out|off)',
  'remov(?:ed|ing|al)(?: from (?:Russia|the country))?',
  'ship(?:ped|ping) (?:home|back|out)',
  'repatriated',
  '(?:been|was|were|being) (?:sent|returned|taken|brought|delivered) (?:back )?(?:to (?:Dushanbe|Tajikistan|their (?:homeland|country))|from (?:Russia|Moscow))',
  'ejected',
  'landed (?:back )?in Dushanbe',
  'turfed out',
  'escorted (?:out|home|to the border)',
] as const;

/** Words between a verb and the number that it is about. */
export const BEFORE_OBJECT = [
  'the',
  'a',
  'its',
  'all',
  'another',
  'first',
  'further',
  'total of',
  '(?:group|batch|party) of',
] as const;

/** Orders to leave: the deportation is to come. */
export const ORDERED_OUT = [
  "(?:order(?:ed|s|ing)?|tell|told|instructed)(?: (?:(?!that\\b)[\\w’'-]+ ){0,6})?(?:out|to leave|deported|expelled|deportation|expulsion|the expulsion|the deportation|removed|removal)",
  'wait(?:s|ed|ing)? (?:for their turn|to be (?:sent|flown|put|deported|expelled|removed))',
  '(?:a?wait)(?:s|ed|ing)? (?:for )?(?:the |a |their )?(?:courts? to|court rulings?|court decisions?)',
  'await(?:s|ed|ing)? (?:departure|(?:(?:a|the|their|its) )?(?:flights?|planes?))',
  '(?:must|ha[sd] to|have to|(?:is|are|was|were) (?:now )?to) (?:leave|go home|quit)',
] as const;

/** Verbs that put the deportation after them into the future. */
export const INTENDED = ['will', 'would', 'shall', 'to', 'should', 'must', 'may', 'might', 'could', 'can'] as const;

/** What may stand between such a verb and the deportation. */
export const AFTER_INTENDED = [
  'now',
  'soon',
  'also',
  'not',
  'all',
  'then',
  'yet',
  'still',
  'well',
  '[a-z]+ly',
  'in (?:the end|time|due course|all)',
] as const;

/** Words that make the deportation after them one that has not happened (yet). */
export const PENDING = [
  'await\\w*',
  'fac(?:e|es|ed|ing)',
  'pending',
  'prepar\\w+ (?:the |for )?',
  'ordered out',
  'for',
  'threaten\\w*(?: with)?',
  'announc\\w*',
  'consider\\w*',
  'plan(?:s|ned|ning)?',
  'propos\\w*',
  'demand\\w*',
  'approv\\w*',
  'discuss\\w*',
  'promis\\w*',
  'seek(?:s|ing)?',
  '(?:decisions?|rul(?:ings?|ed)|orders?|warrants?) (?:on|about)',
  'possible',
  'likely',
  'imminent',
  'will have been',
] as const;

/** Words that report a count, before a bare number that continues one of migrants. */
export const COUNTING = [
  'confirm(?:s|ed)?(?: (?:the|a) (?:number|figure|total) of)?',
  'admit(?:s|ted)?(?: to)?',
  'acknowledge[sd]?',
  'sp(?:oke(?:n)?|eaks?) of',
  'prefers?(?: a range of)?',
  'estimates?',
  'suggests?',
  'talk(?:s|ed) of',
  'show(?:s|ed)',
  '(?:go|goes|went)',
  'put(?:s|ting)? it at',
  '(?:number|figure|total)(?! of\\b)[^,.;]{0,40} (?:at|as)',
  'total(?:s|led|ling)?',
  'count(?:s|ed)?',
  'and',
  'says?',
  'said',
  'others',
] as const;

/** What a sentence calls a count that the one before has given. */
export const THE_COUNT = [
  '(?:number|figure|total|tally)(?: (?:held|detained|arrested|deported|expelled|rounded up|picked up|sent home|of (?:[\\w-]+ ){0,2}(?:them|those|detainees|deportees|arrests|deportations|people|migrants|Tajiks|Tajikistanis|workers|citizens))[^,.;]{0,40})?',
  'it',
  'that',
  'there',
  'they',
] as const;

/** Verbs between such words and the count's new size. */
export const STANDS_AT = [
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'st(?:ands|ood) at',
  'reach(?:es|ed)',
  'hit',
  'pass(?:es|ed)',
  'exceed(?:s|ed)',
  '(?:ris(?:es|en)|rose|gr[eo]wn?|climb(?:s|ed)|increas(?:es|ed)|swelled|swollen|jumped|gone up|went up|f[ae]ll(?:en)?|dropped|doubled|trebled|tripled|quadrupled) to',
  'number(?:s|ed)',
  '(?:put|estimated) at',
] as const;

/** Words before the count to which the one just given is compared. */
export const COMPARED_WITH = [
  'against',
  'compared (?:with|to)',
  '(?:up|down) from',
  '(?:under|over|above|below|than|from) the (?:figure|number|total|estimate) of',
  'from \\d[\\d.,]*[^.;,]{0,40} to',
] as const;

/** How a measure comes to a number. */
export const STOOD_AT =
  '(?:(?:had|has|have|might|could|would|will|may|seems to|is said to|did not|does not|is unlikely to) )?(?:(?:already|since|only|even|now) )?(?:(?:be|been|was|is|were)(?: (?:already|only|now|even))?|stood at|stands at|reach(?:ed)?|hit|exceed(?:s|ed)?|surpass(?:es|ed)?|(?:gone|went|climb(?:ed)?|fallen|risen|fell|rose|grow|grown|grew|dropped|jumped|shrunk|shrank|slipped|come) (?:back )?(?:down |up )?(?:to|past))';

/** Words right before a number that is what somebody else makes of the measure just given. */
export const SAME_MEASURE = [
  'put(?:s|ting)? (?:it|the (?:share|figure|number|sum))(?: (?:\\w+ )?(?:lower|higher),)? at',
  `^(?:(?:In (?:19|20)\\d\\d|By then|Now|[\\w ]{1,20} (?:before|earlier|later)),? )?(?:it|they) ${STOOD_AT}`,
  `the (?:same |true |real |actual |official )?(?:share|ratio|proportion|figure|sum|total|percentage) ${STOOD_AT}`,
  'at (?:its|the|their) (?:peak|height),? (?:it|they) (?:had )?(?:reached|exceeded|passed|(?:was|were)(?: worth)?)',
  '(?:gives?|cites?|(?:comes?|came) up with|arrives? at|arrived at) an? (?:\\w+ )?(?:lower|higher|smaller|larger|different) (?:share|ratio|proportion|figure|sum|total|percentage|number)[,:]?(?: at| of)?',
  "(?:think|say|reckon|believe|suggest)s? (?:that )?it(?:['’]s| is| was)",
  '(?:in (?:(?:all|the whole) of )?(?:19|20)\\d\\d|last year|(?:the|a) year (?:before|earlier)),? (?:there were|there had been|it was|the (?:figure|number) was)',
  '(?:number|figure|strength|contingent|force|garrison|it) (?:is|was|has been|had been|will|would|should|could|may) (?:\\w+ly )?(?:to )?(?:reach|rise to|grow to|(?:be )?(?:cut|reduced|lowered|trimmed|raised|increased|expanded|brought)(?: back| down| up)? to)',
  "(?:[A-Za-z]+['’]s|their|own|official) (?:own )?(?:figure|estimate|reckoning)(?:,| is| was)",
  'bring(?:s|ing)? (?:the (?:number|figure|strength|total)|its strength|it) (?:back |up |down )?to',
  'by (?:some|other|another) estimates?(?:,| already| even)?',
] as const;

/** When a count that goes without a verb was made: “and on Tuesday 230”. */
export const THEN = [
  '(?:on|by|in|as of|until)(?: the)?(?: (?:next|following|same|previous|last|whole of|end of|first|early|late))*(?: [A-Z][a-z]+\\.?(?: \\d{1,2})?| day| weeks?| months?| year| period| \\d{4})(?: of \\d{4})?',
  '(?:a|one|two|three|four|five|six|twelve|several|some) (?:days?|weeks?|months?|years?) (?:later|earlier|before|after|ago)',
  'the (?:(?:next|following|previous) )?(?:day|week|month|year)(?: (?:before|after|earlier))?',
  'unofficially',
  'now',
  'last (?:week|month|year)',
] as const;

/** Words that tell a count apart from the official one. */
export const UNOFFICIAL = [
  'true',
  'real',
  'actual',
  'unofficial\\w*',
  'in (?:reality|fact)',
  '(?:expert|economist|analyst|scholar|observer)s?',
  '(?:community|diaspora)(?: leaders?)?',
  '(?:rights|human rights|migrant) (?:groups?|activists?)',
  'independent',
  'believe[sd]?',
  'I (?:would |should )?(?:say|think|reckon)',
] as const;

/** Words that show that migrants are spoken of. */
export const SPEAKING_OF_MIGRANTS = [
  'Tajiks',
  'migrants?',
  'workers?',
  'labou?rers?',
  'nationals',
  'citizens',
  'deport\\w*',
  'expel\\w*',
  'expuls\\w*',
  'remov\\w*',
  'roundups?',
  'diaspora',
  'compatriots',
  'community',
  'raids?',
  'migration service',
  'Tajik nationality',
] as const;

/** What people are arrested for, or at, who are not migrants rounded up. */
export const OTHER_ARRESTS = [
  'protest\\w*',
  'rall(?:y|ies|ied)',
  'demonstrat\\w*',
  'picket\\w*',
  'march(?:ed|ers|ing)? against',
  'killing',
  'beating',
  'attack\\w*',
] as const;

/** Words behind “deportation” that say it is to come. */
export const PENDING_AFTER = [
  'await(?:s|ed|ing)?',
  '(?:order|ruling|decision)s?',
  'lists?',
  '(?:sent|submitted|handed) to (?:the )?courts?',
  'looms?',
  '(?:is|are|was|were|been|being) (?:planned|ordered|prepared|considered|announced|discussed|expected|proposed)',
  'under (?:consideration|discussion|review)',
  'already in custody',
  'hearings?',
] as const;

/** Words before a verb that undo it. */
export const UNDONE = [
  'not',
  'no longer',
  'never',
  "n['’]t",
  'without',
  'instead of',
  'rather than',
  'avoid\\w*',
  'halt\\w*',
  'stop\\w*',
  'suspend\\w*',
  'cancel\\w*',
] as const;

/** What may stand between those words and the deportation. */
export const AFTER_PENDING = [
  'the',
  'a',
  'an',
  'be',
  'being',
  'their',
  'mass',
  'immediate',
  'them',
  'from being',
  'have',
  'get',
  'of',
  'summary',
  'collective',
  'forced',
  'hundreds',
  'another',
] as const;
