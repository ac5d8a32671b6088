import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';

/*
 * The graph is drawn on a canvas, so a test asks the graph object attached to its element (`useGraphHandle`) where a
 * thing is, and then uses the real pointer. The object is only read; nothing is done through it.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Waits until the finished page is on screen: the canvas says so with a performance mark, and nothing of the build's picture
 * is left around it. While that stands in for the canvas, pressing a key without effect counts as the reader's first action.
 */
export async function waitForPicture(page: Page): Promise<void> {
  if (!(await page.evaluate(isDrawn))) await page.keyboard.press('Shift');
  await page.waitForFunction(isDrawn);
  await page.waitForFunction(() => document.getElementById('opening') === null);
  await waitForFrames(page);
}

const isDrawn = (): boolean => performance.getEntriesByName('maillage:drawn').length > 0;

/** Two animation frames: what has changed is painted. */
export async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Where the node's middle is on the page, in CSS pixels. */
export async function findNode(page: Page, id: string): Promise<Point> {
  await waitForStillness(page);
  return page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const node = container.graph.getElementById(wanted);
    if (node.empty() || !node.visible()) throw new Error(`The canvas shows no node ${wanted}.`);
    const box = container.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: x + box.x, y: y + box.y };
  }, id);
}

/** Where the middle of the edge's line is on the page, in CSS pixels. */
export async function findEdge(page: Page, id: string): Promise<Point> {
  await waitForStillness(page);
  return page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const edge = container.graph.getElementById(wanted).edges()[0];
    if (edge === undefined || !edge.visible()) throw new Error(`The canvas shows no edge ${wanted}.`);
    const box = container.getBoundingClientRect();
    const { x, y } = edge.renderedMidpoint();
    return { x: x + box.x, y: y + box.y };
  }, id);
}

/** Ids of the edges whose middle is at least `room` pixels from every node and every other edge's middle. */
export async function findClearEdges(page: Page, room = 14): Promise<string[]> {
  await waitForStillness(page);
  return page.evaluate((least) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    const { x: left, y: top } = container.getBoundingClientRect();
    const edges = cy.edges(':visible').toArray() as EdgeSingular[];
    const nodes = cy.nodes(':visible').toArray() as NodeSingular[];
    return edges
      .filter((edge) => {
        const { x, y } = edge.renderedMidpoint();
        const nearNode = nodes.some((node) => {
          const at = node.renderedPosition();
          return Math.hypot(at.x - x, at.y - y) < node.renderedWidth() / 2 + least;
        });
        const nearEdge = edges.some((other) => {
          const at = other.renderedMidpoint();
          return other !== edge && Math.hypot(at.x - x, at.y - y) < least;
        });
        return !nearNode && !nearEdge && container.contains(document.elementFromPoint(x + left, y + top));
      })
      .map((edge) => edge.id());
  }, room);
}

/**
 * A point on the page where the canvas shows neither a node nor a link within `room` pixels, and nothing lies on it.
 */
export async function findBackground(page: Page, room = 14): Promise<Point> {
  await waitForStillness(page);
  return page.evaluate((least) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    const { x: left, y: top, width, height } = container.getBoundingClientRect();
    const nodes = cy.nodes(':visible').map((node) => {
      const { x, y } = node.renderedPosition();
      return { x, y, reach: node.renderedWidth() / 2 + least };
    });
    // A link is a quadratic curve, which its middle and its ends determine.
    const links = cy.edges(':visible').map((edge) => {
      const [start, middle, end] = [
        edge.source().renderedPosition(),
        edge.renderedMidpoint(),
        edge.target().renderedPosition(),
      ];
      const bend = { x: 2 * middle.x - (start.x + end.x) / 2, y: 2 * middle.y - (start.y + end.y) / 2 };
      return Array.from({ length: 41 }, (_, step) => {
        const [t, u] = [step / 40, 1 - step / 40];
        return {
          x: u * u * start.x + 2 * u * t * bend.x + t * t * end.x,
          y: u * u * start.y + 2 * u * t * bend.y + t * t * end.y,
          reach: least,
        };
      });
    });
    const taken = [...nodes, ...links.flat()];
    for (let x = 20; x < width - 20; x += 20) {
      for (let y = 20; y < height - 20; y += 20) {
        const free = taken.every((one) => Math.hypot(one.x - x, one.y - y) > one.reach);
        if (free && container.contains(document.elementFromPoint(x + left, y + top))) {
          return { x: x + left, y: y + top };
        }
      }
    }
    throw new Error('The canvas has no free place.');
  }, room);
}

