import { createServer, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchJson, PATIENCE } from '../../src/reference/fetchJson.ts';
import { hurried, listen } from './worldBankServer.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server that gives the answers in turn, and the last one from then on. */
async function serve(
  ...answers: ((response: ServerResponse) => void)[]
): Promise<{ address: string; count: () => number }> {
  let count = 0;
  const server = createServer((_, response) => {
    answers[Math.min(count, answers.length - 1)]?.(response);
    count += 1;
  });
  const address = await listen(server);
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address, count: () => count };
}

const answer =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);
const good = answer(200, '{"a":1}');

describe('fetchJson', () => {
  it('returns what the server says', async () => {
    const { address, count } = await serve(good);
    expect(await fetchJson(address)).toEqual({ a: 1 });
    expect(count()).toBe(1);
  });

  it('overlooks a byte order mark', async () => {
    const { address } = await serve(answer(200, '\uFEFF{"a":1}'));
    expect(await fetchJson(address)).toEqual({ a: 1 });
  });

  it.each([408, 429, 500, 502, 503, 504])('asks again after %i, and then takes the answer', async (status) => {
    const { address } = await serve(answer(status), good);
    const { patience, pauses } = hurried();
    expect(await fetchJson(address, patience)).toEqual({ a: 1 });
    expect(pauses).toEqual([1000]);
  });

  it('gives up after four attempts, with pauses twice as long each time', async () => {
    const { address, count } = await serve(answer(503));
    const { patience, pauses } = hurried();
    await expect(fetchJson(address, patience)).rejects.toThrow(
      `${address}: the server answers 503 Service Unavailable (tried 4 times).`,
    );
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(count()).toBe(4);
  });

  it.each([400, 401, 403, 404, 410])('does not ask again after %i', async (status) => {
    const { address, count } = await serve(answer(status));
    const { patience } = hurried();
    await expect(fetchJson(address, patience)).rejects.toThrow(`the server answers ${status}`);
    expect(count()).toBe(1);
  });

  it('waits as many seconds as Retry-After says', async () => {
    const { address } = await serve(answer(429, '', { 'retry-after': '7' }), answer(429), good);
    const { patience, pauses } = hurried();
    await fetchJson(address, patience);
    expect(pauses).toEqual([7000, 2000]);
  });

  it('waits until the date that Retry-After names, and not at all where it has passed', async () => {
    const passed = answer(503, '', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' });
    const soon = answer(503, '', { 'retry-after': new Date(Date.now() + 50_000).toUTCString() });
    const { address } = await serve(passed, soon, good);
    const { patience, pauses } = hurried();
    await fetchJson(address, patience);
    expect(pauses[0]).toBe(0);
    expect(pauses[1]).toBeGreaterThan(0);
    expect(pauses[1]).toBeLessThanOrEqual(50_000);
  });

  it('takes no notice of a Retry-After that is neither', async () => {
    const { address } = await serve(answer(503, '', { 'retry-after': 'soon' }), good);
    const { patience, pauses } = hurried();
    await fetchJson(address, patience);
    expect(pauses).toEqual([1000]);
  });

  it('does not wait an hour', async () => {
    const { address, count } = await serve(answer(429, '', { 'retry-after': '3600' }));
    const { patience, pauses } = hurried();
    await expect(fetchJson(address, patience)).rejects.toThrow('asks to come back in 3600 seconds. Run again then.');
    expect([count(), pauses]).toEqual([1, []]);
  });

  it.each([
    [
      'a web page',
      '<!DOCTYPE html><title>Maintenance</title>',
      'expected JSON, found a web page or XML that begins “<!DOCTYPE html>',
    ],
    ['nothing', '', 'expected JSON, found an empty answer (tried 4 times)'],
    ['half an answer', '[{"page":1', 'expected JSON, found something else that begins “[{"page":1”'],
  ])('says so where it gets %s with status 200', async (_, body, message) => {
    const { address, count } = await serve(answer(200, body));
    await expect(fetchJson(address, hurried().patience)).rejects.toThrow(message);
    expect(count()).toBe(4);
  });

  it('takes the JSON that follows a maintenance page', async () => {
    const { address } = await serve(answer(200, '<html>'), good);
    expect(await fetchJson(address, hurried().patience)).toEqual({ a: 1 });
  });

  it('gives up on a server that never answers', async () => {
    const { address, count } = await serve(() => undefined);
    await expect(fetchJson(address, hurried(50).patience)).rejects.toThrow(
      'no complete answer within 0.05 seconds (tried 4 times)',
    );
    expect(count()).toBe(4);
  });

  it('gives up on an answer that never ends', async () => {
    const { address } = await serve((response) => void response.writeHead(200).write('[{'));
    await expect(fetchJson(address, hurried(50).patience)).rejects.toThrow('no complete answer within 0.05 seconds');
  });

  it('asks again where the connection breaks off', async () => {
    const { address } = await serve(
      (response) => response.destroy(),
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('[{', () => response.destroy());
      },
      good,
    );
    expect(await fetchJson(address, hurried().patience)).toEqual({ a: 1 });
  });

  it('says that nobody listens', async () => {
    const { address } = await serve(good);
    for (const close of open.splice(0)) close();
    await expect(fetchJson(address, hurried().patience)).rejects.toThrow(
      /no answer \(.*ECONNREFUSED.*\) \(tried 4 times\)/,
    );
  });

  it('pauses in earnest where nothing else is said', async () => {
    const { address } = await serve(answer(503), good);
    expect(await fetchJson(address, { ...PATIENCE, firstPause: 1 })).toEqual({ a: 1 });
  });
});
