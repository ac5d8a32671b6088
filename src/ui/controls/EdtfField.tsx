import { useId, useState } from 'react';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import { readDate } from '../../domain/time/readDate.ts';
import { useLanguage } from '../language.tsx';

interface EdtfFieldProps {
  readonly label: string;
  /** EDTF, or what is typed where that cannot be read; null: no date. */
  readonly when: string | null;
  readonly placeholder: string;
  /** What a date looks like, said where one cannot be read. */
  readonly hint: string;
  /** Said behind the date, in the reader's language. */
  readonly say?: (date: string) => string;
  readonly onChange: (when: string | null) => void;
}

/** A date, typed in words, in numbers or as the corpus's files have it, and how it reads. */
export function EdtfField({ label, when, placeholder, hint, say, onChange }: EdtfFieldProps) {
  const language = useLanguage();
  const id = useId();
  /** What is being typed, spaces and all; null: nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const isRight = when === null || parseEdtf(when) !== null;
  const date = when !== null && isRight ? formatEdtf(when, language) : null;
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-describedby={id}
        aria-invalid={!isRight}
        value={typed ?? when ?? ''}
        placeholder={placeholder}
        maxLength={40}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onChange(value.trim() === '' ? null : (readDate(value) ?? value.trim()));
        }}
        onBlur={() => setTyped(null)}
        className="type-ui h-7 w-40 rounded-control border border-rule-2 bg-raised px-2 aria-invalid:border-ink touch:h-hit"
      />{' '}
      <span id={id} className="type-meta ml-1 text-ink-2">
        {!isRight ? hint : date === null ? '' : (say?.(date) ?? date)}
      </span>
    </>
  );
}
