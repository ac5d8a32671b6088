import type { NodeId } from '../../domain/basics/ids.ts';
import { type Chain, type ChainStep, nodesOfChain } from '../../domain/chains/chain.ts';
import { claimFrom } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ChainStepItem } from './ChainStepItem.tsx';
import { standsOutside } from './describeChain.ts';
import { LinkArrow } from './LinkArrow.tsx';
import { NodeMark } from './NodeMark.tsx';

const markPx = 34;

interface VerticalStepProps {
  readonly step: ChainStep;
  readonly number: number;
}

/** A step of a vertical chain: the node, and under it the link with its evidence beside it. */
export function VerticalStep({ step, number }: VerticalStepProps) {
  const index = useIndex();
  const language = useLanguage();
  return (
    <li tabIndex={-1} className="grid grid-cols-[34px_minmax(0,1fr)] gap-x-3.5">
      <NodeRow id={step.from} />
      <UprightLink step={step} />
      <div className="pt-1.5 pb-7">
        <p
          aria-hidden="true"
          className="mb-2.5 w-fit rounded-[14px] border-[1.5px] border-ink bg-panel px-3.5 py-0.5 text-[0.8125rem]/[1.0625rem] font-[560] max-phone:text-[0.84375rem]/[1.125rem]"
        >
          {claimFrom(index, step.edge, step.from, language).verb.trim()}
        </p>
        <ChainStepItem step={step} number={number} longestQuote={240} />
      </div>
    </li>
  );
}

/** The last node of a vertical chain, whose name the last step has given. */
export function LastNode({ chain }: { readonly chain: Chain }) {
  const last = nodesOfChain(chain).at(-1);
  if (last === undefined) return null;
  return (
    <div aria-hidden="true" className="grid grid-cols-[34px_minmax(0,1fr)] gap-x-3.5">
      <NodeRow id={last} />
    </div>
  );
}

function NodeRow({ id }: { readonly id: NodeId }) {
  const node = useIndex().node(id);
  const name = nameOf(node, useLanguage(), 'short');
  return (
    <>
      <span aria-hidden="true">
        <NodeMark node={node} sizePx={markPx} />
      </span>
      <span aria-hidden="true" className="self-center text-[1rem]/5 font-[640]">
        {name}
      </span>
    </>
  );
}

function UprightLink({ step }: { readonly step: ChainStep }) {
  const index = useIndex();
  const broken = standsOutside(index, step);
  const family = familyOf(index, step.edge);
  const forward = step.edge.source === step.from;
  const marker = broken
    ? 'bg-[repeating-linear-gradient(var(--mark-line)_0_14px,transparent_14px_20px)]'
    : 'bg-[var(--mark-line)]';
  const line = broken
    ? 'bg-[repeating-linear-gradient(var(--mark-ink)_0_14px,var(--ink)_14px_20px)]'
    : 'bg-[var(--mark-ink)]';
  return (
    <span aria-hidden="true" className="relative justify-self-center py-1">
      <span className={`block h-full w-3.5 ${marker}`} />
      <span className={`absolute inset-y-1 left-1/2 w-[1.8px] -translate-x-1/2 ${line}`} />
      <svg
        aria-hidden="true"
        width={20}
        height={20}
        className={`absolute left-1/2 -translate-x-1/2 overflow-visible ${forward ? 'bottom-1' : 'top-1'}`}
      >
        <g transform={forward ? 'translate(10 20) rotate(90)' : 'translate(10 0) rotate(-90)'}>
          <LinkArrow family={family} />
        </g>
      </svg>
    </span>
  );
}
