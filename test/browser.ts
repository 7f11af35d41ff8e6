import packed from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Nothing that asks the network for anything of its own accord, and nothing that a container lacks. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser of the tests: the one that the environment variable `CHROMIUM` names, else the Chromium that comes with
 * the packages (Linux on x64 only), else the Chrome that the machine has. The caller closes it.
 */
export async function launch(): Promise<Browser> {
  return chromium.launch({ ...(await whichBrowser()), args: ARGUMENTS });
}

async function whichBrowser(): Promise<LaunchOptions> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return { executablePath: CHROMIUM };
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await packed.executablePath() };
  return { channel: 'chrome' };
}
