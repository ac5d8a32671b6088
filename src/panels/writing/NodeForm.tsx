import { useEffect, useEffectEvent, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { NodeDraft } from '../../domain/writing/draft.ts';
import { fieldsOf, type NodeFields } from '../../domain/writing/nodeFields.ts';
import type { Writing, WrittenNode } from '../../domain/writing/writing.ts';
import { useIndex, useSearch } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { EventDateField } from './EventDateField.tsx';
import { LabelFields } from './LabelFields.tsx';
import { listNodes } from './listNodes.ts';
import { messages } from './messages.ts';
import { nodeMessages } from './nodeMessages.ts';
import { PartFields } from './PartFields.tsx';
import { PickField } from './PickField.tsx';
import { fieldLook } from './TextField.tsx';
import { TypeChoice } from './TypeChoice.tsx';

interface NodeFormProps {
  readonly draft: NodeDraft;
  readonly readNode: (id: NodeId) => Promise<WrittenNode | null>;
  readonly onChange: (draft: NodeDraft) => void;
  readonly onWrite: (writing: Writing) => void;
}

/** Changes what is known of a node: type, names, countries, date or place. Below, joins another node to it or splits it. */
export function NodeForm({ draft, readNode, onChange, onWrite }: NodeFormProps) {
  const text = useText(nodeMessages);
  const index = useIndex();
  const { id, fields } = draft;
  const [isGone, setGone] = useState(false);
  const show = useEffectEvent((written: WrittenNode | null) => {
    if (written === null) setGone(true);
    else if (draft.fields === null) onChange({ ...draft, written, fields: fieldsOf(written) });
  });
  useEffect(() => {
    let left = false;
    readNode(id)
      .catch(() => null)
      .then((written) => {
        if (!left) show(written);
      });
    return () => {
      left = true;
    };
  }, [id, readNode]);
  if (isGone || index.findNode(id) === undefined) return <p className="type-ui">{text.unreadable}</p>;
  if (fields === null) return <p className="type-ui text-ink-2">{text.reading}</p>;
  return (
    <>
      <Fields fields={fields} onChange={(next) => onChange({ ...draft, fields: next })} />
      <Join keep={id} onWrite={onWrite} />
      <PartFields node={id} onWrite={onWrite} />
    </>
  );
}

interface FieldsProps {
  readonly fields: NodeFields;
  readonly onChange: (fields: NodeFields) => void;
}

function Fields({ fields, onChange }: FieldsProps) {
  const text = useText(nodeMessages);
  const { type, names, demonyms, coordinates, when } = fields;
  return (
    <>
      <TypeChoice type={type} types={nodeTypes} onChange={(next) => onChange({ ...fields, type: next })} />
      <LabelFields node={fields} first onChange={({ label }) => onChange({ ...fields, label })} />
      <Lines
        label={text.names}
        hint={text.namesHint}
        value={names}
        onChange={(next) => onChange({ ...fields, names: next })}
      />
      {type !== 'event' && (type === 'country' || demonyms !== '') && (
        <Lines
          label={text.demonyms}
          hint={text.demonymsHint}
          value={demonyms}
          onChange={(next) => onChange({ ...fields, demonyms: next })}
        />
      )}
      {type === 'event' ? (
        <EventDateField when={when} onChange={(date) => onChange({ ...fields, when: date })} />
      ) : (
        <label className="mt-2.5 block">
          <span className="type-meta text-ink-2">{text.coordinates}</span>
          <input
            type="text"
            value={coordinates}
            placeholder={text.coordinatesHint}
            maxLength={60}
            onChange={(event) => onChange({ ...fields, coordinates: event.target.value })}
            className={fieldLook}
          />
        </label>
      )}
      {type !== 'country' && (
        <CountryChoice
          countries={fields.countries}
          onChange={(countries) => onChange({ ...fields, countries })}
        />
      )}
    </>
  );
}

interface LinesProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list with one item per line; the field grows with it. */
function Lines({ label, hint, value, onChange }: LinesProps) {
  return (
    <label className="mt-2.5 block">
      <span className="type-meta text-ink-2">
        {label}
        <span className="text-ink-3">, {hint}</span>
      </span>
      <textarea
        rows={Math.min(8, Math.max(2, value.split('\n').length))}
        value={value}
        maxLength={20_000}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        className="type-ui mt-1.5 block w-full resize-none rounded-control border border-rule-2 bg-raised px-2 py-1"
      />
    </label>
  );
}

/** Joins another node to this one at once; what the fields above hold is not saved with it. */
function Join({ keep, onWrite }: { readonly keep: NodeId; readonly onWrite: NodeFormProps['onWrite'] }) {
  const text = useText(nodeMessages);
  const { nothing } = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const search = useSearch();
  const [drop, setDrop] = useState<NodeId | null>(null);
  const { type } = index.node(keep);
  const other = drop === null ? undefined : index.findNode(drop);
  /** Events can only be joined to events. */
  const types = nodeTypes.filter((one) => (one === 'event') === (type === 'event'));
  return (
    <fieldset aria-label={text.join} className="mt-5 border-t border-rule-2 pt-2">
      <PickField
        label={text.joinWith}
        shown={other ? nameOf(other, language) : ''}
        type={other?.type ?? null}
        list={(typed) =>
          listNodes(index, search, typed, [], language, types).filter(({ value }) => value !== keep)
        }
        onPick={setDrop}
        nothing={nothing}
      />
      {other !== undefined && (
        <>
          <p className="type-meta mt-1.5 text-ink-2">
            {text.joinTells(nameOf(other, language), nameOf(index.node(keep), language))}
          </p>
          <Button className="mt-2" onClick={() => onWrite({ kind: 'join', keep, drop: other.id })}>
            {text.join}
          </Button>
        </>
      )}
    </fieldset>
  );
}
