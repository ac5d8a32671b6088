import { formatEdtf } from '../../domain/edtf.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { wordsOf } from './itemFace.ts';
import { messages } from './messages.ts';

/** An item as a sentence: when, what, and the sources by number. */
export function useSentence(): (item: TimelineItem) => string {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  return ({ subject, when, inferred, sources }) =>
    `${text.said(formatEdtf(when, language), inferred, wordsOf(index, subject, language))}, ${text.sources(sources.length)} ${sources.join(', ')}`;
}
