import { useActions, useAppStore } from '../../store/react.tsx';
import { isWriting } from '../../store/writing/isWriting.ts';
import { BottomSheet } from '../../ui/controls/BottomSheet.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { sidePanels } from '../../ui/keyElements.ts';
import { useText } from '../../ui/language.tsx';
import { LastWriting, WritingBar, WritingPanel } from '../writing/writingParts.ts';
import { messages } from './messages.ts';
import { DetailsPanel, ReaderPanel } from './parts/preloadableParts.ts';

interface SidePanelsProps {
  /** Whether the passages of a selection are shown. */
  readonly selected: boolean;
  readonly phone: boolean;
  /** Whether the panels also take the graph's room. */
  readonly wide: boolean;
}

/** Passages, and the open article: beside the graph, one below the other, or in a sheet on a phone. */
export function SidePanels({ selected, phone, wide }: SidePanelsProps) {
  const text = useText(messages);
  const selection = useAppStore((state) => state.view.selection);
  const read = useAppStore((state) => state.view.reading);
  const writing = useAppStore(isWriting);
  const selectedWords = useAppStore((state) => state.session.writing.selected !== null);
  const wrote = useAppStore((state) => state.session.writing.wrote);
  const { clearSelection, closeArticle, setWriting } = useActions();
  const reading = read !== null;
  if (!selected && !reading) return null;
  const last = wrote && (
    <Boundary place="note">
      <LastWriting />
    </Boundary>
  );
  const panel = (
    <Boundary place="panel" about={selection} onClose={clearSelection}>
      <DetailsPanel />
    </Boundary>
  );
  const details =
    !wrote || reading ? (
      panel
    ) : (
      <div className="flex h-full min-h-0 min-w-0 grow flex-col">
        <div className="min-h-0 grow">{panel}</div>
        {last}
      </div>
    );
  /** It stands where what is selected stands. */
  const form = (
    <Boundary place="panel" onClose={() => setWriting({ draft: null })}>
      <WritingPanel />
    </Boundary>
  );
  const reader = (
    <div className="flex h-full min-h-0 min-w-0 grow flex-col">
      <Boundary place="panel" about={read} onClose={closeArticle}>
        <ReaderPanel />
      </Boundary>
      {last}
      {selectedWords && (
        <Boundary place="note">
          <WritingBar />
        </Boundary>
      )}
    </div>
  );
  if (phone)
    return (
      <BottomSheet label={text.panel} handleLabel={text.resizePanel}>
        {reading ? (
          <div ref={sidePanels.ref} className="h-full">
            {writing && form}
            {/* It stays as it is below the form: where it was scrolled, and what is selected in it. */}
            <div className={writing ? 'hidden' : 'h-full'}>{reader}</div>
          </div>
        ) : writing ? (
          form
        ) : (
          details
        )}
      </BottomSheet>
    );
  return (
    <div
      ref={sidePanels.ref}
      className={`flex border-l border-ink bg-panel max-stack:w-(--w-panel) max-stack:max-w-[60%] max-stack:flex-col ${
        wide ? 'flex-1' : 'shrink-0'
      } ${(selected || writing) && reading ? 'both-panels' : 'w-(--w-panel)'}`}
    >
      {writing ? form : selected && details}
      {reading && reader}
    </div>
  );
}
