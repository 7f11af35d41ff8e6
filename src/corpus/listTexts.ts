import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SourceError } from '../text/decodeText.ts';
import { isSourceName, SOURCE_NAME, TEXT } from './sourceName.ts';

/** The file that lists the articles of the texts. */
export const LIST = 'sources.csv';

/** Hidden files, and those that editing programs put beside the file that they have open: nobody takes these for texts. */
const BESIDE = /^[.~#]|~$/;

/**
 * The file names of a folder's texts, in a stable order.
 *
 * @param folder the folder of texts
 * @param name the folder, as errors name it
 * @throws {SourceError} where there are none, where one has a name that no source may have, or where there is a file that is no
 *   text: whoever put it there takes it to be read. Hidden files, backups and subfolders may be there
 */
export function listTexts(folder: string, name: string): string[] {
  let entries: Dirent[];
  try {
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new SourceError(
      `${name}: cannot be read (${reason(error)}); expected a folder of texts (*${TEXT}) with its ${LIST}. Name an existing folder.`,
    );
  }
  const files = entries
    .filter((entry) => !entry.isDirectory() && !BESIDE.test(entry.name) && entry.name !== LIST)
    .map((entry) => entry.name)
    .sort();
  const texts = files.filter((file) => file.endsWith(TEXT));
  const others = files.filter((file) => !file.endsWith(TEXT));
  if (others.length > 0) {
    const problems = others.map(
      (file) =>
        `${join(name, file)} is not read: only ${TEXT} files are. Rename it, or move it out of ${join(name, '/')}.`,
    );
    throw new SourceError(problems.join('\n'));
  }
  if (texts.length === 0)
    throw new SourceError(`${name}: holds no texts; expected at least one file *${TEXT}. Add the texts.`);
  const misnamed = texts.find((file) => !isSourceName(basename(file, TEXT)));
  if (misnamed !== undefined) {
    throw new SourceError(
      `${join(name, misnamed)}: the file’s name without ${TEXT} is “${basename(misnamed, TEXT)}”; expected ${SOURCE_NAME}, as in 005_release${TEXT}. Rename the file.`,
    );
  }
  return texts;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
