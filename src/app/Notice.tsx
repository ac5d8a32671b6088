import { useEffect } from 'react';
import { useActions, useAppStore } from '../store/react.tsx';

const shownMs = 4000;

/** What was just done, in a few words: said by screen readers, shown for a moment. */
export function Notice() {
  const notice = useAppStore((state) => state.session.notice);
  const { announce } = useActions();

  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => announce(''), shownMs);
    return () => clearTimeout(timer);
  }, [notice, announce]);

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-14 z-40 grid place-items-center">
      {notice !== '' && (
        <p className="type-ui-strong rounded-control bg-ink px-4 py-2 text-on-ink shadow-float">{notice}</p>
      )}
    </div>
  );
}
