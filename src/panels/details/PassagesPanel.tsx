import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { countPrinted, type ProvingPassages } from '../../domain/passages/provingPassages.ts';
import { usePassageCursor } from '../../store/usePassageCursor.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassageItem } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { Stepper } from './Stepper.tsx';

interface PassagesPanelProps {
  /** What the passages are about: a new subject takes the keyboard to the heading. */
  readonly subject: string;
  readonly title: ReactNode;
  readonly titleLook: string;
  /** Rendered under the title. */
  readonly children?: ReactNode;
  readonly groups: readonly ProvingPassages[];
  /** How many passages there are, in words. */
  readonly count: (passages: number) => ReactNode;
  /** Whether all links of a passage are listed from the start. */
  readonly whole?: boolean;
  readonly onClose: () => void;
}

/** A panel of passages that is about no single node or link: a heading that can be closed, a count, and the list. */
export function PassagesPanel(props: PassagesPanelProps) {
  const { subject, title, titleLook, children, groups, count, whole = false, onClose } = props;
  const text = useText(messages);
  const cursor = usePassageCursor();
  const headingId = useId();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(subject);
  const passages = groups.reduce((sum, { shown }) => sum + countPrinted(shown), 0);
  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      className="relative flex h-full min-h-0 min-w-0 grow flex-col bg-panel text-ink"
    >
      <header className="shrink-0 border-b border-ink px-5 pt-2.5 pb-2 max-phone:px-4 max-phone:pt-0">
        <div className="flex items-center justify-between gap-2">
          <h2 id={headingId} ref={heading} tabIndex={-1} className={titleLook}>
            {title}
          </h2>
          <IconButton label={text.close} className="-mr-2" onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {children}
        <div className="flex min-h-6 items-center">
          <p className="type-meta text-ink-2">{count(passages)}</p>
          <Stepper cursor={cursor} />
        </div>
      </header>
      {passages === 0 && <p className="type-ui px-5 py-4 text-ink-2">{text.noPassageInView}</p>}
      <PassageList groups={groups} cursor={cursor}>
        {(passage, acts) => (
          <PassageItem key={passage.start} passage={passage} node={null} whole={whole} {...acts} />
        )}
      </PassageList>
    </section>
  );
}
