import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative } from 'node:path';
import { classifyMentions } from '../figures/classifyMentions.ts';
import { extractFigures, type StatedFigure } from '../figures/extractFigures.ts';
import { INDICATORS } from '../figures/indicators.ts';
import { Cast, type Person } from '../figures/people.ts';
import { readWorldBank, type WorldBankRow } from '../reference/worldBank.ts';
import { articleKey } from '../tables/articleKey.ts';
import { writable } from '../tables/cells.ts';
import type { Row } from '../tables/codebook.ts';
import { asRows, fromCsv } from '../tables/csv.ts';
import { type ArticleText, type SourceText, splitArticles } from '../text/articles.ts';
import type { PartialDate } from '../text/dates.ts';
import { SourceError } from '../text/decodeText.ts';
import type { Span } from '../text/sentences.ts';
import { findCopies } from './copies.ts';
import { correctFigures, readCorrections } from './corrections.ts';
import { type Event, readEvents } from './events.ts';
import { readPeople } from './people.ts';
import { proposeRows } from './proposeRows.ts';
import { readText } from './readText.ts';
import { readSources, type SourceRow } from './sources.ts';

/** An article of a source text, with what sources.csv says of it. */
export interface Article extends Omit<SourceRow, 'published' | 'basis'> {
  /** The article's date; a copy without one has its original's. */
  readonly published: PartialDate;
  readonly basis: 'stated' | 'inferred';
  /** The article that this one copies, as source#article. */
  readonly duplicateOf: string | null;
  readonly text: SourceText;
  readonly part: ArticleText;
  /** Where the article begins in the visible text, and its words from there on. */
  readonly start: number;
  readonly words: string;
}

/** Everything that the tables are made of. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly figures: readonly Row<'figures'>[];
  readonly mentions: readonly Row<'mentions'>[];
  readonly events: readonly Event[];
  readonly people: readonly Person[];
  readonly worldBank: readonly WorldBankRow[];
}

export interface CorpusPlace {
  /** The project's folder, with data/. */
  readonly root: string;
  /** The folder of texts with its sources.csv; the project's own unless said otherwise. */
  readonly seeds?: string;
}

/**
 * Reads the texts and all that people wrote about them, and interprets them.
 *
 * Events and corrections are about the project's own texts, and are left out for another folder.
 *
 * @throws {SourceError} for bad input, naming file, line or byte, and the remedy
 */
export function readCorpus({ root, seeds = join(root, 'seeds') }: CorpusPlace): Corpus {
  const own = seeds === join(root, 'seeds');
  const named = (path: string) => nameOf(path, root);
  const reference = (file: string) => {
    const path = join(root, 'data', 'reference', file);
    return { text: readText(path, named(path)), file: named(path) };
  };
  const peopleFile = reference('people.csv');
  const people = readPeople(peopleFile.text, peopleFile.file);
  const articles = readArticles(seeds, named(seeds));
  const stated = readFigures(articles, new Cast(people));
  const figures = own
    ? corrected(
        root,
        stated.map(({ row }) => row),
      )
    : stated.map(({ row }) => row);
  const eventsFile = own ? reference('events.csv') : undefined;
  const worldBankFile = reference('world-bank.csv');
  return {
    articles,
    figures,
    mentions: readMentions(articles, stated),
    events: eventsFile ? readEvents(eventsFile.text, eventsFile.file, articles) : [],
    people,
    worldBank: readWorldBank(worldBankFile.text, worldBankFile.file),
  };
}

/** A path as errors name it: from the project's folder where it lies in it, else in full. */
export function nameOf(path: string, root: string): string {
  const name = relative(root, path);
  return name === '' ? '.' : name.startsWith('..') || isAbsolute(name) ? path : name;
}

