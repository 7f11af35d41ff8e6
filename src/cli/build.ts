/**
 * Builds the site into `dist`: `npm run build`.
 *
 * Needs no network. Where anything is wrong it says what on standard error, leaves the former `dist` as it was and exits with 1.
 */
import { buildSite, describeBuilt } from './buildSite.ts';

try {
  const started = performance.now();
  const built = await buildSite(process.cwd());
  console.log(describeBuilt(built, performance.now() - started));
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  console.error('dist/ is as it was before.');
  process.exitCode = 1;
}
