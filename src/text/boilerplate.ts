import { anyOf } from './phrases.ts';

/**
 * What a saved page holds besides its articles. The rules are about how such lines read, never about which file they
 * stand in. Adding a rule is adding a row.
 */
export interface BoilerplateRule {
  readonly name: string;
  /** Where in a line one of the phrases must stand: at its beginning, as the whole line, or at the beginning of any word in it. */
  readonly at: 'start' | 'line' | 'anywhere';
  /** Regular expressions without anchors. */
  readonly phrases: readonly string[];
  /**
   * `line`: the line alone. `end`: the line, which also ends an article. `list`: the line and the list of links or
   * headlines under it. `rest`: everything from the line to the next article.
   */
  readonly extent: 'line' | 'end' | 'list' | 'rest';
}

export const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    name: 'related story',
    at: 'line',
    phrases: [
      'related\\s?(?::|»|>)\\s?.{1,300}',
      'see also\\s?(?::|»|>)\\s?.{1,300}',
      'also read\\s?(?::|»|>)\\s?.{1,300}',
      'read (?:also|more)\\s?(?::|»|>)\\s?.{1,300}',
      'more\\s?(?::|»|>)\\s?.{1,300}',
    ],
    extent: 'line',
  },
  {
    name: 'continue reading',
    at: 'line',
    phrases: [
      'continue reading.{0,80}',
      'read (?:the )?(?:more|rest|full (?:story|article|post))\\b.{0,80}',
      'more\\b.{0,80}(?:…|\\.\\.\\.|»|→)',
      'more',
    ],
    extent: 'end',
  },
  {
    name: 'archive heading',
    at: 'start',
    phrases: ['(?:(?:category|tag|monthly|daily|author) ?)?archives?(?: for .{1,60})?(?::|$)'],
    extent: 'line',
  },
  {
    name: 'filing',
    at: 'start',
    phrases: [
      'filed under\\b',
      'posted (?:in|under)\\b',
      'categor(?:y|ies)\\s?:',
      'tag(?:s|ged)?(?: with| as)?\\s?:',
      'tagged\\b',
    ],
    extent: 'end',
  },
  {
    name: 'comments',
    at: 'start',
    phrases: [
      '(?:leave|post|add|write) an? (?:comment|reply)',
      '(?:\\d+|no) (?:comments?|replies|responses)\\b',
      'comments?(?: are closed| \\(\\d+\\)|:)?$',
      'view (?:all )?comments',
    ],
    extent: 'end',
  },
  {
    name: 'sharing',
    at: 'start',
    phrases: [
      '(?:share|tweet) (?:this|on|via)\\b',
      'share$',
      'tweet$',
      'email this\\b',
      'print this\\b',
      'like this\\b',
      'follow us\\b',
      'like us\\b',
      '(?:print|email|facebook|twitter)(?:[ |/,]+(?:print|email|facebook|twitter|share))*$',
    ],
    extent: 'line',
  },
  {
    name: 'address of the page',
    at: 'start',
    phrases: [
      'short ?link\\s?:',
      'original url\\s?:',
      'original(?: article| link)?\\s?:',
      'permalink\\s?:',
      '(?:source )?url\\s?:',
      'link\\s?:',
      'retrieved from\\s?:',
      'available at\\s?:',
      'view original\\s?:',
    ],
    extent: 'line',
  },
  {
    name: 'related stories',
    at: 'line',
    phrases: [
      'related(?: (?:stories|articles|posts|news|links|content|reading|coverage))?',
      'see also',
      'also read',
      'read also',
      'more (?:on|from|about) .{1,60}',
      'more (?:news|stories)',
      'recommended(?: for you)?',
      'most (?:read|popular|viewed|shared)(?: (?:in|on|stories|articles|news)\\b.{0,40})?',
      'elsewhere on .{1,40}',
      'you (?:may|might) also like',
      'latest (?:news|stories|headlines)',
      'trending',
      'further reading',
      'external links',
      'other (?:news|stories|headlines)',
      'in other news',
      "don['’]t miss",
      'top stories',
      "editor['’]s picks?",
    ],
    extent: 'list',
  },
  { name: 'sources', at: 'line', phrases: ['sources?', 'references', 'notes', 'footnotes'], extent: 'list' },
  {
    name: 'credit',
    at: 'start',
    phrases: [
      '\\(?(?:photo|image|picture|video|map|graphic|illustration|photograph|credit|caption)(?:s|graphs?)?(?: credits?)?(?: by)?\\s?[:/©]',
      '(?:getty|reuters|ap|afp|epa)(?: ?\\/ ?\\w+)? (?:photo|image)s?\\b',
    ],
    extent: 'line',
  },
  {
    name: 'reporting credit',
    at: 'start',
    phrases: [
      '\\(?(?:additional |with )?(?:reporting|writing|editing|translation|translated|compiled|edited)(?: and (?:writing|editing))? by\\b',
    ],
    extent: 'line',
  },
  { name: 'copyright', at: 'start', phrases: ['©', '\\(c\\)', 'copyright\\b'], extent: 'line' },
  {
    name: 'copyright',
    at: 'anywhere',
    phrases: ['all rights reserved\\b', 'may not be (?:published|reproduced)'],
    extent: 'line',
  },
  {
    name: 'contact',
    at: 'start',
    phrases: [
      '(?:press |media |for (?:more|further) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)\\b.{0,60}[:,]',
      'tel(?:ephone)?\\.?\\s?:',
      'phone\\s?:',
      'e-?mail\\s?:',
      'fax\\s?:',
      'call us\\b',
    ],
    extent: 'line',
  },
  {
    name: 'navigation',
    at: 'line',
    phrases: [
      'advertisement',
      'sponsored(?: content)?',
      'sign in',
      'log in',
      'register',
      'for immediate release',
      'home',
      'menu',
      'search',
      'skip to content',
      'back to top',
      '(?:next|previous)(?: (?:article|post|story))?(?:\\s?[:»«←→].{1,200})?',
      '[←«]?\\s?(?:older|newer) (?:posts|entries)\\s?[→»]?',
      '(?:top|recent|popular) (?:posts|comments)\\s?:.{1,500}',
      '(?:blog at|(?:proudly )?powered by) \\w.{1,150}',
      'loading.{0,3}',
      'correction policy',
      'terms of use',
      'privacy policy',
      'cookie.{0,40}',
      'remind me later\\.?',
    ],
    extent: 'line',
  },
  {
    name: 'message from the publisher',
    at: 'line',
    phrases: [
      'a message from\\b.{0,90}[:,…!]?',
      'an? (?:appeal|note|letter) from\\b.{0,90}[:,…!]?',
      'dear readers?\\b.{0,90}[:,…!]?',
      'before you go\\b.{0,90}[:,…!]?',
      'support (?:our|independent|quality|us)\\b.{0,90}[:,…!]?',
      'help us\\b.{0,90}[:,…!]?',
      'why (?:we|you should) .{0,90}[:,…!]?',
    ],
    extent: 'rest',
  },
  {
    name: 'subscription',
    at: 'anywhere',
    phrases: [
      'subscribe(?:d)? (?:to|now|for|today)\\b',
      'sign up (?:for|to|now)\\b',
      'our (?:free )?(?:daily|weekly|email)? ?newsletters?\\b',
      'unsubscribe\\b',
      'help us (?:close|fill|continue|keep|reach|stay)\\b',
      "we(?: have|[’']ve)? (?:disabled|dropped|removed|switched off|turned off) (?:all |our )*(?:ads|adverts|advertising)\\b",
      'ad-free\\b',
      'donate (?:now|today|to|here)\\b',
      'make a donation\\b',
      'become a (?:member|supporter|subscriber|patron)\\b',
      'support (?:us|our (?:work|journalism|newsroom|reporting))\\b',
      'starting from just\\b',
      'free trial\\b',
      'create an account\\b',
      'click here\\b',
      'download (?:our|the) app\\b',
      'get (?:the|our) app\\b',
      'follow us on\\b',
    ],
    extent: 'line',
  },
];

