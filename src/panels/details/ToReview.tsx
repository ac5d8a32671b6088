import { ListChecks } from 'lucide-react';
import { useActions } from '../../store/react.tsx';
import type { ShownElement } from '../../store/review/proposalOf.ts';
import { useIsToReview } from '../../store/review/reviewReact.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Leads from what is drawn in pencil to its proposal; not there for what is verified. */
export function ToReview(element: ShownElement) {
  const text = useText(messages);
  const { setDisplay } = useActions();
  if (!useIsToReview(element)) return null;
  return (
    <IconButton label={text.toReview} aria-keyshortcuts="V" onClick={() => setDisplay('review')}>
      <ListChecks size={17} aria-hidden="true" />
    </IconButton>
  );
}
