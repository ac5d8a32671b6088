import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/domain/graph/parseGraph.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

type Json = Record<string, unknown>;
const parse = (value: unknown) => parseGraph(JSON.stringify(value));
/** The sample with one thing changed, as a file could be. */
const spoil = (
  change: (graph: {
    articles: Json[];
    nodes: Json[];
    edges: (Json & { evidence: Json[] })[];
    [key: string]: unknown;
  }) => void,
) => {
  const graph = JSON.parse(JSON.stringify(sampleGraph));
  change(graph);
  return parse(graph);
};
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
};

describe('parseGraph', () => {
  it('reads a graph as it was written', () => {
    expect(parse(sampleGraph)).toEqual({ ok: true, graph: sampleGraph });
  });

  it('reads a graph that has only what the contract asks for', () => {
    const result = parse({
      format: 'maillage-graph',
      version: 1,
      articles: [
        {
          id: 'a',
          file: 'a.txt',
          title: 'A',
          language: 'fr',
          published: { edtf: null, basis: 'unknown' },
          sections: [],
          text: '',
        },
      ],
      predicates: {},
      nodes: [],
      edges: [],
    });
    expect(result).toMatchObject({
      ok: true,
      graph: { regions: [], articles: [{ publisher: null, passages: [] }] },
    });
  });

  it('tells what is no JSON, as when a file was cut off', () => {
    expect(parseGraph(JSON.stringify(sampleGraph).slice(0, 500))).toMatchObject({ reason: 'not-json' });
    expect(parseGraph('')).toMatchObject({ reason: 'not-json' });
    expect(parseGraph('<!doctype html>')).toMatchObject({ reason: 'not-json' });
  });

  it.each([null, 1, 'maillage-graph', [], {}, { format: 'gexf' }])('tells that %j is no graph', (value) => {
    expect(parse(value)).toMatchObject({ reason: 'not-a-graph' });
  });

  it('tells another version from a fault', () => {
    expect(parse({ ...sampleGraph, version: 2 })).toMatchObject({
      reason: 'wrong-version',
      detail: expect.stringContaining('2'),
    });
    expect(parse({ format: 'maillage-graph' })).toMatchObject({ reason: 'wrong-version' });
  });

  it('says where a field is wrong', () => {
    expect(spoil((graph) => delete first(graph.nodes).label)).toMatchObject({
      reason: 'malformed',
      detail: expect.stringContaining('nodes.0.label'),
    });
    expect(spoil((graph) => (first(graph.edges).evidence = []))).toMatchObject({
      reason: 'malformed',
      detail: expect.stringContaining('edges.0.evidence'),
    });
  });

  it.each<[string, Parameters<typeof spoil>[0]]>([
    ['atlantis', (graph) => (first(graph.edges).source = 'atlantis')],
    ['unheard-of', (graph) => (first(graph.edges).predicate = 'unheard-of')],
    ['toString', (graph) => (first(graph.edges).predicate = 'toString')],
    ['no-article', (graph) => (first(first(graph.edges).evidence).article = 'no-article')],
    ['99999', (graph) => Object.assign(first(first(graph.edges).evidence), { start: 99_999, end: 100_000 })],
    ['dgse', (graph) => (first(graph.nodes).countries = ['dgse'])],
    ['twice', (graph) => graph.nodes.push(first(graph.nodes))],
    ['characters', (graph) => (first(graph.articles).sections = [{ kind: 'body', start: 5, end: 5 }])],
    ['atlantis', (graph) => (graph.regions = [{ id: 'r', label: { fr: '', en: '' }, nodes: ['atlantis'] }])],
  ])('finds what leads nowhere: %s', (word, change) => {
    expect(spoil(change)).toMatchObject({ reason: 'malformed', detail: expect.stringContaining(word) });
  });
});
