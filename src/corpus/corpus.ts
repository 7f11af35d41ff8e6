import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { Cast, type Person } from '../figures/people.ts';
import { readWorldBank, type WorldBankRow } from '../reference/worldBank.ts';
import type { Row } from '../tables/codebook.ts';
import { fromCsv } from '../tables/csv.ts';
import { SourceError } from '../text/decodeText.ts';
import type { Article } from './article.ts';
import { correctFigures, readCorrections } from './corrections.ts';
import { type Event, readEvents } from './events.ts';
import { readPeople } from './people.ts';
import { readArticles } from './readArticles.ts';
import { readFigures } from './readFigures.ts';
import { readMentions } from './readMentions.ts';
import { readText } from './readText.ts';

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
        articles,
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

function corrected(root: string, figures: readonly Row<'figures'>[], articles: readonly Article[]): Row<'figures'>[] {
  const path = join(root, CORRECTIONS);
  const corrections = existsSync(path) ? readCorrections(readText(path, CORRECTIONS), CORRECTIONS) : [];
  return corrections.length === 0
    ? [...figures]
    : correctFigures(figures, corrections, releasedFigures(root), articles, CORRECTIONS);
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

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
