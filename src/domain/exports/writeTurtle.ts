import { type BlankNode, DataFactory, type Literal, type NamedNode, Writer } from 'n3';
import { describeInRdf } from './describeInRdf.ts';
import type { ExportPart } from './exportPart.ts';
import { expand, isResource, prefixes, type RdfResource, type RdfValue } from './rdf.ts';

const { namedNode, literal } = DataFactory;

/** Turtle (https://www.w3.org/TR/turtle/): the triples of `describeInRdf.ts`. Throws for a top resource without an id. */
export const writeTurtle = (part: ExportPart): string => {
  const writer = new Writer({ prefixes });
  for (const resource of describeInRdf(part)) {
    if (resource.id === null) throw new Error('A resource that nothing leads to needs an id.');
    for (const { predicate, object } of statementsOf(writer, resource))
      writer.addQuad(namedNode(resource.id), predicate, object);
  }
  let turtle = '';
  writer.end((error, result) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
};

interface Statement {
  readonly predicate: NamedNode;
  readonly object: NamedNode | BlankNode | Literal;
}

const statementsOf = (writer: Writer, { types, properties }: RdfResource): Statement[] => [
  ...types.map((type) => ({ predicate: namedNode(expand('rdf:type')), object: namedNode(expand(type)) })),
  ...properties.map(([curie, value]) => ({
    predicate: namedNode(expand(curie)),
    object: termOf(writer, value),
  })),
];

const termOf = (writer: Writer, value: RdfValue): Statement['object'] => {
  if (isResource(value)) return writer.blank(statementsOf(writer, value));
  if ('iri' in value) return namedNode(value.iri);
  if ('curie' in value) return namedNode(expand(value.curie));
  const { text, language, datatype } = value;
  return literal(text, language ?? (datatype === undefined ? undefined : namedNode(expand(datatype))));
};
