import { X } from 'lucide-react';
import { type ComponentType, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ExportScope, ExportSectionProps } from '../../store/exportScope.ts';
import { useActions } from '../../store/react.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { NoticePill } from '../../ui/NoticePill.tsx';
import { messages } from './messages.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

/** A group of the dialog. Whoever opens it hands them in: what draws an image may know the canvas, a panel may not. */
export interface ExportSection {
  readonly id: 'image' | 'data' | 'dossier';
  readonly Section: ComponentType<ExportSectionProps>;
}

/** What can be taken away, and how much of it. */
export function ExportDialog({ sections }: { readonly sections: readonly ExportSection[] }) {
  const text = useText(messages);
  const { closeExport } = useActions();
  const [scope, setScope] = useState<ExportScope>('view');
  const [notice, setNotice] = useState('');
  const clearNotice = useCallback(() => setNotice(''), []);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Closed while it is still in the page, it gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      closedby="any"
      onCancel={(event) => {
        event.preventDefault();
        closeExport();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        closeExport();
      }}
      className="m-auto max-h-[calc(100dvh-16px)] w-[760px] max-w-[calc(100vw-16px)] overflow-y-auto rounded-control border border-ink bg-raised p-0 text-ink shadow-float backdrop:bg-canvas/50 max-phone:m-0 max-phone:h-dvh max-phone:max-h-none max-phone:w-full max-phone:max-w-none max-phone:rounded-none max-phone:border-0"
    >
      <div className="sticky top-0 z-10 flex items-center border-b border-ink bg-raised py-1.5 pr-1.5 pl-5 max-phone:pl-4">
        <h2 id={id} className="type-count">
          {text.title}
        </h2>
        <IconButton label={text.close} onClick={closeExport} className="ml-auto">
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="px-5 pt-4 pb-5 max-phone:px-4">
        <ScopeChoice value={scope} onChange={setScope} />
        {sections.map(({ id: name, Section }) => (
          <section key={name} aria-labelledby={`${id}-${name}`} className="pt-5">
            <h3 id={`${id}-${name}`} className="type-ui-strong border-b border-rule-2 pb-1.5">
              {text.sections[name]}
            </h3>
            <Section scope={scope} onSaved={(fileName) => setNotice(text.saved(fileName))} />
          </section>
        ))}
      </div>
      <NoticePill notice={notice} onEnd={clearNotice} />
    </dialog>
  );
}
