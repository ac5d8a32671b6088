import type { Focus } from '../../domain/filter/focus.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { leaveFocus, showHidden } from '../../store/view/focusTransitions.ts';
import { Chip } from '../../ui/controls/Chip.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Which part of the graph is in focus, and how much was hidden by hand; a click undoes each. */
export function FocusChips() {
  const text = useText(messages);
  const { changeView } = useActions();
  const focus = useAppStore((state) => state.view.focus);
  const hidden = useAppStore((state) => state.view.hidden.length);
  if (focus === null && hidden === 0) return null;
  const count = text.hidden(hidden);
  return (
    <fieldset aria-label={text.bounds} className="one-row pointer-events-auto flex items-center gap-[7px]">
      {focus !== null && <FocusChip focus={focus} />}
      {hidden > 0 && (
        <Chip removeLabel={text.showHidden(count)} onRemove={() => changeView(showHidden)}>
          {count}
        </Chip>
      )}
    </fieldset>
  );
}

const namedAtMost = 2;

function FocusChip({ focus: { around, depth, isolated } }: { readonly focus: Focus }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { changeView } = useActions();
  const leave = () => changeView(leaveFocus);
  if (!isolated) {
    return (
      <Chip removeLabel={text.litAgain(depth)} onRemove={leave}>
        {text.lit(depth)}
      </Chip>
    );
  }
  const named = around.length === namedAtMost + 1 ? around : around.slice(0, namedAtMost);
  const names = named.map((id) => nameOf(index.node(id), language, 'short'));
  if (named.length < around.length) names.push(text.others(around.length - named.length));
  const what = text.isolated(names.join(', ')) + (depth > 1 ? `, ${text.steps(depth)}` : '');
  return (
    <Chip removeLabel={text.leave(what)} onRemove={leave}>
      {what}
    </Chip>
  );
}
