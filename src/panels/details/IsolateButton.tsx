import { Crosshair } from 'lucide-react';
import { useMemo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { expand, isolate, leaveFocus, sameNodes } from '../../store/view/focusTransitions.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Shows only the node's neighbourhood, or everything again; beside the middle of such a part, adds its neighbours. */
export function IsolateButton({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const { changeView } = useActions();
  const isAlone = useAppStore(
    ({ view }) => view.focus?.isolated === true && sameNodes(view.focus.around, [id]),
  );
  const index = useIndex();
  const view = useAppStore((state) => state.view);
  const grown = useMemo(() => expand(view, index, [id]), [view, index, id]);
  return (
    <>
      <Button
        aria-pressed={isAlone}
        aria-keyshortcuts="I"
        onClick={() => changeView((view) => (isAlone ? leaveFocus(view) : isolate(view, [id])))}
        className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-ink"
      >
        <Crosshair size={16} aria-hidden="true" />
        {text.isolate}
      </Button>
      {grown !== view && (
        <Button aria-keyshortcuts="E" onClick={() => changeView(() => grown)}>
          {text.expand}
        </Button>
      )}
    </>
  );
}
