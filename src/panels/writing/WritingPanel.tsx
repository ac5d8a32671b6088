import { PencilLine, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { LocalizedText, Predicate } from '../../domain/graph/schema.ts';
import { textOf } from '../../domain/writing/beginDraft.ts';
import {
  type Draft,
  type DraftFault,
  faultOf,
  removalOf,
  wordsOf,
  writingOf,
} from '../../domain/writing/draft.ts';
import type { NewPredicate, Writing, WritingFault, WrittenNode } from '../../domain/writing/writing.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { sayWriting } from '../../store/writing/sayWriting.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { hasOpenDialog } from '../../ui/dialogs/hasOpenDialog.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { EventForm } from './EventForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { MentionForm } from './MentionForm.tsx';
import { messages } from './messages.ts';
import { NameForm } from './NameForm.tsx';
import { NodeForm } from './NodeForm.tsx';
import { useFaultWords } from './useFaultWords.ts';

/** What writing came to: null, it is on disk; `lost`: what writes could not be had. */
export type Saved = WritingFault | 'lost' | null;

/** The same, with the verb that was added, if one was. */
export interface SaveOutcome {
  readonly saved: Saved;
  readonly predicate: string | null;
}

export interface WritingPanelProps {
  /** Writes into the corpus; the label is what undoing it is called by. */
  readonly save: (writing: Writing, label: LocalizedText) => Promise<SaveOutcome>;
  /** The verbs that the corpus may use, by id. */
  readonly readVerbs: () => Promise<Readonly<Record<string, Predicate>>>;
  /** What the files say of a node; null: they have none of this id. */
  readonly readNode: (id: NodeId) => Promise<WrittenNode | null>;
  /** For the built-in corpus, into which nothing is written: opens a copy of it. null: the corpus is the reader's. */
  readonly copyExample: (() => Promise<void>) | null;
}

/** The form of what is being written; nothing when no form is open. */
export function WritingPanel(props: WritingPanelProps) {
  const draft = useAppStore((state) => state.session.writing.draft);
  return draft && <OpenForm draft={draft} {...props} />;
}

function OpenForm({
  draft,
  save,
  readVerbs,
  readNode,
  copyExample,
}: WritingPanelProps & { readonly draft: Draft }) {
  const text = useText(messages);
  const index = useIndex();
  const store = useStoreHandle();
  const { setWriting, announce, openArticle } = useActions();
  const language = useLanguage();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const { verbs, addVerb } = useVerbs(readVerbs, save);
  const sayFault = useFaultWords();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<Saved>(null);
  /** What is missing is said once somebody has tried to save. */
  const [missing, setMissing] = useState<DraftFault | null>(null);

  const change = (next: Draft) => {
    setRefused(null);
    setMissing(null);
    setWriting({ draft: next });
  };
  const leave = () => setWriting({ draft: null, selected: selectedOf(draft) });
  const words = wordsOf(draft);
  const node = draft.kind === 'node' ? index.findNode(draft.id) : undefined;
  const about = words !== null ? textOf(index, words) : node ? nameOf(node, language) : '';
  useEscapeOutside(section, leave);

  const submit = async () => {
    const fault = faultOf(draft);
    setMissing(fault);
    if (fault === null && !isUnread(draft)) await write(writingOf(draft));
  };

  const write = async (writing: Writing) => {
    if (saving) return;
    setSaving(true);
    const { saved: result } = await save(writing, sayWriting(writing, about));
    setSaving(false);
    setRefused(result);
    if (result !== null) return;
    // The form goes: the keyboard is then in the article, where Ctrl Z takes back what was written.
    section.current
      ?.closest('[data-panels]')
      ?.querySelector<HTMLElement>('h2[tabindex="-1"]')
      ?.focus({ preventScroll: true });
    setWriting({ draft: null, selected: null, wrote: true });
    announce(text.written[writing.kind]);
    // What stood for it closes with it: where it was named, taking back is at hand.
    const [gone] = writing.kind === 'deleteNode' ? (index.findNode(writing.node)?.mentions ?? []) : [];
    if (gone !== undefined && store.getState().view.reading === null) openArticle(gone.article, gone);
  };
  const removal = removalOf(draft);

  const press = (event: KeyboardEvent) => {
    // Letters in here are no keys of the page.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };

  return (
    <section
      ref={section}
      aria-labelledby={headingId}
      onKeyDown={press}
      className="flex h-full min-h-0 min-w-0 grow flex-col bg-panel text-ink"
    >
      <header className="flex shrink-0 items-center gap-2 border-b border-rule-2 px-5 py-1.5 max-phone:pt-0">
        <PencilLine size={16} aria-hidden="true" className="text-ink-2" />
        <h2 id={headingId} className="type-count flex-1">
          {text.titles[titleOf(draft)]}
        </h2>
        <IconButton label={text.close} className="-mr-2" onClick={leave}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      {copyExample !== null ? (
        <CopyOffer copy={copyExample} onLeave={leave} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
          className="flex min-h-0 flex-1 flex-col"
        >
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-3 pb-4">
            {draft.kind === 'name' ? (
              <NameForm draft={draft} onChange={change} />
            ) : draft.kind === 'event' ? (
              <EventForm draft={draft} onChange={change} />
            ) : draft.kind === 'mention' ? (
              <MentionForm draft={draft} onChange={change} />
            ) : draft.kind === 'node' ? (
              <NodeForm
                draft={draft}
                readNode={readNode}
                onChange={change}
                onWrite={(one) => void write(one)}
              />
            ) : (
              <LinkForm
                draft={draft}
                verbs={verbs}
                onChange={change}
                onAddVerb={async (verb) => {
                  const { saved, predicate } = await addVerb(verb);
                  if (predicate !== null && saved === null) {
                    setWriting({ wrote: true });
                    announce(text.written.predicate);
                    return { id: predicate };
                  }
                  return { why: saved === 'lost' || saved === null ? text.lost : sayFault(saved) };
                }}
              />
            )}
          </div>
          <footer className="shrink-0 border-t border-rule-2 px-5 py-2.5">
            <p role="alert" className="type-meta text-ink not-empty:mb-2">
              {missing !== null
                ? text.missing[missing]
                : refused !== null
                  ? refused === 'lost'
                    ? text.lost
                    : sayFault(refused)
                  : ''}
            </p>
            <div className="flex gap-2">
              <Button primary type="submit" disabled={saving} className="flex-1 justify-between">
                {saving ? text.saving : text.save}
                <Key>{text.keys.save}</Key>
              </Button>
              <Button onClick={leave} className="justify-between">
                {text.cancel}
                <Key>{text.keys.cancel}</Key>
              </Button>
              {removal !== null && (
                <IconButton
                  label={
                    text.remove[draft.kind === 'node' ? 'node' : draft.kind === 'link' ? 'link' : 'mention']
                  }
                  disabled={saving}
                  onClick={() => void write(removal)}
                >
                  <Trash2 size={17} aria-hidden="true" />
                </IconButton>
              )}
            </div>
          </footer>
        </form>
      )}
    </section>
  );
}

/** The words that are selected again when a form is left: those of which something was about to be written. */
const selectedOf = (draft: Draft) =>
  draft.kind === 'link'
    ? draft.of === null
      ? draft.selected
      : null
    : draft.kind === 'mention'
      ? null
      : wordsOf(draft);

const isUnread = (draft: Draft): boolean => draft.kind === 'node' && draft.fields === null;

const titleOf = (draft: Draft) => (draft.kind === 'link' && draft.of !== null ? 'evidence' : draft.kind);

const Key = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true" className="type-code rounded-tag border border-current/40 px-1.5 touch:hidden">
    {children}
  </span>
);

interface Verbs {
  readonly verbs: Readonly<Record<string, Predicate>>;
  readonly addVerb: (verb: NewPredicate) => Promise<SaveOutcome>;
}

/** Those of the graph until those that could be used have been read, and those that are added meanwhile. */
function useVerbs(readVerbs: WritingPanelProps['readVerbs'], save: WritingPanelProps['save']): Verbs {
  const language = useLanguage();
  const { predicates } = useIndex().graph;
  const [all, setAll] = useState<Readonly<Record<string, Predicate>> | null>(null);
  useEffect(() => {
    let left = false;
    readVerbs().then(
      (verbs) => {
        if (!left) setAll(verbs);
      },
      () => null,
    );
    return () => {
      left = true;
    };
  }, [readVerbs]);
  const verbs = all ?? predicates;
  const addVerb = async (predicate: NewPredicate) => {
    const writing: Writing = { kind: 'predicate', predicate };
    const outcome = await save(writing, sayWriting(writing, predicate.label[language]));
    const { family, label, inverse } = predicate;
    if (outcome.predicate !== null)
      setAll({
        ...verbs,
        [outcome.predicate]: { family, label, ...(inverse === null ? { symmetric: true } : { inverse }) },
      });
    return outcome;
  };
  return { verbs, addVerb };
}

/** With the keyboard elsewhere, as in the article, Escape leaves the form too, before it closes anything else. */
function useEscapeOutside(section: React.RefObject<HTMLElement | null>, leave: () => void): void {
  const leaveNow = useEffectEvent(leave);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isInside = event.target instanceof Node && section.current?.contains(event.target);
      if (event.key !== 'Escape' || event.defaultPrevented || isInside || hasOpenDialog()) return;
      event.preventDefault();
      event.stopPropagation();
      leaveNow();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [section]);
}

/** Nothing is written into the built-in corpus: its copy takes it. */
function CopyOffer({ copy, onLeave }: { readonly copy: () => Promise<void>; readonly onLeave: () => void }) {
  const text = useText(messages);
  const [state, setState] = useState<'ready' | 'copying' | 'failed'>('ready');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="px-5 py-4">
      <p className="type-ui text-ink">{text.example.why}</p>
      <p className="type-ui mt-2 text-ink-2">{text.example.how}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          primary
          ref={button}
          disabled={state === 'copying'}
          onClick={() => {
            setState('copying');
            copy().catch(() => setState('failed'));
          }}
        >
          {state === 'copying' ? text.example.copying : text.example.copy}
        </Button>
        <Button onClick={onLeave}>{text.cancel}</Button>
      </div>
      {state === 'failed' && (
        <p role="alert" className="type-meta mt-3">
          {text.lost}
        </p>
      )}
    </div>
  );
}
