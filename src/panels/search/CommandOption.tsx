import { ChevronRight } from 'lucide-react';
import type { Command } from './commands.ts';

/** A command: what it does, and the keys that do the same. */
export function CommandOption({ command: { label, keys } }: { readonly command: Command }) {
  return (
    <span className="type-ui flex min-h-[2.125rem] items-center gap-2.5 py-1 touch:min-h-hit">
      <ChevronRight size={14} aria-hidden="true" className="shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1">{label}</span>
      {keys && (
        <span className="flex shrink-0 gap-1 max-phone:hidden">
          {keys.map((key) => (
            <kbd key={key} className="type-code rounded-tag border border-rule-2 px-1.5 text-ink-2">
              {key}
            </kbd>
          ))}
        </span>
      )}
    </span>
  );
}
