import { asNodeId } from '../../src/domain/basics/ids.ts';
import type { NodeType } from '../../src/domain/basics/kinds.ts';
import { seededRandom } from '../../src/lib/seededRandom.ts';
import type { LayoutEdge, LayoutInput, LayoutNode } from '../../src/pipeline/layout/types.ts';

const shownTypes: readonly NodeType[] = ['country', 'agency', 'group', 'event', 'event', 'person'];
const hiddenTypes: readonly NodeType[] = ['place', 'place', 'organization'];

/** A graph built like the corpus: two hubs, communities of 7 to 12 nodes around them, some hidden at first. */
export function madeUpGraph(communities: number, seed = 1): LayoutInput {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  const add = (id: string, types: readonly NodeType[], passages: number): void => {
    const type = types[below(types.length)] ?? 'event';
    const label = `Nom ${'de lieu '.repeat(below(3))}${id}`;
    const primary = type !== 'place' && type !== 'organization';
    nodes.push({ id: asNodeId(id), type, label: { fr: label, en: label }, passages, primary });
  };
  const link = (source: string, target: string): void => {
    edges.push({ source: asNodeId(source), target: asNodeId(target), weight: 1 });
  };
  for (const hub of ['hub-a', 'hub-b']) add(hub, ['country'], 40);
  for (let community = 0; community < communities; community++) {
    const ids: string[] = [];
    const size = 7 + below(6);
    for (let member = 0; member < size; member++) {
      const id = `n${community}-${member}`;
      add(id, member < 6 ? shownTypes : hiddenTypes, 1 + below(6) * below(3));
      if (member > 0) link(id, ids[below(Math.min(member, 3))] ?? id);
      if (member > 2 && random() < 0.4) link(id, ids[below(member)] ?? id);
      if (random() < 0.4) link(id, random() < 0.6 ? 'hub-a' : 'hub-b');
      ids.push(id);
    }
  }
  return { nodes, edges, anchors: null, regionNames: [] };
}
