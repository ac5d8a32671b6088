import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { CorpusNotices } from './corpusParts.ts';

/** Rendered beside the explorer, which is unmounted when the corpus that it shows is deleted. */
export const CorpusNoticesHost = () =>
  useCorpora(
    ({ removed, trouble, opening, unfinished, cut }) =>
      cut || removed.length + unfinished.length > 0 || (trouble ?? opening) !== null,
  ) && <CorpusNotices />;
