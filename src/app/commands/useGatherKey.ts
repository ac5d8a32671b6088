import { useCallback } from 'react';
import { letterOf } from '../../lib/letterOf.ts';
import { useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { useActions, useAppStore } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/hasOpenDialog.ts';
import { useHotkey } from '../../ui/hooks/useHotkey.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './pageMessages.ts';

/**
 * The D key presses the « Dossier » button of the passage that has the focus, or else of the one being read. The document
 * is asked for that button: the focus is known only there, and details, reader and chain each draw such buttons.
 */
export function useGatherKey(): void {
  const text = useText(messages);
  const { announce } = useActions();
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const dossier = useDossierHandle();
  const press = useCallback(() => {
    if (dossier === null) return;
    const here = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-gathers]');
    const current = document.querySelector<HTMLElement>('[data-gathers="current"]');
    const button = here ?? current;
    if (button) button.click();
    else announce(text.nothingToGather);
  }, [text, announce, dossier]);
  const matches = useCallback((event: KeyboardEvent) => bareKeys && isGatherKey(event), [bareKeys]);
  useHotkey(matches, press);
}

const isGatherKey = (event: KeyboardEvent): boolean =>
  letterOf(event) === 'D' &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) &&
  !hasOpenDialog();
