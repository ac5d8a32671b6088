import { isLostScript } from '../../lib/lostScript.ts';
import { Button } from '../controls/Button.tsx';
import { useText } from '../language.tsx';
import { messages } from './messages.ts';
import { ReloadButton } from './ReloadButton.tsx';

interface FaultMessageProps {
  readonly error: unknown;
  /** Renders the part again. */
  readonly onRetry: () => void;
  /** Closes the part; left out where it has a permanent place. */
  readonly onClose?: (() => void) | undefined;
  /** Whether it is shown elsewhere than in the part's place. */
  readonly elsewhere?: boolean;
}

/** What happened to a part of the page, and the way out: reload where its script is lost, else try again. */
export function FaultMessage({ error, onRetry, onClose, elsewhere = false }: FaultMessageProps) {
  const text = useText(messages);
  const lost = isLostScript(error);
  const sentence = lost ? (elsewhere ? 'someLost' : 'lost') : elsewhere ? 'someFailed' : 'failed';
  return (
    <div role="alert" className="flex flex-col items-start gap-3">
      <p className="type-ui text-ink">{text[sentence]}</p>
      {!lost && (
        <p className="type-meta wrap-anywhere text-ink-3">
          {text.detail(error instanceof Error ? error.message : String(error))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {lost ? <ReloadButton /> : <Button onClick={onRetry}>{text.retry}</Button>}
        {onClose && <Button onClick={onClose}>{text.close}</Button>}
      </div>
    </div>
  );
}
