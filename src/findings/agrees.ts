import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import type { Stated } from './formatFigure.ts';

/**
 * Whether the words that prose gives for a finding say what the data say. The project's own recogniser reads them: they
 * must hold exactly one quantity, equal at the precision written, in the finding's unit where they name one, with a
 * hedge no stronger than the data's.
 *
 * @returns what is wrong, in words, or null where they agree
 * @param words such as “about 40 percent”
 * @param finding one of `findingsOf`, or what is stated in a row of figures.csv
 * @example
 * ```ts
 * import { disagreement, findingsOf } from 'price-of-a-pilot/findings';
 * import { readTables } from 'price-of-a-pilot/tables';
 *
 * const share = findingsOf(readTables()).get('remittance_share');
 * share && disagreement('about 40 percent', share); // → null
 * share && disagreement('45 percent', share); // → 'it is read as 45 (exact)'
 * ```
 */
export function disagreement(words: string, finding: Stated): string | null {
  const quantities = recogniseQuantities(words).filter(({ form }) => form !== 'ordinal');
  const [quantity] = quantities;
  if (!quantity) return 'no number is found in it';
  if (quantities.length > 1) return `${quantities.length} numbers are found in it; expected one`;
  if (quantity.unit !== null && !finding.unit.startsWith(quantity.unit)) return `it is read as ${quantity.unit}`;
  if (finding.qualifier === 'range' || finding.qualifier === 'magnitude') {
    return quantity.low === finding.low && quantity.high === finding.high ? null : `it is read as ${shown(quantity)}`;
  }
  if (quantity.value === null || finding.value === null || !equalAsWritten(words, quantity, quantity.value, finding))
    return `it is read as ${shown(quantity)}`;
  return hedgeHolds(quantity, finding) ? null : `it says “${words}” where the data are ${finding.qualifier}`;
}

/** “41.7” agrees with 41.73795; “300” agrees with 297 only where a hedge says that it is rounded. */
function equalAsWritten(
  words: string,
  { numberStart, numberEnd, qualifier }: Quantity,
  written: number,
  { value, qualifier: bound }: Stated,
): boolean {
  if (value === null) return false;
  if (Math.abs(written - value) <= Math.abs(value) * 1e-9) return true;
  // A bound that was rounded would be another bound.
  if (bound === 'below' || bound === 'above') return false;
  const decimal = /(\d[\d,]*)\.(\d+)/.exec(words.slice(numberStart, numberEnd));
  if (decimal) {
    const [digits, , decimals = ''] = decimal;
    // “1.0 million” is precise to a tenth of a million.
    const scale = written / Number(digits.replaceAll(',', ''));
    return Math.abs(written - value) <= 0.5 * 10 ** -decimals.length * scale * (1 + 1e-9);
  }
  if (qualifier === 'exact') return false;
  const zeros = /0*$/.exec(String(Math.round(written)))?.[0].length ?? 0;
  return Math.abs(written - value) <= 0.5 * 10 ** zeros && Math.abs(written - value) <= 0.1 * Math.abs(value);
}

/** Prose may say less than the data (“about 300” of 297), never more (“40 percent” of “about 40 percent”). */
function hedgeHolds(quantity: Quantity, { qualifier, value }: Stated): boolean {
  const said = quantity.qualifier;
  if (said === qualifier) return true;
  if (qualifier !== 'exact') return false;
  if (said === 'below') return value !== null && value <= (quantity.high ?? 0);
  if (said === 'above') return value !== null && value >= (quantity.low ?? 0);
  return said === 'approximate';
}

function shown({ value, low, high, qualifier }: Quantity): string {
  return value === null ? `${low} to ${high} (${qualifier})` : `${value} (${qualifier})`;
}