function readArticles(folder: string, name: string): Article[] {
  const files = listTexts(folder, name);
  const file = join(name, 'sources.csv');
  const path = join(folder, 'sources.csv');
  const isThere = existsSync(path);
  const rows = isThere ? readSources(readText(path, file), file) : [];
  const texts = new Map(
    files.map((entry) => [basename(entry, '.txt'), splitArticles(readText(join(folder, entry), join(name, entry)))]),
  );
  for (const { source, line } of rows) {
    if (!texts.has(source))
      throw new SourceError(
        `${file}:${line}: there is no text ${join(name, `${source}.txt`)}. Add it, or remove the row.`,
      );
  }
  const found = [...texts].flatMap(([source, text]) =>
    text.articles.map((part, index) => ({ source, text, part, number: index + 1 })),
  );
  const words = found.map(({ text, part }) => wordsOf(text, part));
  const rowsByArticle = new Map(rows.map((row) => [articleKey(row), row]));
  const rowOf = (source: string, article: number) => rowsByArticle.get(articleKey({ source, article }));
  const copies = findCopies(
    found.map(({ source, number }, index) => ({
      text: words[index]?.words ?? '',
      published: rowOf(source, number)?.published ?? '',
    })),
  );
  for (const [source, text] of texts) {
    const listed = rows.filter((row) => row.source === source);
    if (
      listed.length === 0 ||
      listed.length !== text.articles.length ||
      listed.some(({ article }) => article > text.articles.length)
    ) {
      throw new SourceError(
        proposeRows(
          { source, name: join(name, `${source}.txt`), text, listed, copies: copyNotes(found, copies, source) },
          file,
          isThere,
        ),
      );
    }
  }
  return found.map(({ source, text, part, number }, index) => {
    const row = rowOf(source, number);
    const at = copies[index] ?? null;
    const original = at === null ? undefined : found[at];
    const originalRow = original && rowOf(original.source, original.number);
    const published = row?.published || originalRow?.published;
    const basis = row?.basis || originalRow?.basis;
    if (!row || !published || !basis) {
      throw new SourceError(
        `${file}:${row?.line ?? 1}: ${source}#${number} has no date; expected an ISO date at the precision known, with its basis, since it is no copy of a dated article. Fill in published and basis.`,
      );
    }
    return {
      ...row,
      published,
      basis,
      duplicateOf: original ? `${original.source}#${original.number}` : null,
      text,
      part,
      start: words[index]?.start ?? 0,
      words: words[index]?.words ?? '',
    };
  });
}

function copyNotes(
  found: readonly { source: string; number: number }[],
  copies: readonly (number | null)[],
  source: string,
): Map<number, string> {
  const notes = new Map<number, string>();
  found.forEach((article, index) => {
    const original = found[copies[index] ?? -1];
    if (article.source === source && original) notes.set(article.number, `${original.source}#${original.number}`);
  });
  return notes;
}

function wordsOf(text: SourceText, part: ArticleText): { start: number; words: string } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const paragraph of part.paragraphs) {
    start = Math.min(start, paragraph.start);
    end = Math.max(end, paragraph.end);
  }
  return { start, words: text.text.slice(start, end) };
}

/** The texts of a folder, in a stable order. */
function listTexts(folder: string, name: string): string[] {
  let entries: Dirent[];
  try {
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new SourceError(
      `${name}: cannot be read (${reason(error)}); expected a folder of texts (*.txt) with its sources.csv. Name an existing folder.`,
    );
  }
  const texts = entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt') && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  if (texts.length === 0)
    throw new SourceError(`${name}: holds no texts; expected at least one file *.txt. Add the texts.`);
  return texts;
}

interface Stated {
  readonly row: Row<'figures'>;
  readonly article: Article;
  readonly figure: StatedFigure;
}

