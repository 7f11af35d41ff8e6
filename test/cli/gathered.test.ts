import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../src/cli/gathered.ts';

async function all<Item>(lists: AsyncIterable<Item[]>): Promise<Item[][]> {
  const found: Item[][] = [];
  for await (const list of lists) found.push(list);
  return found;
}

async function* given<Item>(...lists: Item[][]): AsyncGenerator<Item[]> {
  yield* lists;
}

describe('gathered', () => {
  test('puts together what is at hand, until it is enough', async () => {
    expect(await all(gathered(given([1], [2, 3], [], [4, 5, 6], [7], [8]), 4))).toEqual([
      [1, 2, 3, 4, 5, 6],
      [7, 8],
    ]);
  });

  test('hands on nothing of nothing', async () => {
    expect(await all(gathered(given<number>([], []), 4))).toEqual([]);
    expect(await all(gathered(given<number>(), 4))).toEqual([]);
  });

  test('hands on what is there while its source waits for more', async () => {
    const more = new PassThrough();
    async function* slow(): AsyncGenerator<number[]> {
      yield [1];
      await once(more, 'data');
      yield [2];
    }
    const lists = gathered(slow(), 4);
    expect(await lists.next()).toEqual({ done: false, value: [1] });
    more.write('go on');
    expect(await lists.next()).toEqual({ done: false, value: [2] });
    expect(await lists.next()).toEqual({ done: true, value: undefined });
  });

  test('passes an error on, and closes its source where nobody reads on', async () => {
    async function* failing(): AsyncGenerator<number[]> {
      yield [1];
      throw new Error('no more');
    }
    await expect(all(gathered(failing(), 4))).rejects.toThrow('no more');
    let closed = false;
    async function* closing(): AsyncGenerator<number[]> {
      try {
        yield [1, 2];
        yield [3];
      } finally {
        closed = true;
      }
    }
    for await (const list of gathered(closing(), 2)) {
      expect(list).toEqual([1, 2]);
      break;
    }
    await expect.poll(() => closed).toBe(true);
  });
});
