import { useText } from '../../ui/language.tsx';
import { messages } from './shortcutMessages.ts';

/** A shortcut as printed on keys: « Ctrl » « Maj » « Z ». */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  const text = useText(messages);
  return (
    <span className="inline-flex gap-1">
      {splitKeys(shortcut).map((key) => (
        <kbd
          key={key}
          className="type-code min-w-5 rounded-tag border border-rule-2 bg-raised px-1.5 text-center text-ink-2"
        >
          {text.key[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}

/** The keys of a shortcut; a lone + is a key too. */
export const splitKeys = (shortcut: string): readonly string[] =>
  shortcut === '+' ? ['+'] : shortcut.split('+');
