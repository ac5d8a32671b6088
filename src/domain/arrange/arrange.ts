import type { Layout } from '../basics/layout.ts';
import { arrangeAround } from './arrangeAround.ts';
import { arrangeByTime } from './arrangeByTime.ts';
import { arrangeByType } from './arrangeByType.ts';
import type { ArrangeGraph, Arrangement } from './types.ts';

/**
 * Where each node of a graph goes in a layout other than the map. The same graph in the same order gives the same
 * places; no two nodes' circles overlap.
 */
export const arrange = (graph: ArrangeGraph, layout: Exclude<Layout, { kind: 'map' }>): Arrangement => {
  if (layout.kind === 'time') return arrangeByTime(graph);
  return layout.kind === 'type' ? arrangeByType(graph) : arrangeAround(graph, layout.middle);
};
