import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { PublishedGroup } from '../../domain/timeline/gatherPublished.ts';
import { useActions } from '../../store/react.tsx';
import { Dialog } from '../../ui/dialogs/Dialog.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PublishedList } from './PublishedList.tsx';

interface PeriodDialogProps {
  readonly group: PublishedGroup;
  readonly onClose: () => void;
}

/** The articles of a period, each to be opened. */
export function PeriodDialog({ group: { articles, when }, onClose }: PeriodDialogProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { openArticle } = useActions();
  return (
    <Dialog title={text.periodTitle(articles.length, formatEdtf(when, language))} onClose={onClose}>
      <PublishedList
        articles={articles}
        onOpen={(id) => {
          onClose();
          openArticle(id);
        }}
      />
    </Dialog>
  );
}
