import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFilesAtomically } from '../../src/tables/writeAtomically.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('writeFilesAtomically', () => {
  it('writes texts as UTF-8 and bytes as they are, and leaves nothing else behind', async () => {
    await writeFilesAtomically(
      folder,
      new Map<string, string | Uint8Array>([
        ['a.csv', 'Хукумов\n'],
        ['b.bin', Uint8Array.of(0, 255)],
      ]),
    );
    expect(await read('a.csv')).toBe('Хукумов\n');
    expect([...(await readFile(join(folder, 'b.bin')))]).toEqual([0, 255]);
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.bin']);
  });

  it('replaces what is there, and leaves other files alone', async () => {
    await writeFile(join(folder, 'a.csv'), 'old, and longer than the new one');
    await writeFile(join(folder, 'other.csv'), 'other');
    await writeFilesAtomically(folder, new Map([['a.csv', 'new']]));
    expect([await read('a.csv'), await read('other.csv')]).toEqual(['new', 'other']);
  });

  it('makes the folder', async () => {
    await writeFilesAtomically(join(folder, 'x', 'y'), new Map([['a.csv', '']]));
    expect(await readdir(join(folder, 'x', 'y'))).toEqual(['a.csv']);
  });

  it('puts back the first files where a later one cannot be replaced, and removes the temporary ones', async () => {
    await writeFile(join(folder, 'a.csv'), 'old');
    await mkdir(join(folder, 'c.csv'));
    const files = new Map([
      ['a.csv', 'new'],
      ['b.csv', 'new'],
      ['c.csv', 'new'],
    ]);
    const failure = writeFilesAtomically(folder, files);
    await expect(failure).rejects.toThrow(`${join(folder, 'c.csv')} could not be written (EISDIR`);
    await expect(failure).rejects.toThrow('Nothing was changed. Check that its folder may be written to');
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'c.csv']);
    expect(await read('a.csv')).toBe('old');
  });

  it('names the folder that is a file', async () => {
    await writeFile(join(folder, 'a'), '');
    await expect(writeFilesAtomically(join(folder, 'a'), new Map([['b', '']]))).rejects.toThrow(
      `${join(folder, 'a')} could not be written`,
    );
  });

  it('refuses names with folders', async () => {
    await expect(writeFilesAtomically(folder, new Map([['../a.csv', '']]))).rejects.toThrow(
      '“../a.csv” is not the name of a file',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
