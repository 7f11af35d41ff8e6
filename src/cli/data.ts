/**
 * Rebuilds the tables from the texts: `npm run data`.
 *
 * `--check` writes nothing, and exits with 1 and the difference where the tables are out of date. `--claims` lists what pages may
 * claim. `--seeds DIR --out DIR` takes another folder of texts (with its own sources.csv). An error stops it before it writes
 * anything; what it marks with `!` does not. A kill of it or of its process group, at any moment, leaves
 * all tables as they were or all new; how, and within which bounds, is said in writeAtomically.ts.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Corpus, nameOf, readCorpus } from '../corpus/corpus.ts';
import { csvsOf, tablesOf } from '../data/tables.ts';
import { readAllClaims, readAllStatements } from '../site/readPages.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { fromCsv } from '../tables/csv.ts';
import { eachTable } from '../tables/eachTable.ts';
import { WriteFailure, writeFilesAtomically } from '../tables/writeAtomically.ts';
import {
  describeBeside,
  describeChanges,
  describeCount,
  describeRefuted,
  describeTouched,
  describeUnknown,
  type ReportLine,
} from './describeChanges.ts';
import { describeClaims } from './describeClaims.ts';
import { describeTitles } from './describeTitles.ts';
import { differencesOf, EDITED_BY_HAND } from './outdatedTables.ts';
import { readArguments, refuse } from './readArguments.ts';

/** How much of a sentence is shown on either side of a number, in characters. */
const AROUND = 120;

const COLOURS = { '+': 'green', '~': 'yellow', '-': 'red', '!': 'magenta', ' ': 'gray' } as const;

const given = readArguments('data', {
  check: { type: 'boolean', default: false },
  claims: { type: 'boolean', default: false },
  seeds: { type: 'string' },
  out: { type: 'string' },
});
if ((given.seeds === undefined) !== (given.out === undefined)) {
  refuse(
    'data',
    '--seeds and --out go together: the tables of another folder of texts belong into a folder of their own. Give both, or neither.',
  );
}
if (given.check && given.claims) refuse('data', '--check and --claims do not go together. Give one of them.');

try {
  await run(given);
} catch (error) {
  console.error(`data: ${error instanceof Error ? error.message : error}`);
  // A file that cannot be written says itself how the tables are now.
  if (!(error instanceof WriteFailure)) console.error('Nothing was written.');
  process.exitCode = 1;
}

async function run({ check, claims, seeds, out }: typeof given): Promise<void> {
  const root = process.cwd();
  const folder = resolve(root, seeds ?? 'seeds');
  const own = seeds === undefined;
  const target = resolve(root, out ?? 'data/tables');
  const corpus = readCorpus({ root, seeds: folder });
  const tables = tablesOf(corpus);
  if (claims) return console.log(describeClaims(tables).join('\n'));
  const csvs = csvsOf(tables);
  const files = new Map([...csvs].map(([name, csv]) => [`${name}.csv`, csv]));
  const before = released(target);
  const inPages = own ? readAllClaims(root) : [];
  const touched = [...describeTouched(before, tables, inPages), ...describeBeside(before.figures, tables, inPages)];
  const changes = describeChanges(before.figures, tables.figures);
  const named = nameOf(folder, root);
  const copies = corpus.articles.flatMap(({ source, article, duplicateOf }): ReportLine[] =>
    duplicateOf === null
      ? []
      : [{ sign: ' ', text: `${source}#${article} is a copy of ${duplicateOf}; its figures count once` }],
  );
  print([
    ...changes,
    ...touched,
    ...(own ? describeRefuted(tables, readAllStatements(root)) : []),
    ...(changes.length > 0 ? copies : []),
    ...describeTitles(corpus.articles, named),
    ...describeUnknown(tables.mentions, (mention) => sentenceOf(corpus, mention), named),
  ]);

  const shown = nameOf(target, root);
  const command = own ? 'npm run data' : `npm run data -- --seeds ${seeds} --out ${out}`;
  const differences = await differencesOf(target, shown, files, command);
  const figures = describeCount(tables);
  if (differences === '') console.log(`${shown} is up to date: ${figures}.`);
  else if (check) {
    console.log(own ? `${differences}\n${EDITED_BY_HAND}` : differences);
    process.exitCode = 1;
  } else {
    await writeFilesAtomically(target, files);
    console.log(`Wrote ${files.size} tables to ${shown}: ${figures}.`);
  }
}

/** The tables as last written; one that is not there, or cannot be read, has no rows. */
function released(folder: string): Tables {
  return eachTable((name) => {
    const file = join(folder, `${name}.csv`);
    try {
      return fromCsv(name, readFileSync(file, 'utf8'), file);
    } catch {
      return [];
    }
  });
}

function sentenceOf({ articles }: Corpus, { source, start }: Row<'mentions'>): string {
  const text = articles.find((article) => article.source === source)?.text.source ?? '';
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(start, start + AROUND);
  const sentence = before.replace(/^[\s\S]*(?:\n|[.!?]\s)/, '') + after.replace(/(?:\n|(?<=[.!?])\s)[\s\S]*$/, '');
  // Control characters would act on the terminal.
  return sentence.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function print(lines: readonly ReportLine[]): void {
  for (const { sign, text } of lines)
    console.log(process.stdout.isTTY ? styleText(COLOURS[sign], `${sign} ${text}`) : `${sign} ${text}`);
}