function readFigures(articles: readonly Article[], cast: Cast): Stated[] {
  const numbers = sourceNumbers(articles);
  const perArticle = articles.map((article) => ({
    article,
    figures: extractFigures(article.text, article.part, article.published, cast),
  }));
  const named = perArticle.flatMap(({ article, figures }) => {
    const counts = new Map<string, number>();
    return figures.map((figure) => {
      const perSubject = INDICATORS.some(({ name, about }) => name === figure.indicator && about === 'defendant');
      const stem = [
        numbers.get(article.source) ?? article.source,
        article.article,
        figure.indicator,
        ...(perSubject ? [slug(figure.subject)] : []),
      ].join('-');
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return { article, figure, id: count === 1 ? stem : `${stem}-${count}` };
    });
  });
  const firsts = new Map<string, string>();
  for (const { article, figure, id } of named) {
    const statement = statementOf(articleKey(article), figure);
    if (!firsts.has(statement)) firsts.set(statement, id);
  }
  return named.map(({ article, figure, id }) => {
    const original = article.duplicateOf === null ? undefined : firsts.get(statementOf(article.duplicateOf, figure));
    const [row] = asRows('figures', [
      {
        figure_id: id,
        source: article.source,
        article: article.article,
        topic: figure.topic,
        indicator: figure.indicator,
        subject: writable(figure.subject),
        subject_basis: figure.subjectBasis,
        value: figure.value,
        low: figure.low,
        high: figure.high,
        unit: figure.unit,
        qualifier: figure.qualifier,
        as_of: figure.asOf,
        attributed_to: figure.attributedTo && writable(figure.attributedTo),
        quote: writable(figure.quote),
        start: figure.start,
        end: figure.end,
        duplicate_of: original ?? null,
        corrected: null,
      },
    ]);
    if (!row) throw new Error(`figure ${id} gives no row`);
    return { row, article, figure };
  });
}

/**
 * The number that a source's name begins with; the whole name where there is none, or where it is another's already. The
 * first in sources.csv has it, so that a source added below changes no name of a figure.
 */
function sourceNumbers(articles: readonly Article[]): Map<string, string> {
  const sources = [...new Set([...articles].sort((a, b) => a.line - b.line).map(({ source }) => source))];
  const taken = new Set(sources);
  return new Map(
    sources.map((source) => {
      const number = /^\d+(?=[_-])/.exec(source)?.[0];
      if (number === undefined || taken.has(number)) return [source, source];
      taken.add(number);
      return [source, number];
    }),
  );
}

function slug(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What an article says with a figure, in one string: the same for two figures that say the same. */
function statementOf(article: string, { indicator, subject, value, low, high, qualifier }: StatedFigure): string {
  return JSON.stringify([article, indicator, subject, value, low, high, qualifier]);
}

function corrected(root: string, figures: readonly Row<'figures'>[]): Row<'figures'>[] {
  const path = join(root, CORRECTIONS);
  const corrections = existsSync(path) ? readCorrections(readText(path, CORRECTIONS), CORRECTIONS) : [];
  return corrections.length === 0
    ? [...figures]
    : correctFigures(figures, corrections, releasedFigures(root), CORRECTIONS);
}

const CORRECTIONS = 'data/corrections.csv';

/** The figures as last released: what the corrections were written for. */
function releasedFigures(root: string): Row<'figures'>[] {
  const file = 'data/tables/figures.csv';
  const path = join(root, file);
  if (!existsSync(path)) return [];
  try {
    return fromCsv('figures', readText(path, file), file);
  } catch (error) {
    throw new SourceError(
      `${reason(error)}\nThe corrections are compared with what it says. Restore it as it was last committed, or remove it, and run “npm run data” again.`,
    );
  }
}

function readMentions(articles: readonly Article[], stated: readonly Stated[]): Row<'mentions'>[] {
  const sources = [...new Set(articles.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const own = articles.filter((article) => article.source === source);
    const text = own[0]?.text;
    if (!text) return [];
    const figures = stated.filter(({ article }) => article.source === source).map(({ row }) => row);
    const mentions = classifyMentions(
      text,
      figures,
      own.map(({ published }) => published),
    );
    const figureIds = overlapping(mentions, figures);
    return asRows(
      'mentions',
      mentions.map((mention, index) => ({
        source,
        ...mention,
        text: writable(mention.text),
        figure_ids: figureIds[index] || null,
      })),
    );
  });
}

/** For each mention the names of the figures that it overlaps, in one pass: both are in text order. */
function overlapping(mentions: readonly Span[], figures: readonly Row<'figures'>[]): string[] {
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  let from = 0;
  return mentions.map(({ start, end }) => {
    while ((inOrder[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const names: string[] = [];
    for (let at = from; ; at++) {
      const figure = inOrder[at];
      if (figure === undefined || figure.start >= end) return names.join(' ');
      if (figure.end > start) names.push(figure.figure_id);
    }
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
