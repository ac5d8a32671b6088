import { X } from 'lucide-react';
import { useId } from 'react';
import { countPrinted } from '../../domain/passages/provingPassages.ts';
import { viewPassagesOf } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useVisible } from '../../store/react.tsx';
import { usePassageCursor } from '../../store/usePassageCursor.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassageItem } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { Stepper } from './Stepper.tsx';

/** All passages on which the view rests, by article, in full sentences: what the filters leave to read. */
export function ViewPassages() {
  const text = useText(messages);
  const groups = useAppStore(viewPassagesOf);
  const links = useVisible().edges.size;
  const cursor = usePassageCursor();
  const { showPassages } = useActions();
  const headingId = useId();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>('view');
  const passages = groups.reduce((sum, { shown }) => sum + countPrinted(shown), 0);
  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      className="relative flex h-full min-h-0 min-w-0 grow flex-col bg-panel text-ink"
    >
      <header className="shrink-0 border-b border-ink px-5 pt-2.5 pb-2 max-phone:px-4 max-phone:pt-0">
        <div className="flex items-center justify-between">
          <h2 id={headingId} ref={heading} tabIndex={-1} className="type-name">
            {text.passagesOfView}
          </h2>
          <IconButton label={text.close} className="-mr-2" onClick={() => showPassages(false)}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <div className="flex min-h-6 items-center">
          <p className="type-meta text-ink-2">
            <strong className="font-[620] text-ink">{text.passages(passages)}</strong>{' '}
            {text.inArticles(groups.length)} ·{' '}
            <strong className="font-[620] text-ink">{text.links(links)}</strong>
          </p>
          <Stepper cursor={cursor} />
        </div>
      </header>
      {passages === 0 && <p className="type-ui px-5 py-4 text-ink-2">{text.noPassageInView}</p>}
      <PassageList groups={groups} cursor={cursor}>
        {(passage, acts) => <PassageItem key={passage.start} passage={passage} node={null} {...acts} />}
      </PassageList>
    </section>
  );
}
