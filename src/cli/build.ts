/**
 * Builds the site into `dist`: `npm run build`.
 *
 * Needs no network. Where anything is wrong it says what on standard error, and what is in `dist` now (as a rule, what was), and exits with 1.
 */
import { buildSite, describeBuilt } from './buildSite.ts';

try {
  const started = performance.now();
  const built = await buildSite(process.cwd());
  console.log(describeBuilt(built, performance.now() - started));
  if (built.siteUrl.endsWith('.example/')) {
    console.log(
      `Its address is given as ${built.siteUrl}, which nobody can reach: set SITE_URL, or homepage in package.json, before you publish it.`,
    );
  }
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
