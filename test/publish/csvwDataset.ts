import type { Dataset, Quad, Term } from 'rdf-parser-csvw';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Names that the CSV on the Web context maps to something else than csvw: and the name. */
const NAMES = new Map([
  ['columns', 'column'],
  ['titles', 'title'],
  ['tables', 'table'],
  ['foreignKeys', 'foreignKey'],
]);
const LISTS = new Set(['columns', 'tables', 'foreignKeys']);
/** Of the context's datatypes, those whose names are XML Schema's own. */
const DATATYPES = new Set(['string', 'integer', 'decimal', 'boolean']);

/** CSV on the Web metadata as the RDF that the context (http://www.w3.org/ns/csvw) makes of it, as far as a parser needs it. */
export function csvwDataset(metadata: object): Dataset {
  const quads: Quad[] = [];
  let blanks = 0;
  const blank = () => term('BlankNode', `b${blanks++}`);
  const iri = (value: string) => term('NamedNode', value);

  const add = (value: unknown, property?: string): Term => {
    if (Array.isArray(value)) {
      if (property === undefined || !LISTS.has(property)) throw new Error(`${property} is no list.`);
      return value.reduceRight(
        (rest: Term, item) => {
          const node = blank();
          quads.push({ subject: node, predicate: iri(`${RDF}first`), object: add(item) });
          quads.push({ subject: node, predicate: iri(`${RDF}rest`), object: rest });
          return node;
        },
        iri(`${RDF}nil`),
      );
    }
    if (typeof value === 'object' && value !== null) {
      const node = blank();
      for (const [key, item] of Object.entries(value)) {
        // The properties of other vocabularies (dc:title, …) are no part of how a table is read.
        if (key.startsWith('@') || key.includes(':')) continue;
        const items = Array.isArray(item) && !LISTS.has(key) ? item : [item];
        for (const object of items) {
          quads.push({ subject: node, predicate: iri(CSVW + (NAMES.get(key) ?? key)), object: add(object, key) });
        }
      }
      return node;
    }
    if (property === 'datatype' && typeof value === 'string') {
      if (!DATATYPES.has(value)) throw new Error(`${value} is no datatype.`);
      return iri(XSD + value);
    }
    return term('Literal', String(value), { value: XSD + (typeof value === 'boolean' ? 'boolean' : 'string') });
  };
  add(metadata);
  return dataset(quads);
}

function dataset(quads: readonly Quad[]): Dataset {
  const same = (wanted: Term | null | undefined, found: Term) =>
    !wanted || (wanted.termType === found.termType && wanted.value === found.value);
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate) =>
      dataset(quads.filter((quad) => same(subject, quad.subject) && same(predicate, quad.predicate))),
  };
}

function term(termType: string, value: string, datatype?: { value: string }): Term {
  const equals = (other: Term | undefined) => other?.termType === termType && other.value === value;
  if (datatype === undefined) return withEquals({ termType, value }, equals);
  return withEquals(
    { termType, value, datatype: withEquals(datatype, (other) => other?.value === datatype.value) },
    equals,
  );
}

/** RDF/JS compares terms by a method of theirs. */
function withEquals<T extends object>(term: T, equals: (other: Term | undefined) => boolean): T {
  return { ...term, equals };
}
