import { readFileSync } from 'node:fs';
import { type ArchiveDocument, extractDocuments } from '../../src/figures/extractDocument.ts';
import { splitArticles } from '../../src/text/articles.ts';
import { recogniseQuantities } from '../../src/text/quantities.ts';
import { cast } from '../figures/goldScore.ts';

/** A number that a reader found in a text, with where its words stand. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  /** For an order of magnitude. */
  readonly bounds?: readonly [low: number, high: number];
}

/** A program that reads the numbers of a text. */
export interface Reader {
  /** How many documents it is given, so that a run takes seconds. */
  readonly documents: number;
  /** The numbers of each. */
  read(documents: readonly ArchiveDocument[]): readonly (readonly FoundNumber[])[];
}

/** The numbers of the gold: an excerpt to find them by, their own words without hedge and unit, and what they say. */
const GOLD_NUMBERS: Readonly<
  Record<string, readonly (readonly [string, string, number | readonly [number, number]])[]>
> = {
  '000_061930ec3129761c': [
    ['deports hundreds of Tajik', 'hundreds', [200, 999]],
    ['sentenced to eight and a half years', 'eight and a half', 8.5],
  ],
  '001_12b0b4e4e514b949': [
    ['sentencing to 9 1/2', '9 1/2', 9.5],
    ['an 8 1/2-year', '8 1/2', 8.5],
    ['rounding up hundreds', 'hundreds', [200, 999]],
    ['About 1 million', '1 million', 1e6],
  ],
  '002_9713595a2ea58596': [
    ['around 7,000 troops', '7,000', 7000],
    ['sentenced them to eight', 'eight and a half', 8.5],
    ['for about two months', 'two', 2],
    ['each sentenced to eight', 'eight and a half', 8.5],
    ['an estimated one million', 'one million', 1e6],
    ['about 40 percent', '40', 40],
    ['hundreds of thousands of', 'hundreds of thousands', [200_000, 999_999]],
    ['An estimated 130,000', '130,000', 130_000],
    ['about 60 percent', '60', 60],
    ['1,400-kilometer', '1,400', 1400],
    ['At least six armed', 'six', 6],
  ],
  '004_03c15c4224fafc25': [
    ['around 300 Tajik', '300', 300],
    ['almost 300 migrants', '300', 300],
    ['297 Tajik migrants', '297', 297],
    ['The 297 citizens', '297', 297],
    ['for eight-and-a-half', 'eight-and-a-half', 8.5],
    ['just $800', '800', 800],
    ['tens of thousands of', 'tens of thousands', [20_000, 99_999]],
    ['700,000 Tajiks', '700,000', 700_000],
    ['a tenth of', 'a tenth', 10],
    ['just under 7 million', '7 million', 7e6],
  ],
};

/** Reads one document after the other. */
const eachOf = (read: (document: ArchiveDocument) => FoundNumber[]) => (documents: readonly ArchiveDocument[]) =>
  documents.map(read);

/** The whole extraction; what it recognises on the way is compared as bare numbers. */
const figures: Reader = {
  documents: 20_000,
  read(documents) {
    return extractDocuments(documents, cast).map(() => []);
  },
};

const numbersAlone: Reader = {
  documents: 20_000,
  read: eachOf(({ text: source }) => {
    const { visible, text } = splitArticles(source);
    return recogniseQuantities(text).map(({ numberStart, numberEnd, value, low, high }) => {
      const [start, end] = visible.spanInSource(numberStart, numberEnd);
      return { start, end, value, ...(value === null && low !== null && high !== null ? { bounds: [low, high] } : {}) };
    });
  }),
};

/** What compromise tells of a number. */
interface CompromiseNumber {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: { readonly num: number | null };
}

async function compromise(): Promise<Reader> {
  const { default: nlp } = await import('compromise');
  return {
    documents: 20,
    read: eachOf(({ text }) => {
      const numbers: CompromiseNumber[] = nlp(text).numbers().json({ offset: true });
      return numbers.map(({ offset, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        value: number.num,
      }));
    }),
  };
}

async function recognizers(): Promise<Reader> {
  const { recognizeNumber } = await import('@microsoft/recognizers-text-suite');
  return {
    documents: 2,
    read: eachOf(({ text }) =>
      recognizeNumber(text, 'en-us').map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        value: Number(resolution?.value),
      })),
    ),
  };
}

/** Those that are compared, and how to get at them: each is loaded alone, so that none fills another's memory. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  'this extractor, figures': async () => figures,
  'this extractor, numbers alone': async () => numbersAlone,
  compromise,
  '@microsoft/recognizers-text-suite': recognizers,
};

/** What the whole extraction finds on the way are the numbers of the reader of numbers. */
export const OWN_NUMBERS = 'this extractor, numbers alone';

/** How many of the gold's numbers a reader finds, in exactly their own words and with their value. */
export function shareRight({ read }: Reader): number {
  const found = new Map(
    Object.keys(GOLD_NUMBERS).map((id) => [id, read([{ id, text: readFileSync(`seeds/${id}.txt`, 'utf8') }])[0]]),
  );
  const numbers = Object.entries(GOLD_NUMBERS).flatMap(([source, rows]) =>
    rows.map(([excerpt, words, value]) => {
      const text = readFileSync(`seeds/${source}.txt`, 'utf8');
      const start = text.indexOf(words, text.indexOf(excerpt));
      const same = found.get(source)?.find((number) => number.start === start && number.end === start + words.length);
      return same !== undefined && isSame(same, value);
    }),
  );
  return numbers.filter(Boolean).length / numbers.length;
}

/** A share may be given as a number or in percent. */
function isSame({ value, bounds }: FoundNumber, expected: number | readonly [number, number]): boolean {
  if (typeof expected !== 'number') return bounds?.[0] === expected[0] && bounds[1] === expected[1];
  return value === expected || (value !== null && expected === 10 && value === 0.1);
}
