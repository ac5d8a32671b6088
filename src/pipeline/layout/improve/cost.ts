import { costOfEdges } from './costOfEdges.ts';
import { costOfNeighbours } from './costOfNeighbours.ts';
import { costOfPlace } from './costOfPlace.ts';
import type { Draft } from './draft.ts';

/**
 * All that is bad about one node's place, its label's and its edges', in units of one crossing: when only this node
 * moves, the change of this is the change of the whole picture. May stop short once it exceeds `enough`.
 */
export function costOfNode(draft: Draft, i: number, enough = Number.POSITIVE_INFINITY): number {
  const near = costOfPlace(draft, i) + costOfNeighbours(draft, i);
  return near > enough ? near : near + costOfEdges(draft, i, enough - near);
}
