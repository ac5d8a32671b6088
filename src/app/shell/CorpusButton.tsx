import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { useCorpora, useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { useText } from '../../ui/language.tsx';
import { CorporaHost } from '../corpus/corpusParts.ts';
import { messages } from './messages.ts';

/** Shows which corpus is open, and leads to the others, whose script is fetched when the pointer comes near. */
export function CorpusButton() {
  const text = useText(messages);
  const button = useRef<HTMLButtonElement>(null);
  const own = useAppStore((state) => state.view.corpus);
  const name = useCorpora((state) => state.current?.corpus.name);
  const open = useAppStore((state) => state.session.over === 'corpora');
  const articles = useIndex().articles.length;
  const actions = useActions();
  const access = useCorporaAccess();
  const close = () => actions.close('corpora');
  if (access === null) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        title={text.corpora}
        onPointerEnter={CorporaHost.prefetch}
        onFocus={CorporaHost.prefetch}
        onClick={() => actions.open('corpora')}
        className="type-ui-strong flex h-8 max-w-44 min-w-8 shrink-0 items-center gap-1.5 rounded-control border border-transparent px-2 max-stack:max-w-56 max-stack:shrink max-phone:max-w-[calc(100vw-12.75rem)] max-phone:shrink-0 min-[96rem]:max-w-56 hover:bg-sunken aria-expanded:bg-ink aria-expanded:text-on-ink touch:h-hit"
      >
        <span className="truncate max-stack:line-clamp-3 max-stack:text-left max-stack:text-[0.75rem] max-stack:leading-[0.875rem] max-stack:whitespace-normal">
          {own === null ? text.example(articles) : name}
        </span>
        <ChevronDown size={14} aria-hidden="true" className="shrink-0" />
      </button>
      {open && (
        <Boundary place="dialog" onClose={close}>
          <CorporaHost left={button.current?.getBoundingClientRect().left ?? 0} />
        </Boundary>
      )}
    </>
  );
}
