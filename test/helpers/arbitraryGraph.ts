import fc from 'fast-check';
import { asEdgeId, asNodeId, asPredicateId } from '../../src/domain/basics/ids.ts';
import { certainties, families, mentionHows, nodeTypes } from '../../src/domain/basics/kinds.ts';
import type { Filters } from '../../src/domain/filter/filter.ts';
import type { Article, Edge, Graph, GraphNode, Predicate } from '../../src/domain/graph/schema.ts';
import { makeArticle } from './graphBuilder.ts';

/** Dates and their years, written by hand: the judges in the property tests use these. */
export const yearsByDate: Readonly<Record<string, readonly number[]>> = {
  '2009': [2009],
  '2010-04': [2010],
  '2011-12~': [2011],
  '2010-11-20/2012-01': [2010, 2011, 2012],
  '2012/..': [2012],
  '2013-05-01?': [2013],
  'XXXX-11-21': [],
};

const date = fc.option(fc.constantFrom(...Object.keys(yearsByDate)), { nil: null });

const articleNamed = (id: string): fc.Arbitrary<Article> =>
  fc
    .record({
      published: date,
      body: fc.integer({ min: 1, max: 4 }),
      related: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ published, body, related }) => {
      const say = (count: number) => Array.from({ length: count }, (_, n) => `Phrase ${n}.`).join(' ');
      return makeArticle(id, published, [
        { kind: 'body', text: say(body) },
        ...(related > 0 ? [{ kind: 'related', text: say(related) } as const] : []),
      ]);
    });

/** A span of one of the articles, mostly inside a sentence, sometimes across several. */
const placeIn = (articles: readonly Article[]) =>
  fc.record({ article: fc.constantFrom(...articles), a: fc.nat(), b: fc.nat() }).map(({ article, a, b }) => {
    const sentence = article.passages[a % article.passages.length] ?? { start: 0, end: 1 };
    const end = b % 5 === 0 ? article.text.length : sentence.end;
    return { article: article.id, start: sentence.start + (b % 3), end };
  });

/** The origin of a mention or a piece of evidence; mostly a person's. */
const origin = fc.constantFrom({}, { origin: 'reviewed' } as const, { origin: 'proposed' } as const);

const ids = (nodes: readonly string[]) =>
  fc.subarray([...nodes]).map((some) => some.slice(0, 3).map(asNodeId));

/** Graphs of up to 4 articles, 9 nodes and 12 edges, valid but for their meaning. */
export const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .record({
    articleIds: fc.subarray(['a1', 'a2', 'a3', 'a4'], { minLength: 1 }),
    nodeTypes: fc.array(fc.constantFrom(...nodeTypes, 'country' as const), { minLength: 1, maxLength: 9 }),
  })
  .chain(({ articleIds, nodeTypes: types }) =>
    fc.tuple(fc.tuple(...articleIds.map(articleNamed)), fc.constant(types)),
  )
  .chain(([articles, types]) => {
    const place = placeIn(articles);
    const nodeIds = types.map((_, n) => `n${n}`);
    const countries = ids(nodeIds.filter((_, n) => types[n] === 'country'));
    const nodes = fc.tuple(
      ...types.map((type, n) =>
        fc
          .record({
            countries,
            origin: fc.constantFrom('curated', 'reviewed', 'proposed'),
            when: type === 'event' ? date : fc.constant(null),
            mentions: fc.array(
              fc
                .record({ place, how: fc.constantFrom(...mentionHows), by: origin })
                .map(({ place: at, how, by }) => ({ ...at, how, ...by })),
              { minLength: 1, maxLength: 4 },
            ),
          })
          .map(
            (rest): GraphNode => ({
              ...rest,
              id: asNodeId(`n${n}`),
              type,
              label: { fr: `Nœud ${n}`, en: `Node ${n}` },
              aliases: [],
              years: [],
              sameAs: [],
              position: { x: 0, y: 0 },
            }),
          ),
      ),
    );
    const edges = fc.array(
      fc.record({
        source: fc.constantFrom(...nodeIds).map(asNodeId),
        target: fc.constantFrom(...nodeIds).map(asNodeId),
        predicate: fc.constantFrom(...families).map(asPredicateId),
        countries,
        evidence: fc.array(
          fc
            .record({ place, certainty: fc.constantFrom(...certainties), when: date, by: origin })
            .map(({ place: at, by, ...rest }) => ({ ...at, ...rest, ...by })),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { maxLength: 12 },
    );
    return fc.tuple(nodes, edges).map(
      ([someNodes, someEdges]): Graph => ({
        format: 'maillage-graph',
        version: 1,
        articles,
        predicates,
        nodes: someNodes,
        edges: someEdges.map(
          (edge, n): Edge => ({
            ...edge,
            id: asEdgeId(`e${n}`),
            years: [],
            origin: edge.evidence.every((item) => item.origin === 'proposed') ? 'proposed' : 'curated',
          }),
        ),
        regions: [],
      }),
    );
  });

/** Filters that have a meaning for the graph, some of them unusual. */
export const filtersFor = (graph: Graph): fc.Arbitrary<Filters> =>
  fc.record({
    hiddenTypes: fc.subarray([...nodeTypes], { maxLength: 3 }),
    hiddenFamilies: fc.subarray([...families], { maxLength: 2 }),
    hiddenCertainties: fc.subarray([...certainties], { maxLength: 2 }),
    hiddenArticles: fc.subarray(graph.articles.map(({ id }) => id)),
    countries: fc.subarray([
      ...graph.nodes.filter(({ type }) => type === 'country').map(({ id }) => id),
      asNodeId('unknown'),
    ]),
    countryMode: fc.constantFrom('any', 'all'),
    years: fc.option(
      fc
        .tuple(fc.integer({ min: 2008, max: 2014 }), fc.integer({ min: 2008, max: 2014 }))
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      { nil: null },
    ),
    yearBasis: fc.constantFrom('happened', 'published'),
    minCorroboration: fc.integer({ min: 1, max: 3 }),
    teasers: fc.boolean(),
    origin: fc.constantFrom('any', 'any', 'verified', 'proposed'),
  });

/** A graph together with filters for it. */
export const graphAndFilters = arbitraryGraph.chain((graph) =>
  fc.record({ graph: fc.constant(graph), filters: filtersFor(graph) }),
);

const predicates: Readonly<Record<string, Predicate>> = Object.fromEntries(
  families.map((family) => [family, { family, label: { fr: family, en: family } }]),
);
