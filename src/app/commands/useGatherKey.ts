import { useCallback } from 'react';
import { useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { useActions, useAppStore } from '../../store/react.tsx';
import { useLetterKey } from '../../ui/hooks/useLetterKey.ts';
import { currentGatherButton, gatherButtons } from '../../ui/keyElements.ts';
import { useText } from '../../ui/language.tsx';
import { pageMessages } from './pageMessages.ts';

/** The D key presses the « Dossier » button of the passage that has the focus, or else of the one being read. */
export function useGatherKey(): void {
  const text = useText(pageMessages);
  const { announce } = useActions();
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const dossier = useDossierHandle();
  const press = useCallback(() => {
    if (dossier === null) return;
    const current = currentGatherButton.all();
    const passage = document.activeElement?.closest('li');
    const button = [...current, ...gatherButtons.all()].find((each) => passage?.contains(each)) ?? current[0];
    if (button) button.click();
    else announce(text.nothingToGather);
  }, [text, announce, dossier]);
  useLetterKey('D', bareKeys, press);
}
