import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { faultMessages } from './faultMessages.ts';
import { messages } from './messages.ts';

interface CopyOfferProps {
  /** false: the articles that the page shows are not among its files. */
  readonly copy: () => Promise<boolean>;
  readonly onLeave: () => void;
}

/** Says that the built-in corpus cannot be changed, and offers a copy that can. */
export function CopyOffer({ copy, onLeave }: CopyOfferProps) {
  const text = useText(messages);
  const { lost } = useText(faultMessages);
  const [state, setState] = useState<'ready' | 'copying' | 'failed' | 'foreign'>('ready');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="px-5 py-4">
      <p className="type-ui text-ink">{text.example.why}</p>
      <p className="type-ui mt-2 text-ink-2">{text.example.how}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          primary
          ref={button}
          disabled={state === 'copying' || state === 'foreign'}
          onClick={() => {
            setState('copying');
            copy().then(
              (copied) => copied || setState('foreign'),
              () => setState('failed'),
            );
          }}
        >
          {state === 'copying' ? text.example.copying : text.example.copy}
        </Button>
        <Button onClick={onLeave}>{text.cancel}</Button>
      </div>
      {(state === 'failed' || state === 'foreign') && (
        <p role="alert" className="type-meta mt-3">
          {state === 'failed' ? lost : text.example.foreign}
        </p>
      )}
    </div>
  );
}
