import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outdatedTables } from '../../src/cli/outdatedTables.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tables-'));
  await mkdir(join(root, 'data/tables'), { recursive: true });
  await writeFile(join(root, 'data/tables/figures.csv'), 'id,value\na,297\nb,2\n');
});
afterEach(() => rm(root, { recursive: true }));

describe('outdatedTables', () => {
  it('says nothing where all is up to date', async () => {
    expect(await outdatedTables(root, new Map(Object.entries({ figures: 'id,value\na,297\nb,2\n' })))).toBe('');
  });

  it('names the file, shows the lines that differ, and says where an edit by hand belongs', async () => {
    expect(
      await outdatedTables(
        root,
        new Map(Object.entries({ figures: 'id,value\na,305\nb,2\n', events: 'date\n2011\n' })),
      ),
    ).toBe(
      [
        'data/tables/figures.csv is out of date: run npm run data',
        '- a,297',
        '+ a,305',
        'data/tables/events.csv is out of date: run npm run data',
        '+ date',
        '+ 2011',
        'If you edited a table by hand, put the change in data/corrections.csv instead: npm run data overwrites the table.',
      ].join('\n'),
    );
  });

  it('shows as much as can be read', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row},${'x'.repeat(500)}`).join('\n');
    const lines = (await outdatedTables(root, new Map(Object.entries({ figures: rows })))).split('\n');
    expect(lines).toHaveLength(23);
    expect(lines.at(-2)).toBe('  … and 34 more lines');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(170);
  });

  it('says so where only the order differs', async () => {
    expect(await outdatedTables(root, new Map(Object.entries({ figures: 'id,value\nb,2\na,297\n' })))).toContain(
      'in another order',
    );
  });
});
