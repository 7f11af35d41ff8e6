import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Writes files of one folder, all or none, so that no reader ever meets half a file.
 *
 * Each file that changes is written under a temporary name in the same folder (a dot, the file's name and `.tmp` at the end),
 * flushed to the disk and only then renamed, in the map's order. Where anything fails, the files are as they were before, and
 * no temporary file is left; where the process is killed, the next one to write here removes them. Only a kill or a crash
 * between two renames, a few microseconds apart, can leave the first files new and the last ones old: put the file that the
 * others describe first. The folder is made if it is not there.
 *
 * @param folder the folder, absolute or from the working directory
 * @param files the contents by file name (no slashes); a string is written as UTF-8
 * @throws Error naming the path, the cause and what to do
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
  let path = folder;
  try {
    await mkdir(folder, { recursive: true });
    await removeLeftovers(folder);
    for (const [name, content] of files) {
      path = join(folder, name);
      const before = await readIfThere(path);
      if (before?.equals(Buffer.from(content))) continue;
      const replacement = { target: path, temporary: temporaryFor(folder, name), before };
      replacements.push(replacement);
      await writeDurably(replacement.temporary, content);
    }
    await replaceAll(folder, replacements, (target) => {
      path = target;
    });
  } catch (error) {
    await Promise.allSettled(replacements.map(({ temporary }) => rm(temporary, { force: true })));
    throw new Error(
      `${path} could not be written (${messageOf(error)}). Nothing was changed. ` +
        'Check that its folder may be written to, that the disk has room and that no other program holds the file open, then run again.',
      { cause: error },
    );
  }
}

/** A file that is to be replaced: by what, and what it held before, if it was there. */
interface Replacement {
  readonly target: string;
  readonly temporary: string;
  readonly before: Buffer | undefined;
}

/** Renames every temporary file to its target, and puts back what was replaced where one of them fails. */
async function replaceAll(
  folder: string,
  replacements: readonly Replacement[],
  onTarget: (target: string) => void,
): Promise<void> {
  const replaced: Replacement[] = [];
  try {
    // One after the other without a pause, so that the files change as nearly at once as the system allows.
    for (const replacement of replacements) {
      onTarget(replacement.target);
      renameSync(replacement.temporary, replacement.target);
      replaced.push(replacement);
    }
    await flushFolder(folder);
  } catch (error) {
    for (const { target, before } of replaced) {
      if (before === undefined) await rm(target);
      else await restore(folder, basename(target), before);
    }
    throw error;
  }
}

async function restore(folder: string, name: string, content: Buffer): Promise<void> {
  const temporary = temporaryFor(folder, name);
  await writeDurably(temporary, content);
  await rename(temporary, join(folder, name));
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

function isRunning(processId: number): boolean {
  try {
    // The signal 0 is not sent; it only asks whether it could be.
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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
