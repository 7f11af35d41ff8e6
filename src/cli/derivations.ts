import { randomUUID } from 'node:crypto';
import type { Content, Question } from './devMessages.ts';
import { startWorker, type Worker, WorkerGone } from './worker.ts';

/**
 * The site as derived again and again from the files as they are, each time by a fresh process. The last derivation that
 * succeeded answers; one process more stands by, so that the next derivation need not wait for its packages.
 */
export class Derivations {
  readonly #root: string;
  readonly #onSettled: () => void;
  readonly #session = randomUUID();
  #standby: Worker | undefined;
  #deriving: Worker | undefined;
  #current: Worker | undefined;
  #settled: Promise<void> = Promise.resolve();
  #count = 0;
  #error: string | undefined;
  #base = '/';

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

  /** Derives the site anew. What is being derived at the moment is given up: the files have changed since. */
  derive(): void {
    this.#deriving?.stop();
    const worker = this.#standby ?? startWorker(this.#root);
    this.#standby = undefined;
    this.#deriving = worker;
    this.#settled = this.#run(worker);
  }

  async #run(worker: Worker): Promise<void> {
    const outcome = await worker.ask({ ask: 'derive' }).then(
      (base) => ({ base: String(base), error: undefined }),
      (error: Error) => ({ base: this.#base, error: error.message }),
    );
    // Another derivation has taken this one’s place: what there is to show is settled when that one is.
    if (this.#deriving !== worker) return this.#settled;
    this.#deriving = undefined;
    const succeeded = outcome.error === undefined;
    (succeeded ? this.#current : worker)?.stop();
    if (succeeded) this.#current = worker;
    this.#base = outcome.base;
    this.#error = outcome.error;
    this.#count += 1;
    this.#onSettled();
    // Only now: it would take the processor from the derivation.
    this.#standby = startWorker(this.#root);
  }

  /**
   * Asks the last derivation that succeeded. While another one is under way, a question that fails is asked again of that one:
   * a page may need what was edited together with it.
   *
   * @throws Error with what went wrong, in the question or, where no derivation has succeeded yet, in deriving
   */
  async ask(question: Question): Promise<Content> {
    if (this.#current === undefined) await this.#settled;
    const worker = this.#current;
    if (worker === undefined) throw new Error(this.#error ?? 'The site has not been derived yet.');
    try {
      return await worker.ask(question);
    } catch (error) {
      await this.#settled;
      if (this.#current !== worker) return this.ask(question);
      if (error instanceof WorkerGone) this.#current = undefined;
      throw error;
    }
  }

  stop(): void {
    for (const worker of [this.#standby, this.#deriving, this.#current]) worker?.stop();
  }
}
