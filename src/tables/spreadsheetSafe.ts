/** The beginnings that make a spreadsheet run a cell, and those that the guard itself could be mistaken for. */
const RUNNABLE = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

/** A text as every table that leaves the site holds it: one that a spreadsheet would run has an apostrophe before it. */
export function spreadsheetSafe(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}

/** The text itself, from what `spreadsheetSafe` made of it. */
export function withoutGuard(safe: string): string {
  return GUARDED.test(safe) ? safe.slice(1) : safe;
}
