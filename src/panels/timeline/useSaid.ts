import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { type ItemLabel, sayItem } from '../../drawing/timeline/itemLabel.ts';
import { useIndex } from '../../store/react.tsx';
import { pencilMessages } from '../../ui/evidence/InPencil.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** What screen readers hear around the visible names and source numbers of an item. */
export interface Said {
  readonly before: string;
  readonly after: string;
}

/** An item as a sentence: when, its names, the whole claim, « sources » before their numbers. */
export function useSaid(): (item: TimelineItem, label: ItemLabel) => Said {
  const text = useText(messages);
  const { inPencil } = useText(pencilMessages);
  const language = useLanguage();
  const index = useIndex();
  return ({ subject, when, inferred, sources }, label) => {
    const words = sayItem(index, subject, language);
    const isSeen = label.kind === 'node' && label.name === words;
    return {
      before: text.said(formatEdtf(when, language), inferred),
      after: `${isSeen ? '' : `. ${words}`}${label.hand === 'pencil' ? inPencil : ''}, ${text.sources(sources.length)} `,
    };
  };
}
