import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { copySources, removeTexts, runScript, type Sources } from '../corpus/texts.ts';
import { beforeRenames, importing } from '../tables/beforeRenames.ts';

const COMMAND = [process.execPath, '--import', 'tsx', 'src/cli/data.ts'] as const;
const MOMENTS = 20;
/** How many processes are at work at once. */
const LANES = 2;
/** About how long the files take to be written and put in their places, in milliseconds. */
const WRITING = 80;
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
const files = async (out: string): Promise<Files> => contents(out, await readdir(out));
const tables = async (out: string): Promise<Files> =>
  contents(
    out,
    (await readdir(out)).filter((name) => name.endsWith('.csv')),
  );
const contents = async (folder: string, names: readonly string[]): Promise<Files> =>
  new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
const sorted = (files: Files) => Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
const argsOf = ({ seeds }: Version, out: string) => ['--seeds', seeds, '--out', out];
const data = (version: Version, out: string, env: Readonly<Record<string, string>> = {}) =>
  runScript('src/cli/data.ts', argsOf(version, out), { env });

/** Resolves when the first of the files that are to be written is in preparation. */
async function writingBegins(out: string, signal: AbortSignal): Promise<void> {
  for await (const { filename } of watch(out, { signal })) if (filename?.startsWith('.')) return;
}

/** The files, as soon as there are none but tables: until then a process that was not killed is still at work on them. */
async function settled(out: string): Promise<Readonly<Record<string, string>>> {
  await expect.poll(async () => (await readdir(out)).filter((name) => !name.endsWith('.csv'))).toEqual([]);
  return sorted(await files(out));
}

describe('npm run data leaves all tables as they were or all new, and nothing else,', () => {
  test(`where it is killed at any of ${MOMENTS} moments, alone or with its process group`, async () => {
    const first = await folderOfTables();
    // The first run may have to compile what the later ones, which are killed, find compiled.
    await data(newer, first);
    const started = performance.now();
    await data(former, first);
    const duration = performance.now() - started;
    const killed = await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        const out = await folderOfTables();
        let killed = 0;
        let next = newer;
        for (let moment = lane; moment < MOMENTS; moment += LANES) {
          const [command, ...args] = COMMAND;
          const child = spawn(command, [...args, ...argsOf(next, out)], { stdio: 'ignore', detached: true });
          const end = new AbortController();
          const ended = new Promise<NodeJS.Signals | null>((resolve) => {
            child.once('exit', (_, signal) => {
              end.abort();
              resolve(signal);
            });
          });
          // Three in five evenly over the time that a run takes, so that starting, reading and deriving have their turn; the
          // others in the moment in which files are written.
          const writes = moment % 5 >= 3;
          const wait = writes
            ? writingBegins(out, end.signal).then(() => setTimeout(WRITING * spread(moment)))
            : setTimeout((duration * (moment + spread(moment))) / MOMENTS);
          await Promise.race([wait.catch(() => {}), ended]);
          if (moment % 4 >= 2) child.kill('SIGKILL');
          else killGroup(child.pid);
          if ((await ended) === 'SIGKILL') killed += 1;
          const found = await settled(out);
          const isFormer = isDeepStrictEqual(found, sorted(former.tables));
          if (!isFormer) expect(found).toEqual(sorted(newer.tables));
          // So that each run has something to write.
          next = isFormer ? newer : former;
        }
        expect(await data(next, out)).toMatchObject({ code: 0, stderr: '' });
        expect(sorted(await files(out))).toEqual(sorted(next.tables));
        return killed;
      }),
    );
    // How many are hit depends on how busy the machine is.
    expect(Math.max(...killed)).toBeGreaterThan(0);
  });

  test('all as they were where it is killed just before the list of what to rename is complete', async () => {
    const out = await folderOfTables();
    const { code } = await data(newer, out, { NODE_OPTIONS: KILLED_BEFORE_THE_LIST_ENDS });
    expect(code).toBeNull();
    expect(await settled(out)).toEqual(sorted(former.tables));
  });

  test.each([
    ['before the first rename', 1],
    ['between two renames', 3],
  ])('all new where it is killed %s, with its process group', async (_, count) => {
    const out = await folderOfTables();
    const [command, ...args] = COMMAND;
    const child = spawn(command, [...args, ...argsOf(newer, out)], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, NODE_OPTIONS: beforeRenames(`if (count === ${count}) {${KILL_PARENT_GROUP}}`) },
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await settled(out)).toEqual(sorted(newer.tables));
  });
});

describe('npm run data leaves each table as it was or new, whole,', () => {
  test('where the process that renames is itself killed between two renames; it and --check say so, and the next run mends it', async () => {
    const out = await folderOfTables();
    const { code, stderr } = await data(newer, out, {
      NODE_OPTIONS: beforeRenames("if (count === 3) process.kill(process.pid, 'SIGKILL');"),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/SIGKILL\)\. Each is whole, but some may be new and others as they were\. Check .*\n$/);
    expect(stderr).not.toContain('Nothing was written');
    const found = [...(await tables(out))];
    expect(found.filter(([name, csv]) => csv === newer.tables.get(name)).length).toBeLessThan(found.length);
    for (const [name, csv] of found) expect([former.tables.get(name), newer.tables.get(name)], name).toContain(csv);
    const check = await runScript('src/cli/data.ts', [...argsOf(newer, out), '--check']);
    expect(check).toMatchObject({ code: 1, stderr: '' });
    expect(check.stdout).toContain('is out of date: run npm run data');
    await data(newer, out);
    expect(sorted(await files(out))).toEqual(sorted(newer.tables));
  });
});

describe('npm run data leaves all tables as they were', () => {
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
      diff -r ${out}.before ${out} && ls -A ${out} | grep -c writing || true`;
    const { stdout, stderr } = spawnSync('unshare', ['--map-root-user', '--mount', 'bash', '-c', script], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(
      new RegExp(`data: ${out}.* could not be written \\(${says}.*\\. Nothing was changed\\. Check that`),
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  });
});

/** Kills a process that leads its group, and the rest of the group; it may have ended. */
function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // It has.
  }
}

/** For a process that is not in the group that its parent leads. Goes on when that is gone. */
const KILL_PARENT_GROUP = `
  const parent = process.ppid;
  process.kill(-parent, 'SIGKILL');
  while (process.ppid === parent);
`;

const KILLED_BEFORE_THE_LIST_ENDS = importing(`
import processes from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
const { spawn } = processes;
processes.spawn = (...args) => {
  const child = spawn(...args);
  if (args[1].some((arg) => arg.endsWith('replaceFiles.js')))
    child.stdin.end = (list) => child.stdin.write(list.slice(0, -1), () => process.kill(process.pid, 'SIGKILL'));
  return child;
};
syncBuiltinESMExports();
`);
