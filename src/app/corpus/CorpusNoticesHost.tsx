import { isCut } from '../../store/corpus/corporaState.ts';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { CorpusNotices } from './corpusParts.ts';

/** Rendered beside the explorer, which is unmounted when the corpus that it shows is deleted. */
export const CorpusNoticesHost = () =>
  useCorpora(
    (state) =>
      state.removed.length + state.unfinished.length > 0 ||
      (state.trouble ?? state.opening) !== null ||
      isCut(state),
  ) && <CorpusNotices />;
