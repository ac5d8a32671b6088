import type { NodeId } from '../../domain/basics/ids.ts';
import { certainties } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { curveBetween } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { linkShapes, plainLink, styleOfLink } from '../../drawing/linkShapes.ts';
import type { Articles } from '../../drawing/marks.ts';
import { nodeShapes } from '../../drawing/nodeShapes.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { linkSign } from '../../drawing/signs.ts';
import { useIndex } from '../../store/react.tsx';
import { proposes } from '../../store/review/proposalOf.ts';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import { messages } from './messages.ts';

const [widthPx, heightPx] = [440, 260];
const mostNeighbours = 4;
const [endReachPx, otherReachPx] = [11, 6.5];

/** What is to be judged among its neighbours in the graph: verified links in ink, proposed ones in pencil. */
export function SmallGraph({ proposal }: { readonly proposal: Proposal }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const ends = endsOf(proposal).filter((id) => index.findNode(id));
  const judged = index.graph.edges.find((edge) => proposes(proposal, edge)) ?? null;
  const places = placeAround(index, ends);
  const edges = [...places.keys()]
    .flatMap((id) => index.edgesOf(id).filter((edge) => edge.source === id && places.has(edge.target)))
    .filter((edge) => edge.source !== edge.target);
  if (places.size === 0) return null;
  const isEnd = (id: NodeId) => ends.includes(id);
  const at = (id: NodeId): Point => places.get(id) ?? { x: 0, y: 0 };
  const marker = judged && { from: at(judged.source), to: at(judged.target) };
  return (
    <figure className="relative h-full">
      <svg
        role="img"
        aria-label={text.smallGraph}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        className="h-full max-h-96 w-full"
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
            ...edges.flatMap((edge) => shapesOfEdge(index, edge, at, isEnd, edge.id === judged?.id)),
            ...[...places].flatMap(([id, point]) => {
              const node = index.node(id);
              const reach = isEnd(id) ? endReachPx : otherReachPx;
              return nodeShapes({ type: node.type, hand: handOf(node), at: point, reach }, tokenPalette);
            }),
          ]}
        />
        {[...places].map(([id, point]) => (
          <text
            key={id}
            x={point.x}
            y={point.y + (isEnd(id) ? endReachPx : otherReachPx) + 13}
            textAnchor="middle"
            className={`font-dense text-[0.75rem] ${isEnd(id) ? 'fill-ink font-[700]' : 'fill-ink-2'}`}
          >
            {shorten(nameOf(index.node(id), language, 'short'))}
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

const shorten = (name: string): string => (name.length > 22 ? `${name.slice(0, 21).trimEnd()}…` : name);

/** The ends side by side in the middle, and around each its best attested neighbours. */
function placeAround(index: GraphIndex, ends: readonly NodeId[]): ReadonlyMap<NodeId, Point> {
  const places = new Map<NodeId, Point>();
  const middle = heightPx / 2 - 12;
  ends.forEach((id, n) => {
    const x = ends.length === 1 ? widthPx / 2 : n === 0 ? widthPx * 0.34 : widthPx * 0.66;
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
      places.set(other, { x: own.x + Math.cos(angle) * 112, y: own.y + Math.sin(angle) * 82 });
    });
  });
  return places;
}

function shapesOfEdge(
  index: GraphIndex,
  edge: Edge,
  at: (id: NodeId) => Point,
  isEnd: (id: NodeId) => boolean,
  isJudged: boolean,
) {
  const endOf = (id: NodeId) => ({
    type: index.node(id).type,
    at: at(id),
    reach: isEnd(id) ? endReachPx : otherReachPx,
  });
  const certainty =
    certainties.find((one) => edge.evidence.some((item) => item.certainty === one)) ?? 'stated';
  const articles = Math.min(3, Math.max(1, index.corroboration(edge))) as Articles;
  const look = { ...plainLink, family: familyOf(index, edge), hand: handOf(edge), certainty, articles };
  const curve = curveBetween(at(edge.source), at(edge.target), isJudged ? 0 : 10);
  return linkShapes(curve, endOf(edge.source), endOf(edge.target), styleOfLink(look, tokenPalette));
}
