import { whichBrowser } from './browser.ts';

/** Before all tests: the packaged browser is unpacked once, and not by several test files at a time. */
export default async function setup(): Promise<void> {
  await whichBrowser();
}
