import { useActions } from '../../store/react.tsx';
import type { HiddenPassages } from '../../store/view/hiddenPassages.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Says how many passages the filters hide, and why; its button lifts just these filters. */
export function HiddenPassagesNotice({ hidden }: { readonly hidden: HiddenPassages }) {
  const text = useText(messages);
  const { changeView } = useActions();
  const what = hidden.current ? text.hiddenCurrent : text.hiddenHere(hidden.passages.length);
  return (
    <div
      role="status"
      className="type-meta flex shrink-0 items-center gap-3 border-b border-rule-2 py-2 pr-6 pl-10 text-ink-2 max-phone:px-5"
    >
      <p className="grow">{text.because(what, reasonOf(hidden, text))}</p>
      <Button onClick={() => changeView(hidden.reveal)}>{text.reveal}</Button>
    </div>
  );
}

/** The filters that hide them, in words; with no filter to blame, a node was hidden by hand. */
export function reasonOf(
  { why }: HiddenPassages,
  text: {
    readonly why: Readonly<Record<HiddenPassages['why'][number], string>>;
    readonly whyUnknown: string;
  },
): string {
  return why.length === 0 ? text.whyUnknown : why.map((name) => text.why[name]).join(', ');
}
