import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReplacer } from '../../src/tables/startReplacer.ts';
import { writeFilesAtomically } from '../../src/tables/writeAtomically.ts';
import { beforeRenames } from './beforeRenames.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const read = (name: string) => readFile(join(folder, name), 'utf8');

const FILES = new Map([
  ['a.csv', 'new'],
  ['b.csv', 'new'],
  ['c.csv', 'new'],
]);

/** Runs a statement before each rename, in the process that renames. */
const beforeEachRename = (statement: string) => vi.stubEnv('NODE_OPTIONS', beforeRenames(statement));

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

  it('changes nothing where one of the files is a folder', async () => {
    await writeFile(join(folder, 'a.csv'), 'old');
    await mkdir(join(folder, 'c.csv'));
    const failure = writeFilesAtomically(folder, FILES);
    await expect(failure).rejects.toThrow(`${join(folder, 'c.csv')} could not be written (EISDIR`);
    await expect(failure).rejects.toThrow('Nothing was changed. Check that its folder may be written to');
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'c.csv']);
    expect(await read('a.csv')).toBe('old');
  });

  it('puts back the first files where a later one cannot be replaced, and removes the temporary ones', async () => {
    await writeFile(join(folder, 'a.csv'), 'old');
    await writeFile(join(folder, 'c.csv'), 'old');
    // The third rename: a.csv is replaced and b.csv is new by then.
    beforeEachRename("if (count === 3) throw new Error('EBUSY: no such luck');");
    const failure = writeFilesAtomically(folder, FILES);
    await expect(failure).rejects.toThrow(
      `${join(folder, 'c.csv')} could not be written (EBUSY: no such luck). Nothing was changed. Check that`,
    );
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'c.csv']);
    expect([await read('a.csv'), await read('c.csv')]).toEqual(['old', 'old']);
  });

  it('puts back what it can where one file cannot be put back, and says where the former one is', async () => {
    for (const name of ['a.csv', 'b.csv', 'c.csv']) await writeFile(join(folder, name), `old ${name}`);
    // The third is c.csv’s own; the fourth would put a.csv back.
    beforeEachRename("if (count === 3 || count === 4) throw new Error('EBUSY: no such luck');");
    const failure: unknown = await writeFilesAtomically(folder, FILES).catch((error: unknown) => error);
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toContain(`${join(folder, 'c.csv')} could not be written (EBUSY`);
    expect(message).not.toContain('Nothing was changed');
    const former = /a\.csv is the new one, .* \(EBUSY: no such luck\): it is in (\S+) until/.exec(message)?.[1] ?? '';
    expect(await readFile(former, 'utf8')).toBe('old a.csv');
    expect([await read('a.csv'), await read('b.csv'), await read('c.csv')]).toEqual(['new', 'old b.csv', 'old c.csv']);
    const workplace = dirname(dirname(former));
    expect((await readdir(folder)).sort()).toEqual([basename(workplace), 'a.csv', 'b.csv', 'c.csv']);
  });

  it('says that some files may be new where the process that renames is killed; the next run mends it', async () => {
    for (const name of FILES.keys()) await writeFile(join(folder, name), 'old');
    beforeEachRename("if (count === 2) process.kill(process.pid, 'SIGKILL');");
    await expect(writeFilesAtomically(folder, FILES)).rejects.toThrow(
      `${folder} could not be written (the process that puts the files in their places was ended before it was done: SIGKILL). ` +
        'Each is whole, but some may be new and others as they were. Check that',
    );
    expect([await read('a.csv'), await read('b.csv'), await read('c.csv')]).toEqual(['new', 'old', 'old']);
    vi.unstubAllEnvs();
    await writeFilesAtomically(folder, FILES);
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect([await read('a.csv'), await read('b.csv'), await read('c.csv')]).toEqual(['new', 'new', 'new']);
  });

  it('says that nothing was changed where that process ends before it has renamed one, and removes what was prepared', async () => {
    for (const name of FILES.keys()) await writeFile(join(folder, name), 'old');
    for (const options of [beforeRenames("process.kill(process.pid, 'SIGKILL');"), '--require /none/such.cjs']) {
      vi.stubEnv('NODE_OPTIONS', options);
      await expect(writeFilesAtomically(folder, FILES)).rejects.toThrow(
        /before it was done: \w+\)\. Nothing was changed\./,
      );
      expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
      expect(await read('a.csv')).toBe('old');
    }
  });

  it('changes nothing where no process can be started, and starts none where nothing changes', async () => {
    await writeFile(join(folder, 'a.csv'), 'old');
    const { execPath } = process;
    process.execPath = join(folder, 'node');
    try {
      await expect(writeFilesAtomically(folder, FILES)).rejects.toThrow(
        `${folder} could not be written (spawn ${join(folder, 'node')} ENOENT). Nothing was changed.`,
      );
      await writeFilesAtomically(folder, new Map([['a.csv', 'old']]));
    } finally {
      process.execPath = execPath;
    }
    expect(await readdir(folder)).toEqual(['a.csv']);
    expect(await read('a.csv')).toBe('old');
  });

  it('waits for a process that is still at work there', async () => {
    const earlier = await startReplacer(folder);
    await mkdir(earlier.workplace);
    const fresh = join(earlier.workplace, 'b.csv');
    await writeFile(fresh, 'earlier');
    const later = writeFilesAtomically(folder, new Map([['a.csv', 'later']]));
    // Time enough to remove what is no leftover.
    await setTimeout(100);
    expect(await earlier.replace([{ target: join(folder, 'b.csv'), fresh, former: null }])).toBeNull();
    await later;
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv']);
    expect([await read('a.csv'), await read('b.csv')]).toEqual(['later', 'earlier']);
  });

  it('removes what processes that were killed have left behind', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await mkdir(join(folder, `.writing-${pid}`, 'new'), { recursive: true });
    await writeFile(join(folder, `.writing-${pid}`, 'new', 'a.csv'), 'half');
    await writeFilesAtomically(folder, new Map([['a.csv', 'new']]));
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('does not wait for ever for a process that only has the same number', async () => {
    await mkdir(join(folder, `.writing-${process.pid}`));
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 60_000;
      return now;
    });
    await writeFilesAtomically(folder, new Map([['a.csv', 'new']]));
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it.runIf(process.platform === 'linux')(
    'names the folder that the system refuses, without trying for ever',
    async () => {
      await expect(writeFilesAtomically('/proc/none/of/it', FILES)).rejects.toThrow(
        /^\/proc\/none\/of\/it could not be written \(ENOENT: .*'\/proc\/none'\)\. Nothing was changed\./,
      );
    },
  );

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
