import type { Context } from './context.ts';

/** Words that deny what stands behind them, or decline to say whether it is so. */
const DENIED_BEFORE =
  /\b(?:den(?:y|ies|ied|ying)|rumou?rs?|dismiss(?:ed|es)?|refut(?:ed|es)|contrary to|false(?:ly)?|(?:declin|refus)\w+ to (?:confirm|say)|(?:not|neither|un(?:able|willing) to|n[’']t) (?:\w+ )?(?:confirm|say (?:if|whether)))\b(?:(?!, but\b)[^.;]){0,80}$/i;
/** “Denies that the expulsion of 300 has anything to do with …”: that they are expelled is not denied. */
const ABOUT_THE_CAUSE = /\b(?:to do with|connect(?:ed|ion)|link(?:ed|s)?|related|retaliation|revenge)\b/i;
const DENIED_AFTER = /\b(?:is|are|was|were) (?:false|untrue|a lie|invented|not true|denied|no truth)\b/i;

/** “It is not 300 but 245”, “it did not deport 300 but 245”. */
const NOT = /(?:\bnot|n[’']t) (?:(?!(?:only|just|merely)\b)\w+ )?$/i;
const BUT = /^[^.;,]{0,20},? but (?:only )?[\dA-Za-z]/i;

/** Whether the sentence gives a number only to deny it, or without vouching for it. */
export function isDenied({ before, after }: Context): boolean {
  if (NOT.test(before) && BUT.test(after)) return true;
  return (DENIED_BEFORE.test(before) && !ABOUT_THE_CAUSE.test(after)) || DENIED_AFTER.test(after);
}
