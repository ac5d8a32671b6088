import { mapLayout } from '../../domain/basics/layout.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { setLayout } from '../../store/view/transitions.ts';
import { Chip } from '../../ui/controls/Chip.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { layoutName } from './layoutName.ts';
import { messages } from './messages.ts';

/** Says how the nodes are arranged unless like a map, and leads back to the map. */
export function LayoutChip() {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { changeView } = useActions();
  const layout = useAppStore((state) => state.view.layout);
  if (layout.kind === 'map') return null;
  const name = layoutName(layout, index, language, text);
  return (
    <span className="pointer-events-auto">
      <Chip removeLabel={text.leave(name)} onRemove={() => changeView((view) => setLayout(view, mapLayout))}>
        {name}
      </Chip>
    </span>
  );
}
