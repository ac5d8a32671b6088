/*
 * A small subset of RDF: resources as trees, written as Turtle and as JSON-LD from the same values, so that both give
 * the same triples.
 */

/** The vocabularies in use; `maillage` is our own, for ideas that no other has a word for. */
export const prefixes = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  maillage: 'urn:maillage:',
} as const;

/** A name under one of the prefixes: « schema:name ». */
export type Curie = `${keyof typeof prefixes}:${string}`;

export type RdfValue =
  | { readonly iri: string }
  | { readonly curie: Curie }
  | { readonly text: string; readonly language?: string; readonly datatype?: Curie }
  | RdfResource;

/** Something with properties. Without an id it is a blank node, written where it is used. */
export interface RdfResource {
  readonly id: string | null;
  readonly types: readonly Curie[];
  readonly properties: readonly (readonly [Curie, RdfValue])[];
}

/** The whole IRI of a name under a prefix. */
export const expand = (curie: Curie): string => {
  const at = curie.indexOf(':');
  return prefixes[curie.slice(0, at) as keyof typeof prefixes] + curie.slice(at + 1);
};

/** Whether a value is a resource with properties of its own, not a literal or an IRI alone. */
export const isResource = (value: RdfValue): value is RdfResource => 'properties' in value;
