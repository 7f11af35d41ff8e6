import { readFileSync } from 'node:fs';
import { decodeText, SourceError } from '../text/decodeText.ts';

/**
 * Reads a text file that people wrote.
 *
 * @param path where it is
 * @param file its name, for the errors
 * @returns its text, without a byte order mark
 * @throws {SourceError} where it cannot be read, is not UTF-8, or is empty
 */
export function readText(path: string, file: string): string {
  try {
    return decodeText(readFileSync(path), file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      `${file}: cannot be read (${cause}); expected a readable text file. Restore it or its permissions.`,
    );
  }
}
