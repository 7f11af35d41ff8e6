import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/cli/buildSite.ts';
import { lockBuild } from '../../src/cli/lockBuild.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('lockBuild', () => {
  it('keeps a second build out until the first one has ended', async () => {
    const unlock = await lockBuild(root);
    await expect(lockBuild(root)).rejects.toThrow(
      `Another build of this project is at work (process ${process.pid}). Wait until it has ended, then build again`,
    );
    await expect(buildSite(root)).rejects.toThrow(/^Another build .*\ndist\/ is as it was before\.$/);
    await unlock();
    await (await lockBuild(root))();
    expect(await readdir(root)).toEqual([]);
  });

  it('lets one in where the former one was killed', async () => {
    const { pid } = spawnSync('true');
    await writeFile(join(root, 'dist.lock'), String(pid));
    const unlock = await lockBuild(root);
    await expect(lockBuild(root)).rejects.toThrow(`(process ${process.pid})`);
    await unlock();
  });

  it('keeps out while another one is just taking it', async () => {
    await writeFile(join(root, 'dist.lock'), '');
    await expect(lockBuild(root)).rejects.toThrow('if there is none, remove dist.lock.');
  });
});
