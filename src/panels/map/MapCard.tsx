import { type ReactNode, useCallback } from 'react';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Placement } from '../../domain/graph/placement.ts';
import { summarizeEdge } from '../../domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../../domain/summaries/nodeSummary.ts';
import { cornerBeside } from '../../drawing/cornerBeside.ts';
import type { Point, Size } from '../../drawing/geometry.ts';
import type { Bundle } from '../../drawing/map/bundles.ts';
import type { MapCluster } from '../../drawing/map/gather.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { FloatingCard } from '../../ui/controls/FloatingCard.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { LinkSummary } from '../../ui/evidence/LinkSummary.tsx';
import { NodeSummary } from '../../ui/evidence/NodeSummary.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useBundleName } from './useBundleName.ts';

interface MapCardProps {
  /** Where it belongs, in pixels of the map. */
  readonly at: Point;
  readonly children: ReactNode;
}

/** A floating card about what the pointer or the keys are on. The pointer passes through it. */
export function MapCard({ at, children }: MapCardProps) {
  const place = useCallback(
    (size: Size, { clientWidth: width, clientHeight: height }: Element) =>
      cornerBeside(at, size, { width, height }, []),
    [at],
  );
  return (
    <FloatingCard place={place} data-map-card="" className="pointer-events-none z-20">
      {children}
    </FloatingCard>
  );
}

/** Sums up a node, with the reason why it stands here, or a link. */
export function PointedSummary({
  target,
  placement,
}: {
  readonly target: Pointed;
  readonly placement: Placement | undefined;
}) {
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  return target.kind === 'node' ? (
    <NodeSummary {...summarizeNode(index, visible, target.id, language)}>
      {placement && <WhyHere placement={placement} />}
    </NodeSummary>
  ) : (
    <LinkSummary {...summarizeEdge(index, target.id, visible.edges.get(target.id) ?? [], language)} />
  );
}

/** Where a cluster is and how many of each type it stands for. */
export function ClusterSummary({ head, members }: Pick<MapCluster, 'head' | 'members'>) {
  const text = useText(messages);
  const figure = useFigure();
  const language = useLanguage();
  const index = useIndex();
  const countOf = (type: NodeType): number => members.filter((id) => index.node(id).type === type).length;
  return (
    <>
      <p className="font-text text-[1.125rem]/[1.375rem] font-[560]">
        {nameOf(index.node(head), language, 'full')}
      </p>
      <p className="type-meta mt-0.5 text-ink-2">{text.gathered(members.length)}</p>
      <ul className="type-meta mt-2 grid grid-cols-2 gap-x-4 gap-y-0.5">
        {nodeTypes
          .filter((type) => countOf(type) > 0)
          .map((type) => (
            <li key={type} className="flex items-center gap-2">
              <Glyph name={type} sizePx={11} />
              {kindWords[language][countOf(type) === 1 ? 'typeTitle' : 'typesTitle'][type]}
              <span className="type-num ml-auto">{figure(countOf(type))}</span>
            </li>
          ))}
      </ul>
      <p className="type-meta mt-2 text-ink-3">{text.howToOpen}</p>
    </>
  );
}

/** Which two places the links of one line join, and how many there are. */
export function BundleSummary({ bundle }: { readonly bundle: Bundle }) {
  const text = useText(messages);
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <LinkSample family={bundle.family} widthPx={25} />
        {text.families[bundle.family]}
      </p>
      <p className="mt-1 font-text text-[1.125rem]/[1.375rem] font-[560]">{useBundleName(bundle)}</p>
      <p className="type-meta mt-1 text-ink-3">{text.howToChoose}</p>
    </>
  );
}

function WhyHere({ placement }: { readonly placement: Placement }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  if (placement.kind !== 'at') return null;
  const say = placement.because === 'only-country' ? text.placedAsOnly : text.placedAt;
  return (
    <p className="type-meta text-ink-3">
      <Isolated>{say(nameOf(index.node(placement.place), language, 'full'))}</Isolated>
    </p>
  );
}
