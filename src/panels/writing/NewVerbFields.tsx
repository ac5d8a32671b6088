import { useEffect, useRef, useState } from 'react';
import { families } from '../../domain/basics/kinds.ts';
import type { NewPredicate } from '../../domain/writing/writing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { CheckField } from '../../ui/controls/CheckField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { faultMessages } from './faultMessages.ts';
import { messages } from './messages.ts';
import { fieldLook, TextField } from './TextField.tsx';

interface NewVerbFieldsProps {
  /** The verb as typed, in the language of the interface. */
  readonly typed: string;
  /** Resolves to why the verb was not added, or to null when it was. */
  readonly onAdd: (verb: NewPredicate) => Promise<string | null>;
  readonly onLeave: () => void;
}

const ownFamilies = families.filter((family): family is NewPredicate['family'] => family !== 'co-mention');

/** The fields of a new verb: how it reads in both directions and both languages, and the family of its links. */
export function NewVerbFields({ typed, onAdd, onLeave }: NewVerbFieldsProps) {
  const text = useText(messages);
  const faults = useText(faultMessages);
  const language = useLanguage();
  const [family, setFamily] = useState<NewPredicate['family']>('cooperation');
  const [label, setLabel] = useState({ fr: '', en: '', [language]: typed });
  const [inverse, setInverse] = useState({ fr: '', en: '' });
  const [isMutual, setMutual] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const other = useRef<HTMLInputElement>(null);
  useEffect(() => other.current?.focus(), []);

  const add = async () => {
    const written = isMutual ? [label] : [label, inverse];
    if (written.some(({ fr, en }) => fr.trim() === '' || en.trim() === ''))
      return setFault(faults.missing.verbWords);
    const trimmed = ({ fr, en }: typeof label) => ({ fr: fr.trim(), en: en.trim() });
    setFault(await onAdd({ family, label: trimmed(label), inverse: isMutual ? null : trimmed(inverse) }));
  };
  const field = (
    name: string,
    value: string,
    change: (value: string) => void,
    ref?: React.RefObject<HTMLInputElement | null>,
  ) => (
    <TextField
      ref={ref}
      label={name}
      value={value}
      maxLength={100}
      onChange={change}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        // Enter adds the verb; it must not save the whole form.
        event.preventDefault();
        void add();
      }}
    />
  );
  return (
    <fieldset aria-label={text.newVerb(typed)} className="mt-1.5 border-l-2 border-rule-2 pl-3">
      <label className="block">
        <span className="type-meta text-ink-2">{text.family}</span>
        <select
          value={family}
          onChange={({ target: { value } }) =>
            setFamily(ownFamilies.find((one) => one === value) ?? 'cooperation')
          }
          className={fieldLook}
        >
          {ownFamilies.map((one) => (
            <option key={one} value={one}>
              {text.families[one]}
            </option>
          ))}
        </select>
      </label>
      {field(
        text.verbFr,
        label.fr,
        (fr) => setLabel({ ...label, fr }),
        language === 'en' ? other : undefined,
      )}
      {field(
        text.verbEn,
        label.en,
        (en) => setLabel({ ...label, en }),
        language === 'fr' ? other : undefined,
      )}
      <CheckField checked={isMutual} onChange={setMutual} className="mt-2 min-h-7">
        {text.mutual}
      </CheckField>
      {!isMutual && (
        <>
          {field(text.inverseFr, inverse.fr, (fr) => setInverse({ ...inverse, fr }))}
          {field(text.inverseEn, inverse.en, (en) => setInverse({ ...inverse, en }))}
        </>
      )}
      <p role="alert" className="type-meta text-ink not-empty:mt-2">
        {fault ?? ''}
      </p>
      <div className="mt-2 flex gap-2">
        <Button onClick={() => void add()}>{text.addVerb}</Button>
        <Button onClick={onLeave}>{text.cancel}</Button>
      </div>
    </fieldset>
  );
}
