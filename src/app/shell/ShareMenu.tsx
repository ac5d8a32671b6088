import { Share2 } from 'lucide-react';
import { messages as layoutMessages } from '../../panels/layout/messages.ts';
import { movedNow } from '../../store/movedNow.ts';
import { useAppStore, useStoreHandle } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Menu } from '../../ui/menus/Menu.tsx';
import { shareView } from '../commands/shareView.ts';

/** The menu « Partager » where nodes were moved by hand: copies the link alone, or including the positions. */
export function ShareMenu() {
  const text = useText(layoutMessages);
  const store = useStoreHandle();
  const language = useLanguage();
  const moved = useAppStore((state) => Object.keys(movedNow(state)).length);
  return (
    <Menu
      label={text.share}
      items={[
        { key: 'link', label: text.copyLink },
        { key: 'places', label: text.copyWithPlaces(moved) },
      ]}
      onChoose={(key) => shareView(store, language, { withPlaces: key === 'places' })}
      className="type-ui-strong inline-flex h-8 items-center gap-2 rounded-control border border-transparent px-2 text-ink transition-colors duration-(--d-fast) hover:bg-sunken touch:h-hit"
    >
      <Share2 size={15} aria-hidden="true" />
      <span className="sr-only in-[[popover]]:not-sr-only!">{text.share}</span>
    </Menu>
  );
}
