import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { recognizeNumber } from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { type ArchiveDocument, extractDocuments, TOGETHER } from '../../src/figures/extractDocument.ts';
import { splitArticles } from '../../src/text/articles.ts';
import { recogniseQuantities } from '../../src/text/quantities.ts';
import { cast } from '../figures/goldScore.ts';
import { variedDocuments } from './variedDocuments.ts';

/** A number that a reader found in a text, with where its words stand. */
interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  /** For an order of magnitude. */
  readonly bounds?: readonly [low: number, high: number];
}

/** A program that reads the numbers of a text. */
interface Reader {
  readonly name: string;
  /** How many documents it is given, so that a run takes seconds. */
  readonly documents: number;
  /** The numbers of each. */
  read(documents: readonly ArchiveDocument[]): readonly (readonly FoundNumber[])[];
}

/** A row of the benchmark's first table: a second is one of processor time. */
export interface Speed {
  readonly reader: string;
  readonly megabytesPerSecond: number;
  readonly documentsPerSecond: number;
  /** The share of the gold's quantities found in their exact words with their value. */
  readonly right: number;
}

/** A row of the benchmark's second table, in microseconds of processor time. */
export interface Scaling {
  readonly times: number;
  readonly documents: number;
  readonly microsecondsPerDocument: number;
  /** At most, with what was not yet collected. */
  readonly peakMegabytes: number;
  /** In use on the heap at the end, when all garbage was collected. */
  readonly keptMegabytes: number;
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

/** The seeds are five texts: one corpus. */
const CORPUS = 5;

/** Reads one document after the other. */
const eachOf = (read: (document: ArchiveDocument) => FoundNumber[]) => (documents: readonly ArchiveDocument[]) =>
  documents.map(read);

/** The whole extraction; what it recognises on the way is compared as bare numbers. */
const extractor: Reader = {
  name: 'this extractor, figures',
  documents: 20_000,
  read(documents) {
    return extractDocuments(documents, cast).map(() => []);
  },
};

const recogniser: Reader = {
  name: 'this extractor, numbers alone',
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

const compromise: Reader = {
  name: 'compromise',
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

const recognizers: Reader = {
  name: '@microsoft/recognizers-text-suite',
  documents: 2,
  read: eachOf(({ text }) =>
    recognizeNumber(text, 'en-us').map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: Number(resolution?.value),
    })),
  ),
};

/** Measures each reader on the same varied texts, and on the seeds against the gold. */
export function compareReaders(): Speed[] {
  const right = shareRight(recogniser);
  return [extractor, recogniser, compromise, recognizers].map((reader) => {
    const documents = [...variedDocuments(reader.documents)];
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const warmUp = documents.slice(0, Math.ceil(documents.length / 5));
    readAll(reader, warmUp);
    const seconds = secondsFor(() => readAll(reader, documents));
    return {
      reader: reader.name,
      megabytesPerSecond: bytes / 1e6 / seconds,
      documentsPerSecond: documents.length / seconds,
      right: reader === extractor ? right : shareRight(reader),
    };
  });
}

function readAll(reader: Reader, documents: readonly ArchiveDocument[]): void {
  for (let from = 0; from < documents.length; from += TOGETHER) reader.read(documents.slice(from, from + TOGETHER));
}

/** Seconds of processor time, all threads of the process together: what one core needs, whatever else the machine does. */
function secondsFor(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** How many of the gold's numbers a reader finds, in exactly their own words and with their value. */
function shareRight({ read }: Reader): number {
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

/** Extracts from so many times the seeds, varied, in a process of its own. */
export async function measureScaling(times: readonly number[]): Promise<Scaling[]> {
  const rows: Scaling[] = [];
  for (const time of times) {
    const child = fork('test/bench/scaling.ts', [String(time * CORPUS)], {
      execArgv: ['--expose-gc', '--import', 'tsx'],
    });
    const [message] = await once(child, 'message');
    rows.push({ times: time, ...message });
    await once(child, 'close');
  }
  return rows;
}

export function showReaders(rows: readonly Speed[]): string {
  // The others read numbers and no figures: like is compared with like.
  const own = rows.find(({ reader }) => reader === recogniser.name)?.megabytesPerSecond ?? 1;
  return table(
    ['reader', 'MB/s', 'documents/s', 'numbers right', 'times as slow'],
    rows.map((row) => [
      row.reader,
      row.megabytesPerSecond.toPrecision(3),
      row.documentsPerSecond.toPrecision(3),
      `${Math.round(row.right * 100)}%`,
      (own / row.megabytesPerSecond).toPrecision(3),
    ]),
  );
}

export function showScaling(rows: readonly Scaling[]): string {
  return table(
    ['times the corpus', 'documents', 'µs/document', 'peak MB', 'kept MB'],
    rows.map((row) => [
      String(row.times),
      String(row.documents),
      row.microsecondsPerDocument.toFixed(0),
      row.peakMegabytes.toFixed(0),
      row.keptMegabytes.toFixed(1),
    ]),
  );
}

/** Columns padded to line up, the first to the left and numbers to the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [header, ...rows].map(line).join('\n');
}
