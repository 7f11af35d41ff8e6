import { splitArticles } from '../text/articles.ts';
import { type PartialDate, valid } from '../text/dates.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import { extractTogether, type StatedFigure } from './extractFigures.ts';
import type { Cast } from './people.ts';
import type { Topic } from './topics.ts';

/** A text of an archive. */
export interface ArchiveDocument {
  /** A string, or a whole number that JavaScript keeps exactly: from -9007199254740991 to 9007199254740991. */
  readonly id: string | number;
  /** As it was published, HTML and Markdown included. */
  readonly text: string;
  /** When it appeared, as an ISO date at the precision known. Without it, figures have no date but those in the text. */
  readonly published?: PartialDate;
  /** Its headline, where the text does not hold it. It says what the text is about; figures in it are not read. */
  readonly title?: string;
}

/** A figure of a document, with the columns of figures.csv. Offsets are UTF-16 units of the document's `text`. */
export interface DocumentFigure {
  readonly id: string | number;
  /** The article within the text, counted from 1. */
  readonly article: number;
  readonly topic: Topic;
  readonly indicator: string;
  readonly subject: string;
  readonly subject_basis: 'stated' | 'resolved';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** Null where neither the words nor the document give a date. */
  readonly as_of: PartialDate | null;
  readonly attributed_to: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the figures that a document states.
 *
 * @param cast the persons of the case
 * @returns figures in text order; copies of other documents are not looked for
 */
export function extractDocument(document: ArchiveDocument, cast: Cast): DocumentFigure[] {
  return extractDocuments([document], cast)[0] ?? [];
}

/** How many documents are best read together: of more, the garbage collector has more to keep. */
export const TOGETHER = 30;

/**
 * Reads the figures of several documents, as `extractDocument` does of each, but in less time.
 *
 * @param cast the persons of the case
 * @returns the figures of each document, in the documents' order
 */
export function extractDocuments(documents: readonly ArchiveDocument[], cast: Cast): DocumentFigure[][] {
  const figures: DocumentFigure[][] = [];
  for (let from = 0; from < documents.length; from += TOGETHER)
    figures.push(...readTogether(documents.slice(from, from + TOGETHER), cast));
  return figures;
}

function readTogether(documents: readonly ArchiveDocument[], cast: Cast): DocumentFigure[][] {
  const texts = documents.map(({ text }) => splitArticles(text));
  const articles = documents.flatMap(({ published, title }, of) => {
    const text = texts[of];
    return text?.articles.map((article) => ({ text, article, published: published ?? null, headline: title })) ?? [];
  });
  const stated = extractTogether(articles, cast);
  let read = 0;
  return documents.map(({ id }, of) => {
    const count = texts[of]?.articles.length ?? 0;
    read += count;
    return stated
      .slice(read - count, read)
      .flatMap((figures, index) => figures.map((figure) => documentFigure(id, index + 1, figure)));
  });
}

function documentFigure(id: ArchiveDocument['id'], article: number, figure: StatedFigure): DocumentFigure {
  return {
    id,
    article,
    topic: figure.topic,
    indicator: figure.indicator,
    subject: figure.subject,
    subject_basis: figure.subjectBasis,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    qualifier: figure.qualifier,
    as_of: figure.asOf === '' ? null : figure.asOf,
    attributed_to: figure.attributedTo,
    quote: figure.quote,
    start: figure.start,
    end: figure.end,
  };
}

/**
 * Reads a document from its line of JSON.
 *
 * @throws {Error} with what was found and what was expected
 * @param line `{"id", "text", "published"?, "title"?}`; other fields are left out
 * @example
 * ```ts
 * import { parseDocument } from 'price-of-a-pilot/extractor';
 *
 * parseDocument('{"id": 7, "text": "Tajik migrants", "section": "world"}'); // → { id: 7, text: 'Tajik migrants' }
 * ```
 */
export function parseDocument(line: string): ArchiveDocument {
  return checkDocument(parseJson(line));
}

/**
 * Checks that a value is a document.
 *
 * @returns its fields; others are left out, and so are `published` and `title` where they are null
 * @throws {Error} with what was found and what was expected
 */
export function checkDocument(found: unknown): ArchiveDocument {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw new Error(`found ${shown(found)}, expected an object with “id” and “text”`);
  }
  const { id, text, published, title } = fieldsOf(found);
  if (typeof id !== 'string' && (typeof id !== 'number' || !Number.isSafeInteger(id))) {
    const largest = Number.MAX_SAFE_INTEGER;
    throw new Error(
      `“id” is ${shown(id)}, expected a string, or a whole number from -${largest} to ${largest} (others are not kept exactly: write them as a string)`,
    );
  }
  if (typeof text !== 'string') throw new Error(`“text” is ${shown(text)}, expected a string`);
  const date = published ?? undefined;
  if (date !== undefined && (typeof date !== 'string' || !valid(date))) {
    throw new Error(`“published” is ${shown(date)}, expected an ISO date such as 2011-11-08, 2011-11 or 2011`);
  }
  const headline = title ?? undefined;
  if (headline !== undefined && typeof headline !== 'string') {
    throw new Error(`“title” is ${shown(headline)}, expected a string`);
  }
  return {
    id,
    text,
    ...(date === undefined ? {} : { published: date }),
    ...(headline === undefined ? {} : { title: headline }),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(
      `found no JSON (${error instanceof Error ? error.message : error}), expected an object with “id” and “text”`,
    );
  }
}

function fieldsOf(object: object): Readonly<Record<'id' | 'text' | 'published' | 'title', unknown>> {
  const fields = new Map<string, unknown>(Object.entries(object));
  return {
    id: fields.get('id'),
    text: fields.get('text'),
    published: fields.get('published'),
    title: fields.get('title'),
  };
}

const LONGEST_SHOWN = 60;

function shown(found: unknown): string {
  // Lists and objects may be of any size, and nested as deep as no stack is.
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  const json = JSON.stringify(found) ?? 'missing';
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
