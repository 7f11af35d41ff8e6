import { withoutCode } from '../findings/claims.ts';
import type { Tables } from '../tables/codebook.ts';
import { recogniseDates } from '../text/dates.ts';
import { recogniseQuantities } from '../text/quantities.ts';
import { visibleText } from '../text/visibleText.ts';
import { datesOf } from './typedDates.ts';

/** Names that hold a number, and how a drawing is to be read: neither a licence’s version nor the worth of a dot is a finding. */
const NAMES = /CC\sBY\s4\.0|dots?,? (?:stands for|each) a thousand|less than one dot/gi;
/**
 * Number words that are no measure: one, two and three as words, with neither unit nor hedge, tell persons and things apart that
 * the reader has before them (“the two”, “one of the texts”, “three different things”). Ordinals put in order and count
 * nothing. Whatever is larger, hedged, or has a unit is a measure, and must be a claim.
 */
const SMALL = 3;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
/** Claims, and what is filled into other texts; a conclusion’s words are prose. */
const FILLED_IN = /\[[^[\]]*\]\(claim:[^()\s]*\)|\{[a-z0-9_]+\}/g;
/** Stands for a claim in the prose: no letter and no digit, so that nothing is read out of it. */
const CLAIM = '▢';

/** A number that stands in prose by itself, with its offsets. */
export interface TypedNumber {
  readonly words: string;
  readonly start: number;
}

/**
 * The numbers of a text that are neither dates, nor parts of names, nor small words.
 *
 * @param text plain text, without claims
 * @param today the ISO day from which it looks back: later dates are numbers
 */
export function typedNumbers(text: string, today: string): TypedNumber[] {
  const excepted = [
    ...recogniseDates(text, today),
    ...[...text.matchAll(NAMES)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
  ];
  const isExcepted = (start: number, end: number) => excepted.some((span) => span.start <= start && end <= span.end);
  const measures = recogniseQuantities(text)
    .filter(({ numberStart, numberEnd }) => !isExcepted(numberStart, numberEnd))
    .filter(({ form, value, unit, qualifier, numberStart, numberEnd }) => {
      const isSmallWord = !/\d/.test(text.slice(numberStart, numberEnd)) && value !== null && value <= SMALL;
      return form !== 'ordinal' && !(isSmallWord && form === 'cardinal' && unit === null && qualifier === 'exact');
    });
  // Whatever the recogniser takes for no number at all.
  const digits = [...text.matchAll(/\d+/g)]
    .map(({ index, 0: digits }) => ({ start: index, end: index + digits.length }))
    .filter(({ start, end }) => !isExcepted(start, end))
    .filter(({ start, end }) => !measures.some((measure) => measure.start <= start && end <= measure.end));
  return [...measures, ...digits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ words: text.slice(start, end), start }));
}

/**
 * Checks that nobody typed a number into a text, where it would stay behind when the data change.
 *
 * @param text prose in Markdown, or a template; what is shown as code is left out
 * @param placeOf names file and line for the error, given the line within the text
 * @throws where a number is neither a claim, nor a date, nor part of a name
 */
export function checkTypedNumbers(text: string, tables: Tables, placeOf: (line: number) => string): void {
  const prose = withoutCode(text)
    .replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]/g, ' '))
    .replace(FILLED_IN, (filled) => CLAIM + filled.slice(1).replace(/[^\n]/g, ' '));
  const visible = visibleText(prose);
  const days = datesOf(tables).filter((date) => date.length === 'YYYY-MM-DD'.length);
  const today = days.sort().at(-1) ?? '';
  const [typed] = typedNumbers(visible.text, today);
  if (!typed) return;
  const line = prose.slice(0, visible.toSource(typed.start)).split('\n').length;
  throw new Error(
    `${placeOf(line)}: the number “${typed.words}” is typed, and would stay when the data change. Write [${typed.words}](claim:NAME) in a page, {NAME} elsewhere, where NAME is a finding (CONTRIBUTING.md, “Write in the story”).`,
  );
}
