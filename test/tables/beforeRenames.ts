/**
 * What to set `NODE_OPTIONS` to, so that a statement runs before each rename in which a table comes to its place or leaves it, in
 * whichever process that is.
 *
 * @param statement may use `count`, which counts those renames of the process from 1
 */
export function beforeRenames(statement: string): string {
  return importing(`
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { renameSync } = fs;
let count = 0;
fs.renameSync = (from, to) => {
  if (to.endsWith('.csv')) {
    count += 1;
    ${statement}
  }
  renameSync(from, to);
};
syncBuiltinESMExports();`);
}

/** What to set `NODE_OPTIONS` to, so that a process and those that it starts run a module first. */
export function importing(module: string): string {
  return `--import data:text/javascript,${encodeURIComponent(module)}`;
}
