import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { Logo } from '../shell/Logo.tsx';
import { messages } from '../shell/messages.ts';
import type { PageFailure } from './fetchPage.ts';

interface FailureScreenProps {
  readonly reason: PageFailure;
  readonly detail: string;
  readonly onRetry: () => void;
}

/** What is shown instead of the explorer when there is no graph to explore: what happened, and what to do. */
export function FailureScreen({ reason, detail, onRetry }: FailureScreenProps) {
  const { failure } = useText(messages);
  return (
    <main className="mx-auto flex h-full max-w-[560px] flex-col justify-center p-6">
      <div role="alert" className="flex flex-col gap-5">
        <Logo />
        <h1 className="type-name">{failure.title}</h1>
        <p className="type-ui text-ink-2">
          {failure[reason]} {reason === 'incomplete' ? failure.reload : failure.remedy}
        </p>
        <p className="type-meta text-ink-3 break-words">
          {failure.detail} : <code>{detail}</code>
        </p>
        <div>
          <Button primary onClick={onRetry}>
            {failure.retry}
          </Button>
        </div>
      </div>
    </main>
  );
}
