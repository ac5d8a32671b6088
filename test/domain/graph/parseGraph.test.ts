import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { parseGraph } from '../../../src/domain/graph/parseGraph.ts';
import { standApart } from '../../../src/domain/graph/standApart.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

type Json = Record<string, unknown>;
const parse = (value: unknown) => parseGraph(JSON.stringify(value));
/** The sample with one change, such as a damaged file may have. */
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
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    '',
    ' ',
    'Maroc',
    'a"b',
    'a/b',
    'a,b',
    'a:b',
    'a---b',
    '\ud800',
    'x'.repeat(501),
  ])('refuses %j as an id, of whatever', (id) => {
    const changes: Parameters<typeof spoil>[0][] = [
      (graph) => (first(graph.articles).id = id),
      (graph) => (first(graph.nodes).id = id),
      (graph) => (first(graph.edges).id = id),
      (graph) => (graph.regions = [{ id, label: { fr: '', en: '' }, nodes: [] }]),
      (graph) => (first(graph.edges).predicate = id),
    ];
    for (const change of changes)
      expect(spoil(change)).toMatchObject({ reason: 'malformed', detail: expect.stringMatching(/is no id/) });
  });

  it('takes no prototype from a file', () => {
    const text = JSON.stringify(sampleGraph).replace(
      '"predicates":{',
      '"predicates":{"__proto__":{"polluted":1},',
    );
    const result = parseGraph(text);
    expect({}).not.toHaveProperty('polluted');
    if (result.ok) expect(result.graph.predicates).not.toHaveProperty('polluted');
  });

  it.each<[string, number, Parameters<typeof spoil>[0]]>([
    ['a name', 2_000, (graph) => (first(graph.nodes).label = { fr: 'x'.repeat(100_000), en: 'x' })],
    [
      'a predicate',
      2_000,
      (graph) =>
        (graph.predicates = { a: { family: 'structure', label: { fr: 'x'.repeat(2_001), en: '' } } }),
    ],
    ['years', 10_000, (graph) => (first(graph.nodes).years = Array(100_000).fill(2010))],
    ['aliases', 500, (graph) => (first(graph.nodes).aliases = Array(501).fill('x'))],
    [
      'evidence',
      1_000,
      (graph) => {
        const [edge] = graph.edges;
        if (edge) edge.evidence = Array(10_000).fill(edge.evidence[0]);
      },
    ],
    [
      'links between two nodes',
      100,
      (graph) => {
        const [edge] = graph.edges;
        graph.edges = Array.from({ length: 5_000 }, (_, n) => ({
          ...edge,
          id: `e${n}`,
          evidence: edge?.evidence ?? [],
        }));
      },
    ],
    ['an article', 2_000_000, (graph) => (first(graph.articles).text = 'x'.repeat(2_000_001))],
  ])('refuses more than it can show, and says how much that is: %s', (_, most, change) => {
    expect(spoil(change)).toMatchObject({
      reason: 'malformed',
      detail: expect.stringContaining(String(most)),
    });
  });

  it.each(['a\0b', 'a\ud800b'])('refuses %j in a text, which no other program could read', (text) => {
    expect(spoil((graph) => (first(graph.nodes).label = { fr: text, en: 'x' }))).toMatchObject({
      reason: 'malformed',
    });
  });

  it('sets nodes apart that stand at one place, and leaves all others where they are', () => {
    const result = spoil((graph) => {
      for (const node of graph.nodes.slice(0, 4)) node.position = { x: 7, y: 7 };
    });
    if (!result.ok) throw new Error(result.detail);
    const places = result.graph.nodes.map(({ position: { x, y } }) => [x, y] as const);
    expect(places[0]).toEqual([7, 7]);
    for (const [n, [x, y]] of places.slice(0, 4).entries())
      for (const [otherX, otherY] of places.slice(0, n))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(25);
    expect(result.graph.nodes.slice(4)).toEqual(sampleGraph.nodes.slice(4));
  });

  it('finds free places for them inside the bounds, so that what was read once is read again as it is', () => {
    const [node] = sampleGraph.nodes;
    if (node === undefined) throw new Error('There is no node.');
    const crowd = (at: (n: number) => { x: number; y: number }) =>
      Array.from({ length: 60 }, (_, n) => ({ ...node, id: asNodeId(`n-${n}`), position: at(n) }));
    // Where the spiral of one crowd ends, others stand already; and a crowd in the corner has nowhere to go on two sides.
    const once = standApart(crowd(() => ({ x: 0, y: 0 })));
    for (const nodes of [
      crowd((n) => (n < 30 ? { x: 0, y: 0 } : (once[n - 25]?.position ?? { x: 1, y: 1 }))),
      crowd(() => ({ x: 1_000_000, y: -1_000_000 })),
    ]) {
      const placed = standApart(nodes);
      expect(new Set(placed.map(({ position }) => JSON.stringify(position))).size).toBe(60);
      expect(placed.every(({ position: { x, y } }) => x <= 1_000_000 && y >= -1_000_000)).toBe(true);
      expect(standApart(placed)).toBe(placed);
    }
  });

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
    [
      'to itself',
      (graph) => {
        const [edge] = graph.edges;
        if (edge) edge.target = edge.source;
      },
    ],
    [
      'begins before',
      (graph) => {
        const [article] = graph.articles;
        const sections = (article?.sections ?? []) as { start: number }[];
        if (sections[1]) sections[1].start = 0;
      },
    ],
    [
      'across two sections',
      (graph) => {
        const [node, article] = [first(graph.nodes), first(graph.articles)];
        node.mentions = [
          { article: article.id, start: 0, end: (article.text as string).trimEnd().length, how: 'name' },
        ];
      },
    ],
    [
      'where no text is',
      (graph) => {
        const [node, article] = [first(graph.nodes), first(graph.articles)];
        article.text = `\u{1f600}${(article.text as string).slice(2)}`;
        node.mentions = [{ article: article.id, start: 1, end: 3, how: 'name' }];
      },
    ],
  ])('finds what leads nowhere: %s', (word, change) => {
    expect(spoil(change)).toMatchObject({ reason: 'malformed', detail: expect.stringContaining(word) });
  });
});
