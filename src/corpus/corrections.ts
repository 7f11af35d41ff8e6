import { type Cell, expectedOf, fits, readCell, shown } from '../tables/cells.ts';
import { CODEBOOK, type Row } from '../tables/codebook.ts';
import { asRows, readRows } from '../tables/csv.ts';
import { type PartialDate, precisionOf } from '../text/dates.ts';
import type { Article } from './article.ts';
import { correctedFault } from './correctedFault.ts';
import { dateFault } from './dateFault.ts';

/** What an editor may overrule: how a figure was read, not where it stands. */
export const CORRECTABLE = ['subject', 'value', 'low', 'high', 'unit', 'qualifier', 'as_of', 'attributed_to'] as const;
export type CorrectableColumn = (typeof CORRECTABLE)[number];

/** An editor's correction of one cell of one figure. */
export interface Correction {
  readonly line: number;
  readonly figure_id: string;
  readonly column: CorrectableColumn;
  readonly value: Cell;
  readonly reason: string;
  readonly editor: string;
  readonly date: string;
}

const COLUMNS = ['figure_id', 'column', 'value', 'reason', 'editor', 'date'] as const;

/**
 * Reads data/corrections.csv.
 *
 * @throws with file and line where a cell is not as it should be, or one cell is corrected twice
 */
export function readCorrections(text: string, file: string): Correction[] {
  const seen = new Map<string, number>();
  return readRows(text, file, COLUMNS).map(({ line, cells }) => {
    const fail = (message: string): never => {
      throw new Error(`${file}:${line}: ${message}`);
    };
    const column =
      CORRECTABLE.find((column) => column === cells.column) ??
      fail(`column is “${cells.column}”; expected one of ${CORRECTABLE.join(', ')}. Correct the row.`);
    const definition = CODEBOOK.figures.columns[column];
    const value = readCell(definition, cells.value);
    if (!fits(definition, value))
      fail(`value is ${shown(cells.value)}; expected ${expectedOf(definition)}. Correct the row.`);
    if (typeof value === 'number' && value < 0)
      fail(`value is “${cells.value}”; expected at least 0: figures are counts, sums and shares. Correct the row.`);
    if (cells.reason === '' || cells.editor === '')
      fail('reason and editor may not be empty: readers see them. Fill them in.');
    const expected = 'the day of the correction, such as 2011-11-20';
    const fault = dateFault(cells.date, expected);
    if (fault !== null) fail(`date ${fault}. Correct the row.`);
    if (precisionOf(cells.date) !== 'day') fail(`date is “${cells.date}”; expected ${expected}. Correct the row.`);
    const key = `${cells.figure_id} ${column}`;
    const before = seen.get(key);
    if (before !== undefined) fail(`${key} is corrected in line ${before} already. Remove one of the two rows.`);
    seen.set(key, line);
    return {
      line,
      figure_id: cells.figure_id,
      column,
      value,
      reason: cells.reason,
      editor: cells.editor,
      date: cells.date,
    };
  });
}

/**
 * Applies corrections to figures, last of all rules. What was corrected, why, by whom and when stands in the figure's
 * own row. A copy says what its original says, and is corrected with it.
 *
 * @param released the figures as last released: a figure that was corrected there must still have the same quote
 * @throws with file and line where the figure is not there, its quote has changed, the correction changes nothing or is
 *   older than the article, or the figure's numbers would contradict each other
 */
export function correctFigures(
  figures: readonly Row<'figures'>[],
  corrections: readonly Correction[],
  released: readonly Row<'figures'>[],
  articles: readonly Article[],
  file: string,
): Row<'figures'>[] {
  for (const { line, figure_id, column, value, date } of corrections) {
    const figure = figures.find((figure) => figure.figure_id === figure_id);
    if (!figure) {
      throw new Error(
        `${file}:${line}: no text as it is now states a figure “${figure_id}”. Find the figure’s name in data/tables/figures.csv, or remove the correction.`,
      );
    }
    const before = released.find((figure) => figure.figure_id === figure_id && figure.corrected !== null);
    if (before && before.quote !== figure.quote) {
      throw new Error(
        `${file}:${line}: the quote of ${figure_id} has changed since it was corrected. It was “${before.quote}”; it is “${figure.quote}”. Remove the correction, run “npm run data”, and correct the figure anew if it is still misread.`,
      );
    }
    if (figure[column] === value)
      throw new Error(
        `${file}:${line}: ${column} of ${figure_id} is ${shown(value)} without the correction; expected another value. Correct the row, or remove it.`,
      );
    const published = publishedOf(figure, articles);
    if (published !== undefined && date < published)
      throw new Error(
        `${file}:${line}: date is “${date}”, before the article of ${figure_id} was published, ${published}; expected the day of the correction. Correct the row.`,
      );
  }
  const corrected = figures.map((figure) => {
    const own = correctionsOf(figure, corrections);
    if (own.length === 0) return figure;
    const cells = new Map<string, Cell>(Object.entries(figure));
    const notes = own.map(({ column, value, reason, editor, date }) => {
      const note = `${column}: ${figure[column] ?? 'none'} → ${value ?? 'none'} (${reason}; ${editor}, ${date})`;
      cells.set(column, value);
      return note;
    });
    return Object.fromEntries(cells.set('corrected', notes.join(' ')));
  });
  const rows = asRows('figures', corrected);
  for (const row of rows) checkNumbers(row, correctionsOf(row, corrections), file);
  return rows;
}

function publishedOf({ source, article }: Row<'figures'>, articles: readonly Article[]): PartialDate | undefined {
  return articles.find((other) => other.source === source && other.article === article)?.published;
}

function correctionsOf(
  { figure_id, duplicate_of }: Row<'figures'>,
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.filter((correction) => [figure_id, duplicate_of].includes(correction.figure_id));
}

/** @throws naming the correction, and the column to correct as well */
function checkNumbers(figure: Row<'figures'>, own: readonly Correction[], file: string): void {
  const fault = own.length === 0 ? null : correctedFault(figure);
  const last = own.findLast(({ column }) => fault?.columns.some((other) => other === column)) ?? own.at(-1);
  if (!fault || !last) return;
  const others = fault.columns.filter((column) => !own.some((correction) => correction.column === column));
  const remedy =
    others.length > 0
      ? `Correct its ${others.join(' or ')} as well, in a row of its own, or remove this correction.`
      : 'Correct the rows of this figure, or remove them.';
  throw new Error(
    `${file}:${last.line}: ${figure.figure_id} would have ${fault.found}; expected ${fault.expected}. ${remedy}`,
  );
}
