import { formatPeriod, wordingsOf } from '../tables/period.ts';
import { disagreement } from './agrees.ts';
import type { Finding } from './findings.ts';

/** A link in a page to a number: `[about 40 percent](claim:remittance_share)`, or `[](claim:detained)` to be filled in. */
export interface Claim {
  /** The page's file, as in errors. */
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** The words given; empty where they are left to the data. */
  readonly words: string;
}

const CLAIM = /\[([^[\]]*)\]\(claim:([^()\s]*)\)/g;
const STATEMENT = /\[([^[\]]*)\]\(holds:([^()\s]*)\)/g;
/** What is shown as code is an example, and claims nothing. */
const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1|(`+)(?:(?!\n\s*\n)[^`])+\2(?!`)/gm;
const TEMPLATE = /\{([a-z0-9_]+)\}/g;

/** Finds the claims of a page, which may run over a line's end. Lines are those of the file, front matter counted. */
export function readClaims(markdown: string, file: string): Claim[] {
  return linksOf(markdown, file, CLAIM);
}

/** Finds the conclusions of a page: `[no other state came near](holds:leaned_most)`. The words are the writer's own. */
export function readStatements(markdown: string, file: string): Claim[] {
  return linksOf(markdown, file, STATEMENT);
}

/** The page without what it shows as code, line by line. */
export function withoutCode(markdown: string): string {
  return markdown.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
}

function linksOf(markdown: string, file: string, link: RegExp): Claim[] {
  const prose = withoutCode(markdown);
  let line = 1;
  let read = 0;
  return [...prose.matchAll(link)].map(({ index, 1: words = '', 2: name = '' }) => {
    line += prose.slice(read, index).split('\n').length - 1;
    read = index;
    return { file, line, name, words: words.replace(/\s+/g, ' ').trim() };
  });
}

/** Finds the claims of a plain text that `fillIn` fills in, such as a page's title. */
export function readTemplate(template: string, file: string, line: number): Claim[] {
  return [...template.matchAll(TEMPLATE)].map(({ 1: name = '' }) => ({ file, line, name, words: '' }));
}

/**
 * The finding that a claim names, its words checked against it.
 *
 * @throws with page and line where there is no such finding, or the words disagree with the data
 */
export function checkClaim({ file, line, name, words }: Claim, findings: ReadonlyMap<string, Finding>): Finding {
  const finding = findings.get(name);
  if (!finding)
    throw new Error(
      `${file}:${line}: there is no finding “${name}”; no text states it, or the name is misspelt. Correct the claim, or declare the finding in src/findings/findings.ts.`,
    );
  const wrong = words === '' ? null : disagreementOf(words, finding);
  if (wrong !== null) {
    throw new Error(
      `${file}:${line}: the claim “${words}” does not agree with the data: ${wrong}; ${name} is “${finding.text}” (${finding.source}). Write “[${finding.text}](claim:${name})”, or leave the brackets empty.`,
    );
  }
  return finding;
}

function disagreementOf(words: string, finding: Finding): string | null {
  if (finding.date === undefined) return disagreement(words, finding);
  return wordingsOf(finding.date).includes(words) ? null : `the date is ${formatPeriod(finding.date)}`;
}

/**
 * Fills findings into a plain text, such as a page's title: `Russia detained {detained} migrants`.
 *
 * @param place the file and line, for the error
 * @throws where there is no such finding
 */
export function fillIn(template: string, findings: ReadonlyMap<string, Finding>, place: string): string {
  return template.replace(TEMPLATE, (_, name: string) => {
    const finding = findings.get(name);
    if (!finding)
      throw new Error(
        `${place}: there is no finding “${name}”. Correct “{${name}}”, or declare the finding in src/findings/findings.ts.`,
      );
    // The bounds of “hundreds (200 to 999)” are for those who ask.
    return finding.text.replace(/ \([^()]*\)$/, '');
  });
}
