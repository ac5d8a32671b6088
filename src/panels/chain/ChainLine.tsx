import { useRef } from 'react';
import { type Chain, nodesOfChain } from '../../domain/chains/chain.ts';
import { claimFrom } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { markerMarks } from '../../drawing/linkMarks.ts';
import { useIndex } from '../../store/react.tsx';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { useLanguage } from '../../ui/language.tsx';
import { breakWords } from './breakWords.ts';
import { standsOutside } from './describeChain.ts';
import { LinkArrow } from './LinkArrow.tsx';
import { layOutLine } from './layOutLine.ts';
import { NodeMark, NodeName } from './NodeMark.tsx';

/** Used before the page has been measured, and where nothing can be measured. */
const usualWidthPx = 1360;
const markerPx = 17;
const lineHeightPx = 146;
const brokenDash = markerMarks.broken.map((part) => part * markerMarks.selectedPx).join(' ');

/** The chain drawn from left to right: nodes, marker, lines and words. The list under it gives the same in text. */
export function ChainLine({ chain }: { readonly chain: Chain }) {
  const index = useIndex();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(frame) || usualWidthPx;
  const nodes = nodesOfChain(chain).map((id) => index.node(id));
  const sizes = nodes.map((node) => index.passageCount(node.id));
  const { places, links } = layOutLine(widthPx, sizes);

  return (
    <div ref={frame} aria-hidden="true" className="relative" style={{ height: lineHeightPx }}>
      <svg
        aria-hidden="true"
        width={widthPx}
        height={lineHeightPx}
        fill="none"
        className="absolute inset-0 overflow-visible"
      >
        {chain.steps.map((step, at) => {
          const link = links[at];
          if (link === undefined) return null;
          const dashes = standsOutside(index, step) ? brokenDash : undefined;
          const forward = step.edge.source === step.from;
          const tip = forward ? link.end : link.start;
          const family = familyOf(index, step.edge);
          return (
            <g key={step.edge.id}>
              <path
                d={link.path}
                stroke="var(--mark-line)"
                strokeWidth={markerPx}
                strokeDasharray={dashes}
                className="chain-marker"
              />
              {dashes && <path d={link.path} stroke="var(--ink)" strokeWidth={1.8} />}
              <path d={link.path} stroke="var(--mark-ink)" strokeWidth={1.8} strokeDasharray={dashes} />
              <g transform={`translate(${tip.x} ${tip.y}) scale(${forward ? 1 : -1} 1)`}>
                <LinkArrow family={family} />
              </g>
            </g>
          );
        })}
      </svg>
      {nodes.map((node, at) => {
        const place = places[at];
        if (place === undefined) return null;
        return (
          <div key={node.id}>
            <NodeMark node={node} sizePx={place.sizePx} at={place} />
            <NodeName node={node} place={place} isEnd={at === 0 || at === nodes.length - 1} />
          </div>
        );
      })}
      {chain.steps.map((step, at) => {
        const link = links[at];
        if (link === undefined) return null;
        return (
          <span
            key={step.edge.id}
            style={{ left: link.middle.x, top: link.middle.y, maxWidth: link.roomPx }}
            className="absolute w-max -translate-x-1/2 -translate-y-1/2 rounded-[14px] border-[1.5px] border-ink bg-panel px-3 py-0.5 text-center text-[0.8125rem]/[1.0625rem] font-[560] whitespace-pre-line"
          >
            {breakWords(claimFrom(index, step.edge, step.from, language).verb.trim(), link.roomPx)}
          </span>
        );
      })}
    </div>
  );
}
