import type { SourceText } from '../text/articles.ts';
import type { PartialDate } from '../text/dates.ts';

export interface Mention {
  readonly article: number | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: number | null;
  readonly rule: string;
}

export function classifyMentions(_text: SourceText, _figures: readonly { start: number; end: number }[], _published: readonly PartialDate[]): Mention[] {
  return [];
}
