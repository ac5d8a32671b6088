import { useEffect, useLayoutEffect } from 'react';
import { bindDossier } from '../../store/dossier/bindDossier.ts';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { useActions, useIndex } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from '../commands/commandMessages.ts';
import { dossierStorage } from './keepDossier.ts';

/** Keeps the dossier on this machine; says so when that does not work. */
export function useKeptDossier(): void {
  const index = useIndex();
  const dossier = useDossierHandle();
  const text = useText(messages);
  const { announce } = useActions();
  const trouble = useDossier((state) => state.trouble);

  // Before the first paint, so that the count does not jump.
  useLayoutEffect(() => {
    if (dossier !== null) return bindDossier(dossier, index, dossierStorage);
  }, [dossier, index]);

  useEffect(() => {
    if (trouble !== null) announce(text.dossierTrouble[trouble]);
  }, [trouble, text, announce]);
}
