import type { Family, NodeType } from '../basics/kinds.ts';

/** How a drawing looks that other tools are to repeat: colours as #rrggbb, sizes in pixels at zoom 1. */
export interface ExportLook {
  readonly nodeColours: Readonly<Record<NodeType, string>>;
  readonly linkColours: Readonly<Record<Family, string>>;
  /** Half the width of a node of a type that so many passages mention. */
  readonly nodeRadius: (type: NodeType, passages: number) => number;
}
