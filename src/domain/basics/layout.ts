import type { NodeId } from './ids.ts';

/** The ways to arrange the nodes; the first is the picture that the build has drawn. */
export const layoutKinds = ['map', 'time', 'around', 'type'] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** An arrangement of the nodes: like a map, by date, in rings around some of them, one cluster per type. */
export type Layout =
  | { readonly kind: 'map' }
  | { readonly kind: 'time' }
  | { readonly kind: 'type' }
  | { readonly kind: 'around'; readonly middle: readonly [NodeId, ...NodeId[]] };

export const mapLayout: Layout = { kind: 'map' };

/** A layout as a word, for links and for what is kept per layout: `time`, `around:maroc,mali`. */
export const layoutKey = (layout: Layout): string =>
  layout.kind === 'around' ? `around:${layout.middle.join(',')}` : layout.kind;
