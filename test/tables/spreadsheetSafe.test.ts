import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetSafe, withoutGuard } from '../../src/tables/spreadsheetSafe.ts';
import { NASTY_TEXTS } from './sampleTables.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '\r=1', "'=1"])('“%s” is guarded', (text) => {
  expect(spreadsheetSafe(text)).toBe(`'${text}`);
});

test.each(['', '297', 'a=b', "'quoted'", '“=1”'])('“%s” is left as it is', (text) => {
  expect(spreadsheetSafe(text)).toBe(text);
  expect(withoutGuard(text)).toBe(text);
});

test('every text comes back', () => {
  for (const text of NASTY_TEXTS) expect(withoutGuard(spreadsheetSafe(text))).toBe(text);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '\n', 'a') }), (text) => {
      expect(withoutGuard(spreadsheetSafe(text))).toBe(text);
    }),
  );
});
