import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react';

/** A box in CSS pixels of the window; a point is a box without extent. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The parts that can be joined: the selected link, its evidence that is read, that passage in the open article. And what
 * lies on a picture, which keeps its texts and its camera clear of it.
 */
type AnchorName = 'edge' | 'evidence' | 'passage' | 'cover';

/** Finds a part where it is now; null while it is out of sight. */
export type Measure = () => Place | null;

/** Where parts that know nothing of one another say how to find them, for whoever draws across them. */
export interface Anchors {
  /** Gives a function that takes the part out again. Of a part that stands in two displays, the latest in sight counts. */
  readonly register: (name: AnchorName, measure: Measure) => () => void;
  /** null: there is no such part, or it is out of sight. */
  readonly measure: (name: AnchorName) => Place | null;
  /** All that are in sight. */
  readonly measureAll: (name: AnchorName) => readonly Place[];
  /** A part has moved: followers are called before this returns, so that they draw in the same frame. */
  readonly moved: () => void;
  /** A part may stand elsewhere once the page is laid out: followers are called with the next frame, once. */
  readonly changed: () => void;
  /** Gives a function that ends the following. */
  readonly follow: (draw: () => void) => () => void;
}

export function createAnchors(): Anchors {
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

const AnchorsContext = createContext<Anchors | null>(null);

/** Lets the parts below be joined. */
export function AnchorsProvider({ children }: { readonly children: ReactNode }) {
  const [anchors] = useState(createAnchors);
  return <AnchorsContext value={anchors}>{children}</AnchorsContext>;
}

/** null where nothing joins the parts. */
export const useAnchors = (): Anchors | null => useContext(AnchorsContext);

/**
 * Makes a part findable as long as it is drawn; null: not now. `around` is what scrolls it: when something in there
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

/** For what lies on the graph's picture. */
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

/** What is in sight of a box in something that scrolls, whose top may be covered; null when it is next to nothing. */
export function inSight(box: Place, scroller: Element, coveredTop = 0): Place | null {
  const frame = scroller.getBoundingClientRect();
  const top = Math.max(box.top, frame.top + coveredTop);
  const bottom = Math.min(box.bottom, frame.bottom);
  return bottom - top < leastInSightPx ? null : { left: box.left, right: box.right, top, bottom };
}

const leastInSightPx = 8;
