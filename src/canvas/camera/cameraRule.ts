import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { layoutKey } from '../../domain/basics/layout.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Step } from '../../store/appStore.ts';
import { subjectsOf } from '../../store/view/focusTransitions.ts';
import { defaultView, type View } from '../../store/view/view.ts';

/* The one rule of the camera, as a function of the views before and after an act; `useCamera` carries it out. */

/** What the camera does after an act, and repeats whenever the room changes, until the reader moves it. */
export type Aim =
  /** Nothing. */
  | { readonly kind: 'stay' }
  /** The opening view: all that is shown at first, in the room that it has then; `whole`: however small that is. */
  | { readonly kind: 'open'; readonly whole?: true }
  /** Frames what the act leaves in view: what is shown as far as it can be read, all of it, what is lit, or these nodes. */
  | { readonly kind: 'frame'; readonly what: 'shown' | 'all' | 'lit' | readonly NodeId[] }
  /** Keeps the scale, and moves what is selected out from under what covers it. */
  | { readonly kind: 'clear' }
  /** Brings back exactly the earlier camera. */
  | { readonly kind: 'return' };

/** What the camera does when `before` has become `after`. */
export function aimAfter(before: View, after: View, step: Step): Aim {
  if (step === 'restore') return { kind: 'return' };
  if (after.chain !== null) return after.chain === before.chain ? stay : { kind: 'frame', what: 'lit' };
  if (before.chain !== null) return { kind: 'return' };
  if (before.focus?.isolated && after.focus === null && after.filters === before.filters)
    return { kind: 'return' };
  if (boundsOf(before) !== boundsOf(after)) return aimAtAll(after);
  if (after.question !== before.question && after.question !== null) return { kind: 'frame', what: 'lit' };
  const [selectedBefore, selected] = [selectedIn(before), selectedIn(after)];
  if (selected !== selectedBefore) {
    if (selected === '') return { kind: 'return' };
    return before.query === '' ? { kind: 'clear' } : { kind: 'frame', what: 'lit' };
  }
  // What the filters have left stays in view beside its passages.
  if (after.passages && !before.passages && boundsOf(after) !== boundsOf(defaultView)) return aimAtAll(after);
  const [panelsBefore, panels] = [panelsOf(before), panelsOf(after)];
  if (panels < panelsBefore) return { kind: 'return' };
  return panels > panelsBefore ? { kind: 'clear' } : stay;
}

const stay: Aim = { kind: 'stay' };

/** What the camera does when a page opens on a view. */
export function firstAim(view: View): Aim {
  if (view.chain !== null || view.question !== null || view.selection.kind !== 'none')
    return { kind: 'frame', what: 'lit' };
  return aimAtAll(view);
}

/** Shows everything that is shown: as in the opening view, where that is everything shown at first. */
export const aimAtAll = (view: View): Aim =>
  boundsOf(view) === boundsOf(defaultView) ? { kind: 'open' } : { kind: 'frame', what: 'shown' };

/** Shows all of it even where it is then too small to read: what the reader has asked for by a key or a button. */
export const aimAtWhole = (view: View): Aim =>
  boundsOf(view) === boundsOf(defaultView) ? { kind: 'open', whole: true } : { kind: 'frame', what: 'all' };

/** The key under which a camera is remembered: views with the same key show the same, in the same room. */
export const keyOfView = (view: View): string =>
  JSON.stringify([boundsOf(view), selectedIn(view), panelsOf(view), view.chain]);

/** The selected nodes, or the ends of the selected link or of the one opened at a node. */
export function clearedBy(view: View, index: GraphIndex): readonly NodeId[] {
  const { selection } = view;
  if (selection.kind !== 'nodes') return subjectsOf(view, index);
  if (selection.link === undefined) return selection.ids;
  const { source, target } = index.edge(selection.link.id);
  return [source, target];
}

/** The node that most of the shown links of a node join to it; of several the first. null: none is shown. */
export function strongestPartner(
  index: GraphIndex,
  isShown: (edge: EdgeId) => boolean,
  id: NodeId,
): NodeId | null {
  const links = new Map<NodeId, number>();
  let strongest: NodeId | null = null;
  for (const edge of index.edgesOf(id)) {
    const partner = edge.source === id ? edge.target : edge.source;
    if (partner !== id && isShown(edge.id)) links.set(partner, (links.get(partner) ?? 0) + 1);
  }
  for (const [partner, count] of links)
    if (strongest === null || count > (links.get(strongest) ?? 0)) strongest = partner;
  return strongest;
}

/** Everything that decides which part of the graph is shown, and where. */
const boundsOf = ({ filters, hidden, focus, layout }: View): string =>
  JSON.stringify([filters, hidden, focus?.isolated ? focus : null, layoutKey(layout)]);

function selectedIn({ selection }: View): string {
  if (selection.kind === 'none') return '';
  return selection.kind === 'edge'
    ? selection.id
    : JSON.stringify([selection.ids, selection.link?.id ?? null]);
}

/** How many panels take room from the graph. */
const panelsOf = ({ selection, passages, question, reading }: View): number =>
  Number(selection.kind !== 'none' || passages || question !== null) + Number(reading !== null);
