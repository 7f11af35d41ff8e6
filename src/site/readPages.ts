import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../corpus/readText.ts';
import { type Claim, readClaims, readStatements, readTemplate } from '../findings/claims.ts';
import { type Page, readPage } from './page.ts';

/** Reads all pages of the site, in a stable order. */
export function readPages(root: string): Page[] {
  const source = join(root, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('.observablehq'))
    .sort()
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .map((file) => readPage(readText(join(root, file), file), file));
}

/** The claims of all pages, those of their front matter included, for reports on what a change touches. */
export function readAllClaims(root: string): Claim[] {
  return readPages(root).flatMap(({ markdown, file, title, description, lines }) => [
    ...readTemplate(title, file, lines.title),
    ...readTemplate(description, file, lines.description),
    ...readClaims(markdown, file),
  ]);
}

/** The conclusions of all pages, for the same reports. */
export function readAllStatements(root: string): Claim[] {
  return readPages(root).flatMap(({ markdown, file }) => readStatements(markdown, file));
}
