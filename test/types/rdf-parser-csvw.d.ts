/** The part of rdf-parser-csvw that the tests use; the package has no types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: { readonly value: string | { readonly value: string } };
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  /** What the parser asks of an RDF/JS dataset. */
  export interface Dataset extends Iterable<Quad> {
    match(subject?: Term | null, predicate?: Term | null): Dataset;
  }

  export default class Parser {
    constructor(options: { metadata: Dataset; baseIRI: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
