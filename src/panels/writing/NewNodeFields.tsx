import { X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { NewEnd } from '../../domain/writing/draft.ts';
import { useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { EventDateField } from './EventDateField.tsx';
import { messages } from './messages.ts';

interface NewNodeFieldsProps {
  /** Which node it is, for those who do not see what stands above. */
  readonly label: string;
  readonly node: NewEnd;
  readonly types: readonly NodeType[];
  readonly onChange: (node: NewEnd) => void;
}

/** What has to be known of a new node: its type and its name; what country it belongs to. */
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

/** One of the types, each with its glyph. */
export function TypeChoice({
  type,
  types,
  onChange,
}: {
  readonly type: NodeType | null;
  readonly types: readonly NodeType[];
  readonly onChange: (type: NodeType) => void;
}) {
  const text = useText(messages);
  const group = useId();
  return (
    <fieldset>
      <legend className="type-meta text-ink-2">{text.type}</legend>
      <div className="mt-0.5 flex flex-wrap gap-1">
        {types.map((one) => (
          <label
            key={one}
            className="type-ui relative inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-control border border-rule-2 bg-raised px-2 hover:bg-sunken has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink touch:h-hit"
          >
            <input
              type="radio"
              name={group}
              checked={one === type}
              onChange={() => onChange(one)}
              className="absolute inset-0 cursor-inherit appearance-none opacity-0"
            />
            <Glyph name={one} sizePx={13} />
            {text.types[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export const fieldLook = 'type-ui h-7 w-full rounded-control border border-rule-2 bg-raised px-2 touch:h-hit';

interface LabelFieldsProps<Node> {
  readonly node: Node;
  /** Whether the keyboard begins here. */
  readonly first?: boolean;
  readonly onChange: (node: Node) => void;
}

/** The name; one for both languages until somebody gives them two. */
export function LabelFields<Node extends Pick<NewEnd, 'label'>>({
  node,
  first = false,
  onChange,
}: LabelFieldsProps<Node>) {
  const text = useText(messages);
  const { label } = node;
  const [two, setTwo] = useState(label.fr !== label.en);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  const field = (
    name: string,
    value: string,
    change: (value: string) => void,
    ref?: RefObject<HTMLInputElement | null>,
  ) => (
    <label className="mt-2 block">
      <span className="type-meta text-ink-2">{name}</span>
      <input
        ref={ref}
        type="text"
        value={value}
        maxLength={200}
        onChange={(event) => change(event.target.value)}
        className={fieldLook}
      />
    </label>
  );
  if (!two)
    return (
      <>
        {field(text.name, label.fr, (name) => onChange({ ...node, label: { fr: name, en: name } }), input)}
        <button
          type="button"
          onClick={() => setTwo(true)}
          className="type-meta mt-1 text-ink-2 underline decoration-rule-2 underline-offset-3 touch:min-h-hit"
        >
          {text.twoNames}
        </button>
      </>
    );
  return (
    <>
      {field(text.nameFr, label.fr, (fr) => onChange({ ...node, label: { ...label, fr } }), input)}
      {field(text.nameEn, label.en, (en) => onChange({ ...node, label: { ...label, en } }))}
    </>
  );
}

/** Which countries it belongs to, of those that the corpus has. */
export function CountryChoice({
  countries: chosen,
  onChange,
}: {
  readonly countries: readonly NodeId[];
  readonly onChange: (countries: readonly NodeId[]) => void;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const countries = index.graph.nodes
    .filter(({ type }) => type === 'country')
    .map((one) => ({ id: one.id, name: nameOf(one, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const left = countries.filter(({ id }) => !chosen.includes(id));
  if (countries.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1">
      {chosen.map((id) => {
        const name = countries.find((one) => one.id === id)?.name ?? id;
        return (
          <button
            key={id}
            type="button"
            aria-label={text.withoutCountry(name)}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
            className="type-ui inline-flex h-7 items-center gap-1.5 rounded-control border border-rule-2 bg-raised px-2 hover:bg-sunken touch:h-hit"
          >
            {name}
            <X size={13} aria-hidden="true" className="text-ink-3" />
          </button>
        );
      })}
      {left.length > 0 && (
        <select
          aria-label={text.countries}
          value=""
          onChange={({ target: { value } }) => {
            const added = left.find(({ id }) => id === value);
            if (added) onChange([...chosen, added.id]);
          }}
          className="type-ui h-7 max-w-full rounded-control border border-rule-2 bg-raised px-1.5 text-ink touch:h-hit"
        >
          <option value="">{text.addCountry}</option>
          {left.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
