import type { Context } from './context.ts';

/** “Says Farhod, 34, from Kulob”, “Zafar N., 24, was arrested”. */
export function isAgeOfNamed({ before, nearAfter, quantity: { value } }: Context): boolean {
  return value !== null && value < 100 && /\b[A-Z](?:[\w’'-]+|\.), (?:aged )?$/.test(before) && /^[,.]/.test(nearAfter);
}
