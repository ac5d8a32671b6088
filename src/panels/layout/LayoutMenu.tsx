import { CalendarRange, Orbit, Shapes, Undo2, Waypoints } from 'lucide-react';
import { type LayoutKind, layoutKinds } from '../../domain/layout.ts';
import { chooseLayout, layoutOfKind } from '../../store/layoutChoice.ts';
import { movedNow } from '../../store/movedNow.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { layoutName } from './layoutName.ts';
import { messages } from './messages.ts';

const icons = { map: Waypoints, time: CalendarRange, around: Orbit, type: Shapes } as const;
/** As in the page's list of shortcuts. */
const keys: Readonly<Record<LayoutKind, string>> = { map: 'R', time: 'Y', around: 'A', type: 'T' };

/** Chooses how the nodes are arranged, and takes back what was moved by hand. */
export function LayoutMenu() {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const store = useStoreHandle();
  const { putBack } = useActions();
  const layout = useAppStore((state) => state.view.layout);
  const moved = useAppStore((state) => Object.keys(movedNow(state)).length);
  // What « around » would mean follows the selection.
  useAppStore((state) => state.view.selection);
  const Icon = icons[layout.kind];

  const items = layoutKinds.flatMap((kind) => {
    const meant = layoutOfKind(store.getState(), kind);
    if (meant === null) return [];
    const ItemIcon = icons[kind];
    return {
      key: kind as LayoutKind | 'putBack',
      label: layoutName(meant, index, language, text),
      icon: <ItemIcon size={15} aria-hidden="true" />,
      shortcut: keys[kind],
      checked: kind === layout.kind,
    };
  });
  const back = {
    key: 'putBack' as const,
    label: text.putBack(moved),
    icon: <Undo2 size={15} aria-hidden="true" />,
  };

  return (
    <Menu
      label={text.arrange(layoutName(layout, index, language, text))}
      items={moved > 0 ? [...items, back] : items}
      onChoose={(key) => {
        if (key === 'putBack') putBack('all');
        else chooseLayout(store.getState(), key);
      }}
      className="inline-grid size-8 shrink-0 place-items-center rounded-control text-ink transition-colors duration-(--d-fast) hover:bg-sunken touch:size-hit"
    >
      <Icon size={16} aria-hidden="true" />
    </Menu>
  );
}
