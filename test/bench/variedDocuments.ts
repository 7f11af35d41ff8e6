import { readdirSync, readFileSync } from 'node:fs';
import { type ArchiveDocument, TOGETHER } from '../../src/figures/extractDocument.ts';
import { MONTH_NAMES } from '../../src/text/monthNames.ts';
import { shiftDays } from '../../src/text/partialDate.ts';
import { anyOf } from '../../src/text/phrases.ts';

const SEEDS = 'seeds';

/** Words that stand for others of their kind, so that no two documents are the same. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Kornilova: ['Kornilova', 'Petrova', 'Saidova', 'Lebedeva', 'Orlova'],
  Gannushkina: ['Gannushkina', 'Smirnova', 'Volkova', 'Karimova'],
  Rybalov: ['Rybalov', 'Sokolov', 'Kozlov', 'Nazarov'],
  Interfax: ['Interfax', 'Itar-Tass', 'RIA Novosti', 'Asia-Plus'],
  Qurghonteppa: ['Qurghonteppa', 'Kulob', 'Khorog', 'Khujand'],
  smuggling: ['smuggling', 'contraband', 'trafficking'],
  reportedly: ['reportedly', 'apparently', 'it is said'],
};
const NAME = new RegExp(`\\b(?:${Object.keys(NAMES).join('|')})\\b`, 'g');

const MONTH = anyOf(MONTH_NAMES);
/** Numbers; in a group of its own the day in “November 22”, “Nov. 8-9” and “22 November”: no month has a day 87. */
const NUMBER = new RegExp(`((?<=\\b${MONTH}\\.? (?:\\d{1,2}[-–])?)\\d{1,2}\\b|\\b\\d{1,2}(?= ${MONTH}\\b))|\\d+`, 'g');

/** Numbers in [0, 1) from a seed: the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function vary(text: string, next: () => number): string {
  return text
    .replace(NAME, (name) => {
      const choices = NAMES[name] ?? [name];
      return choices[Math.floor(next() * choices.length)] ?? name;
    })
    .replace(NUMBER, (digits, day) => {
      if (day !== undefined) return String(1 + Math.floor(next() * 28));
      if (/^(?:19|20)\d\d$/.test(digits)) return String(2004 + Math.floor(next() * 8));
      return digits.replace(/[1-9]/g, () => String(1 + Math.floor(next() * 9)));
    });
}

/** The days on which the documents are published. */
const TEN_YEARS = 3652;

/** As many documents as asked for: the seeds' texts by turns, with their numbers, dates and some of their names varied. */
export function* variedDocuments(count: number): Generator<ArchiveDocument> {
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));
  const next = random(2011);
  for (let i = 0; i < count; i++) {
    const day = Math.floor(next() * TEN_YEARS);
    yield { id: i + 1, text: vary(texts[i % texts.length] ?? '', next), published: shiftDays('2004-01-01', day) };
  }
}

/** The same, so many at a time as are best read together. They are made as they are asked for, and take no memory. */
export function* variedBatches(count: number): Generator<ArchiveDocument[]> {
  let batch: ArchiveDocument[] = [];
  for (const document of variedDocuments(count)) {
    batch.push(document);
    if (batch.length < TOGETHER) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
