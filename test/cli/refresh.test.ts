import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  COMMITTED,
  COMMITTED_ROWS,
  type ServerOptions,
  startWorldBank,
  type WorldBankServer,
} from '../reference/worldBankServer.ts';

let folder: string;
let out: string;
let server: WorldBankServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refresh-cli-'));
  out = join(folder, 'world-bank.csv');
  await writeFile(out, COMMITTED);
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/refresh.ts', ...args], { stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

async function runAgainst(options: ServerOptions): Promise<Result> {
  server = await startWorldBank(options);
  return run('--base-url', server.baseUrl, '--out', out, '--date', '2026-11-22');
}

const revise = (value: number) =>
  COMMITTED_ROWS.map((row) =>
    row.country_code === 'TJK' && row.year === 2011 && row.value < 100 ? { ...row, value } : row,
  );

describe('npm run refresh', () => {
  it('says that nothing changed, and notes the day', { timeout: 30_000 }, async () => {
    expect(await runAgainst({ perPage: 50 })).toEqual({
      code: 0,
      stdout: `0 revised, 0 new. Written: ${out}, ${join(folder, 'world-bank.json')} (retrieved 2026-11-22).\n`,
      stderr: '',
    });
    expect(await readFile(out, 'utf8')).toBe(COMMITTED);
    expect(JSON.parse(await readFile(join(folder, 'world-bank.json'), 'utf8'))).toMatchObject({
      retrieved: '2026-11-22',
    });
  });

  it('prints what changed in an editor’s words, after a server that was busy at first', {
    timeout: 30_000,
  }, async () => {
    const instead: ServerOptions['instead'] = (response, { before }) => {
      if (before > 0) return false;
      response.writeHead(503, { 'retry-after': '0' }).end();
      return true;
    };
    const { code, stdout } = await runAgainst({ rows: revise(41.9), instead });
    expect(stdout.split('\n')).toEqual([
      '~ TJK 2011 remittances, % of GDP 41.7 → 41.9',
      `1 revised, 0 new. Written: ${out}, ${join(folder, 'world-bank.json')} (retrieved 2026-11-22).`,
      'Now run “npm run data”, so that the tables follow.',
      '',
    ]);
    expect(code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(COMMITTED.replace('41.73795', '41.9'));
  });

  const answer =
    (status: number, body: string, headers: Record<string, string> = {}): NonNullable<ServerOptions['instead']> =>
    (response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
      return true;
    };

  it.each<[string, ServerOptions, string]>([
    ['HTTP errors', { instead: answer(404, 'Not found') }, 'the server answers 404 Not Found'],
    [
      'a maintenance page that stays',
      { instead: answer(503, '<html>', { 'retry-after': '0' }) },
      '503 Service Unavailable (tried 4 times)',
    ],
    ['an error of the API', { rows: [] }, 'the World Bank answers “Invalid value'],
    ['an empty page', { alter: (page) => void page.records?.splice(0) }, 'found an empty page'],
    [
      'another unit',
      { alter: ({ records }) => void Object.assign(records?.[0] ?? {}, { unit: '%' }) },
      'expected the unit percent of GDP; found "%"',
    ],
    ['a missing year', { rows: COMMITTED_ROWS.filter((row) => row.year !== 2012) }, '- TJK 2012 population 8,014,084'],
    [
      'an implausible jump',
      { rows: revise(80) },
      '~ TJK 2011 remittances, % of GDP 41.7 → 80.0 (more than 1.5 times apart',
    ],
  ])('exits with 1 on %s, and leaves the file whole', { timeout: 30_000 }, async (_, options, message) => {
    const { code, stdout, stderr } = await runAgainst(options);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Nothing was written: the figures are as they were.');
    expect([code, stdout]).toEqual([1, '']);
    expect(await readFile(out, 'utf8')).toBe(COMMITTED);
    expect(await readdir(folder)).toEqual(['world-bank.csv']);
  });

  it.each<[string[], string]>([
    [['--base-url', 'api.worldbank.org'], '--base-url is “api.worldbank.org”: expected an address'],
    [['--date', '22.11.2026'], '--date is “22.11.2026”: expected a day such as 2026-11-22'],
    [['--out', 'data'], '--out is “data”: expected the name of a CSV file'],
    [['--years', '2025'], 'Unknown option'],
  ])('refuses %j before it asks anybody', { timeout: 30_000 }, async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run refresh -- [--base-url URL]');
    expect(code).toBe(2);
  });
});
