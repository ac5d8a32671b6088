import { useState } from 'react';
import type { CorpusId } from '../../domain/basics/corpus.ts';
import { messages } from '../../panels/corpus/messages.ts';
import { isCut } from '../../store/corpus/corporaState.ts';
import { useCorpora, useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { sumOf } from '../../store/corpus/unfinished.ts';
import { ActionNotice } from '../notices/ActionNotice.tsx';
import { useShownLanguage } from '../notices/useShownLanguage.ts';
import { corpusMessages } from './corpusMessages.ts';
import { OpeningCorpus } from './OpeningCorpus.tsx';
import { saveCorpus } from './saveCorpus.ts';

const shownMs = 10_000;
const namesShown = 5;

/**
 * Shows which file or corpus is being opened, where that takes long, and what the menu of corpora says too, for when it is not
 * open: what could not be stored, what was deleted, which articles were not added when the page was killed, and that a graph
 * does not hold all that its corpus proposes.
 */
export function CorpusNotices() {
  const language = useShownLanguage();
  const text = messages[language];
  const access = useCorporaAccess();
  const trouble = useCorpora((state) => state.trouble);
  const opening = useCorpora((state) => state.opening);
  const current = useCorpora((state) => state.current?.corpus);
  const last = useCorpora((state) => state.removed.at(-1));
  const unfinished = useCorpora((state) => state.unfinished);
  const { restore, forgetTrouble, forgetUnfinished } = useCorpora((state) => state.actions);
  const [passed, setPassed] = useState<CorpusId | null>(null);
  const cut = useCorpora(isCut);
  const [told, setTold] = useState<CorpusId | null>(null);

  if (opening?.step !== undefined) return <OpeningCorpus opening={{ ...opening, step: opening.step }} />;
  if (opening !== null) {
    const { underWay, counted, stop } = corpusMessages[language].opening;
    const step = opening.counted;
    return (
      <ActionNotice
        notice={underWay(opening.name)}
        {...(step && { figures: counted[step.stage](step.done, step.all) })}
        share={opening.share}
        {...(opening.stop && { action: stop, onAct: opening.stop })}
      />
    );
  }
  if (trouble !== null && current !== undefined)
    return (
      <ActionNotice
        key={trouble}
        notice={text.trouble[trouble]}
        {...(trouble !== 'overtaken' && { action: text.saveThis, onAct: () => void saveCorpus(current) })}
        closeLabel={text.dismiss}
        onClose={forgetTrouble}
      />
    );
  if (unfinished.length > 0) {
    const { all, left, names } = sumOf(unfinished);
    return (
      <ActionNotice
        notice={corpusMessages[language].unfinished(left, all, names.slice(0, namesShown))}
        closeLabel={text.dismiss}
        onClose={forgetUnfinished}
      />
    );
  }
  if (cut && current !== undefined && current.id !== told)
    return (
      <ActionNotice
        notice={corpusMessages[language].leftOut}
        closeLabel={text.dismiss}
        onClose={() => setTold(current.id)}
      />
    );
  if (last === undefined || last.id === passed) return null;
  const bringBack = async () => {
    await restore(last.id);
    if (last.wasOpen) access?.show(last.id);
  };
  return (
    <ActionNotice
      key={last.id}
      notice={text.removed(last.name)}
      action={text.undo}
      onAct={bringBack}
      closeLabel={text.dismiss}
      onClose={() => setPassed(last.id)}
      shownMs={shownMs}
    />
  );
}
