import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { certainties, nodeTypes } from '../../domain/basics/kinds.ts';
import { isSameSpan } from '../../domain/basics/span.ts';
import type { Predicate } from '../../domain/graph/schema.ts';
import { sentenceAround, textOf } from '../../domain/writing/beginDraft.ts';
import { turned, withCertainty } from '../../domain/writing/changeLink.ts';
import type { LinkDraft } from '../../domain/writing/draft.ts';
import { sayLink } from '../../domain/writing/sayLink.ts';
import type { NewPredicate } from '../../domain/writing/writing.ts';
import { useIndex } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { EdtfField } from '../../ui/controls/EdtfField.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Field } from './Field.tsx';
import { messages } from './messages.ts';
import { NewVerbFields } from './NewVerbFields.tsx';
import { NodeField } from './NodeField.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { VerbField } from './VerbField.tsx';

interface LinkFormProps {
  readonly draft: LinkDraft;
  /** By id. */
  readonly verbs: Readonly<Record<string, Predicate>>;
  /** Whether the verbs are all there: only then is one that is not among them a new one. */
  readonly mayAddVerb: boolean;
  readonly onChange: (draft: LinkDraft) => void;
  /** Adds a verb to the vocabulary at once; resolves to its id, or to why it was not added, in words. */
  readonly onAddVerb: (verb: NewPredicate) => Promise<{ readonly id: string } | { readonly why: string }>;
}

/** What the words assert: subject, verb and object; how certain it is, according to whom, and when. */
export function LinkForm({ draft, verbs, mayAddVerb, onChange, onAddVerb }: LinkFormProps) {
  /** The new verb that is being described, as typed; null when none is. */
  const [making, setMaking] = useState<string | null>(null);
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { words, source, target, predicate, certainty, when } = draft;
  const { sentence } = sayLink(index, verbs, draft, language);
  return (
    <>
      <p className="type-sentence text-pretty wrap-anywhere">{sentence}</p>
      <Quote draft={draft} onChange={onChange} />
      <NodeField
        label={text.subject}
        end={source}
        words={words}
        namedByWords={false}
        types={nodeTypes}
        mayMake={draft.of === null}
        first={source === null}
        onChange={(end) => onChange({ ...draft, source: end })}
      />
      <VerbField
        verbs={verbs}
        mayMake={mayAddVerb}
        predicate={predicate}
        first={source !== null && target !== null}
        onChange={(verb) => {
          setMaking('make' in verb ? verb.make : null);
          if ('id' in verb) onChange({ ...draft, predicate: verb.id });
        }}
      />
      {making !== null && (
        <NewVerbFields
          key={making}
          typed={making}
          onLeave={() => setMaking(null)}
          onAdd={async (verb) => {
            const added = await onAddVerb(verb);
            if ('why' in added) return added.why;
            setMaking(null);
            onChange({ ...draft, predicate: added.id });
            return null;
          }}
        />
      )}
      <NodeField
        label={text.object}
        end={target}
        words={words}
        namedByWords={false}
        types={nodeTypes}
        mayMake={draft.of === null}
        first={source !== null && target === null}
        onChange={(end) => onChange({ ...draft, target: end })}
      >
        <IconButton label={text.turn} onClick={() => onChange(turned(draft))}>
          <ArrowUpDown size={16} aria-hidden="true" />
        </IconButton>
      </NodeField>
      <Field name={text.certainty}>
        <Segmented
          label={text.certainty}
          value={certainty}
          options={certainties.map((value) => ({ value, label: text.certainties[value] }))}
          onChange={(value) => onChange(withCertainty(draft, value))}
        />
      </Field>
      <SpeakerField draft={draft} onChange={onChange} />
      <Field name={text.date}>
        <EdtfField
          label={text.date}
          when={when}
          placeholder={text.noDate}
          hint={text.dateHint}
          onChange={(date) => onChange({ ...draft, when: date })}
        />
      </Field>
    </>
  );
}

/** The words that assert the link: those selected, or their whole sentence. */
function Quote({ draft, onChange }: Pick<LinkFormProps, 'draft' | 'onChange'>) {
  const text = useText(messages);
  const index = useIndex();
  const { selected, words } = draft;
  const sentence = sentenceAround(index, selected);
  const isOne = isSameSpan(sentence, selected);
  const value = isSameSpan(selected, words) ? 'selected' : isSameSpan(sentence, words) ? 'sentence' : 'other';
  return (
    <div className="mt-2">
      <blockquote
        lang={index.article(words.article).article.language}
        dir="auto"
        className="type-quote wrap-anywhere"
      >
        <span className="marker-soft">{textOf(index, words)}</span>
      </blockquote>
      {!isOne && draft.of === null && (
        <div className="mt-1.5">
          <Segmented
            label={text.quote}
            value={value}
            options={(['selected', 'sentence'] as const).map((one) => ({
              value: one as typeof value,
              label: text.quotes[one],
            }))}
            onChange={(one) => onChange({ ...draft, words: one === 'selected' ? selected : sentence })}
          />
        </div>
      )}
    </div>
  );
}
