import { useId } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface TypeChoiceProps {
  /** null: still to be chosen. */
  readonly type: NodeType | null;
  readonly types: readonly NodeType[];
  readonly onChange: (type: NodeType) => void;
}

/** Chooses one of the types, each shown with its glyph. */
export function TypeChoice({ type, types, onChange }: TypeChoiceProps) {
  const text = useText(messages);
  const group = useId();
  return (
    <fieldset>
      <legend className="type-meta text-ink-2">{text.type}</legend>
      <div className="mt-1.5 flex flex-wrap gap-1">
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
