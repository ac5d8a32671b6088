import jsonld from 'jsonld';
import { parse as parseRdf, Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import type { ExportPart } from '../../../src/domain/exports/exportPart.ts';
import { writeJsonLd } from '../../../src/domain/exports/writeJsonLd.ts';
import { writeTurtle } from '../../../src/domain/exports/writeTurtle.ts';
import { parts } from '../../helpers/exportPart.ts';

const noContexts = async (address: string) => {
  throw new Error(`The file must stand alone, but it asks for ${address}.`);
};

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/**
 * The triples as sorted lines, each blank node written as what is said about it: two sets are equal when their lines
 * are.
 */
const linesOf = (triples: readonly Triple[]): readonly string[] => {
  const bySubject = new Map<string, Triple[]>();
  for (const triple of triples) {
    const subject = write(triple.subject);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), triple]);
  }
  const say = (term: Term): string =>
    term.termType === 'BlankNode'
      ? `[${(bySubject.get(write(term)) ?? []).map(({ predicate, object }) => `${write(predicate)} ${say(object)}`).sort()}]`
      : write(term);
  return triples
    .filter(({ subject }) => subject.termType !== 'BlankNode')
    .map(({ subject, predicate, object }) => `${write(subject)} ${write(predicate)} ${say(object)}`)
    .sort();
};

const write = ({ termType, value, language, datatype }: Term): string =>
  JSON.stringify([termType, value, language ?? '', termType === 'Literal' ? datatype?.value : '']);

const prologue = `
  PREFIX schema: <https://schema.org/> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX maillage: <urn:maillage:>`;

const ask = (store: Store, query: string): Record<string, string>[] =>
  (store.query(`${prologue} ${query}`) as Map<string, { value: string }>[]).map((row) =>
    Object.fromEntries([...row].map(([name, term]) => [name, term.value])),
  );

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

const evidenceOf = (part: ExportPart) =>
  part.edges.flatMap(({ edge, evidence }) => evidence.map((one) => ({ edge, ...one })));

describe.each(parts)('RDF of %s', (_, part) => {
  const turtle = writeTurtle(part);
  const json = writeJsonLd(part);
  const store = new Store(parseRdf(turtle, { format: 'text/turtle' }));

  it('is the same in Turtle and in JSON-LD, for two readers each', async () => {
    const expected = linesOf(parseRdf(turtle, { format: 'text/turtle' }) as Triple[]);
    expect(expected.length).toBeGreaterThan(part.nodes.length * 4);
    expect(linesOf(parseRdf(json, { format: 'application/ld+json' }) as Triple[])).toEqual(expected);
    const read = await jsonld.toRDF(JSON.parse(json), { documentLoader: noContexts });
    expect(linesOf(read as unknown as Triple[])).toEqual(expected);
  });

  it('holds every node, named in both languages', () => {
    const rows = ask(
      store,
      `SELECT ?id ?fr ?en { ?node schema:identifier ?id; maillage:type ?type; schema:name ?fr, ?en.
       FILTER(lang(?fr) = "fr" && lang(?en) = "en") FILTER(!contains(?id, ":")) }`,
    );
    expect(sorted(rows)).toEqual(
      sorted(part.nodes.map(({ node }) => ({ id: node.id, fr: node.label.fr, en: node.label.en }))),
    );
  });

  it('holds every claim as a statement, never as a fact', () => {
    const rows = ask(
      store,
      `SELECT ?id ?from ?predicate ?to { ?claim a rdf:Statement; schema:identifier ?id; rdf:subject ?from;
       rdf:predicate ?predicate; rdf:object ?to }`,
    );
    expect(sorted(rows)).toEqual(
      sorted(
        part.edges.map(({ edge }) => ({
          id: edge.id,
          from: part.links.node(edge.source),
          predicate: `urn:maillage:predicate:${edge.predicate}`,
          to: part.links.node(edge.target),
        })),
      ),
    );
    expect(store.query('ASK { ?s ?p ?o FILTER(strstarts(str(?p), "urn:maillage:predicate:")) }')).toBe(false);
  });

  it('finds each quote in its article by its words and by its place', () => {
    const rows = ask(
      store,
      `SELECT ?id ?exact ?start ?end ?certainty ?article { ?a a oa:Annotation; schema:identifier ?id;
         maillage:certainty ?certainty; oa:hasTarget [ oa:hasSource [ schema:identifier ?article ];
         oa:hasSelector [ oa:exact ?exact ], [ oa:start ?start; oa:end ?end ] ] }`,
    );
    expect(
      sorted(rows.map(({ id, exact, certainty, article }) => ({ id, exact, certainty, article }))),
    ).toEqual(
      sorted(
        evidenceOf(part).map(({ id, quote, item }) => ({
          id,
          exact: quote,
          certainty: item.certainty,
          article: item.article,
        })),
      ),
    );
    for (const { article = '', exact, start, end } of rows)
      expect(
        [...(part.index.findArticle(article)?.article.text ?? '')].slice(Number(start), Number(end)).join(''),
      ).toBe(exact);
  });

  it('says who says it, and who passes it on, in order', () => {
    const rows = ask(
      store,
      `SELECT ?id ?place ?role ?agent ?name { ?a a oa:Annotation; schema:identifier ?id; prov:qualifiedAttribution
         [ prov:agent ?agent; dcat:hadRole ?role; schema:position ?place ] OPTIONAL { ?agent schema:name ?name.
         FILTER(isBlank(?agent)) } }`,
    ).map(({ id, place, role, agent, name }) => ({ id, place, role, who: name ?? agent }));
    const expected = evidenceOf(part).flatMap(({ id, speakers }) =>
      (speakers ?? []).map((speaker, n) => ({
        id,
        place: `${n + 1}`,
        role: n === 0 ? 'urn:maillage:says' : 'urn:maillage:passesOn',
        who: speaker.kind === 'node' ? part.links.node(speaker.node.id) : speaker.text,
      })),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(sorted(rows)).toEqual(sorted(expected));
    // For readers who know only PROV's plain property.
    const plain = ask(
      store,
      'SELECT ?id ?who { ?a a oa:Annotation; schema:identifier ?id; prov:wasAttributedTo ?who }',
    );
    const nodes = evidenceOf(part).flatMap(({ id, speakers }) =>
      (speakers ?? []).flatMap((speaker) =>
        speaker.kind === 'node' ? { id, who: part.links.node(speaker.node.id) } : [],
      ),
    );
    expect(sorted(plain)).toEqual(sorted(nodes));
  });
});
