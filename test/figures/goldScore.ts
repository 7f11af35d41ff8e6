import { readdirSync, readFileSync } from 'node:fs';
import { readPeople } from '../../src/corpus/people.ts';
import { extractFigures, type StatedFigure } from '../../src/figures/extractFigures.ts';
import { Cast } from '../../src/figures/people.ts';
import { readRows } from '../../src/tables/csv.ts';
import { type SourceText, splitArticles } from '../../src/text/articles.ts';
import { decodeText } from '../../src/text/decodeText.ts';

const PEOPLE = 'data/reference/people.csv';
/** The persons of the case. */
export const cast = new Cast(readPeople(readFileSync(PEOPLE, 'utf8'), PEOPLE));

const SOURCES = ['source', 'article', 'title', 'publisher', 'author', 'published', 'basis', 'url'] as const;
const GOLD = [
  'source',
  'article',
  'topic',
  'indicator',
  'also',
  'subject',
  'value',
  'low',
  'high',
  'unit',
  'qualifier',
  'as_of',
  'attributed_to',
  'text',
] as const;

/** A row of a gold.csv: the columns as text, an empty one being ''. */
export type GoldRow = Readonly<Record<(typeof GOLD)[number], string>>;

/** A text of a folder, and what is read in its articles. */
export interface ReadText {
  readonly source: string;
  readonly text: SourceText;
  /** The dates of its articles, in order. */
  readonly published: readonly (string | null)[];
  readonly figures: readonly (readonly StatedFigure[])[];
}

/** Reads every text of a folder that its list of sources names. */
export function readFolder(folder: string, sources: string, columns: readonly string[] = SOURCES): ReadText[] {
  const rows = readRows(readFileSync(sources, 'utf8'), sources, columns);
  const names = [...new Set(rows.map(({ cells }) => cells.source ?? ''))];
  return names.map((source) => {
    const file = `${folder}/${source}.txt`;
    const text = splitArticles(decodeText(readFileSync(file), file));
    const published = rows.filter(({ cells }) => cells.source === source).map(({ cells }) => cells.published || null);
    const figures = text.articles.map((article, i) => extractFigures(text, article, published[i] ?? null, cast));
    return { source, text, published, figures };
  });
}

export function readGold(file: string): GoldRow[] {
  return readRows(readFileSync(file, 'utf8'), file, GOLD).map(({ cells }) => cells);
}

export function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length));
}

/** What was found of a gold, and what else. */
export interface Score {
  readonly found: readonly { readonly gold: GoldRow; readonly figure: StatedFigure }[];
  readonly missed: readonly GoldRow[];
  readonly extra: readonly { readonly source: string; readonly figure: StatedFigure }[];
}

/** Compares what was read with a gold: same place, same indicator (or an equally good one), same subject, same value. */
export function score(texts: readonly ReadText[], gold: readonly GoldRow[]): Score {
  const found: Score['found'][number][] = [];
  const missed: GoldRow[] = [];
  const extra: Score['extra'][number][] = [];
  for (const { source, text, figures } of texts) {
    figures.forEach((ofArticle, i) => {
      const left = [...ofArticle];
      for (const row of gold.filter((row) => row.source === source && row.article === String(i + 1))) {
        const at = left.findIndex((figure) => isSame(figure, row, text.source));
        const [figure] = at === -1 ? [] : left.splice(at, 1);
        if (figure) found.push({ gold: row, figure });
        else missed.push(row);
      }
      extra.push(...left.map((figure) => ({ source, figure })));
    });
  }
  return { found, missed, extra };
}

function isSame(figure: StatedFigure, row: GoldRow, source: string): boolean {
  const indicators = [row.indicator, ...row.also.split(/[|; ]/)];
  if (!indicators.includes(figure.indicator) || !isNear(figure.value, row.value)) return false;
  if (row.indicator.startsWith('sentence') && figure.subject !== row.subject) return false;
  for (let at = source.indexOf(row.text); at !== -1; at = source.indexOf(row.text, at + 1)) {
    if (figure.start < at + row.text.length && figure.end > at) return true;
  }
  return false;
}

/** Equal to within a hundredth: a third is 33.3 or 33.33 percent. */
export function isNear(value: number | null, written: string): boolean {
  if (written === '' || value === null) return written === '' && value === null;
  return Math.abs(value - Number(written)) <= Math.abs(Number(written)) / 100;
}

/** The share of a gold that was found, and the share of what was found that is in the gold, by topic. */
export function rates({ found, missed, extra }: Score, topic: string): { recall: number; precision: number } {
  const right = found.filter(({ gold }) => gold.topic === topic).length;
  const wanted = right + missed.filter((row) => row.topic === topic).length;
  const given = right + extra.filter(({ figure }) => figure.topic === topic).length;
  return { recall: right / wanted, precision: right / given };
}
