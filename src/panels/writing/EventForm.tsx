import { textOf } from '../../domain/writing/beginDraft.ts';
import type { EventDraft } from '../../domain/writing/draft.ts';
import { nameOfEnd } from '../../domain/writing/sayLink.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { NodeField } from './NodeField.tsx';

interface EventFormProps {
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
}

const types = ['event'] as const;

/** Which event the words tell of: a known one, or a new one. */
export function EventForm({ draft, onChange }: EventFormProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { words, event } = draft;
  return (
    <>
      <p className="type-sentence text-pretty wrap-anywhere">
        <span lang={index.article(words.article).article.language}>{text.quoted(textOf(index, words))}</span>{' '}
        <em className="font-normal">{text.tellsOf}</em>{' '}
        {event === null ? '…' : nameOfEnd(index, event, language)}
      </p>
      <NodeField
        label={text.event}
        end={event}
        words={words}
        namedByWords
        types={types}
        ofTypesAlone
        first
        onChange={(end) => onChange({ ...draft, event: end })}
      />
    </>
  );
}
