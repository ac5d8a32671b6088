import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Bend, bendDistance } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import { wantsLessMotion } from '../../ui/media.ts';

interface Way {
  readonly node: NodeSingular;
  readonly from: Point;
  readonly to: Point;
}

/** The same duration as a flight of the camera. */
const journeyMs = 450;
const leastWay = 0.01;

/**
 * Moves every node to its place, in straight lines at the same time, or at once; where all are there already, it only
 * calls the end callback. Returns what stops them on the way; the end callback is then not called.
 */
export function moveNodes(
  cy: Core,
  placeOf: (id: string) => Point,
  atOnce: boolean,
  onEnd: () => void,
): () => void {
  const ways = cy
    .nodes()
    .toArray()
    .flatMap((element): Way[] => {
      const node = element as NodeSingular;
      const { x, y } = node.position();
      const to = placeOf(node.id());
      return Math.hypot(to.x - x, to.y - y) < leastWay ? [] : [{ node, from: { x, y }, to }];
    });
  if (ways.length === 0 || atOnce || wantsLessMotion()) {
    put(cy, ways, 1);
    onEnd();
    return () => {};
  }
  let start: number | null = null;
  let request = requestAnimationFrame(function step(time) {
    start ??= time;
    const part = Math.min(1, (time - start) / journeyMs);
    put(cy, ways, part);
    if (part < 1) request = requestAnimationFrame(step);
    else onEnd();
  });
  return () => cancelAnimationFrame(request);
}

function put(cy: Core, ways: readonly Way[], part: number): void {
  const way = ease(part);
  cy.batch(() => {
    for (const { node, from, to } of ways) {
      if (node.grabbed()) continue;
      node.position(
        part === 1 ? { ...to } : { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way },
      );
    }
  });
  const links = new Set(ways.flatMap(({ node }) => node.connectedEdges().toArray()));
  cy.batch(() => {
    for (const link of links) bendLink(link);
  });
}

/** A link between moved nodes keeps its curve: its bend is adjusted. */
export function bendLink(link: EdgeSingular): void {
  const bend = link.data('bend') as Bend;
  link.data('distances', [bendDistance(link.source().position(), link.target().position(), bend)]);
}

/** `--ease`: cubic-bezier(.2, .7, .2, 1), solved for the time by bisection. */
function ease(part: number): number {
  const along = (t: number, first: number, second: number) =>
    3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t ** 2 * second + t ** 3;
  let [low, high] = [0, 1];
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (along(middle, 0.2, 0.2) < part) low = middle;
    else high = middle;
  }
  return along(high, 0.7, 1);
}
