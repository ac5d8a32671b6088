import { useEffect, useLayoutEffect } from 'react';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { bindDossier } from '../../store/dossier/bindDossier.ts';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { pageMessages } from '../commands/pageMessages.ts';
import { dossierStorage } from './keepDossier.ts';

/** Stores the dossier in this browser, or among the files of a reader's own corpus; says so when that fails. */
export function useKeptDossier(): void {
  const index = useIndex();
  const dossier = useDossierHandle();
  const text = useText(pageMessages);
  const { announce } = useActions();
  const trouble = useDossier((state) => state.trouble);
  const corpus = useAppStore((state) => state.view.corpus);
  const corpora = useCorporaAccess()?.store ?? null;

  // Before the first paint, so that the count does not change visibly.
  useLayoutEffect(() => {
    if (dossier === null) return;
    if (corpus === null) return bindDossier(dossier, index, dossierStorage);
    if (corpora !== null) return bindDossier(dossier, index, corpora.getState().actions.dossierOf(corpus));
  }, [dossier, index, corpus, corpora]);

  useEffect(() => {
    if (trouble !== null) announce(text.dossierTrouble[trouble]);
  }, [trouble, text, announce]);
}
