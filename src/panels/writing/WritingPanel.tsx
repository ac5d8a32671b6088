import { PencilLine, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { textOf } from '../../domain/writing/beginDraft.ts';
import { type Draft, type WritingState, wordsOf } from '../../domain/writing/draft.ts';
import { type DraftFault, faultOf, removalOf, writingOf } from '../../domain/writing/finishDraft.ts';
import { placeLeft } from '../../domain/writing/placeLeft.ts';
import type { Writing, WrittenNode } from '../../domain/writing/writing.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { sayWriting } from '../../store/writing/sayWriting.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { isInSidePanels, panelHeadings } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CopyOffer } from './CopyOffer.tsx';
import { EventForm } from './EventForm.tsx';
import { FormFooter } from './FormFooter.tsx';
import { faultMessages } from './faultMessages.ts';
import { LinkForm } from './LinkForm.tsx';
import { MentionForm } from './MentionForm.tsx';
import { messages } from './messages.ts';
import { NameForm } from './NameForm.tsx';
import { NodeForm } from './NodeForm.tsx';
import type { ReadVerbs, Save, Saved } from './saved.ts';
import { useEscapeOutside } from './useEscapeOutside.ts';
import { useFaultWords } from './useFaultWords.ts';
import { useVerbs } from './useVerbs.ts';

interface WritingPanelProps {
  readonly save: Save;
  readonly readVerbs: ReadVerbs;
  /** What the files say of a node; null when they have none of this id. */
  readonly readNode: (id: NodeId) => Promise<WrittenNode | null>;
  /** Opens a copy of the built-in corpus, which itself cannot be changed; null for a corpus of the reader's own. */
  readonly copyExample: (() => Promise<boolean>) | null;
}

/** The form for the current draft; renders nothing when there is none. */
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
  const { verbs, isWhole, addVerb } = useVerbs(readVerbs, save);
  const faults = useText(faultMessages);
  const sayFault = useFaultWords();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<Saved>(null);
  /** What is missing; said only after an attempt to save. */
  const [missing, setMissing] = useState<DraftFault | null>(null);

  const change = (next: Draft) => {
    setRefused(null);
    setMissing(null);
    setWriting({ draft: next });
  };
  /** Closes the form. The keyboard goes to the panel beside it, or the one that has taken its place. */
  const close = (next: Partial<WritingState>) => {
    focusPanel();
    flushSync(() => setWriting({ ...next, draft: null }));
    if (document.activeElement === document.body) focusPanel();
  };
  const leave = () => close({ selected: selectedOf(draft) });
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
    const { saved: result, changed } = await save(writing, sayWriting(writing, about));
    setSaving(false);
    setRefused(result);
    if (result !== null) return;
    // Where the focus goes, Ctrl Z undoes what was written.
    close({ selected: null, ...(changed && { wrote: true }) });
    announce(changed ? text.written[writing.kind] : text.unchanged);
    // The panel of what goes closes with it. The article opens at its words instead, since undoing is offered there.
    const left = placeLeft(index, writing);
    if (left !== null && store.getState().view.reading === null) openArticle(left.article, left);
  };
  const removal = removalOf(draft);

  const press = (event: KeyboardEvent) => {
    // Letters typed here are no shortcuts.
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
                mayAddVerb={isWhole}
                onChange={change}
                onAddVerb={async (verb) => {
                  const { saved, predicate } = await addVerb(verb);
                  if (predicate !== null && saved === null) {
                    setWriting({ wrote: true });
                    announce(text.written.predicate);
                    return { id: predicate };
                  }
                  return { why: sayFault(saved ?? 'lost') };
                }}
              />
            )}
          </div>
          <FormFooter
            said={missing !== null ? faults.missing[missing] : refused !== null ? sayFault(refused) : ''}
            saving={saving}
            removal={removal && { label: text.remove[removalName(draft)], run: () => void write(removal) }}
            onLeave={leave}
          />
        </form>
      )}
    </section>
  );
}

const focusPanel = (): void => panelHeadings.all().find(isInSidePanels)?.focus({ preventScroll: true });

/** The words to select again when a form is left: those that were selected when it was opened. */
function selectedOf(draft: Draft) {
  if (draft.kind === 'link') return draft.of === null ? draft.selected : null;
  return draft.kind === 'mention' ? null : wordsOf(draft);
}

const isUnread = (draft: Draft): boolean => draft.kind === 'node' && draft.fields === null;

const titleOf = (draft: Draft) => (draft.kind === 'link' && draft.of !== null ? 'evidence' : draft.kind);

const removalName = ({ kind }: Draft) => (kind === 'node' || kind === 'link' ? kind : 'mention');
