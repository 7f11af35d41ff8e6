import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['data', 'observablehq.config.ts', 'package.json', 'seeds', 'src', 'tsconfig.json'];

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command at work. */
export interface Process {
  /** Its own child processes at the moment: their ids, by the arguments with which they were started. */
  children(): Map<number, string>;
  /** Waits until it has said something on either stream. @throws where it ends before */
  said(words: string | RegExp): Promise<string>;
  /** Sends a signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Outcome>;
  readonly outcome: Promise<Outcome>;
}

/** A copy of this project in a folder of its own, for tests that do what an editor does. */
export interface Project {
  readonly root: string;
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /** Replaces a word or number wherever it stands by itself in a file. @throws where it doesn't */
  replaceWord(file: string, before: string, after: string): Promise<void>;
  /** Starts `src/cli/NAME.ts`, or where `wrapper` is given, that command with it. */
  start(name: string, env?: Readonly<Record<string, string>>, wrapper?: readonly string[]): Process;
  /** The built files’ hashes by path. */
  built(): Promise<Map<string, string>>;
  remove(): Promise<void>;
}

/** @param parent the folder in which the copy gets one of its own */
export async function copyProject(parent = tmpdir()): Promise<Project> {
  const root = await mkdtemp(join(parent, 'project-'));
  for (const part of PARTS) {
    await cp(part, join(root, part), { recursive: true, filter: (source) => !source.endsWith('.observablehq') });
  }
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const read = (file: string) => readFile(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFile(join(root, file), text);
  return {
    root,
    read,
    write,
    replaceWord: async (file, before, after) => {
      const text = await read(file);
      const changed = text.replaceAll(new RegExp(`(?<!\\w)${before}(?!\\w)`, 'g'), after);
      if (changed === text) throw new Error(`${file} does not hold “${before}”.`);
      await write(file, changed);
    },
    start: (name, env = {}, wrapper = []) => run(root, name, env, wrapper),
    built: () => hashes(join(root, 'dist')),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function run(root: string, name: string, env: Readonly<Record<string, string>>, wrapper: readonly string[]): Process {
  const command = [...wrapper, process.execPath, '--import', 'tsx', `src/cli/${name}.ts`];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const streams = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      streams[stream] += chunk;
      for (const listener of listeners) listener();
    });
  }
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...streams }));
  });
  return {
    outcome,
    children: () => {
      const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(child.pid)], { encoding: 'utf8' });
      return new Map([...stdout.matchAll(/^ *(\d+) (.*)$/gm)].map(([, id, args = '']) => [Number(id), args]));
    },
    said: (words) =>
      new Promise((resolve, reject) => {
        const listener = () => {
          const all = streams.stdout + streams.stderr;
          if (typeof words === 'string' ? !all.includes(words) : !words.test(all)) return;
          listeners.delete(listener);
          resolve(all);
        };
        listeners.add(listener);
        listener();
        outcome.then(
          (ended) => reject(new Error(`It ended with ${ended.code}: ${ended.stdout}${ended.stderr}`)),
          reject,
        );
      }),
    end: (signal = 'SIGINT') => {
      child.kill(signal);
      return outcome;
    },
  };
}

/** The hashes of all files of a folder, by their path in it. */
export async function hashes(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await hash(file)] as const)),
  );
}
