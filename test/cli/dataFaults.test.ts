import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { copySources, removeTexts, runScript, type Sources } from '../corpus/texts.ts';

const COMMAND = [process.execPath, '--import', 'tsx', 'src/cli/data.ts'] as const;
const MOMENTS = 20;
/** How many processes are at work at once. */
const LANES = 2;
/** About how long the files take to be written and put in their places, in milliseconds. */
const WRITING = 30;
/** How far each moment is into its part of a run: spread evenly between 0 and 1, and the same in each test run. */
const spread = (moment: number) => (moment * 0.618) % 1;

type Files = ReadonlyMap<string, string>;

/** A folder of texts and the tables that `npm run data` makes of them. */
interface Version {
  readonly seeds: string;
  readonly tables: Files;
}

let root: string;
/** The texts as they are, and with another number. */
let former: Version;
let newer: Version;
beforeAll(async () => {
  const sources = await copySources();
  root = sources.root;
  former = versionOf(sources);
  const changed = await copySources();
  await changed.change('seeds/004_03c15c4224fafc25.txt', '297', '296');
  newer = versionOf(changed);
});
afterAll(removeTexts);

function versionOf({ root }: Sources): Version {
  const seeds = join(root, 'seeds');
  const csvs = csvsOf(tablesOf(readCorpus({ root: process.cwd(), seeds })));
  return { seeds, tables: new Map([...csvs].map(([name, csv]) => [`${name}.csv`, csv])) };
}
/** A folder that holds the former tables. */
async function folderOfTables(): Promise<string> {
  const out = await mkdtemp(join(root, 'out-'));
  for (const [name, csv] of former.tables) await writeFile(join(out, name), csv);
  return out;
}
const files = async (out: string): Promise<Files> =>
  new Map(
    await Promise.all(
      (await readdir(out)).sort().map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const),
    ),
  );
const tables = async (out: string) => new Map([...(await files(out))].filter(([name]) => name.endsWith('.csv')));
const sorted = (files: Files) => Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
const argsOf = ({ seeds }: Version, out: string) => ['--seeds', seeds, '--out', out];
const data = (version: Version, out: string, env: Readonly<Record<string, string>> = {}) =>
  runScript('src/cli/data.ts', argsOf(version, out), { env });

/** Resolves when the first temporary file is in the folder. */
async function writingBegins(out: string, signal: AbortSignal): Promise<void> {
  for await (const { filename } of watch(out, { signal })) if (filename?.endsWith('.tmp')) return;
}

describe('npm run data leaves each table as it was or new, whole,', () => {
  test(`where it is killed at any of ${MOMENTS} moments; the next run clears up`, async () => {
    const lanes = await Promise.all(
      Array.from({ length: LANES }, async () => {
        const out = await folderOfTables();
        // The first run may have to compile what the later ones, which are killed, find compiled.
        await data(newer, out);
        const started = performance.now();
        await data(former, out);
        return { out, duration: performance.now() - started };
      }),
    );
    let killed = 0;
    let between = 0;
    await Promise.all(
      lanes.map(async ({ out, duration }, lane) => {
        let next = newer;
        for (let moment = lane; moment < MOMENTS; moment += LANES) {
          const [command, ...args] = COMMAND;
          const child = spawn(command, [...args, ...argsOf(next, out)], { stdio: 'ignore' });
          const end = new AbortController();
          const ended = new Promise<NodeJS.Signals | null>((resolve) => {
            child.once('exit', (_, signal) => {
              end.abort();
              resolve(signal);
            });
          });
          // Three in four evenly over the time that a run takes, so that starting, reading and deriving have their turn; the
          // others in the moment in which files are written.
          const writes = moment % 8 >= 6;
          const wait = writes
            ? writingBegins(out, end.signal).then(() => setTimeout(WRITING * spread(moment)))
            : setTimeout((duration * (moment + spread(moment))) / MOMENTS);
          await Promise.race([wait.catch(() => {}), ended]);
          child.kill('SIGKILL');
          if ((await ended) === 'SIGKILL') killed += 1;
          const found = sorted(await tables(out));
          // On a busy machine a kill may fall between two renames; what then holds is shown below, where it always does.
          for (const [name, csv] of Object.entries(found))
            expect([former.tables.get(name), newer.tables.get(name)], name).toContain(csv);
          if (![former, newer].some((version) => isDeepStrictEqual(found, sorted(version.tables)))) between += 1;
          // So that each run has something to write.
          next = isDeepStrictEqual(found, sorted(former.tables)) ? newer : former;
        }
        expect(await data(next, out)).toMatchObject({ code: 0, stderr: '' });
        expect(sorted(await files(out))).toEqual(sorted(next.tables));
      }),
    );
    // How many are hit depends on how busy the machine is.
    expect(killed).toBeGreaterThan(0);
    expect(between).toBeLessThan(killed / 2);
  });

  test('where it is killed with all of them written and none in its place yet', async () => {
    const out = await folderOfTables();
    const { code } = await data(newer, out, { NODE_OPTIONS: await killAtRename(0) });
    expect(code).toBeNull();
    expect((await readdir(out)).some((name) => name.endsWith('.tmp'))).toBe(true);
    expect(sorted(await tables(out))).toEqual(sorted(former.tables));
    await data(newer, out);
    expect(sorted(await files(out))).toEqual(sorted(newer.tables));
  });

  test('or where it is killed between two renames, each of them whole; --check says so, and the next run mends it', async () => {
    const out = await folderOfTables();
    await data(newer, out, { NODE_OPTIONS: await killAtRename(2) });
    for (const [name, csv] of await tables(out))
      expect([former.tables.get(name), newer.tables.get(name)], name).toContain(csv);
    const check = await runScript('src/cli/data.ts', [...argsOf(newer, out), '--check']);
    expect(check).toMatchObject({ code: 1, stderr: '' });
    expect(check.stdout).toContain('is out of date: run npm run data');
    await data(newer, out);
    expect(sorted(await files(out))).toEqual(sorted(newer.tables));
  });

  // A file system of its own, where the system lets us make one.
  const mayMount =
    spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  test.runIf(mayMount).each([
    ['the disk is full', 'size=96k', 'ENOSPC'],
    ['the folder may only be read', 'size=1m', 'EROFS'],
  ])('where %s, and says so', async (_, size, says) => {
    const out = await folderOfTables();
    const script = `
      set -e
      cp -r ${out} ${out}.before
      mount -t tmpfs -o ${size} none ${out}
      cp ${out}.before/* ${out}
      ${says === 'EROFS' ? `mount -o remount,ro ${out}` : ''}
      ${[...COMMAND, ...argsOf(newer, out)].join(' ')} && exit 99
      diff -r ${out}.before ${out} && ls -A ${out} | grep -c tmp || true`;
    const { stdout, stderr } = spawnSync('unshare', ['--map-root-user', '--mount', 'bash', '-c', script], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(
      new RegExp(`data: ${out}.* could not be written \\(${says}.*\\. Nothing was changed\\. Check that`),
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  });
});

/** A Node option that kills the process before it puts the table of this number (counted from 0) in its place. */
async function killAtRename(count: number): Promise<string> {
  const file = join(root, `kill-${count}.mjs`);
  await writeFile(
    file,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { renameSync } = fs;
let count = 0;
fs.renameSync = (from, to) => {
  if (String(to).endsWith('.csv') && count++ === ${count}) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
syncBuiltinESMExports();
`,
  );
  return `--import ${file}`;
}
