/**
 * Writes `lib/`, the package as others install it; npm runs this before `npm pack` and `npm publish`.
 *
 * The compiler writes the modules that src/package/ reaches, with their declarations. Beside them go the charts' style sheets, and
 * in `lib/source/` the sources that the declaration maps lead an editor to.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const LIB = 'lib';
const SOURCE = join(LIB, 'source');
const STYLES = ['charts/chart.css', 'charts/ledger.css'];
const MAP = '.d.ts.map';

rmSync(LIB, { recursive: true, force: true });
const { error, status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/package'], {
  stdio: 'inherit',
});
if (error !== undefined || status !== 0) {
  console.error(`prepack: the package was not compiled${error === undefined ? '' : ` (${error.message})`}.`);
  process.exit(1);
}
for (const file of STYLES) copyFileSync(join('src', file), join(LIB, file));
for (const file of readdirSync(LIB, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith(MAP)) continue;
  const module = `${file.slice(0, -MAP.length)}.ts`;
  mkdirSync(dirname(join(SOURCE, module)), { recursive: true });
  copyFileSync(join('src', module), join(SOURCE, module));
  const map: object = JSON.parse(readFileSync(join(LIB, file), 'utf8'));
  const source = relative(dirname(join(LIB, file)), join(SOURCE, module)).replaceAll(sep, '/');
  writeFileSync(join(LIB, file), JSON.stringify({ ...map, sources: [source] }));
}
