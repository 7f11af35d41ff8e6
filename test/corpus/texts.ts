import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const HEADER = 'source,article,title,publisher,author,published,basis,url';

/** A text and the row that lists it. */
export interface ListedText {
  readonly text: string;
  readonly row: string;
}

/** A text about the dispute. */
export const RAID: ListedText = {
  text: `Moscow police detain 310 Tajik migrants

The Federal Migration Service said on 20 November that 310 Tajik migrants had been detained in Moscow over the past week.
`,
  row: 'raid,1,Moscow police detain 310 Tajik migrants,Wire,,2011-11-20,stated,',
};

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project’s scripts in a process of its own. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

/** A folder of texts, and one for their tables. */
export interface Texts {
  readonly seeds: string;
  readonly out: string;
  /** Runs `npm run data` on them, from the project’s folder. */
  data(...args: readonly string[]): Promise<Outcome>;
  /** The tables that are there. */
  written(): Promise<string[]>;
}

let folders: string[] = [];

/** Makes a folder of the given files by name, besides an empty one for the tables. */
export async function textsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Texts> {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'));
  folders.push(folder);
  const [seeds, out] = [join(folder, 'seeds'), join(folder, 'out')];
  await mkdir(seeds);
  await mkdir(out);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(seeds, name)), { recursive: true });
    await writeFile(join(seeds, name), content);
  }
  return {
    seeds,
    out,
    data: (...args) => runScript('src/cli/data.ts', ['--seeds', seeds, '--out', out, ...args]),
    written: async () => (await readdir(out)).sort(),
  };
}

/** Removes the folders made so far. */
export async function removeTexts(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  folders = [];
}

/** A copy of the project’s texts and data, without its code. */
export interface Sources {
  readonly root: string;
  /** Replaces words wherever they stand by themselves in a file. @throws where they don't */
  change(file: string, before: string, after: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
}

export async function copySources(): Promise<Sources> {
  const root = await mkdtemp(join(tmpdir(), 'sources-'));
  folders.push(root);
  for (const part of ['seeds', 'data']) await cp(part, join(root, part), { recursive: true });
  const write = (file: string, text: string) => writeFile(join(root, file), text);
  return {
    root,
    write,
    change: async (file, before, after) => {
      const text = await readFile(join(root, file), 'utf8');
      const changed = text.replaceAll(new RegExp(`(?<!\\w)${before}(?!\\w)`, 'g'), after);
      if (changed === text) throw new Error(`${file} does not hold “${before}”.`);
      await write(file, changed);
    },
  };
}
