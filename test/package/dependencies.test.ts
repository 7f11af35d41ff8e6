import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const HEAD = '| package | what for | why this one |';

/** The packages that the README's tables of dependencies name, and those of them without a reason. */
function readTables(readme: string): { readonly named: string[]; readonly unreasoned: string[] } {
  const named: string[] = [];
  const unreasoned: string[] = [];
  let inTable = false;
  for (const line of readme.split('\n')) {
    inTable = line === HEAD || (inTable && line.startsWith('|'));
    if (!inTable || line === HEAD || /^[|\s:-]+$/.test(line)) continue;
    const [, packages = '', use = '', reason = ''] = line.split('|').map((cell) => cell.trim());
    const names = packages.replaceAll('`', '').split(', ');
    named.push(...names);
    if (use === '' || reason === '') unreasoned.push(...names);
  }
  return { named, unreasoned };
}

it('gives a reason in the README for every direct dependency, and names no others', () => {
  const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const { named, unreasoned } = readTables(readFileSync('README.md', 'utf8'));
  expect(named.sort()).toEqual(direct.sort());
  expect(unreasoned).toEqual([]);
});
