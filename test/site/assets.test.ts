import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { componentsOf, siteAssets } from '../../src/site/assets.ts';
import { bundleScripts } from '../../src/site/bundle.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assets-'));
  await mkdir(join(root, 'src/components'), { recursive: true });
  await mkdir(join(root, 'src/site'));
  await writeFile(join(root, 'src/site/favicon.svg'), '<svg/>');
  await writeFile(
    join(root, 'src/components/words.ts'),
    "export const words: string = 'Hello';\nexport const unused = 1;\n",
  );
  await writeFile(join(root, 'src/components/story.ts'), "import { words } from './words.ts';\nconsole.log(words);\n");
});
afterEach(() => rm(root, { recursive: true }));

const head = (...scripts: string[]) => ({ title: '', description: '', jsonLd: [], scripts });

describe('bundleScripts', () => {
  it('makes one small module of a component and what it imports', async () => {
    expect(await bundleScripts(root, ['story'])).toEqual(new Map([['story.js', 'var o="Hello";console.log(o);\n']]));
  });

  it('names file and line of what cannot be compiled', async () => {
    await writeFile(join(root, 'src/components/story.ts'), 'console.log(1);\nconst = 2;\n');
    await expect(bundleScripts(root, ['story'])).rejects.toThrow('src/components/story.ts:2:6');
  });
});

describe('siteAssets', () => {
  it('gives each file an address that changes with its content', async () => {
    const heads = { '/index': head('story'), '/evidence': head() };
    const assets = await siteAssets(root, heads);
    expect([...assets.keys()]).toEqual(['headline.woff2', 'favicon.svg', 'story.js']);
    for (const [name, { path }] of assets) {
      const [stem, ending] = name.split('.');
      expect(path).toMatch(new RegExp(`^_site/${stem}\\.[0-9a-f]{8}\\.${ending}$`));
    }
    await writeFile(join(root, 'src/components/words.ts'), "export const words = 'Goodbye';\n");
    const later = await siteAssets(root, heads);
    expect(later.get('story.js')?.path).not.toBe(assets.get('story.js')?.path);
    expect(later.get('headline.woff2')?.path).toBe(assets.get('headline.woff2')?.path);
  });
});

describe('componentsOf', () => {
  it('lists each component once', () => {
    expect(componentsOf({ '/a': head('story', 'filter'), '/b': head('filter') })).toEqual(['filter', 'story']);
  });
});
