import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MODULES = resolve('node_modules');

/** The part of a package's description that tests read. */
export interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** This package, packed and installed in a project that has nothing else but what it and the project depend on. */
export interface Installed {
  readonly tarball: string;
  /** The paths in the tarball. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** The project's folder. */
  readonly root: string;
  /** The package's folder in it. */
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  /** Runs a module of the project in Node. @returns what it wrote to standard output. @throws with what it wrote to standard error */
  node(file: string): Promise<string>;
  /** Compiles the project's TypeScript by the `tsconfig.json` written. @returns the compiler's complaints, empty where it has none */
  compile(): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Packs this package as `npm publish` would and installs it without a network: what the package depends on is linked from the
 * repository, what it doesn't declare is not there.
 *
 * @param dependencies what the project itself depends on
 */
export async function installPackage(dependencies: readonly string[]): Promise<Installed> {
  const root = await mkdtemp(join(tmpdir(), 'consumer-'));
  await run('npm', ['pack', '--silent', '--pack-destination', root], { shell: process.platform === 'win32' });
  const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const { name, version }: { name: string; version: string } = JSON.parse(await readFile('package.json', 'utf8'));
  const tarball = join(root, `${name}-${version}.tgz`);
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const { stdout: listed } = await run('tar', ['-tzf', tarball]);
  for (const dependency of new Set([...Object.keys(manifest.dependencies), ...dependencies])) {
    const link = join(root, 'node_modules', dependency);
    await mkdir(dirname(link), { recursive: true });
    if (!existsSync(link)) await symlink(join(MODULES, dependency), link, 'junction');
  }
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  await write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return {
    tarball,
    files: listed
      .split('\n')
      .filter(Boolean)
      .map((path) => path.replace(/^package\//, '')),
    manifest,
    root,
    folder,
    write,
    node: async (file) => (await run(process.execPath, [file], { cwd: root })).stdout,
    compile: async () => {
      try {
        await run(process.execPath, [join(MODULES, 'typescript/bin/tsc'), '-p', '.'], { cwd: root });
        return '';
      } catch (error) {
        return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
      }
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}
