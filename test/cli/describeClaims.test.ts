import { expect, it } from 'vitest';
import { describeClaims } from '../../src/cli/describeClaims.ts';
import { readTables } from '../../src/package/readTable.ts';

const tables = readTables();

it('names every claim with the words that fill it in, and every conclusion with what it takes', () => {
  const lines = describeClaims(tables);
  expect(lines.find((line) => line.startsWith('claim:detained '))).toMatch(/ {2}“297”$/);
  expect(lines.find((line) => line.startsWith('claim:date_verdict '))).toMatch(/ {2}“8 November”$/);
  expect(lines.find((line) => line.startsWith('claim:days_held '))).toMatch(/ {2}“255 days”$/);
  expect(lines.find((line) => line.startsWith('holds:kyrgyzstan_next '))).toMatch(/ {2}Kyrgyzstan came next after/);
  expect(new Set(lines).size).toBe(lines.length);
});

it('marks a conclusion that does not hold now, and leaves out a claim that rests on nothing', () => {
  const lines = describeClaims({ ...tables, figures: [], 'remittance-share': [] });
  expect(lines.find((line) => line.startsWith('holds:kyrgyzstan_next '))).toMatch(/ {2}\(does not hold now\) Kyrgyz/);
  expect(lines.filter((line) => line.startsWith('claim:detained '))).toEqual([]);
});
