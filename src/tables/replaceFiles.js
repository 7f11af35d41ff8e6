/**
 * Puts prepared files in their places, as a process of its own that outlives the one that starts it (startReplacer.ts):
 * `node replaceFiles.js FOLDER`. It is plain JavaScript, so that Node starts it without a compiler.
 *
 * Standard input says which files, as JSON, and is read to its end: of a list that was cut, because its writer was killed, no file
 * is replaced. Where one cannot be, those before it are put back. The folder that the files were prepared in is removed, unless a
 * former file had to stay there. Standard output gets what went wrong, as JSON; `null` where nothing did.
 *
 * @import { Failure, Replacement } from './startReplacer.ts'
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const folder = process.argv[2] ?? '';

// It ends soon by itself: once the list is there and done, or its writer is gone.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => {});
// Nobody may be left to hear of it.
process.stdout.on('error', () => {});

const list = listIn(await text(process.stdin).catch(() => ''));
if (list === undefined) removePrepared();
else process.stdout.write(JSON.stringify(replaceAll(list)));

/**
 * @param {string} said
 * @returns {readonly Replacement[] | undefined} nothing where it was cut
 */
function listIn(said) {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly Replacement[]} list
 * @returns {Failure | null}
 */
function replaceAll(list) {
  /** @type {Replacement[]} */
  const replaced = [];
  let path = folder;
  try {
    // One after the other without a pause, so that the files change as nearly at once as the system allows.
    for (const replacement of list) {
      path = replacement.target;
      renameSync(replacement.fresh, path);
      replaced.push(replacement);
    }
    flushFolder();
    removePrepared();
    return null;
  } catch (error) {
    const stuck = replaced.flatMap(putBack);
    if (stuck.length === 0) removePrepared();
    return { path, reason: messageOf(error), state: stuck.join(' ') || 'Nothing was changed.' };
  }
}

/**
 * @param {Replacement} replacement
 * @returns {string[]} what became of it, where it could not be put back
 */
function putBack({ target, fresh, former }) {
  try {
    if (former === null) renameSync(target, fresh);
    else renameSync(former, target);
    return [];
  } catch (error) {
    return former === null
      ? [`${target} is new, and could not be removed again (${messageOf(error)}).`]
      : [
          `${target} is the new one, and the former one could not be put back (${messageOf(error)}): it is in ${former} until the next run.`,
        ];
  }
}

/** Makes the renames themselves durable. Windows cannot open a folder, and needs no such step. */
function flushFolder() {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes what was prepared for this process. What cannot be removed harms nobody; the next run tries again. */
function removePrepared() {
  try {
    rmSync(join(folder, `.writing-${process.pid}`), { recursive: true, force: true });
  } catch {}
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
