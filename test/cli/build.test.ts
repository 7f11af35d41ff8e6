import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, SITE_URL } from '../built/site.ts';
import { copyProject, hashes, type Project } from './project.ts';

const LONG = { timeout: 120_000 };

/** Runs a command without any network, where the system lets us make such a place. */
const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net'];
const maySeal = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;

/** The site as the tests of `test/built` have it. What an editor changes, and builds again, is in `editor.test.ts`. */
let dist: string;
let project: Project;
beforeAll(async () => {
  [dist, project] = await Promise.all([builtSite(), copyProject()]);
}, LONG.timeout);
afterAll(() => project.remove());

describe('npm run build', () => {
  it('frames every page, and leaves Framework’s scripts on the workbench alone', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!embed\/).*\.html$/.test(name))
      .sort();
    expect(pages).toEqual([
      '404.html',
      'data/index.html',
      'evidence.html',
      'index.html',
      'method.html',
      'workbench.html',
    ]);
    for (const name of pages) {
      const html = readFileSync(join(dist, name), 'utf8');
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      expect(html.includes('_observablehq'), name).toBe(name === 'workbench.html');
      expect(html.includes("'unsafe-eval'"), name).toBe(name === 'workbench.html');
      expect(html, name).not.toMatch(/unsafe-inline|data-insert|href="claim:| style="/);
    }
  });

  it('gives the same bytes in another folder, at another hour and without a network', LONG, async () => {
    const { code, stderr } = await project.start(
      'build',
      { SITE_URL, TZ: 'Asia/Dushanbe', LANG: 'ru_RU.UTF-8' },
      maySeal ? WITHOUT_NETWORK : [],
    ).outcome;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await project.built()).toEqual(await hashes(dist));
  });

  it('names what Framework could not compile', LONG, async () => {
    const page = await project.read('src/workbench.md');
    await project.write('src/workbench.md', `${page}\n\n\`\`\`js\nconst = 1;\n\`\`\`\n`);
    expect((await project.start('build').outcome).stderr).toContain(
      'src/workbench.md: a cell cannot work: SyntaxError',
    );
    await project.write('src/workbench.md', page);
  });
});
