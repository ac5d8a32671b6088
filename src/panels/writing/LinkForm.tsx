import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { certainties, families, nodeTypes } from '../../domain/basics/kinds.ts';
import { isSameSpan } from '../../domain/basics/span.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Predicate } from '../../domain/graph/schema.ts';
import { findTyped, nodesNear, sentenceAround, textOf } from '../../domain/writing/beginDraft.ts';
import { type LinkDraft, turned, withCertainty, withSpeaker } from '../../domain/writing/draft.ts';
import { sayLink } from '../../domain/writing/sayLink.ts';
import type { NewPredicate } from '../../domain/writing/writing.ts';
import { foldWord } from '../../lib/fold.ts';
import { useIndex, useSearch } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { EdtfField } from '../../ui/controls/EdtfField.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Field } from './Field.tsx';
import { listNodes } from './listNodes.ts';
import { messages } from './messages.ts';
import { NewVerbFields } from './NewVerbFields.tsx';
import { NodeField } from './NodeField.tsx';
import { type Pick, PickField } from './PickField.tsx';

interface LinkFormProps {
  readonly draft: LinkDraft;
  /** By id. */
  readonly verbs: Readonly<Record<string, Predicate>>;
  readonly onChange: (draft: LinkDraft) => void;
  /** Adds a verb to the vocabulary, at once; why it was not added, in words, or its id. */
  readonly onAddVerb: (verb: NewPredicate) => Promise<{ readonly id: string } | { readonly why: string }>;
}

/** What words assert of two nodes: who, what, of whom; how surely, according to whom, when. */
export function LinkForm({ draft, verbs, onChange, onAddVerb }: LinkFormProps) {
  /** A verb that is being described; null: none is. */
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

type PartProps = Omit<LinkFormProps, 'verbs' | 'onAddVerb'>;

/** A verb of the vocabulary, or one to be added to it. */
type VerbChoice = { readonly id: string } | { readonly make: string };

/** The words that assert it: those that were selected, or all of their sentence. */
function Quote({ draft, onChange }: PartProps) {
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

function VerbField({
  verbs,
  predicate,
  first,
  onChange,
}: {
  readonly verbs: LinkFormProps['verbs'];
  readonly predicate: string | null;
  readonly first: boolean;
  readonly onChange: (verb: VerbChoice) => void;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const list = (typed: string): readonly Pick<VerbChoice>[] => {
    const name = typed.trim();
    const asked = foldWord(name);
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
        .filter(({ label }) => foldWord(label).includes(asked))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    );
    if (name === '' || known.some(({ label }) => foldWord(label) === asked)) return known;
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
      nothing={text.noVerb}
      first={first}
    />
  );
}

/** Who says it: the article itself, a node, or somebody in the article's own words. */
function SpeakerField({ draft, onChange }: PartProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const search = useSearch();
  const { words, attributedTo } = draft;
  const { article } = index.article(words.article);
  const known = attributedTo === null ? undefined : index.findNode(attributedTo);
  const itself: Pick<string | null> = {
    key: 'itself',
    label: text.byArticle,
    detail: null,
    type: null,
    value: null,
  };
  const list = (typed: string): readonly Pick<string | null>[] => {
    const asked = typed.trim();
    const nodes = listNodes(index, search, asked, nodesNear(index, words), language).map(
      ({ node, otherName }): Pick<string | null> => ({
        key: node.id,
        label: nameOf(node, language),
        detail: otherName,
        type: node.type,
        value: node.id,
      }),
    );
    const place = asked === '' ? null : findTyped(article, asked, words);
    if (place === null) return asked === '' ? [itself, ...nodes] : nodes;
    const said = textOf(index, place);
    const own = { key: 'words', label: text.quoted(said), detail: text.asWritten, type: null, value: said };
    return [...nodes, own];
  };
  return (
    <PickField
      label={text.according}
      shown={
        attributedTo === null ? text.byArticle : known ? nameOf(known, language) : text.quoted(attributedTo)
      }
      type={known?.type ?? null}
      list={list}
      onPick={(speaker) => onChange(withSpeaker(draft, speaker))}
      nothing={text.nothingHere}
    />
  );
}
