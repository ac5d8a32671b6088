import type { Core, EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import type { Point } from '../../drawing/geometry.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';
import { menuOf } from '../../store/session/session.ts';
import { lacksChainEnd } from '../../store/view/chainTransitions.ts';

/** What the mouse rests on in the canvas, and where it was when it arrived there; in pixels of the canvas. */
export interface Hovered {
  readonly target: Pointed;
  readonly at: Point;
}

/** The mouse must rest this long on something before the picture changes. */
const intentMs = 60;

/** Turns what the pointer does on the canvas into actions of the store; returns what the mouse rests on. */
export function useGestures(cy: Core | null): Hovered | null {
  const actions = useActions();
  const store = useStoreHandle();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    if (cy === null) return;
    const container = cy.container();
    let entering: ReturnType<typeof setTimeout> | undefined;
    let leaving: ReturnType<typeof setTimeout> | undefined;

    const leave = () => {
      clearTimeout(entering);
      clearTimeout(leaving);
      if (container) container.style.cursor = '';
      leaving = setTimeout(() => {
        setHovered(null);
        actions.pointAt(null);
      }, intentMs);
    };
    const enter = (event: EventObject) => {
      if (isTouch(event)) return;
      clearTimeout(entering);
      clearTimeout(leaving);
      if (container) container.style.cursor = 'pointer';
      const target = pointedOf(event);
      const at = { ...event.renderedPosition };
      entering = setTimeout(() => {
        setHovered({ target, at });
        actions.pointAt(target);
      }, intentMs);
    };
    /** The picture stays lit, but the card disappears: the pointer is busy with something else. */
    const forget = () => {
      clearTimeout(entering);
      setHovered(null);
    };
    /** The finger that was held down for the menu is only being lifted. */
    const isHolding = () => menuOf(store.getState().session) !== null;
    const tapNode = (event: EventObject) => {
      if (isHolding()) return;
      const id = event.target.id() as NodeId;
      // A question that lacks an end asks for a node: another answer would close it.
      if (lacksChainEnd(store.getState().view)) actions.fillChainEnd(id);
      else actions.selectNode(id, { add: isAdding(event) });
    };
    const tapEdge = (event: EventObject) => {
      if (isHolding()) return;
      const id = event.target.id() as EdgeId;
      actions.selectEdge(id, visibleOf(store.getState()).edges.get(id)?.[0] ?? 0);
    };
    const tapCanvas = (event: EventObject) => {
      // A chain is closed by its own button: a click that misses a node must not close it.
      const asking = store.getState().view.chain !== null;
      if (event.target === cy && !isAdding(event) && !asking && !isHolding()) actions.clearSelection();
    };

    cy.on('mouseover', 'node, edge', enter);
    cy.on('mouseout', 'node, edge', leave);
    cy.on('drag viewport tap', forget);
    container?.addEventListener('pointerleave', leave);
    cy.on('tap', 'node', tapNode);
    cy.on('tap', 'edge', tapEdge);
    cy.on('tap', tapCanvas);
    return () => {
      clearTimeout(entering);
      clearTimeout(leaving);
      cy.off('mouseover', 'node, edge', enter);
      cy.off('mouseout', 'node, edge', leave);
      cy.off('drag viewport tap', forget);
      container?.removeEventListener('pointerleave', leave);
      cy.off('tap', 'node', tapNode);
      cy.off('tap', 'edge', tapEdge);
      cy.off('tap', tapCanvas);
    };
  }, [cy, actions, store]);

  return hovered;
}

function pointedOf({ target }: EventObject): Pointed {
  return target.isNode()
    ? { kind: 'node', id: target.id() as NodeId }
    : { kind: 'edge', id: target.id() as EdgeId };
}

const isTouch = ({ originalEvent }: EventObject): boolean => originalEvent?.type.startsWith('touch') ?? false;

const isAdding = ({ originalEvent }: EventObject): boolean =>
  originalEvent !== undefined && 'shiftKey' in originalEvent && originalEvent.shiftKey === true;
