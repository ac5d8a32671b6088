import { CalendarRange, Orbit, Shapes, Type, Undo2, Waypoints } from 'lucide-react';
import { type LayoutKind, layoutKinds } from '../../domain/basics/layout.ts';
import { chooseLayout, layoutOfKind } from '../../store/layoutChoice.ts';
import { movedNow } from '../../store/movedNow.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { setLabels } from '../../store/view/transitions.ts';
import { labelChoices } from '../../store/view/usualPreferences.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Menu } from '../../ui/menus/Menu.tsx';
import { layoutName } from './layoutName.ts';
import { messages } from './messages.ts';

const icons = { map: Waypoints, time: CalendarRange, around: Orbit, type: Shapes } as const;
/** The same as in the page's list of shortcuts. */
const keys: Readonly<Record<LayoutKind, string>> = { map: 'R', time: 'Y', around: 'A', type: 'T' };

/** Chooses how the nodes are arranged and which of them show their names, and undoes what was moved by hand. */
export function LayoutMenu() {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const store = useStoreHandle();
  const { putBack, changeView } = useActions();
  const labels = useAppStore((state) => state.view.labels);
  const layout = useAppStore((state) => state.view.layout);
  const moved = useAppStore((state) => Object.keys(movedNow(state)).length);
  // The meaning of « around » follows the selection.
  useAppStore((state) => state.view.selection);
  const Icon = icons[layout.kind];

  const listLayouts = () =>
    layoutKinds.flatMap((kind) => {
      const meant = layoutOfKind(store.getState(), kind);
      if (meant === null) return [];
      const ItemIcon = icons[kind];
      return {
        key: kind as string,
        label: layoutName(meant, index, language, text),
        icon: <ItemIcon size={15} aria-hidden="true" />,
        shortcut: keys[kind],
        checked: kind === layout.kind,
      };
    });
  const back = {
    key: 'putBack',
    label: text.putBack(moved),
    icon: <Undo2 size={15} aria-hidden="true" />,
  };

  const names = labelChoices.map((choice, at) => ({
    key: `names-${choice}`,
    label: text.names[choice],
    icon: <Type size={15} aria-hidden="true" />,
    checked: choice === labels,
    startsGroup: at === 0,
  }));

  return (
    <Menu
      label={text.arrange(layoutName(layout, index, language, text))}
      items={() => [...listLayouts(), ...(moved > 0 ? [back] : []), ...names]}
      onChoose={(key) => {
        const labelled = labelChoices.find((choice) => `names-${choice}` === key);
        const kind = layoutKinds.find((one) => one === key);
        if (labelled !== undefined) changeView((view) => setLabels(view, labelled));
        else if (kind !== undefined) chooseLayout(store.getState(), kind);
        else putBack('all');
      }}
      className="inline-grid size-8 shrink-0 place-items-center rounded-control text-ink transition-colors duration-(--d-fast) hover:bg-sunken touch:size-hit"
    >
      <Icon size={16} aria-hidden="true" />
    </Menu>
  );
}
