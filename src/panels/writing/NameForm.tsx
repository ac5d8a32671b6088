import { nodeTypes } from '../../domain/basics/kinds.ts';
import { textOf } from '../../domain/writing/beginDraft.ts';
import type { NameDraft, NamedHow } from '../../domain/writing/draft.ts';
import { nameOfEnd } from '../../domain/writing/sayLink.ts';
import { useIndex } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Field } from './Field.tsx';
import { messages } from './messages.ts';
import { NodeField } from './NodeField.tsx';

interface NameFormProps {
  readonly draft: NameDraft;
  readonly onChange: (draft: NameDraft) => void;
}

/** Events are told, not named: they have a form of their own. */
const types = nodeTypes.filter((type) => type !== 'event');
const hows: readonly NamedHow[] = ['name', 'demonym', 'descriptor'];

/** What the words mean: a known node or a new one, only here or in all articles. */
export function NameForm({ draft, onChange }: NameFormProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { words, node, how, everywhere } = draft;
  const said = textOf(index, words);
  const lang = index.article(words.article).article.language;
  return (
    <>
      <p className="type-sentence text-pretty wrap-anywhere">
        <span lang={lang}>{text.quoted(said)}</span> <em className="font-normal">{text.means[how]}</em>{' '}
        {node === null ? '…' : nameOfEnd(index, node, language)}
      </p>
      <NodeField
        label={text.meant}
        end={node}
        words={words}
        namedByWords
        types={types}
        first
        onChange={(end) => onChange({ ...draft, node: end })}
      />
      <Field name={text.how}>
        <Segmented
          label={text.how}
          value={how}
          options={hows.map((value) => ({ value, label: text.hows[value], title: text.howTitles[value] }))}
          // The same description may mean another node elsewhere.
          onChange={(value) => onChange({ ...draft, how: value, everywhere: value !== 'descriptor' })}
        />
      </Field>
      <Field name={text.where}>
        <Segmented
          label={text.where}
          value={everywhere ? 'everywhere' : 'here'}
          options={(['everywhere', 'here'] as const).map((value) => ({ value, label: text.wheres[value] }))}
          onChange={(value) => onChange({ ...draft, everywhere: value === 'everywhere' })}
        />
      </Field>
    </>
  );
}
