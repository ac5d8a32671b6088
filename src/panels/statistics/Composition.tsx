import { Waypoints } from 'lucide-react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { selectNodes } from '../../store/view/transitions.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { ArticleShares } from './ArticleShares.tsx';
import { Block } from './Block.tsx';
import { useOverview } from './figures.ts';
import { messages } from './messages.ts';
import { useSeeInGraph } from './useRowActs.ts';
import { WorkInProgress } from './WorkInProgress.tsx';

/** Parts that are described one by one besides the largest. */
const partsTold = 3;

/** How closely the view hangs together, what stands apart, and what each article contributes. */
export function Composition() {
  const text = useText(messages);
  const visible = useVisible();
  const { result, part } = useOverview();
  return (
    <Block {...text.composition}>
      {result === null ? (
        <WorkInProgress part={part} />
      ) : (
        <>
          <p className="type-ui pb-2">
            {visible.edges.size > 0 && `${text.density(result.density, visible.nodes.size)} `}
            {result.parts.length === 1 && text.onePart(result.isolated.length > 0)}
            {result.parts.length > 1 && text.parts(result.parts.length, result.parts[0]?.length ?? 0)}
          </p>
          <ul className="figure-list">
            {result.parts.slice(1, 1 + partsTold).map((ids) => (
              <SomeNodes key={ids[0]} ids={ids} words={text.part} />
            ))}
            {result.isolated.length > 0 && <SomeNodes ids={result.isolated} words={text.isolated} />}
          </ul>
        </>
      )}
      <ArticleShares />
    </Block>
  );
}

interface SomeNodesProps {
  readonly ids: readonly NodeId[];
  readonly words: (names: string, others: number) => string;
}

/** How many names are given; for the others only their number. */
const namesTold = 3;

/** A few nodes by name; a click selects them all. */
function SomeNodes({ ids, words }: SomeNodesProps) {
  const text = useText(messages);
  const index = useIndex();
  const language = useLanguage();
  const { changeView } = useActions();
  const { seeNodes } = useSeeInGraph();
  const selected = useAppStore(
    ({ view: { selection } }) => selection.kind === 'nodes' && selection.ids.join() === ids.join(),
  );
  const names = ids.slice(0, namesTold).map((id) => nameOf(index.node(id), language, 'short'));
  return (
    <li className="figure-row" data-selected={selected}>
      <button
        type="button"
        aria-current={selected || undefined}
        title={text.selectAll}
        onClick={() => changeView((view) => selectNodes(view, ids))}
        className="figure-open"
      >
        <span className="figure-name type-ui">
          <Isolated>{words(names.join(', '), ids.length - names.length)}</Isolated>
        </span>{' '}
        <span className="figure-number type-num">{text.nodes(ids.length)}</span>
      </button>
      <IconButton
        label={text.seeInGraph(names.join(', '))}
        title={text.seeInGraphShort}
        className="figure-see"
        onClick={() => seeNodes(ids)}
      >
        <Waypoints size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
