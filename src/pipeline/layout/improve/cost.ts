import { costOfEdges } from './costOfEdges.ts';
import { costOfNeighbours } from './costOfNeighbours.ts';
import { costOfPlace } from './costOfPlace.ts';
import type { PictureDraft } from './draft.ts';

/**
 * Everything that is bad about the places of one node, its label and its edges, in units of one crossing: when only
 * this node moves, the change of this number is that of the whole picture. May stop early once it exceeds `enough`.
 */
export function costOfNode(draft: PictureDraft, i: number, enough = Number.POSITIVE_INFINITY): number {
  const near = costOfPlace(draft, i) + costOfNeighbours(draft, i);
  return near > enough ? near : near + costOfEdges(draft, i, enough - near);
}
