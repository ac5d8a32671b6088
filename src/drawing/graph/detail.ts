import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { isMinor } from '../geometry.ts';
import { faintMarks } from '../linkMarks.ts';

/* Levels of detail, as on a map: from afar the most telling names and the best attested links, closer up everything. */

/** From afar at most this many names are written, the most telling first; with fewer nodes, every name may be. */
const namesFromAfar = 60;
/** From this zoom on also names of nodes that two passages mention, unless the window is so large that it holds the whole graph … */
const someFrom = 1;
const somePassages = 2;
/** … and from this one on everything. */
const allFrom = 1.3;

/** How many names are written at a zoom: some, while the whole of a large graph is in view, or as many as fit. */
interface Detail {
  readonly named: ReadonlySet<NodeId>;
  /** Whether a name is written in any case, whatever it covers. */
  readonly all: boolean;
  /** Whether names may touch one another: there are few then, and each of them matters. */
  readonly close: boolean;
}

/**
 * `ranked`: the visible nodes, the most telling first. `holdsAll`: whether the window has room for all of them at this
 * zoom, wherever the camera stands.
 */
export function detailAt(
  { index, ranked }: { readonly index: GraphIndex; readonly ranked: readonly NodeId[] },
  zoom: number,
  holdsAll = false,
): Detail {
  if (zoom >= allFrom || ranked.length <= namesFromAfar)
    return { named: new Set(ranked), all: zoom >= allFrom, close: true };
  const passagesOf = (id: NodeId) => index.passageCount(id);
  const major = ranked.filter((id) => !isMinor(index.node(id).type, passagesOf(id)));
  const named = new Set(major.slice(0, namesFromAfar));
  if (zoom >= someFrom && !holdsAll)
    for (const id of ranked) if (passagesOf(id) >= somePassages) named.add(id);
  return { named, all: false, close: false };
}

/** Whether the whole of a large graph is seen from afar: links that little attests are then drawn faintly. */
export const isAtRest = ({ nodes }: VisibleGraph, zoom: number): boolean =>
  zoom < faintMarks.belowZoom && nodes.size > namesFromAfar;

/** Some types tell more than their numbers do. */
const lead: Partial<Readonly<Record<NodeType, number>>> = { agency: 6, group: 7 };

/** The visible nodes, the most telling first: countries, then those with the most passages and links. */
export function rankNames(index: GraphIndex, { nodes, edges }: VisibleGraph): readonly NodeId[] {
  const links = new Map<NodeId, number>();
  for (const id of edges.keys()) {
    const { source, target } = index.edge(id);
    for (const end of [source, target]) links.set(end, (links.get(end) ?? 0) + 1);
  }
  const worth = (id: NodeId): number => {
    const { type } = index.node(id);
    return type === 'country'
      ? 1e6 + index.passageCount(id)
      : 3 * index.passageCount(id) + 0.6 * (links.get(id) ?? 0) + (lead[type] ?? 0);
  };
  const weighed = [...nodes].map((id) => ({ id, worth: worth(id) }));
  return weighed.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
