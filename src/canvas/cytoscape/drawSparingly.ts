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
  /** Notes that elements, those that are dragged, or the box that selects some, are to be drawn anew. */
  redrawHint: (what: 'eles' | 'drag' | 'select', isWanted: boolean) => void;
  /** The box that selects: its corners, and whether there is one. */
  readonly selection: ArrayLike<number | undefined>;
  /** The ratio in its last picture. Where it is another, all layers are to be drawn. */
  prevPxRatio?: number;
  getPixelRatio: () => number;
  matchCanvasSize: (container: unknown) => void;
  readonly container?: unknown;
  redraw: () => void;
  /** How many pictures it has drawn. */
  readonly redrawCount?: number;
  /** Ours: whether something was dragged, or a box drawn, in the picture before. */
  hasDragged?: boolean;
  hasBox?: boolean;
}

/** Cytoscape makes no layers of elements that have changed less than 250 ms ago. */
const settledMs = 300;

/**
 * Has Cytoscape draw each element as it is in its first picture: by itself, it first looks for a texture of it, and for
 * those of a link's labels, none of which is there yet. It makes them, and its layers, in a second picture soon after. And
 * its layers for what is dragged, and for the box that selects, stay as they are while there is none: until there is, they
 * take no memory, and no time in any frame.
 */
export function drawSparingly(prototype: Painter): void {
  const { render, drawCachedElements } = prototype;
  prototype.drawCachedElements = function (this: Painter, context, elements, ...more) {
    if (this.redrawCount) drawCachedElements.call(this, context, elements, ...more);
    else
      for (const element of Array.from(elements)) this.drawElement(context, element, undefined, false, false);
  };
  prototype.render = function (this: Painter, options) {
    if (this.prevPxRatio === undefined) {
      this.matchCanvasSize(this.container);
      this.prevPxRatio = this.getPixelRatio();
    }
    const isDragging = this.getCachedZSortedEles().drag.length > 0;
    if (!isDragging && !this.hasDragged) this.redrawHint('drag', false);
    this.hasDragged = isDragging;
    const hasBox = this.selection[4] === 1;
    if (!hasBox && !this.hasBox) this.redrawHint('select', false);
    this.hasBox = hasBox;
    render.call(this, options);
    if (this.redrawCount) return;
    setTimeout(() => {
      this.redrawHint('eles', true);
      this.redraw();
    }, settledMs);
  };
}
