import { Button } from '../../ui/controls/Button.tsx';
import { ReloadButton } from '../../ui/faults/ReloadButton.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { useText } from '../../ui/language.tsx';
import type { CorpusFault, GraphFailure } from '../fetching/fetchGraph.ts';
import { messages } from '../shell/messages.ts';

interface FailureScreenProps {
  readonly reason: Exclude<GraphFailure, CorpusFault> | 'stopped';
  readonly detail: string;
  /** Reads the graph again; for failures that this can fix. */
  readonly onRetry?: () => void;
}

/** Shown instead of the explorer where that is impossible: what happened, and what to do. */
export function FailureScreen({ reason, detail, onRetry }: FailureScreenProps) {
  const { failure } = useText(messages);
  /** A script, or a page that has stopped, needs the whole page reloaded; a graph can be read again by itself. */
  const readAgain = reason !== 'incomplete' && reason !== 'stopped';
  return (
    <main className="mx-auto flex h-full max-w-[560px] flex-col justify-center p-6">
      <div role="alert" className="flex flex-col gap-5">
        <Logo />
        <h1 className="type-name">{reason === 'stopped' ? failure.stoppedTitle : failure.title}</h1>
        <p className="type-ui text-ink-2">
          {failure[reason]}
          {reason === 'incomplete' && ` ${failure.reload}`}
          {readAgain && ` ${failure.remedy}`}
        </p>
        <p className="type-meta text-ink-3 break-words">
          {failure.detail} : <code>{detail}</code>
        </p>
        <div className="flex flex-wrap gap-2">
          {readAgain ? (
            <Button primary onClick={onRetry}>
              {failure.retry}
            </Button>
          ) : (
            <ReloadButton primary />
          )}
        </div>
      </div>
    </main>
  );
}
