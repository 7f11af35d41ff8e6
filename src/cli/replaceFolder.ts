import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * Puts a folder in the place of another, which may not be there. Where that fails, the former one is put back.
 *
 * @param target the folder to be replaced
 * @param fresh the folder that takes its place, on the same disk
 * @param aside a name for the former one meanwhile. A run that was killed between the two renames has left it there.
 * @throws Error saying what is in the target's place now: the former folder, none, or the new one
 */
export async function replaceFolder(target: string, fresh: string, aside: string): Promise<void> {
  const [name, former] = [basename(target), basename(aside)];
  try {
    if (existsSync(target)) {
      await rm(aside, { recursive: true, force: true });
      await rename(target, aside);
    }
  } catch (error) {
    throw new Error(`${name}/ could not be moved out of the way (${messageOf(error)}). It is as it was before.`, {
      cause: error,
    });
  }
  try {
    await rename(fresh, target);
  } catch (error) {
    const what = `The new ${name}/ could not be put in its place (${messageOf(error)}).`;
    if (!existsSync(aside)) throw new Error(`${what} There was none before.`, { cause: error });
    await rename(aside, target).catch((second: unknown) => {
      throw new Error(
        `${what} Nor could the former one be put back (${messageOf(second)}): it is in ${former}/. Rename that to ${name}.`,
        { cause: error },
      );
    });
    throw new Error(`${what} It is as it was before.`, { cause: error });
  }
  await rm(aside, { recursive: true, force: true }).catch((error: unknown) => {
    throw new Error(
      `${name}/ is the new one, but the former one could not be removed (${messageOf(error)}). Remove ${former}/.`,
      { cause: error },
    );
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
