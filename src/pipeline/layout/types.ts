import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';

/** A point of the canvas: pixels at zoom 1, y downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What the layout needs to know about a node. */
export interface LayoutNode {
  readonly id: NodeId;
  readonly type: NodeType;
  /** The name as the canvas writes it: the short one where there is one; without the year for an event. */
  readonly label: LocalizedText;
  /** The year that the canvas writes after an event's name. */
  readonly year?: number | undefined;
  /** Distinct sentences that mention it: gives its radius. */
  readonly passages: number;
  /** Whether it is shown before the reader changes any filter. */
  readonly primary: boolean;
}

/** A relation between two nodes; several between the same two are added up. `weight` is 1 or more. */
export interface LayoutEdge {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly weight: number;
}

/** The committed result of the last full layout. */
export interface Anchors {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly regions: readonly { readonly id: string; readonly nodes: readonly NodeId[] }[];
}

/** A name from seeds/lexicon/regions.yaml: given to the region that contains the node `around`. */
export interface RegionName {
  readonly id: string;
  readonly around: NodeId;
  readonly label: LocalizedText;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** null: everything is laid out from scratch. Otherwise known nodes stay where they are. */
  readonly anchors: Anchors | null;
  readonly regionNames: readonly RegionName[];
  /** full: also search for a better picture, about 20 seconds for 175 nodes. Default: quick. */
  readonly effort?: 'quick' | 'full';
}
