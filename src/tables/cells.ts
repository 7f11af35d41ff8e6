import { valid } from '../text/partialDate.ts';
import type { Column } from './codebook.ts';

/** A cell of a table as the code holds it. `null` is an empty cell: not stated or not known, never zero. */
export type Cell = string | number | null;

/** A period as a regular expression, for the metadata: `2011`, `2011-11` or `2011-11-08`. */
export const PERIOD_PATTERN = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

const INTEGER = /^-?(0|[1-9][0-9]*)$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/**
 * What some download cannot hold: characters that XML (and so a spreadsheet) forbids, code points that are no characters,
 * halves of surrogate pairs, and a byte order mark, which readers drop.
 */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\p{Noncharacter_Code_Point}]|\p{Surrogate}/u;

/** A text without the characters that a cell may not hold. */
export function writable(text: string): string {
  return UNWRITABLE.test(text) ? text.replace(new RegExp(UNWRITABLE, 'gu'), '') : text;
}

/** What a column expects of a cell, in words for an error message: “a whole number, at least 1”. */
export function expectedOf(column: Column): string {
  const kinds = {
    string: 'text without control characters',
    integer: 'a whole number',
    number: 'a number without an exponent',
    period: 'a date such as 2011, 2011-11 or 2011-11-08',
  };
  return [
    column.values === undefined ? kinds[column.type] : `one of ${column.values.join(', ')}`,
    ...(column.minimum === undefined ? [] : [`at least ${column.minimum}`]),
    ...(column.optional ? ['or an empty cell'] : []),
  ].join(', ');
}

/** True where a value is one that the column allows. An empty text is not: it would be read back as an empty cell. */
export function fits(column: Column, cell: unknown): cell is Cell {
  if (cell === null) return column.optional === true;
  switch (column.type) {
    case 'string':
    case 'period':
      if (typeof cell !== 'string' || cell === '' || UNWRITABLE.test(cell)) return false;
      if (column.type === 'period' && !valid(cell)) return false;
      return column.values === undefined || column.values.includes(cell);
    case 'integer':
    case 'number':
      if (typeof cell !== 'number' || !Number.isFinite(cell)) return false;
      if (column.type === 'integer' && !Number.isSafeInteger(cell)) return false;
      return cell >= (column.minimum ?? -Infinity);
  }
}

/** Reads a cell from its text. What cannot be read as the column's type comes back as text, for `fits` to refuse. */
export function readCell(column: Column, text: string): Cell {
  if (text === '') return null;
  if (column.type === 'integer' && INTEGER.test(text)) return Number(text);
  if (column.type === 'number' && NUMBER.test(text)) return Number(text);
  return text;
}

/** Writes a cell as text: an empty cell as nothing, a number in full, without an exponent. */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainNumber(cell) : cell;
}

/** A value as an error message shows it. */
export function shown(value: unknown): string {
  if (value === '' || value === null) return 'an empty cell';
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : String(value);
}

/** A number in decimal digits. JavaScript itself writes an exponent from 1e21 up and from 1e-7 down. */
function plainNumber(value: number): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (parts === null) return String(value);
  const [, sign = '', first = '', rest = '', exponent = ''] = parts;
  const point = 1 + Number(exponent);
  const digits = first + rest;
  // A double has at most 17 digits, so from 1e21 up all of them stand before the point.
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}
