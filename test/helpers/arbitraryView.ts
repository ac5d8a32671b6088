import fc from 'fast-check';
import type { CorpusId } from '../../src/domain/basics/corpus.ts';
import { chainLimit, chainModes } from '../../src/domain/chains/chainMode.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { questionKeyOf } from '../../src/domain/summaries/questionEdges.ts';
import { laneChoices } from '../../src/domain/timeline/laneChoice.ts';
import { labelChoices } from '../../src/store/view/usualPreferences.ts';
import { displays, tables, type View } from '../../src/store/view/view.ts';
import { filtersFor } from './arbitraryGraph.ts';

/** Views of the graph as the interface can make them: everything they name exists. */
export const viewsOf = (graph: Graph): fc.Arbitrary<View> => {
  const node = fc.constantFrom(...graph.nodes.map(({ id }) => id));
  const nodes = fc.tuple(node, fc.uniqueArray(node, { maxLength: 3 })).map(([first, others]) => ({
    kind: 'nodes' as const,
    ids: [first, ...others.filter((id) => id !== first)] as const,
  }));
  const edge = fc
    .constantFrom(...graph.edges)
    .chain(({ id, evidence }) =>
      fc
        .nat({ max: evidence.length - 1 })
        .map((position) => ({ kind: 'edge' as const, id, evidence: position })),
    );
  const reading = fc.constantFrom(...graph.articles).chain(({ id, text }) =>
    fc
      .option(fc.tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: text.length })), {
        nil: null,
      })
      .map((ends) => ({
        article: id,
        passage: ends && ends[0] < ends[1] ? { start: ends[0], end: ends[1] } : null,
      })),
  );
  const index = buildGraphIndex(graph);
  const questions = graph.edges.flatMap((one) => questionKeyOf(index, one) ?? []);
  const query = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Daech', 'al-Qaïda & co', 'a=b?c#d', '%2C', '+ ,:', '\u202f« été »'),
  );
  const focus = fc
    .record({
      around: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
      isolated: fc.boolean(),
      expanded: fc.uniqueArray(node, { maxLength: 3 }),
    })
    .map((one) => (one.isolated ? one : { ...one, expanded: [] }));
  return fc.record({
    corpus: fc.constantFrom(null, 'mali-2012-k3f9a1' as CorpusId),
    language: fc.constantFrom(null, 'fr', 'en'),
    display: fc.constantFrom(...displays),
    split: fc.boolean(),
    lanes: fc.constantFrom(...laneChoices),
    table: fc.constantFrom(...tables),
    layout: fc.oneof(
      fc.constantFrom({ kind: 'map' as const }, { kind: 'time' as const }, { kind: 'type' as const }),
      nodes.map(({ ids }) => ({ kind: 'around' as const, middle: ids })),
    ),
    labels: fc.constantFrom(...labelChoices),
    selection: fc.oneof(fc.constant({ kind: 'none' as const }), nodes, edge),
    passages: fc.boolean(),
    question: fc.constantFrom(null, ...questions),
    reading: fc.option(reading, { nil: null }),
    filters: filtersFor(graph).map((filters) => ({
      ...filters,
      countries: filters.countries.filter((id) => graph.nodes.some((one) => one.id === id)),
    })),
    focus: fc.option(focus, { nil: null }),
    hidden: fc.uniqueArray(node, { maxLength: 3 }),
    chain: fc.option(
      fc.record({
        from: fc.option(node, { nil: null }),
        to: fc.option(node, { nil: null }),
        mode: fc.constantFrom(...chainModes),
        choice: fc.nat({ max: chainLimit - 1 }),
      }),
      { nil: null },
    ),
    query,
  });
};
