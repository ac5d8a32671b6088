import { defaultFilters } from '../../domain/filter/filter.ts';
import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { standApart } from '../../domain/graph/standApart.ts';
import { yearsOfEdtf } from '../../domain/time/yearsOfEdtf.ts';
import { runToEnd } from '../../lib/runToEnd.ts';
import { layoutInSteps } from './layoutGraph.ts';
import type { Anchors, RegionName } from './types.ts';

/** The graph with every node in its place, and its regions. */
export const withLayout = (...given: Parameters<typeof withLayoutInSteps>): Graph =>
  runToEnd(withLayoutInSteps(...given));

/** As `withLayout`, pausing between steps with the share of the work that is done, from 0 to 1. */
export function* withLayoutInSteps(
  graph: Graph,
  anchors: Anchors | null,
  regionNames: readonly RegionName[],
  effort: 'quick' | 'full',
): Generator<number, Graph> {
  const index = buildGraphIndex(graph);
  const { positions, regions } = yield* layoutInSteps({
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      type: node.type,
      label: node.short ?? node.label,
      year: node.when === null ? undefined : yearsOfEdtf(node.when)[0],
      passages: index.passageCount(node.id),
      primary: !defaultFilters.hiddenTypes.includes(node.type),
    })),
    edges: graph.edges.map((edge) => ({
      source: edge.source,
      target: edge.target,
      weight: index.corroboration(edge),
    })),
    anchors,
    regionNames,
    effort,
  });
  const nodes = graph.nodes.map((node) => ({ ...node, position: positions.get(node.id) ?? node.position }));
  return { ...graph, nodes: standApart(nodes), regions };
}
