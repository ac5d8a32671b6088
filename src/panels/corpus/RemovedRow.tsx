import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CorpusSummary } from '../../store/corpus/corporaState.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

const shownMs = 10_000;
const tickMs = 250;

/**
 * The line in place of a deleted corpus: for ten seconds it can be restored; the countdown pauses while the pointer is
 * on it.
 */
export function RemovedRow({
  corpus,
  onRestore,
}: {
  readonly corpus: CorpusSummary;
  readonly onRestore: () => void;
}) {
  const text = useText(messages);
  const [leftMs, setLeftMs] = useState(shownMs);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => setLeftMs((left) => Math.max(0, left - tickMs)), tickMs);
    return () => clearInterval(timer);
  }, [held]);
  if (leftMs === 0) return null;
  return (
    <tr className="relative h-11 border-b border-rule">
      <td
        colSpan={5}
        className="px-2"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p role="status" className="type-ui flex items-center gap-2.5 pl-11 text-ink-2">
          <Trash2 size={15} aria-hidden="true" />
          <span className="min-w-0 grow truncate">{text.removed(corpus.name)}</span>
          <button type="button" onClick={onRestore} className="quiet-link type-ui-strong mr-2 text-ink">
            {text.undo}
          </button>
        </p>
        <span
          aria-hidden="true"
          className="absolute bottom-0 left-0 h-0.5 bg-ink"
          style={{ width: `${(leftMs / shownMs) * 100}%` }}
        />
      </td>
    </tr>
  );
}
