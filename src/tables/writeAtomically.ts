import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants, copyFile, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './isRunning.ts';

/**
 * Writes files of one folder, all or none, so that no reader ever meets half a file.
 *
 * Each file that changes is written under a temporary name in the same folder (a dot, the file's name and `.tmp` at the end),
 * flushed to the disk and only then renamed, in the map's order; a copy of what it replaces is kept under such a name until
 * all are in place. Where anything fails, the copies are renamed back, so that the files are as they were before, and no
 * temporary file is left; where the process is killed, the next one to write here removes them. Only a kill or a crash between
 * two renames, a few microseconds apart, can leave the first files new and the last ones old: put the file that the others
 * describe first. The folder is made if it is not there.
 *
 * @param folder the folder, absolute or from the working directory
 * @param files the contents by file name (no slashes); a string is written as UTF-8
 * @throws Error naming the path, the cause, what to do and, if a former file could not be put back, where its content is
 */
export async function writeFilesAtomically(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const name of files.keys()) {
    if (basename(name) !== name)
      throw new Error(`“${name}” is not the name of a file in ${folder}: write it without folders.`);
  }
  const replacements: Replacement[] = [];
  const replaced: Replacement[] = [];
  const stuck: Stuck[] = [];
  let path = folder;
  try {
    await makeFolder(folder);
    await removeLeftovers(folder);
    for (const [name, content] of files) {
      path = join(folder, name);
      const before = await readIfThere(path);
      if (before?.equals(Buffer.from(content))) continue;
      const former = before === undefined ? undefined : temporaryFor(folder, name);
      const replacement = { target: path, temporary: temporaryFor(folder, name), former };
      replacements.push(replacement);
      if (former !== undefined) await copyFile(path, former, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      await writeDurably(replacement.temporary, content);
    }
    // One after the other without a pause, so that the files change as nearly at once as the system allows.
    for (const replacement of replacements) {
      path = replacement.target;
      renameSync(replacement.temporary, path);
      replaced.push(replacement);
    }
    await flushFolder(folder);
  } catch (error) {
    stuck.push(...putBack(replaced));
    throw new Error(
      `${path} could not be written (${messageOf(error)}). ${stuck.map(describeStuck).join(' ') || 'Nothing was changed.'} ` +
        'Check that its folder may be written to, that the disk has room and that no other program holds the file open, then run again.',
      { cause: error },
    );
  } finally {
    const kept = new Set(stuck.map(({ former }) => former));
    const left = replacements.flatMap(({ temporary, former }) => [temporary, ...(former ? [former] : [])]);
    // One that cannot be removed harms nobody; the next run tries again.
    await Promise.allSettled(left.filter((file) => !kept.has(file)).map((file) => rm(file, { force: true })));
  }
}

/** A file that is to be replaced: by what, and where a copy of the former one is, if there was one. */
interface Replacement {
  readonly target: string;
  readonly temporary: string;
  readonly former: string | undefined;
}

/** A file that was replaced and could not be put back. */
interface Stuck extends Replacement {
  readonly reason: string;
}

/** Puts back what was replaced, as far as it can be. */
function putBack(replaced: readonly Replacement[]): Stuck[] {
  return replaced.flatMap((replacement) => {
    const { target, former } = replacement;
    try {
      if (former === undefined) rmSync(target);
      else renameSync(former, target);
      return [];
    } catch (error) {
      return [{ ...replacement, reason: messageOf(error) }];
    }
  });
}

function describeStuck({ target, former, reason }: Stuck): string {
  return former === undefined
    ? `${target} is new, and could not be removed again (${reason}).`
    : `${target} is the new one, and the former one could not be put back (${reason}): it is in ${former} until the next run.`;
}

function temporaryFor(folder: string, name: string): string {
  return join(folder, `.${name}.${process.pid}-${randomUUID()}.tmp`);
}

/** The temporary files of this module, with the process that writes them. */
const TEMPORARY = /^\..+\.(\d+)-[\da-f-]{36}\.tmp$/;

/** Removes the temporary files of processes that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

/** Makes a folder and those above it, one after the other: where a file system refuses one, Node's own way may try for ever. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.unshift(path);
  for (const path of missing) {
    await mkdir(path).catch((error: unknown) => {
      // Another process made it meanwhile.
      if (!existsSync(path)) throw error;
    });
  }
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes the renames themselves durable. Windows cannot open a folder, and needs no such step. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
