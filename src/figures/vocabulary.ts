/**
 * The words that the rules are made of: regular expressions without anchors, to be joined. Every list is about the
 * language of such reports; none is about one text.
 */

/** Whom a migration figure may count. `whole` words for people; the generic ones need migrants in the context. */
export const MIGRANT_HEADS = [
  'Tajiks?',
  'migrants?',
  'immigrants?',
  'emigrants?',
  'workers?',
  'work-?force',
  'manpower',
  'labou?rers?',
  'guest-?workers?',
  'Gastarbeiters?',
  'gastarbeiters?',
  'citizens?',
  'nationals?',
  'natives?',
  'compatriots?',
  'countrymen',
  'expatriates?',
  'deportees?',
  'detainees?',
  'builders?',
  'cleaners?',
] as const;

export const GENERIC_HEADS = ['people', 'persons?', 'men', 'women', 'individuals?', 'human beings', 'souls', 'others?', 'breadwinners?', 'sons', 'husbands'] as const;

/** Adjectives and nouns of other peoples; a number that counts them is not about Tajiks. */
export const OTHER_PEOPLES =
  'Georgians?|Uzbeks?|Kyrgyz|Kirghiz|Kazakhs?|Turkmens?|Moldovans?|Ukrainians?|Armenians?|Azerbaijanis?|Azeris?|Belarusians?|Afghans?|Chinese|Vietnamese|Russians?|Estonians?|Latvians?|Lithuanians?|Chechens?|Turks?|Turkish|Iranians?|Pakistanis?|Indians?|Americans?|Germans?|Poles|Polish|British|Roma|Syrians?|Somalis?|Mexicans?|Filipinos?|Nepalis?|Nepalese|Haitians?|Dagestanis?';

export const OTHER_COUNTRIES =
  'Georgia|Uzbekistan|Kyrgyzstan|Kirghizia|Kazakhstan|Turkmenistan|Moldova|Ukraine|Armenia|Azerbaijan|Belarus|Afghanistan|China|Vietnam|Estonia|Latvia|Lithuania|Turkey|Iran|Pakistan|India|Nepal|Haiti|Lesotho|Honduras|Tonga|Samoa|Lebanon|Jordan|Mexico|Philippines|El Salvador|Nicaragua|Jamaica|Senegal|Bangladesh|Egypt|Liberia|Guyana|Kosovo|Albania|Bosnia|Gambia|Somalia|Central Asia|the former Soviet Union|the CIS';

export const TAJIK = 'Tajik(?:s|istan|istani|istanis)?|Tadzhik\\w*';

/** Verbs and participles of the three statuses. Detained is not deported, and to be deported is neither. */
export const STATUS = {
  detained:
    'detain(?:ed|s|ing|ees?)?|detentions?|arrest(?:ed|s|ing)?|round(?:ed|s|ing)?[ -]?up|rounded|pick(?:ed|s|ing) up|h[eo]ld(?:ing)?|h[eo]ld in|custody|seiz(?:ed|es|ing)|swept up|sweep(?:s|ing)? up|nett?(?:ed|s)|netting|caught|locked up|behind bars|in (?:temporary )?(?:holding|detention|reception|deportation) (?:cent(?:er|re)s?|facilit(?:y|ies))|in (?:the )?cells|taken to (?:police )?(?:stations?|precincts?)|taken in|haul(?:ed|ing)(?: in| off| away)?|bundled|scooped up|herded|rounding',
  deported:
    'deport(?:ed|s|ing)?|expel(?:led|s|ling)?|expulsions?|deportations?|sen[dt](?:ing)? (?:back|home|packing|away)|fl(?:own|ew|ying) (?:back|home|out|to Dushanbe)|put on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)|thrown out|kick(?:ed|ing) out|remov(?:ed|ing)(?: from (?:Russia|the country))?|ship(?:ped|ping) (?:home|back|out)|repatriated|ejected|turfed out|escorted (?:out|home|to the border)',
} as const;

/** What makes a deportation one that has not happened (yet). */
export const PENDING =
  '(?:will|would|shall|to|going to|about to|due to|set to|ready to|prepar\\w+ to|plan\\w* to|order\\w* to|threat\\w+ to|vow\\w* to|want\\w* to|intend\\w* to|decid\\w+ to|schedul\\w+ to|slated to|should|must|may|might|could|can)(?: (?:now|soon|be|also|not|shortly|get|have to be|all|then))*|await\\w*|fac(?:e|es|ed|ing)|pending|slated for|earmarked for|awaiting|prepar\\w+ (?:the |for )?|ordered (?:the )?|ordered out|scheduled for|listed for|in line for|candidates for|subject to|liable to|marked for|destined for|for|face|ripe for|set for|due for|threatened with|drawing up documents for (?:the )?|up for|next (?:for|to be)|ordered|due to be|waiting (?:for|to be)|ruled for|sentenced to';

