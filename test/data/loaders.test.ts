import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/tables/codebook.ts';
import { runScript } from '../corpus/texts.ts';

const read = (name: string) => readFile(`data/tables/${name}.csv`, 'utf8');

describe('a loader, run by itself,', () => {
  // All print in the same way; what each prints is compared below, in one process.
  test.each(['figures', 'leverage'])('%s.csv.ts prints the bytes that are released', async (name) => {
    const { code, stdout, stderr } = await runScript(`src/data/${name}.csv.ts`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(await read(name));
  });
});

test('the released tables are what the sources give now: npm run data -- --check ends with 0', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'data', '--', '--check']);
  expect(stdout).toMatch(/^data\/tables is up to date: \d+ figures \(\d+ with copies\) from \d+ articles\.$/m);
});

test.each(TABLE_NAMES)('%s.csv is UTF-8 with LF, a break at its end, and no byte order mark', async (name) => {
  const text = await read(name);
  expect(text).not.toMatch(/\r|\n\n|^\ufeff|\ufffd/);
  expect(text.endsWith('\n')).toBe(true);
});
