import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { variedDocuments } from '../bench/variedDocuments.ts';

const COMMAND = [process.execPath, '--import', 'tsx', 'src/cli/extract.ts'] as const;
const MEGABYTE = 1024 * 1024;
const DETAINED = 'Tajikistan said 297 Tajik migrants were detained in Russia.';

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function extract(input: string | Buffer): Result {
  const [command, ...args] = COMMAND;
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 256 * 1024 * 1024 });
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

const line = (document: object) => `${JSON.stringify(document)}\n`;
const idsOf = (stdout: string) => [...stdout.matchAll(/"id":"?([^",]+)/g)].map(([, id]) => id);

describe('npm run extract', { timeout: 60_000 }, () => {
  test('writes one figure a line, with the columns of figures.csv and the id of its document', () => {
    const { code, stdout, stderr } = extract(line({ id: 'a', text: DETAINED, published: '2011-11-12' }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      article: 1,
      topic: 'migration',
      indicator: 'migrants_detained',
      subject: 'Tajik migrants',
      subject_basis: 'stated',
      value: 297,
      low: null,
      high: null,
      unit: 'people',
      qualifier: 'exact',
      as_of: '2011-11-12',
      attributed_to: null,
      quote: DETAINED,
      start: 16,
      end: 19,
    });
  });

  test('keeps the order of the documents and writes nothing for those without figures', () => {
    const documents = [3, 1, 2].map((id) => ({ id, text: id === 1 ? 'Nothing happened.' : DETAINED }));
    expect(idsOf(extract(documents.map(line).join('')).stdout)).toEqual(['3', '2']);
  });

  test('reports a bad line with its number, skips it, and exits with 1 at the end', () => {
    const input = [
      line({ id: 1, text: DETAINED }),
      '{"id":\n',
      '\n',
      '[]\n',
      line({ text: DETAINED }),
      line({ id: 6, text: DETAINED }),
      `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":""}\n`,
    ];
    const { code, stdout, stderr } = extract(input.join(''));
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual(['1', '6']);
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 4', 'line 5', 'line 7']);
    expect(stderr).toContain('“id” is missing, expected a string, or a whole number');
    expect(stderr).toContain('“id” is a list, expected a string, or a whole number');
  });

  test('reports an id that would not come out as it went in, and keeps all others', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const ids = [String(largest), '9007199254740993', '-9007199254740993', '1e400', '1.5', '"9007199254740993"', '0'];
    const { code, stdout, stderr } = extract(
      ids.map((id) => `{"id":${id},"text":${JSON.stringify(DETAINED)}}\n`).join(''),
    );
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([String(largest), '9007199254740993', '0']);
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 3', 'line 4', 'line 5']);
    expect(stderr).toContain(`expected a string, or a whole number from -${largest} to ${largest}`);
  });

  test('refuses a file named as an argument instead of waiting for input', () => {
    const [command, ...args] = COMMAND;
    const { status, stderr } = spawnSync(command, [...args, 'documents.jsonl'], { encoding: 'utf8' });
    expect(stderr).toMatch(/Unexpected argument 'documents\.jsonl'[\s\S]*< documents\.jsonl/);
    expect(status).toBe(2);
  });

  const terminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
  test.runIf(terminal)('says on a terminal what it waits for', () => {
    const { status, stdout } = spawnSync('script', ['-qec', COMMAND.join(' '), '/dev/null'], {
      input: '',
      encoding: 'utf8',
    });
    expect(stdout).toContain('reads documents typed here, one a line; Ctrl-D ends.');
    expect(status).toBe(0);
  });

  test('reports a line that is not UTF-8', () => {
    const { code, stdout, stderr } = extract(
      Buffer.concat([Buffer.from([0xff, 10]), Buffer.from(line({ id: 2, text: DETAINED }))]),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('line 1');
    expect(idsOf(stdout)).toEqual(['2']);
  });

  test('takes a last line without its end, and lines with carriage returns or line separators in them', () => {
    const text = `${DETAINED}\u2028\u2029`;
    const { code, stdout } = extract(`{"id":1,"text":"${text}"}\r\n{"id":2,"text":"${DETAINED}"}`);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['1', '2']);
  });

  test('takes it for no error when the reader stops', async () => {
    const [command, ...args] = COMMAND;
    const child = spawn(command, args, { stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on('error', () => {});
    const documents = line({ id: 1, text: DETAINED }).repeat(20_000);
    child.stdin.end(documents);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('takes a gigabyte in a few hundred megabytes of memory, with lines too long to hold', async () => {
    const [command, ...args] = COMMAND;
    const peak = 'process.once("exit", () => console.error(process.resourceUsage().maxRSS))';
    const child = spawn(command, ['--import', `data:text/javascript,${encodeURIComponent(peak)}`, ...args]);
    const output = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const spaces = Buffer.alloc(MEGABYTE, ' ');
    // Of eight documents with as many spaces behind them one has more than a line may have.
    for (let id = 1; id <= 32; id++) {
      child.stdin.write(line({ id, text: DETAINED }).trimEnd());
      for (let written = 0; written < (id % 8 === 0 ? 100 : 20); written++)
        if (!child.stdin.write(spaces)) await once(child.stdin, 'drain');
      child.stdin.write('\n');
    }
    child.stdin.end();
    const [stdout, stderr, [code]] = await output;
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual(
      Array.from({ length: 32 }, (_, i) => String(i + 1)).filter((id) => Number(id) % 8 !== 0),
    );
    expect([...stderr.matchAll(/extract: line (\d+): found more than 67108864 bytes/g)].map(([, n]) => n)).toEqual([
      '8',
      '16',
      '24',
      '32',
    ]);
    expect(Number(stderr.trimEnd().split('\n').at(-1))).toBeLessThan(512 * 1024);
  });

  test('keeps no more of a text of 300,000 numbers in memory than a small heap holds', () => {
    const numbers = { id: 1, text: `Tajikistan. ${'He saw 12 cars. '.repeat(300_000)}` };
    const [command, ...args] = COMMAND;
    const { status, stdout, stderr } = spawnSync(command, ['--max-old-space-size=180', ...args], {
      input: line(numbers) + line({ id: 2, text: DETAINED }),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(['2']);
  });

  test('gives the same figures for 10,000 documents in one process and under GNU parallel', {
    timeout: 300_000,
  }, async (context) => {
    if (spawnSync('parallel', ['--version']).error) {
      // Where everything must be tested, what is missing is a failure.
      if (process.env.CI) throw new Error('GNU parallel is not installed: apt-get install parallel');
      context.skip('GNU parallel is not installed: apt-get install parallel');
    }
    const folder = await mkdtemp(join(tmpdir(), 'extract-'));
    const file = join(folder, 'documents.jsonl');
    const out = createWriteStream(file);
    for (const { id, text, published } of variedDocuments(10_000)) {
      const document = { id, text: text.slice(-700), published };
      if (!out.write(line(document))) await once(out, 'drain');
    }
    out.end();
    await finished(out);
    const command = COMMAND.join(' ');
    const sharded = join(folder, 'sharded.jsonl');
    const { status } = spawnSync('sh', [
      '-c',
      `parallel --pipe --keep-order --block 2M '${command}' < ${file} > ${sharded}`,
    ]);
    const single = join(folder, 'single.jsonl');
    expect(status).toBe(0);
    expect(spawnSync('sh', ['-c', `${command} < ${file} > ${single}`]).status).toBe(0);
    const figures = await readFile(single, 'utf8');
    expect(figures.split('\n').length).toBeGreaterThan(1000);
    expect((await readFile(sharded, 'utf8')) === figures).toBe(true);
    await rm(folder, { recursive: true });
  });
});
