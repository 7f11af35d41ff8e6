import type { Context } from './context.ts';

/** “If Russia closes its doors even for half a year”, “Even if 1,000 are deported”: no comma up to the number. */
const IF_BEFORE =
  /(?:^|[^A-Za-z])(?:if|unless|suppos(?:e|ing)|imagine)\b[^,;:.—–”#]*$|^[^A-Za-z]*(?:Even )?(?:Were|Should|Had) [^,;:.—–”?]*$/i;
/** “If the 300 are deported”: those are spoken of as so many. */
const SO_MANY = /\b(?:the|these|those|all|its|their) $/i;

/** Whether a number is only supposed: it stands in a clause with “if”, and no definite word makes it known. */
export function isSupposed({ before }: Context): boolean {
  return IF_BEFORE.test(before) && !SO_MANY.test(before);
}
