import type { Row } from '../tables/codebook.ts';

type Figure = Row<'figures'>;
type Bound = 'value' | 'low' | 'high';

/** What is wrong with the numbers of a corrected figure, and the columns between which it is. */
export interface CorrectedFault {
  readonly columns: readonly Bound[];
  readonly found: string;
  readonly expected: string;
}

/** Each pair of numbers of which the first is at most the second, and the qualifier with which both are one number. */
const ORDER = [
  { columns: ['value', 'high'], equal: 'below' },
  { columns: ['low', 'value'], equal: 'above' },
  { columns: ['low', 'high'], equal: null },
] as const;

/** Looks for numbers of a figure that contradict each other: an editor corrected one of them, and not the other. */
export function correctedFault(figure: Figure): CorrectedFault | null {
  if (figure.value === null && figure.low === null && figure.high === null)
    return { columns: ['value', 'low', 'high'], found: 'no number', expected: 'a value, a low or a high' };
  for (const { columns, equal } of ORDER) {
    const [lower, upper] = columns;
    const [less, more] = [figure[lower], figure[upper]];
    if (less === null || more === null || less === more) continue;
    const found = `${lower} ${less} and ${upper} ${more}`;
    if (less > more) return { columns, found, expected: `a ${lower} of at most the ${upper}` };
    if (figure.qualifier === equal)
      return { columns, found, expected: `the same number twice, since it is one that is stated as “${equal}”` };
  }
  return null;
}
