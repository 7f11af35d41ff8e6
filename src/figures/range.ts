import type { Qualifier } from '../text/qualifiers.ts';

/** A number as stated, with its hedge. */
export interface Stated {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** The least and the most that a statement allows. */
export type Range = readonly [least: number, most: number];

/** What is left open where nothing is stated. */
export const ANYTHING: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** How far “about” may be off: a tenth either way, since such numbers are said to one or two digits. */
const ABOUT = 0.1;

/** What a statement allows: from the least to the most that its words leave open. */
export function rangeOf({ value, low, high, qualifier }: Stated): Range {
  switch (qualifier) {
    case 'exact':
      return [value ?? 0, value ?? Number.POSITIVE_INFINITY];
    case 'approximate':
      return [(value ?? 0) * (1 - ABOUT), (value ?? Number.POSITIVE_INFINITY) * (1 + ABOUT)];
    // “Almost 300” is little below it, and “more than 300” little above.
    case 'below':
      return [(high ?? 0) * (1 - ABOUT), high ?? Number.POSITIVE_INFINITY];
    case 'above':
      return [low ?? 0, Number.POSITIVE_INFINITY];
    case 'range':
    case 'magnitude':
      return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  }
}

/** True where two statements leave room for one number that both allow. */
export function rangesMeet(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
