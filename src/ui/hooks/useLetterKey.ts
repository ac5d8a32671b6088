import { useCallback } from 'react';
import { letterOf } from '../../lib/letterOf.ts';
import { hasOpenDialog } from '../dialogs/openDialogs.ts';
import { useHotkey } from './useHotkey.ts';

/** Runs `act` on a letter (a capital) pressed by itself, as long as no dialog is open. `isOn`: whether bare keys work. */
export function useLetterKey(letter: string, isOn: boolean, act: () => void): void {
  const matches = useCallback(
    (event: KeyboardEvent) =>
      isOn &&
      letterOf(event) === letter &&
      !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) &&
      !hasOpenDialog(),
    [letter, isOn],
  );
  useHotkey(matches, act);
}
