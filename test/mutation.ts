/**
 * Breaks the rules one declaration at a time: `npm run mutate`, or `npm run mutate -- hedges` for the files so named.
 *
 * Every list and every table of the reader and the extractor loses each of its entries in turn, and the cases of the
 * tests of rules run on what is left. An entry whose loss no case notices is printed; the exit code is then 1.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';

/** One entry of a declaration, to be removed. */
interface Mutant {
  /** The declaration: `hedges.ts HEDGES`. */
  readonly declaration: string;
  /** The way to the entry within it. */
  readonly path: readonly (string | number)[];
  readonly shown: string;
  /** The words and patterns in it. */
  readonly words: readonly string[];
}

type Declare = (declaration: string, value: unknown) => void;

const LISTS = /^(?:export )?const ([A-Z][A-Z_]*)\b[^=]*= (?:\[|\{)/;
/** Vocabularies of columns, not rules. */
const NOT_RULES = ['TOPICS', 'QUALIFIERS', 'MENTION_KINDS'];

/** Lets the bundle tell of each list, right after its declaration and before anything is made of it. */
const declarations: Plugin = {
  name: 'declarations',
  setup({ onLoad }) {
    onLoad({ filter: /src\/(?:text|figures)\/.*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: instrumented(await readFile(path, 'utf8'), basename(path)),
    }));
  },
};

function instrumented(source: string, file: string): string {
  let open: string | undefined;
  return source
    .split('\n')
    .map((line) => {
      open = LISTS.exec(line)?.[1] ?? open;
      if (open === undefined || !(LISTS.test(line) ? line.endsWith(';') : /^[\])}].*;$/.test(line))) return line;
      const call = `${line} declare(${JSON.stringify(`${file} ${open}`)}, ${open});`;
      open = undefined;
      return call;
    })
    .join('\n');
}

function mutantsOf(declaration: string, value: unknown, seen: Set<unknown>, path: Mutant['path'] = []): Mutant[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return [];
  seen.add(value);
  const removable = Array.isArray(value) || path.length === 0;
  return Object.entries(value).flatMap(([key, entry]) => {
    const way = [...path, Array.isArray(value) ? Number(key) : key];
    const bound = typeof entry === 'number' && !removable;
    const shown = `${key}: ${JSON.stringify(entry)}`;
    const own = removable || bound ? [{ declaration, path: way, shown, words: wordsIn(entry, key) }] : [];
    return [...own, ...mutantsOf(declaration, entry, seen, way)];
  });
}

/** Every text in an entry, and its key, which may be a word as well. */
function wordsIn(entry: unknown, key: string): string[] {
  if (typeof entry === 'string') return [entry, key];
  if (entry instanceof RegExp) return [entry.source];
  if (typeof entry !== 'object' || entry === null) return [key];
  return Object.entries(entry).flatMap(([key, part]) => wordsIn(part, key));
}

/** Whether a text holds one of some words, each read as a pattern where it is one. */
function holdingAny(words: readonly string[]): (text: string) => boolean {
  const patterns = words
    .filter((word) => /[^\d]/.test(word))
    .flatMap((word) => {
      try {
        return [new RegExp(word, 'i')];
      } catch {
        return [];
      }
    });
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function remove(value: unknown, path: Mutant['path']): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length > 0) remove(Reflect.get(value, key), rest);
  else if (Array.isArray(value) && typeof key === 'number') value.splice(key, 1);
  else Reflect.deleteProperty(value, key);
}

const { outputFiles } = await build({
  entryPoints: ['test/ruleSuite.ts'],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  packages: 'external',
  plugins: [declarations],
  logLevel: 'error',
});
const bundle = new Script(`(function (declare, require, module, exports) {${outputFiles[0]?.text}\n})`);
const require = createRequire(import.meta.url);

/** Runs the cases on the rules as `declare` leaves them. */
function failureWith(declare: Declare, isLikely: (text: string) => boolean = () => false): string | undefined {
  const module = { exports: { firstFailure: (_: typeof isLikely): string | undefined => undefined } };
  try {
    bundle.runInThisContext()(declare, require, module, module.exports);
    return module.exports.firstFailure(isLikely);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const mutants: Mutant[] = [];
const seen = new Set<unknown>();
const broken = failureWith((declaration, value) => {
  if (!NOT_RULES.some((name) => declaration.endsWith(` ${name}`))) mutants.push(...mutantsOf(declaration, value, seen));
});
if (broken !== undefined)
  throw new Error(`The cases must hold before anything is broken; this one does not: ${broken}`);

const chosen = process.argv.slice(2);
const tried = mutants.filter(
  ({ declaration }) => chosen.length === 0 || chosen.some((name) => declaration.includes(name)),
);
const survivors: Mutant[] = [];
for (const mutant of tried) {
  const failure = failureWith((declaration, value) => {
    if (declaration === mutant.declaration) remove(value, mutant.path);
  }, holdingAny(mutant.words));
  if (failure === undefined) survivors.push(mutant);
}
for (const { declaration, path, shown } of survivors)
  console.log(`survived: ${declaration} ${path.join('.')} ${shown}`);
console.log(`${tried.length} mutants, ${tried.length - survivors.length} noticed, ${survivors.length} survived.`);
process.exitCode = survivors.length > 0 ? 1 : 0;
