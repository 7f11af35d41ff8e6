import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../tables/isRunning.ts';

const LOCK = 'dist.lock';

/**
 * Keeps other builds of the project out until this one ends: they would share Framework's cache and the folder that is built
 * into. What a build that was killed has left behind is no hindrance.
 *
 * @param root the project's folder
 * @returns a function that lets others in again
 * @throws Error naming the process where another build is at work
 */
export async function lockBuild(root: string): Promise<() => Promise<void>> {
  const lock = join(root, LOCK);
  if (!(await take(lock))) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // Without a number it is just being taken.
    if (!Number.isInteger(holder) || holder <= 0 || isRunning(holder)) throw new Error(refusal(holder));
    await rm(lock, { force: true });
    if (!(await take(lock))) throw new Error(refusal(0));
  }
  return () => rm(lock, { force: true });
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function refusal(holder: number): string {
  return (
    `Another build of this project is at work${holder > 0 ? ` (process ${holder})` : ''}. ` +
    `Wait until it has ended, then build again; if there is none, remove ${LOCK}.`
  );
}
