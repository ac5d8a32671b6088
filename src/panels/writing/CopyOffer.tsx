import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { faultMessages } from './faultMessages.ts';
import { messages } from './messages.ts';

interface CopyOfferProps {
  readonly copy: () => Promise<void>;
  readonly onLeave: () => void;
}

/** Says that the built-in corpus cannot be changed, and offers a copy that can. */
export function CopyOffer({ copy, onLeave }: CopyOfferProps) {
  const text = useText(messages);
  const { lost } = useText(faultMessages);
  const [state, setState] = useState<'ready' | 'copying' | 'failed'>('ready');
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
          disabled={state === 'copying'}
          onClick={() => {
            setState('copying');
            copy().catch(() => setState('failed'));
          }}
        >
          {state === 'copying' ? text.example.copying : text.example.copy}
        </Button>
        <Button onClick={onLeave}>{text.cancel}</Button>
      </div>
      {state === 'failed' && (
        <p role="alert" className="type-meta mt-3">
          {lost}
        </p>
      )}
    </div>
  );
}
