import { TriangleAlert } from 'lucide-react';
import type { Chain } from '../../domain/chains/chain.ts';
import { weakestSteps } from '../../domain/chains/chains.ts';
import { isFragile } from '../../domain/chains/weakness.ts';
import { useIndex } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { countChain } from './describeChain.ts';
import { messages } from './messages.ts';

/** How much evidence the chain has, which of its steps is the weakest, and why. */
export function ChainSummary({ chain }: { readonly chain: Chain }) {
  const text = useText(messages);
  const counts = countChain(useIndex(), chain);
  const weakest = weakestSteps(chain);
  const isWarning = weakest !== null && isFragile(weakest.weakness);
  return (
    <div
      role="status"
      className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.875rem]/5 tabular-nums max-phone:text-[0.9375rem]/[1.3125rem]"
    >
      <p className="font-[640]">{text.counts(counts.links, counts.passages, counts.sources.length)}</p>
      <p className={`flex items-center gap-2 ${isWarning ? 'font-[640]' : 'text-ink-2'}`}>
        {isWarning && <TriangleAlert size={16} aria-hidden="true" className="shrink-0" />}
        <WeakestLink chain={chain} />
      </p>
      {counts.outside > 0 && (
        <p aria-hidden="true" className="flex items-center gap-3 text-ink-2">
          <svg
            aria-hidden="true"
            width={38}
            height={11}
            stroke="var(--mark-line)"
            strokeWidth={11}
            strokeDasharray="9 5.5"
          >
            <path d="M0 5.5H38" />
          </svg>
          {text.outsideSample}
        </p>
      )}
    </div>
  );
}

function WeakestLink({ chain }: { readonly chain: Chain }) {
  const text = useText(messages);
  const weakest = weakestSteps(chain);
  if (weakest === null) return text.allSolid;
  const { weakness, positions } = weakest;
  const isEach = positions.length === chain.steps.length && positions.length > 1;
  if (weakness === 'single-source' && isEach) return text.allSingle;
  const why = text.whyWeak[weakness](positions.map((position) => position + 1));
  return isFragile(weakness) ? text.fragile(why) : text.leastSure(why);
}
