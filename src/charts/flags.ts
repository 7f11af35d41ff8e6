/**
 * Where labels go that stand on stems above a line, like flags: as low as they can without touching each other.
 */

/** One way of writing a label, in pixels. */
export interface FlagShape {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface FlagRequest {
  /** Where its stem stands. */
  readonly x: number;
  /** The ways in which it may be written, given the room beside its stem. */
  readonly shapes: (room: number) => readonly FlagShape[];
}

export interface Flag extends FlagShape {
  readonly x: number;
  /** Whether the text flies to the right of its stem or to the left. */
  readonly side: 'right' | 'left';
  /** How far the bottom of the text is above the line. */
  readonly rise: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  /** The least rise. */
  readonly base: number;
}

/** Between stem and text, and between one text and the next. */
const FLAG_GAP = 6;
const STEP = 2;
/** A stem behind a text is worse than any height that would avoid it. */
const CROSSING = 1000;

/**
 * Places flags, given in the order of their stems. Texts never touch. All up to some flag fly to the right and the rest to the
 * left; of these splits, the one that needs least height is taken.
 */
export function placeFlags(requests: readonly FlagRequest[], bounds: Bounds): Flag[] {
  const candidates = Array.from({ length: requests.length + 1 }, (_, split) => {
    const rightward = requests
      .map((_, i) => i)
      .slice(0, split)
      .reverse();
    const leftward = requests.map((_, i) => i).slice(split);
    return [
      [...rightward, ...leftward],
      [...leftward, ...rightward],
    ].map((order) => placeInOrder(requests, order, split, bounds));
  }).flat();
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.flags;
}

function placeInOrder(requests: readonly FlagRequest[], order: readonly number[], split: number, bounds: Bounds) {
  const placed: Flag[] = [];
  const flags: Flag[] = [];
  let cost = 0;
  for (const i of order) {
    const request = requests[i];
    if (!request) continue;
    const best = placeOne(request, i < split ? 'right' : 'left', placed, bounds);
    placed.push(best.flag);
    flags[i] = best.flag;
    cost += best.cost;
  }
  const height = Math.max(0, ...flags.map((f) => f.rise + f.height));
  return { flags, cost: cost + 4 * height * requests.length };
}

function placeOne(request: FlagRequest, side: Flag['side'], placed: readonly Flag[], bounds: Bounds) {
  const room = (side === 'right' ? bounds.right - request.x : request.x - bounds.left) - FLAG_GAP;
  const options = request.shapes(room).map((shape) => {
    let flag: Flag = { ...shape, x: request.x, side, rise: bounds.base };
    while (placed.some((other) => touches(flag, other))) flag = { ...flag, rise: flag.rise + STEP };
    const crossings = placed.filter((other) => stemCrosses(flag, other)).length;
    const overflow = Math.max(0, shape.width - room);
    return { flag, cost: flag.rise + flag.height + shape.lines.length + (crossings + overflow) * CROSSING };
  });
  return options.reduce((a, b) => (b.cost < a.cost ? b : a));
}

/** The horizontal reach of a flag's text. */
export function flagSpan(flag: Flag): { readonly left: number; readonly right: number } {
  return flag.side === 'right'
    ? { left: flag.x + FLAG_GAP, right: flag.x + FLAG_GAP + flag.width }
    : { left: flag.x - FLAG_GAP - flag.width, right: flag.x - FLAG_GAP };
}

/** Whether a flag's text would lie on the other's text or on its stem. */
function touches(flag: Flag, other: Flag): boolean {
  const a = flagSpan(flag);
  const b = flagSpan(other);
  const top = flag.rise + flag.height + FLAG_GAP;
  const otherTop = other.rise + other.height + FLAG_GAP;
  const onText = a.left < b.right + FLAG_GAP && b.left < a.right + FLAG_GAP && flag.rise < otherTop && other.rise < top;
  const onStem = a.left < other.x + FLAG_GAP && other.x - FLAG_GAP < a.right && flag.rise < otherTop;
  return onText || (onStem && flag.x !== other.x);
}

/** Whether a flag's stem would run behind the other's text. */
function stemCrosses(flag: Flag, other: Flag): boolean {
  const span = flagSpan(other);
  return span.left <= flag.x && flag.x <= span.right && other.rise < flag.rise + flag.height;
}
