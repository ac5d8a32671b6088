import { X } from 'lucide-react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface CountryChoiceProps {
  readonly countries: readonly NodeId[];
  readonly onChange: (countries: readonly NodeId[]) => void;
}

/** The countries that a node belongs to, chosen among those of the corpus. */
export function CountryChoice({ countries: chosen, onChange }: CountryChoiceProps) {
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
