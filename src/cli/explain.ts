import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in a file: `seeds/005.txt:3`, `src/figures/status.ts:12:5`, or at the start `src/index.md:`. */
const PLACE = /^[\w./-]+\.[a-z]+: |[\w-]\.[a-z]+:\d+/;
/** A line of a stack, or what stands above one where a module could not be linked: `/home/me/story/src/x.ts:12`. */
const STACK_LINE = /^(?:\s+at (?:.*\()?)?((?:file:\/\/)?\/[^()\s]+?):(\d+)(:\d+)?\)?$/gm;

/**
 * What went wrong, for the person who can mend it: the message, and where it names no place, the line of the project’s own
 * code that threw it. Paths are from the project’s folder.
 */
export function explain(error: unknown, root: string): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message.replaceAll(root + sep, '');
  if (PLACE.test(message)) return message;
  for (const [, address = '', line, column = ''] of (error.stack ?? '').matchAll(STACK_LINE)) {
    const path = relative(root, address.startsWith('file:') ? fileURLToPath(address) : address);
    if (path.startsWith('..') || path.includes('node_modules')) continue;
    return `${path}:${line}${column}: ${error.name}: ${message}`;
  }
  return message;
}
