import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Writes files of one folder, all or none, so that no reader ever meets half a file.
 *
 * Each file is written under a temporary name in the same folder (a dot, the file's name and `.tmp` at the end), flushed to
 * the disk and only then renamed, in the map's order. Where anything fails, the files are as they were before, and no
 * temporary file is left. Only a crash between two renames can leave the first files new and the last ones old: put the file
 * that the others describe first. The folder is made if it is not there.
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
  const temporaries = new Map([...files.keys()].map((name) => [name, temporaryFor(folder, name)]));
  let path = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, temporary] of temporaries) {
      path = join(folder, name);
      await writeDurably(temporary, files.get(name) ?? '');
    }
    await replaceAll(folder, temporaries, (target) => {
      path = target;
    });
  } catch (error) {
    await Promise.allSettled([...temporaries.values()].map((temporary) => rm(temporary, { force: true })));
    throw new Error(
      `${path} could not be written (${messageOf(error)}). Nothing was changed. ` +
        'Check that its folder may be written to, that the disk has room and that no other program holds the file open, then run again.',
      { cause: error },
    );
  }
}

/** Renames every temporary file to its target, and puts back what was replaced where one of them fails. */
async function replaceAll(
  folder: string,
  temporaries: ReadonlyMap<string, string>,
  onTarget: (target: string) => void,
): Promise<void> {
  const replaced = new Map<string, Buffer | undefined>();
  try {
    const before = new Map<string, Buffer | undefined>();
    for (const name of temporaries.keys()) before.set(name, await readIfThere(join(folder, name)));
    // One after the other without a pause, so that the files change as nearly at once as the system allows.
    for (const [name, temporary] of temporaries) {
      const target = join(folder, name);
      onTarget(target);
      renameSync(temporary, target);
      replaced.set(target, before.get(name));
    }
    await flushFolder(folder);
  } catch (error) {
    for (const [target, before] of replaced) {
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
  return join(folder, `.${name}.${randomUUID()}.tmp`);
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
