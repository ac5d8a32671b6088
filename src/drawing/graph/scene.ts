import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';

/** Everything that decides what the canvas shows, apart from colours and camera. */
export interface Scene {
  readonly index: GraphIndex;
  readonly language: Language;
  /** What the filters keep, restricted to what is loaded into the canvas. */
  readonly visible: VisibleGraph;
  /** What selection and pointer highlight. */
  readonly emphasis: Emphasis;
  /** The same for the selection alone: labels keep the places that they have under it. */
  readonly selected: Emphasis;
  /** The node that the arrow keys have reached; null: none. */
  readonly cursor: NodeId | null;
}
