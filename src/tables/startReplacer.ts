import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file to be replaced. All three are paths on the same disk. */
export interface Replacement {
  readonly target: string;
  /** Where the new one is until then. */
  readonly fresh: string;
  /** Where a copy of the former one is; null where there is none. */
  readonly former: string | null;
}

/** Why files were not replaced. */
export interface Failure {
  /** The one that could not be written. */
  readonly path: string;
  readonly reason: string;
  /** How the files are now, in whole sentences. */
  readonly state: string;
}

/** A process that replaces files, once it is told which. It must be told, or let go. */
export interface Replacer {
  /** Where to prepare the files. It is yet to be made; the process removes it with all that is in it when it ends. */
  readonly workplace: string;
  /** Replaces all files or none; null where all are. */
  replace(list: readonly Replacement[]): Promise<Failure | null>;
  /** Ends it without a file replaced. */
  letGo(): Promise<void>;
}

/** The name of a `workplace`, with the process whose it is. */
export const WORKPLACE = /^\.writing-(\d+)$/;

const SCRIPT = fileURLToPath(new URL('./replaceFiles.js', import.meta.url));

/**
 * Starts a process that replaces files of a folder (replaceFiles.js), in a group of its own: whoever kills this process, or all of
 * its group, does not reach that one. Where that happens before it has its whole list, it replaces nothing and ends; else it goes
 * on to the end.
 *
 * @param folder the folder of the files, absolute or from the working directory
 * @throws Error where the system starts no process
 */
export async function startReplacer(folder: string): Promise<Replacer> {
  const child = spawn(process.execPath, [SCRIPT, folder], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child, 'spawn');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  // That it ended early is seen from what it has not said.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  const workplace = join(folder, `.writing-${child.pid}`);
  return {
    workplace,
    replace: async (list) => {
      child.stdin.end(JSON.stringify(list));
      const by = await ended;
      if (said !== '') return JSON.parse(said);
      const begun = list.some(({ fresh }) => !existsSync(fresh));
      if (!begun) rmSync(workplace, { recursive: true, force: true });
      return {
        path: folder,
        reason: `the process that puts the files in their places was ended before it was done: ${by}`,
        state: begun ? 'Each is whole, but some may be new and others as they were.' : 'Nothing was changed.',
      };
    },
    letGo: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
