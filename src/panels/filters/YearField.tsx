import { useEffect, useId, useRef, useState } from 'react';
import { formatYears } from '../../domain/time/formatYears.ts';
import { parseYears } from '../../domain/time/parseYears.ts';
import { sameRange, type YearRange } from '../../domain/time/yearRange.ts';
import { useText } from '../../ui/language.tsx';
import { matchesMedia } from '../../ui/media.ts';
import { messages } from './messages.ts';

interface YearFieldProps {
  /** null: all of them. */
  readonly range: YearRange | null;
  readonly extent: YearRange;
  readonly onChoose: (range: YearRange) => void;
}

/**
 * The chosen years as text that can be overwritten: Enter applies it, or says what can be read; Escape cancels, empty text
 * means all years.
 */
export function YearField({ range, extent, onChoose }: YearFieldProps) {
  const text = useText(messages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** null: nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  /** Whether Enter was pressed on what names no years. */
  const [isRefused, setRefused] = useState(false);
  const shown = range === null ? text.allYears(formatYears(extent)) : formatYears(range);
  const read = typed?.trim() === '' ? extent : parseYears(typed ?? '', extent);
  const isWrong = typed !== null && (isRefused || typed.trim().length >= 4) && read === null;
  const type = (words: string | null): void => {
    setTyped(words);
    setRefused(false);
  };
  const take = (): void => {
    if (typed !== null && read !== null && !sameRange(read, range ?? extent)) onChoose(read);
    type(null);
  };
  const enter = (): void => {
    if (typed !== null && read === null) {
      setRefused(true);
      return;
    }
    take();
    // A keyboard on the screen gives way to what was asked for.
    if (matchesMedia('(pointer: coarse)')) field.current?.blur();
  };
  const isTyping = typed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed next replaces the years now shown.
  useEffect(() => {
    if (!isTyping && document.activeElement === field.current) field.current?.select();
  }, [isTyping, shown]);
  return (
    <>
      <input
        ref={field}
        type="text"
        aria-label={text.yearsTyped}
        aria-describedby={isWrong && isRefused ? id : undefined}
        title={text.yearsTyped}
        aria-invalid={isWrong}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        value={typed ?? shown}
        onFocus={(event) => {
          type(range === null ? '' : shown);
          event.target.select();
        }}
        placeholder={formatYears(extent)}
        onChange={(event) => type(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          else if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            event.stopPropagation();
            type(null);
          }
        }}
        className={`type-num h-6 min-w-16 [field-sizing:content] rounded-control border border-transparent bg-transparent px-1 text-right text-ink hover:border-field focus:border-field focus:bg-raised aria-invalid:border-ink touch:h-hit ${
          range === null ? '' : 'font-[660]'
        }`}
      />
      {isWrong && isRefused && (
        <span
          id={id}
          role="alert"
          className="type-meta absolute top-full right-0 z-10 mt-1.5 rounded-control border border-ink bg-raised px-2 py-1 text-ink shadow-float"
        >
          {text.yearsUnread(extent.from, extent.to)}
        </span>
      )}
    </>
  );
}
