import { Folder } from 'lucide-react';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useFigure, useText } from '../../ui/language.tsx';
import { pageMessages } from '../commands/pageMessages.ts';
import { preloadableStyled } from '../fetching/preloadableStyled.ts';

/** The dossier's panel, fetched when the pointer comes near its button. */
export const DossierPanel = preloadableStyled(
  async () => (await import('../../panels/dossier/DossierPanel.tsx')).DossierPanel,
);

/**
 * How much has been gathered; opens the dossier. `popoverTarget`: the menu that contains the button, and that it
 * closes.
 */
export function DossierButton({ popoverTarget }: { readonly popoverTarget?: string }) {
  const text = useText(pageMessages);
  const figure = useFigure();
  const store = useDossierHandle();
  const count = useDossier(({ dossier }) => dossier.entries.length);
  const label = text.dossierOf(count);
  return (
    <Button
      aria-label={label}
      aria-haspopup="dialog"
      title={label}
      popoverTarget={popoverTarget}
      onPointerEnter={DossierPanel.prefetch}
      onFocus={DossierPanel.prefetch}
      onClick={() => store?.setState({ open: true })}
      className="relative border-transparent bg-transparent px-2!"
    >
      <Folder size={15} aria-hidden="true" />
      <span className="hidden in-[[popover]]:inline">{text.dossier}</span>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="type-code absolute top-0 right-0 min-w-4 rounded-full bg-ink px-1 text-on-ink in-[[popover]]:static"
        >
          {figure(count)}
        </span>
      )}
    </Button>
  );
}
