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
  'Georgia|Uzbekistan|Kyrgyzstan|Kirghizia|Kazakhstan|Turkmenistan|Moldova|Ukraine|Armenia|Azerbaijan|Belarus|Afghanistan|China|Vietnam|Estonia|Latvia|Lithuania|Turkey|Iran|Iraq|Pakistan|India|Nepal|Haiti|Lesotho|Honduras|Tonga|Samoa|Lebanon|Jordan|Mexico|Philippines|El Salvador|Nicaragua|Jamaica|Senegal|Bangladesh|Egypt|Liberia|Guyana|Kosovo|Albania|Bosnia|Gambia|Somalia|Poland|Germany|France|Italy|Spain|Portugal|Greece|Cyprus|Malta|Ireland|Britain|England|Scotland|Norway|Sweden|Finland|Denmark|Iceland|Netherlands|Belgium|Austria|Switzerland|Hungary|Romania|Bulgaria|Serbia|Croatia|Slovenia|Slovakia|Czech Republic|Macedonia|Montenegro|Israel|Syria|Saudi Arabia|Qatar|Kuwait|Yemen|Oman|Bahrain|Libya|Tunisia|Algeria|Morocco|Sudan|Ethiopia|Eritrea|Kenya|Uganda|Tanzania|Rwanda|Burundi|Congo|Angola|Zambia|Zimbabwe|Mozambique|Malawi|Botswana|Namibia|South Africa|Madagascar|Mauritius|Nigeria|Ghana|Mali|Niger|Chad|Cameroon|Togo|Benin|Guinea|Sierra Leone|Japan|Korea|Mongolia|Thailand|Laos|Cambodia|Myanmar|Burma|Malaysia|Singapore|Indonesia|Sri Lanka|Bhutan|Maldives|Australia|New Zealand|Fiji|Canada|Brazil|Argentina|Chile|Peru|Bolivia|Ecuador|Colombia|Venezuela|Paraguay|Uruguay|Panama|Costa Rica|Guatemala|Cuba|Dominican Republic|Cape Verde|Comoros|the United States|Central Asia|the former Soviet Union|the CIS';

export const TAJIK = 'Tajik(?:s|istan|istani|istanis)?|Tadzhik\\w*';

/** Verbs and participles of the three statuses. Detained is not deported, and to be deported is neither. */
export const STATUS = {
  detained:
    'detain(?:ed|s|ing|ees?)?|detentions?|arrest(?:ed|s|ing)?|round(?:ed|s|ing)?[ -]?up|rounded|pick(?:ed|s|ing) up|h[eo]ld(?:ing)?|h[eo]ld in|custody|seiz(?:ed|es|ing)|swept up|sweep(?:s|ing)? up|nett?(?:ed|s)|netting|caught|locked up|under lock and key|jail(?:ed|ing)|behind bars|in (?:our|the|its|their )?(?:[\\w-]+ ){0,2}(?:holding|detention|reception|deportation|special)? ?(?:cent(?:er|re)s?|facilit(?:y|ies))|in (?:the )?cells|taken to (?:police )?(?:stations?|precincts?)|taken in|haul(?:ed|ing)(?: in| off| away)?|bundled|scooped up|herded|rounding|(?:are|were|was|being|is) kept|kept in (?:custody|Moscow|holding|special|detention|cells)|waiting in (?:custody|cells)',
  deported:
    'deport(?:ed|s|ing)?|expel(?:led|s|ling)?|expulsions?|deportations?|sen[dt](?:ing)? (?:back|home|packing|away)|fl(?:own|ew|ying) (?:back|home|out|to Dushanbe)|put on (?:a |an |the )?(?:planes?|flights?|aircraft|trains?)|thrown out|kick(?:ed|ing) out|remov(?:ed|ing|al)(?: from (?:Russia|the country))?|ship(?:ped|ping) (?:home|back|out)|repatriated|ejected|turfed out|escorted (?:out|home|to the border)',
} as const;

