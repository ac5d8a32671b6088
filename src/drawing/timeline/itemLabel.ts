import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Family, NodeType } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { handOf } from '../graph/looks.ts';
import type { Hand } from '../markStates.ts';
import type { Palette } from '../palette.ts';

/** How a subject looks in a list or on the axis. */
export type ItemLabel =
  | { readonly kind: 'node'; readonly hand: Hand; readonly type: NodeType; readonly name: string }
  | {
      readonly kind: 'edge';
      readonly hand: Hand;
      readonly family: Family;
      /** No source states it: its band is broken, as its line is dashed on the canvas. */
      readonly unconfirmed: boolean;
      readonly source: string;
      readonly target: string;
    };

type Subject =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly id: EdgeId; readonly evidence: readonly number[] };

/** The short names, as on the canvas. */
export function labelOfItem(index: GraphIndex, subject: Subject, language: Language): ItemLabel {
  if (subject.kind === 'node') {
    const node = index.node(subject.id);
    return { kind: 'node', hand: handOf(node), type: node.type, name: nameOf(node, language, 'short') };
  }
  const edge = index.edge(subject.id);
  return {
    kind: 'edge',
    hand: handOf(edge),
    family: familyOf(index, edge),
    unconfirmed: ['unconfirmed', 'denied'].includes(surestOf(edge, subject.evidence)),
    source: nameOf(index.node(edge.source), language, 'short'),
    target: nameOf(index.node(edge.target), language, 'short'),
  };
}

/** The colour of an item: that of the node's type, or of the link's family. */
export const colourOfLabel = (label: ItemLabel, palette: Palette): string =>
  label.kind === 'node' ? palette.nodes[label.type] : palette.families[label.family];

/** Whether its band is broken: no source states it, or the source is not certain of the date. */
export const isUnsure = ({ extent }: TimelineItem, label: ItemLabel): boolean =>
  extent.uncertain || (label.kind === 'edge' && label.unconfirmed);

/** An item in full: a node's full name, a link's claim. */
export function sayItem(
  index: GraphIndex,
  subject: Pick<Subject, 'kind' | 'id'>,
  language: Language,
): string {
  return subject.kind === 'node'
    ? nameOf(index.node(subject.id as NodeId), language, 'full')
    : claimOf(index, index.edge(subject.id as EdgeId), language).sentence;
}
