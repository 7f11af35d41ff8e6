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
  'in (?:the |its |their |our |police )?cells',
  'taken to (?:police )?(?:stations?|precincts?)',
  'taken in',
  'haul(?:ed|ing)(?: in| off| away)?',
  'bundled',
  'scooped up',
  'herded',
  'rounding',
  '(?:are|were|was|being|is) kept',
  'kept in (?:custody|Moscow|holding|special|detention|cells)',
] as const;

/** Verbs and nouns of deportation that has taken place, unless words before them say that it has not. */
export const DEPORTED = [
  'deport(?:ed|s|ing)?',
  'expel(?:led|s|ling)?',
  'expulsions?',
  'deportations?',
  'sen[dt](?:ing)? (?:back|home|packing|away)',
  'fl(?:own|ew|ying|y|ies) (?:back|home|out|to Dushanbe)',
  'put on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)',
  'thrown out',
  'kick(?:ed|ing) out',
  'remov(?:ed|ing|al)(?: from (?:Russia|the country))?',
  'ship(?:ped|ping) (?:home|back|out)',
  'repatriated',
  'ejected',
  'turfed out',
  'escorted (?:out|home|to the border)',
] as const;

/** Orders to leave: the deportation is to come. */
export const ORDERED_OUT = [
  "(?:order(?:ed|s|ing)?|tell|told|instructed)(?: (?:[\\w’'-]+ ){0,6})?(?:out|to leave|deported|expelled|deportation|expulsion|the expulsion|the deportation|removed|removal)",
] as const;

/** Verbs that put the deportation after them into the future. */
export const INTENDED = ['will', 'would', 'shall', 'to', 'should', 'must', 'may', 'might', 'could', 'can'] as const;

/** What may stand between such a verb and the deportation. */
export const AFTER_INTENDED = [
  'now',
  'soon',
  'be',
  'also',
  'not',
  'shortly',
  'get',
  'have to be',
  'all',
  'then',
] as const;

/** Words that make the deportation after them one that has not happened (yet). */
export const PENDING = [
  'await\\w*',
  'fac(?:e|es|ed|ing)',
  'pending',
  'prepar\\w+ (?:the |for )?',
  'ordered out',
  'for',
  'threatened with',
] as const;

/** Words before a bare number that continues a count of migrants. */
export const COUNTING = [
  'confirm(?:s|ed)?',
  'admit(?:s|ted)?(?: to)?',
  'acknowledge[sd]?',
  'sp(?:oke|eaks?) of',
  '(?:number|figure|total|toll)(?: of [^,.;]{0,40})? (?:is|was|at|as|to|of)',
  'put (?:the|that|their) (?:number|figure|total) at',
  '(?:number|figure|total|toll) (?:has |had )?(?:reached|hit|passed|rose to|risen to|stood at|stands at)',
  'gave the (?:number|figure)[^,.;]{0,40} as',
  'against',
  'compared (?:with|to)',
  'total(?:s|led|ling)?',
  'count(?:s|ed)?',
  'and',
  'says?',
  'said',
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
  'raids?',
] as const;

/** Words behind “deportation” that say it is to come. */
export const PENDING_AFTER = [
  'await(?:s|ed|ing)?',
  'orders?',
  'lists?',
  'looms?',
  'is planned',
  'are planned',
  'was ordered',
  'were ordered',
  'have been ordered',
  'is being prepared',
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
  'orders? for',
  'hundreds',
  'another',
] as const;
