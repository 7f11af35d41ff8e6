import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runScript } from '../corpus/texts.ts';

it.each([
  ['build', 'npm run build'],
  ['data', 'npm run data'],
  ['dev', 'npm run dev'],
  ['extract', 'npm run -s extract'],
  ['refresh', 'npm run refresh'],
  ['start', 'npm start'],
])('%s refuses what it does not know, and says what it is for and which options it has', async (name, shown) => {
  const { code, stdout, stderr } = await runScript(`src/cli/${name}.ts`, ['--foo']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^${name}: Unknown option '--foo'\\n\\nUsage: ${shown}\\b.*\\n\\n[A-Z]`));
  const declared = readFileSync(`src/cli/${name}.ts`, 'utf8').matchAll(/^ +'?([a-z-]+)'?: \{ type: '/gm);
  for (const [, option] of declared) expect(stderr).toContain(`--${option}`);
});

it('--help prints the same on standard output and is no error', async () => {
  const { code, stdout, stderr } = await runScript('src/cli/extract.ts', ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run -s extract < documents\.jsonl > figures\.jsonl\n/);
});

it.each(['--claims', '--check'])('a reader that stops, as head does, is no error of data %s', (option) => {
  const command = `{ node --import tsx src/cli/data.ts ${option}; echo "exit $?" >&2; } | true`;
  const { stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('exit 0\n');
});
