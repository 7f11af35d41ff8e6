/** How the file name of a text ends. */
export const TEXT = '.txt';

/** What the name of a source may hold, in words for an error. */
export const SOURCE_NAME = 'a letter or digit, then letters, digits, “.”, “_” and “-”';

/** True for a name that a source may have: that of its text without the ending. It goes into addresses and names of figures. */
export function isSourceName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) && !name.endsWith(TEXT);
}
