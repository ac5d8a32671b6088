import { useCallback } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { wordsOf } from '../../domain/writing/draft.ts';
import { WritingPanel } from '../../panels/writing/WritingPanel.tsx';
import { useCanEditCorpus, useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { useStoreHandle } from '../../store/react.tsx';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import { useText } from '../../ui/language.tsx';
import { ask } from '../corpus/corporaHere.ts';
import { saveWriting } from './saveWriting.ts';
import { writingMessages } from './writingMessages.ts';

/** The form for the current draft, connected to the corpus it is saved into; for the built-in corpus, the offer of a copy. */
export function PanelHost() {
  const text = useText(writingMessages);
  const access = useCorporaAccess();
  const app = useStoreHandle();
  const canEdit = useCanEditCorpus();
  const store = access?.store ?? null;
  const readVerbs = useCallback(async () => {
    const { predicates } = app.getState().index.graph;
    const files = store?.getState().current?.corpus.files;
    return files === undefined ? predicates : ask('verbsOf', files);
  }, [app, store]);
  const readNode = useCallback(
    async (id: NodeId) => {
      const files = store?.getState().current?.corpus.files;
      return files === undefined ? null : ask('nodeOf', { files, id });
    },
    [store],
  );
  if (access === null) return null;

  /** Opens the copy at the same view, with the chosen words as its passage; false: its files are not here. */
  const copyExample = async (): Promise<boolean> => {
    const { view, session, index } = app.getState();
    const words = session.writing.draft && wordsOf(session.writing.draft);
    const [{ copyOfExample, isOfExample }, corpora] = await Promise.all([
      import('../corpus/exampleFiles.ts'),
      access.load(),
    ]);
    if (!isOfExample(index.graph)) return false;
    const id = await corpora
      .getState()
      .actions.create(text.copyName, copyOfExample(text.copyName, index.graph));
    const reading = words
      ? { article: words.article, passage: { start: words.start, end: words.end } }
      : null;
    access.show(id, writeUrl({ ...view, corpus: id, reading: reading ?? view.reading }, index));
    return true;
  };

  return (
    <WritingPanel
      save={(writing, label) =>
        store
          ? saveWriting(store, writing, label)
          : Promise.resolve({ saved: 'lost', changed: false, predicate: null })
      }
      readVerbs={readVerbs}
      readNode={readNode}
      copyExample={canEdit ? null : copyExample}
    />
  );
}
