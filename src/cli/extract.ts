/**
 * Extracts figures from an archive: `npm run -s extract < documents.jsonl > figures.jsonl`.
 *
 * A filter: one document a line on standard input (`{"id", "text", "published"?, "title"?}`), one figure a line on
 * standard output, in the documents' order. A line that is no document is reported on standard error with its number
 * and skipped; the exit code is then 1.
 */
import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readPeople } from '../corpus/people.ts';
import {
  type ArchiveDocument,
  type DocumentFigure,
  extractDocument,
  extractDocuments,
  parseDocument,
  TOGETHER,
} from '../figures/extractDocument.ts';
import { Cast } from '../figures/people.ts';
import { isClosedPipe } from './closedPipe.ts';
import { gathered } from './gathered.ts';
import { readArguments } from './readArguments.ts';

const PEOPLE = 'data/reference/people.csv';
/** Longer lines are skipped, so that one of them cannot fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

/** A line of the input without its end, or null for one that is too long. */
interface InputLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Splits a stream into lines at LF alone: JSON may hold other line separators. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<InputLine[]> {
  let number = 1;
  let open: Buffer[] = [];
  let length = 0;
  const close = (rest: Buffer): InputLine => {
    const bytes = length + rest.length > LONGEST_LINE ? null : Buffer.concat([...open, rest]);
    open = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    const lines: InputLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      lines.push(close(chunk.subarray(from, end)));
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= LONGEST_LINE) open.push(chunk.subarray(from));
    else open = [];
    yield lines;
  }
  if (length > 0) yield [close(Buffer.alloc(0))];
}

/** A document with the number of its line. */
interface NumberedDocument {
  readonly number: number;
  readonly document: ArchiveDocument;
}

type Skip = (line: number, error: unknown) => void;

/** Turns lines into the documents in them; `skip` hears of those that hold none. */
async function* documentsOf(
  lines: AsyncIterable<readonly InputLine[]>,
  skip: Skip,
): AsyncGenerator<readonly NumberedDocument[]> {
  for await (const batch of lines) yield batch.flatMap((line) => documentIn(line, skip));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The document in a line: none in an empty one, nor in one that is skipped. */
function documentIn({ number, bytes }: InputLine, skip: Skip): NumberedDocument[] {
  try {
    if (bytes === null) throw new Error(`found more than ${LONGEST_LINE} bytes, expected one document a line`);
    const line = utf8.decode(bytes);
    return line.trim() === '' ? [] : [{ number, document: parseDocument(line) }];
  } catch (error) {
    skip(number, error);
    return [];
  }
}

/** Turns documents into lines of figures. One that cannot be read, of which `skip` hears, takes no other with it. */
function* linesOfFigures(documents: readonly NumberedDocument[], cast: Cast, skip: Skip): Generator<string> {
  const read = together(documents, cast);
  for (const [i, { number, document }] of documents.entries()) {
    try {
      const figures = read?.[i] ?? extractDocument(document, cast);
      if (figures.length > 0) yield figures.map((figure) => `${JSON.stringify(figure)}\n`).join('');
    } catch (error) {
      skip(number, error);
    }
  }
}

/** The figures of each document; undefined where one of them cannot be read. */
function together(documents: readonly NumberedDocument[], cast: Cast): DocumentFigure[][] | undefined {
  try {
    return extractDocuments(
      documents.map(({ document }) => document),
      cast,
    );
  } catch {
    return undefined;
  }
}

const skip: Skip = (line, error) => {
  const reason = error instanceof Error ? error.message : error;
  console.error(`extract: line ${line}: ${reason}. The line was skipped.`);
  process.exitCode = 1;
};

readArguments('extract', {});
// It looks as if nothing happened.
if (process.stdin.isTTY)
  console.error('extract: reads documents typed here, one a line; Ctrl-D ends. See also --help.');
try {
  const cast = new Cast(readPeople(readFileSync(PEOPLE, 'utf8'), PEOPLE));
  await pipeline(
    process.stdin,
    linesOf,
    (lines) => gathered(documentsOf(lines, skip), TOGETHER),
    async function* (batches) {
      for await (const documents of batches) yield* linesOfFigures(documents, cast, skip);
    },
    process.stdout,
  );
} catch (error) {
  if (!isClosedPipe(error)) {
    console.error(`extract: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
