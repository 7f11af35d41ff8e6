/**
 * Lists of phrases become patterns here. A phrase is a regular expression without anchors, most often plain words; a
 * list is data, so that adding a case is adding a row.
 */

/** A pattern's source for any of the phrases, longest alternatives first left to the order of the lists. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const phrases = lists.flat();
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.join('|')})`;
}

/**
 * What stands before any of the phrases so that none begins inside a word: `\\b`, which takes half as long, where each of them
 * begins with a letter.
 */
export function wordStart(...lists: readonly (readonly string[])[]): string {
  return lists.flat().every(beginsWithLetter) ? '\\b' : '(?<![A-Za-z])';
}

/** True where whatever the pattern matches begins with a letter. */
function beginsWithLetter(pattern: string): boolean {
  return choicesIn(pattern).every(startsWithLetter);
}

function startsWithLetter(choice: string): boolean {
  const [first, rest] = firstPart(choice);
  if (first === '\\b' || /^\(\?<?[!=]/.test(first)) return startsWithLetter(rest);
  const isLetter = first.startsWith('(')
    ? beginsWithLetter(first.replace(/^\((?:\?(?::|<\w+>))?/, '').slice(0, -1))
    : /^(?:[A-Za-z]|\[[A-Za-z]+\])$/.test(first);
  const [repeats] = /^(?:[?*]|\{0[^}]*\})/.exec(rest) ?? [];
  return isLetter && (repeats === undefined || startsWithLetter(rest.slice(repeats.length)));
}

/** The tokens of a regular expression that matter to its structure: sets and escaped characters are one each. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g;

/** Splits off the token or group that a pattern begins with. */
export function firstPart(pattern: string): [first: string, rest: string] {
  let depth = 0;
  for (const { 0: token, index } of pattern.matchAll(TOKEN)) {
    const end = index + token.length;
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth === 0) return [pattern.slice(0, end), pattern.slice(end)];
  }
  return [pattern, ''];
}

/** The alternatives that a pattern is made of. */
export function choicesIn(pattern: string): string[] {
  const choices: string[] = [''];
  let depth = 0;
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += token;
  }
  return choices;
}

/** A pattern's source for any of the phrases as whole words. */
export function wordsOf(...lists: readonly (readonly string[])[]): string {
  return `${wordStart(...lists)}${anyOf(...lists)}(?![A-Za-z])`;
}

/** Finds any of the phrases as whole words, whatever their case. */
export function words(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(wordsOf(...lists), 'i');
}

/** The same, in the case written: for names. */
export function names(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(wordsOf(...lists));
}
