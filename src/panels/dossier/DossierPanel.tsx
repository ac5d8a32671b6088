import { X } from 'lucide-react';
import { useState } from 'react';
import { dossierLimits } from '../../domain/dossier/dossier.ts';
import { setOpen, setTitle } from '../../store/dossier/dossier.ts';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/controls/EmptyState.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { useText } from '../../ui/language.tsx';
import { useWorkingKeys } from '../../ui/shortcutKeys.tsx';
import { DossierFooter } from './DossierFooter.tsx';
import { DossierList } from './DossierList.tsx';
import { messages } from './messages.ts';
import { RemovalNotice } from './RemovalNotice.tsx';

/** Whether this is a browser of Apple's, on whose systems all others are built on the same: it clears what pages keep. */
const clearsStorage = (): boolean => navigator.vendor.startsWith('Apple');

/** What the reader has gathered: a sheet on the right, the whole page on a phone. */
export function DossierPanel() {
  const store = useDossierHandle();
  return store && <OpenDossier store={store} />;
}

function OpenDossier({ store }: { readonly store: DossierStore }) {
  const text = useText(messages);
  const working = useWorkingKeys();
  const { dossier, trouble } = useDossier((state) => state);
  const [notice, setNotice] = useState('');
  const [restored, setRestored] = useState<string | null>(null);
  const close = () => store.setState((state) => setOpen(state, false));
  const modal = useModal(close);

  return (
    <dialog
      {...modal}
      aria-label={text.dossier}
      className="fixed top-0 right-0 bottom-0 left-auto m-0 h-dvh max-h-none w-[540px] max-w-full flex-col border-l border-ink bg-panel text-ink shadow-float backdrop:bg-canvas/50 open:flex max-phone:w-full max-phone:border-l-0"
    >
      <header className="shrink-0 border-b border-ink pt-2.5 pr-3 pb-3 pl-6 max-phone:px-4">
        <div className="flex items-center gap-2">
          <h2 className="type-ui-strong">{text.dossier}</h2>
          <span className="type-meta text-ink-2 tabular-nums">{text.counts(dossier.entries.length)}</span>
          <IconButton label={text.close} onClick={close} className="ml-auto">
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <input
          aria-label={text.title}
          placeholder={text.untitled}
          value={dossier.title}
          maxLength={dossierLimits.title}
          onChange={({ target }) => store.setState((state) => setTitle(state, target.value))}
          className="type-name -mx-1.5 w-full rounded-control border border-transparent bg-transparent px-1.5 text-ink placeholder:text-ink-3 hover:border-rule-2"
        />
        <p className={`type-meta mt-1 ${trouble === null ? 'text-ink-2' : 'font-[660] text-ink'}`}>
          {trouble === null ? text.kept : text.trouble[trouble]}
        </p>
        {trouble === null && clearsStorage() && <p className="type-meta text-ink-2">{text.cleared}</p>}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 max-phone:px-4">
        {dossier.entries.length === 0 ? (
          <div className="-mx-5 pt-2">
            <EmptyState message={text.empty(working('D'))} />
          </div>
        ) : (
          <DossierList store={store} entries={dossier.entries} restored={restored} onSay={setNotice} />
        )}
      </div>
      <RemovalNotice store={store} dialog={modal.ref} onRestored={setRestored} />
      <p role="status" className="sr-only">
        {notice}
      </p>
      <DossierFooter store={store} onSay={setNotice} />
    </dialog>
  );
}
