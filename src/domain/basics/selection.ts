import type { EdgeId, NodeId } from './ids.ts';

/** What is selected: one node or several (shift-click adds), an edge with the evidence item being read, or nothing. */
export type Selection =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'nodes';
      readonly ids: readonly [NodeId, ...NodeId[]];
      /** The link of theirs whose words are open beside its name. */
      readonly link?: OpenLink;
    }
  | { readonly kind: 'edge'; readonly id: EdgeId; readonly evidence: number };

/** A link that is looked at from one of its ends, and the piece of its evidence that is read. */
export interface OpenLink {
  readonly id: EdgeId;
  readonly evidence: number;
}

export const nothingSelected: Selection = { kind: 'none' };

/** What the pointer or the keyboard focus is on, in whichever view: all views show it. */
export type Pointed =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly id: EdgeId };
