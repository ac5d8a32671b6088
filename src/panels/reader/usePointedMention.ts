import {
  type FocusEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { useActions } from '../../store/react.tsx';

/** The mention that the pointer rests on or the keyboard has reached. */
export interface PointedMention {
  readonly node: NodeId;
  readonly link: HTMLElement;
}

interface MentionPointing {
  readonly pointed: PointedMention | null;
  /** Handlers for the element that holds the mentions. */
  readonly onText: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onPointerDown: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
  /** Handlers for the card, so that it stays while the pointer is on it. */
  readonly onCard: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
  readonly dismiss: () => void;
}

/** The pointer must rest this long on a mention before its card comes, and may leave it this long before the card goes. */
const intentMs = 250;
const leaveMs = 120;

/** Points the graph at the node of a mention at once, and a moment later says which mention needs a card. */
export function usePointedMention(scroller: RefObject<HTMLElement | null>): MentionPointing {
  const { pointAt } = useActions();
  const [pointed, setPointed] = useState<PointedMention | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = useCallback((ms: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  }, []);
  const dismiss = useCallback(() => {
    clearTimeout(timer.current);
    setPointed(null);
  }, []);
  const leave = useCallback(() => {
    pointAt(null);
    later(leaveMs, () => setPointed(null));
  }, [pointAt, later]);

  useEffect(() => {
    const box = scroller.current;
    box?.addEventListener('scroll', dismiss, { passive: true });
    return () => {
      box?.removeEventListener('scroll', dismiss);
      clearTimeout(timer.current);
      pointAt(null);
    };
  }, [scroller, dismiss, pointAt]);

  return {
    pointed,
    onText: {
      onPointerOver: (event) => {
        // While a button is pressed words are being selected: no card may cover them.
        const mention = event.pointerType === 'touch' || event.buttons > 0 ? null : mentionOf(event.target);
        if (mention === null) {
          leave();
          return;
        }
        pointAt({ kind: 'node', id: mention.node });
        later(pointed === null ? intentMs : 0, () => setPointed(mention));
      },
      onPointerLeave: leave,
      // What is pressed is followed, or selected from there on: a card that is up, or about to come, would be in the way.
      onPointerDown: dismiss,
      onFocus: (event) => {
        const mention = event.target.matches(':focus-visible') ? mentionOf(event.target) : null;
        if (mention === null) return;
        pointAt({ kind: 'node', id: mention.node });
        // A mention out of sight is scrolled to first, and scrolling dismisses cards.
        later(leaveMs, () => setPointed(mention));
      },
      onBlur: leave,
    },
    onCard: { onPointerEnter: () => clearTimeout(timer.current), onPointerLeave: leave },
    dismiss,
  };
}

function mentionOf(target: EventTarget): PointedMention | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-node]') : null;
  return link === null ? null : { node: link.dataset.node as NodeId, link };
}
