import { useActions } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Shown when there is nothing left to decide. */
export function NothingToReview() {
  const text = useText(messages);
  const { setDisplay: show } = useActions();
  const kind = useReview((state) => state.kind);
  const queue = useReview((state) => state.queue);
  const { setKind } = useReview((state) => state.actions);
  const isAll = queue.length === 0;
  return (
    <div className="flex flex-col items-start gap-4 p-6">
      <p className="type-sentence">{isAll || kind === null ? text.done : text.doneOfKind}</p>
      {isAll ? (
        <Button primary onClick={() => show('graph')}>
          {text.seeGraph}
        </Button>
      ) : (
        <Button primary onClick={() => setKind(null)}>
          {text.seeAll}
        </Button>
      )}
    </div>
  );
}
