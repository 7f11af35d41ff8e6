import { spawnSync } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from './project.ts';

const LONG = { timeout: 120_000 };

/** The text that states the number which the editor changes here. */
const SEED = 'seeds/004_03c15c4224fafc25.txt';

/** Runs a command without any network, where the system lets us make such a place. */
const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net'];
const maySeal = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;

/** Where things lie in a drawing: numbers that say nothing. */
const GEOMETRY = / (?:d|x|y|[xy][12]|c[xy]|r|points|transform|width|height|viewBox)="[^"]*"/g;

let project: Project;
beforeAll(async () => {
  project = await copyProject();
  const { code, stderr } = await project.start('build').outcome;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, LONG.timeout);
afterAll(() => project.remove());

async function pages(): Promise<Map<string, string>> {
  const names = [...(await project.built()).keys()].filter((name) => /^(?!embed\/).*\.html$/.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, await project.read(`dist/${name}`)] as const)));
}

describe('npm run build', () => {
  it('frames every page, and leaves Framework’s scripts on the workbench alone', async () => {
    const built = await pages();
    expect([...built.keys()].sort()).toEqual([
      '404.html',
      'data/index.html',
      'evidence.html',
      'index.html',
      'method.html',
      'workbench.html',
    ]);
    for (const [name, html] of built) {
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      expect(html.includes('_observablehq'), name).toBe(name === 'workbench.html');
      expect(html.includes("'unsafe-eval'"), name).toBe(name === 'workbench.html');
      expect(html, name).not.toMatch(/unsafe-inline|data-insert|href="claim:| style="/);
    }
  });

  it('publishes the tables as they are in data/tables, at addresses that do not change', async () => {
    expect(await project.read('dist/data/figures.csv')).toBe(await project.read('data/tables/figures.csv'));
  });

  it('gives the same bytes in another folder, from nothing, at another hour and without a network', LONG, async () => {
    const other = await copyProject();
    try {
      const { code, stderr } = await other.start(
        'build',
        { TZ: 'Asia/Dushanbe', LANG: 'ru_RU.UTF-8' },
        maySeal ? WITHOUT_NETWORK : [],
      ).outcome;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(await other.built()).toEqual(await project.built());
    } finally {
      await other.remove();
    }
  });

  it('refuses tables that are out of date, shows the difference, and leaves the former site', LONG, async () => {
    const before = await project.built();
    await project.replaceWord(SEED, '297', '305');
    const { code, stderr } = await project.start('build').outcome;
    expect(code).toBe(1);
    expect(stderr).toContain('data/tables/figures.csv is out of date: run npm run data');
    expect(stderr).toMatch(/^- .*migrants_detained.*297/m);
    expect(stderr).toMatch(/^\+ .*migrants_detained.*305/m);
    expect(await project.built()).toEqual(before);
    await expect(access(join(project.root, 'dist.new'))).rejects.toThrow();
  });

  it('shows an edited text everywhere, although the site was built before', LONG, async () => {
    const { code, stderr } = await project.start('data').outcome;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const built = await project.start('build').outcome;
    expect(built).toMatchObject({ code: 0, stderr: '' });
    const all = await pages();
    for (const name of ['index.html', 'evidence.html', 'data/index.html']) {
      expect(all.get(name)?.replace(GEOMETRY, ''), name).not.toMatch(/\b297\b/);
    }
    expect(all.get('index.html')).toMatch(/<a class="claim"[^>]*>305<\/a>/);
    expect(all.get('index.html')).toMatch(/<svg[\s\S]*\b305\b[\s\S]*<\/svg>/);
    expect(all.get('evidence.html')).toMatch(/\b305\b/);
    expect(await project.read('dist/data/figures.csv')).toMatch(/migrants_detained.*,305,/);
    expect(await project.read('dist/charts/scale.svg')).toMatch(/\b305\b/);
  });

  it('names page and line of a claim that no longer agrees with the data', LONG, async () => {
    const page = await project.read('src/index.md');
    const line = page.split('\n').findIndex((text) => text.includes('[](claim:detained)')) + 1;
    await project.write('src/index.md', page.replaceAll('[](claim:detained)', '[297](claim:detained)'));
    const { code, stderr } = await project.start('build').outcome;
    expect(code).toBe(1);
    expect(stderr).toContain(`src/index.md:${line}: `);
    expect(stderr).toContain('305');
    await project.write('src/index.md', page);
  });

  it('names a fragment that a page asks for in vain, and what Framework could not compile', LONG, async () => {
    const page = await project.read('src/workbench.md');
    await project.write('src/workbench.md', `${page}\n\n<div data-insert="charts"></div>\n`);
    expect((await project.start('build').outcome).stderr).toContain('src/workbench.md: there is no fragment “charts”');
    await project.write('src/workbench.md', `${page}\n\n\`\`\`js\nconst = 1;\n\`\`\`\n`);
    expect((await project.start('build').outcome).stderr).toContain(
      'src/workbench.md: a cell cannot work: SyntaxError',
    );
    await project.write('src/workbench.md', page);
  });
});
