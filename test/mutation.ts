/**
 * Breaks the rules one at a time: `npm run mutate`, or `npm run mutate -- hedges.ts` for the declarations so named.
 *
 * Every list and every table of the reader and the extractor loses each of its entries in turn, every pattern declared
 * as a constant is made to match nothing, and then each of its alternatives is. So is every constant text that patterns
 * are made of, with its alternatives at any depth. The cases of the tests of rules run on what is left. What no case
 * notices is printed; the exit code is then 1.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin, transform } from 'esbuild';
import { choicesIn, firstPart } from '../src/text/phrases.ts';

/** A declaration with something of it broken. */
interface Mutant {
  /** The declaration: `hedges.ts HEDGES`. */
  readonly declaration: string;
  readonly shown: string;
  /** The words and patterns in what is broken. */
  readonly words: readonly string[];
  /** What is declared instead. */
  readonly broken: (value: unknown) => unknown;
}

/** Is told of each declaration's name, its value and how that is written, and says what is declared. */
type Declare = (declaration: string, value: unknown, written: string) => unknown;

/** In what esbuild makes of a module, a statement ends where the next begins a line. */
const DECLARED =
  /^((?:export )?const )([A-Z][A-Z_\d]*) = ((?:[[{/"`]|new RegExp|(?:words|names|whole)\()[\s\S]*?);$(?!\n[\s\])}])/gm;
/** No rules: the vocabularies of columns, how patterns are read, and what only saves time (a sentence that needs no cutting). */
const NOT_RULES = ['TOKEN', 'LAST_STOP', 'TOPICS', 'QUALIFIERS', 'MENTION_KINDS'];

/** Lets the bundle ask what to declare, before anything is made of it. */
const declarations: Plugin = {
  name: 'declarations',
  setup({ onLoad }) {
    onLoad({ filter: /src\/(?:text|figures)\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        target: 'esnext',
        charset: 'utf8',
      });
      const asking = (_: string, opening: string, name: string, value: string) =>
        `${opening}${name} = declare(${JSON.stringify(`${basename(path)} ${name}`)}, ${value}, ${JSON.stringify(value)});`;
      return { contents: code.replace(DECLARED, asking), loader: 'js' };
    });
  },
};

/** The ways to break a list or table: each entry is removed, or a number in it. */
function entriesRemoved(
  declaration: string,
  value: unknown,
  seen: Set<unknown>,
  path: readonly (string | number)[] = [],
): Mutant[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return [];
  seen.add(value);
  const removable = Array.isArray(value) || path.length === 0;
  return Object.entries(value).flatMap(([key, entry]) => {
    const way = [...path, Array.isArray(value) ? Number(key) : key];
    const bound = typeof entry === 'number' && !removable;
    const own: Mutant = {
      declaration,
      shown: `${way.join('.')} ${key}: ${JSON.stringify(entry)}`,
      words: wordsIn(entry, key),
      broken(declared) {
        remove(declared, way);
        return declared;
      },
    };
    return [...(removable || bound ? [own] : []), ...entriesRemoved(declaration, entry, seen, way)];
  });
}

/** Every text in an entry, and its key, which may be a word as well. */
function wordsIn(entry: unknown, key: string): string[] {
  if (typeof entry === 'string') return [entry, key];
  if (entry instanceof RegExp) return [entry.source];
  if (typeof entry !== 'object' || entry === null) return [key];
  return Object.entries(entry).flatMap(([key, part]) => wordsIn(part, key));
}

function remove(value: unknown, path: readonly (string | number)[]): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length > 0) remove(Reflect.get(value, key), rest);
  else if (Array.isArray(value) && typeof key === 'number') value.splice(key, 1);
  else Reflect.deleteProperty(value, key);
}

/**
 * The ways to break a pattern: it matches nothing, or one of its alternatives does not. Alternatives that come from a list,
 * and are not written where the pattern is, are broken there.
 */
function patternsBroken(declaration: string, value: RegExp | string, written: string): Mutant[] {
  const source = typeof value === 'string' ? value : value.source;
  const unescaped = written.replaceAll('\\\\', '\\');
  const alternatives =
    typeof value === 'string'
      ? writtenOut(nestedAlternativesOf(source), unescaped.slice(1, -1))
      : alternativesOf(source).filter(({ choice }) => unescaped.includes(choice));
  return [
    { shown: 'as a whole', words: [source], pattern: `(?!)(?:${source})` },
    ...alternatives.map(({ choice, at }) => ({
      shown: `without “${choice}”`,
      words: [choice],
      pattern: `${source.slice(0, at)}(?!)${source.slice(at)}`,
    })),
  ].map(({ shown, words, pattern }) => ({
    declaration,
    shown,
    words,
    broken: () => (typeof value === 'string' ? pattern : new RegExp(pattern, value.flags)),
  }));
}

/** An alternative in a pattern, and where it begins. */
interface Alternative {
  readonly choice: string;
  readonly at: number;
}

/** Those alternatives that a template has as well, as often as it has them, before anything is put into it. */
function writtenOut(alternatives: readonly Alternative[], template: string): Alternative[] {
  const written = nestedAlternativesOf(template).map(({ choice }) => choice);
  return alternatives.filter(({ choice }) => {
    const at = written.indexOf(choice);
    if (at >= 0) written.splice(at, 1);
    return at >= 0;
  });
}

/** The alternatives of a pattern, or else of the groups that it is made of. */
function alternativesOf(source: string): Alternative[] {
  const own = choicesOf(source, 0);
  return own.length > 0 ? own : groupsOf(source).flatMap(({ choice, at }) => choicesOf(choice, at));
}

/** The alternatives of a pattern, of its groups and of the groups within those. */
function nestedAlternativesOf(source: string, at = 0): Alternative[] {
  return [
    ...choicesOf(source, at),
    ...groupsOf(source).flatMap((group) => nestedAlternativesOf(group.choice, at + group.at)),
  ];
}

/** The alternatives of what begins `at` a place; none where there is no choice. */
function choicesOf(source: string, at: number): Alternative[] {
  const choices = choicesIn(source);
  if (choices.length === 1) return [];
  return choices.map((choice, i) => ({ choice, at: at + choices.slice(0, i).join('|').length + Math.min(i, 1) }));
}

/** What the groups of a pattern hold. */
function groupsOf(source: string): Alternative[] {
  const groups: Alternative[] = [];
  for (let at = 0; at < source.length; ) {
    const [first] = firstPart(source.slice(at));
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(first)?.[0].length;
    if (opening !== undefined) groups.push({ choice: first.slice(opening, -1), at: at + opening });
    at += first.length;
  }
  return groups;
}

/** Whether a text holds one of some words, each read as a pattern where it is one. */
function holdingAny(words: readonly string[]): (text: string) => boolean {
  const patterns = words
    .filter((word) => /[^\d]/.test(word))
    .flatMap((word) => {
      try {
        return [new RegExp(word.replace(/^\^|\$$/g, ''), 'i')];
      } catch {
        return [];
      }
    });
  return (text) => patterns.some((pattern) => pattern.test(text));
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
const broken = failureWith((declaration, value, written) => {
  if (NOT_RULES.some((name) => declaration.endsWith(` ${name}`))) return value;
  const isPattern = value instanceof RegExp || (typeof value === 'string' && /[\\(]/.test(value));
  const ways = isPattern ? patternsBroken(declaration, value, written) : entriesRemoved(declaration, value, seen);
  mutants.push(...ways);
  return value;
});
if (broken !== undefined)
  throw new Error(`The cases must hold before anything is broken; this one does not: ${broken}`);

const chosen = process.argv.slice(2);
const tried = mutants.filter(
  ({ declaration }) => chosen.length === 0 || chosen.some((name) => declaration.includes(name)),
);
const survivors: Mutant[] = [];
for (const mutant of tried) {
  const failure = failureWith(
    (declaration, value) => (declaration === mutant.declaration ? mutant.broken(value) : value),
    holdingAny(mutant.words),
  );
  if (failure === undefined) survivors.push(mutant);
}
for (const { declaration, shown } of survivors) console.log(`survived: ${declaration} ${shown}`);
console.log(`${tried.length} mutants, ${tried.length - survivors.length} noticed, ${survivors.length} survived.`);
process.exitCode = survivors.length > 0 ? 1 : 0;
