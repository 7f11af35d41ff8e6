/** The part of tableschema that the tests use; the package's own types describe an older interface. */
declare module 'tableschema' {
  import type { Readable } from 'node:stream';

  export class Schema {
    static load(descriptor: object, options?: { strict?: boolean }): Promise<Schema>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }

  export class Table {
    static load(
      source: () => Readable,
      options: { schema: object; strict?: boolean; delimiter?: string },
    ): Promise<Table>;
    read(options: { keyed: true; relations?: object }): Promise<Record<string, unknown>[]>;
  }
}
