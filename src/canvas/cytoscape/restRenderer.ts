import { afterPaint } from '../../ui/afterPaint.ts';
import { quietStyle } from './quietStyle.ts';

/** The part of Cytoscape's canvas renderer that asks for frames. */
export interface FrameLoop {
  /** Begins to step in every frame, once for each renderer. */
  startRenderLoop: () => void;
  /** Notes that something has changed: it is drawn in the next step. */
  redraw: (options?: object) => void;
  /** Hears from the core what has happened, and asks for a frame after each of it. */
  notify: (event: string, elements?: object) => void;
  /** Gives the canvases the size of their container: sets these where it is another. */
  matchCanvasSize: (container: unknown) => void;
  invalidateContainerClientCoordsCache: () => void;
  readonly container?: unknown;
  readonly cy?: { readonly style: () => object; readonly collection: () => object };
  readonly canvasWidth?: number;
  readonly canvasHeight?: number;
  /** Its cache of layers draws all elements into layers when it is first asked for them. */
  readonly data?: { readonly lyrTxrCache?: { firstGet: boolean } };
}

/** After a change, textures are refined in frames in which nothing else is drawn. */
const framesAwake = 60;

/**
 * Leaves the next frame to what is more urgent than the picture: renderers that were about to draw in it do so in the
 * one after. Where canvases are painted without a graphics card, drawing them costs as much as laying out a panel.
 */
export function leaveNextFrame(): void {
  isLeft = true;
  afterPaint(() => {
    isLeft = false;
  });
}

let isLeft = false;

/**
 * Lets the renderers of this prototype rest. By itself, one steps in every frame for as long as the page is open, which
 * costs a reader’s battery a twentieth of a processor while nothing moves. Here, the frames end a second after the last
 * change, and begin again with the next: whatever Cytoscape draws it has asked itself for by `redraw`, animations in
 * each of their steps too. And where only the size may have changed, it draws when it has: by itself, it does so whenever
 * an attribute of the container changes, as the pointer's look does with each node under it.
 */
export function restRenderer(prototype: FrameLoop): void {
  if (resting.has(prototype)) return;
  resting.add(prototype);
  const { startRenderLoop, redraw, notify } = prototype;
  const wakers = new WeakMap<FrameLoop, () => void>();
  prototype.startRenderLoop = function (this: FrameLoop) {
    if (wakers.has(this)) return;
    // Before any element has been styled.
    if (this.cy) quietStyle(this.cy.style(), this.cy.collection());
    // The first picture goes straight onto the canvas, as every later one does after a change: sooner, and sharper than
    // layers that are scaled.
    if (this.data?.lyrTxrCache) this.data.lyrTxrCache.firstGet = false;
    const [step] = catchRequests(() => startRenderLoop.call(this));
    if (step !== undefined) wakers.set(this, makeWaker(step));
    wakers.get(this)?.();
  };
  prototype.redraw = function (this: FrameLoop, options) {
    redraw.call(this, options);
    wakers.get(this)?.();
  };
  prototype.notify = function (this: FrameLoop, event, elements) {
    if (event === 'resize' && hasKeptSize(this)) return;
    notify.call(this, event, elements);
  };
}

/** Whether a renderer that has drawn before has the size that it had then; where it stands may have changed. */
function hasKeptSize(renderer: FrameLoop): boolean {
  const { canvasWidth, canvasHeight } = renderer;
  renderer.invalidateContainerClientCoordsCache();
  renderer.matchCanvasSize(renderer.container);
  return renderer.canvasWidth === canvasWidth && renderer.canvasHeight === canvasHeight;
}

/** A script that is fetched again gives the same prototype. */
const resting = new WeakSet<FrameLoop>();

/** Returns what starts the steps, or lets them go on. A step that does not ask for another is the last. */
function makeWaker(step: FrameRequestCallback): () => void {
  let left = 0;
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(frame);
  };
  const frame = (time: number) => {
    asked = false;
    if (isLeft) {
      ask();
      return;
    }
    left -= 1;
    const goesOn = catchRequests(() => step(time), step).length > 0;
    if (goesOn && left > 0) ask();
  };
  return () => {
    left = framesAwake;
    ask();
  };
}

/** Keeps the frames that are asked for while `act` runs, or those for `callback` alone, and returns them. */
function catchRequests(act: () => void, callback?: FrameRequestCallback): readonly FrameRequestCallback[] {
  const caught: FrameRequestCallback[] = [];
  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (asked) => {
    if (callback !== undefined && asked !== callback) return requestAnimationFrame.call(window, asked);
    caught.push(asked);
    return 0;
  };
  try {
    act();
  } finally {
    window.requestAnimationFrame = requestAnimationFrame;
  }
  return caught;
}
