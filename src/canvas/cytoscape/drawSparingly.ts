/** The part of Cytoscape's canvas renderer that draws. */
export interface Painter {
  render: (options?: object) => void;
  drawCachedElements: (context: unknown, elements: ArrayLike<object>, ...more: unknown[]) => void;
  drawElement: (
    context: unknown,
    element: object,
    shift: undefined,
    withLabel: boolean,
    withOverlay: boolean,
  ) => void;
  getCachedZSortedEles: () => { readonly drag: ArrayLike<object> };
  /** Notes that elements, or those that are dragged, are to be drawn anew. */
  redrawHint: (what: 'eles' | 'drag', isWanted: boolean) => void;
  redraw: () => void;
  /** How many pictures it has drawn. */
  readonly redrawCount?: number;
  /** Ours: whether something was dragged in the picture before. */
  hasDragged?: boolean;
}

/** Cytoscape makes no layers of elements that have changed less than 250 ms ago. */
const settledMs = 300;

/**
 * Has Cytoscape draw each element as it is in its first picture: by itself, it first looks for a texture of it, and for
 * those of a link's labels, none of which is there yet. It makes them, and its layers, in a second picture soon after. And its layer for what
 * is dragged stays as it is while nothing is.
 */
export function drawSparingly(prototype: Painter): void {
  const { render, drawCachedElements } = prototype;
  prototype.drawCachedElements = function (this: Painter, context, elements, ...more) {
    if (this.redrawCount) drawCachedElements.call(this, context, elements, ...more);
    else
      for (const element of Array.from(elements)) this.drawElement(context, element, undefined, false, false);
  };
  prototype.render = function (this: Painter, options) {
    const isDragging = this.getCachedZSortedEles().drag.length > 0;
    if (!isDragging && !this.hasDragged) this.redrawHint('drag', false);
    this.hasDragged = isDragging;
    render.call(this, options);
    if (this.redrawCount) return;
    setTimeout(() => {
      this.redrawHint('eles', true);
      this.redraw();
    }, settledMs);
  };
}
