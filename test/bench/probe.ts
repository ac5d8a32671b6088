import type { Page } from 'playwright-core';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';

/**
 * How long one action took, in ms: what scripts did until its effect was in the page (script), and until it was on screen
 * (painted). What is painted on the canvas waits for the next frame, which is no script's doing: only `painted` has it.
 */
export interface Timing {
  readonly script: number;
  readonly painted: number;
}

/** What is waited for after an action: a change inside the elements of a selector, or a new drawing of the graph. */
type Effect = { readonly in: string } | 'canvas';

/**
 * Times one action from the input event in the page, so that the driver's own delay does not count, until its effect
 * and until the end of the frame that paints it: a message posted during a frame arrives when the frame is done.
 */
export async function timeAct(
  page: Page,
  event: string,
  effect: Effect,
  act: () => Promise<void>,
): Promise<Timing> {
  await page.evaluate(armProbe, { event, selector: effect === 'canvas' ? null : effect.in });
  await act();
  return page.evaluate(() => (window as unknown as ProbedWindow).probe);
}

/** Runs in the page: from the next `event` on, waits for the effect. */
function armProbe({ event, selector }: { event: string; selector: string | null }): void {
  const probed = window as unknown as ProbedWindow;
  probed.probe = new Promise((done, fail) => {
    const patience = setTimeout(() => fail(new Error(`Nothing followed ${event} within 30 s.`)), 30_000);
    const listen = () => {
      window.removeEventListener(event, listen, true);
      const start = performance.now();
      // Tasks that the input causes end before the first of these two comes; a frame's scripts begin with the second.
      let taskEnd = Number.POSITIVE_INFINITY;
      let frameStart = Number.POSITIVE_INFINITY;
      const { port1: here, port2: there } = new MessageChannel();
      here.onmessage = () => {
        taskEnd = performance.now();
      };
      there.postMessage(null);
      requestAnimationFrame(() => {
        frameStart = performance.now();
      });
      const finish = () => {
        const end = performance.now();
        const waited = Math.max(0, Math.min(frameStart, end) - Math.min(taskEnd, end));
        const script = end - start - waited;
        clearTimeout(patience);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ script, painted: performance.now() - start });
        // Cytoscape reports drawing from within a frame; other changes wait for the next frame.
        if (selector === null) port2.postMessage(null);
        else requestAnimationFrame(() => port2.postMessage(null));
      };
      if (selector === null) {
        const container = document.querySelector('[data-graph]') as GraphElement;
        container.graph.one('render', finish);
        return;
      }
      const observer = new MutationObserver((records) => {
        const inside = records.some(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(selector) != null || element?.querySelector(selector) != null;
        });
        if (!inside) return;
        observer.disconnect();
        finish();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    };
    window.addEventListener(event, listen, true);
  });
}

/** Starts recording how long each animation frame takes; `stopFrames` returns the durations in ms. */
export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const probed = window as unknown as ProbedWindow;
    probed.frames = [];
    let last = performance.now();
    probed.noting = true;
    const note = () => {
      const now = performance.now();
      probed.frames.push(now - last);
      last = now;
      if (probed.noting) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

export async function stopFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const probed = window as unknown as ProbedWindow;
    probed.noting = false;
    return probed.frames;
  });
}

interface ProbedWindow {
  probe: Promise<Timing>;
  frames: number[];
  noting: boolean;
}
