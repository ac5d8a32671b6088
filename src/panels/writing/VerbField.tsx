import { families } from '../../domain/basics/kinds.ts';
import type { Predicate } from '../../domain/graph/schema.ts';
import { foldName } from '../../lib/tokens.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { type Pick, PickField } from './PickField.tsx';

/** A verb of the vocabulary, or one to be added to it. */
type VerbChoice = { readonly id: string } | { readonly make: string };

interface VerbFieldProps {
  /** By id. */
  readonly verbs: Readonly<Record<string, Predicate>>;
  /** Whether a verb that is not among them can be added. */
  readonly mayMake: boolean;
  readonly predicate: string | null;
  readonly first: boolean;
  readonly onChange: (verb: VerbChoice) => void;
}

/** Chooses the verb of a link: one of the vocabulary, found by what is typed, or a new one. */
export function VerbField({ verbs, mayMake, predicate, first, onChange }: VerbFieldProps) {
  const text = useText(messages);
  const language = useLanguage();
  const list = (typed: string): readonly Pick<VerbChoice>[] => {
    const name = typed.trim();
    const asked = foldName(name);
    const all = Object.entries(verbs);
    const known = families.flatMap((family) =>
      all
        .filter(([, verb]) => verb.family === family && family !== 'co-mention')
        .map(([id, verb]) => ({
          key: id,
          label: verb.label[language],
          detail: text.families[family],
          type: null,
          value: { id } as VerbChoice,
        }))
        .filter(({ label }) => foldName(label).includes(asked))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    );
    if (name === '' || !mayMake || known.some(({ label }) => foldName(label) === asked)) return known;
    return [
      ...known,
      { key: 'new', label: text.newVerb(name), detail: null, type: null, value: { make: name } },
    ];
  };
  return (
    <PickField
      label={text.verb}
      shown={predicate === null ? '' : (verbs[predicate]?.label[language] ?? predicate)}
      type={null}
      list={list}
      onPick={onChange}
      hint={text.chooseVerb}
      nothing={mayMake ? text.noVerb : () => text.readingVerbs}
      first={first}
    />
  );
}
