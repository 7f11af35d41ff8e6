import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, readClaims } from '../findings/claims.ts';
import { type Page, readPage } from './page.ts';

/** Reads all pages of the site, in a stable order. */
export function readPages(root: string): Page[] {
  const source = join(root, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('.observablehq'))
    .sort()
    .map((file) => readPage(readFileSync(join(source, file), 'utf8'), `src/${file.replaceAll('\\', '/')}`));
}

/** The claims of all pages, for reports on what a change touches. */
export function readAllClaims(root: string): Claim[] {
  return readPages(root).flatMap(({ markdown, file }) => readClaims(markdown, file));
}