export const ORDERED_OUT = '(?:order(?:ed|s|ing)?|tell|told|instructed)(?: (?:[\\w’\'-]+ ){0,6})?(?:out|to leave|deported|expelled|deportation|expulsion|the expulsion|the deportation|removed|removal)';

export const RUSSIA = 'Russia(?:n|n Federation)?|Moscow|the country|there|here|St\\.? Petersburg|Yekaterinburg|the Russian capital';

export const REMITTANCES =
  "remittances?|remitted|remit|remitting|sent home|send home|sends home|sending home|sent back home|send back home|sent back|wired home|wire home|wired|wiring|money transfers?|transfers?|transferred|transferring|migrants?['’]? (?:money|wages|earnings|incomes?|pay)|(?:money|earnings|wages|cash|funds|pay|savings|dollars|what) (?:that )?(?:(?:[\\w’'-]+ ){0,5})?(?:sent|send|sends|earned|wired|transferred|made|brought|bring|from|flow\\w*|com(?:e|es|ing)) (?:back |home|abroad|by migrants|from (?:Russia|abroad|migrants))|sent by (?:[\\w’'-]+ ){0,4}(?:migrants|workers|labou?rers|citizens|Tajiks)|(?:earned|made) (?:in Russia|abroad)|migrant (?:money|earnings|wages|labou?r|cash)|home by (?:[\\w’'-]+ ){0,3}(?:migrants|workers|labou?rers)";

/** What else is measured against GDP or in dollars. The nearer one to the number wins. */
export const OTHER_MONEY =
  "debts?|deficits?|surplus|exports?|imports?|aid|assistance|grants?|loans?|credits?|trade|turnover|investments?|budgets?|spending|expenditures?|tax(?:es)?|revenues?|aluminium|aluminum|cotton|agriculture|farming|industry|manufacturing|tourism|reserves|inflation|unemployment|poverty|subsid(?:y|ies)|pensions?|military|defen[cs]e|drug trade|heroin|narcotics|smuggling|gas|oil|fuel|electricity|power|dam|construction|services|bribes?|corruption|fees?|fines?|rent|lease|contract|compensation|bail|ticket|cargo|goods|planes?|salar(?:y|ies)|profits?|sales|stake|shares|bonds?|costs?|price|spent|grew|shrank|contract(?:ed|ion)|growth";

export const ECONOMY =
  "GDP|G\\.D\\.P\\.|gross domestic product|gross national product|GNP|gross national income|national income|national output|national product|economic output|domestic product|(?:Tajik|country['’]s|national|entire|whole|its|their|local|home|nation['’]s|republic['’]s|Tajikistan['’]s|the) econom(?:y|ic activity)|economy|output of (?:the|their) (?:country|economy)";

export const PRISON =
  'prison|jail|gaol|imprisonment|penal colony|prison colony|(?:strict|general|high|maximum)[ -](?:regime|security)|labou?r camp|labou?r colony|colony|behind bars|custody|incarceration|detention|sentences?|jail terms?|prison terms?|terms?|penalt(?:y|ies)|punishment|captivity|inside|cell';

export const VERDICT =
  'sentenc(?:ed|es|e|ing)|jail(?:ed|s|ing)|jailing|gaoled|imprison(?:ed|s|ing|ment)|convict(?:ed|s|ing|ion|ions)|condemn(?:ed|s)|found guilty|finds? guilty|find(?:ing)? (?:[\\w’\'-]+ ){1,4}guilty|found (?:[\\w’\'-]+ ){1,6}guilty|guilty|verdicts?|hand(?:ed|s|ing) down|handed|gave|given|giving|gives|got|gets|get|receiv(?:ed|es|ing)|impos(?:ed|es|ing)|pronounc(?:ed|es|ing)|put away|locked away|sent down|sent to (?:prison|jail)|meted out|slapped with|saddled with|ruled|court';

export const SOUGHT =
  "(?:prosecut\\w+|state|counsel|accus\\w+|attorney)['’]?s?(?: general)?(?: (?:[\\w’'-]+)){0,6} (?:ask\\w*|s[eo](?:ek|ught)\\w*|demand\\w*|request\\w*|want\\w*|call(?:ed|s|ing)? for|recommend\\w*|urg\\w+|push\\w* for|press\\w* for|insist\\w* on|argu\\w+ for|propos\\w+|press\\w*|plead\\w* for|insist\\w*|hop\\w+ for|claim\\w*|seeking|after)|(?:ask\\w*|s[eo](?:ek|ught)\\w*|demand\\w*|request\\w*|wanted|called for|recommended|urged|pressed for|proposed)(?: (?:[\\w’'-]+)){0,4} by (?:the |state |public |military )*prosecut\\w+|sought by|demanded by|asked for by|requested by|(?:the )?prosecution(?: (?:[\\w’'-]+)){0,5} (?:ask\\w*|s[eo](?:ek|ught)\\w*|demand\\w*|request\\w*|want\\w*|call(?:ed|s|ing)? for|recommend\\w*|urg\\w+|argu\\w+ for|press\\w*)";
