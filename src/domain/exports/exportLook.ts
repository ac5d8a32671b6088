import type { Family, NodeType } from '../basics/kinds.ts';

/** How the graph looks here, for other tools to reproduce: colours as #rrggbb, sizes in pixels at zoom 1. */
export interface ExportLook {
  readonly nodeColours: Readonly<Record<NodeType, string>>;
  readonly linkColours: Readonly<Record<Family, string>>;
  /** Half the width of a node of this type that is mentioned in this many passages. */
  readonly nodeRadius: (type: NodeType, passages: number) => number;
}
