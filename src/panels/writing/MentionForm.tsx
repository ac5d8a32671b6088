import { nodeTypes } from '../../domain/basics/kinds.ts';
import { textOf } from '../../domain/writing/beginDraft.ts';
import type { MentionDraft } from '../../domain/writing/draft.ts';
import { nameOfEnd } from '../../domain/writing/sayLink.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { NodeField } from './NodeField.tsx';

interface MentionFormProps {
  readonly draft: MentionDraft;
  readonly onChange: (draft: MentionDraft) => void;
}

const events = ['event'] as const;

/** What the words of a mention mean instead, or which other event a passage tells of. */
export function MentionForm({ draft, onChange }: MentionFormProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { words, node } = draft;
  const { how } = words;
  const isTold = how === 'passage';
  return (
    <>
      <p className="type-sentence text-pretty wrap-anywhere">
        <span lang={index.article(words.article).article.language}>{text.quoted(textOf(index, words))}</span>{' '}
        <em className="font-normal">{isTold ? text.tellsOf : text.means[how === 'alias' ? 'name' : how]}</em>{' '}
        {node === null ? '…' : nameOfEnd(index, node, language)}
      </p>
      <NodeField
        label={isTold ? text.event : text.meant}
        end={node}
        words={words}
        namedByWords
        types={isTold ? events : nodeTypes}
        ofTypesAlone
        mayMake={false}
        first
        onChange={(end) => onChange({ ...draft, node: end })}
      />
    </>
  );
}
