import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes one browser module of each `src/components/NAME.ts`, with all that it imports.
 *
 * @param root the project's folder
 * @param names the components, without folder and ending
 * @returns the modules' text by file name (`story.js`)
 * @throws Error with file, line and message where one cannot be compiled
 */
export async function bundleScripts(root: string, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `src/components/${name}.ts`, out: name })),
    outdir: '.',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
