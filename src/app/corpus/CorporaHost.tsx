import { useEffect, useMemo } from 'react';
import { fetchScript, isLostScript } from '../../lib/lostScript.ts';
import { CorporaMenu } from '../../panels/corpus/CorporaMenu.tsx';
import type { CorporaMenuActs } from '../../panels/corpus/corporaMenuActs.ts';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { lostPart } from '../notices/lostPart.ts';
import { shownLanguage } from '../notices/shownLanguage.ts';
import { askForFiles } from './askForFiles.ts';
import { openFiles } from './openFiles.ts';
import { saveCorpus } from './saveCorpus.ts';

export interface CorporaHostProps {
  /** The left edge of the menu, in CSS pixels of the window. */
  readonly left: number;
}

/** Says that a script could not be fetched; any other error is our own mistake. */
const sayLost = (announce: (said: string) => void) => (error: unknown) => {
  if (!isLostScript(error)) throw error;
  announce(lostPart[shownLanguage()]);
};

/** The menu of corpora, connected to what this page does for it. */
export function CorporaHost({ left }: CorporaHostProps) {
  const access = useCorporaAccess();
  const language = useLanguage();
  const open = useAppStore((state) => state.view.corpus);
  const app = useStoreHandle();
  const { announce, close } = useActions();

  useEffect(() => {
    access?.load().then((corpora) => corpora.getState().actions.list(), sayLost(announce));
  }, [access, announce]);

  const acts = useMemo((): CorporaMenuActs | null => {
    if (access === null) return null;
    const { load, show } = access;
    const actions = async () => (await load()).getState().actions;
    const told =
      <Asked extends readonly unknown[]>(act: (...asked: Asked) => Promise<unknown>) =>
      (...asked: Asked): void =>
        void act(...asked).catch(sayLost(announce));
    return {
      show,
      create: told(async (name) => show(await (await actions()).create(name))),
      rename: told(async (id, name) => (await actions()).rename(id, name)),
      copy: told(async (id, name) => {
        if (id !== null) return (await actions()).copy(id, name);
        const { copyOfExample } = await fetchScript(import('./exampleFiles.ts'));
        return (await actions()).create(
          name,
          copyOfExample(name, open === null ? app.getState().index.graph : null),
        );
      }),
      save: told(async (id) => {
        const corpus = await (await actions()).read(id);
        if (corpus !== null) await saveCorpus(corpus);
      }),
      remove: told(async (id) => {
        const { kept } = await (await actions()).remove(id);
        if (kept && id === open) show(null);
      }),
      restore: told(async (id) => (await actions()).restore(id)),
      openFile: () => askForFiles((files) => void openFiles(access, files, language, announce)),
      forgetTrouble: told(async () => (await actions()).forgetTrouble()),
    };
  }, [access, app, open, language, announce]);

  return acts && <CorporaMenu acts={acts} open={open} left={left} onClose={() => close('corpora')} />;
}
