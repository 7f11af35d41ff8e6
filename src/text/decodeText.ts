import { isUtf8 } from 'node:buffer';

/** A source that cannot be used as it is; the message names the file, the place, and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/**
 * Decodes a source text.
 *
 * @param bytes the file's bytes
 * @param file the name to use in errors
 * @returns the text, with a leading byte order mark removed and nothing else changed
 * @throws {SourceError} with the byte offset if the bytes are not UTF-8, or if there is no text in them
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) {
    throw new SourceError(
      `${file}: byte ${firstInvalidByte(bytes)}: not UTF-8; expected UTF-8 text. Save the file as UTF-8 and try again.`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '')
    throw new SourceError(`${file}: byte 0: the text is empty; expected an article. Add its text or remove the file.`);
  return text;
}

/** Finds where decoding fails, by halving: the longest prefix that decodes, give or take a cut character, ends there. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // A character that was cut began up to three bytes before.
  const cut = [0, 1, 2, 3].find((back) => decodes(bytes.subarray(0, valid - back), false));
  return valid - (cut ?? 0);
}

/** @param stream true if the last character may be cut */
function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
