import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { csvsOf, tablesOf } from '../../src/data/tables.ts';
import { copySources, removeTexts, runScript, type Sources } from '../corpus/texts.ts';

const COMMAND = [process.execPath, '--import', 'tsx', 'src/cli/data.ts'] as const;
const MOMENTS = 20;

type Files = ReadonlyMap<string, string>;

let sources: Sources;
let out: string;
/** The tables of the texts as they are, and with another number. */
let former: Files;
let newer: Files;
beforeEach(async () => {
  sources = await copySources();
  out = join(sources.root, 'out');
  await mkdir(out);
  former = derived();
  for (const [name, csv] of former) await writeFile(join(out, name), csv);
  await change('297', '305');
  newer = derived();
});
afterAll(removeTexts);

async function change(before: string, after: string) {
  await sources.change('seeds/004_03c15c4224fafc25.txt', before, after);
}
/** What `npm run data` makes of the texts of the copy. */
function derived(): Files {
  const corpus = readCorpus({ root: process.cwd(), seeds: join(sources.root, 'seeds') });
  return new Map([...csvsOf(tablesOf(corpus))].map(([name, csv]) => [`${name}.csv`, csv]));
}
const files = async (): Promise<Files> =>
  new Map(
    await Promise.all(
      (await readdir(out)).sort().map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const),
    ),
  );
const tables = async () => new Map([...(await files())].filter(([name]) => name.endsWith('.csv')));
const sorted = (files: Files) => Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
const ARGS = () => ['--seeds', join(sources.root, 'seeds'), '--out', out];
const data = (env: Readonly<Record<string, string>> = {}) => runScript('src/cli/data.ts', ARGS(), { env });

describe('npm run data leaves the old tables or the new ones, whole,', () => {
  test(`where it is killed at any of ${MOMENTS} random moments; the next run clears up`, async () => {
    const [command, ...args] = COMMAND;
    const started = performance.now();
    await data();
    const duration = performance.now() - started;
    const expected = { 297: sorted(former), 305: sorted(newer) };
    let [now, next]: [297 | 305, 297 | 305] = [305, 297];
    let killed = 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      await change(String(now), String(next));
      const child = spawn(command, [...args, ...ARGS()], { stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => {
        child.once('exit', (_, signal) => resolve(signal));
      });
      // Evenly over the time that a run takes, so that reading, deriving and writing each have their turn.
      await setTimeout((duration * (moment + Math.random())) / MOMENTS);
      child.kill('SIGKILL');
      if ((await ended) === 'SIGKILL') killed += 1;
      const found = sorted(await tables());
      expect([expected[now], expected[next]]).toContainEqual(found);
      [now, next] = [next, now];
    }
    expect(killed).toBeGreaterThan(MOMENTS / 2);
    expect(await data()).toMatchObject({ code: 0, stderr: '' });
    expect(sorted(await files())).toEqual(expected[now]);
  });

  test('where it is killed with all of them written and none in its place yet', async () => {
    const { code } = await data({ NODE_OPTIONS: await killAtRename(0) });
    expect(code).toBeNull();
    expect((await readdir(out)).some((name) => name.endsWith('.tmp'))).toBe(true);
    expect(sorted(await tables())).toEqual(sorted(former));
    await data();
    expect(sorted(await files())).toEqual(sorted(newer));
  });

  test('or where it is killed between two renames, each of them whole; --check says so, and the next run mends it', async () => {
    await data({ NODE_OPTIONS: await killAtRename(2) });
    for (const [name, csv] of await tables()) expect([former.get(name), newer.get(name)], name).toContain(csv);
    const check = await runScript('src/cli/data.ts', [...ARGS(), '--check']);
    expect(check).toMatchObject({ code: 1, stderr: '' });
    expect(check.stdout).toContain('is out of date: run npm run data');
    await data();
    expect(sorted(await files())).toEqual(sorted(newer));
  });

  // A file system of its own, where the system lets us make one.
  const mayMount =
    spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  test.runIf(mayMount).each([
    ['the disk is full', 'size=96k', 'ENOSPC'],
    ['the folder may only be read', 'size=1m', 'EROFS'],
  ])('where %s, and says so', (_, size, says) => {
    const script = `
      set -e
      cp -r ${out} ${out}.before
      mount -t tmpfs -o ${size} none ${out}
      cp ${out}.before/* ${out}
      ${says === 'EROFS' ? `mount -o remount,ro ${out}` : ''}
      ${[...COMMAND, ...ARGS()].join(' ')} && exit 99
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
  const file = join(sources.root, 'kill.mjs');
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
