import { useEffect, useMemo } from 'react';
import { CorporaMenu } from '../../panels/corpus/CorporaMenu.tsx';
import type { CorporaMenuActs } from '../../panels/corpus/corporaMenuActs.ts';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { useActions, useAppStore } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { askForFiles } from './askForFiles.ts';
import { openFiles } from './openFiles.ts';
import { saveCorpus } from './saveCorpus.ts';

export interface CorporaHostProps {
  /** The left edge of the menu, in CSS pixels of the window. */
  readonly left: number;
}

/** The menu of corpora, connected to what this page does for it. */
export function CorporaHost({ left }: CorporaHostProps) {
  const access = useCorporaAccess();
  const language = useLanguage();
  const open = useAppStore((state) => state.view.corpus);
  const { announce, close } = useActions();

  useEffect(() => {
    void access?.load().then((corpora) => corpora.getState().actions.list());
  }, [access]);

  const acts = useMemo((): CorporaMenuActs | null => {
    if (access === null) return null;
    const { load, show } = access;
    const actions = async () => (await load()).getState().actions;
    return {
      show,
      create: async (name) => show(await (await actions()).create(name)),
      rename: async (id, name) => void (await (await actions()).rename(id, name)),
      copy: async (id, name) => {
        if (id !== null) await (await actions()).copy(id, name);
        else {
          const { copyOfExample } = await import('./exampleFiles.ts');
          await (await actions()).create(name, copyOfExample(name));
        }
      },
      save: async (id) => {
        const corpus = await (await actions()).read(id);
        if (corpus !== null) await saveCorpus(corpus);
      },
      remove: async (id) => {
        const { kept } = await (await actions()).remove(id);
        if (kept && id === open) show(null);
      },
      restore: async (id) => void (await (await actions()).restore(id)),
      openFile: () => askForFiles((files) => void openFiles(access, files, language, announce)),
      forgetTrouble: async () => (await actions()).forgetTrouble(),
    };
  }, [access, open, language, announce]);

  return acts && <CorporaMenu acts={acts} open={open} left={left} onClose={() => close('corpora')} />;
}
