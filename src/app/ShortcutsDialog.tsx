import { X } from 'lucide-react';
import { Fragment, useId, useLayoutEffect, useRef } from 'react';
import { useActions } from '../store/react.tsx';
import { IconButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { messages } from './commandMessages.ts';
import { Keys } from './Keys.tsx';
import { globalShortcuts, localShortcuts, type Shortcut, type ShortcutGroup } from './shortcuts.ts';

const groups: readonly ShortcutGroup[] = ['find', 'look', 'history', 'inGraph', 'inPanel'];
const all: readonly Shortcut[] = [...globalShortcuts, ...localShortcuts];

/** The list of all keys, group by group. */
export function ShortcutsDialog() {
  const text = useText(messages);
  const { closeShortcuts } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();

  // Closed while it is still in the page, it gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      closedby="any"
      onCancel={(event) => {
        event.preventDefault();
        closeShortcuts();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== '?') return;
        event.preventDefault();
        event.stopPropagation();
        closeShortcuts();
      }}
      className="m-auto max-h-[calc(100dvh-16px)] w-[720px] max-w-[calc(100vw-16px)] overflow-y-auto rounded-control border border-ink bg-raised p-0 text-ink shadow-float backdrop:bg-canvas/50 max-phone:m-0 max-phone:h-dvh max-phone:max-h-none max-phone:w-full max-phone:max-w-none max-phone:rounded-none max-phone:border-0"
    >
      <div className="sticky top-0 flex items-center border-b border-ink bg-raised py-1.5 pr-1.5 pl-5">
        <h2 id={title} className="type-count">
          {text.shortcuts}
        </h2>
        <IconButton label={text.close} onClick={closeShortcuts} className="ml-auto">
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="columns-2 gap-8 px-5 pb-5 max-stack:columns-1">
        {groups.map((group) => (
          <section key={group} className="break-inside-avoid pt-4">
            <h3 className="type-ui-strong border-b border-rule-2 pb-1">{text.groups[group]}</h3>
            <dl className="type-ui">
              {all
                .filter((shortcut) => shortcut.group === group)
                .map(({ id, keys }) => (
                  <div
                    key={id}
                    className="flex items-center justify-between gap-4 border-b border-rule py-1.5"
                  >
                    <dt className="order-2 text-right">
                      {keys.map((key, at) => (
                        <Fragment key={key}>
                          {at > 0 && (
                            <span className="type-meta px-1 text-ink-3">
                              {' '}
                              {id === 'walk' ? '' : text.or}{' '}
                            </span>
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
    </dialog>
  );
}
