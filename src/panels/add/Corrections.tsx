import { useEffect, useId, useRef, useState } from 'react';
import type { ArticleFrame, PublishedDate } from '../../domain/graph/incoming.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { readDate } from '../../domain/time/readDate.ts';
import { isLanguageTag } from '../../lib/languageTag.ts';
import { useAddingActions } from '../../store/adding/addingReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface CorrectionsProps {
  readonly rowKey: number;
  readonly frame: ArticleFrame;
  /** Names the field that receives the focus; each asking is another object. */
  readonly asked: Editing;
  readonly onClose: () => void;
}

export type CorrectedField = 'title' | 'publisher' | 'published' | 'author' | 'language';

/** What a person wants to correct: which row, and the field in which the form begins. */
export interface Editing {
  readonly key: number;
  readonly field: CorrectedField;
}

/** The fields in which a person can correct the rules: title, publisher, date, author, language. */
export function Corrections({ rowKey, frame, asked, onClose }: CorrectionsProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { correct } = useAddingActions();
  const [values, setValues] = useState<Readonly<Record<CorrectedField, string>>>({
    title: frame.title,
    publisher: frame.publisher ?? '',
    published: frame.published.edtf ?? '',
    author: frame.author ?? '',
    language: frame.language,
  });
  const trimmed = (field: CorrectedField) => values[field].trim();
  const date = readDate(values.published);
  const faults: Partial<Record<CorrectedField, string>> = {
    ...(trimmed('title') === '' && { title: text.titleWrong }),
    ...(trimmed('published') !== '' && date === null && { published: text.dateWrong }),
    ...(!isLanguageTag(trimmed('language')) && { language: text.languageWrong }),
  };
  const apply = () => {
    const changed = (field: 'title' | 'publisher' | 'author' | 'language') =>
      trimmed(field) !== (frame[field] ?? '');
    correct(rowKey, {
      ...(changed('title') && { title: trimmed('title') }),
      ...(changed('publisher') && { publisher: trimmed('publisher') || null }),
      ...(changed('author') && { author: trimmed('author') || null }),
      ...(changed('language') && { language: trimmed('language') }),
      ...(date !== frame.published.edtf && { published: dateOf(date) }),
    });
    onClose();
  };
  const hints: Partial<Record<CorrectedField, string>> = {
    published: date === null ? text.dateForm : formatEdtf(date, language),
    language: text.languageForm,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(faults).length === 0) apply();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className="grid grid-cols-2 gap-x-3 gap-y-2 pt-3"
    >
      {(['title', 'publisher', 'published', 'author', 'language'] as const).map((field) => (
        <CorrectionField
          key={field}
          label={text.fields[field]}
          hint={hints[field]}
          fault={faults[field]}
          value={values[field]}
          wide={field === 'title'}
          asked={field === asked.field ? asked : null}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      <div className="col-span-2 flex items-end justify-end gap-2">
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button
          primary
          type="submit"
          disabled={Object.keys(faults).length > 0}
          className="disabled:bg-sunken"
        >
          {text.apply}
        </Button>
      </div>
    </form>
  );
}

/** A date that a person enters is certain; an empty field means an unknown date. */
const dateOf = (edtf: string | null): PublishedDate => ({
  edtf,
  basis: edtf === null ? 'unknown' : 'stated',
});

interface CorrectionFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | undefined;
  readonly value: string;
  readonly wide: boolean;
  /** Not null: it is asked for, and receives the focus; what else is typed in the form stays. */
  readonly asked: Editing | null;
  readonly onChange: (value: string) => void;
}

function CorrectionField({ label, hint, fault, value, wide, asked, onChange }: CorrectionFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked !== null) input.current?.focus();
  }, [asked]);
  return (
    <p className={`flex flex-col gap-1.5 ${wide ? 'col-span-2' : ''}`}>
      <label htmlFor={id} className="type-meta text-ink-2">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        className="type-ui h-8 w-full rounded-control border border-field bg-raised px-2 text-ink aria-invalid:border-2 aria-invalid:border-ink touch:h-hit"
      />
      <span id={`${id}-said`} className="type-meta text-ink-2">
        {fault ?? hint}
      </span>
    </p>
  );
}
