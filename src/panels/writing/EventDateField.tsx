import { EdtfField } from '../../ui/controls/EdtfField.tsx';
import { useText } from '../../ui/language.tsx';
import { Field } from './Field.tsx';
import { messages } from './messages.ts';

interface EventDateFieldProps {
  /** EDTF, as it is typed; null: no date. */
  readonly when: string | null;
  readonly onChange: (when: string | null) => void;
}

/** When an event happened. */
export function EventDateField({ when, onChange }: EventDateFieldProps) {
  const text = useText(messages);
  return (
    <Field name={text.eventDate}>
      <EdtfField
        label={text.eventDate}
        when={when}
        placeholder={text.noEventDate}
        hint={text.dateHint}
        onChange={onChange}
      />
    </Field>
  );
}
