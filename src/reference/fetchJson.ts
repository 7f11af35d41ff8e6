import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait for a server, and how often to ask again. Durations are in milliseconds. */
export interface Patience {
  /** For one answer, to its last byte. */
  readonly timeout: number;
  readonly attempts: number;
  /** Before the second attempt; each later pause is twice as long. */
  readonly firstPause: number;
  /** The longest pause that a server may ask for with Retry-After. */
  readonly longestPause: number;
  /** Waits so long. Replaced in tests. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const PATIENCE: Patience = {
  timeout: 30_000,
  attempts: 4,
  firstPause: 1_000,
  longestPause: 60_000,
  wait: (milliseconds) => sleep(milliseconds),
};

/** An answer's content, or why there is none and whether asking again may help. */
type Outcome =
  | { readonly json: unknown }
  | { readonly problem: string; readonly again: boolean; readonly pause?: number | undefined };

/** A server that is busy, or a gateway before it that is. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Gets JSON from an address.
 *
 * A timeout, a broken connection, a status that passes (429, 503, …) and a page that is not JSON are tried again after 1, 2 and 4
 * seconds, or after what Retry-After says; other statuses are not.
 *
 * @throws Error naming the address, what was wrong and how often it was tried
 */
export async function fetchJson(address: string, patience: Patience = PATIENCE): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await ask(address, patience.timeout);
    if ('json' in outcome) return outcome.json;
    const pause = outcome.pause ?? patience.firstPause * 2 ** (attempt - 1);
    if (!outcome.again) throw new Error(`${address}: ${outcome.problem}.`);
    if (pause > patience.longestPause) {
      throw new Error(
        `${address}: ${outcome.problem}, and asks to come back in ${Math.ceil(pause / 1000)} seconds. Run again then.`,
      );
    }
    if (attempt >= patience.attempts) {
      const times = attempt === 1 ? 'once' : `${attempt} times`;
      throw new Error(`${address}: ${outcome.problem} (tried ${times}). Check the connection, or run again later.`);
    }
    await patience.wait(pause);
  }
}

async function ask(address: string, timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (!response.ok) {
      return {
        problem: `the server answers ${response.status} ${response.statusText}`.trimEnd(),
        again: PASSING.has(response.status),
        pause: retryAfter(response.headers.get('retry-after')),
      };
    }
    return parse(text);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    const problem = timedOut ? `no complete answer within ${timeout / 1000} seconds` : `no answer (${reasonOf(error)})`;
    return { problem, again: true };
  }
}

function parse(text: string): Outcome {
  try {
    return { json: JSON.parse(text) };
  } catch {
    const opening = text.trim().replace(/\s+/g, ' ').slice(0, 60);
    const what = opening === '' ? 'an empty answer' : opening.startsWith('<') ? 'a web page or XML' : 'something else';
    return { problem: `expected JSON, found ${what}${opening === '' ? '' : ` that begins “${opening}”`}`, again: true };
  }
}

/** Retry-After in milliseconds: it is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** `fetch` says only “fetch failed”; what happened is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
  return error.message;
}
