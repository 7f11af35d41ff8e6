import { anyOf } from '../text/phrases.ts';
import { type Context, countsTajiks } from './context.ts';
import { NOTHING_COUNTED } from './counted.ts';
import { INDICATORS, type Indicator } from './indicators.ts';
import { statusOf } from './status.ts';
import { COUNTING } from './vocabulary/statuses.ts';

const COUNTING_BEFORE = new RegExp(
  `(?:,|(?:^|[^A-Za-z])${anyOf(COUNTING)}) (?:only |just |another |a further )?$`,
  'i',
);
const NOTHING_BEHIND =
  /^(?:$|[.,;)]| (?:in|from|at|by|on|of whom|of them|more|others|and|last|so far|nationwide|across|already|by)\b)/i;
const ADMITTING = /\b(?:confirm|admit|acknowledge)/i;

/**
 * The indicator that a bare number takes from what was said before: “… 69 in St. Petersburg, 43 in Yekaterinburg”.
 *
 * @param spokenOf the indicator of a status that the sentence, or the one before, stated last
 */
export function ellipticalIndicator(context: Context, spokenOf: Indicator | undefined): Indicator | undefined {
  const { nearBefore, before, nearAfter, counted, quantity } = context;
  if (counted.kind !== 'none' || quantity.unit !== null || quantity.form === 'share') return undefined;
  if (!NOTHING_BEHIND.test(nearAfter) || isPartOfThem(quantity.value, nearAfter)) return undefined;
  if (!COUNTING_BEFORE.test(nearBefore.trim() === '' ? before : nearBefore)) return undefined;
  const indicator = spokenOf ?? (ADMITTING.test(nearBefore) ? indicatorBefore(context) : undefined);
  return indicator && countsTajiks(context) ? indicator : undefined;
}

/** “…, one of them a Russian”: a part of those counted before. */
function isPartOfThem(value: number | null, nearAfter: string): boolean {
  return value !== null && value <= 4 && /^ of (?:them|whom)\b/i.test(nearAfter);
}

/** The status of which the sentence, or the one before, spoke before it came to the number. */
function indicatorBefore({ article, index, before }: Context): Indicator | undefined {
  for (const text of [before, article.sentences[index - 1] ?? '']) {
    const status = statusOf({
      nearBefore: text,
      nearAfter: '',
      near: `${text}#`,
      before: text,
      runsIntoNext: false,
      sentence: text,
      counted: NOTHING_COUNTED,
    });
    if (status) return INDICATORS.find((indicator) => indicator.status === status);
  }
  return undefined;
}
