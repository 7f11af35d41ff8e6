import { unzipSync } from 'fflate';
import type { Sheet, Cell as SheetCell } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { CODEBOOK, TABLE_NAMES, type TableDefinition, type Tables } from '../tables/codebook.ts';
import { cellsOf } from '../tables/keys.ts';
import { codebookSheet } from './codebookSheet.ts';
import { zip } from './zip.ts';

/** As many UTF-16 units as a cell of a spreadsheet holds; programs call a file with longer ones broken. */
const LONGEST_TEXT = 32_767;
const TEXT_WIDTH = 28;
const NUMBER_WIDTH = 12;

/**
 * Writes all tables as one workbook (Office Open XML): the codebook, then a sheet for each table, with a header that
 * stays in view. Numbers are numbers; texts are texts, which no spreadsheet runs; an empty cell has no cell. A text that no
 * cell holds is cut.
 */
export async function workbook(tables: Tables): Promise<Uint8Array> {
  const sheets = [
    sheet('codebook', codebookSheet()),
    ...TABLE_NAMES.map((name) => {
      const definition: TableDefinition = CODEBOOK[name];
      const columns = Object.keys(definition.columns);
      const rows = tables[name].map((row) => {
        const cells = cellsOf(row);
        return columns.map((column) => cells.get(column) ?? null);
      });
      return sheet(name, [columns, ...rows]);
    }),
  ];
  const written = await writeExcelFile(sheets).toBuffer();
  // The library stamps each part with the time of writing: packed again, the parts have a fixed one.
  return zip(new Map(Object.entries(unzipSync(written))));
}

function sheet(name: string, rows: readonly (readonly unknown[])[]): Sheet<never> {
  const [header = [], ...body] = rows;
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((_, index) => ({
      width: body.some((row) => typeof row[index] === 'string') ? TEXT_WIDTH : NUMBER_WIDTH,
    })),
    data: [
      header.map((title) => ({
        type: String,
        value: escaped(String(title)),
        format: '@',
        fontWeight: 'bold' as const,
      })),
      ...body.map((row) => row.map(sheetCell)),
    ],
  };
}

function sheetCell(cell: unknown): SheetCell {
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  // The format “@” keeps a text a text even after someone has edited the cell.
  return typeof cell === 'string' ? { type: String, value: escaped(cut(cell)), format: '@' } : null;
}

function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** Characters that XML allows and the library drops, and a carriage return, which XML would turn into a line feed. */
const TO_ESCAPE = /[\r\u007f-\u0084\u0086-\u009f\ufffd]/g;

/** A text as the format writes it (ECMA-376, ST_Xstring), with `_x000D_` for a carriage return. */
function escaped(text: string): string {
  // What looks like such an escape has its underscore escaped.
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(TO_ESCAPE, escapeOf);
  // The library looks texts up in a plain object, where it takes “constructor” for one that it has already written.
  return safe in {} ? escapeOf(safe.charAt(0)) + safe.slice(1) : safe;
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
