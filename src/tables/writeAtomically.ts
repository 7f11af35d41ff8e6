import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './isRunning.ts';
import { type Failure, type Replacement, type Replacer, startReplacer, WORKPLACE } from './startReplacer.ts';

/** Files could not be written. The message says how they are now. */
export class WriteFailure extends Error {}

/**
 * Writes files of one folder, all or none, also where this process is killed, at whatever moment.
 *
 * What changes is prepared in a folder of its own beside the files: the new ones, flushed to the disk, and copies of those that
 * they replace. A second process then renames the new ones, one directly after the other in the map's order, and where one fails
 * puts the former ones back. It gets the whole list before it begins, and is in a process group of its own. So a SIGKILL of this
 * process, or of its group, leaves all files as they were or, some milliseconds later when that process is done, all new; and
 * nothing else beside them. The next call waits until it is done; two calls that begin at the same moment don't wait for each other.
 *
 * Only a crash of the machine, or a kill of that second process, between two renames, which are microseconds apart, can leave the
 * first files new and the last ones old, each of them whole: put the file that the others describe first. The next call clears up
 * and writes them all. The folder is made if it is not there.
 *
 * @param folder the folder, absolute or from the working directory
 * @param files the contents by file name (no slashes); a string is written as UTF-8
 * @throws WriteFailure naming the path, the cause, what to do and, if a former file could not be put back, where its content is
 */
export async function writeFilesAtomically(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const name of files.keys()) {
    if (basename(name) !== name)
      throw new Error(`“${name}” is not the name of a file in ${folder}: write it without folders.`);
  }
  let path = folder;
  let replacer: Replacer | undefined;
  const replacements: Replacement[] = [];
  try {
    await makeFolder(folder);
    await clearUp(folder);
    const changes: { readonly name: string; readonly content: string | Uint8Array; readonly isNew: boolean }[] = [];
    for (const [name, content] of files) {
      path = join(folder, name);
      const before = await readIfThere(path);
      if (!before?.equals(Buffer.from(content))) changes.push({ name, content, isNew: before === undefined });
    }
    if (changes.length === 0) return;
    path = folder;
    replacer = await startReplacer(folder);
    const fresh = join(replacer.workplace, 'new');
    const former = join(replacer.workplace, 'old');
    await mkdir(replacer.workplace);
    await mkdir(fresh);
    await mkdir(former);
    for (const { name, content, isNew } of changes) {
      path = join(folder, name);
      const replacement = { target: path, fresh: join(fresh, name), former: isNew ? null : join(former, name) };
      if (replacement.former !== null) await copyFile(path, replacement.former, constants.COPYFILE_FICLONE);
      await writeDurably(replacement.fresh, content);
      replacements.push(replacement);
    }
  } catch (error) {
    await replacer?.letGo();
    throw failureOf({ path, reason: messageOf(error), state: 'Nothing was changed.' }, error);
  }
  const failure = await replacer.replace(replacements);
  if (failure !== null) throw failureOf(failure);
}

function failureOf({ path, reason, state }: Failure, cause?: unknown): WriteFailure {
  return new WriteFailure(
    `${path} could not be written (${reason}). ${state} ` +
      'Check that its folder may be written to, that the disk has room and that no other program holds the file open, then run again.',
    { cause },
  );
}

/** How long another process may need to put files in their places, in milliseconds. It usually takes a few. */
const PATIENCE = 10_000;

/**
 * Waits for those that are still putting files of a folder in their places, and removes what is left of those that were killed. One
 * that is not done in time counts as killed, too: its id may be another's by now.
 */
async function clearUp(folder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (const name of await readdir(folder)) {
    const owner = WORKPLACE.exec(name)?.[1];
    if (owner === undefined) continue;
    const workplace = join(folder, name);
    while (existsSync(workplace) && isRunning(Number(owner)) && Date.now() < deadline) await setTimeout(10);
    await rm(workplace, { recursive: true, force: true });
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
