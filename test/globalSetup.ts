import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { whichBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run alone, in which the first test that needs the built site builds it (test/built/site.ts). */
    readonly siteFolder: string;
  }
}

/** Before all tests: the packaged browser is unpacked once, and not by several test files at a time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  project.provide('siteFolder', folder);
  await whichBrowser();
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
