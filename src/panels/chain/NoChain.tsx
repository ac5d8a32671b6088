import { useMemo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { areJoined, filtersToLift, type Lift } from '../../domain/chains/filtersToLift.ts';
import { suggestPairs } from '../../domain/chains/suggestPairs.ts';
import { applyFilters } from '../../domain/filter/filter.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { ChainQuestion } from '../../store/view/view.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useLiftedNames } from './useLiftedNames.ts';

/**
 * Why there is no chain, and what can be done: choose the ends, lift only the filters that are in the way, ask for
 * less.
 */
export function NoChain({ question }: { readonly question: ChainQuestion }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { from, to } = question;
  const name = (id: NodeId) => nameOf(index.node(id), language, 'short');
  return (
    <div
      role="status"
      className="type-ui mt-8 flex max-w-[68ch] flex-col items-start gap-4 text-[0.9375rem]/6"
    >
      {from !== null && to !== null && from !== to ? (
        <NoWay question={question} from={from} to={to} />
      ) : (
        <>
          <p>
            {from === null && to === null
              ? text.askEnds
              : from === to && from !== null
                ? text.sameEnds(name(from))
                : text.askEnd(name((from ?? to) as NodeId))}
          </p>
          <Pairs end={from ?? to} />
        </>
      )}
    </div>
  );
}

/** Pairs to start with, or partners for the end that is chosen. */
function Pairs({ end }: { readonly end: NodeId | null }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const { openChain } = useActions();
  const pairs = useMemo(() => suggestPairs(index, visible, end), [index, visible, end]);
  const name = (id: NodeId) => nameOf(index.node(id), language, 'short');
  if (pairs.length === 0) return null;
  return (
    <>
      <p className="text-ink-2">{text.pairs}</p>
      <ul className="flex flex-col items-start gap-2">
        {pairs.map(([from, to]) => (
          <li key={`${from} ${to}`}>
            <Button onClick={() => openChain(from, to)}>
              <span>
                <Isolated>{text.pair(name(from), name(to))}</Isolated>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NoWayProps {
  readonly question: ChainQuestion;
  readonly from: NodeId;
  readonly to: NodeId;
}

function NoWay({ question: { mode }, from, to }: NoWayProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const { setChainMode, setFilters, changeView } = useActions();
  const nameLifted = useLiftedNames();
  const names = [from, to].map((id) => nameOf(index.node(id), language, 'short')) as [string, string];

  if (mode === 'solid' && areJoined(index, visible, from, to, 'shortest')) {
    return (
      <Answer
        message={text.noSolid(...names)}
        act={text.modes.shortest}
        onAct={() => setChainMode('shortest')}
      />
    );
  }
  if (areJoined(index, applyFilters(index, filters), from, to, mode)) {
    return (
      <Answer
        message={text.bounded(...names)}
        act={text.showAll}
        onAct={() => changeView((view) => ({ ...view, focus: null, hidden: [] }))}
      />
    );
  }
  const lift: Lift | null =
    filtersToLift(index, filters, from, to, mode) ?? filtersToLift(index, filters, from, to, 'shortest');
  if (lift === null)
    return (
      <p>
        <Isolated>{text.noPathAtAll(...names)}</Isolated>
      </p>
    );
  return (
    <Answer
      message={text.noPath(...names)}
      act={text.lift(nameLifted(lift.lifted))}
      onAct={() => setFilters(lift.filters)}
    />
  );
}

interface AnswerProps {
  readonly message: string;
  readonly act: string;
  readonly onAct: () => void;
}

const Answer = ({ message, act, onAct }: AnswerProps) => (
  <>
    <p>
      <Isolated>{message}</Isolated>
    </p>
    <Button onClick={onAct}>{act}</Button>
  </>
);
