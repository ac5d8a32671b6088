import { useId } from 'react';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import { useLanguage } from '../language.tsx';

interface EdtfFieldProps {
  readonly label: string;
  /** As it is typed; null: no date. */
  readonly when: string | null;
  readonly placeholder: string;
  /** What a date looks like, said where one cannot be read. */
  readonly hint: string;
  /** Said behind the date, in the reader's language. */
  readonly say?: (date: string) => string;
  readonly onChange: (when: string | null) => void;
}

/** A date as the corpus's files take it, and how it reads. */
export function EdtfField({ label, when, placeholder, hint, say, onChange }: EdtfFieldProps) {
  const language = useLanguage();
  const id = useId();
  const isRight = when === null || parseEdtf(when) !== null;
  const date = when !== null && isRight ? formatEdtf(when, language) : null;
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-describedby={id}
        aria-invalid={!isRight}
        value={when ?? ''}
        placeholder={placeholder}
        maxLength={40}
        onChange={({ target: { value } }) => onChange(value.trim() === '' ? null : value.trim())}
        className="type-ui h-7 w-40 rounded-control border border-rule-2 bg-raised px-2 aria-invalid:border-ink touch:h-hit"
      />{' '}
      <span id={id} className="type-meta ml-1 text-ink-2">
        {!isRight ? hint : date === null ? '' : (say?.(date) ?? date)}
      </span>
    </>
  );
}
