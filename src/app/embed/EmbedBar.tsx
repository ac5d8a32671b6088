import { ArrowUpRight } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { movedNow } from '../../store/movedNow.ts';
import { useAppStore } from '../../store/react.tsx';
import { wholeAddressOf } from '../../store/view/url/embedAddress.ts';
import { CopyByHand } from '../../ui/dialogs/CopyByHand.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { useText } from '../../ui/language.tsx';
import { embedMessages } from './embedMessages.ts';

/** What the page has in another one in place of its bars: whose it is, and the way to the same view, whole. */
export function EmbedBar() {
  const text = useText(embedMessages);
  const address = useAppStore((state) =>
    wholeAddressOf(state.view, state.index, window.location, movedNow(state)),
  );
  const [refused, setRefused] = useState(false);

  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A frame that may open no tab follows such a link nowhere, without a word.
    setRefused(window.open(address, '_blank') === null);
  };

  return (
    <footer className="flex h-11 min-w-0 items-center gap-4 border-t border-ink bg-panel pl-4 max-phone:pl-3">
      <Logo />
      <span className="type-meta truncate text-ink-2 max-phone:hidden">{text.promise}</span>
      <a
        href={address}
        target="_blank"
        rel="noopener"
        onClick={open}
        className="type-ui-strong ml-auto flex h-full shrink-0 items-center gap-1.5 px-4 hover:bg-sunken focus-visible:-outline-offset-4 max-phone:px-3"
      >
        <span className="quiet-link">{text.openWhole}</span>
        <ArrowUpRight size={15} aria-hidden="true" />
        <span className="sr-only">({text.newTab})</span>
      </a>
      {refused && (
        <CopyByHand
          title={text.openWhole}
          why={text.tabRefused}
          label={text.link}
          words={address}
          onClose={() => setRefused(false)}
        />
      )}
    </footer>
  );
}
