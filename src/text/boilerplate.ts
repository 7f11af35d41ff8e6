/**
 * What a saved page holds besides its articles. The rules are about how such lines read, never about which file they
 * stand in. Adding a rule is adding a row.
 */
export interface BoilerplateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /**
   * `line`: the line alone. `end`: the line, which also ends an article. `list`: the line and the list of links or
   * headlines under it. `rest`: everything from the line to the next article.
   */
  readonly extent: 'line' | 'end' | 'list' | 'rest';
}

export const BOILERPLATE: readonly BoilerplateRule[] = [
  { name: 'continue reading', pattern: /^(?:continue reading|read (?:the )?(?:more|rest|full (?:story|article|post))|more)\b.{0,80}(?:…|\.\.\.|»|→)?$/i, extent: 'end' },
  { name: 'archive heading', pattern: /^(?:category|tag|monthly|daily|author)? ?archives?\b ?(?:for .{1,60})?(?::|$)/i, extent: 'line' },
  { name: 'filing', pattern: /^(?:filed under|posted (?:in|under)|categor(?:y|ies)|tag(?:s|ged)?(?: with| as)?)\b\s?:?/i, extent: 'end' },
  { name: 'comments', pattern: /^(?:(?:leave|post|add|write) an? (?:comment|reply)|(?:\d+|no) (?:comments?|replies|responses)\b|comments?(?: are closed| \(\d+\)|:)?$|view (?:all )?comments)/i, extent: 'end' },
  { name: 'sharing', pattern: /^(?:share (?:this|on|via)|share$|tweet$|email this|print this|like this|follow us|like us|(?:print|email|facebook|twitter)(?:[ |/,]+(?:print|email|facebook|twitter|share))*$)/i, extent: 'line' },
  { name: 'address of the page', pattern: /^(?:short ?link|original url|original(?: article| link)?|permalink|source url|url|link|retrieved from|available at|view original)\b\s?:/i, extent: 'line' },
  { name: 'related stories', pattern: /^(?:related(?: (?:stories|articles|posts|news|links|content|reading|coverage))?|see also|also read|read also|more (?:on|from|about) .{1,60}|more (?:news|stories)|recommended(?: for you)?|most (?:read|popular|viewed|shared)|elsewhere on .{1,40}|you (?:may|might) also like|latest (?:news|stories|headlines)|trending|further reading|external links|other (?:news|stories|headlines)|in other news|don['’]t miss|top stories|editor['’]s picks?)\s?:?$/i, extent: 'list' },
  { name: 'related story', pattern: /^(?:related|see also|also read|read also|read more|more)\s?(?::|»|>)\s?.{1,300}$/i, extent: 'line' },
  { name: 'sources', pattern: /^(?:sources?|references|notes|footnotes)\s?:?$/i, extent: 'list' },
  { name: 'credit', pattern: /^(?:\(?(?:photo|image|picture|video|map|graphic|illustration|photograph|credit|caption)(?:s|graphs?)?(?: credits?)?(?: by)?\s?[:/©]|(?:getty|reuters|ap|afp|epa)(?: ?\/ ?\w+)? (?:photo|image)s?\b)/i, extent: 'line' },
  { name: 'reporting credit', pattern: /^\(?(?:additional |with )?(?:reporting|writing|editing|translation|translated|compiled|edited)\b(?: and (?:writing|editing))? by\b/i, extent: 'line' },
  { name: 'copyright', pattern: /(?:^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|may not be (?:published|reproduced))/i, extent: 'line' },
  { name: 'contact', pattern: /^(?:(?:press |media |for (?:more|further) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)\b.{0,60}[:,]|tel(?:ephone)?\.?\s?:|phone\s?:|e-?mail\s?:|fax\s?:|call us\b)/i, extent: 'line' },
  { name: 'list of editions', pattern: /^(?:advertisement|sponsored(?: content)?|sign in|log in|register|for immediate release|home|menu|search|skip to content|back to top|next(?: article| post)?|previous(?: article| post)?|older posts|newer posts|loading.{0,3}|correction policy|terms of use|privacy policy|cookie.{0,40})$/i, extent: 'line' },
  { name: 'message from the publisher', pattern: /^(?:a message from|an? (?:appeal|note|letter) from|dear readers?|before you go|support (?:our|independent|quality|us)|help us|why (?:we|you should) )\b.{0,90}[:,…!]?$/i, extent: 'rest' },
  { name: 'subscription', pattern: /\b(?:subscribe(?:d)? (?:to|now|for|today)|sign up (?:for|to|now)|our (?:free )?(?:daily|weekly|email)? ?newsletters?|unsubscribe|donate (?:now|today|to|here)|make a donation|become a (?:member|supporter|subscriber|patron)|support (?:us|our (?:work|journalism|newsroom|reporting))|starting from just|free trial|create an account|click here|download (?:our|the) app|get (?:the|our) app|follow us on)\b/i, extent: 'line' },
];

/** A line that is the sign of a list: a bullet, a number, or a headline with a link and no full stop. */
export const LIST_ITEM = /^\s*(?:[-*•·–—»>]|\(?\d{1,2}[.)])\s+/;
