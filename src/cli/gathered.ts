import { setTimeout } from 'node:timers/promises';

/** How long to wait for more, in milliseconds: what is at hand comes sooner, and nobody notices the wait. */
const WAIT = 1;

/**
 * Puts lists together as long as more are at hand: those of a file up to `enough` items and more, while what somebody types, or
 * another program writes now and then, is handed on at once.
 *
 * @param lists where they come from; its errors pass through
 * @param enough how many items are handed on without a look for more
 */
export async function* gathered<Item>(lists: AsyncIterable<readonly Item[]>, enough: number): AsyncGenerator<Item[]> {
  const source = lists[Symbol.asyncIterator]();
  try {
    let held: Item[] = [];
    let next = source.next();
    for (;;) {
      // An error is told where it is waited for.
      next.catch(() => {});
      const found = await (held.length === 0
        ? next
        : held.length < enough
          ? Promise.race([next, setTimeout(WAIT)])
          : null);
      if (found && !found.done) {
        held.push(...found.value);
        next = source.next();
        continue;
      }
      if (held.length > 0) yield held;
      if (found?.done) return;
      held = [];
    }
  } finally {
    // Not waited for: it ends when the source does.
    source.return?.().catch(() => {});
  }
}
