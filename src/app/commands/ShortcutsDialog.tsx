import { Fragment } from 'react';
import { useActions } from '../../store/react.tsx';
import { Dialog } from '../../ui/dialogs/Dialog.tsx';
import { useText } from '../../ui/language.tsx';
import { Keys } from './Keys.tsx';
import { localShortcuts, shortcutGroups } from './localShortcuts.ts';
import { messages } from './shortcutMessages.ts';
import { globalShortcuts, type Shortcut } from './shortcuts.ts';

/** The key that opens it also closes it. */
const closingKeys: readonly string[] = ['Escape', '?'];
const all: readonly Shortcut[] = [...globalShortcuts, ...localShortcuts];

/** The list of all keys, group by group. */
export function ShortcutsDialog() {
  const text = useText(messages);
  const { close } = useActions();

  return (
    <Dialog title={text.shortcuts} onClose={() => close('shortcuts')} closingKeys={closingKeys}>
      <div className="columns-2 gap-8 max-stack:columns-1">
        {shortcutGroups.map((group) => (
          <section key={group} className="break-inside-avoid pt-4">
            <h3 className="type-ui-strong border-b border-rule-2 pb-1">{text.groups[group]}</h3>
            <dl className="type-ui">
              {all
                .filter((shortcut) => shortcut.group === group)
                .map(({ id, keys, together }) => (
                  <div
                    key={id}
                    className="flex items-center justify-between gap-4 border-b border-rule py-1.5"
                  >
                    <dt className="order-2 shrink-0 text-right">
                      {keys.map((key, at) => (
                        <Fragment key={key}>
                          {at > 0 && (
                            <span className="type-meta px-1 text-ink-3"> {together ? '' : text.or} </span>
                          )}
                          <Keys shortcut={key} />
                        </Fragment>
                      ))}
                    </dt>
                    <dd>{text.does[id]}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
