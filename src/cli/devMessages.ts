/** What the preview asks of a worker. */
export type Question =
  | { readonly ask: 'derive' }
  | {
      readonly ask: 'page';
      /** Framework’s HTML. */
      readonly html: string;
      readonly path: string;
      readonly revision: string;
      readonly error?: string;
    }
  | {
      readonly ask: 'file';
      /** Its path in the site, without a slash at its start. */
      readonly path: string;
    };

/** What a worker answers: to `derive` the folder of the host in which the site is published, to others a text or bytes, if any. */
export type Content = string | Uint8Array | undefined;

/** A question and its number, which its answer repeats. */
export type Asked = Question & { readonly id: number };

export interface Answered {
  readonly id: number;
  readonly content: Content;
  /** What went wrong, ready to be shown. */
  readonly error: string | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a message is a question to the worker. */
export function isAsked(value: unknown): value is Asked {
  return isObject(value) && typeof value.id === 'number' && typeof value.ask === 'string';
}

/** Whether a message is the worker's answer to one. */
export function isAnswered(value: unknown): value is Answered {
  return isObject(value) && typeof value.id === 'number' && !('ask' in value);
}
