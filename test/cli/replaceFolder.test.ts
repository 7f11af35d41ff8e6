import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFolder } from '../../src/cli/replaceFolder.ts';

let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'replace-'));
  await put('dist', 'former');
  await put('dist.new', 'new');
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await fs.rm(root, { recursive: true });
});

async function put(folder: string, words: string): Promise<void> {
  await fs.mkdir(join(root, folder));
  await fs.writeFile(join(root, folder, 'index.html'), words);
}

/** What each folder holds. */
async function folders(): Promise<Record<string, string>> {
  const names = await fs.readdir(root);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await fs.readFile(join(root, name, 'index.html'), 'utf8')])),
  );
}

const replace = () => replaceFolder(join(root, 'dist'), join(root, 'dist.new'), join(root, 'dist.old'));

/** Makes those renames fail that a list names by their number, from 1. */
function failRenames(...numbers: number[]): void {
  const { rename } = fs;
  let count = 0;
  vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    count += 1;
    if (numbers.includes(count)) throw new Error('EBUSY: no such luck');
    await rename(from, to);
  });
  syncBuiltinESMExports();
}

describe('replaceFolder', () => {
  it('leaves the new folder alone, also where there was no former one', async () => {
    await replace();
    expect(await folders()).toEqual({ dist: 'new' });
    await fs.rm(join(root, 'dist'), { recursive: true });
    await put('dist.new', 'newer');
    await replace();
    expect(await folders()).toEqual({ dist: 'newer' });
  });

  it('removes what a run has left aside that was killed', async () => {
    await put('dist.old', 'older');
    await replace();
    expect(await folders()).toEqual({ dist: 'new' });
  });

  it('leaves the former folder where it cannot be moved', async () => {
    failRenames(1);
    await expect(replace()).rejects.toThrow(
      'dist/ could not be moved out of the way (EBUSY: no such luck). It is as it was before.',
    );
    expect(await folders()).toEqual({ dist: 'former', 'dist.new': 'new' });
  });

  it('puts the former folder back where the new one cannot take its place', async () => {
    failRenames(2);
    await expect(replace()).rejects.toThrow(
      'The new dist/ could not be put in its place (EBUSY: no such luck). It is as it was before.',
    );
    expect(await folders()).toEqual({ dist: 'former', 'dist.new': 'new' });
  });

  it('says where the former folder is when it cannot be put back either', async () => {
    failRenames(2, 3);
    await expect(replace()).rejects.toThrow('it is in dist.old/. Rename that to dist.');
    expect(await folders()).toEqual({ 'dist.old': 'former', 'dist.new': 'new' });
  });

  it('says that the new folder is in place where only the former one could not be removed', async () => {
    // The first one makes room for the former folder.
    vi.spyOn(fs, 'rm').mockResolvedValueOnce().mockRejectedValue(new Error('EBUSY: no such luck'));
    syncBuiltinESMExports();
    await expect(replace()).rejects.toThrow(
      'dist/ is the new one, but the former one could not be removed (EBUSY: no such luck). Remove dist.old/.',
    );
    expect(await folders()).toEqual({ dist: 'new', 'dist.old': 'former' });
  });
});
