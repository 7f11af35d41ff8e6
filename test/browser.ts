import { existsSync } from 'node:fs';
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

/** Unpacks the browser that comes with the packages, where that is the one to use. Later calls find it unpacked. */
export async function whichBrowser(): Promise<LaunchOptions> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return { executablePath: CHROMIUM };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  // The package has the libraries with it that a bare system lacks; it unpacks them where it takes itself to be on a lambda.
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    process.env.AWS_EXECUTION_ENV ??= `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`;
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath() };
}
