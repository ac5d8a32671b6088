import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { isLostScript } from '../../lib/lostScript.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { useText } from '../language.tsx';
import { FaultMessage } from './FaultMessage.tsx';
import { useNoteFault } from './faultNotes.tsx';
import { isForeignChange } from './foreignChange.ts';
import { messages } from './messages.ts';

interface BoundaryProps {
  /**
   * Where the fault is reported: in the part's own place, in a dialog, on paper, or, for what covers the page or has no
   * place at all, in a note at the bottom.
   */
  readonly place: 'panel' | 'dialog' | 'paper' | 'note';
  /** Closes the part. */
  readonly onClose?: () => void;
  /** What the part is about: it is rendered anew when that changes. */
  readonly about?: unknown;
  readonly children: ReactNode;
}

/**
 * Keeps the rest of the page alive whatever happens in a part of it; the part's place says so, and offers a way out.
 */
export function Boundary({ place, onClose, about, children }: BoundaryProps) {
  /** When it was last rendered anew automatically. */
  const mendedAt = useRef(Number.NEGATIVE_INFINITY);
  return (
    <ErrorBoundary
      resetKeys={[about]}
      fallbackRender={({ error, resetErrorBoundary }: FallbackProps) => (
        <Fallback
          error={error}
          retry={resetErrorBoundary}
          mendedAt={mendedAt}
          place={place}
          onClose={onClose}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** A part that fails again so soon after being rendered anew is not fixed by that. */
const onceInMs = 500;

interface FallbackParts extends Pick<BoundaryProps, 'place'> {
  readonly error: unknown;
  readonly retry: () => void;
  readonly mendedAt: RefObject<number>;
  readonly onClose: (() => void) | undefined;
}

function Fallback({ error, retry, mendedAt, place, onClose }: FallbackParts) {
  const text = useText(messages);
  // What a translator has broken is whole again once it is rendered anew: before the browser paints, so that nobody
  // sees that it was gone.
  useLayoutEffect(() => {
    if (!isForeignChange(error) || performance.now() - mendedAt.current < onceInMs) return;
    mendedAt.current = performance.now();
    retry();
  }, [error, mendedAt, retry]);

  if (place === 'note') return <NotedFault error={error} retry={retry} />;
  if (place === 'dialog')
    return (
      <Dialog title={text.title} onClose={onClose ?? retry}>
        <div className="pt-4">
          <FaultMessage error={error} onRetry={retry} />
        </div>
      </Dialog>
    );
  if (place === 'panel')
    return (
      <div className="col-span-full h-full min-h-0 min-w-0 flex-1 overflow-y-auto bg-panel p-5 text-ink">
        <FaultMessage error={error} onRetry={retry} onClose={onClose} />
      </div>
    );
  return (
    <>
      <NotedFault error={error} retry={retry} />
      <p className="p-5">{isLostScript(error) ? text.lost : text.failed}</p>
    </>
  );
}

function NotedFault({ error, retry }: Pick<FallbackParts, 'error' | 'retry'>) {
  const note = useNoteFault();
  useEffect(() => note(error, retry), [note, error, retry]);
  return null;
}