/** What makes a deportation one that has not happened (yet). */
export const PENDING =
  '(?:will|would|shall|to|going to|about to|due to|set to|ready to|prepar\\w+ to|plan\\w* to|order\\w* to|threat\\w+ to|vow\\w* to|want\\w* to|intend\\w* to|decid\\w+ to|schedul\\w+ to|slated to|should|must|may|might|could|can)(?: (?:now|soon|be|also|not|shortly|get|have to be|all|then))*|await\\w*|fac(?:e|es|ed|ing)|pending|slated for|earmarked for|awaiting|prepar\\w+ (?:the |for )?|ordered (?:the )?|ordered out|scheduled for|listed for|in line for|candidates for|subject to|liable to|marked for|destined for|for|face|ripe for|set for|due for|threatened with|drawing up documents for (?:the )?|up for|next (?:for|to be)|ordered|due to be|waiting (?:for|to be)|ruled for|sentenced to';

export const ORDERED_OUT = '(?:order(?:ed|s|ing)?|tell|told|instructed)(?: (?:[\\w’\'-]+ ){0,6})?(?:out|to leave|deported|expelled|deportation|expulsion|the expulsion|the deportation|removed|removal)';

export const RUSSIA = 'Russia(?:n|n Federation)?|Moscow|the country|there|here|St\\.? Petersburg|Yekaterinburg|the Russian capital';

export const REMITTANCES =
  "remittances?|remitted|remit|remitting|sent home|send home|sends home|sending home|sent back home|send back home|sent back|(?:mail|post|wire|transfer|bring|channel|pour|pump|funnel)(?:ed|s|ing)? (?:money )?(?:home|back)|wired|wiring|money transfers?|transfers?|transferred|transferring|migrants?['’]? (?:money|wages|earnings|incomes?|pay)|(?:money|earnings|wages|cash|funds|pay|savings|dollars|what) (?:that )?(?:(?:[\\w’'-]+ ){0,5})?(?:sent|send|sends|earned|wired|transferred|made|brought|bring|from|flow\\w*|com(?:e|es|ing)) (?:back |home|abroad|by migrants|from (?:Russia|abroad|migrants))|(?:the|this) (?:sum|money|total|inflow|flow)|inflows?|from (?:workers|migrants|citizens|Tajiks|labou?rers|nationals|those|men) (?:abroad|in Russia|working|at work|overseas)|(?:their|migrants['’]|workers['’]|Tajiks['’]|such|these) (?:earnings|transfers|wages|money|payments)|Western Union|sent by (?:[\\w’'-]+ ){0,4}(?:migrants|workers|labou?rers|citizens|Tajiks)|(?:earned|made) (?:in Russia|abroad)|migrant (?:money|earnings|wages|labou?r|cash)|home by (?:[\\w’'-]+ ){0,3}(?:migrants|workers|labou?rers)";

/** What else is measured against GDP or in dollars. The nearer one to the number wins. */
export const OTHER_MONEY =
  "debts?|deficits?|surplus|exports?|imports?|aid|assistance|grants?|loans?|credits?|trade|turnover|investments?|budgets?|spending|expenditures?|tax(?:es)?|revenues?|aluminium|aluminum|cotton|agriculture|farming|industry|manufacturing|tourism|reserves|inflation|unemployment|poverty|subsid(?:y|ies)|pensions?|military|defen[cs]e|drug trade|heroin|narcotics|smuggling|gas|oil|fuel|electricity|power|dam|construction|services|bribes?|corruption|fees?|fines?|rent|lease|contract|compensation|bail|ticket|cargo|goods|planes?|salar(?:y|ies)|profits?|sales|stake|shares|bonds?|costs?|price|spent|grew|shrank|contract(?:ed|ion)|growth|portfolio|projects?";

export const ECONOMY =
  "GDP|G\\.D\\.P\\.|gross domestic product|gross national product|GNP|gross national income|national income|national output|national product|economic output|domestic product|(?:Tajik|country['’]s|national|entire|whole|its|their|local|home|nation['’]s|republic['’]s|Tajikistan['’]s|the) econom(?:y|ic activity)|economy|output of (?:the|their) (?:country|economy)";

export const PRISON =
  'prison|jail|gaol|imprisonment|penal colony|prison colony|(?:strict|general|high|maximum)[ -](?:regime|security)|labou?r camp|labou?r colony|colony|behind bars|custody|incarceration|detention|sentences?|jail terms?|prison terms?|terms?|penalt(?:y|ies)|punishment|captivity|inside|cell';

