import { stripPlace } from '../../opening/strip/stripPlace.ts';
import { useAppStore } from '../../store/react.tsx';
import { useCover } from '../../ui/anchors.tsx';
import { MissingNote, Welcome } from './parts/preloadableParts.ts';

/** What is shown over the canvas when the page is opened: how to read it, and what the link could not find. */
export function OpeningNotes() {
  const welcomeOpen = useAppStore((state) => state.session.welcomeOpen);
  const isMissing = useAppStore((state) => state.session.missing.length > 0);
  const cover = useCover();
  if (!welcomeOpen && !isMissing) return null;
  return (
    <div ref={cover} className={stripPlace}>
      {isMissing && <MissingNote />}
      {welcomeOpen && <Welcome />}
    </div>
  );
}
