import { Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { letterOf } from '../../lib/letterOf.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { isTyping } from '../../ui/hooks/useHotkey.ts';
import { isInSidePanels } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface LastWritingProps {
  /** What was last done to the corpus. */
  readonly last: LocalizedText;
  readonly undo: () => void;
}

/** The last change, below the article, and how to undo it: with its button, or with Ctrl Z in the panels. */
export function LastWriting({ last, undo }: LastWritingProps) {
  const text = useText(messages);
  const language = useLanguage();
  const takeBack = useEffectEvent(undo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, target } = event;
      if (letterOf(event) !== 'Z' || !(ctrlKey || metaKey) || shiftKey || event.defaultPrevented) return;
      if (isTyping(target) || !isInSidePanels(target)) return;
      event.preventDefault();
      event.stopPropagation();
      takeBack();
    };
    // In the capture phase: elsewhere, Ctrl Z undoes the last change of the view.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return (
    <section
      aria-label={text.lastTitle}
      className="flex h-10 shrink-0 items-center gap-2 border-t border-rule-2 bg-panel px-3 touch:h-12"
    >
      <IconButton label={text.undo} aria-keyshortcuts="Control+Z" onClick={undo}>
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <p className="type-meta min-w-0 flex-1 truncate text-ink-2">{text.last(last[language])}</p>
    </section>
  );
}
