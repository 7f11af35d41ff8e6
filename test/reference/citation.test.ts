import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citeWorldBank, isIsoDate, readCitation } from '../../src/reference/citation.ts';

const FILE = 'data/reference/world-bank.json';

describe('readCitation', () => {
  it('reads the committed citation, whose sum is that of the committed figures', () => {
    const citation = readCitation(readFileSync(FILE, 'utf8'), FILE);
    expect(citation).toMatchObject({
      licence: 'CC BY 4.0',
      retrieved: expect.stringMatching(/^\d{4}-\d{2}(-\d{2})?$/),
    });
    const csv = readFileSync('data/reference/world-bank.csv');
    expect(citation.sha256).toBe(createHash('sha256').update(csv).digest('hex'));
  });

  it('reads what citeWorldBank wrote', () => {
    const citation = citeWorldBank('a,b\n', 'https://api.worldbank.org/v2', '2026-11-22', '2026-10-28');
    expect(readCitation(JSON.stringify(citation), 'wb.json')).toEqual(citation);
  });

  it.each([
    ['text that is no JSON', 'World Bank', 'wb.json: not JSON'],
    ['a list', '[]', 'wb.json: expected an object with source, licence'],
    ['a missing field', '{"retrieved":"2026-11"}', 'wb.json: “source” is missing'],
    ['a number for a text', '{"retrieved":"2026-11","source":1}', 'wb.json: “source” is 1'],
    ['a month that does not exist', '{"retrieved":"2026-13"}', 'wb.json: “retrieved” is “2026-13”'],
    ['a year alone', '{"retrieved":"2026"}', 'wb.json: “retrieved” is “2026”'],
    ['a day that does not exist', '{"retrieved":"2026-02-30"}', 'wb.json: “retrieved” is “2026-02-30”'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readCitation(text, 'wb.json')).toThrow(message);
  });

  it.each([
    ['from', 'open-numbers at 01a34e8b'],
    ['from', 'https://'],
    ['licence_url', 'javascript:alert(1)'],
  ])('refuses a “%s” that is no address: %s', (field, found) => {
    const citation = citeWorldBank('a,b\n', 'https://api.worldbank.org/v2', '2026-11-22', '2026-10-28');
    expect(() => readCitation(JSON.stringify({ ...citation, [field]: found }), 'wb.json')).toThrow(
      `wb.json: “${field}” is “${found}”: expected an address such as https://example.org/. Mend it.`,
    );
  });
});

describe('isIsoDate', () => {
  it.each(['2026-11-22', '2024-02-29'])('takes %s', (text) => expect(isIsoDate(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '22.11.2026', '2026-11', ''])('refuses “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});
