import { Fragment } from 'react';
import { isBareKey } from '../../lib/isBareKey.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Dialog } from '../../ui/dialogs/Dialog.tsx';
import { useText } from '../../ui/language.tsx';
import { Keys } from './Keys.tsx';
import { listedLocalKeys, shortcutGroups } from './listedLocalKeys.ts';
import { shortcutMessages } from './shortcutMessages.ts';
import { globalShortcuts, type Shortcut } from './shortcuts.ts';

/**
 * Without the keys that the reader has switched off, which are also those of the review and of the current passage; those
 * of one display, which work while it has the focus, stay.
 */
const listShortcuts = (bareKeys: boolean): readonly Shortcut[] => [
  ...globalShortcuts.flatMap((one) => {
    const keys = one.keys.filter((key) => bareKeys || !isBareKey(key));
    return keys.length > 0 ? [{ ...one, keys }] : [];
  }),
  ...listedLocalKeys.filter(
    ({ id, group, keys }) =>
      bareKeys || !(id === 'gather' || (group === 'inReview' && keys.every(isBareKey))),
  ),
];

/** The key that opens it also closes it. */
const closingKeys: readonly string[] = ['Escape', '?'];

/** The list of all keys, group by group, and the switch for those that are a letter, a digit or a sign alone. */
export function ShortcutsDialog() {
  const text = useText(shortcutMessages);
  const { close, setBareKeys } = useActions();
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const shortcuts = listShortcuts(bareKeys);
  const groups = shortcutGroups.filter((group) => shortcuts.some((one) => one.group === group));

  return (
    <Dialog title={text.shortcuts} onClose={() => close('shortcuts')} closingKeys={closingKeys}>
      <div className="border-b border-rule-2 pt-2 pb-3">
        <Switch checked={bareKeys} onChange={setBareKeys} label={text.bareKeys}>
          <span className="type-ui-strong">{text.bareKeys}</span>
        </Switch>
        <p className="type-meta max-w-prose text-ink-2">{text.bareKeysWhy}</p>
      </div>
      <div className="columns-2 gap-8 max-stack:columns-1">
        {groups.map((group) => (
          <section key={group} className="break-inside-avoid pt-4">
            <h3 className="type-ui-strong border-b border-rule-2 pb-1">{text.groups[group]}</h3>
            <dl className="type-ui">
              {shortcuts
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
