import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Content, isAnswered, type Question } from './devMessages.ts';

/** A worker of the preview (devWorker.ts), seen from the process that started it. */
export interface Worker {
  /** @throws Error with what went wrong, or a `WorkerGone` where the worker ended meanwhile */
  ask(question: Question): Promise<Content>;
  stop(): void;
}

/** The worker ended before it answered. */
export class WorkerGone extends Error {}

/**
 * Starts a worker.
 *
 * @param root the project's folder, which the worker reads
 */
export function startWorker(root: string): Worker {
  const child = fork(fileURLToPath(new URL('./devWorker.ts', import.meta.url)), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve(content: Content): void; reject(error: Error): void }>();
  let asked = 0;
  child.on('message', (message) => {
    if (!isAnswered(message)) return;
    const { id, content, error } = message;
    if (error === undefined) waiting.get(id)?.resolve(content);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  child.on('error', () => {});
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new WorkerGone('The worker ended before it answered.'));
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new WorkerGone('The worker has ended.'));
        const id = asked++;
        waiting.set(id, { resolve, reject });
        child.send({ ...question, id }, (error) => {
          if (error) reject(new WorkerGone(`The worker could not be asked (${error.message}).`));
        });
      }),
    stop: () => {
      child.kill();
    },
  };
}
