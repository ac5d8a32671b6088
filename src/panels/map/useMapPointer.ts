import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { asEdgeId, asNodeId } from '../../domain/basics/ids.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import type { Point } from '../../drawing/geometry.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';

/** What the mouse rests on in the map, and where it was when it came there; in pixels of the map. */
interface Hovered {
  readonly target: Pointed;
  readonly at: Point;
}

/** The mouse must rest this long on a glyph or a link before the picture changes; on land, which is everywhere, longer. */
const intentMs = 60;
const landIntentMs = 320;

/** Turns what the pointer does on the map into the store's acts; gives what the mouse rests on. */
export function useMapPointer() {
  const actions = useActions();
  const store = useStoreHandle();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const over = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const rest = (next: Hovered | null, ms: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setHovered(next);
      actions.pointAt(next?.target ?? null);
    }, ms);
  };
  const leave = (): void => {
    if (over.current === '') return;
    over.current = '';
    rest(null, intentMs);
  };

  return {
    hovered,
    handlers: {
      onPointerOver: (event: PointerEvent<SVGSVGElement>) => {
        if (event.pointerType === 'touch') return;
        const found = findTarget(event.target);
        if (found === null) {
          leave();
          return;
        }
        if (found.target.id === over.current) return;
        over.current = found.target.id;
        const box = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        rest({ target: found.target, at }, found.isLand ? landIntentMs : intentMs);
      },
      onPointerLeave: leave,
      /** The picture stays lit, the card goes: the pointer is busy with something else. */
      onPointerDown: () => {
        clearTimeout(timer.current);
        setHovered(null);
      },
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        const found = findTarget(event.target);
        if (found === null) {
          if (!event.shiftKey) actions.clearSelection();
          return;
        }
        const { target } = found;
        if (target.kind === 'node') actions.selectNode(target.id, { add: event.shiftKey });
        else actions.selectEdge(target.id, visibleOf(store.getState()).edges.get(target.id)?.[0] ?? 0);
      },
      onContextMenu: (event: MouseEvent<SVGSVGElement>) => {
        event.preventDefault();
        const target = findTarget(event.target)?.target ?? ({ kind: 'background' } as const);
        actions.open({ target, at: { x: event.clientX, y: event.clientY } });
      },
    },
  };
}

/** The node or link that an element of the map belongs to; null: the sea, or land that the articles do not name. */
function findTarget(element: EventTarget): { readonly target: Pointed; readonly isLand: boolean } | null {
  if (!(element instanceof Element)) return null;
  const found = element.closest('[data-node], [data-edge]');
  const node = found?.getAttribute('data-node');
  if (node)
    return {
      target: { kind: 'node', id: asNodeId(node) },
      isLand: found?.hasAttribute('data-is-land') ?? false,
    };
  const edge = found?.getAttribute('data-edge');
  return edge ? { target: { kind: 'edge', id: asEdgeId(edge) }, isLand: false } : null;
}
