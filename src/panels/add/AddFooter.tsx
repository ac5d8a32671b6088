import { LockKeyhole } from 'lucide-react';
import { useId } from 'react';
import { useAdding, useAddingActions } from '../../store/adding/addingReact.tsx';
import { isPending, isReady } from '../../store/adding/row.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface AddFooterProps {
  /** The name of the reader's own corpus that is open; null: it is the built-in one or a graph alone, which take nothing in. */
  readonly current: string | null;
  readonly onClose: () => void;
  readonly onAdd: () => void;
}

/** Where the articles go, the progress of reading, and the button that adds them. */
export function AddFooter({ current, onClose, onAdd }: AddFooterProps) {
  const text = useText(messages);
  const { rows, target, corpusName, work, adding, meanMs } = useAdding((state) => state);
  const { setTarget, nameCorpus, pause, resume } = useAddingActions();
  const group = useId();

  const pending = rows.filter(isPending).length;
  const withPending = rows.filter((row) => isReady(row) || isPending(row) || isUnderWay(row));
  /** What is added: while the extraction is suspended, only what has been read. */
  const wanted = work === 'paused' ? withPending.filter((row) => !isPending(row)) : withPending;
  const counted = adding ? wanted : withPending;
  const done = adding ? rows.filter(isAdded).length : counted.length - pending;
  const isBusy = pending > 0 || adding;
  const seconds = meanMs === null || pending === 0 ? null : Math.max(1, Math.ceil((meanMs * pending) / 1000));

  return (
    <footer className="shrink-0 border-t border-ink px-6 py-3 max-phone:px-4">
      <div className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-2">
        <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1" disabled={adding}>
          <legend className="type-ui-strong float-left mr-5 leading-8">{text.addTo}</legend>
          {current !== null && (
            <label className="type-ui flex items-center gap-2 touch:min-h-hit">
              <input
                type="radio"
                name={group}
                checked={target === 'current'}
                onChange={() => setTarget('current')}
                className={radio}
              />
              {current}
            </label>
          )}
          <label className="type-ui flex items-center gap-2 touch:min-h-hit">
            <input
              type="radio"
              name={group}
              checked={target === 'new'}
              onChange={() => setTarget('new')}
              className={radio}
            />
            {text.newCorpus}
          </label>
          {target === 'new' && (
            <input
              aria-label={text.corpusName}
              value={corpusName}
              placeholder={text.defaultName}
              maxLength={120}
              onChange={(event) => nameCorpus(event.target.value)}
              className="type-ui h-8 w-52 rounded-control border border-field bg-raised px-2 text-ink touch:h-hit"
            />
          )}
          {current === null && (
            <span className="type-meta text-ink-2 max-phone:hidden">{text.openStays}</span>
          )}
        </fieldset>
        {isBusy && (
          <div className="ml-auto flex items-center gap-4 max-phone:ml-0 max-phone:w-full">
            <div className="w-80 max-phone:flex-1">
              <p className="type-meta flex justify-between gap-2">
                <span className="font-[660]">{text.progress(done, counted.length)}</span>
                {work !== 'paused' && seconds !== null && (
                  <span className="text-ink-2">{text.timeLeft(seconds)}</span>
                )}
              </p>
              <progress
                value={done}
                max={Math.max(1, counted.length)}
                aria-label={text.progress(done, counted.length)}
                className="block h-1 w-full appearance-none border-0 bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
              />
            </div>
            {pending > 0 && (
              <button
                type="button"
                onClick={work === 'paused' ? resume : pause}
                className="type-ui-strong min-h-6 shrink-0 touch:min-h-hit"
              >
                <span className="quiet-link">{work === 'paused' ? text.resume : text.pause}</span>
              </button>
            )}
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3 pt-2">
        <p className="type-meta flex min-w-0 flex-1 basis-64 items-center gap-2 text-ink-2 max-phone:basis-full">
          <LockKeyhole size={14} aria-hidden="true" className="shrink-0" />
          {withPending.length > 0 && !adding ? text.notKept : text.private}
        </p>
        <Button onClick={onClose} className="h-9 max-phone:hidden">
          {text.close}
          <kbd className={keycap}>{text.escape}</kbd>
        </Button>
        <Button
          primary
          onClick={onAdd}
          disabled={wanted.length === 0}
          // Not disabled while it adds: the keyboard stays on it.
          aria-disabled={adding}
          className={`h-9 disabled:bg-sunken max-phone:flex-1 ${adding ? 'cursor-default border-rule! bg-sunken! text-ink-3!' : ''}`}
        >
          {text.add(wanted.length)}
          <kbd className={keycap}>↵</kbd>
        </Button>
      </div>
    </footer>
  );
}

type Rows = Parameters<typeof isReady>[0];
const isAdded = ({ state }: Rows) => state.kind === 'article' && state.step === 'added';
const isUnderWay = ({ state }: Rows) =>
  state.kind === 'article' && (state.step === 'adding' || state.step === 'added');

const radio = 'size-4 accent-(--ink)';
const keycap = 'type-code rounded-tag border border-current px-1 opacity-80 touch:hidden';
