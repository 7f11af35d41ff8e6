import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCitation } from '../../src/reference/citation.ts';
import { citationPath, compareWorldBank, describeChange, refresh } from '../../src/reference/refresh.ts';
import { readWorldBank, roundValue, type WorldBankRow } from '../../src/reference/worldBank.ts';
import {
  COMMITTED,
  COMMITTED_ROWS,
  hurried,
  type ServerOptions,
  startWorldBank,
  type WorldBankServer,
} from './worldBankServer.ts';

let folder: string;
let out: string;
let server: WorldBankServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refresh-'));
  out = join(folder, 'world-bank.csv');
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function refreshFrom(options: ServerOptions) {
  server = await startWorldBank(options);
  return refresh({ baseUrl: server.baseUrl, out, retrieved: '2026-11-22', patience: hurried().patience });
}

/** The committed rows with another value for one of them; without a value, without the row. */
function revised(country: string, year: number, value?: number): WorldBankRow[] {
  const wanted = (row: WorldBankRow) =>
    row.indicator_code.endsWith('.ZS') && row.country_code === country && row.year === year;
  return COMMITTED_ROWS.flatMap((row) => (!wanted(row) ? [row] : value === undefined ? [] : [{ ...row, value }]));
}

/** The committed share of Tajikistan’s GDP in 2011: whatever a refresh has made of it, these tests hold. */
const SHARE =
  COMMITTED_ROWS.find((row) => row.indicator_code.endsWith('.ZS') && row.country_code === 'TJK' && row.year === 2011)
    ?.value ?? Number.NaN;
const shown = (value: number) => value.toFixed(1);

describe('refresh', () => {
  it('gives the committed file again, byte for byte, where the World Bank says the same', async () => {
    await writeFile(out, COMMITTED);
    expect(await refreshFrom({ perPage: 50 })).toEqual([]);
    expect(await readFile(out, 'utf8')).toBe(COMMITTED);
  });

  it('writes a citation with the date of retrieval and the sum of the file', async () => {
    await refreshFrom({});
    const citation = readCitation(await readFile(citationPath(out), 'utf8'), 'world-bank.json');
    expect(citation).toMatchObject({
      retrieved: '2026-11-22',
      from: `${server?.baseUrl}/v2`,
      note: expect.stringContaining('2026-10-28'),
      sha256: createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
    });
    expect((await readdir(folder)).sort()).toEqual(['world-bank.csv', 'world-bank.json']);
  });

  it('writes and reports a revised figure and a new one', async () => {
    const former = COMMITTED.split('\n').filter((line) => !line.includes('MDA,Moldova,2024'));
    await writeFile(out, former.join('\n'));
    const changes = await refreshFrom({ rows: revised('TJK', 2011, SHARE + 0.2) });
    expect(changes.map(describeChange)).toEqual([
      `~ TJK 2011 remittances, % of GDP ${shown(SHARE)} → ${shown(SHARE + 0.2)}`,
      expect.stringMatching(/^\+ MDA 2024 remittances, % of GDP \d+\.\d$/),
    ]);
    expect(readWorldBank(await readFile(out, 'utf8'), out)).toEqual(revised('TJK', 2011, roundValue(SHARE + 0.2)));
  });

  it('starts a file where there is none', async () => {
    expect(await refreshFrom({})).toHaveLength(COMMITTED_ROWS.length);
    expect(await readFile(out, 'utf8')).toBe(COMMITTED);
  });

  it.each<[string, ServerOptions, string]>([
    ['a committed year has gone', { rows: revised('TJK', 2011) }, `- TJK 2011 remittances, % of GDP ${shown(SHARE)}`],
    [
      'a figure jumps',
      { rows: revised('TJK', 2011, SHARE / 10) },
      `~ TJK 2011 remittances, % of GDP ${shown(SHARE)} → ${shown(SHARE / 10)} (more than 1.5 times apart`,
    ],
    [
      'the last series fails',
      { rows: COMMITTED_ROWS.filter((row) => row.indicator_code !== 'NY.GDP.MKTP.CD') },
      'the World Bank answers',
    ],
  ])('leaves file and citation whole where %s', async (_, options, message) => {
    await writeFile(out, COMMITTED);
    await writeFile(citationPath(out), 'as it was');
    await expect(refreshFrom(options)).rejects.toThrow(message);
    expect(await readFile(out, 'utf8')).toBe(COMMITTED);
    expect(await readFile(citationPath(out), 'utf8')).toBe('as it was');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('does not ask the World Bank where the file itself is broken', async () => {
    await writeFile(out, COMMITTED.replace(`,${SHARE},`, ',about 40,'));
    await expect(refreshFrom({})).rejects.toThrow(/world-bank\.csv:\d+: value is “about 40”/);
    expect(server?.requests).toEqual([]);
  });
});

describe('compareWorldBank', () => {
  const compare = (after: readonly WorldBankRow[]) => compareWorldBank(COMMITTED_ROWS, after, 'wb.csv');

  it('allows a revision up to the declared factor, up and down', () => {
    expect(compare(revised('TJK', 2011, SHARE * 1.49))).toHaveLength(1);
    expect(compare(revised('TJK', 2011, SHARE / 1.49))).toHaveLength(1);
    expect(() => compare(revised('TJK', 2011, SHARE * 1.51))).toThrow('implausibly large');
    expect(() => compare(revised('TJK', 2011, SHARE / 1.51))).toThrow('implausibly large');
  });

  it('calls a value that falls to zero a jump', () => {
    expect(() => compare(revised('KAZ', 2011, 0))).toThrow(/~ KAZ 2011 remittances, % of GDP \S+ → 0\.0+ \(more than/);
  });

  it('lists everything that is wrong at once, with what to do', () => {
    const after = revised('TJK', 2011).map((row) => (row.year === 2005 ? { ...row, value: row.value * 2 } : row));
    expect(() => compare(after)).toThrow(
      /wb\.csv has figures that .*\n- TJK 2011 .*\nDeclare .*\nThese revisions .*\n~ TJK 2005 .*\n~ KGZ 2005 [\s\S]*write the new one into wb\.csv by hand and run again\.$/,
    );
  });

  it('says of a row that no series asks for that it is not declared', () => {
    const [first] = COMMITTED_ROWS;
    if (first === undefined) throw new Error('no rows');
    const before = [...COMMITTED_ROWS, { ...first, country_code: 'TKM', country: 'Turkmenistan' }];
    expect(() => compareWorldBank(before, COMMITTED_ROWS, 'wb.csv')).toThrow(
      /- TKM 2002 remittances, % of GDP \S+ \(not declared in src\/reference\/series\.ts\)/,
    );
  });
});

describe('describeChange', () => {
  const [row] = COMMITTED_ROWS.filter(({ indicator_code }) => indicator_code === 'SP.POP.TOTL');
  if (row === undefined) throw new Error('no population');

  it('shows as many decimals as it takes to see the difference', () => {
    const [first] = COMMITTED_ROWS;
    if (first === undefined) throw new Error('no share');
    const share = { ...first, value: 6.43374 };
    const change = { before: share, after: { ...share, value: 6.43375 } };
    expect(describeChange(change)).toBe('~ TJK 2002 remittances, % of GDP 6.4337 → 6.4338');
  });

  it('separates thousands', () => {
    expect(describeChange({ after: { ...row, value: 7_338_403 } })).toBe('+ TJK 2008 population 7,338,403');
  });
});
