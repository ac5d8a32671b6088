import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import { asArticles } from '../linkMarks.ts';
import type { LinkLook } from '../linkShapes.ts';
import type { Hand, Standing } from '../markStates.ts';
import type { RingName } from '../nodeMarks.ts';
import type { Scene } from './scene.ts';

/** Ink for what a person has verified, pencil for what only a program says. */
export const handOf = (element: Pick<GraphNode | Edge, 'origin'>): Hand =>
  isProposed(element) ? 'pencil' : 'ink';

/** The standing of a node relative to what is highlighted. */
export function standingOfNode(id: NodeId, { subject, litNodes, read }: Emphasis): Exclude<Standing, 'lit'> {
  if (subject === 'none') return read && !read.nodes.has(id) ? 'unread' : 'plain';
  if (litNodes.has(id)) return 'plain';
  if (read?.nodes.has(id)) return 'read';
  return subject === 'nodes' ? 'faded' : 'dimmed';
}

function standingOfLink({ id }: Edge, { subject, litEdges, read }: Emphasis): Standing {
  if (subject === 'none') return read && !read.edges.has(id) ? 'unread' : 'plain';
  if (litEdges.has(id)) return 'lit';
  if (read?.edges.has(id)) return 'read';
  return subject === 'nodes' ? 'faded' : 'dimmed';
}

/**
 * How a link looks now; its thickness and dashes depend on the evidence that the filters keep. null: they hide it.
 * `atRest`: whether the whole graph is in view, so that weak links are faint.
 */
export function lookOfLink(
  index: GraphIndex,
  edge: Edge,
  visible: VisibleGraph,
  emphasis: Emphasis,
  atRest = false,
): LinkLook | null {
  const evidence = visible.edges.get(edge.id);
  if (evidence === undefined) return null;
  const standing = standingOfLink(edge, emphasis);
  const isPointed = emphasis.pointedEdge === edge.id;
  const isMarked = emphasis.marked === edge.id || emphasis.path.includes(edge.id);
  return {
    family: familyOf(index, edge),
    articles: asArticles(index.corroboration(edge, evidence)),
    certainty: surestOf(edge, evidence),
    hand: handOf(edge),
    standing,
    faint:
      atRest &&
      evidence.length === 1 &&
      handOf(edge) === 'ink' &&
      standing === 'plain' &&
      !isPointed &&
      !isMarked,
    pointed: isPointed,
    marked: !isMarked ? 'no' : standsOutsideArticle(index, edge, evidence) ? 'outside' : 'inside',
    sourceRinged: emphasis.ringed.has(edge.source),
    targetRinged: emphasis.ringed.has(edge.target),
  };
}

/** The nodes that have a ring: those pointed at, selected, or reached with the arrow keys. */
export function ringsOf({
  emphasis: { pointedNode, ringed },
  cursor,
  visible,
}: Pick<Scene, 'emphasis' | 'cursor' | 'visible'>): ReadonlyMap<NodeId, RingName> {
  const rings = new Map<NodeId, RingName>();
  if (pointedNode !== null) rings.set(pointedNode, 'pointed');
  for (const id of ringed) rings.set(id, 'selected');
  if (cursor !== null) rings.set(cursor, 'reached');
  for (const id of rings.keys()) if (!visible.nodes.has(id)) rings.delete(id);
  return rings;
}
