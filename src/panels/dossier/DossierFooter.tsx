import { Download, Printer } from 'lucide-react';
import { type DossierFormat, dossierFormats } from '../../domain/dossier/writeDossier.ts';
import { clearDossier } from '../../store/dossier/dossier.ts';
import { useDossier } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { Menu } from '../../ui/menus/Menu.tsx';
import { messages } from './messages.ts';
import { ReopenButton } from './ReopenButton.tsx';
import { useSaveDossier } from './useSaveDossier.ts';

const formats = Object.keys(dossierFormats) as DossierFormat[];

interface DossierFooterProps {
  readonly store: DossierStore;
  readonly onSay: (notice: string) => void;
}

/** What can be done with the whole dossier: export it, print it, empty it; while it is empty, only reopen a file. */
export function DossierFooter({ store, onSay }: DossierFooterProps) {
  const text = useText(messages);
  const save = useSaveDossier(store);
  const isEmpty = useDossier((state) => state.dossier.entries.length === 0);

  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-ink px-6 py-2.5 max-phone:px-4">
      {!isEmpty && (
        <>
          <Menu
            label={text.exportIt}
            items={formats.map((format) => ({ key: format, label: text.formats[format] }))}
            onChoose={(format) => onSay(text.exported(save(format)))}
            className="type-ui-strong inline-flex h-8 items-center gap-2 rounded-control border border-ink bg-ink px-3 text-on-ink hover:bg-ink-2 touch:h-hit"
          >
            <Download size={15} aria-hidden="true" />
            {text.exportIt}
          </Menu>
          <Button onClick={() => window.print()}>
            <Printer size={15} aria-hidden="true" />
            {text.print}
          </Button>
        </>
      )}
      <ReopenButton store={store} onSay={onSay} />
      {!isEmpty && (
        <Button
          onClick={() => store.setState(clearDossier)}
          className="ml-auto border-transparent bg-transparent"
        >
          {text.clear}
        </Button>
      )}
    </footer>
  );
}
