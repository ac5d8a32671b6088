import { X } from 'lucide-react';
import { useState } from 'react';
import { useAppStore, useIndex } from '../store/react.tsx';
import { IconButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { messages } from './messages.ts';
import { keepHintSeen, readPreferences } from './preferences.ts';

/** One sentence on the first visit; gone with the first selection, and never back once it was closed. */
export function FirstRunHint() {
  const text = useText(messages);
  const { graph } = useIndex();
  const nothingSelected = useAppStore((state) => state.view.selection.kind === 'none');
  const [open, setOpen] = useState(() => !readPreferences().hintSeen);
  if (!open || !nothingSelected) return null;
  return (
    <p className="type-ui absolute bottom-4 left-1/2 z-10 flex w-max max-w-[calc(100%-32px)] -translate-x-1/2 items-center gap-2 rounded-control border border-rule-2 bg-raised py-1 pr-1 pl-4 shadow-float">
      {text.firstRun(graph.articles.length, graph.nodes.length, graph.edges.length)}
      <IconButton
        label={text.dismiss}
        onClick={() => {
          keepHintSeen();
          setOpen(false);
        }}
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
    </p>
  );
}
