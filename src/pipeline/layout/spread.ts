import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { runToEnd } from '../../lib/runToEnd.ts';
import { seededRandom } from '../../lib/seededRandom.ts';
import type { Plan, Points } from './plan.ts';

interface Body {
  index: number;
  x: number;
  y: number;
}

/**
 * From so many nodes on the forces are worked out more coarsely: what is far away acts as larger lumps, and nodes keep
 * clear of each other only in the last steps, which takes a third of the time and changes no region's place.
 */
const manyNodes = 2000;
const lumps = { few: 0.9, many: 1.5 } as const;
const lastSteps = 8;

/** A first picture by forces: linked nodes close together, all others apart, communities together, wider than high. */
export const spreadNodes = (plan: Plan, communityOf: Int32Array): Points =>
  runToEnd(spreadInSteps(plan, communityOf));

/** As `spreadNodes`, pausing after each step with the share of them that is done, from 0 to 1. */
export function* spreadInSteps(plan: Plan, communityOf: Int32Array): Generator<number, Points> {
  const count = plan.nodes.length;
  const random = seededRandom(7);
  const side = Math.sqrt(count) * 90;
  const bodies: Body[] = plan.nodes.map((_, index) => ({
    index,
    x: (random() - 0.5) * side * 1.16,
    y: (random() - 0.5) * side * 0.86,
  }));
  const same = (a: number, b: number) => communityOf[a] !== -1 && communityOf[a] === communityOf[b];
  const links = plan.edges.map(({ a, b, weight }) => ({ source: a, target: b, weight }));
  const degree = (index: number) => plan.edgesOf[index]?.length ?? 0;
  const isLarge = count > manyNodes;
  const collide = forceCollide<Body>((body) => (plan.radius[body.index] ?? 0) + 20).iterations(
    isLarge ? 1 : 2,
  );
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(11))
    .stop()
    .force(
      'link',
      forceLink<Body, { source: number | Body; target: number | Body; weight: number }>(links)
        .distance((link) => (same(indexOf(link.source), indexOf(link.target)) ? 60 : 150))
        .strength((link) => {
          const [a, b] = [indexOf(link.source), indexOf(link.target)];
          return (same(a, b) ? 1 : 0.35) / Math.max(1, Math.min(degree(a), degree(b)));
        }),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-260)
        .distanceMax(side)
        .theta(isLarge ? lumps.many : lumps.few),
    )
    .force('collide', isLarge ? null : collide)
    .force('x', forceX<Body>(0).strength(0.03))
    .force('y', forceY<Body>(0).strength(0.05))
    .force('community', pullTogether(bodies, communityOf));
  const steps = tickCount(count);
  for (let step = 0; step < steps; step += 1) {
    if (isLarge && step === steps - lastSteps) simulation.force('collide', collide);
    simulation.tick();
    yield (step + 1) / steps;
  }
  return {
    x: Float64Array.from(bodies, (body) => body.x),
    y: Float64Array.from(bodies, (body) => body.y),
  };
}

const indexOf = (end: number | Body): number => (typeof end === 'number' ? end : end.index);

/** Enough steps for a small graph to settle, fewer for thousands of nodes so that the time stays nearly linear. */
const tickCount = (nodes: number): number => Math.round(Math.max(60, Math.min(400, 200_000 / (nodes + 1))));

/** Pulls the members of a community towards their common centre, and pushes overlapping communities apart as wholes. */
function pullTogether(bodies: Body[], communityOf: Int32Array) {
  const groups: Body[][] = [];
  for (const body of bodies) {
    const community = communityOf[body.index] ?? -1;
    if (community < 0) continue;
    const group = groups[community] ?? [];
    group.push(body);
    groups[community] = group;
  }
  const reach = groups.map((group) => 52 * Math.sqrt(group.length) + 40);
  return (alpha: number) => {
    const centres = groups.map((group) => ({ x: mean(group, 'x'), y: mean(group, 'y') }));
    groups.forEach((group, community) => {
      const centre = centres[community] as Centre;
      const away = pushFromOthers(community, centres, reach);
      for (const body of group) {
        body.x += (centre.x - body.x) * alpha * 0.5 + away.x * 0.15;
        body.y += (centre.y - body.y) * alpha * 0.5 + away.y * 0.15;
      }
    });
  };
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

const mean = (group: readonly Body[], axis: 'x' | 'y'): number =>
  group.reduce((sum, body) => sum + body[axis], 0) / group.length;

function pushFromOthers(community: number, centres: readonly Centre[], reach: readonly number[]): Centre {
  const own = centres[community] as Centre;
  let [x, y] = [0, 0];
  centres.forEach((other, at) => {
    if (at === community) return;
    const [dx, dy] = [own.x - other.x, own.y - other.y];
    const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
    const missing = (reach[community] as number) + (reach[at] as number) - distance;
    if (missing <= 0) return;
    x += (dx / distance) * missing;
    y += (dy / distance) * missing;
  });
  return { x, y };
}
