import { keyMessages, splitKeys } from '../../ui/keyMessages.ts';
import { useText } from '../../ui/language.tsx';

/** A shortcut as printed on keys: « Ctrl » « Maj » « Z ». */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  const text = useText(keyMessages);
  return (
    <span className="inline-flex gap-1">
      {splitKeys(shortcut).map((key) => (
        <kbd
          key={key}
          className="type-code min-w-5 rounded-tag border border-rule-2 bg-raised px-1.5 text-center text-ink-2"
        >
          {text[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
