import { useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { certainties } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { type Curve, curveBetween, pointAt } from '../../drawing/curves.ts';
import type { Point, Size } from '../../drawing/geometry.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { boxInSlot, type Obstacle, placeLabels } from '../../drawing/labelPlacement.ts';
import { breakLabel } from '../../drawing/labelText.ts';
import { betweenBorders } from '../../drawing/linkEnds.ts';
import type { Articles } from '../../drawing/linkMarks.ts';
import { linkShapes, plainLink, styleOfLink } from '../../drawing/linkShapes.ts';
import { measureText } from '../../drawing/measureText.ts';
import { nodeShapes } from '../../drawing/nodeShapes.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { linkSign } from '../../drawing/signs.ts';
import { useIndex } from '../../store/react.tsx';
import { proposes } from '../../store/review/proposalOf.ts';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { useRoom } from '../../ui/hooks/useRoom.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import { messages } from './messages.ts';

/** Before it is measured. */
const usualRoom: Size = { width: 440, height: 300 };
const largestHeightPx = 380;
/** Below it stands what ink and pencil mean. */
const legendPx = 28;
const mostNeighbours = 4;
const [endReachPx, otherReachPx] = [12, 7.5];
const lineHeightPx = 14;

/** What is to be judged among its neighbours in the graph: verified links in ink, proposed ones in pencil. */
export function SmallGraph({ proposal }: { readonly proposal: Proposal }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const ends = endsOf(proposal).filter((id) => index.findNode(id));
  const judged = index.graph.edges.find((edge) => proposes(proposal, edge)) ?? null;
  const figure = useRef<HTMLElement>(null);
  const measured = useRoom(figure) ?? usualRoom;
  const room: Size = { width: measured.width, height: Math.min(measured.height, largestHeightPx) };
  const places = placeAround(index, ends, room);
  const edges = [...places.keys()]
    .flatMap((id) => index.edgesOf(id).filter((edge) => edge.source === id && places.has(edge.target)))
    .filter((edge) => edge.source !== edge.target);
  if (places.size === 0) return <figure ref={figure} className="relative h-full" />;
  const isEnd = (id: NodeId) => ends.includes(id);
  const at = (id: NodeId): Point => places.get(id) ?? { x: 0, y: 0 };
  const curves = edges.map((edge) =>
    curveBetween(at(edge.source), at(edge.target), edge.id === judged?.id ? 0 : 10),
  );
  const names = placeNames(
    [...places].map(([id, point]) => ({ id, point, name: nameOf(index.node(id), language, 'short') })),
    isEnd,
    curves,
    room,
  );
  const marker = judged && { from: at(judged.source), to: at(judged.target) };
  return (
    <figure ref={figure} className="relative h-full">
      <svg
        role="img"
        aria-label={text.smallGraph}
        viewBox={`0 0 ${room.width} ${room.height}`}
        className="h-full w-full"
      >
        {marker && (
          <line
            x1={marker.from.x}
            y1={marker.from.y}
            x2={marker.to.x}
            y2={marker.to.y}
            stroke={judged && handOf(judged) === 'ink' ? 'var(--mark-line)' : 'var(--mark-soft)'}
            strokeWidth="14"
            strokeLinecap="round"
          />
        )}
        <Shapes
          of={[
            ...edges.flatMap((edge, n) => shapesOfEdge(index, edge, curves[n], at, isEnd)),
            ...[...places].flatMap(([id, point]) => {
              const node = index.node(id);
              const reach = isEnd(id) ? endReachPx : otherReachPx;
              return nodeShapes({ type: node.type, hand: handOf(node), at: point, reach }, tokenPalette);
            }),
          ]}
        />
        {names.map(({ id, lines, x, y }) => (
          <text
            key={id}
            textAnchor="middle"
            strokeWidth="3.5"
            strokeLinejoin="round"
            className={`stroke-canvas font-dense text-[0.75rem] [paint-order:stroke] ${isEnd(id) ? 'fill-ink font-[700]' : 'fill-ink-2'}`}
          >
            {lines.map((line, n) => (
              <tspan key={line} x={x} y={y + (n + 0.75) * lineHeightPx}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      <figcaption className="type-meta absolute right-3 bottom-2 flex gap-4 text-ink-2">
        <span className="inline-flex items-center gap-1.5">
          <SignPicture sign={linkSign('structure', tokenPalette)} />
          {text.inInk}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <SignPicture sign={linkSign('structure', tokenPalette, { hand: 'pencil' })} />
          {text.inPencil}
        </span>
      </figcaption>
    </figure>
  );
}

const endsOf = ({ body }: Proposal): readonly NodeId[] =>
  body.list === 'relations'
    ? [...body.source.slice(0, 1), ...body.target.slice(0, 1)]
    : body.list === 'same'
      ? body.nodes
      : [body.node];

interface NamedPlace {
  readonly id: NodeId;
  readonly point: Point;
  readonly name: string;
}

/** Each name whole, on one line or two, where it covers least: the ends' first. `x`: its middle; `y`: its upper edge. */
function placeNames(
  nodes: readonly NamedPlace[],
  isEnd: (id: NodeId) => boolean,
  curves: readonly Curve[],
  room: Size,
) {
  const byRank = nodes.toSorted((a, b) => Number(isEnd(b.id)) - Number(isEnd(a.id)));
  const obstacles = nodes.map(({ id, point }) => boxAround(id, point, isEnd(id) ? endReachPx : otherReachPx));
  const labels = byRank.map(({ id, name }) => {
    const lines = breakLabel(name, namesBreakAbove);
    const font = `${isEnd(id) ? 700 : 500} 12px "Archivo Narrow", sans-serif`;
    const width = Math.max(...lines.map((line) => measureText(line, font)));
    return { id, lines, width, height: lines.length * lineHeightPx, forced: true };
  });
  const slots = placeLabels(obstacles, labels, {
    largestOverlap: 0,
    linkPoints: curves.flatMap((curve) => pointsAlong.map((share) => pointAt(curve, share))),
    frame: { x1: 0, y1: 0, x2: room.width, y2: room.height - legendPx },
  });
  return labels.flatMap(({ id, lines, width, height }) => {
    const [slot, obstacle] = [slots.get(id), obstacles.find((one) => one.id === id)];
    if (slot === undefined || obstacle === undefined) return [];
    const { x1, y1 } = boxInSlot(obstacle, { width, height }, slot);
    return { id, lines, x: x1 + width / 2, y: y1 };
  });
}

const namesBreakAbove = 18;
const pointsAlong = Array.from({ length: 13 }, (_, n) => n / 12);
const boxAround = (id: NodeId, { x, y }: Point, reach: number): Obstacle => ({
  id,
  x1: x - reach,
  y1: y - reach,
  x2: x + reach,
  y2: y + reach,
});

/** The ends side by side in the middle, and around each its best attested neighbours. */
function placeAround(
  index: GraphIndex,
  ends: readonly NodeId[],
  { width, height }: Size,
): ReadonlyMap<NodeId, Point> {
  const places = new Map<NodeId, Point>();
  const middle = (height - legendPx) / 2;
  ends.forEach((id, n) => {
    const x = ends.length === 1 ? width / 2 : n === 0 ? width * 0.34 : width * 0.66;
    places.set(id, { x, y: middle });
  });
  ends.forEach((id, n) => {
    const neighbours = index
      .edgesOf(id)
      .map((edge) => ({
        other: edge.source === id ? edge.target : edge.source,
        weight: index.corroboration(edge),
      }))
      .filter(({ other }) => !places.has(other))
      .sort((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
    const chosen = [...new Set(neighbours.map(({ other }) => other))].slice(0, mostNeighbours);
    const own = places.get(id);
    if (own === undefined) return;
    chosen.forEach((other, at) => {
      const half = ends.length === 1 ? Math.PI * 2 : Math.PI;
      const from = ends.length === 1 ? 0 : n === 0 ? Math.PI / 2 : -Math.PI / 2;
      const angle = from + (half * (at + 0.5)) / chosen.length;
      places.set(other, {
        x: own.x + Math.cos(angle) * width * 0.27,
        y: own.y + Math.sin(angle) * (height - legendPx) * 0.36,
      });
    });
  });
  return places;
}

function shapesOfEdge(
  index: GraphIndex,
  edge: Edge,
  curve: Curve | undefined,
  at: (id: NodeId) => Point,
  isEnd: (id: NodeId) => boolean,
) {
  if (curve === undefined) return [];
  const endOf = (id: NodeId) => ({
    type: index.node(id).type,
    at: at(id),
    reach: isEnd(id) ? endReachPx : otherReachPx,
  });
  const certainty =
    certainties.find((one) => edge.evidence.some((item) => item.certainty === one)) ?? 'stated';
  const articles = Math.min(3, Math.max(1, index.corroboration(edge))) as Articles;
  const look = { ...plainLink, family: familyOf(index, edge), hand: handOf(edge), certainty, articles };
  const line = betweenBorders(curve, endOf(edge.source), endOf(edge.target));
  return linkShapes(line, styleOfLink(look, tokenPalette));
}
