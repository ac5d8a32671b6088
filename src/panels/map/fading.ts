import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';

/** As on the canvas: what fades for nodes, what for one link, what an open article's words leave behind. */
const faded = 0.18;
const dimmed = 0.32;
const read = 0.7;
const unread = 0.55;

/** How visible a node is beside what is brought forward. */
export const opacityOfNode = (emphasis: Emphasis, id: NodeId): number =>
  opacity(emphasis, emphasis.litNodes.has(id), emphasis.read?.nodes.has(id));

/** How visible a link is beside what is brought forward. */
export const opacityOfEdge = (emphasis: Emphasis, id: EdgeId): number =>
  opacity(emphasis, emphasis.litEdges.has(id), emphasis.read?.edges.has(id));

function opacity({ subject }: Emphasis, isLit: boolean, isRead: boolean | undefined): number {
  if (subject === 'none') return isRead === false ? unread : 1;
  if (isLit) return 1;
  if (isRead) return read;
  return subject === 'nodes' ? faded : dimmed;
}
