import type { NodeType } from '../../domain/basics/kinds.ts';
import type { NewEnd } from '../../domain/writing/draft.ts';
import { useText } from '../../ui/language.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { EventDateField } from './EventDateField.tsx';
import { LabelFields } from './LabelFields.tsx';
import { messages } from './messages.ts';
import { TypeChoice } from './TypeChoice.tsx';

interface NewNodeFieldsProps {
  /** The name of the field that the node is for; screen readers say it of the group. */
  readonly label: string;
  readonly node: NewEnd;
  readonly types: readonly NodeType[];
  readonly onChange: (node: NewEnd) => void;
}

/** The fields of a new node: its type, its name, an event's date, its countries. */
export function NewNodeFields({ label, node, types, onChange }: NewNodeFieldsProps) {
  const text = useText(messages);
  return (
    <fieldset aria-label={text.newOf(label)} className="mt-1.5 border-l-2 border-rule-2 pl-3">
      {types.length > 1 && (
        <TypeChoice type={node.type} types={types} onChange={(type) => onChange({ ...node, type })} />
      )}
      <LabelFields node={node} onChange={onChange} />
      {node.type === 'event' && (
        <EventDateField when={node.when} onChange={(when) => onChange({ ...node, when })} />
      )}
      {node.type !== 'country' && (
        <CountryChoice
          countries={node.countries}
          onChange={(countries) => onChange({ ...node, countries })}
        />
      )}
    </fieldset>
  );
}
