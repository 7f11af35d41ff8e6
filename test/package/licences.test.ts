import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Locked extends Partial<Manifest> {
  readonly version?: string;
  readonly license?: unknown;
  readonly integrity?: string;
  /** It comes inside another package, under that one's checksum. */
  readonly inBundle?: true;
  readonly optional?: true;
  /** The systems that it is built for; all without it. */
  readonly os?: readonly string[];
  readonly optionalDependencies?: Dependencies;
  readonly dev?: true;
  readonly devOptional?: true;
}
type Dependencies = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies: Dependencies;
  readonly devDependencies: Dependencies;
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = Object.entries(packages).filter(([path]) => path !== '');
/** What comes along with the package. */
const production = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Licences that ask for no more than to be named, so that they go with ISC whatever is done with the package. */
const PERMISSIVE = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Unlicense', 'Zlib'];
/**
 * Licences of tools that build or test, and of what pages hold besides code of ours (fonts under OFL, kept as files of their own).
 * MPL asks for the changed files of the tool itself, and nothing of what is made with it.
 */
const FOR_TOOLS = [...PERMISSIVE, 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0'];
/** Two packages of the tests that describe their licence in a manner of their own: public domain, or MIT. */
const DESCRIBED = ['node_modules/tv4', 'node_modules/uri-templates'];

/** True where an SPDX expression can be met by the licences given: one side of an OR, both sides of an AND. */
function isMet(expression: string, licences: readonly string[]): boolean {
  const alternatives = expression.replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((licence) => licences.includes(licence)));
}

const unmet = (of: readonly (readonly [string, Locked])[], licences: readonly string[]) =>
  of.flatMap(([path, { license }]) =>
    typeof license === 'string' && isMet(license, licences) ? [] : [`${path}: ${JSON.stringify(license)}`],
  );

describe('licences', () => {
  it('are permissive in everything that the package brings along', () => {
    expect(production.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    expect(unmet(production, PERMISSIVE)).toEqual([]);
  });

  it('allow the use of every tool that builds and tests', () => {
    expect(
      unmet(
        installed.filter(([path]) => !DESCRIBED.includes(path)),
        FOR_TOOLS,
      ),
    ).toEqual([]);
  });

  it('are those that the installed packages name themselves', () => {
    for (const [path, { license, version }] of production) {
      const own: Locked = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      expect([own.version, own.license], path).toEqual([version, license]);
    }
  });
});

describe('the lock file', () => {
  it('pins every direct dependency exactly, as package.json does', () => {
    const direct = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const root = packages[''];
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
    for (const [name, version] of Object.entries(direct)) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('names the builds for other systems as well, so that “npm ci” takes it on all of them', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('holds a checksum for every package that is fetched here, and is what is installed', async () => {
    const fetched = installed.filter(([, { inBundle, os }]) => !inBundle && os?.includes(process.platform) !== false);
    const unchecked = fetched.filter(([path, { integrity, optional }]) => {
      return integrity === undefined && !(optional && !existsSync(path));
    });
    expect(unchecked.map(([path]) => path)).toEqual([]);
    // It ends with an error where a package is missing, invalid or not asked for.
    await promisify(execFile)('npm', ['ls', '--all'], {
      shell: process.platform === 'win32',
      maxBuffer: 64 * 1024 * 1024,
    });
  });
});

/** True where a dependency of the package at a path is in the lock file, beside it or above. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages) return true;
  const above = path.lastIndexOf('/node_modules/');
  return above > 0 && isLocked(path.slice(0, above), name);
}
