import { useAddingAccess } from '../../store/adding/access.tsx';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { corpusMessages } from './corpusMessages.ts';

/** Shown in place of a graph that has nothing in it yet: how to begin. */
export function EmptyCorpus() {
  const text = useText(corpusMessages).empty;
  const access = useAddingAccess();
  const building = useCorpora((state) => state.building);
  const [first] = useIndex().graph.articles;
  const reading = useAppStore((state) => state.view.reading !== null);
  const { openArticle } = useActions();
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-5">
      <div
        role="status"
        className="pointer-events-auto flex max-w-[460px] flex-col items-start gap-3 rounded-control border border-rule-2 bg-panel p-5 shadow-float"
      >
        <p className="type-count">{building ? text.building : first ? text.noName : text.title}</p>
        <p className="type-ui text-ink-2">{first ? text.howToName : text.howTo}</p>
        {access !== null && !building && first === undefined && (
          <Button primary onClick={access.open} onPointerEnter={access.prefetch}>
            {text.add}
          </Button>
        )}
        {!building && !reading && first !== undefined && (
          <Button primary onClick={() => openArticle(first.id)}>
            {text.read}
          </Button>
        )}
        <p className="type-meta text-ink-2">{text.stays}</p>
      </div>
    </div>
  );
}
