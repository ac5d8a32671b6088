import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/controls/EmptyState.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Shown where the column filters leave no row, with a button that clears them. */
export function NoRows({ onClear }: { readonly onClear: () => void }) {
  const text = useText(messages);
  return (
    <div className="sticky left-0 w-fit">
      <EmptyState message={text.nothingLeft}>
        <Button onClick={onClear}>{text.clearColumns}</Button>
      </EmptyState>
    </div>
  );
}
