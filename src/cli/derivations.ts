import { randomUUID } from 'node:crypto';
import type { Content, Question } from './devMessages.ts';
import { startWorker, type Worker, WorkerGone } from './worker.ts';

/**
 * The site as derived again and again from the files as they are. The last derivation that succeeded answers.
 *
 * Where the project's code has changed, a fresh process derives, as Node keeps a module as it first loaded it; one stands by
 * with the heavy packages loaded. Where only texts, tables, pages or styles have changed, the process at hand derives anew.
 */
export class Derivations {
  readonly #root: string;
  readonly #onSettled: () => void;
  readonly #session = randomUUID();
  #standby: Worker | undefined;
  #deriving: Worker | undefined;
  #current: Worker | undefined;
  /** True where the code has changed since the process that answers was started. */
  #outdated = false;
  #settled: Promise<void> = Promise.resolve();
  #turn = 0;
  #count = 0;
  #error: string | undefined;
  #base = '/';
  #stopped = false;

  /** @param onSettled called after each derivation, whether it succeeded or not */
  constructor(root: string, onSettled: () => void) {
    this.#root = root;
    this.#onSettled = onSettled;
    this.#standby = startWorker(root);
  }

  /** A name for what there is to show at the moment. It is another one after each derivation. */
  get revision(): string {
    return `${this.#session}.${this.#count}`;
  }

  /** What went wrong in the last derivation, if anything. */
  get error(): string | undefined {
    return this.#error;
  }

  /** The folder of its host in which the site is published, with slashes around. */
  get base(): string {
    return this.#base;
  }

  /**
   * Derives the site anew. What is being derived at the moment is given up: the files have changed since.
   *
   * @param codeChanged whether any of the project's own modules has changed
   */
  derive(codeChanged: boolean): void {
    this.#outdated ||= codeChanged;
    if (this.#deriving !== this.#current) this.#deriving?.stop();
    const atHand = this.#outdated ? undefined : this.#current;
    const worker = atHand ?? this.#standby ?? startWorker(this.#root);
    if (worker === this.#standby) this.#standby = undefined;
    this.#deriving = worker;
    this.#turn += 1;
    this.#settled = this.#run(worker, this.#turn);
  }

  /** @param again whether this is the second process that is to derive what the first one ended over */
  async #run(worker: Worker, turn: number, again = false): Promise<void> {
    const outcome = await worker.ask({ ask: 'derive' }).then(
      (base) => ({ base: String(base), error: undefined, gone: false }),
      (error: Error) => ({ base: this.#base, error: error.message, gone: error instanceof WorkerGone }),
    );
    if (this.#stopped) return;
    // Another derivation has taken this one’s place: what there is to show is settled when that one is.
    if (turn !== this.#turn) return this.#settled;
    if (outcome.gone && !again) {
      if (worker === this.#current) this.#current = undefined;
      this.#deriving = startWorker(this.#root);
      return this.#run(this.#deriving, turn, true);
    }
    this.#deriving = undefined;
    if (worker !== this.#current) this.#replace(worker, outcome.error === undefined);
    this.#base = outcome.base;
    this.#error = outcome.error;
    this.#count += 1;
    this.#onSettled();
    // Only now: it would take the processor from the derivation.
    this.#standby ??= startWorker(this.#root);
  }

  /** Lets a fresh process answer from now on, or where it could not derive the site, ends it. */
  #replace(fresh: Worker, succeeded: boolean): void {
    if (!succeeded) {
      fresh.stop();
      return;
    }
    this.#current?.stop();
    this.#current = fresh;
    this.#outdated = false;
  }

  /**
   * Asks the last derivation that succeeded. While another one is under way, a question that fails is asked again of that one:
   * a page may need what was edited together with it. Where the process that answers has ended by itself, the site is derived
   * anew and the question asked once more.
   *
   * @throws Error with what went wrong, in the question or, where no derivation has succeeded yet, in deriving
   */
  async ask(question: Question): Promise<Content> {
    return this.#ask(question, true);
  }

  /** @param mayRevive false where the question itself may be what a process ended over */
  async #ask(question: Question, mayRevive: boolean): Promise<Content> {
    if (this.#current === undefined) await this.#settled;
    const worker = this.#current;
    const count = this.#count;
    if (worker === undefined) throw new Error(this.#error ?? 'The site has not been derived yet.');
    try {
      return await worker.ask(question);
    } catch (error) {
      const died = error instanceof WorkerGone && worker === this.#current && !this.#stopped;
      if (died) {
        this.#current = undefined;
        // Where one is under way, that one will answer.
        if (this.#deriving === undefined) this.derive(false);
      }
      await this.#settled;
      if (this.#count !== count && (mayRevive || !died)) return this.#ask(question, mayRevive && !died);
      throw error;
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const worker of [this.#standby, this.#deriving, this.#current]) worker?.stop();
  }
}
