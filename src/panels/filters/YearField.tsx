import { useState } from 'react';
import { formatYears } from '../../domain/time/formatYears.ts';
import { parseYears } from '../../domain/time/parseYears.ts';
import { sameRange, type YearRange } from '../../domain/time/yearRange.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface YearFieldProps {
  /** null: all of them. */
  readonly range: YearRange | null;
  readonly extent: YearRange;
  readonly onChoose: (range: YearRange) => void;
}

/** The chosen years as text that can be overwritten: Enter applies it, Escape cancels, empty text means all years. */
export function YearField({ range, extent, onChoose }: YearFieldProps) {
  const text = useText(messages);
  /** null: nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = range === null ? text.allYears(formatYears(extent)) : formatYears(range);
  const read = typed?.trim() === '' ? extent : parseYears(typed ?? '', extent);
  const isWrong = typed !== null && typed.trim().length >= 4 && read === null;
  const take = (): void => {
    if (typed !== null && read !== null && !sameRange(read, range ?? extent)) onChoose(read);
    setTyped(null);
  };
  return (
    <input
      type="text"
      aria-label={text.yearsTyped}
      title={isWrong ? text.yearsUnread(formatYears(extent)) : text.yearsTyped}
      aria-invalid={isWrong}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="done"
      value={typed ?? shown}
      onFocus={(event) => {
        setTyped(range === null ? '' : shown);
        event.target.select();
      }}
      placeholder={formatYears(extent)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          take();
          event.currentTarget.blur();
        } else if (event.key === 'Escape' && typed !== null) {
          event.preventDefault();
          event.stopPropagation();
          setTyped(null);
        }
      }}
      className={`type-num h-6 min-w-16 [field-sizing:content] rounded-control border border-transparent bg-transparent px-1 text-right text-ink hover:border-field focus:border-field focus:bg-raised aria-invalid:border-ink touch:h-hit ${
        range === null ? '' : 'font-[660]'
      }`}
    />
  );
}
