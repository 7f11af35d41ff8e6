/**
 * Builds the site into `dist`: `npm run build`.
 *
 * Needs no network. Where anything is wrong it says what on standard error, and what is in `dist` now (as a rule, what was), and exits with 1.
 */
import { buildSite, describeAddress, describeBuilt } from './buildSite.ts';
import { readArguments } from './readArguments.ts';

readArguments('build', {});
try {
  const started = performance.now();
  const built = await buildSite(process.cwd());
  console.log(describeBuilt(built, performance.now() - started));
  for (const line of describeAddress(built)) console.log(line);
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
