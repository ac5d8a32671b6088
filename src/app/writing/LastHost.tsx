import { LastWriting } from '../../panels/writing/LastWriting.tsx';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { useActions } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { writingMessages } from './writingMessages.ts';

/** The last change of the open corpus, with the button that undoes it; renders nothing when there is none. */
export function LastHost() {
  const text = useText(writingMessages);
  const last = useCorpora(({ current }) => current?.past.at(-1)?.label ?? null);
  const { undoEdit } = useCorpora(({ actions }) => actions);
  const { announce } = useActions();
  return last && <LastWriting last={last} undo={() => void undoEdit().then(() => announce(text.undone))} />;
}
