import { useActions, useAppStore } from '../../store/react.tsx';
import { BottomSheet } from '../../ui/controls/BottomSheet.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { useText } from '../../ui/language.tsx';
import { DetailsPanel, ReaderPanel } from '../boot/preloadableParts.ts';
import { messages } from './messages.ts';

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
  const { clearSelection, closeArticle } = useActions();
  const reading = read !== null;
  if (!selected && !reading) return null;
  const details = (
    <Boundary place="panel" about={selection} onClose={clearSelection}>
      <DetailsPanel />
    </Boundary>
  );
  const reader = (
    <Boundary place="panel" about={read} onClose={closeArticle}>
      <ReaderPanel />
    </Boundary>
  );
  if (phone)
    return (
      <BottomSheet label={text.panel} handleLabel={text.resizePanel}>
        {reading ? reader : details}
      </BottomSheet>
    );
  return (
    <div
      className={`flex border-l border-ink bg-panel max-stack:w-(--w-panel) max-stack:max-w-[60%] max-stack:flex-col ${
        wide ? 'flex-1' : 'shrink-0'
      } ${selected && reading ? 'both-panels' : 'w-(--w-panel)'}`}
    >
      {selected && details}
      {reading && reader}
    </div>
  );
}
