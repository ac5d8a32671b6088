import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react';

/** A box in CSS pixels of the window; a point is a box of no size. */
export interface AnchorBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The parts that a line can connect: the selected link, its evidence being read, that passage in the open article. And
 * `cover`: what lies on a picture, whose texts and camera keep clear of it.
 */
type AnchorName = 'edge' | 'evidence' | 'passage' | 'cover';

/** Finds the present place of a part; null while it is out of view. */
export type Measure = () => AnchorBox | null;

/** Where parts that know nothing about one another register how to find them, for whatever draws across them. */
export interface AnchorRegistry {
  /**
   * Returns a function that removes the part. If a part is registered by two displays, the latest one in view counts.
   */
  readonly register: (name: AnchorName, measure: Measure) => () => void;
  /** null: there is no such part, or it is out of view. */
  readonly measure: (name: AnchorName) => AnchorBox | null;
  /** All that are in view. */
  readonly measureAll: (name: AnchorName) => readonly AnchorBox[];
  /** To be called when a part has moved: followers run before this returns, so that they draw in the same frame. */
  readonly moved: () => void;
  /** To be called when a part may have moved with the page's layout: followers run once, in the next frame. */
  readonly changed: () => void;
  /** Returns a function that ends this. */
  readonly follow: (draw: () => void) => () => void;
}

export function createAnchors(): AnchorRegistry {
  const measures = new Map<AnchorName, readonly Measure[]>();
  const followers = new Set<() => void>();
  let asked = false;
  const moved = (): void => {
    for (const draw of followers) draw();
  };
  const changed = (): void => {
    if (asked || followers.size === 0) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      moved();
    });
  };
  return {
    register: (name, measure) => {
      measures.set(name, [measure, ...(measures.get(name) ?? [])]);
      changed();
      return () => {
        measures.set(name, measures.get(name)?.filter((other) => other !== measure) ?? []);
        changed();
      };
    },
    measure: (name) => {
      for (const find of measures.get(name) ?? []) {
        const place = find();
        if (place !== null) return place;
      }
      return null;
    },
    measureAll: (name) => (measures.get(name) ?? []).flatMap((find) => find() ?? []),
    moved,
    changed,
    follow: (draw) => {
      followers.add(draw);
      changed();
      return () => followers.delete(draw);
    },
  };
}

const AnchorsContext = createContext<AnchorRegistry | null>(null);

/** Lets the components below register parts to be connected. */
export function AnchorsProvider({ children }: { readonly children: ReactNode }) {
  const [anchors] = useState(createAnchors);
  return <AnchorsContext value={anchors}>{children}</AnchorsContext>;
}

/** null where nothing connects parts. */
export const useAnchors = (): AnchorRegistry | null => useContext(AnchorsContext);

/**
 * Registers a part as long as it is rendered; null: not now. `around` is its scrolling container: when something in it
 * grows or shrinks, the part has moved.
 */
export function useAnchor(
  name: AnchorName,
  measure: Measure | null,
  around: () => Element | null | undefined,
): void {
  const anchors = useAnchors();
  useLayoutEffect(() => {
    if (anchors === null || measure === null) return;
    const leave = anchors.register(name, measure);
    const scroller = around();
    const resized =
      typeof ResizeObserver === 'undefined' || !scroller ? null : new ResizeObserver(anchors.moved);
    for (const element of scroller ? [scroller, ...scroller.children] : []) resized?.observe(element);
    return () => {
      resized?.disconnect();
      leave();
    };
  }, [anchors, name, measure, around]);
}

/** For elements that lie on the graph's picture. */
export function useCover(): (element: Element | null) => (() => void) | undefined {
  const anchors = useAnchors();
  return useCallback(
    (element) =>
      element === null || anchors === null
        ? undefined
        : anchors.register('cover', () => element.getBoundingClientRect()),
    [anchors],
  );
}

/**
 * The visible part of a box in a scrolling container, whose top may be covered; null when almost nothing is visible.
 */
export function inSight(box: AnchorBox, scroller: Element, coveredTop = 0): AnchorBox | null {
  const frame = scroller.getBoundingClientRect();
  const top = Math.max(box.top, frame.top + coveredTop);
  const bottom = Math.min(box.bottom, frame.bottom);
  return bottom - top < leastInSightPx ? null : { left: box.left, right: box.right, top, bottom };
}

const leastInSightPx = 8;
