import { type ComponentType, useCallback, useId, useState } from 'react';
import { useActions } from '../../store/react.tsx';
import type { ExportScope, ExportSectionProps } from '../../store/view/exportScope.ts';
import { NoticePill } from '../../ui/controls/NoticePill.tsx';
import { Dialog } from '../../ui/dialogs/Dialog.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

/**
 * A section of the dialog, provided by whoever opens it: the one that draws an image may use the canvas, which a panel
 * may not.
 */
export interface ExportSection {
  readonly id: 'image' | 'page' | 'data' | 'dossier';
  readonly Section: ComponentType<ExportSectionProps>;
}

/** What can be exported, and how much of it. */
export function ExportDialog({ sections }: { readonly sections: readonly ExportSection[] }) {
  const text = useText(messages);
  const { close } = useActions();
  const [scope, setScope] = useState<ExportScope>('view');
  const [notice, setNotice] = useState('');
  const clearNotice = useCallback(() => setNotice(''), []);
  const id = useId();

  return (
    <Dialog title={text.title} onClose={() => close('export')}>
      <div className="pt-4">
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
    </Dialog>
  );
}
