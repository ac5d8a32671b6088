import { useEffect } from 'react';

const shownMs = 4000;

interface NoticePillProps {
  /** '' for none. */
  readonly notice: string;
  /** Called when it has been there long enough to be read. Must be the same function each time. */
  readonly onEnd: () => void;
}

/**
 * What was just done, in a few words: announced by screen readers, shown for a moment. A dialog needs one of its own.
 */
export function NoticePill({ notice, onEnd }: NoticePillProps) {
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(onEnd, shownMs);
    return () => clearTimeout(timer);
  }, [notice, onEnd]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-14 z-40 grid place-items-center px-4"
    >
      {notice !== '' && (
        <p className="type-ui-strong rounded-control bg-ink px-4 py-2 wrap-anywhere text-on-ink shadow-float">
          {notice}
        </p>
      )}
    </div>
  );
}
