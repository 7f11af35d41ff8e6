import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let list: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'));
  await writeFile(join(folder, 'a.csv'), 'old');
  await writeFile(join(folder, 'a.new'), 'new');
  list = JSON.stringify([{ target: join(folder, 'a.csv'), fresh: join(folder, 'a.new'), former: null }]);
});
afterEach(() => rm(folder, { recursive: true }));

const replace = (input: string) =>
  spawnSync(process.execPath, ['src/tables/replaceFiles.js', folder], { input, encoding: 'utf8' });

describe('replaceFiles', () => {
  it('replaces the files of the list, and says that nothing went wrong', async () => {
    expect(replace(list)).toMatchObject({ status: 0, stdout: 'null', stderr: '' });
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it.each([
    ['none of it', 0],
    ['all but its end', -1],
  ])('replaces nothing where %s came', async (_, end) => {
    expect(replace(list.slice(0, end))).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('old');
  });
});
