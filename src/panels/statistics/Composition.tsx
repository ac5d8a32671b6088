import type { NodeId } from '../../domain/ids.ts';
import { nameOf } from '../../domain/nameOf.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { selectNodes } from '../../store/transitions.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { ArticleShares } from './ArticleShares.tsx';
import { Block } from './Block.tsx';
import { useOverview } from './figures.ts';
import { messages } from './messages.ts';
import { WorkInProgress } from './WorkInProgress.tsx';

/** Parts that are told one by one beside the largest. */
const partsTold = 3;

/** How closely the view hangs together, what stands apart, and which article brings what. */
export function Composition() {
  const text = useText(messages);
  const visible = useVisible();
  const { result, part } = useOverview();
  return (
    <Block {...text.composition}>
      {result === null ? (
        <WorkInProgress part={part} />
      ) : (
        <div className="type-ui flex flex-col items-start gap-1 pt-1 pb-3">
          {visible.edges.size > 0 && <p>{text.density(result.density)}</p>}
          {result.parts.length === 1 && <p>{text.onePart(result.isolated.length > 0)}</p>}
          {result.parts.length > 1 && <p>{text.parts(result.parts.length, result.parts[0]?.length ?? 0)}</p>}
          {result.parts.slice(1, 1 + partsTold).map((ids) => (
            <SelectAll key={ids[0]} ids={ids} words={text.part} />
          ))}
          {result.isolated.length > 0 && <SelectAll ids={result.isolated} words={text.isolated} />}
        </div>
      )}
      <ArticleShares />
    </Block>
  );
}

interface SelectAllProps {
  readonly ids: readonly NodeId[];
  readonly words: (count: number, names: string, others: number) => string;
}

/** Some nodes by name; a click selects them all. */
function SelectAll({ ids, words }: SelectAllProps) {
  const index = useIndex();
  const language = useLanguage();
  const { changeView } = useActions();
  const selected = useAppStore(
    ({ view: { selection } }) => selection.kind === 'nodes' && selection.ids.join() === ids.join(),
  );
  const names = ids.slice(0, 3).map((id) => nameOf(index.node(id), language, 'short'));
  return (
    <button
      type="button"
      aria-current={selected || undefined}
      onClick={() => changeView((view) => selectNodes(view, ids))}
      className="figure-some"
    >
      <span className="quiet-link">{words(ids.length, names.join(', '), ids.length - names.length)}</span>
    </button>
  );
}
