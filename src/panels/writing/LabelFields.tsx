import { useEffect, useRef, useState } from 'react';
import type { NewEnd } from '../../domain/writing/draft.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { TextField } from './TextField.tsx';

interface LabelFieldsProps<Node> {
  readonly node: Node;
  /** Whether the focus goes here at first. */
  readonly first?: boolean;
  readonly onChange: (node: Node) => void;
}

/** The name of a node: one for both languages until somebody gives it two. */
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
  if (!two)
    return (
      <>
        <TextField
          ref={input}
          label={text.name}
          value={label.fr}
          maxLength={200}
          onChange={(name) => onChange({ ...node, label: { fr: name, en: name } })}
        />
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
      <TextField
        ref={input}
        label={text.nameFr}
        value={label.fr}
        maxLength={200}
        onChange={(fr) => onChange({ ...node, label: { ...label, fr } })}
      />
      <TextField
        label={text.nameEn}
        value={label.en}
        maxLength={200}
        onChange={(en) => onChange({ ...node, label: { ...label, en } })}
      />
    </>
  );
}
