import { createHash } from 'node:crypto';
import { precisionOf, valid } from '../text/partialDate.ts';

/** Where the reference figures are from: data/reference/world-bank.json, beside the CSV that it speaks of. */
export interface Citation {
  readonly source: string;
  readonly licence: string;
  readonly licence_url: string;
  /** When the figures were read, as an ISO date at the precision known: `2026-11` or `2026-11-22`. */
  readonly retrieved: string;
  /** Where they were read: an address. */
  readonly from: string;
  /** What else a reader should know. */
  readonly note: string;
  /** The SHA-256 of the CSV's bytes, in hexadecimal: another sum says that the CSV has been changed by hand since. */
  readonly sha256: string;
}

const FIELDS = ['source', 'licence', 'licence_url', 'retrieved', 'from', 'note', 'sha256'] as const;

/**
 * Reads data/reference/world-bank.json. Whether the sum is that of the CSV is not asked: an editor may correct a figure by hand.
 *
 * @throws Error naming the file, the field and what was expected
 */
export function readCitation(text: string, file: string): Citation {
  const found = parse(text, file);
  const field = (name: (typeof FIELDS)[number]): string => {
    const value = found[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw new Error(
      `${file}: “${name}” is ${JSON.stringify(value) ?? 'missing'}: expected a text. Write it in, or run “npm run refresh”.`,
    );
  };
  const address = (name: 'licence_url' | 'from'): string => {
    const value = field(name);
    if (/^https?:\/\//.test(value) && URL.canParse(value)) return value;
    throw new Error(`${file}: “${name}” is “${value}”: expected an address such as https://example.org/. Mend it.`);
  };
  const retrieved = field('retrieved');
  if (!valid(retrieved) || precisionOf(retrieved) === 'year') {
    throw new Error(
      `${file}: “retrieved” is “${retrieved}”: expected an ISO date such as 2026-11 or 2026-11-22. Mend it.`,
    );
  }
  return {
    source: field('source'),
    licence: field('licence'),
    licence_url: address('licence_url'),
    retrieved,
    from: address('from'),
    note: field('note'),
    sha256: field('sha256'),
  };
}

/** The citation of figures just read from the World Bank. */
export function citeWorldBank(csv: string, from: string, retrieved: string, updated: string): Citation {
  return {
    source: 'World Bank, World Development Indicators',
    licence: 'CC BY 4.0',
    licence_url: 'https://creativecommons.org/licenses/by/4.0/',
    retrieved,
    from,
    note: `The World Bank last updated its database on ${updated}. Values are rounded to five decimals.`,
    sha256: createHash('sha256').update(csv).digest('hex'),
  };
}

/** Whether a text is a day of the calendar, such as 2026-11-22. */
export function isIsoDate(text: string): boolean {
  return valid(text) && precisionOf(text) === 'day';
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return { ...found };
  } catch (error) {
    throw new Error(
      `${file}: not JSON (${error instanceof Error ? error.message : error}). Mend it, or run “npm run refresh”.`,
    );
  }
  throw new Error(`${file}: expected an object with ${FIELDS.join(', ')}. Mend it, or run “npm run refresh”.`);
}
