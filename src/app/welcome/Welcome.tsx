import { Plus } from 'lucide-react';
import { type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import { entryQuestions } from '../../domain/summaries/entryQuestions.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { stripMessages } from '../../opening/strip/stripMessages.ts';
import {
  StripLink,
  type StripPart,
  type StripQuestion,
  WelcomeStrip,
} from '../../opening/strip/WelcomeStrip.tsx';
import { useAddingAccess } from '../../store/adding/access.tsx';
import { answerTo } from '../../store/answerTo.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import type { View } from '../../store/view/view.ts';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { keepWelcomeSeen } from '../preferences/preferences.ts';
import { welcomeMessages } from './welcomeMessages.ts';

/** The strip under the graph. It closes with the reader's first action, and then opens only on request. */
export function Welcome() {
  const text = useText(welcomeMessages);
  const { graph } = useIndex();
  const { closeWelcome } = useActions();
  const [open, setOpen] = useState<StripPart | null>(null);
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>('welcome');
  const questions = useQuestions();
  useLeaveWithView();
  const leave = (event: FocusEvent) => {
    focus.onBlur(event);
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
      setOpen(null);
  };
  return (
    <section
      {...focus}
      onBlur={leave}
      aria-label={text.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (open === null) closeWelcome();
        else setOpen(null);
      }}
      className="relative"
    >
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {text.title}
      </h2>
      <WelcomeStrip
        questions={questions}
        articles={graph.articles.length}
        open={open}
        onOpen={setOpen}
        onClose={closeWelcome}
      >
        {open !== null && (
          <div className="absolute inset-x-0 bottom-full mb-2 max-h-[60vh] overflow-y-auto rounded-control border border-rule-2 bg-raised px-4 py-3 shadow-float">
            {open === 'questions' ? <Questions questions={questions} /> : <Articles />}
            <AddOwn />
          </div>
        )}
      </WelcomeStrip>
    </section>
  );
}

/** How to read the graph, and all questions. */
function Questions({ questions }: { readonly questions: readonly StripQuestion[] }) {
  const text = useText(welcomeMessages);
  const { questions: heading } = useText(stripMessages);
  const { graph } = useIndex();
  return (
    <>
      <p className="max-w-[52ch] text-ink-2">
        {text.counts(graph.articles.length, graph.nodes.length, graph.edges.length)} {text.encodings}
      </p>
      <h3 className="type-ui-strong mt-3 mb-1">{heading}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.text} className="py-1 touch:flex touch:min-h-hit touch:items-center">
            <StripLink {...question} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The articles, each to be opened. */
function Articles() {
  const text = useText(welcomeMessages);
  const language = useLanguage();
  const { graph } = useIndex();
  const { openArticle } = useActions();
  const { first, more, showMore } = useFirst(graph.articles);
  return (
    <ul>
      {first.map(({ id, title, publisher, published }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => openArticle(id)}
            className="w-full py-1 text-left hover:bg-sunken touch:min-h-hit"
          >
            <span className="font-text text-[0.96875rem] text-ink">{title}</span>{' '}
            <span className="text-ink-2">
              {[
                ...(publisher === null ? [] : [publisher]),
                ...(published.edtf === null ? [] : [formatEdtf(published.edtf, language)]),
              ].join(', ')}
            </span>
          </button>
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" onClick={showMore} className="min-h-8 touch:min-h-hit">
            <span className="quiet-link">{text.more(more)}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

/** That other articles can be read here too, and the way to them. */
function AddOwn() {
  const text = useText(welcomeMessages);
  const access = useAddingAccess();
  if (access === null) return null;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onPointerEnter={access.prefetch}
      onFocus={access.prefetch}
      onClick={access.open}
      className="type-ui-strong mt-2 flex min-h-8 w-full items-center gap-2 border-t border-rule pt-2 text-left text-ink hover:underline touch:min-h-hit"
    >
      <Plus size={15} aria-hidden="true" />
      {text.addOwn}
    </button>
  );
}

function useQuestions(): readonly StripQuestion[] {
  const index = useIndex();
  const language = useLanguage();
  const chosen = useAppStore((state) => state.view.language);
  const corpus = useAppStore((state) => state.view.corpus);
  const { replaceView, lookAt } = useActions();
  return useMemo(() => {
    const follow = (answer: View, edges: readonly EdgeId[]): void => {
      replaceView(answer, 'push');
      const ends = edges.map((id) => index.edge(id)).flatMap(({ source, target }) => [source, target]);
      lookAt([...new Set(ends)]);
    };
    return entryQuestions(index, language).map((question): StripQuestion => {
      const answer = answerTo(index, question, { corpus, language: chosen });
      return {
        text: question.text,
        href: writeUrl(answer, index),
        onFollow: (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          follow(answer, question.edges);
        },
      };
    });
  }, [index, language, chosen, corpus, replaceView, lookAt]);
}

/** Closes the strip with the first action that changes the view; once closed, it does not reopen by itself. */
function useLeaveWithView(): void {
  const { closeWelcome } = useActions();
  const view = useAppStore((state) => state.view);
  const first = useRef(view);
  useEffect(() => {
    const { language: _, ...now } = view;
    const { language: __, ...before } = first.current;
    const isAct = (Object.keys(now) as (keyof typeof now)[]).some((part) => now[part] !== before[part]);
    if (isAct) closeWelcome();
  }, [view, closeWelcome]);
  useEffect(() => keepWelcomeSeen, []);
}
