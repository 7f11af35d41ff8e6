/**
 * Lists of phrases become patterns here. A phrase is a regular expression without anchors, most often plain words; a
 * list is data, so that adding a case is adding a row.
 */

/** A pattern's source for any of the phrases, longest alternatives first left to the order of the lists. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const phrases = lists.flat();
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.join('|')})`;
}

/** A phrase whose first character is a letter: written out, of a set, or in each choice of a group. Others are taken to be none. */
const BEGINS_WITH_LETTER =
  /^(?:\(\?<?[!=][^()]*\))*(?:[A-Za-z]|\[[A-Za-z]+\]|\((?:\?:)?(?:[A-Za-z][^()|]*\|)*[A-Za-z][^()|]*\))(?![?*{])/;

/** What stands before any of the phrases so that none begins inside a word. `\b` takes half as long, and asks for a letter behind it. */
export function wordStart(...lists: readonly (readonly string[])[]): string {
  return lists.flat().every((phrase) => BEGINS_WITH_LETTER.test(phrase)) ? '\\b' : '(?<![A-Za-z])';
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
