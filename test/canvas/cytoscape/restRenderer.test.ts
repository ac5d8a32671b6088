import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FrameLoop, leaveNextFrame, restRenderer } from '../../../src/canvas/cytoscape/restRenderer.ts';

/** The frames that are asked for and have not come yet. */
let asked: FrameRequestCallback[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('window', {
    requestAnimationFrame: (callback: FrameRequestCallback) => asked.push(callback),
  });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => asked.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

/** Lets one frame pass; returns how many callbacks it ran. */
function passFrame(): number {
  const now = asked;
  asked = [];
  for (const callback of now) callback(0);
  return now.length;
}

/** Lets frames pass until none is asked for; returns how many. */
function passAll(): number {
  let passed = 0;
  while (asked.length > 0 && passed < 1000) {
    passFrame();
    passed += 1;
  }
  return passed;
}

/** A renderer that steps as Cytoscape's does: in every frame, for ever, through the window's own function. */
function makeRenderer() {
  const drawn: string[] = [];
  let dirty = false;
  let destroyed = false;
  let stepping = () => {};
  let forgotten = 0;
  const container = { width: 800, height: 600 };
  const prototype: FrameLoop = {
    startRenderLoop: () => {
      const step = () => {
        if (destroyed) return;
        stepping();
        if (dirty) drawn.push('drawn');
        dirty = false;
        window.requestAnimationFrame(step);
      };
      window.requestAnimationFrame(step);
    },
    redraw: () => {
      dirty = true;
    },
    notify: function (this: FrameLoop, event) {
      if (event === 'resize') this.matchCanvasSize(null);
      this.startRenderLoop();
      this.redraw();
    },
    matchCanvasSize: function (this: FrameLoop) {
      Object.assign(this, { canvasWidth: container.width, canvasHeight: container.height });
    },
    invalidateContainerClientCoordsCache: () => {
      forgotten += 1;
    },
  };
  restRenderer(prototype);
  const renderer = Object.create(prototype) as FrameLoop;
  return {
    renderer,
    prototype,
    container,
    timesForgotten: () => forgotten,
    drawn,
    destroy: () => {
      destroyed = true;
    },
    inEachStep: (act: () => void) => {
      stepping = act;
    },
  };
}

test('frames end after the last change, and the next change begins them again', () => {
  const { renderer, drawn } = makeRenderer();
  renderer.startRenderLoop();
  renderer.redraw();
  expect(passAll()).toBe(60);
  expect(drawn).toHaveLength(1);
  renderer.redraw();
  passFrame();
  expect(drawn).toHaveLength(2);
  expect(passAll()).toBe(59);
});

test('the first picture is not drawn into layers', () => {
  const { prototype } = makeRenderer();
  const lyrTxrCache = { firstGet: true };
  const renderer = Object.assign(Object.create(prototype) as FrameLoop, { data: { lyrTxrCache } });
  renderer.startRenderLoop();
  expect(lyrTxrCache.firstGet).toBe(false);
});

test('a change while frames come asks for no second one', () => {
  const { renderer } = makeRenderer();
  renderer.startRenderLoop();
  renderer.startRenderLoop();
  renderer.redraw();
  renderer.redraw();
  expect(passFrame()).toBe(1);
  renderer.redraw();
  expect(asked).toHaveLength(1);
});

test('an animation that asks to be drawn in each step goes on to its end', () => {
  const { renderer, drawn, inEachStep } = makeRenderer();
  let steps = 0;
  inEachStep(() => {
    steps += 1;
    if (steps <= 200) renderer.redraw();
  });
  renderer.startRenderLoop();
  expect(passAll()).toBe(200 + 60);
  expect(drawn).toHaveLength(200);
});

test('a frame that a listener asks for during a step is its own', () => {
  const { renderer, inEachStep } = makeRenderer();
  const listener = vi.fn();
  renderer.startRenderLoop();
  inEachStep(() => window.requestAnimationFrame(listener));
  passFrame();
  inEachStep(() => {});
  passAll();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a destroyed renderer takes no further step', () => {
  const { renderer, destroy } = makeRenderer();
  renderer.startRenderLoop();
  destroy();
  expect(passAll()).toBe(1);
});

test('applied twice it changes nothing', () => {
  const { renderer, prototype, drawn } = makeRenderer();
  const { redraw } = prototype;
  restRenderer(prototype);
  expect(prototype.redraw).toBe(redraw);
  renderer.startRenderLoop();
  renderer.redraw();
  passAll();
  expect(drawn).toHaveLength(1);
});

test('a frame that is left to something more urgent passes without drawing, and the next draws', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { renderer, drawn } = makeRenderer();
  renderer.startRenderLoop();
  renderer.redraw();
  leaveNextFrame();
  passFrame();
  expect(drawn).toHaveLength(0);
  vi.runAllTimers();
  passFrame();
  expect(drawn).toHaveLength(1);
  expect(passAll()).toBe(59);
  vi.useRealTimers();
});

test('nothing is drawn anew for a size that has stayed, and the place of the container is looked up again', () => {
  const { renderer, drawn, container, timesForgotten } = makeRenderer();
  renderer.notify('resize');
  passAll();
  expect(drawn).toHaveLength(1);
  renderer.notify('resize');
  expect(passAll()).toBe(0);
  expect(drawn).toHaveLength(1);
  expect(timesForgotten()).toBe(2);
  container.height = 500;
  renderer.notify('resize');
  renderer.notify('style');
  passAll();
  expect(drawn).toHaveLength(2);
  renderer.notify('style');
  passAll();
  expect(drawn).toHaveLength(3);
});
