import TinyQueue from 'tinyqueue';
import type { NodeId } from '../basics/ids.ts';

/** A way through the links: the nodes after its start, in order, and what all its steps cost. */
interface Way {
  readonly nodes: readonly NodeId[];
  readonly cost: number;
}

/** What may not be walked: nodes at all, and first steps from the start. */
interface Closed {
  readonly nodes: ReadonlySet<NodeId>;
  readonly first: ReadonlySet<NodeId>;
}

interface Bounds {
  readonly closed?: Closed;
  readonly atMost?: number;
}

/** The neighbours of a node, and what the step there costs: more than nothing, and the same both ways. */
type StepsFrom = (node: NodeId) => ReadonlyMap<NodeId, { readonly cost: number }>;

/** The least that the rest of the way can cost, from any node. */
export type Outlook = (node: NodeId) => number;

/**
 * The cost of the cheapest way to `to`: exact for the nodes no farther from it than `from`, and for all others at least
 * the cost from `from`. That is enough to guide every search that starts at `from`. null when no way joins the two.
 */
export function lookToward(steps: StepsFrom, from: NodeId, to: NodeId): Outlook | null {
  const costs = new Map<NodeId, number>();
  const best = new Map<NodeId, number>([[to, 0]]);
  const queue = new TinyQueue([{ node: to, cost: 0 }], (a, b) => a.cost - b.cost);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, cost } = next;
    if (costs.has(node)) continue;
    costs.set(node, cost);
    if (node === from) return (other) => costs.get(other) ?? cost;
    for (const [neighbour, step] of steps(node)) {
      const longer = cost + step.cost;
      if (longer >= (best.get(neighbour) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(neighbour, longer);
      queue.push({ node: neighbour, cost: longer });
    }
  }
  return null;
}

/**
 * The cheapest way from one node to another; of equally cheap ways, the one whose nodes' ids come first. The search
 * follows the outlook and looks at little else (A*). null when there is none, or none that costs at most `atMost`.
 */
export function cheapestWay(
  steps: StepsFrom,
  outlook: Outlook,
  from: NodeId,
  to: NodeId,
  { closed = nothingClosed, atMost = Number.POSITIVE_INFINITY }: Bounds = {},
): Way | null {
  const start: Trail = { node: from, before: null, cost: 0, estimate: outlook(from) };
  const best = new Map<NodeId, Trail>([[from, start]]);
  const done = new Set<NodeId>();
  const queue = new TinyQueue([start], byPromise);
  for (let trail = queue.pop(); trail !== undefined; trail = queue.pop()) {
    const { node } = trail;
    if (trail.estimate > atMost) return null;
    if (best.get(node) !== trail) continue;
    if (node === to) return { nodes: nodesOf(trail), cost: trail.cost };
    done.add(node);
    for (const [next, step] of steps(node)) {
      if (done.has(next) || closed.nodes.has(next) || (node === from && closed.first.has(next))) continue;
      const cost = trail.cost + step.cost;
      const longer: Trail = { node: next, before: trail, cost, estimate: cost + outlook(next) };
      const known = best.get(next);
      if (known !== undefined && (cost > known.cost || (cost === known.cost && !comesFirst(longer, known))))
        continue;
      best.set(next, longer);
      queue.push(longer);
    }
  }
  return null;
}

interface Trail {
  readonly node: NodeId;
  readonly before: Trail | null;
  readonly cost: number;
  /** What the whole way costs at least. */
  readonly estimate: number;
}

const nothingClosed: Closed = { nodes: new Set(), first: new Set() };

/**
 * Of equally promising trails the shorter comes first, so that all equally cheap ways to a node are known before it is
 * left.
 */
const byPromise = (a: Trail, b: Trail): number => a.estimate - b.estimate || a.cost - b.cost;

function nodesOf(trail: Trail): readonly NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = trail; at.before !== null; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

const comesFirst = (a: Trail, b: Trail): boolean => nodesOf(a).join(' ') < nodesOf(b).join(' ');
