import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import { entryQuestions } from '../../domain/summaries/entryQuestions.ts';
import { answerTo } from '../../store/answerTo.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import type { View } from '../../store/view/view.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { keepGuideSeen } from '../boot/preferences.ts';
import { guideLook as look } from './guideLook.ts';
import { messages } from './guideMessages.ts';

/** How to read the graph, and questions that it answers. Goes with the first thing that is opened; then only on request. */
export function GuideCard() {
  const text = useText(messages);
  const { graph } = useIndex();
  const { closeGuide } = useActions();
  const headingId = useId();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>('guide');
  useLeaveWithView();
  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        closeGuide();
      }}
      className={look.card}
    >
      <div>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={look.heading}>
          {text.title}
        </h2>
        <p className={look.counts}>
          {text.counts(graph.articles.length, graph.nodes.length, graph.edges.length)}
        </p>
        <p className={look.encodings}>{text.encodings}</p>
      </div>
      <Questions />
      <IconButton label={text.close} className="absolute top-1.5 right-1.5" onClick={closeGuide}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </section>
  );
}

function Questions() {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const chosen = useAppStore((state) => state.view.language);
  const { replaceView, lookAt } = useActions();
  const questions = useMemo(() => entryQuestions(index, language), [index, language]);
  if (questions.length === 0) return null;
  const follow = (event: MouseEvent, answer: View, edges: readonly EdgeId[]): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    replaceView(answer, 'push');
    const ends = edges.map((id) => index.edge(id)).flatMap(({ source, target }) => [source, target]);
    lookAt([...new Set(ends)]);
  };
  return (
    <div className={look.questions}>
      <h3 className={look.heading}>{text.questions}</h3>
      <ul className={look.list}>
        {questions.map((question) => {
          const answer = answerTo(index, question, chosen);
          return (
            <li key={question.text} className={look.item}>
              <a
                href={writeUrl(answer, index)}
                onClick={(event) => follow(event, answer, question.edges)}
                className={look.question}
              >
                <span className={look.words}>{question.text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Closes the card when something is opened; closed in whatever way, it does not come back by itself. */
function useLeaveWithView(): void {
  const { closeGuide } = useActions();
  const selection = useAppStore((state) => state.view.selection);
  const reading = useAppStore((state) => state.view.reading);
  const chain = useAppStore((state) => state.view.chain);
  const question = useAppStore((state) => state.view.question);
  const first = useRef<readonly unknown[]>([selection, reading, chain, question]);
  useEffect(() => {
    const now = [selection, reading, chain, question];
    if (now.some((part, at) => part !== first.current[at])) closeGuide();
  }, [selection, reading, chain, question, closeGuide]);
  useEffect(() => keepGuideSeen, []);
}
