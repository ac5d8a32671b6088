import { useId } from 'react';
import { type Chain, nodesOfChain } from '../../domain/chains/chain.ts';
import { chainLimit } from '../../domain/chains/chainMode.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { useChain } from '../../store/useChain.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { SourceNumbers, useListed } from '../../ui/evidence/SourceNumbers.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { countChain } from './describeChain.ts';
import { messages } from './messages.ts';

/** The chains that were found, the best first; choosing one shows it. */
export function ChainChoices() {
  const text = useText(messages);
  const answer = useChain();
  const { chooseChain } = useActions();
  const headingId = useId();
  if (answer === null || answer.chains.length === 0) return null;
  const { chains, at } = answer;
  return (
    <section
      aria-labelledby={headingId}
      className="col-start-2 row-start-2 min-h-0 w-[436px] overflow-y-auto border-t border-l border-t-ink border-l-rule-2 bg-panel px-6 pt-3 pb-4 max-stack:w-80 max-phone:w-full max-phone:overflow-visible max-phone:border-l-0 max-phone:px-4"
    >
      <div className="flex items-baseline justify-between pb-2">
        <h3 id={headingId} className="type-ui-strong">
          {text.paths}
        </h3>
        <span className="type-num text-[0.8125rem]/[1.125rem] text-ink-2">
          {text.position(at + 1, chains.length)}
        </span>
      </div>
      <ol>
        {chains.map((chain, place) => (
          <li
            key={nodesOfChain(chain).join(' ')}
            className="border-t border-rule first:border-t-0 [[data-current]+&]:border-t-transparent"
            data-current={place === at ? '' : undefined}
          >
            <button
              type="button"
              aria-current={place === at ? 'true' : undefined}
              onClick={() => chooseChain(place)}
              className={`-mx-2.5 block w-[calc(100%+20px)] px-2.5 py-2 text-left touch:min-h-hit ${
                place === at ? 'bg-mark-soft' : 'hover:bg-sunken'
              }`}
            >
              <ChainRow chain={chain} />
            </button>
          </li>
        ))}
      </ol>
      {chains.length === chainLimit && (
        <p className="type-meta border-t border-rule pt-2 text-ink-3">{text.noMoreThan(chainLimit)}</p>
      )}
    </section>
  );
}

function ChainRow({ chain }: { readonly chain: Chain }) {
  const text = useText(messages);
  const listed = useListed();
  const language = useLanguage();
  const index = useIndex();
  const { links, outside, attributed, doubtful, proposed, sources } = countChain(index, chain);
  const via = nodesOfChain(chain).slice(1, -1);
  const counts = [
    text.links(links),
    ...(outside > 0 ? [text.outsideCount(outside)] : []),
    ...(proposed > 0 ? [text.proposedCount(proposed)] : []),
    ...(doubtful > 0 ? [text.doubtfulCount(doubtful)] : []),
    ...(attributed > 0 ? [text.attributedCount(attributed)] : []),
    ...(sources.length > 1 ? [text.articlesCount(sources.length)] : []),
  ];
  return (
    <>
      <span className="flex items-start gap-3">
        <span className="flex min-w-0 grow flex-wrap items-center gap-x-1.5 gap-y-0.5 font-dense text-[0.84375rem]/[1.125rem] font-[600]">
          <span className="type-ui text-ink-2">{via.length === 0 ? text.direct : text.by}</span>{' '}
          {via.map((id, place) => (
            <span key={id} className="inline-flex items-center gap-1.5">
              <Glyph name={index.node(id).type} sizePx={13} hand={handOf(index.node(id))} />
              <Isolated>{nameOf(index.node(id), language, 'short')}</Isolated>
              {place < via.length - 1 && <span className="text-ink-3">–</span>}
            </span>
          ))}
        </span>
        <span className="sr-only">{`, ${text.sources(listed(sources))}, `}</span>
        <span aria-hidden="true" className="inline-flex shrink-0 gap-1">
          <SourceNumbers numbers={sources} />
        </span>
      </span>
      <span className="type-meta block pt-0.5 text-ink-2">{counts.join(', ')}</span>
    </>
  );
}
