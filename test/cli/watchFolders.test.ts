import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders } from '../../src/cli/watchFolders.ts';

/** Long enough for an event that should not come to come. */
const QUIET_MS = 300;

let folder: string;
let unwatch: () => void;
const onChange = vi.fn<(paths: ReadonlySet<string>) => void>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await mkdir(join(folder, 'rules'));
  await writeFile(join(folder, 'rules/status.ts'), '1');
  await setTimeout(QUIET_MS);
  onChange.mockClear();
  unwatch = watchFolders([folder], onChange);
});
afterEach(async () => {
  unwatch();
  await rm(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const changes = () => vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 10_000 });
async function causing(change: () => Promise<unknown>): Promise<void> {
  await setTimeout(QUIET_MS);
  onChange.mockClear();
  await change();
}

/** As many editors save: under another name, then in place of the file. */
async function replace(name: string): Promise<void> {
  await writeFile(file('rules/.saving'), 'new');
  await rename(file('rules/.saving'), file(name));
}

describe('watchFolders', () => {
  it('sees a file written, and one put in its place, again and again', async () => {
    await causing(() => writeFile(file('rules/status.ts'), '2'));
    await changes();
    for (let time = 0; time < 3; time++) {
      await causing(() => replace('rules/status.ts'));
      await changes();
    }
    await causing(() => writeFile(file('rules/status.ts'), '3'));
    await changes();
  });

  it('sees what happens in a folder that came later, and in one that was removed and made anew', async () => {
    for (let time = 0; time < 2; time++) {
      await causing(() => mkdir(file('charts/parts'), { recursive: true }));
      await changes();
      await causing(() => writeFile(file('charts/parts/dots.ts'), '1'));
      await changes();
      await causing(() => rm(file('charts'), { recursive: true }));
      await changes();
    }
  });

  it('takes what comes together as one change, and says what has changed', async () => {
    await causing(async () => {
      for (let number = 0; number < 20; number++) await writeFile(file(`${number}.txt`), 'x');
    });
    await setTimeout(QUIET_MS);
    expect(onChange.mock.calls.length).toBeLessThan(5);
    const paths = new Set(onChange.mock.calls.flatMap(([changed]) => [...changed]));
    expect(paths).toEqual(new Set(Array.from({ length: 20 }, (_, number) => file(`${number}.txt`))));
  });

  it('does not mind names that begin with a dot', async () => {
    await causing(() => mkdir(file('.observablehq/cache'), { recursive: true }));
    await writeFile(file('.observablehq/cache/x'), '1');
    await writeFile(file('.figures.csv.tmp'), '1');
    await setTimeout(QUIET_MS);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is silent once it has ended', async () => {
    unwatch();
    await causing(() => writeFile(file('rules/status.ts'), '2'));
    await setTimeout(QUIET_MS);
    expect(onChange).not.toHaveBeenCalled();
  });
});
