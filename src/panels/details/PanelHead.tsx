import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useActions } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { useDetailsScroller } from './detailsScroller.ts';
import { messages } from './messages.ts';

/** The properties that make the subject's name the heading of the panel. */
export interface HeadingProps {
  readonly id: string;
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly tabIndex: -1;
}

/** What kind of thing is shown, and the button that closes the panel; stays in place while the rest scrolls. */
export function PanelHead({ children, acts }: { readonly children: ReactNode; readonly acts?: ReactNode }) {
  const text = useText(messages);
  const { clearSelection } = useActions();
  return (
    <div
      ref={useDetailsScroller()?.head as RefObject<HTMLDivElement | null> | undefined}
      className="sticky top-0 z-20 -mx-5 flex items-center gap-2 bg-panel px-5 pt-2.5 max-phone:pt-0"
    >
      <p className="type-ui flex items-center gap-2.5 text-ink-2">{children}</p>
      <span className="-mr-2 ml-auto flex items-center">
        {acts}
        <IconButton label={text.close} onClick={clearSelection}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
