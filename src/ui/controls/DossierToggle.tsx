import { FolderCheck, FolderPlus } from 'lucide-react';
import { currentGatherButton, gatherButtons } from '../keyElements.ts';
import { useText } from '../language.tsx';
import { useWithKeys } from '../shortcutKeys.tsx';
import { takingMessages } from '../takingMessages.ts';

interface DossierToggleProps {
  /** What is added, for the button's accessible name: « le passage § 6 de l’article 3 ». */
  readonly what: string;
  /** Whether it is in the dossier. */
  readonly held: boolean;
  readonly onToggle: () => 'added' | 'removed' | 'partly' | 'full';
  /** Announces what was done. */
  readonly onSay: (notice: string) => void;
  /** The icon alone, where there is no room for the word. */
  readonly compact?: boolean;
  /** Whether this is the passage being read: the D key presses it. */
  readonly current?: boolean;
}

/** « Ajouter au dossier » : adds a passage, or removes it; shows whether it is in. */
export function DossierToggle({
  what,
  held,
  onToggle,
  onSay,
  compact = false,
  current = false,
}: DossierToggleProps) {
  const text = useText(takingMessages);
  const withKeys = useWithKeys();
  const Icon = held ? FolderCheck : FolderPlus;
  return (
    <button
      type="button"
      ref={current ? currentGatherButton.ref : gatherButtons.ref}
      aria-pressed={held}
      aria-label={text.putInDossier(what)}
      title={withKeys(held ? text.removeTip : text.addTip, 'D')}
      onClick={(event) => {
        event.stopPropagation();
        onSay(text.gathered[onToggle()]);
      }}
      className={compact ? iconLook : wordLook}
    >
      <Icon
        size={compact ? 17 : 14}
        aria-hidden="true"
        className={held || compact ? '' : 'text-ink-3'}
        fill={held ? 'var(--sunken)' : 'none'}
      />
      {!compact && (
        <span className={held ? 'border-b border-ink' : 'quiet-link'} aria-hidden="true">
          {text.dossier}
        </span>
      )}
    </button>
  );
}

const wordLook = 'type-ui-strong inline-flex items-center gap-1.5 touch:min-h-hit';
const iconLook =
  'inline-grid size-8 shrink-0 place-items-center rounded-control text-ink hover:bg-sunken aria-pressed:bg-sunken touch:size-hit';