/** How many nodes and edges of the graph are on the canvas now. */
export async function countShown(page: Page): Promise<Counts> {
  const ids = await listShown(page);
  return { nodes: ids.nodes.length, edges: ids.edges.length };
}

export async function listShown(page: Page): Promise<{ nodes: string[]; edges: string[] }> {
  await waitForFrames(page);
  return page.evaluate(() => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    return {
      nodes: cy.nodes(':visible').map((node) => node.id()),
      edges: cy.edges(':visible').map((edge) => edge.id()),
    };
  });
}

/** Every node's place in the graph, and the camera: what must not change by itself. */
export async function readGeometry(page: Page): Promise<string> {
  return page.evaluate(() => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    return JSON.stringify([cy.zoom(), cy.pan(), cy.nodes().map((node) => [node.id(), node.position()])]);
  });
}

/** The colour that the canvas fills the node with. */
export async function readNodeColour(page: Page, id: string): Promise<string> {
  await waitForFrames(page);
  return page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    return container.graph.getElementById(wanted).style('background-color') as string;
  }, id);
}

/** Waits until the camera has stopped, so that a position read now is still valid for a click. */
async function waitForStillness(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const container = document.querySelector('[data-graph]') as GraphElement | null;
    return container !== null && !container.graph.animated();
  });
  await waitForFrames(page);
}

/** The camera's position on the page: the graph's origin, in CSS pixels of the window. */
export async function readCamera(page: Page): Promise<{ zoom: number; x: number; y: number }> {
  await waitForStillness(page);
  return page.evaluate(() => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    const { x, y } = container.getBoundingClientRect();
    return { zoom: cy.zoom(), x: cy.pan().x + x, y: cy.pan().y + y };
  });
}

/**
 * How far the visible nodes, or those with some ids, extend beyond the room that panels, tools and frame leave free; 0:
 * all are inside.
 */
export async function measureBeyond(page: Page, ids: readonly string[] | null = null): Promise<number> {
  await waitForStillness(page);
  return page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = container;
    const frame = container.getBoundingClientRect();
    const covers = [...document.querySelectorAll('[data-lies-on-canvas]')].map((one) =>
      one.getBoundingClientRect(),
    );
    const nodes = cy.nodes(':visible').filter((node) => wanted === null || wanted.includes(node.id()));
    let beyond = 0;
    nodes.forEach((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeLabels: false });
      const box = { left: x1 + frame.x, right: x2 + frame.x, top: y1 + frame.y, bottom: y2 + frame.y };
      beyond = Math.max(
        beyond,
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      );
      for (const cover of covers) {
        const across = Math.min(box.right, cover.right) - Math.max(box.left, cover.left);
        const down = Math.min(box.bottom, cover.bottom) - Math.max(box.top, cover.top);
        beyond = Math.max(beyond, Math.min(across, down));
      }
    });
    return beyond;
  }, ids);
}

/** Whether any text or drawing over the graph is cut by the canvas's frame. */
export async function isWritingCut(page: Page): Promise<boolean> {
  await waitForStillness(page);
  // Names are placed when the camera has rested for a moment.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const overlay = [
      ...document.querySelectorAll<HTMLCanvasElement>('main [role="application"] > canvas'),
    ].at(-1);
    if (!overlay) throw new Error('There is no overlay.');
    const { width, height } = overlay;
    const copy = new OffscreenCanvas(width, height);
    const context = copy.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(overlay, 0, 0);
    const edges = [
      [0, 0, width, 1],
      [0, height - 1, width, 1],
      [0, 0, 1, height],
      [width - 1, 0, 1, height],
    ] as const;
    return edges.some(([left, top, across, down]) =>
      context.getImageData(left, top, across, down).data.some((value, at) => at % 4 === 3 && value > 0),
    );
  });
}
