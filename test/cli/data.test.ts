import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { copySources, removeTexts, runScript, type Sources } from '../corpus/texts.ts';

const SEED = 'seeds/004_03c15c4224fafc25.txt';
const SOURCES = 'seeds/sources.csv';
const DETAINED = '004-1-migrants_detained-3';
const NEW = `Moscow police detain hundreds more

Another 310 Tajik migrants had been detained in Moscow by 20 November, the Federal Migration Service said.
The code 4711 was heard on the radio\u001b[31m. The engine turned 9,000 before it stopped.
`;
const SCRIPT = join(process.cwd(), 'src/cli/data.ts');

let sources: Sources;
beforeAll(async () => {
  sources = await copySources();
  // The pages, for the claims that a change touches.
  await cp('src', join(sources.root, 'src'), { recursive: true, filter: (path) => !path.endsWith('.observablehq') });
  await cp('package.json', join(sources.root, 'package.json'));
  await symlink(join(process.cwd(), 'node_modules'), join(sources.root, 'node_modules'));
});
afterAll(removeTexts);

const data = (...args: string[]) => runScript('src/cli/data.ts', args, { cwd: sources.root });
const tables = async () => {
  const folder = join(sources.root, 'data/tables');
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

describe('npm run data', () => {
  it('says in an editor’s words what an edited text changes, and --check says so and writes nothing', async () => {
    await sources.change(SEED, '297', '296');
    const before = await tables();
    const check = await data('--check');
    expect(check).toMatchObject({ code: 1, stderr: '' });
    expect(check.stdout).toContain(`~ ${DETAINED} 297 → 296\n~ 004-1-migrants_to_be_deported 297 → 296\n`);
    expect(check.stdout).toMatch(/^ {2}touches src\/index\.md:\d+ claim:detained, now “296”$/m);
    expect(check.stdout).toMatch(/^ {2}touches src\/index\.md:3 claim:detained, now “296”$/m);
    expect(check.stdout).toContain(
      'data/tables/figures.csv is out of date: run npm run data\n- 004-1-migrants_detained-3',
    );
    expect(check.stdout).toMatch(
      /^If you edited a table by hand, put the change in data\/corrections\.csv instead: .*\n$/m,
    );
    expect(await tables()).toEqual(before);

    const written = await data();
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain(`~ ${DETAINED} 297 → 296\n`);
    expect(written.stdout).toMatch(
      /^Wrote 11 tables to data\/tables: \d+ figures \(\d+ with copies\) from \d+ articles\.$/m,
    );
    expect((await tables()).get('figures.csv')).toMatch(new RegExp(`^${DETAINED},.*,296,`, 'm'));
  });

  it('says nothing but that all is up to date where nothing changed', async () => {
    const { code, stdout, stderr } = await data('--check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^data\/tables is up to date: \d+ figures \(\d+ with copies\) from \d+ articles\.\n$/);
  });

  it('announces what a new text states, which article it copies, and the numbers that it cannot place', async () => {
    await sources.write('seeds/905_raid.txt', NEW);
    const own = await readFile(join(sources.root, SEED), 'utf8');
    await sources.write('seeds/906_copy.txt', own.split('\n').slice(4, -1).join('\n'));
    const listed = await readFile(join(sources.root, SOURCES), 'utf8');
    await sources.write(
      SOURCES,
      `${listed.trimEnd()}\n905_raid,1,Trains resume,Wire,,2011-11-21,stated,\n906_copy,1,(none: the body alone),A paper,,,,\n`,
    );
    const { code, stdout, stderr } = await data();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\+ migrants_detained 310 \(905, 20 Nov 2011\) 905-1-migrants_detained/m);
    expect(stdout).toContain('  906_copy#1 is a copy of 004_03c15c4224fafc25#1; its figures count once\n');
    expect(stdout).toMatch(
      /^\+ migrants_detained 296 \(906, 12 Nov 2011\) 906-1-.*, copies 004-1-migrants_detained-3$/m,
    );
    expect(stdout).toContain(
      '! unknown: seeds/905_raid.txt:4: “4711” in “The code 4711 was heard on the radio [31m.”. If it is a figure, teach its indicator',
    );
    expect(stdout).toMatch(
      /^! seeds\/sources\.csv:\d+: the title is “Trains resume”; the headline in seeds\/905_raid\.txt is/m,
    );
    expect(stdout, 'plain when piped').not.toContain('\u001b');
    expect(stdout).toMatch(/^Wrote 11 tables to data\/tables: \d+ figures \(\d+ with copies\) from \d+ articles\.$/m);
  });

  it('announces what went', async () => {
    for (const name of ['905_raid', '906_copy']) await rm(join(sources.root, `seeds/${name}.txt`));
    const listed = await readFile(join(sources.root, SOURCES), 'utf8');
    await sources.write(SOURCES, listed.replace(/^90[56].*\n/gm, ''));
    const { code, stdout } = await data();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- migrants_detained 310 \(905, 20 Nov 2011\) 905-1-migrants_detained/m);
    expect(stdout).toMatch(/^Wrote 11 tables to data\/tables: \d+ figures \(\d+ with copies\) from \d+ articles\.$/m);
  });

  const terminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
  test.runIf(terminal)('uses colour on a terminal', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'terminal-'));
    const command = `${process.execPath} --import tsx ${SCRIPT} --seeds seeds --out ${folder}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: undefined, CI: undefined, TERM: 'xterm' },
    });
    await rm(folder, { recursive: true });
    expect(stdout).toContain('\u001b[32m+ ');
  });
});
