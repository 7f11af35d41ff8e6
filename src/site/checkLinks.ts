import { withoutCode } from '../findings/claims.ts';

/** Claims and conclusions as they should be; others are what this check is for. */
const WELL_FORMED = /\[[^[\]]*\]\((?:claim|holds):[^()\s:]+\)/g;
const MEANT = /\[[^[\]\n]*\]?\s*\(?\s*(?:claims?|holds?)\s*:[^)\n]*\)?/i;
const LINK = /(?<!!)\[([^[\]]*)\]\(([^()\s]*)[^()]*\)/g;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const SCHEMES = ['http', 'https', 'mailto'];

/**
 * Checks that every link of a page is one: neither a claim that Markdown would show as it stands, nor a link of an unknown kind, nor
 * one without words.
 *
 * @param markdown the page; what is shown as code is left out
 * @param placeOf names file and line for the error, given the line within the page
 * @throws naming the first that is none
 */
export function checkLinks(markdown: string, placeOf: (line: number) => string): void {
  const prose = withoutCode(markdown).replace(WELL_FORMED, (link) => link.replace(/[^\n]/g, ' '));
  const fail = (index: number, what: string) => {
    throw new Error(`${placeOf(prose.slice(0, index).split('\n').length)}: ${what}`);
  };
  const meant = MEANT.exec(prose);
  if (meant)
    fail(
      meant.index,
      `“${meant[0]}” is neither a claim nor a conclusion. Write [words](claim:NAME) or [words](holds:NAME), without spaces between.`,
    );
  for (const { 0: link, 1: words = '', 2: address = '', index } of prose.matchAll(LINK)) {
    const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
    if (scheme !== undefined && !SCHEMES.includes(scheme))
      fail(
        index,
        `“${link}” leads to an address of the kind “${scheme}:”; expected claim:, holds:, ${SCHEMES.join(':, ')}: or a place in this site. Correct it.`,
      );
    if (words.trim() === '') fail(index, `the link “${link}” has no words. Write them between the brackets.`);
  }
}
