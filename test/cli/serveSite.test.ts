import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { serveSite } from '../../src/cli/serveSite.ts';

let folder: string;
let server: Server;
let address: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'data'));
  const files = {
    'index.html': 'story',
    'evidence.html': 'evidence',
    'data/index.html': 'data',
    '404.html': 'missing',
    'data/figures.csv': 'a\n',
    'data/figures.parquet': 'PAR1',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  server = createServer(serveSite(folder, '/pilot/'));
  address = await listen(server, 0);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function ask(path: string): Promise<[number, string, string]> {
  const answer = await fetch(address.slice(0, -1) + path, { redirect: 'manual' });
  return [
    answer.status,
    answer.headers.get('content-type') ?? answer.headers.get('location') ?? '',
    await answer.text(),
  ];
}
const HTML = 'text/html; charset=utf-8';

describe('serveSite', () => {
  it.each([
    ['/', [200, HTML, 'story']],
    ['/evidence', [200, HTML, 'evidence']],
    ['/evidence?x=1', [200, HTML, 'evidence']],
    ['/data/', [200, HTML, 'data']],
    ['/data/figures.csv', [200, 'text/csv; charset=utf-8', 'a\n']],
    ['/data/figures.parquet', [200, 'application/vnd.apache.parquet', 'PAR1']],
    ['/pilot/', [200, HTML, 'story']],
    ['/pilot/evidence', [200, HTML, 'evidence']],
    ['/nothing', [404, HTML, 'missing']],
    ['/data/nothing.csv', [404, HTML, 'missing']],
    ['/%ff', [404, HTML, 'missing']],
    ['/..%2f..%2fetc/passwd', [404, HTML, 'missing']],
    ['/data', [301, '/data/', '']],
    ['/evidence/', [301, '/evidence', '']],
    ['/pilot/data', [301, '/pilot/data/', '']],
    ['//data', [301, '/data/', '']],
  ])('answers %s as a host of static files does', async (path, answer) => {
    expect(await ask(path)).toEqual(answer);
  });

  it('serves a file as it is now', async () => {
    await ask('/evidence');
    await writeFile(join(folder, 'evidence.html'), 'a longer text than before');
    expect(await ask('/evidence')).toEqual([200, HTML, 'a longer text than before']);
  });
});

describe('listen', () => {
  it('says which port is taken, and what to do', async () => {
    const { port } = new URL(address);
    await expect(listen(createServer(), Number(port))).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: set PORT, for example PORT=${Number(port) + 1}.`,
    );
  });
});
