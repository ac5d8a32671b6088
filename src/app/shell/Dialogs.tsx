import { useActions, useAppStore } from '../../store/react.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { CommandPalette, EmbedDialog, Exporter, ShortcutsDialog } from './parts/preloadableParts.ts';

/** What covers the whole page, one at a time; each in a boundary of its own, so that none can break the page. */
export function Dialogs() {
  const over = useAppStore((state) => state.session.over);
  const { close } = useActions();
  return (
    <>
      {over === 'search' && (
        <Boundary place="dialog" onClose={() => close('search')}>
          <CommandPalette />
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
      {over === 'embed' && (
        <Boundary place="dialog" onClose={() => close('embed')}>
          <EmbedDialog />
        </Boundary>
      )}
    </>
  );
}
