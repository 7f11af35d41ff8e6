import { fork } from 'node:child_process';
import { once } from 'node:events';
import { OWN_NUMBERS, READERS } from './readers.ts';

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

/** The seeds are five texts: one corpus. */
const CORPUS = 5;

/** Measures each reader on the same varied texts, and on the seeds against the gold: one after the other, in processes of their own. */
export async function compareReaders(): Promise<Speed[]> {
  const rows: Speed[] = [];
  for (const reader of Object.keys(READERS)) rows.push({ reader, ...(await measured('reading.ts', reader)) });
  return rows;
}

/** Extracts from so many times the seeds, varied, in a process of its own. */
export async function measureScaling(times: readonly number[]): Promise<Scaling[]> {
  const rows: Scaling[] = [];
  for (const time of times) rows.push({ times: time, ...(await measured('scaling.ts', String(time * CORPUS))) });
  return rows;
}

/** What a script of this folder sends. */
async function measured(script: string, argument: string) {
  const child = fork(`test/bench/${script}`, [argument], { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const [message] = await once(child, 'message');
  await once(child, 'close');
  return message;
}

export function showReaders(rows: readonly Speed[]): string {
  // The others read numbers and no figures: like is compared with like.
  const own = rows.find(({ reader }) => reader === OWN_NUMBERS)?.megabytesPerSecond ?? 1;
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
