import { useActions, useAppStore } from '../../store/react.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { Exporter, Palette, ShortcutsDialog } from '../boot/preloadableParts.ts';

/** What lies over the whole page, one at a time; each in a wall of its own, since none must take the page with it. */
export function Dialogs() {
  const over = useAppStore((state) => state.session.over);
  const { close } = useActions();
  return (
    <>
      {over === 'search' && (
        <Boundary place="dialog" onClose={() => close('search')}>
          <Palette />
        </Boundary>
      )}
      {over === 'shortcuts' && (
        <Boundary place="dialog" onClose={() => close('shortcuts')}>
          <ShortcutsDialog />
        </Boundary>
      )}
      {over === 'export' && (
        <Boundary place="dialog" onClose={() => close('export')}>
          <Exporter />
        </Boundary>
      )}
    </>
  );
}
