import { compareText } from '../../lib/compareText.ts';
import type { NodeId } from '../basics/ids.ts';
import type { ArrangeNode, Place } from './types.ts';

interface Strip {
  /** Where the nodes stand that already have their places. */
  readonly xs: ReadonlyMap<NodeId, number>;
  readonly neighbours: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** The strip goes from 0 to here. */
  readonly end: number;
  /** The width of a node with its name. */
  readonly width: number;
  readonly top: number;
  /** Between the shapes of two nodes in a column. */
  readonly gap: number;
}

const rounds = 8;
const leastHeight = 52;

/**
 * Puts nodes in rows across a strip, each near what it is linked to; nodes of types that are hidden at first come below
 * the others.
 */
export const fillStrip = (nodes: readonly ArrangeNode[], strip: Strip): Map<NodeId, Place> => {
  const wanted = wantedXs(nodes, strip);
  const columns = Math.max(1, Math.floor(strip.end / strip.width));
  const step = strip.end / columns;
  const places = new Map<NodeId, Place>();
  let top = strip.top;
  for (const secondary of [false, true]) {
    const part = nodes
      .filter((node) => node.secondary === secondary)
      .toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || compareText(a.id, b.id));
    const rows = Math.ceil(part.length / columns);
    const height = Math.max(leastHeight, ...part.map(({ radius }) => 2 * radius + strip.gap));
    const degree = ({ id }: ArrangeNode) => strip.neighbours.get(id)?.length ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const stacked = part
        .slice(
          Math.round((column * part.length) / columns),
          Math.round(((column + 1) * part.length) / columns),
        )
        .toSorted((a, b) => degree(b) - degree(a) || compareText(a.id, b.id));
      stacked.forEach(({ id }, row) => {
        places.set(id, { x: (column + 0.5) * step, y: top + (row + 0.5) * height });
      });
    }
    top += rows * height;
  }
  return places;
};

/** The mean of what each node is linked to, the other nodes of the strip included. */
const wantedXs = (nodes: readonly ArrangeNode[], { xs, neighbours, end }: Strip): Map<NodeId, number> => {
  let wanted = new Map(nodes.map(({ id }) => [id, end / 2]));
  for (let round = 0; round < rounds; round += 1) {
    const before = wanted;
    wanted = new Map(
      nodes.map(({ id }) => {
        let [sum, count] = [before.get(id) ?? 0, 1];
        for (const other of neighbours.get(id) ?? []) {
          const x = xs.get(other) ?? before.get(other);
          if (x === undefined) continue;
          sum += x;
          count += 1;
        }
        return [id, sum / count];
      }),
    );
  }
  return wanted;
};