const PATTERNS = BOILERPLATE.map((rule) => ({ rule, pattern: new RegExp(sourceOf(rule), 'i') }));

function sourceOf({ at, phrases }: BoilerplateRule): string {
  if (at === 'anywhere') return `\\b${anyOf(phrases)}`;
  return at === 'start' ? `^${anyOf(phrases)}` : `^${anyOf(phrases)}\\s?:?$`;
}

/** Most lines are of articles: whether any rule fits is asked of all at once, of those for a line's beginning first. */
const AT_START = new RegExp(anyOf(BOILERPLATE.filter(({ at }) => at !== 'anywhere').map(sourceOf)), 'i');
const ANYWHERE = new RegExp(
  `\\b${anyOf(BOILERPLATE.flatMap(({ at, phrases }) => (at === 'anywhere' ? phrases : [])))}`,
  'i',
);

/** The rule by which a line is no part of an article, if there is one. */
export function boilerplateRule(line: string): BoilerplateRule | undefined {
  if (!AT_START.test(line) && !ANYWHERE.test(line)) return undefined;
  return PATTERNS.find(({ pattern }) => pattern.test(line))?.rule;
}

/** The mark of a list at the start of a line: a bullet or a number. */
export const LIST_MARK = /^\s*(?:[-*•·–—»>]|\(?\d{1,2}[.)])\s+/;
