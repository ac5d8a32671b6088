import { useAppStore } from '../../store/react.tsx';
import { GuideCard, MissingNote } from '../boot/preloadableParts.ts';
import { guideLook } from './guideLook.ts';

/** What lies over the canvas when the page is opened: how to read it, and what the link could not find. */
export function OpeningNotes() {
  const guideOpen = useAppStore((state) => state.session.guideOpen);
  const isMissing = useAppStore((state) => state.session.missing.length > 0);
  if (!guideOpen && !isMissing) return null;
  return (
    <div className={guideLook.notes}>
      {isMissing && <MissingNote />}
      {guideOpen && <GuideCard />}
    </div>
  );
}
