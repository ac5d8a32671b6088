import type { NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';

/** A point of the graph, in its own units: pixels at zoom 1; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The first and the last day that a date may mean, each as a number that reads `20131104`. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** What an arrangement must know of a node. */
export interface ArrangeNode {
  readonly id: NodeId;
  readonly type: NodeType;
  /** Of the circle around its shape. */
  readonly radius: number;
  /** Where it stands on the map-like layout: other arrangements keep its direction where they can. */
  readonly home: Place;
  /** null: nothing dates it. */
  readonly days: Days | null;
  /** Whether its type is hidden at first. Such a node is placed where it leaves no gap while it is not shown. */
  readonly secondary: boolean;
}

/** The part of a graph that is arranged; links lead between its nodes. */
export interface ArrangeGraph {
  readonly nodes: readonly ArrangeNode[];
  readonly links: readonly { readonly source: NodeId; readonly target: NodeId }[];
}

type Places = ReadonlyMap<NodeId, Place>;

/** A year on the axis: the stretch of x that its nodes stand in. */
export interface YearBand {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What stands at one distance from the middle: between the ring before and the ellipse with these semi-axes. */
export interface Ring {
  /** In links; null: no link leads there. */
  readonly distance: number | null;
  readonly x: number;
  readonly y: number;
  readonly nodes: readonly NodeId[];
}

/** What is drawn beneath an arrangement so that it can be read. */
export type Decoration =
  | {
      readonly kind: 'years';
      readonly years: readonly YearBand[];
      /** The axis: dated nodes stand above it. */
      readonly axis: number;
      /** The strip of what has no date; null: all is dated. */
      readonly undated: { readonly top: number; readonly from: number; readonly to: number } | null;
    }
  | {
      readonly kind: 'rings';
      readonly rings: readonly Ring[];
    }
  | {
      readonly kind: 'types';
      readonly regions: readonly { readonly type: NodeType; readonly nodes: readonly NodeId[] }[];
    };

/** Where the nodes go, and how to read it. */
export interface Arrangement {
  readonly places: Places;
  readonly decoration: Decoration;
}

/** The nodes at the other end of each node's links, without the node itself; one entry per link. */
export const neighboursIn = ({ nodes, links }: ArrangeGraph): ReadonlyMap<NodeId, readonly NodeId[]> => {
  const neighbours = new Map<NodeId, NodeId[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    if (source === target) continue;
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return neighbours;
};
