import { disagreement } from '../findings/agrees.ts';
import { type Claim, whyMissing } from '../findings/claims.ts';
import { findingsOf } from '../findings/findings.ts';
import { formatFigure } from '../findings/formatFigure.ts';
import { refutation } from '../findings/statements.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';

type Figure = Row<'figures'>;

/** One line of a report: its sign, for colour, and its words. */
export interface ReportLine {
  readonly sign: '+' | '~' | '-' | '!' | ' ';
  readonly text: string;
}

/** The columns whose change an editor is told of, each with the words it has in the report. */
const TOLD = ['value', 'low', 'high', 'unit', 'qualifier', 'subject', 'as_of', 'attributed_to', 'corrected'] as const;

/** What became of the figures, in an editor's words: `+ migrants_detained 310 (005, 20 Nov 2011)`, `~ … 297 → 305`. */
export function describeChanges(before: readonly Figure[], after: readonly Figure[]): ReportLine[] {
  const old = new Map(before.map((figure) => [figure.figure_id, figure]));
  const now = new Map(after.map((figure) => [figure.figure_id, figure]));
  const lines: ReportLine[] = [];
  for (const figure of after) {
    const former = old.get(figure.figure_id);
    if (!former) lines.push({ sign: '+', text: describe(figure) });
    else {
      const changes = TOLD.filter((column) => former[column] !== figure[column]).map(
        (column) =>
          `${column === 'value' ? '' : `${column} `}${former[column] ?? 'none'} → ${figure[column] ?? 'none'}`,
      );
      if (changes.length > 0) lines.push({ sign: '~', text: `${figure.figure_id} ${changes.join(', ')}` });
    }
  }
  for (const figure of before) if (!now.has(figure.figure_id)) lines.push({ sign: '-', text: describe(figure) });
  return lines;
}

function describe({ indicator, value, low, high, qualifier, source, as_of, figure_id, duplicate_of }: Figure): string {
  const number = value ?? [low, high].filter((bound) => bound !== null).join(' to ');
  const copy = duplicate_of === null ? '' : `, copies ${duplicate_of}`;
  return `${indicator} ${number}${qualifier === 'exact' ? '' : ` ${qualifier}`} (${/^\d+/.exec(source)?.[0] ?? source}, ${shortDate(as_of)}) ${figure_id}${copy}`;
}

/** “20 Nov 2011” */
function shortDate(date: string): string {
  return formatPeriod(date).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
}

/** How many figures of how many articles there are: “31 figures (36 with copies) from 9 articles”. */
export function describeCount({ figures, articles }: Pick<Tables, 'figures' | 'articles'>): string {
  const originals = figures.filter(({ duplicate_of }) => duplicate_of === null).length;
  const copies = originals === figures.length ? '' : ` (${figures.length} with copies)`;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(originals, 'figure')}${copies} from ${count(articles.length, 'article')}`;
}

/** How many rows of each table but figures.csv came or went; a row that changed has done both. */
export function describeTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReportLine[] {
  return [...after].flatMap(([name, csv]): ReportLine[] => {
    const [old, now] = [before.get(name) ?? '', csv].map((text) => new Set(text.split('\n').slice(1)));
    if (name === 'figures' || !old || !now) return [];
    const came = [...now].filter((row) => !old.has(row)).length;
    const went = [...old].filter((row) => row !== '' && !now.has(row)).length;
    return came + went === 0
      ? []
      : [{ sign: '~', text: `${name}.csv: ${came} rows new or changed, ${went} rows gone or changed` }];
  });
}

/** The claims of pages that rest on a figure that changed, or say something else now, and those that rest on nothing any more. */
export function describeTouched(before: Tables, after: Tables, claims: readonly Claim[]): ReportLine[] {
  const key = (figure: Figure) => JSON.stringify(TOLD.map((column) => figure[column]));
  const old = new Map(before.figures.map((figure) => [figure.figure_id, key(figure)]));
  const changed = new Set(
    after.figures.filter((figure) => old.get(figure.figure_id) !== key(figure)).map(({ figure_id }) => figure_id),
  );
  const [former, findings] = [findingsOf(before), findingsOf(after)];
  return claims.flatMap(({ file, line, name, words }): ReportLine[] => {
    const finding = findings.get(name);
    if (!finding) {
      return [{ sign: '!', text: `${file}:${line} claim:${name}: ${whyMissing(name)} The build will stop there.` }];
    }
    const restsOnChange = finding.figureIds.some((id) => changed.has(id));
    if (!restsOnChange && former.get(name)?.text === finding.text) return [];
    const wrong = words === '' || finding.date !== undefined ? null : disagreement(words, finding);
    const text = `touches ${file}:${line} claim:${name}, now “${finding.text}”`;
    return wrong === null
      ? [{ sign: ' ', text }]
      : [{ sign: '!', text: `${text}: “${words}” does not agree, and the build will stop there. Change the words.` }];
  });
}

/**
 * The claims of pages that name a figure of which a text, added or edited, now states another number: the sentence may
 * have to say so.
 */
export function describeBeside(before: readonly Figure[], after: Tables, claims: readonly Claim[]): ReportLine[] {
  const old = new Set(before.map(({ figure_id }) => figure_id));
  const added = after.figures.filter((figure) => !old.has(figure.figure_id) && figure.duplicate_of === null);
  const findings = findingsOf(after);
  return claims.flatMap(({ file, line, name }): ReportLine[] => {
    const finding = findings.get(name);
    const named =
      finding?.origin === 'seeds'
        ? after.figures.find(({ figure_id }) => figure_id === finding.figureIds[0])
        : undefined;
    return added
      .filter(
        (figure) =>
          named !== undefined &&
          figure.indicator === named.indicator &&
          figure.subject === named.subject &&
          figure.figure_id !== named.figure_id &&
          formatFigure(figure) !== formatFigure(named),
      )
      .map((figure) => ({
        sign: ' ',
        text: `${file}:${line} claim:${name} says “${finding?.text}” where ${figure.figure_id} has ${formatFigure(figure)}`,
      }));
  });
}

/** The conclusions of pages that the tables no longer bear out. */
export function describeRefuted(tables: Tables, statements: readonly Claim[]): ReportLine[] {
  return statements.flatMap(({ file, line, name }): ReportLine[] => {
    const wrong = refutation(name, tables);
    return wrong === null ? [] : [{ sign: '!', text: `${file}:${line}: ${wrong} The build will stop there.` }];
  });
}

/** The numbers that no rule could place, each with its place and what to do about it. */
export function describeUnknown(
  mentions: readonly Row<'mentions'>[],
  sentenceOf: (mention: Row<'mentions'>) => string,
  folder: string,
): ReportLine[] {
  return mentions
    .filter(({ kind }) => kind === 'unknown')
    .map((mention) => ({
      sign: '!',
      text: `unknown: ${folder}/${mention.source}.txt:${mention.line}: “${mention.text}” in “${sentenceOf(mention)}”. If it is a figure, teach its indicator these words or declare a new one (src/figures/indicators.ts); if it is no measure, teach src/figures/mentionRules.ts what it is.`,
    }));
}
