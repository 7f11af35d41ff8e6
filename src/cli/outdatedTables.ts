import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LINES_SHOWN = 20;
const LINE_LENGTH = 160;

/** What is said once below the differences of the project's own tables. */
export const EDITED_BY_HAND =
  'If you edited a table by hand, put the change in data/corrections.csv instead: npm run data overwrites the table.';

/**
 * Compares the tables in `data/tables` with those derived from the sources as they are now.
 *
 * @param root the project's folder
 * @param csvs the derived tables' text by name
 * @returns what is out of date, ready to be read: the files, the lines that differ and what to do; empty where nothing is
 */
export async function outdatedTables(root: string, csvs: ReadonlyMap<string, string>): Promise<string> {
  const files = new Map([...csvs].map(([name, csv]) => [`${name}.csv`, csv]));
  const differences = await differencesOf(join(root, 'data/tables'), 'data/tables', files);
  return differences === '' ? '' : `${differences}\n${EDITED_BY_HAND}`;
}

/**
 * Compares the files of a folder with what they should hold.
 *
 * @param named the folder, as the report names it
 * @param command what brings it up to date
 * @returns what is out of date, ready to be read; empty where nothing is
 */
export async function differencesOf(
  folder: string,
  named: string,
  files: ReadonlyMap<string, string>,
  command = 'npm run data',
): Promise<string> {
  const reports = await Promise.all(
    [...files].map(async ([name, derived]) => {
      const file = `${named}/${name}`;
      const committed = await readFile(join(folder, name), 'utf8').catch(() => '');
      return committed === derived
        ? []
        : [`${file} is out of date: run ${command}`, ...differingLines(committed, derived)];
    }),
  );
  return reports.flat().join('\n');
}

/** The lines that only one of two texts has, `-` before and `+` after, as many as can be read. */
function differingLines(before: string, after: string): string[] {
  const [old, current] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const [isOld, isCurrent] = [new Set(old), new Set(current)];
  const lines = [
    ...old.filter((line) => !isCurrent.has(line)).map((line) => `- ${line}`),
    ...current.filter((line) => !isOld.has(line)).map((line) => `+ ${line}`),
  ].map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
  if (lines.length === 0) return ['  (the same lines, in another order or number)'];
  const more = lines.length - LINES_SHOWN;
  return more > 0 ? [...lines.slice(0, LINES_SHOWN), `  … and ${more} more lines`] : lines;
}
