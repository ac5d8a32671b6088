import type { KeyboardEvent, Ref } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A field for one line of text, below its name. */
export function TextField({ label, onChange, ...input }: TextFieldProps) {
  return (
    <label className="mt-2 block">
      <span className="type-meta text-ink-2">{label}</span>
      <input
        {...input}
        type="text"
        onChange={(event) => onChange(event.target.value)}
        className={fieldLook}
      />
    </label>
  );
}

/** The look of a field that fills the width; its ring leaves its name legible. */
export const fieldLook =
  'type-ui mt-1.5 h-7 w-full rounded-control border border-rule-2 bg-raised px-2 touch:h-hit';
