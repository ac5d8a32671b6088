import { useAppStore } from '../store/react.tsx';
import { GuideCard, MissingNote } from './laterParts.ts';

/** What lies over the canvas when the page is opened: how to read it, and what the link could not find. */
export function OpeningNotes() {
  const guideOpen = useAppStore((state) => state.session.guideOpen);
  const isMissing = useAppStore((state) => state.session.missing.length > 0);
  if (!guideOpen && !isMissing) return null;
  return (
    <div className="pointer-events-none absolute inset-x-4 bottom-4 z-10 flex max-h-[calc(100%-32px)] flex-col items-center justify-end gap-2 max-phone:inset-x-2 max-phone:top-2 max-phone:bottom-auto max-phone:max-h-[60%] max-phone:justify-start">
      {isMissing && <MissingNote />}
      {guideOpen && <GuideCard />}
    </div>
  );
}
