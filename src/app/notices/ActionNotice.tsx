import { X } from 'lucide-react';
import { useEffect, useState } from 'react';

interface ActionNoticeProps {
  readonly notice: string;
  /** What can be done about it, if anything can. */
  readonly action?: string;
  readonly onAct?: () => void;
  /** Left out where it stays until what it is about has ended. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  /**
   * How long it is shown; the countdown pauses while it is pointed at or has the focus. Left out: until it is closed.
   */
  readonly shownMs?: number;
  /** How much of what it announces is done, from 0 to 1. */
  readonly share?: number;
  /** The same in figures. */
  readonly figures?: string;
}

const tickMs = 250;

/**
 * Says what has happened, with the one thing to do about it, if there is one. It covers nothing that is clicked often,
 * and takes no focus.
 */
export function ActionNotice({
  notice,
  action,
  onAct,
  onClose,
  closeLabel,
  shownMs,
  share,
  figures,
}: ActionNoticeProps) {
  const [leftMs, setLeftMs] = useState(shownMs);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || leftMs === undefined) return;
    if (leftMs <= 0) {
      onClose?.();
      return;
    }
    const timer = setTimeout(() => setLeftMs(leftMs - tickMs), tickMs);
    return () => clearTimeout(timer);
  }, [held, leftMs, onClose]);

  return (
    // An open dialog covers the page, and has its own messages.
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-14 z-40 grid place-items-center px-4 in-[body:has(dialog:modal)]:hidden max-phone:bottom-20"
    >
      <p
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="type-ui pointer-events-auto relative flex max-w-[min(100%,36rem)] items-center gap-3 overflow-hidden rounded-control bg-ink py-1 pr-1 pl-4 text-on-ink shadow-float"
      >
        <span className="min-w-0 wrap-anywhere">{notice}</span>
        {/* Not read aloud at each step: whoever wants to know finds it. */}
        {figures && (
          <span aria-hidden="true" className="tabular-nums">
            {figures}
          </span>
        )}
        {action !== undefined && (
          <button
            type="button"
            onClick={onAct}
            className={`type-ui-strong underline underline-offset-4 ${inInk}`}
          >
            {action}
          </button>
        )}
        {onClose && (
          <button
            type="button"
            onClick={onClose}
            aria-label={closeLabel}
            title={closeLabel}
            className={inInk}
          >
            <X size={15} aria-hidden="true" />
          </button>
        )}
        {share !== undefined && (
          <span
            role="progressbar"
            aria-label={notice}
            aria-valuenow={Math.round(share * 100)}
            aria-valuetext={figures}
            className="absolute bottom-0 left-0 h-0.5 bg-on-ink"
            style={{ width: `${share * 100}%` }}
          />
        )}
        {shownMs !== undefined && (
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-0 h-0.5 bg-on-ink"
            style={{ width: `${((leftMs ?? 0) / shownMs) * 100}%` }}
          />
        )}
      </p>
    </div>
  );
}

const inInk =
  'inline-grid min-h-8 min-w-8 shrink-0 place-items-center rounded-control px-1 focus-visible:outline-on-ink focus-visible:-outline-offset-2 touch:min-h-hit touch:min-w-hit';
