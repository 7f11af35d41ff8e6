import type { Context } from './context.ts';

const CHANGED =
  '(?:r[io]s(?:e[sn]?|ing)|gr[eo]w(?:n|s|ing)?|increas\\w+|f[ae]ll(?:s|en|ing)?|drop\\w*|declin\\w+|decreas\\w+|cut|reduc\\w+|shr[aiu]nk\\w*|contract\\w*|exceed\\w*|surpass\\w*|up|down)';
const PERCENT = '[\\d.]+ ?(?:%|per ?cent)';
/** “Rose by 300”, “exceeds last year’s by 300”, “a drop of 300”, “down by 8%, or 300 people”, “grew 8 percent (300)”. */
const BEFORE = new RegExp(
  [
    `\\b${CHANGED}(?: [\\w’']+){0,3} by (?:some |about )?$`,
    '\\b(?:drop|decrease|increase|rise|fall|decline|reduction|difference|shortfall) of $',
    `\\b(?:by|${CHANGED})(?: [a-z]+){0,2} ${PERCENT}(?: \\(|,? or (?:by )?)$`,
  ].join('|'),
  'i',
);
/** “300 more than last year”, “300 people fewer”. */
const BEHIND =
  /^\)?(?: (?:Tajiks|migrants?|labou?r|workers|people|persons|citizens|men)){0,2} (?:more(?: [\w-]+){0,6} than (?:in|a|the|last|this|it|at|one|two|three|six|half)\b|fewer\b|less(?:[,;.]| than\b))/i;

/** Whether a number says by how many a count differs from another: it is no count itself. */
export function isDifference({ before, after }: Pick<Context, 'before' | 'after'>): boolean {
  return BEHIND.test(after) || BEFORE.test(before.slice(-FARTHEST));
}

const FARTHEST = 80;
