/** A label along a line: where it would like to begin, and the room that it needs, in pixels. */
export interface Wish {
  readonly wanted: number;
  readonly size: number;
}

interface Block {
  start: number;
  size: number;
  readonly count: number;
  /** The sum of where its first label would like to begin, as each of its labels sees it. */
  readonly wishes: number;
}

/**
 * Moves labels, given in order, apart until none overlaps the next, each as little as possible (least squares), within
 * `from` and `to`. Where they need more room than there is, they run past `to`. Returns where each begins.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const blocks: Block[] = [];
  const settle = (wanted: number, size: number) => Math.max(from, Math.min(wanted, to - size));
  for (const { wanted, size } of wishes) {
    let block: Block = { start: settle(wanted, size), size, count: 1, wishes: wanted };
    for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const sum = last.wishes + block.wishes - block.count * last.size;
      const count = last.count + block.count;
      const together = last.size + block.size;
      block = { start: settle(sum / count, together), size: together, count, wishes: sum };
    }
    blocks.push(block);
  }
  const starts: number[] = [];
  let i = 0;
  for (const block of blocks) {
    let at = block.start;
    for (const wish of wishes.slice(i, i + block.count)) {
      starts.push(at);
      at += wish.size;
    }
    i += block.count;
  }
  return starts;
}
