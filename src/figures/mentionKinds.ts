/** What a number in a text was taken to be. `unknown` is a number of substance that no rule could place. */
export const MENTION_KINDS = [
  'figure',
  'date',
  'duration',
  'count',
  'age',
  'ordinal',
  'name',
  'identifier',
  'list_marker',
  'address',
  'markup',
  'boilerplate',
  'unknown',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