export const VERDICT =
  'sentenc(?:ed|es|e|ing)|jail(?:ed|s|ing)|jailing|gaoled|imprison(?:ed|s|ing|ment)|convict(?:ed|s|ing|ion|ions)|condemn(?:ed|s)|found guilty|finds? guilty|find(?:ing)? (?:[\\w’\'-]+ ){1,4}guilty|found (?:[\\w’\'-]+ ){1,6}guilty|guilty|verdicts?|hand(?:ed|s|ing) down|handed|gave|given|giving|gives|got|gets|get|receiv(?:ed|es|ing)|impos(?:ed|es|ing)|pronounc(?:ed|es|ing)|put away|locked away|sent down|sent to (?:prison|jail)|meted out|slapped with|saddled with|ruled|court';

const ASKED =
  "ask(?:ed|s|ing)?(?: for)?|seeks?|sought|seeking|demand(?:ed|s|ing)?|request(?:ed|s|ing)?|want(?:ed|s)?|call(?:ed|s|ing) for|recommend(?:ed|s)?|urg(?:ed|es|ing)|push(?:ed|es|ing) for|press(?:ed|es|ing) for|insist(?:ed|s|ing) on|propos(?:ed|es)|plead(?:ed|s)? for|argued for|hoped for|claims?";
const PROSECUTION = "prosecut\\w+|state accuser|accuser|state counsel|the state|his office|her office|the Prosecutor General['’]s [Oo]ffice";

/** Prosecutors, and what they asked for: `#` stands for the number. */
export const SOUGHT = new RegExp(
  `(?<![A-Za-z])(?:(?:${PROSECUTION})\\b[^.;#]{0,90}\\b(?:${ASKED})\\b[^.;#]{0,90}#|#[^.;#]{0,40}\\b(?:that |which )?(?:the |state |military )*(?:${PROSECUTION})\\b[^.;#]{0,20}\\b(?:${ASKED})\\b|(?:${ASKED})\\b[^.;#]{0,30}\\bby (?:the |state )*(?:${PROSECUTION})\\b[^.;#]{0,30}#|#[^.;#]{0,40}\\b(?:${ASKED}) by (?:the |state )*(?:${PROSECUTION}))`,
  'i',
);

/** Words right before a number of years that make it something else than a term handed down. */
export const NOT_HANDED_DOWN = new RegExp(
  "(?<![A-Za-z])(?:(?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|carr(?:y|ies|ied)|punishable|maximum|minimum|could|might|can|may|would (?:face|get|mean)|looking at|liable|threatened|provid(?:e|es|ing)(?: for)?|ban(?:ned)?|barred|up to)(?: [\\w’'-]+){0,5}|(?:minus|less|averag(?:e|es|ing)|average of|aged?|experience|last|past|next|spent|spen[dt]|spending|served|after|within|every|knock(?:ed|ing)?|shav(?:ed|ing)|took|takes?|taking|amnesty of|reduction of|cut of|off|held for|waited|waiting|kept for|detained for|already done|by|for the first|the first|the remaining|remaining|(?:the|its|their|for|in|of) (?:last|past|next)|another|a further|half of)(?: (?:nearly|almost|about|only|just|more than|than|over|another|the|a|an|further|his|their|first|off|away|some|at least|least|yet|up))*) ?$",
  'i',
);

/** Words right behind a number of years that make it something else than a term of prison. */
export const NOT_A_TERM_AFTER =
  /^[-\s’']*s?[-\s’']*(?:old|olds|ago|earlier|later|hence|of (?:experience|service|flying|age|work|talks|war|independence|marriage|drought|negotiations|rule|power)|off\b|less\b|more\b|younger|older|running|lease|plan|deal|contract|agreement|pact|record|anniversary|amnesty|reduction|cut\b|war\b|career|ban\b|in (?:the )?(?:business|cockpit|air|power|office|a row)|to (?:appeal|run|go|build|complete|finish)|(?:were|was|came|had been|have been) (?:taken|shaved|cut|struck|knocked|lopped|deducted|off)|of (?:it|them|that|which)\b|passed|have passed|had passed|on the run|in exile|at the controls|had already been|have already been|already served|without|on average|remained|remain\b|of (?:his|the|their) (?:term|sentence))/i;
